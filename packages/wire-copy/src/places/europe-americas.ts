/** European and American capitals and the seats of international organisations. */
export const europeAndAmericas = `
Moscow; RU; Europe/Moscow; 55.7522, 37.6156; 524901
  ar: موسكو
  zh: 莫斯科
  ru: Москва, Москве, Москвы
  fr: Moscou; es: Moscú
  kk: Мәскеу, Москва; ky: Москва; tg: Маскав, Москва
  uz: Moskva, Москва; tk: Moskwa
St. Petersburg; RU; Europe/Moscow; 59.9386, 30.3141; 498817
  ar: سان بطرسبرغ, سانت بطرسبرغ, بطرسبورغ, سانت بطرسبورغ, سان بطرسبورغ
  en: St Petersburg, Saint Petersburg
  zh: 圣彼得堡
  ru: Санкт-Петербург, Санкт-Петербурге
  fr: Saint-Pétersbourg; es: San Petersburgo
  kk: Санкт-Петербург, Петербург, Петербор; ky: Санкт-Петербург, Петербург
  tg: Санкт-Петербург, Петербург
  uz: Sankt-Peterburg, Peterburg, Санкт-Петербург, Петербург; tk: Sankt-Peterburg, Peterburg
Kazan; RU; Europe/Moscow; 55.7887, 49.1221; 551487
  ar: قازان, كازان
  zh: 喀山
  ru: Казань, Казани
  kk: Қазан; ky: Казан; tg: Қазон
  uz: Qozon, Қозон; tk: Kazan
Sochi; RU; Europe/Moscow; 43.5992, 39.7257; 491422
  ar: سوتشي
  zh: 索契
  ru: Сочи
  fr: Sotchi
  kk: Сочи, Сочі; ky: Сочи; tg: Сочӣ, Сочи
  uz: Sochi, Сочи; tk: Soçi
Vladivostok; RU; Asia/Vladivostok; 43.1056, 131.8735; 2013348
  ar: فلاديفوستوك
  zh: 符拉迪沃斯托克, 海参崴
  ru: Владивосток, Владивостоке
  kk: Владивосток; ky: Владивосток; tg: Владивосток
  uz: Vladivostok, Владивосток; tk: Wladiwostok
Yekaterinburg; RU; Asia/Yekaterinburg; 56.8519, 60.6122; 1486209
  ar: يكاترينبورغ, يكاترينبرغ
  en: Ekaterinburg
  zh: 叶卡捷琳堡
  ru: Екатеринбург, Екатеринбурге
  fr: Iekaterinbourg; es: Ekaterimburgo
  kk: Екатеринбург; ky: Екатеринбург; tg: Екатеринбург
  uz: Yekaterinburg, Екатеринбург; tk: Ýekaterinburg
Minsk; BY; Europe/Minsk; 53.9, 27.5667; 625144
  ar: مينسك
  zh: 明斯克
  ru: Минск, Минске
  kk: Минск, Мінск; ky: Минск; tg: Минск
  uz: Minsk, Минск; tk: Minsk
Kyiv; UA; Europe/Kyiv; 50.4547, 30.5238; 703448
  ar: كييف
  en: Kiev
  zh: 基辅
  ru: Киев, Киеве
  kk: Киев, Кийев; ky: Киев; tg: Киев
  uz: Kiyev, Киев; tk: Kiýew
London; GB; Europe/London; 51.5085, -0.1257; 2643743
  ar: لندن
  zh: 伦敦, 倫敦
  ru: Лондон, Лондоне
  fr: Londres; es: Londres
  kk: Лондон; ky: Лондон; tg: Лондон
  uz: London, Лондон; tk: London
Paris; FR; Europe/Paris; 48.8534, 2.3488; 2988507
  ar: باريس
  zh: 巴黎
  ru: Париж, Париже
  kk: Париж; ky: Париж; tg: Париж
  uz: Parij, Париж; tk: Pariž
Nice; FR; Europe/Paris; 43.7031, 7.2661; 2990440
  ar: مدينة نيس
  zh: 尼斯
  ru: Ницца, Ницце
  es: Niza
  kk: Ницца; ky: Ницца; tg: Нитса
  uz: Nitsa, Ницца; tk: Nissa
Strasbourg; FR; Europe/Paris; 48.5839, 7.7455; 2973783
  ar: ستراسبورغ
  zh: 斯特拉斯堡
  ru: Страсбург, Страсбурге
  es: Estrasburgo
  kk: Страсбург; ky: Страсбург; tg: Страсбург
  uz: Strasburg, Страсбург; tk: Strasburg
Berlin; DE; Europe/Berlin; 52.5244, 13.4105; 2950159
  ar: برلين
  zh: 柏林
  ru: Берлин, Берлине
  kk: Берлин; ky: Берлин; tg: Берлин
  uz: Berlin, Берлин; tk: Berlin
Munich; DE; Europe/Berlin; 48.1374, 11.5755; 2867714
  ar: ميونيخ, ميونخ
  zh: 慕尼黑
  ru: Мюнхен, Мюнхене
  kk: Мюнхен; ky: Мюнхен; tg: Мюнхен
  uz: Myunxen, Мюнхен; tk: Mýunhen
Rome; IT; Europe/Rome; 41.8919, 12.5113; 3169070
  ar: روما
  zh: 罗马, 羅馬
  ru: Рим, Риме
  es: Roma
  kk: Рим; ky: Рим; tg: Рим, Рум
  uz: Rim, Рим; tk: Rim
Madrid; ES; Europe/Madrid; 40.4165, -3.7026; 3117735
  ar: مدريد
  zh: 马德里
  ru: Мадрид, Мадриде
  kk: Мадрид; ky: Мадрид; tg: Мадрид
  uz: Madrid, Мадрид; tk: Madrid
Barcelona; ES; Europe/Madrid; 41.3888, 2.159; 3128760
  ar: برشلونة
  zh: 巴塞罗那
  ru: Барселона, Барселоне
  fr: Barcelone
  kk: Барселона; ky: Барселона; tg: Барселона
  uz: Barselona, Барселона; tk: Barselona
Lisbon; PT; Europe/Lisbon; 38.7167, -9.1333; 2267057
  ar: لشبونة
  zh: 里斯本
  ru: Лиссабон, Лиссабоне
  fr: Lisbonne; es: Lisboa
  kk: Лиссабон; ky: Лиссабон; tg: Лиссабон, Лиссабун
  uz: Lissabon, Лиссабон; tk: Lissabon
Brussels; BE; Europe/Brussels; 50.8505, 4.3488; 2800866
  ar: بروكسل
  zh: 布鲁塞尔, 布魯塞爾
  ru: Брюссель, Брюсселе
  fr: Bruxelles; es: Bruselas
  kk: Брюссель; ky: Брюссель; tg: Брюссел
  uz: Bryussel, Брюссель, Брюссел; tk: Brýussel
The Hague; NL; Europe/Amsterdam; 52.0767, 4.2986; 2747373
  ar: لاهاي
  en: Hague
  zh: 海牙
  ru: Гаага, Гааге
  fr: La Haye; es: La Haya
  kk: Гаага; ky: Гаага; tg: Гаага
  uz: Gaaga, Гаага; tk: Gaaga
Geneva; CH; Europe/Zurich; 46.2022, 6.1457; 2660646
  ar: جنيف
  zh: 日内瓦, 日內瓦
  ru: Женева, Женеве
  fr: Genève; es: Ginebra
  kk: Женева; ky: Женева; tg: Женева
  uz: Jeneva, Женева; tk: Ženewa
Davos; CH; Europe/Zurich; 46.8043, 9.8372; 2661039
  ar: دافوس
  zh: 达沃斯
  ru: Давос, Давосе
  kk: Давос; ky: Давос; tg: Давос
  uz: Davos, Давос; tk: Dawos
Vienna; AT; Europe/Vienna; 48.2085, 16.3721; 2761369
  ar: فيينا
  zh: 维也纳, 維也納
  ru: Вена, Вене
  fr: Vienne; es: Viena
  kk: Вена; ky: Вена; tg: Вена
  uz: Vena, Вена; tk: Wena
Copenhagen; DK; Europe/Copenhagen; 55.6759, 12.5655; 2618425
  ar: كوبنهاغن
  zh: 哥本哈根
  ru: Копенгаген, Копенгагене
  fr: Copenhague; es: Copenhague
  kk: Копенгаген; ky: Копенгаген; tg: Копенгаген
  uz: Kopengagen, Копенгаген; tk: Kopengagen
Stockholm; SE; Europe/Stockholm; 59.3326, 18.0649; 2673730
  ar: ستوكهولم
  zh: 斯德哥尔摩
  ru: Стокгольм, Стокгольме
  es: Estocolmo
  kk: Стокгольм; ky: Стокгольм; tg: Стокҳолм
  uz: Stokgolm, Стокгольм; tk: Stokgolm
Oslo; NO; Europe/Oslo; 59.9127, 10.7461; 3143244
  ar: أوسلو
  zh: 奥斯陆
  ru: Осло
  kk: Осло; ky: Осло; tg: Осло
  uz: Oslo, Осло; tk: Oslo
Helsinki; FI; Europe/Helsinki; 60.1695, 24.9354; 658225
  ar: هلسنكي
  zh: 赫尔辛基
  ru: Хельсинки
  kk: Хельсинки; ky: Хельсинки; tg: Ҳелсинки, Хелсинки
  uz: Xelsinki, Хельсинки, Хелсинки; tk: Helsinki
Warsaw; PL; Europe/Warsaw; 52.2298, 21.0118; 756135
  ar: وارسو
  zh: 华沙
  ru: Варшава, Варшаве
  fr: Varsovie; es: Varsovia
  kk: Варшава; ky: Варшава; tg: Варшава
  uz: Varshava, Варшава; tk: Warşawa
Prague; CZ; Europe/Prague; 50.088, 14.4208; 3067696
  ar: براغ
  zh: 布拉格
  ru: Прага, Праге
  es: Praga
  kk: Прага; ky: Прага; tg: Прага
  uz: Praga, Прага; tk: Praga
Budapest; HU; Europe/Budapest; 47.4984, 19.0404; 3054643
  ar: بودابست
  zh: 布达佩斯
  ru: Будапешт, Будапеште
  kk: Будапешт; ky: Будапешт; tg: Будапешт
  uz: Budapesht, Будапешт; tk: Budapeşt
Bratislava; SK; Europe/Bratislava; 48.1482, 17.1067; 3060972
  ar: براتيسلافا
  zh: 布拉迪斯拉发
  ru: Братислава, Братиславе
  kk: Братислава; ky: Братислава; tg: Братислава
  uz: Bratislava, Братислава; tk: Bratislawa
Bucharest; RO; Europe/Bucharest; 44.4323, 26.1063; 683506
  ar: بوخارست
  zh: 布加勒斯特
  ru: Бухарест, Бухаресте
  fr: Bucarest; es: Bucarest
  kk: Бухарест; ky: Бухарест; tg: Бухарест
  uz: Buxarest, Бухарест; tk: Buharest
Belgrade; RS; Europe/Belgrade; 44.804, 20.4651; 792680
  ar: بلغراد
  zh: 贝尔格莱德
  ru: Белград, Белграде
  es: Belgrado
  kk: Белград; ky: Белград; tg: Белград
  uz: Belgrad, Белград; tk: Belgrad
Athens; GR; Europe/Athens; 37.9838, 23.7278; 264371
  ar: أثينا
  zh: 雅典
  ru: Афины, Афинах
  fr: Athènes; es: Atenas
  kk: Афины; ky: Афина, Афины; tg: Афина
  uz: Afina, Афина; tk: Afiny
Washington; US; America/New_York; 38.8951, -77.0364; 4140963
  ar: واشنطن
  en: Washington D.C.
  zh: 华盛顿, 華盛頓
  ru: Вашингтон, Вашингтоне
  kk: Вашингтон; ky: Вашингтон; tg: Вашингтон
  uz: Vashington, Вашингтон; tk: Waşington
New York; US; America/New_York; 40.7143, -74.006; 5128581
  ar: نيويورك
  en: New York City
  zh: 纽约, 紐約
  ru: Нью-Йорк, Нью-Йорке
  es: Nueva York
  kk: Нью-Йорк; ky: Нью-Йорк; tg: Ню-Йорк
  uz: Nyu-York, Нью-Йорк, Ню-Йорк; tk: Nýu-Ýork
San Francisco; US; America/Los_Angeles; 37.7749, -122.4194; 5391959
  ar: سان فرانسيسكو
  zh: 旧金山, 舊金山
  ru: Сан-Франциско
  kk: Сан-Франциско; ky: Сан-Франциско; tg: Сан-Франсиско
  uz: San-Fransisko, Сан-Франциско, Сан-Франсиско; tk: San-Fransisko
Ottawa; CA; America/Toronto; 45.4112, -75.6981; 6094817
  ar: أوتاوا
  zh: 渥太华
  ru: Оттава, Оттаве
  kk: Оттава; ky: Оттава; tg: Оттава
  uz: Ottava, Оттава; tk: Ottawa
Mexico City; MX; America/Mexico_City; 19.4285, -99.1277; 3530597
  ar: مكسيكو سيتي, مكسيكو
  zh: 墨西哥城
  ru: Мехико
  es: Ciudad de México
  kk: Мехико; ky: Мехико; tg: Мехико
  uz: Mexiko, Мехико; tk: Mehiko
Brasilia; BR; America/Sao_Paulo; -15.7797, -47.9297; 3469058
  ar: برازيليا
  zh: 巴西利亚
  ru: Бразилиа
  kk: Бразилиа; ky: Бразилиа; tg: Бразилиа
  uz: Brazilia, Бразилиа; tk: Brazilia
Rio de Janeiro; BR; America/Sao_Paulo; -22.9064, -43.1822; 3451190
  ar: ريو دي جانيرو
  zh: 里约热内卢
  ru: Рио-де-Жанейро
  kk: Рио-де-Жанейро; ky: Рио-де-Жанейро; tg: Рио-де-Жанейро
  uz: Rio-de-Janeyro, Рио-де-Жанейро; tk: Rio-de-Žaneýro
Buenos Aires; AR; America/Argentina/Buenos_Aires; -34.6132, -58.3772; 3435910
  ar: بوينس آيرس, بوينس أيرس
  zh: 布宜诺斯艾利斯
  ru: Буэнос-Айрес
  kk: Буэнос-Айрес; ky: Буэнос-Айрес; tg: Буэнос-Айрес
  uz: Buenos-Ayres, Буенос-Айрес; tk: Buenos-Aýres
Lima; PE; America/Lima; -12.0432, -77.0282; 3936456
  ar: مدينة ليما
  zh: 利马
  ru: Лима, Лиме
  kk: Лима; ky: Лима; tg: Лима
  uz: Lima, Лима; tk: Lima
Havana; CU; America/Havana; 23.133, -82.383; 3553478
  ar: هافانا
  zh: 哈瓦那
  ru: Гавана, Гаване
  fr: La Havane; es: La Habana
  kk: Гавана; ky: Гавана; tg: Гавана, Ҳавана
  uz: Gavana, Гавана; tk: Gawana
`;
