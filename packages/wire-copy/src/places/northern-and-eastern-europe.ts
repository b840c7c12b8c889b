/** Britain and Ireland, the Nordic and Baltic countries, central Europe and the Balkans. */
export const northernAndEasternEurope = `
London; GB; Europe/London; 51.5085, -0.1257; 2643743
  ar: لندن
  zh: 伦敦, 倫敦
  ru: Лондон, Лондоне
  fr: Londres; es: Londres
  kk: Лондон; ky: Лондон; tg: Лондон
  uz: London, Лондон; tk: London
Copenhagen; DK; Europe/Copenhagen; 55.6759, 12.5655; 2618425
  ar: كوبنهاغن
  zh: 哥本哈根
  ru: Копенгаген, Копенгагене
  fr: Copenhague; es: Copenhague
  kk: Копенгаген; ky: Копенгаген; tg: Копенгаген
  uz: Kopengagen, Копенгаген; tk: Kopengagen
Stockholm; SE; Europe/Stockholm; 59.3326, 18.0649; 2673730
  ar: ستوكهولم
  zh: 斯德哥尔摩, 斯德哥爾摩
  ru: Стокгольм, Стокгольме
  es: Estocolmo
  kk: Стокгольм; ky: Стокгольм; tg: Стокҳолм
  uz: Stokgolm, Стокгольм; tk: Stokgolm
Oslo; NO; Europe/Oslo; 59.9127, 10.7461; 3143244
  ar: أوسلو
  zh: 奥斯陆, 奧斯陸
  ru: Осло
  kk: Осло; ky: Осло; tg: Осло
  uz: Oslo, Осло; tk: Oslo
Helsinki; FI; Europe/Helsinki; 60.1695, 24.9354; 658225
  ar: هلسنكي
  zh: 赫尔辛基, 赫爾辛基
  ru: Хельсинки
  kk: Хельсинки; ky: Хельсинки; tg: Ҳелсинки, Хелсинки
  uz: Xelsinki, Хельсинки, Хелсинки; tk: Helsinki
Warsaw; PL; Europe/Warsaw; 52.2298, 21.0118; 756135
  ar: وارسو
  zh: 华沙, 華沙
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
  zh: 布达佩斯, 布達佩斯
  ru: Будапешт, Будапеште
  kk: Будапешт; ky: Будапешт; tg: Будапешт
  uz: Budapesht, Будапешт; tk: Budapeşt
Bratislava; SK; Europe/Bratislava; 48.1482, 17.1067; 3060972
  ar: براتيسلافا
  zh: 布拉迪斯拉发, 布拉迪斯拉發
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
  zh: 贝尔格莱德, 貝爾格萊德, 貝爾格勒
  ru: Белград, Белграде
  es: Belgrado
  kk: Белград; ky: Белград; tg: Белград
  uz: Belgrad, Белград; tk: Belgrad
Reykjavik; IS; Atlantic/Reykjavik; 64.1355, -21.8954; 3413829
  ar: ريكيافيك
  zh: 雷克雅未克, 雷克雅維克
  ru: Рейкьявик
  es: Reikiavik
  kk: Рейкьявик; ky: Рейкьявик; tg: Рейкявик
  uz: Reykyavik, Рейкьявик; tk: Reýkýawik
Bergen; NO; Europe/Oslo; 60.393, 5.3242; 3161732
  ar: بيرغن
  zh: 卑尔根, 卑爾根
  ru: Берген
  kk: Берген; ky: Берген; tg: Берген
  uz: Bergen, Берген; tk: Bergen
Gothenburg; SE; Europe/Stockholm; 57.7072, 11.9668; 2711537
  ar: غوتنبرغ
  en: Göteborg
  zh: 哥德堡
  ru: Гётеборг
  es: Gotemburgo
  kk: Гётеборг; ky: Гётеборг; tg: Гётеборг
  uz: Gyoteborg, Гётеборг; tk: Gýoteborg
Malmo; SE; Europe/Stockholm; 55.6059, 13.0007; 2692969
  ar: مالمو
  zh: 马尔默, 馬爾默
  ru: Мальмё
  kk: Мальмё; ky: Мальмё; tg: Малмё
  uz: Malmyo, Мальмё; tk: Malmýo
Turku; FI; Europe/Helsinki; 60.4515, 22.2687; 633679
  ar: توركو
  zh: 图尔库, 圖爾庫
  ru: Турку
  kk: Турку; ky: Турку; tg: Турку
  uz: Turku, Турку; tk: Turku
Dublin; IE; Europe/Dublin; 53.3331, -6.2489; 2964574
  ar: دبلن
  zh: 都柏林
  ru: Дублин
  kk: Дублин; ky: Дублин; tg: Дублин
  uz: Dublin, Дублин; tk: Dublin
Belfast; GB; Europe/London; 54.5968, -5.9254; 2655984
  ar: بلفاست
  zh: 贝尔法斯特, 貝爾法斯特
  ru: Белфаст
  kk: Белфаст; ky: Белфаст; tg: Белфаст
  uz: Belfast, Белфаст; tk: Belfast
Edinburgh; GB; Europe/London; 55.9521, -3.1965; 2650225
  ar: إدنبرة, أدنبرة
  zh: 爱丁堡, 愛丁堡
  ru: Эдинбург
  fr: Edimbourg; es: Edimburgo
  kk: Эдинбург; ky: Эдинбург; tg: Эдинбург
  uz: Edinburg, Эдинбург; tk: Edinburg
Glasgow; GB; Europe/London; 55.8651, -4.2576; 2648579
  ar: غلاسكو, غلاسغو
  zh: 格拉斯哥
  ru: Глазго
  kk: Глазго; ky: Глазго; tg: Глазго
  uz: Glazgo, Глазго; tk: Glazgo
Manchester; GB; Europe/London; 53.4809, -2.2374; 2643123
  ar: مانشستر
  zh: 曼彻斯特, 曼徹斯特
  ru: Манчестер
  kk: Манчестер; ky: Манчестер; tg: Манчестер
  uz: Manchester, Манчестер; tk: Mançester
Birmingham; GB; Europe/London; 52.4814, -1.8998; 2655603
  ar: برمنغهام
  zh: 伯明翰
  ru: Бирмингем
  kk: Бирмингем; ky: Бирмингем; tg: Бирмингем
  uz: Birmingem, Бирмингем; tk: Birmingem
Krakow; PL; Europe/Warsaw; 50.0614, 19.9366; 3094802
  ar: كراكوف
  en: Cracow
  zh: 克拉科夫
  ru: Краков
  fr: Cracovie; es: Cracovia
  kk: Краков; ky: Краков; tg: Краков
  uz: Krakov, Краков; tk: Krakow
Gdansk; PL; Europe/Warsaw; 54.3523, 18.6491; 3099434
  ar: غدانسك
  zh: 格但斯克
  ru: Гданьск
  kk: Гданьск; ky: Гданьск; tg: Гданск
  uz: Gdansk, Гданьск; tk: Gdansk
Katowice; PL; Europe/Warsaw; 50.2584, 19.0275; 3096472
  ar: كاتوفيتسه
  zh: 卡托维兹, 卡托维茨, 卡托維茲, 卡托維茨
  ru: Катовице
  kk: Катовице; ky: Катовице; tg: Катовитсе
  uz: Katovitse, Катовице; tk: Katowise
Poznan; PL; Europe/Warsaw; 52.4069, 16.9299; 3088171
  ar: بوزنان
  zh: 波兹南, 波茲南
  ru: Познань
  kk: Познань; ky: Познань; tg: Познан
  uz: Poznan, Познань; tk: Poznan
Wroclaw; PL; Europe/Warsaw; 51.1, 17.0333; 3081368
  ar: فروتسواف
  zh: 弗罗茨瓦夫, 弗羅茨瓦夫
  ru: Вроцлав
  es: Breslavia
  kk: Вроцлав; ky: Вроцлав; tg: Вротслав
  uz: Vrotslav, Вроцлав; tk: Wroslaw
Brno; CZ; Europe/Prague; 49.1952, 16.608; 3078610
  ar: برنو
  zh: 布尔诺, 布爾諾
  ru: Брно
  kk: Брно; ky: Брно; tg: Брно
  uz: Brno, Брно; tk: Brno
Sofia; BG; Europe/Sofia; 42.6975, 23.3241; 727011
  ar: صوفيا
  zh: 索非亚, 索非亞
  ru: София
  kk: София; ky: София; tg: София
  uz: Sofiya, София; tk: Sofiýa
Varna; BG; Europe/Sofia; 43.2167, 27.9167; 726050
  ar: فارنا
  zh: 瓦尔纳, 瓦爾納
  ru: Варна
  kk: Варна; ky: Варна; tg: Варна
  uz: Varna, Варна; tk: Warna
Sibiu; RO; Europe/Bucharest; 45.8, 24.15; 667268
  ar: سيبيو
  zh: 锡比乌, 錫比烏
  ru: Сибиу
  kk: Сибиу; ky: Сибиу; tg: Сибиу
  uz: Sibiu, Сибиу; tk: Sibiu
Zagreb; HR; Europe/Zagreb; 45.8144, 15.978; 3186886
  ar: زغرب
  zh: 萨格勒布, 札格雷布, 薩格勒布, 札格瑞布
  ru: Загреб
  kk: Загреб; ky: Загреб; tg: Загреб
  uz: Zagreb, Загреб; tk: Zagreb
Dubrovnik; HR; Europe/Zagreb; 42.6412, 18.1091; 3201047
  ar: دوبروفنيك
  zh: 杜布罗夫尼克, 杜布羅夫尼克
  ru: Дубровник
  kk: Дубровник; ky: Дубровник; tg: Дубровник
  uz: Dubrovnik, Дубровник; tk: Dubrownik
Ljubljana; SI; Europe/Ljubljana; 46.0511, 14.5051; 3196359
  ar: ليوبليانا
  zh: 卢布尔雅那, 盧布爾雅那, 盧比安納
  ru: Любляна
  es: Liubliana
  kk: Любляна; ky: Любляна; tg: Любляна
  uz: Lyublyana, Любляна; tk: Lýublýana
Sarajevo; BA; Europe/Sarajevo; 43.8486, 18.3564; 3191281
  ar: سراييفو
  zh: 萨拉热窝, 塞拉耶佛, 薩拉熱窩
  ru: Сараево
  kk: Сараево; ky: Сараево; tg: Сараево
  uz: Sarayevo, Сараево; tk: Saraýewo
Podgorica; ME; Europe/Podgorica; 42.4411, 19.2636; 3193044
  ar: بودغوريتسا
  zh: 波德戈里察
  ru: Подгорица
  kk: Подгорица; ky: Подгорица; tg: Подгоритса
  uz: Podgoritsa, Подгорица; tk: Podgorisa
Skopje; MK; Europe/Skopje; 41.9965, 21.4314; 785842
  ar: سكوبيه, سكوبي
  zh: 斯科普里
  ru: Скопье
  kk: Скопье; ky: Скопье; tg: Скопйе, Скопе
  uz: Skopye, Скопье; tk: Skopýe
Ohrid; MK; Europe/Skopje; 41.1172, 20.8019; 787487
  ar: أوهريد
  zh: 奥赫里德, 奧赫里德
  ru: Охрид
  kk: Охрид; ky: Охрид; tg: Охрид
  uz: Oxrid, Охрид; tk: Ohrid
Tirana; AL; Europe/Tirane; 41.3275, 19.8189; 3183875
  ar: تيرانا
  en: Tiranë
  zh: 地拉那
  ru: Тирана
  kk: Тирана; ky: Тирана; tg: Тирана
  uz: Tirana, Тирана; tk: Tirana
Pristina; XK; Europe/Belgrade; 42.6727, 21.1669; 786714
  ar: بريشتينا
  en: Prishtina
  zh: 普里什蒂纳, 普里什蒂納
  ru: Приштина
  kk: Приштина; ky: Приштина; tg: Приштина
  uz: Prishtina, Приштина; tk: Priştina
Tallinn; EE; Europe/Tallinn; 59.437, 24.7535; 588409
  ar: تالين
  zh: 塔林
  ru: Таллин
  es: Tallin
  kk: Таллин; ky: Таллин; tg: Таллин
  uz: Tallinn, Tallin, Таллинн, Таллин; tk: Tallin
Riga; LV; Europe/Riga; 56.946, 24.1059; 456172
  ar: ريغا
  zh: 里加
  ru: Рига
  kk: Рига; ky: Рига; tg: Рига
  uz: Riga, Рига; tk: Riga
Vilnius; LT; Europe/Vilnius; 54.6892, 25.2798; 593116
  ar: فيلنيوس
  zh: 维尔纽斯, 維爾紐斯
  ru: Вильнюс
  es: Vilna
  kk: Вильнюс; ky: Вильнюс; tg: Вилнюс
  uz: Vilnyus, Вильнюс; tk: Wilnýus
`;
