/** Syria, Lebanon, Jordan, Israel and Palestine. */
export const levant = `
Damascus; SY; Asia/Damascus; 33.5102, 36.2913; 170654
  ar: دمشق
  zh: 大马士革, 大馬士革
  ru: Дамаск, Дамаске
  fr: Damas; es: Damasco
  kk: Дамаск, Дамашық; ky: Дамаск; tg: Димишқ
  uz: Damashq, Дамашқ; tk: Damask
Beirut; LB; Asia/Beirut; 33.8933, 35.5016; 276781
  ar: بيروت
  zh: 贝鲁特, 貝魯特
  ru: Бейрут, Бейруте
  fr: Beyrouth
  kk: Бейрут; ky: Бейрут; tg: Бейрут
  uz: Bayrut, Байрут; tk: Beýrut
Amman; JO; Asia/Amman; 31.9552, 35.945; 250441
  ar: عمان, العاصمة الأردنية عمان, العاصمة الأردنية
  zh: 安曼
  ru: Амман, Аммане
  kk: Амман; ky: Амман; tg: Аммон
  uz: Ammon, Amman, Аммон, Амман; tk: Amman
Jerusalem; IL; Asia/Jerusalem; 31.769, 35.2163; 281184
  ar: القدس, القدس المحتلة
  zh: 耶路撒冷
  ru: Иерусалим, Иерусалиме
  es: Jerusalén
  kk: Иерусалим, Құдыс; ky: Иерусалим; tg: Байтулмуқаддас, Қудс
  uz: Quddus, Iyerusalim, Қуддус, Иерусалим; tk: Iýerusalim
Ramallah; PS; Asia/Hebron; 31.8996, 35.2042; 282239
  ar: رام الله
  zh: 拉姆安拉
  ru: Рамалла, Рамалле
  es: Ramala
  kk: Рамалла; ky: Рамалла; tg: Рамаллоҳ
  uz: Ramalloh, Рамаллоҳ; tk: Ramallah, Ramalla
Gaza; PS; Asia/Gaza; 31.5016, 34.4668; 281133
  ar: غزة, مدينة غزة
  zh: 加沙
  ru: Газа, Газе
  kk: Газа; ky: Газа; tg: Ғазза
  uz: G‘azo, G‘azza, Ғазо, Ғазза; tk: Gaza
Aleppo; SY; Asia/Damascus; 36.2012, 37.1612; 170063
  ar: حلب
  zh: 阿勒颇, 阿勒頗
  ru: Алеппо
  fr: Alep; es: Alepo
  kk: Алеппо; ky: Алеппо; tg: Ҳалаб
  uz: Halab, Ҳалаб; tk: Aleppo
Homs; SY; Asia/Damascus; 34.7268, 36.7234; 169577
  ar: حمص
  zh: 霍姆斯
  ru: Хомс
  kk: Хомс; ky: Хомс; tg: Хомс
  uz: Xoms, Хомс; tk: Homs
Latakia; SY; Asia/Damascus; 35.5317, 35.7901; 173576
  ar: اللاذقية
  zh: 拉塔基亚, 拉塔基亞
  ru: Латакия
  fr: Lattaquié
  kk: Латакия; ky: Латакия; tg: Латакия
  uz: Latakiya, Латакия; tk: Latakiýa
Aqaba; JO; Asia/Amman; 29.5267, 35.0078; 250774
  ar: العقبة
  zh: 亚喀巴, 亞喀巴
  ru: Акаба
  kk: Акаба; ky: Акаба; tg: Ақаба
  uz: Aqaba, Ақаба; tk: Akaba
Tel Aviv; IL; Asia/Jerusalem; 32.0809, 34.7806; 293397
  ar: تل أبيب
  en: Tel Aviv-Yafo
  zh: 特拉维夫, 特拉維夫, 臺拉維夫, 台拉維夫
  ru: Тель-Авив
  kk: Тель-Авив; ky: Тель-Авив; tg: Тел-Авив
  uz: Tel-Aviv, Тель-Авив; tk: Tel-Awiw
Haifa; IL; Asia/Jerusalem; 32.8184, 34.9885; 294801
  ar: حيفا
  zh: 海法
  ru: Хайфа
  kk: Хайфа; ky: Хайфа; tg: Хайфа
  uz: Xayfa, Хайфа; tk: Haýfa
Eilat; IL; Asia/Jerusalem; 29.5581, 34.9482; 295277
  ar: إيلات
  zh: 埃拉特
  ru: Эйлат
  kk: Эйлат; ky: Эйлат; tg: Эйлат
  uz: Eylat, Эйлат; tk: Eýlat
Bethlehem; PS; Asia/Hebron; 31.7049, 35.2038; 284315
  ar: بيت لحم
  zh: 伯利恒, 伯利恆
  ru: Вифлеем
  fr: Bethléem; es: Belén
  kk: Вифлеем; ky: Вифлеем; tg: Вифлеем
  uz: Vifleyem, Вифлеем; tk: Wifleýem
Hebron; PS; Asia/Hebron; 31.5294, 35.0938; 285066
  ar: الخليل
  zh: 希伯伦, 希伯倫
  ru: Хеврон
  kk: Хеврон; ky: Хеврон; tg: Хеврон
  uz: Xevron, Хеврон; tk: Hewron
Nablus; PS; Asia/Hebron; 32.2211, 35.2544; 282615
  ar: نابلس
  zh: 纳布卢斯, 納布盧斯
  ru: Наблус
  fr: Naplouse
  kk: Наблус; ky: Наблус; tg: Наблус
  uz: Nablus, Наблус; tk: Nablus
Jenin; PS; Asia/Hebron; 32.4594, 35.3009; 283506
  ar: جنين الفلسطينية, مدينة جنين, مخيم جنين
  zh: 杰宁, 傑寧
  ru: Дженин
  fr: Djénine
  kk: Дженин; ky: Дженин; tg: Ҷенин
  uz: Jenin, Женин; tk: Jenin
Khan Yunis; PS; Asia/Gaza; 31.3402, 34.3063; 281124
  ar: خان يونس
  en: Khan Younis
  zh: 汗尤尼斯
  ru: Хан-Юнис
  kk: Хан-Юнис; ky: Хан-Юнис; tg: Хан-Юнис
  uz: Xan-Yunis, Хан-Юнис; tk: Han-Ýunis
Rafah; PS; Asia/Gaza; 31.2972, 34.2436; 281102
  ar: رفح
  zh: 拉法
  ru: Рафах
  kk: Рафах; ky: Рафах; tg: Рафах
  uz: Rafax, Рафах; tk: Rafah
`;
