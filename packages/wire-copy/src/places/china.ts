/** Beijing, the provincial capitals and special regions, Taipei. */
export const china = `
Beijing; CN; Asia/Shanghai; 39.9075, 116.3972; 1816670
  ar: بكين, بيجين, بيجينغ
  en: Peking
  zh: 北京
  ru: Пекин, Пекине, Пекина
  fr: Pékin; es: Pekín
  kk: Бейжің, Пекин; ky: Пекин, Бээжин; tg: Пекин
  uz: Pekin, Пекин; tk: Pekin
Xi'an; CN; Asia/Shanghai; 34.2583, 108.9286; 1790630
  ar: شيآن, شيان, شي آن, شي ان
  en: Xian
  zh: 西安
  ru: Сиань, Сиане, Сиани
  kk: Сиань, Шиан; ky: Сиань; tg: Сиан
  uz: Sian, Сиань, Сиан; tk: Sian
Shanghai; CN; Asia/Shanghai; 31.2222, 121.4581; 1796236
  ar: شانغهاي, شنغهاي, شنجهاي
  zh: 上海
  ru: Шанхай, Шанхае
  kk: Шанхай, Шаңхай; ky: Шанхай; tg: Шанхай
  uz: Shanxay, Шанхай; tk: Şanhaý
Guangzhou; CN; Asia/Shanghai; 23.1167, 113.25; 1809858
  ar: قوانغتشو, قوانغجو, غوانغتشو, كانتون
  zh: 广州, 廣州
  ru: Гуанчжоу
  fr: Canton; es: Cantón
  kk: Гуанчжоу; ky: Гуанчжоу; tg: Гуанчжоу
  uz: Guanchjou, Гуанчжоу; tk: Guançžou
Shenzhen; CN; Asia/Shanghai; 22.5455, 114.0683; 1795565
  ar: شنتشن, شينزين, شنجن
  zh: 深圳
  ru: Шэньчжэнь
  kk: Шэньчжэнь; ky: Шэньчжэнь; tg: Шенчжен
  uz: Shenchjen, Шэньчжэнь, Шенчжен; tk: Şençžen
Chengdu; CN; Asia/Shanghai; 30.6667, 104.0667; 1815286
  ar: تشنغدو, شنغدو
  zh: 成都
  ru: Чэнду
  kk: Чэнду, Чеңду; ky: Чэнду; tg: Ченду
  uz: Chendu, Ченду; tk: Çendu
Chongqing; CN; Asia/Shanghai; 29.5603, 106.5577; 1814906
  ar: تشونغتشينغ
  zh: 重庆, 重慶
  ru: Чунцин, Чунцине
  kk: Чунцин, Чоңчиң; ky: Чунцин; tg: Чунтсин
  uz: Chuntsin, Чунцин; tk: Çunsin
Wuhan; CN; Asia/Shanghai; 30.5833, 114.2667; 1791247
  ar: ووهان
  zh: 武汉, 武漢
  ru: Ухань, Ухане
  kk: Ухань; ky: Ухань; tg: Ухан
  uz: Uxan, Ухань, Ухан; tk: Uhan
Nanjing; CN; Asia/Shanghai; 32.0617, 118.7778; 1799962
  ar: نانجينغ, نانجينج
  zh: 南京
  ru: Нанкин, Нанкине
  fr: Nankin; es: Nankín
  kk: Нанкин, Нанжиң; ky: Нанкин; tg: Нанкин
  uz: Nankin, Нанкин; tk: Nankin
Hangzhou; CN; Asia/Shanghai; 30.2936, 120.1614; 1808926
  ar: هانغتشو, هانغجو
  zh: 杭州
  ru: Ханчжоу
  kk: Ханчжоу; ky: Ханчжоу; tg: Ханчжоу
  uz: Xanchjou, Ханчжоу; tk: Hançžou
Tianjin; CN; Asia/Shanghai; 39.1422, 117.1767; 1792947
  ar: تيانجين
  zh: 天津
  ru: Тяньцзинь, Тяньцзине
  kk: Тяньцзинь; ky: Тяньцзинь; tg: Тянтсзин
  uz: Tyanszin, Tyanjin, Тяньцзинь, Тянжин; tk: Týanszin
Shenyang; CN; Asia/Shanghai; 41.7922, 123.4328; 2034937
  ar: شنيانغ
  zh: 沈阳, 瀋陽
  ru: Шэньян
  kk: Шэньян; ky: Шэньян; tg: Шенян
  uz: Shenyan, Шенян; tk: Şenýan
Harbin; CN; Asia/Shanghai; 45.75, 126.65; 2037013
  ar: هاربين
  zh: 哈尔滨, 哈爾濱
  ru: Харбин, Харбине
  kk: Харбин; ky: Харбин; tg: Харбин
  uz: Xarbin, Харбин; tk: Harbin
Changchun; CN; Asia/Shanghai; 43.88, 125.3228; 2038180
  ar: تشانغتشون
  zh: 长春, 長春
  ru: Чанчунь
  kk: Чанчунь; ky: Чанчунь; tg: Чанчун
  uz: Chanchun, Чанчунь, Чанчун; tk: Çançun şäheri
Jinan; CN; Asia/Shanghai; 36.6683, 116.9972; 1805753
  ar: جينان
  zh: 济南, 濟南
  ru: Цзинань
  kk: Цзинань; ky: Цзинань; tg: Тсзинан
  uz: Szinan, Jinan, Цзинань, Жинан; tk: Szinan
Qingdao; CN; Asia/Shanghai; 36.0649, 120.3804; 1797929
  ar: تشينغداو, تشينغداو الصينية
  zh: 青岛, 青島
  ru: Циндао
  kk: Циндао; ky: Циндао; tg: Тсиндао
  uz: Sindao, Tsindao, Циндао; tk: Sindao
Zhengzhou; CN; Asia/Shanghai; 34.7578, 113.6486; 1784658
  ar: تشنغتشو
  zh: 郑州, 鄭州
  ru: Чжэнчжоу
  kk: Чжэнчжоу; ky: Чжэнчжоу; tg: Чженчжоу
  uz: Chjenchjou, Чжэнчжоу, Чженчжоу; tk: Çžençžou
Changsha; CN; Asia/Shanghai; 28.2, 112.9667; 1815577
  ar: تشانغشا
  zh: 长沙, 長沙
  ru: Чанша
  kk: Чанша; ky: Чанша; tg: Чанша
  uz: Chansha, Чанша; tk: Çanşa
Nanchang; CN; Asia/Shanghai; 28.6833, 115.8833; 1800163
  ar: نانتشانغ
  zh: 南昌
  ru: Наньчан
  kk: Наньчан; ky: Наньчан; tg: Нанчан
  uz: Nanchan, Наньчан, Нанчан; tk: Nançan
Hefei; CN; Asia/Shanghai; 31.8639, 117.2808; 1808722
  ar: خفي
  zh: 合肥
  ru: Хэфэй
  kk: Хэфэй; ky: Хэфэй; tg: Хефей
  uz: Xefey, Хэфэй, Хефей; tk: Hefeý
Fuzhou; CN; Asia/Shanghai; 26.0614, 119.3061; 1810821
  ar: فوتشو
  zh: 福州
  ru: Фучжоу
  kk: Фучжоу; ky: Фучжоу; tg: Фучжоу
  uz: Fuchjou, Фучжоу; tk: Fuçžou
Xiamen; CN; Asia/Shanghai; 24.4798, 118.0819; 1790645
  ar: شيامن, شيامين
  zh: 厦门, 廈門
  ru: Сямэнь
  kk: Сямэнь; ky: Сямэнь; tg: Сямен
  uz: Syamen, Сямэнь, Сямен; tk: Sýamen
Nanning; CN; Asia/Shanghai; 22.8167, 108.3167; 1799869
  ar: ناننينغ
  zh: 南宁, 南寧
  ru: Наньнин
  kk: Наньнин; ky: Наньнин; tg: Наннин
  uz: Nannin, Наньнин, Наннин; tk: Nannin
Kunming; CN; Asia/Shanghai; 25.0389, 102.7183; 1804651
  ar: كونمينغ
  zh: 昆明
  ru: Куньмин
  kk: Куньмин; ky: Куньмин; tg: Кунмин
  uz: Kunmin, Куньмин, Кунмин; tk: Kunmin
Guiyang; CN; Asia/Shanghai; 26.5833, 106.7167; 1809461
  ar: قوييانغ
  zh: 贵阳, 貴陽
  ru: Гуйян
  kk: Гуйян; ky: Гуйян; tg: Гуйян
  uz: Guyyan, Гуйян; tk: Guýýan
Lanzhou; CN; Asia/Shanghai; 36.0564, 103.7922; 1804430
  ar: لانتشو
  zh: 兰州, 蘭州
  ru: Ланьчжоу
  kk: Ланьчжоу; ky: Ланьчжоу; tg: Ланчжоу
  uz: Lanchjou, Ланьчжоу, Ланчжоу; tk: Lançžou
Xining; CN; Asia/Shanghai; 36.6255, 101.7574; 1788852
  ar: شينينغ
  zh: 西宁, 西寧
  ru: Синин
  kk: Синин; ky: Синин; tg: Синин
  uz: Sinin, Синин; tk: Sinin
Yinchuan; CN; Asia/Shanghai; 38.4681, 106.2731; 1786657
  ar: ينتشوان, يينتشوان
  zh: 银川, 銀川
  ru: Иньчуань
  kk: Иньчуань; ky: Иньчуань; tg: Инчуан
  uz: Inchuan, Иньчуань, Инчуан; tk: Inçuan
Urumqi; CN; Asia/Shanghai; 43.801, 87.6005; 1529102
  ar: أورومتشي, أورومتشى, أورومكي
  en: Ürümqi
  zh: 乌鲁木齐, 烏魯木齊
  ru: Урумчи
  fr: Ouroumtsi; es: Urumchi
  kk: Үрімжі; ky: Үрүмчү; tg: Урумчӣ, Урумчи
  uz: Urumchi, Урумчи; tk: Urumçi
Hohhot; CN; Asia/Shanghai; 40.8106, 111.6522; 2036892
  ar: هوهيهوت, هوهوت
  zh: 呼和浩特
  ru: Хух-Хото
  kk: Хух-Хото, Көкқота; ky: Хух-Хото, Көк-Кото; tg: Хух-Хото
  uz: Xux-Xoto, Хух-Хото; tk: Huh-Hoto
Lhasa; CN; Asia/Shanghai; 29.65, 91.1; 1280737
  ar: لاسا
  zh: 拉萨, 拉薩
  ru: Лхаса, Лхасе
  fr: Lhassa
  kk: Лхаса; ky: Лхаса; tg: Лхаса
  uz: Lxasa, Лхаса; tk: Lhasa
Haikou; CN; Asia/Shanghai; 20.0458, 110.3417; 1809078
  ar: هايكو, هايكوه
  zh: 海口
  ru: Хайкоу
  kk: Хайкоу; ky: Хайкоу; tg: Хайкоу
  uz: Xaykou, Хайкоу; tk: Haýkou
Taiyuan; CN; Asia/Shanghai; 37.8694, 112.5603; 1793511
  ar: تاييوان
  zh: 太原
  ru: Тайюань
  kk: Тайюань; ky: Тайюань; tg: Тайюан
  uz: Tayyuan, Тайюань, Тайюан; tk: Taýýuan
Shijiazhuang; CN; Asia/Shanghai; 38.0414, 114.4786; 1795270
  ar: شيجياتشوانغ
  zh: 石家庄, 石家莊
  ru: Шицзячжуан
  kk: Шицзячжуан; ky: Шицзячжуан; tg: Шитсзячжуан
  uz: Shitszyachjuan, Shijyachjuan, Шицзячжуан; tk: Şiszýaçžuan
Hong Kong; HK; Asia/Hong_Kong; 22.2783, 114.1747; 1819729
  ar: هونغ كونغ, هونج كونج
  zh: 香港
  ru: Гонконг, Гонконге
  fr: Hongkong
  kk: Гонконг, Хоңкоң; ky: Гонконг; tg: Ҳонконг, Гонконг
  uz: Gonkong, Гонконг; tk: Gonkong, Honkong
Macao; MO; Asia/Macau; 22.2006, 113.5461; 1821274
  ar: ماكاو
  en: Macau
  zh: 澳门, 澳門
  ru: Макао
  kk: Макао; ky: Макао; tg: Макао
  uz: Makao, Макао; tk: Makao
Taipei; TW; Asia/Taipei; 25.0478, 121.5319; 1668341
  ar: تايبيه, تايبي
  zh: 台北, 臺北
  ru: Тайбэй, Тайбэе
  kk: Тайбэй, Тайпей; ky: Тайбэй, Тайпей; tg: Тайбей, Тайпей
  uz: Taybey, Taypey, Тайбей, Тайпей; tk: Taýbeý, Taýpeý
`;
