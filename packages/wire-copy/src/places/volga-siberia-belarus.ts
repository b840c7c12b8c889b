/** Cities from the Volga to the Pacific, and of Belarus and the Caucasus. */
export const volgaSiberiaBelarus = `
Ulyanovsk; RU; Europe/Ulyanovsk; 54.3282, 48.3866; 479123
  ar: أوليانوفسك
  zh: 乌里扬诺夫斯克, 烏里揚諾夫斯克
  ru: Ульяновск
  kk: Ульяновск; ky: Ульяновск; tg: Ульяновск
  uz: Ulyanovsk, Ульяновск; tk: Ulýanowsk
Cheboksary; RU; Europe/Moscow; 56.1322, 47.2519; 569696
  ar: تشيبوكساري
  zh: 切博克萨雷, 切博克薩雷
  ru: Чебоксары
  kk: Чебоксары; ky: Чебоксары; tg: Чебоксары
  uz: Cheboksari, Чебоксары; tk: Çeboksary
Yoshkar-Ola; RU; Europe/Moscow; 56.6388, 47.8908; 466806
  ar: يوشكار أولا
  zh: 约什卡尔奥拉, 約什卡爾奧拉
  ru: Йошкар-Ола
  kk: Йошкар-Ола; ky: Йошкар-Ола; tg: Йошкар-Ола
  uz: Yoshkar-Ola, Йошкар-Ола; tk: Ýoşkar-Ola
Izhevsk; RU; Europe/Samara; 56.8498, 53.2045; 554840
  ar: إيجيفسك
  zh: 伊热夫斯克, 伊熱夫斯克
  ru: Ижевск
  kk: Ижевск; ky: Ижевск; tg: Ижевск
  uz: Ijevsk, Ижевск; tk: Ižewsk
Magnitogorsk; RU; Asia/Yekaterinburg; 53.4186, 59.0472; 532288
  ar: ماغنيتوغورسك
  zh: 马格尼托哥尔斯克, 馬格尼托哥爾斯克
  ru: Магнитогорск
  kk: Магнитогорск; ky: Магнитогорск; tg: Магнитогорск
  uz: Magnitogorsk, Магнитогорск; tk: Magnitogorsk
Tobolsk; RU; Asia/Yekaterinburg; 58.1981, 68.2546; 1489530
  ar: توبولسك
  zh: 托博尔斯克, 托博爾斯克
  ru: Тобольск
  kk: Тобольск; ky: Тобольск; tg: Тобольск
  uz: Tobolsk, Тобольск; tk: Tobolsk
Surgut; RU; Asia/Yekaterinburg; 61.2500, 73.4167; 1490624
  ar: سورغوت
  zh: 苏尔古特, 蘇爾古特
  ru: Сургут
  kk: Сургут; ky: Сургут; tg: Сургут
  uz: Surgut, Сургут; tk: Surgut
Salekhard; RU; Asia/Yekaterinburg; 66.5300, 66.6019; 1493197
  ar: ساليخارد
  zh: 萨列哈尔德, 薩列哈爾德
  ru: Салехард
  kk: Салехард; ky: Салехард; tg: Салехард
  uz: Salexard, Салехард; tk: Salehard
Biysk; RU; Asia/Barnaul; 52.5364, 85.2072; 1510018
  ar: بييسك
  zh: 比斯克
  ru: Бийск
  kk: Бийск; ky: Бийск; tg: Бийск
  uz: Biysk, Бийск; tk: Biýsk
Kemerovo; RU; Asia/Novokuznetsk; 55.3333, 86.0833; 1503901
  ar: كيميروفو
  zh: 克麦罗沃, 克麥羅沃
  ru: Кемерово
  kk: Кемерово; ky: Кемерово; tg: Кемерово
  uz: Kemerovo, Кемерово; tk: Kemerowo
Novokuznetsk; RU; Asia/Novokuznetsk; 53.7557, 87.1099; 1496990
  ar: نوفوكوزنيتسك
  zh: 新库兹涅茨克, 新庫茲涅茨克
  ru: Новокузнецк
  kk: Новокузнецк; ky: Новокузнецк; tg: Новокузнецк
  uz: Novokuznesk, Новокузнецк; tk: Nowokuznesk
Abakan; RU; Asia/Krasnoyarsk; 53.7156, 91.4292; 1512236
  ar: أباكان
  zh: 阿巴坎
  ru: Абакан
  kk: Абакан; ky: Абакан; tg: Абакан
  uz: Abakan, Абакан; tk: Abakan
Birobidzhan; RU; Asia/Vladivostok; 48.7928, 132.9239; 2026643
  ar: بيروبيجان
  zh: 比罗比詹, 比羅比詹
  ru: Биробиджан
  kk: Биробиджан; ky: Биробиджан; tg: Биробиджан
  uz: Birobidjan, Биробиджан; tk: Birobidžan
Magadan; RU; Asia/Magadan; 59.5638, 150.8035; 2123628
  ar: ماغادان
  zh: 马加丹, 馬加丹
  ru: Магадан
  kk: Магадан; ky: Магадан; tg: Магадан
  uz: Magadan, Магадан; tk: Magadan
Yuzhno-Sakhalinsk; RU; Asia/Sakhalin; 46.9541, 142.7360; 2119441
  ar: يوجنو ساخالينسك
  zh: 南萨哈林斯克, 南薩哈林斯克
  ru: Южно-Сахалинск
  kk: Южно-Сахалинск; ky: Южно-Сахалинск; tg: Южно-Сахалинск
  uz: Yujno-Saxalinsk, Южно-Сахалинск; tk: Ýužno-Sahalinsk
Petropavlovsk-Kamchatsky; RU; Asia/Kamchatka; 53.0444, 158.6508; 2122104
  ar: بتروبافلوفسك كامتشاتسكي
  zh: 堪察加彼得巴甫洛夫斯克
  ru: Петропавловск-Камчатский
  kk: Петропавловск-Камчатский; ky: Петропавловск-Камчатский; tg: Петропавловск-Камчатский
  uz: Petropavlovsk-Kamchatskiy, Петропавловск-Камчатский; tk: Petropawlowsk-Kamçatskiý
Syktyvkar; RU; Europe/Moscow; 61.6640, 50.8150; 485239
  ar: سيكتيفكار
  zh: 瑟克特夫卡尔, 瑟克特夫卡爾
  ru: Сыктывкар
  kk: Сыктывкар; ky: Сыктывкар; tg: Сыктывкар
  uz: Siktivkar, Сыктывкар; tk: Syktywkar
Anapa; RU; Europe/Moscow; 44.8950, 37.3162; 582182
  ar: أنابا
  zh: 阿纳帕, 阿納帕
  ru: Анапа
  kk: Анапа; ky: Анапа; tg: Анапа
  uz: Anapa, Анапа; tk: Anapa
Gelendzhik; RU; Europe/Moscow; 44.5622, 38.0848; 561667
  ar: غيلينجيك
  zh: 格连吉克, 格連吉克
  ru: Геленджик
  kk: Геленджик; ky: Геленджик; tg: Геленджик
  uz: Gelendjik, Геленджик; tk: Gelendžik
Novorossiysk; RU; Europe/Moscow; 44.7244, 37.7675; 518255
  ar: نوفوروسيسك
  zh: 新罗西斯克, 新羅西斯克
  ru: Новороссийск
  kk: Новороссийск; ky: Новороссийск; tg: Новороссийск
  uz: Novorossiysk, Новороссийск; tk: Noworossiýsk
Suzdal; RU; Europe/Moscow; 56.4227, 40.4467; 485824
  ar: سوزدال
  zh: 苏兹达尔, 蘇茲達爾
  ru: Суздаль
  fr: Souzdal; es: Súzdal
  kk: Суздаль; ky: Суздаль; tg: Суздаль
  uz: Suzdal, Суздаль; tk: Suzdal
Ivanovo; RU; Europe/Moscow; 56.9972, 40.9714; 555312
  ar: إيفانوفو
  zh: 伊万诺沃, 伊萬諾沃
  ru: Иваново
  kk: Иваново; ky: Иваново; tg: Иваново
  uz: Ivanovo, Иваново; tk: Iwanowo
Dubna; RU; Europe/Moscow; 56.7333, 37.1667; 564719
  ar: دوبنا
  zh: 杜布纳, 杜布納
  ru: Дубна
  kk: Дубна; ky: Дубна; tg: Дубна
  uz: Dubna, Дубна; tk: Dubna
Cherepovets; RU; Europe/Moscow; 59.1333, 37.9000; 569223
  ar: تشيريبوفيتس
  zh: 切列波韦茨, 切列波韋茨
  ru: Череповец
  kk: Череповец; ky: Череповец; tg: Череповец
  uz: Cherepoves, Череповец; tk: Çerepowes
Gomel; BY; Europe/Minsk; 52.4345, 30.9754; 627907
  ar: غوميل
  zh: 戈梅利
  ru: Гомель
  en: Homyel
  kk: Гомель; ky: Гомель; tg: Гомель
  uz: Gomel, Гомель; tk: Gomel
Mogilev; BY; Europe/Minsk; 53.9168, 30.3449; 625665
  ar: موغيليف
  zh: 莫吉廖夫
  ru: Могилев
  en: Mahilyow
  kk: Могилев; ky: Могилев; tg: Могилев
  uz: Mogilev, Могилев; tk: Mogilew
Polotsk; BY; Europe/Minsk; 55.4879, 28.7856; 623317
  ar: بولوتسك
  zh: 波洛茨克
  ru: Полоцк
  kk: Полоцк; ky: Полоцк; tg: Полоцк
  uz: Polosk, Полоцк; tk: Polosk
Bobruisk; BY; Europe/Minsk; 53.1384, 29.2214; 630468
  ar: بوبرويسك
  zh: 博布鲁伊斯克, 博布魯伊斯克
  ru: Бобруйск
  kk: Бобруйск; ky: Бобруйск; tg: Бобруйск
  uz: Bobruysk, Бобруйск; tk: Bobruýsk
Tiraspol; MD; Europe/Chisinau; 46.8427, 29.6291; 617239
  ar: تيراسبول
  zh: 蒂拉斯波尔, 蒂拉斯波爾
  ru: Тирасполь
  kk: Тирасполь; ky: Тирасполь; tg: Тирасполь
  uz: Tiraspol, Тирасполь; tk: Tiraspol
Sumgait; AZ; Asia/Baku; 40.5897, 49.6686; 584923
  ar: سومقاييت
  zh: 苏姆盖特, 蘇姆蓋特
  ru: Сумгайыт
  kk: Сумгайыт; ky: Сумгайыт; tg: Сумгайыт
  uz: Sumgayit, Сумгайыт; tk: Sumgaýyt
Shaki; AZ; Asia/Baku; 41.1919, 47.1706; 585170
  ar: شكي الأذربيجانية
  zh: 舍基
  ru: Шеки
  en: Sheki
  kk: Шеки; ky: Шеки; tg: Шеки
  uz: Sheki, Шеки; tk: Şeki
Kutaisi; GE; Asia/Tbilisi; 42.2679, 42.6946; 613607
  ar: كوتايسي
  zh: 库塔伊西, 庫塔伊西
  ru: Кутаиси
  kk: Кутаиси; ky: Кутаиси; tg: Кутаиси
  uz: Kutaisi, Кутаиси; tk: Kutaisi
`;
