/** Cities of the Arab countries, Iran and Türkiye where fairs and talks are held. */
export const middleEastFairCities = `
Adana; TR; Europe/Istanbul; 36.9862, 35.3253; 325363
  ar: أضنة, أضنه
  zh: 阿达纳, 阿達納
  ru: Адана
  kk: Адана; ky: Адана; tg: Адана
  uz: Adana, Адана; tk: Adana
Kayseri; TR; Europe/Istanbul; 38.7322, 35.4853; 308464
  ar: مدينة قيصري
  zh: 开塞利, 開塞利
  ru: Кайсери
  kk: Кайсери; ky: Кайсери; tg: Кайсери
  uz: Kayseri, Кайсери; tk: Kaýseri
Samsun; TR; Europe/Istanbul; 41.2798, 36.3361; 740264
  ar: سامسون
  zh: 萨姆松, 薩姆松
  ru: Самсун
  kk: Самсун; ky: Самсун; tg: Самсун
  uz: Samsun, Самсун; tk: Samsun
Mersin; TR; Europe/Istanbul; 36.812, 34.6389; 304531
  ar: مرسين
  zh: 梅尔辛, 梅爾辛
  ru: Мерсин
  kk: Мерсин; ky: Мерсин; tg: Мерсин
  uz: Mersin, Мерсин; tk: Mersin
Sanliurfa; TR; Europe/Istanbul; 37.1671, 38.7939; 298333
  ar: شانلي أورفا
  en: Şanlıurfa
  zh: 尚勒乌尔法, 尚勒烏爾法
  ru: Шанлыурфа
  kk: Шанлыурфа; ky: Шанлыурфа; tg: Шанлиурфа
  uz: Shanliurfa, Шанлиурфа; tk: Şanlyurfa
Ahvaz; IR; Asia/Tehran; 31.319, 48.6842; 144448
  ar: الأهواز
  zh: 阿瓦士
  ru: Ахваз
  kk: Ахваз; ky: Ахваз; tg: Ахваз
  uz: Axvaz, Ахваз; tk: Ahwaz
Kerman; IR; Asia/Tehran; 30.2832, 57.0788; 128234
  ar: كرمان
  zh: 克尔曼市, 克爾曼市
  ru: Керман
  kk: Керман; ky: Керман; tg: Керман
  uz: Kerman, Керман; tk: Kerman
Hamadan; IR; Asia/Tehran; 34.7992, 48.5146; 132144
  ar: همدان
  zh: 哈马丹, 哈馬丹
  ru: Хамадан
  kk: Хамадан; ky: Хамадан; tg: Хамадан
  uz: Xamadan, Хамадан; tk: Hamadan
Rasht; IR; Asia/Tehran; 37.2761, 49.5886; 118743
  ar: رشت
  zh: 拉什特
  ru: Решт
  kk: Решт; ky: Решт; tg: Решт
  uz: Resht, Решт; tk: Reşt
Irbid; JO; Asia/Amman; 32.5556, 35.85; 248946
  ar: إربد
  zh: 伊尔比德, 伊爾比德
  ru: Ирбид
  kk: Ирбид; ky: Ирбид; tg: Ирбид
  uz: Irbid, Ирбид; tk: Irbid
Zarqa; JO; Asia/Amman; 32.0727, 36.088; 250090
  ar: مدينة الزرقاء
  zh: 扎尔卡市, 扎爾卡市
  ru: Эз-Зарка
  kk: Эз-Зарка; ky: Эз-Зарка; tg: Эз-Зарка
  uz: Ez-Zarka, Эз-Зарка; tk: Ez-Zarka
Jericho; PS; Asia/Hebron; 31.8667, 35.45; 284899
  ar: أريحا
  zh: 杰里科, 傑里科
  ru: Иерихон
  es: Jericó
  kk: Иерихон; ky: Иерихон; tg: Иерихон
  uz: Iyerixon, Иерихон; tk: Iýerihon
Tulkarm; PS; Asia/Hebron; 32.3116, 35.0269; 281577
  ar: طولكرم
  zh: 图勒凯尔姆, 圖勒凱爾姆
  ru: Тулькарм
  kk: Тулькарм; ky: Тулькарм; tg: Тулкарм
  uz: Tulkarm, Тулькарм; tk: Tulkarm
Ismailia; EG; Africa/Cairo; 30.6043, 32.2722; 361055
  ar: الإسماعيلية
  zh: 伊斯梅利亚, 伊斯梅利亞
  ru: Исмаилия
  kk: Исмаилия; ky: Исмаилия; tg: Исмаилия
  uz: Ismailiya, Исмаилия; tk: Ismailiýa
Mansoura; EG; Africa/Cairo; 31.0364, 31.3807; 360761
  ar: المنصورة المصرية
  zh: 曼苏拉, 曼蘇拉
  ru: Эль-Мансура
  kk: Эль-Мансура; ky: Эль-Мансура; tg: Эл-Мансура
  uz: El-Mansura, Эль-Мансура; tk: El-Mansura
Hurghada; EG; Africa/Cairo; 27.2574, 33.8129; 361291
  ar: الغردقة
  zh: 赫尔格达, 胡尔加达, 赫爾格達, 胡爾加達
  ru: Хургада
  fr: Hourghada
  kk: Хургада; ky: Хургада; tg: Хургада
  uz: Xurgada, Хургада; tk: Hurgada
Tabuk; SA; Asia/Riyadh; 28.3998, 36.5715; 101628
  ar: تبوك
  zh: 塔布克
  ru: Табук
  kk: Табук; ky: Табук; tg: Табук
  uz: Tabuk, Табук; tk: Tabuk
Abha; SA; Asia/Riyadh; 18.2164, 42.5053; 110690
  ar: أبها
  zh: 艾卜哈
  ru: Абха
  kk: Абха; ky: Абха; tg: Абха
  uz: Abxa, Абха; tk: Abha
Al Khobar; SA; Asia/Riyadh; 26.2794, 50.2083; 109323
  ar: الخبر السعودية
  en: Khobar
  zh: 胡拜尔, 胡拜爾
  ru: Эль-Хубар
  kk: Эль-Хубар; ky: Эль-Хубар; tg: Эл-Хубар
  uz: El-Xubar, Эль-Хубар; tk: El-Hubar
Al Ain; AE; Asia/Dubai; 24.1917, 55.7606; 292913
  ar: مدينة العين
  zh: 艾因市
  ru: Эль-Айн
  kk: Эль-Айн; ky: Эль-Айн; tg: Эл-Айн
  uz: El-Ayn, Эль-Айн; tk: El-Aýn
Sohar; OM; Asia/Muscat; 24.3474, 56.7094; 286282
  ar: صحار
  zh: 苏哈尔, 蘇哈爾
  ru: Сохар
  kk: Сохар; ky: Сохар; tg: Сохар
  uz: Soxar, Сохар; tk: Sohar
Annaba; DZ; Africa/Algiers; 36.9, 7.7667; 2506999
  ar: عنابة
  zh: 安纳巴, 安納巴
  ru: Аннаба
  kk: Аннаба; ky: Аннаба; tg: Аннаба
  uz: Annaba, Аннаба; tk: Annaba
Tlemcen; DZ; Africa/Algiers; 34.8783, -1.315; 2475687
  ar: تلمسان
  zh: 特莱姆森, 特萊姆森
  ru: Тлемсен
  es: Tremecén
  kk: Тлемсен; ky: Тлемсен; tg: Тлемсен
  uz: Tlemsen, Тлемсен; tk: Tlemsen
Kairouan; TN; Africa/Tunis; 35.6781, 10.0963; 2473449
  ar: القيروان
  zh: 凯鲁万, 凱魯萬
  ru: Кайруан
  es: Kairuán
  kk: Кайруан; ky: Кайруан; tg: Кайруан
  uz: Kayruan, Кайруан; tk: Kaýruan
Bizerte; TN; Africa/Tunis; 37.2744, 9.8739; 2472706
  ar: بنزرت
  zh: 比塞大
  ru: Бизерта
  kk: Бизерта; ky: Бизерта; tg: Бизерта
  uz: Bizerta, Бизерта; tk: Bizerta
Tetouan; MA; Africa/Casablanca; 35.5784, -5.3684; 2528910
  ar: تطوان
  zh: 得土安
  ru: Тетуан
  es: Tetuán
  kk: Тетуан; ky: Тетуан; tg: Тетуан
  uz: Tetuan, Тетуан; tk: Tetuan
`;
