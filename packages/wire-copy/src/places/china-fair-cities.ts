/** Chinese cities of fairs and talks beyond the best known: ports, border towns, old capitals. */
export const chinaFairCities = `
Yangzhou; CN; Asia/Shanghai; 32.3972, 119.4358; 1787227
  ar: يانغتشو
  zh: 扬州, 揚州
  ru: Янчжоу
  kk: Янчжоу; ky: Янчжоу; tg: Янчжоу
  uz: Yanchjou, Янчжоу; tk: Ýançžou
Changzhou; CN; Asia/Shanghai; 31.7736, 119.954; 1815456
  ar: تشانغتشو
  zh: 常州
  ru: Чанчжоу
  kk: Чанчжоу; ky: Чанчжоу; tg: Чанчжоу
  uz: Chanchjou, Чанчжоу; tk: Çançžou
Kaifeng; CN; Asia/Shanghai; 34.7986, 114.3074; 1804879
  ar: كايفنغ
  zh: 开封, 開封
  ru: Кайфэн
  kk: Кайфэн; ky: Кайфэн; tg: Кайфэн
  uz: Kayfen, Кайфэн; tk: Kaýfen
Baotou; CN; Asia/Shanghai; 40.5834, 110.0167; 2038432
  ar: باوتو
  zh: 包头, 包頭
  ru: Баотоу
  kk: Баотоу; ky: Баотоу; tg: Баотоу
  uz: Baotou, Баотоу; tk: Baotou
Jiuquan; CN; Asia/Shanghai; 39.7432, 98.5174; 1279945
  ar: جيوتشيوان
  zh: 酒泉
  ru: Цзюцюань
  kk: Цзюцюань; ky: Цзюцюань; tg: Сзютсюан
  uz: Szyutsyuan, Цзюцюань; tk: Szýusýuan
Zhangye; CN; Asia/Shanghai; 38.9342, 100.4517; 1785036
  ar: تشانغيه
  zh: 张掖, 張掖
  ru: Чжанъе
  kk: Чжанъе; ky: Чжанъе; tg: Чжанъе
  uz: Chjanye, Чжане; tk: Çžanýe
Mianyang; CN; Asia/Shanghai; 31.4678, 104.6817; 1800627
  ar: ميانيانغ
  zh: 绵阳, 綿陽
  ru: Мяньян
  kk: Мяньян; ky: Мяньян; tg: Мянян
  uz: Myanyan, Мяньян; tk: Mýanýan
Zunyi; CN; Asia/Shanghai; 27.6867, 106.9072; 1783621
  ar: تسوني
  zh: 遵义, 遵義
  ru: Цзуньи
  kk: Цзуньи; ky: Цзуньи; tg: Сзуни
  uz: Szuni, Цзуньи; tk: Szuni
Lijiang; CN; Asia/Shanghai; 26.8688, 100.2207; 1813253
  ar: ليجيانغ
  zh: 丽江, 麗江
  ru: Лицзян
  kk: Лицзян; ky: Лицзян; tg: Литсзян
  uz: Litszyan, Лицзян; tk: Liszýan
Huizhou; CN; Asia/Shanghai; 23.1115, 114.4152; 1806776
  ar: هويتشو
  zh: 惠州
  ru: Хуэйчжоу
  kk: Хуэйчжоу; ky: Хуэйчжоу; tg: Хуэйчжоу
  uz: Xueychjou, Хуэйчжоу; tk: Hueýçžou
Weihai; CN; Asia/Shanghai; 37.5091, 122.1136; 1791673
  ar: ويهاي
  zh: 威海
  ru: Вэйхай
  kk: Вэйхай; ky: Вэйхай; tg: Вэйхай
  uz: Veyxay, Вэйхай; tk: Weýhaý
Qiqihar; CN; Asia/Shanghai; 47.3409, 123.9604; 2035265
  ar: تشيتشيهار
  zh: 齐齐哈尔, 齊齊哈爾
  ru: Цицикар
  kk: Цицикар; ky: Цицикар; tg: Ситсикар
  uz: Sitsikar, Цицикар; tk: Sisikar
Nantong; CN; Asia/Shanghai; 32.0303, 120.8747; 1799722
  ar: نانتونغ
  zh: 南通市
  ru: Наньтун
  kk: Наньтун; ky: Наньтун; tg: Нантун
  uz: Nantun, Наньтун; tk: Nantun
Xuzhou; CN; Asia/Shanghai; 34.2044, 117.2839; 10630003
  ar: شوتشو
  zh: 徐州
  ru: Сюйчжоу
  kk: Сюйчжоу; ky: Сюйчжоу; tg: Сюйчжоу
  uz: Syuychjou, Сюйчжоу; tk: Sýuýçžou
Shaoxing; CN; Asia/Shanghai; 30.0024, 120.5786; 1795855
  ar: شاوشينغ
  zh: 绍兴, 紹興
  ru: Шаосин
  kk: Шаосин; ky: Шаосин; tg: Шаосин
  uz: Shaosin, Шаосин; tk: Şaosin
Jiaxing; CN; Asia/Shanghai; 30.7522, 120.75; 1805953
  ar: جياشينغ
  zh: 嘉兴, 嘉興
  ru: Цзясин
  kk: Цзясин; ky: Цзясин; tg: Сзясин
  uz: Szyasin, Цзясин; tk: Szýasin
Huzhou; CN; Asia/Shanghai; 30.8703, 120.0933; 1806535
  ar: هوتشو
  zh: 湖州
  ru: Хучжоу
  kk: Хучжоу; ky: Хучжоу; tg: Хучжоу
  uz: Xuchjou, Хучжоу; tk: Huçžou
Jinhua; CN; Asia/Shanghai; 29.1068, 119.6442; 1805528
  ar: جينهوا
  zh: 金华, 金華
  ru: Цзиньхуа
  kk: Цзиньхуа; ky: Цзиньхуа; tg: Сзинхуа
  uz: Szinxua, Цзиньхуа; tk: Szinhua
Yichang; CN; Asia/Shanghai; 30.7144, 111.2847; 1786764
  ar: ييتشانغ
  zh: 宜昌
  ru: Ичан
  kk: Ичан; ky: Ичан; tg: Ичан
  uz: Ichan, Ичан; tk: Içan
Shantou; CN; Asia/Shanghai; 23.3681, 116.7148; 1795940
  ar: شانتو
  zh: 汕头, 汕頭
  ru: Шаньтоу
  kk: Шаньтоу; ky: Шаньтоу; tg: Шантоу
  uz: Shantou, Шаньтоу; tk: Şantou
Zhanjiang; CN; Asia/Shanghai; 21.2814, 110.3427; 1784990
  ar: تشانجيانغ
  zh: 湛江
  ru: Чжаньцзян
  kk: Чжаньцзян; ky: Чжаньцзян; tg: Чжантсзян
  uz: Chjantszyan, Чжаньцзян; tk: Çžanszýan
Liuzhou; CN; Asia/Shanghai; 24.3126, 109.3892; 1803300
  ar: ليوتشو
  zh: 柳州
  ru: Лючжоу
  kk: Лючжоу; ky: Лючжоу; tg: Лючжоу
  uz: Lyuchjou, Лючжоу; tk: Lýuçžou
Qufu; CN; Asia/Shanghai; 35.5967, 116.9911; 1797333
  ar: تشيوفو
  zh: 曲阜
  ru: Цюйфу
  kk: Цюйфу; ky: Цюйфу; tg: Сюйфу
  uz: Syuyfu, Цюйфу; tk: Sýuýfu
Zibo; CN; Asia/Shanghai; 36.7906, 118.0633; 1785286
  ar: تسيبو
  zh: 淄博
  ru: Цзыбо
  kk: Цзыбо; ky: Цзыбо; tg: Сзибо
  uz: Szibo, Цзибо; tk: Szybo
Weifang; CN; Asia/Shanghai; 36.71, 119.1019; 1791681
  ar: ويفانغ
  zh: 潍坊, 濰坊
  ru: Вэйфан
  kk: Вэйфан; ky: Вэйфан; tg: Вэйфан
  uz: Veyfan, Вэйфан; tk: Weýfan
Linyi; CN; Asia/Shanghai; 35.0631, 118.3428; 1803318
  ar: لينيي
  zh: 临沂, 臨沂
  ru: Линьи
  kk: Линьи; ky: Линьи; tg: Лини
  uz: Lini, Линьи; tk: Lini
Tangshan; CN; Asia/Shanghai; 39.6333, 118.1833; 1793346
  ar: تانغشان
  zh: 唐山
  ru: Таншань
  kk: Таншань; ky: Таншань; tg: Таншан
  uz: Tanshan, Таншань; tk: Tanşan
Qinhuangdao; CN; Asia/Shanghai; 39.9317, 119.5883; 1797595
  ar: تشينهوانغداو
  zh: 秦皇岛, 秦皇島
  ru: Циньхуандао
  kk: Циньхуандао; ky: Циньхуандао; tg: Синхуандао
  uz: Sinxuandao, Циньхуандао; tk: Sinhuandao
Chengde; CN; Asia/Shanghai; 40.9519, 117.9588; 2038087
  ar: تشنغده
  zh: 承德
  ru: Чэндэ
  kk: Чэндэ; ky: Чэндэ; tg: Чэндэ
  uz: Chende, Чэндэ; tk: Çende
Baoding; CN; Asia/Shanghai; 38.8511, 115.4903; 1816971
  ar: باودينغ
  zh: 保定市
  ru: Баодин
  kk: Баодин; ky: Баодин; tg: Баодин
  uz: Baodin, Баодин; tk: Baodin
Mudanjiang; CN; Asia/Shanghai; 44.5833, 129.6; 2035715
  ar: مودانجيانغ
  zh: 牡丹江
  ru: Муданьцзян
  kk: Муданьцзян; ky: Муданьцзян; tg: Мудантсзян
  uz: Mudantszyan, Муданьцзян; tk: Mudanszýan
Heihe; CN; Asia/Shanghai; 50.2441, 127.4902; 2036973
  ar: هيخه
  zh: 黑河
  ru: Хэйхэ
  kk: Хэйхэ; ky: Хэйхэ; tg: Хэйхэ
  uz: Xeyxe, Хэйхэ; tk: Heýhe
Suifenhe; CN; Asia/Shanghai; 44.3998, 131.1478; 2034657
  ar: سويفنخه
  zh: 绥芬河, 綏芬河
  ru: Суйфэньхэ
  kk: Суйфэньхэ; ky: Суйфэньхэ; tg: Суйфэнхэ
  uz: Suyfenxe, Суйфэньхэ; tk: Suýfenhe
Yanji; CN; Asia/Shanghai; 42.9075, 129.5078; 2033467
  ar: يانجي
  zh: 延吉
  ru: Яньцзи
  kk: Яньцзи; ky: Яньцзи; tg: Янтсзи
  uz: Yantszi, Яньцзи; tk: Ýanszi
Hunchun; CN; Asia/Shanghai; 42.8675, 130.3581; 2036653
  ar: هونتشون
  zh: 珲春, 琿春
  ru: Хуньчунь
  kk: Хуньчунь; ky: Хуньчунь; tg: Хунчун
  uz: Xunchun, Хуньчунь; tk: Hunçun
Dandong; CN; Asia/Shanghai; 40.1292, 124.3947; 2037886
  ar: داندونغ
  zh: 丹东, 丹東
  ru: Даньдун
  kk: Даньдун; ky: Даньдун; tg: Дандун
  uz: Dandun, Даньдун; tk: Dandun
Yibin; CN; Asia/Shanghai; 28.7593, 104.6399; 1786770
  ar: ييبين
  zh: 宜宾, 宜賓
  ru: Ибинь
  kk: Ибинь; ky: Ибинь; tg: Ибин
  uz: Ibin, Ибинь; tk: Ibin
Baoji; CN; Asia/Shanghai; 34.3678, 107.237; 10942359
  ar: باوجي
  zh: 宝鸡, 寶雞
  ru: Баоцзи
  kk: Баоцзи; ky: Баоцзи; tg: Баотсзи
  uz: Baotszi, Баоцзи; tk: Baoszi
Tianshui; CN; Asia/Shanghai; 34.5795, 105.7424; 1792892
  ar: تيانشوي
  zh: 天水市
  ru: Тяньшуй
  kk: Тяньшуй; ky: Тяньшуй; tg: Тяншуй
  uz: Tyanshuy, Тяньшуй; tk: Týanşuý
Jiayuguan; CN; Asia/Shanghai; 39.8112, 98.2862; 1280957
  ar: جيايويقوان
  zh: 嘉峪关, 嘉峪關
  ru: Цзяюйгуань
  kk: Цзяюйгуань; ky: Цзяюйгуань; tg: Сзяюйгуан
  uz: Szyayuyguan, Цзяюйгуань; tk: Szýaýuýguan
Korla; CN; Asia/Shanghai; 41.7606, 86.1523; 1529376
  ar: كورلا
  zh: 库尔勒, 庫爾勒
  ru: Корла
  kk: Қорла; ky: Корла; tg: Корла
  uz: Korla, Корла; tk: Korla
Karamay; CN; Asia/Shanghai; 45.5847, 84.8872; 1529401
  ar: كاراماي
  zh: 克拉玛依, 克拉瑪依
  ru: Карамай
  kk: Қарамай; ky: Карамай; tg: Карамай
  uz: Karamay, Карамай; tk: Karamaý
Shihezi; CN; Asia/Shanghai; 44.3023, 86.0369; 1529195
  ar: شيخهتسي
  zh: 石河子
  ru: Шихэцзы
  kk: Шихэцзы; ky: Шихэцзы; tg: Шихэтсзи
  uz: Shixetszi, Шихэцзи; tk: Şiheszy
`;
