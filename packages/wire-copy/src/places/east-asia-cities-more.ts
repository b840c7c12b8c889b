/** More cities of China, Taiwan and Japan. */
export const eastAsiaCitiesMore = `
Anyang; CN; Asia/Shanghai; 36.096, 114.3828; 1785294
  ar: آنيانغ
  zh: 安阳, 安陽
  ru: Аньян
  kk: Аньян; ky: Аньян; tg: Анян
  uz: Anyan, Аньян; tk: Anýan
Nanyang; CN; Asia/Shanghai; 32.9947, 112.5328; 1799629
  ar: نانيانغ
  zh: 南阳, 南陽
  ru: Наньян
  kk: Наньян; ky: Наньян; tg: Нанян
  uz: Nanyan, Наньян; tk: Nanýan
Ganzhou; CN; Asia/Shanghai; 25.8466, 114.9326; 1810638
  ar: قانتشو
  zh: 赣州, 贛州
  ru: Ганьчжоу
  kk: Ганьчжоу; ky: Ганьчжоу; tg: Ганчжоу
  uz: Ganchjou, Ганьчжоу; tk: Gançžou
Hengyang; CN; Asia/Shanghai; 26.8895, 112.6189; 1808370
  ar: هنغيانغ
  zh: 衡阳, 衡陽
  ru: Хэнъян
  kk: Хэнъян; ky: Хэнъян; tg: Хэнъян
  uz: Xenyan, Хэнъян; tk: Henýan
Huaian; CN; Asia/Shanghai; 33.5886, 119.0192; 1797873
  ar: هواي آن
  zh: 淮安
  ru: Хуайань
  kk: Хуайань; ky: Хуайань; tg: Хуайан
  uz: Xuayan, Хуайань; tk: Huaýan
Yancheng; CN; Asia/Shanghai; 33.3575, 120.1573; 1787746
  ar: يانتشنغ
  zh: 盐城, 鹽城
  ru: Яньчэн
  kk: Яньчэн; ky: Яньчэн; tg: Янчэн
  uz: Yanchen, Яньчэн; tk: Ýançen
Daqing; CN; Asia/Shanghai; 46.5833, 125; 2037860
  ar: داتشينغ
  zh: 大庆, 大慶
  ru: Дацин
  kk: Дацин; ky: Дацин; tg: Дасин
  uz: Dasin, Дацин; tk: Dasin
Hulunbuir; CN; Asia/Shanghai; 49.2, 119.7; 2037078
  ar: هولونبوير
  zh: 呼伦贝尔, 呼倫貝爾
  ru: Хулун-Буир
  kk: Хулун-Буир; ky: Хулун-Буир; tg: Хулун-Буир
  uz: Xulunbuir, Хулун-Буир; tk: Hulunbuir
Golmud; CN; Asia/Shanghai; 36.4067, 94.9006; 1281184
  ar: قولمود
  zh: 格尔木, 格爾木
  ru: Голмуд
  kk: Голмуд; ky: Голмуд; tg: Голмуд
  uz: Golmud, Голмуд; tk: Golmud
Altay, China; CN; Asia/Shanghai; 47.8486, 88.1336; 1529651
  ar: ألتاي الصينية
  zh: 阿勒泰
  ru: китайский Алтай
  kk: китайский Алтай; ky: китайский Алтай; tg: китайский Алтай
  uz: Xitoy Oltoyi, китайский Алтай; tk: Hytaý Altaýy
Hami; CN; Asia/Shanghai; 42.8339, 93.506; 1529484
  ar: هامي
  zh: 哈密
  ru: Хами, Кумул
  kk: Хами, Кумул; ky: Хами, Кумул; tg: Хами, Кумул
  uz: Qumul, Хами; tk: Hami
Zhuzhou; CN; Asia/Shanghai; 27.8333, 113.15; 1783763
  ar: تشوتشو الخونانية
  zh: 株洲
  ru: Чжучжоу
  kk: Чжучжоу; ky: Чжучжоу; tg: Чжучжоу
  uz: Chjuchjou, Чжучжоу; tk: Çžuçžou
Longyan; CN; Asia/Shanghai; 25.1072, 117.0225; 1802276
  ar: لونغيان
  zh: 龙岩, 龍岩
  ru: Лунъянь
  kk: Лунъянь; ky: Лунъянь; tg: Лунъян
  uz: Lunyan, Лунъянь; tk: Lunýan
Changhua; TW; Asia/Taipei; 24.0734, 120.5634; 1679136
  ar: تشانغهوا
  zh: 彰化
  ru: Чжанхуа
  kk: Чжанхуа; ky: Чжанхуа; tg: Чжанхуа
  uz: Chjanxua, Чжанхуа; tk: Çžanhua
Taitung; TW; Asia/Taipei; 22.7583, 121.1444; 6949678
  ar: تايتونغ
  zh: 台东, 台東, 臺東
  ru: Тайдун
  kk: Тайдун; ky: Тайдун; tg: Тайдун
  uz: Taydun, Тайдун; tk: Taýdun
Yilan; TW; Asia/Taipei; 24.757, 121.753; 1674199
  ar: ييلان
  zh: 宜兰, 宜蘭
  ru: Илань
  kk: Илань; ky: Илань; tg: Илан
  uz: Ilan, Илань; tk: Ilan
Nantou; TW; Asia/Taipei; 23.9157, 120.6639; 1671566
  ar: نانتو
  zh: 南投
  ru: Наньтоу
  kk: Наньтоу; ky: Наньтоу; tg: Нантоу
  uz: Nantou, Наньтоу; tk: Nantou
Nagano; JP; Asia/Tokyo; 36.65, 138.1833; 1856215
  ar: ناغانو
  zh: 长野, 長野
  ru: Нагано
  kk: Нагано; ky: Нагано; tg: Нагано
  uz: Nagano, Нагано; tk: Nagano
Nara; JP; Asia/Tokyo; 34.685, 135.8048; 1855612
  ar: نارا
  zh: 奈良
  ru: Нара
  kk: Нара; ky: Нара; tg: Нара
  uz: Nara, Нара; tk: Nara
Hakodate; JP; Asia/Tokyo; 41.7758, 140.7367; 2130188
  ar: هاكوداته
  zh: 函馆, 函館
  ru: Хакодате
  kk: Хакодате; ky: Хакодате; tg: Хакодате
  uz: Xakodate, Хакодате; tk: Hakodate
Toyama; JP; Asia/Tokyo; 36.7, 137.2167; 1849876
  ar: توياما
  zh: 富山市, 富山县, 富山縣
  ru: Тояма
  kk: Тояма; ky: Тояма; tg: Тояма
  uz: Toyama, Тояма; tk: Toýama
Kagoshima; JP; Asia/Tokyo; 31.5667, 130.55; 1860827
  ar: كاغوشيما
  zh: 鹿儿岛, 鹿兒島
  ru: Кагосима
  kk: Кагосима; ky: Кагосима; tg: Кагосима
  uz: Kagosima, Кагосима; tk: Kagosima
Okayama; JP; Asia/Tokyo; 34.65, 133.9333; 1854383
  ar: أوكاياما
  zh: 冈山, 岡山
  ru: Окаяма
  kk: Окаяма; ky: Окаяма; tg: Окаяма
  uz: Okayama, Окаяма; tk: Okaýama
Shizuoka; JP; Asia/Tokyo; 34.9833, 138.3833; 1851717
  ar: شيزوؤكا
  zh: 静冈, 靜岡
  ru: Сидзуока
  kk: Сидзуока; ky: Сидзуока; tg: Сидзуока
  uz: Sidzuoka, Сидзуока; tk: Sidzuoka
Takamatsu; JP; Asia/Tokyo; 34.3333, 134.05; 1851100
  ar: تاكاماتسو
  zh: 高松市
  ru: Такамацу
  kk: Такамацу; ky: Такамацу; tg: Такамасу
  uz: Takamatsu, Такамацу; tk: Takamasu
Matsuyama; JP; Asia/Tokyo; 33.8392, 132.7657; 1926099
  ar: ماتسوياما
  zh: 松山市
  ru: Мацуяма
  kk: Мацуяма; ky: Мацуяма; tg: Масуяма
  uz: Matsuyama, Мацуяма; tk: Masuýama
New Taipei; TW; Asia/Taipei; 25.0143, 121.4672; 1670029
  ar: نيو تايبيه
  zh: 新北市, 新北
  ru: Новый Тайбэй
  kk: Новый Тайбэй; ky: Новый Тайбэй; tg: Новий Тайбэй
  uz: Yangi Taybey, Новый Тайбэй; tk: Täze Taýbeý
Chiayi; TW; Asia/Taipei; 23.4792, 120.4489; 1678836
  ar: تشيايي
  zh: 嘉义, 嘉義
  ru: Цзяи
  kk: Цзяи; ky: Цзяи; tg: Сзяи
  uz: Szyai, Цзяи; tk: Szýai
Pingtung; TW; Asia/Taipei; 22.6717, 120.4881; 1670481
  ar: بينغتونغ
  zh: 屏东, 屏東
  ru: Пиндун
  kk: Пиндун; ky: Пиндун; tg: Пиндун
  uz: Pindun, Пиндун; tk: Pindun
Miaoli; TW; Asia/Taipei; 24.5641, 120.8244; 1671971
  ar: مياولي
  zh: 苗栗
  ru: Мяоли
  kk: Мяоли; ky: Мяоли; tg: Мяоли
  uz: Myaoli, Мяоли; tk: Mýaoli
Douliu; TW; Asia/Taipei; 23.7094, 120.5433; 1665196
  ar: دوليو
  zh: 斗六
  ru: Доулю
  kk: Доулю; ky: Доулю; tg: Доулю
  uz: Doulyu, Доулю; tk: Doulýu
Magong; TW; Asia/Taipei; 23.5654, 119.5863; 1672228
  ar: ماغونغ
  zh: 马公, 馬公, 澎湖
  ru: Магун
  kk: Магун; ky: Магун; tg: Магун
  uz: Magun, Магун; tk: Magun
Kinmen; TW; Asia/Taipei; 24.4341, 118.3171; 1678008
  ar: كينمن
  zh: 金门县, 金門縣, 金门, 金門
  ru: Цзиньмэнь
  kk: Цзиньмэнь; ky: Цзиньмэнь; tg: Сзинмэн
  uz: Szinmen, Цзиньмэнь; tk: Szinmen
`;
