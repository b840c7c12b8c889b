/** Cities of the Americas where fairs, festivals and talks are held. */
export const americasFairCities = `
Puebla; MX; America/Mexico_City; 19.0379, -98.2035; 3521081
  ar: بويبلا
  zh: 普埃布拉
  ru: Пуэбла
  kk: Пуэбла; ky: Пуэбла; tg: Пуэбла
  uz: Puebla, Пуэбла; tk: Puebla
Oaxaca; MX; America/Mexico_City; 17.0654, -96.7237; 3522507
  ar: واهاكا
  en: Oaxaca City, Oaxaca de Juárez
  zh: 瓦哈卡
  ru: Оахака
  kk: Оахака; ky: Оахака; tg: Оахака
  uz: Oaxaka, Оахака; tk: Oahaka
Queretaro; MX; America/Mexico_City; 20.5881, -100.3881; 3991164
  ar: كيريتارو
  en: Santiago de Querétaro
  zh: 克雷塔罗, 克雷塔羅
  ru: Керетаро
  kk: Керетаро; ky: Керетаро; tg: Керетаро
  uz: Keretaro, Керетаро; tk: Keretaro
Tijuana; MX; America/Tijuana; 32.5027, -117.0037; 3981609
  ar: تيخوانا
  zh: 蒂华纳, 蒂華納
  ru: Тихуана
  kk: Тихуана; ky: Тихуана; tg: Тихуана
  uz: Tixuana, Тихуана; tk: Tihuana
Veracruz; MX; America/Mexico_City; 19.1809, -96.1429; 3514783
  ar: فيراكروز
  zh: 韦拉克鲁斯, 韋拉克魯斯
  ru: Веракрус
  kk: Веракрус; ky: Веракрус; tg: Веракрус
  uz: Verakrus, Веракрус; tk: Werakrus
Acapulco; MX; America/Mexico_City; 16.8494, -99.9089; 3533462
  ar: أكابولكو
  en: Acapulco de Juárez
  zh: 阿卡普尔科, 阿卡普爾科
  ru: Акапулько
  kk: Акапулько; ky: Акапулько; tg: Акапулко
  uz: Akapulko, Акапулько; tk: Akapulko
San Pedro Sula; HN; America/Tegucigalpa; 15.5042, -88.025; 3601782
  ar: سان بيدرو سولا
  zh: 圣佩德罗苏拉, 聖佩德羅蘇拉
  ru: Сан-Педро-Сула
  kk: Сан-Педро-Сула; ky: Сан-Педро-Сула; tg: Сан-Педро-Сула
  uz: San-Pedro-Sula, Сан-Педро-Сула; tk: San-Pedro-Sula
Choluteca; HN; America/Tegucigalpa; 13.3003, -87.1908; 3613528
  ar: تشولوتيكا
  zh: 乔卢特卡, 喬盧特卡
  ru: Чолутека
  kk: Чолутека; ky: Чолутека; tg: Чолутека
  uz: Choluteka, Чолутека; tk: Çoluteka
Quetzaltenango; GT; America/Guatemala; 14.8347, -91.5181; 3590979
  ar: كيتسالتينانغو
  zh: 克萨尔特南戈, 克薩爾特南戈
  ru: Кесальтенанго
  kk: Кесальтенанго; ky: Кесальтенанго; tg: Кесалтенанго
  uz: Kesaltenango, Кесальтенанго; tk: Kesaltenango
Santiago de Cuba; CU; America/Havana; 20.0208, -75.8267; 3536729
  ar: سانتياغو دي كوبا
  zh: 古巴圣地亚哥, 古巴聖地亞哥
  ru: Сантьяго-де-Куба
  kk: Сантьяго-де-Куба; ky: Сантьяго-де-Куба; tg: Сантяго-де-Куба
  uz: Santyago-de-Kuba, Сантьяго-де-Куба; tk: Santýago-de-Kuba
Holguin; CU; America/Havana; 20.8872, -76.2631; 3556969
  ar: هولغوين
  zh: 奥尔金, 奧爾金
  ru: Ольгин
  kk: Ольгин; ky: Ольгин; tg: Олгин
  uz: Olgin, Ольгин; tk: Olgin
Varadero; CU; America/Havana; 23.1568, -81.2444; 3534632
  ar: فاراديرو
  zh: 巴拉德罗, 巴拉德羅
  ru: Варадеро
  kk: Варадеро; ky: Варадеро; tg: Варадеро
  uz: Varadero, Варадеро; tk: Waradero
San Diego; US; America/Los_Angeles; 32.7157, -117.1647; 5391811
  ar: سان دييغو
  zh: 圣迭戈, 圣地牙哥, 聖迭戈, 聖地牙哥
  ru: Сан-Диего
  kk: Сан-Диего; ky: Сан-Диего; tg: Сан-Диего
  uz: San-Diyego, Сан-Диего; tk: San-Diýego
Denver; US; America/Denver; 39.7392, -104.9847; 5419384
  ar: دنفر
  zh: 丹佛
  ru: Денвер
  kk: Денвер; ky: Денвер; tg: Денвер
  uz: Denver, Денвер; tk: Denwer
Pittsburgh; US; America/New_York; 40.4406, -79.9959; 5206379
  ar: بيتسبرغ
  zh: 匹兹堡, 匹茲堡
  ru: Питтсбург
  kk: Питтсбург; ky: Питтсбург; tg: Питтсбург
  uz: Pittsburg, Питтсбург; tk: Pittsburg
Minneapolis; US; America/Chicago; 44.98, -93.2638; 5037649
  ar: مينيابوليس
  zh: 明尼阿波利斯
  ru: Миннеаполис
  kk: Миннеаполис; ky: Миннеаполис; tg: Миннеаполис
  uz: Minneapolis, Миннеаполис; tk: Minneapolis
New Orleans; US; America/Chicago; 29.9547, -90.0751; 4335045
  ar: نيو أورليانز, نيو أورلينز
  zh: 新奥尔良, 新奧爾良
  ru: Новый Орлеан
  fr: La Nouvelle-Orléans; es: Nueva Orleans
  kk: Новый Орлеан; ky: Новый Орлеан; tg: Новий Орлеан
  uz: Noviy Orlean, Новий Орлеан; tk: Nowyý Orlean
Salt Lake City; US; America/Denver; 40.7608, -111.8911; 5780993
  ar: سولت ليك سيتي
  zh: 盐湖城, 鹽湖城
  ru: Солт-Лейк-Сити
  kk: Солт-Лейк-Сити; ky: Солт-Лейк-Сити; tg: Солт-Лейк-Сити
  uz: Solt-Leyk-Siti, Солт-Лейк-Сити; tk: Solt-Leýk-Siti
Edmonton; CA; America/Edmonton; 53.5501, -113.4687; 5946768
  ar: إدمونتون
  zh: 埃德蒙顿, 埃德蒙頓
  ru: Эдмонтон
  kk: Эдмонтон; ky: Эдмонтон; tg: Эдмонтон
  uz: Edmonton, Эдмонтон; tk: Edmonton
Winnipeg; CA; America/Winnipeg; 49.8844, -97.147; 6183235
  ar: وينيبيغ
  zh: 温尼伯, 溫尼伯
  ru: Виннипег
  kk: Виннипег; ky: Виннипег; tg: Виннипег
  uz: Vinnipeg, Виннипег; tk: Winnipeg
Barranquilla; CO; America/Bogota; 10.9685, -74.7813; 3689147
  ar: بارانكيا
  zh: 巴兰基亚, 巴蘭基亞
  ru: Барранкилья
  kk: Барранкилья; ky: Барранкилья; tg: Барранкиля
  uz: Barrankilya, Барранкилья; tk: Barrankilýa
Bucaramanga; CO; America/Bogota; 7.1254, -73.1198; 3688465
  ar: بوكارامانغا
  zh: 布卡拉曼加
  ru: Букараманга
  kk: Букараманга; ky: Букараманга; tg: Букараманга
  uz: Bukaramanga, Букараманга; tk: Bukaramanga
Manta, Ecuador; EC; America/Guayaquil; -0.9621, -80.7127; 3654410
  ar: مانتا الإكوادورية
  zh: 曼塔
  ru: Манта
  kk: Манта; ky: Манта; tg: Манта
  uz: Manta shahri, Манта; tk: Manta şäheri
Cuenca, Ecuador; EC; America/Guayaquil; -2.9005, -79.0045; 3658666
  ar: كوينكا الإكوادورية
  zh: 昆卡
  ru: Куэнка
  kk: Куэнка; ky: Куэнка; tg: Куэнка
  uz: Kuenka, Куэнка; tk: Kuenka
Piura; PE; America/Lima; -5.1945, -80.6328; 3693528
  ar: بيورا
  zh: 皮乌拉, 皮烏拉
  ru: Пьюра, Пиура
  kk: Пьюра; ky: Пьюра; tg: Пюра
  uz: Pyura, Пьюра; tk: Pýura
Iquitos; PE; America/Lima; -3.7491, -73.2538; 3696183
  ar: إكيتوس
  zh: 伊基托斯
  ru: Икитос
  kk: Икитос; ky: Икитос; tg: Икитос
  uz: Ikitos, Икитос; tk: Ikitos
Arequipa; PE; America/Lima; -16.3989, -71.535; 3947322
  ar: أريكيبا
  zh: 阿雷基帕
  ru: Арекипа
  kk: Арекипа; ky: Арекипа; tg: Арекипа
  uz: Arekipa, Арекипа; tk: Arekipa
Rosario, Argentina; AR; America/Argentina/Cordoba; -32.9468, -60.6393; 3838583
  ar: روساريو
  zh: 罗萨里奥, 羅薩里奧
  ru: Росарио
  kk: Росарио; ky: Росарио; tg: Росарио
  uz: Rosario shahri, Росарио; tk: Rosario şäheri
Bariloche; AR; America/Argentina/Buenos_Aires; -41.1456, -71.3082; 7647007
  ar: باريلوتشي
  en: San Carlos de Bariloche
  zh: 巴里洛切
  ru: Барилоче
  kk: Барилоче; ky: Барилоче; tg: Барилоче
  uz: Bariloche, Барилоче; tk: Bariloçe
Antofagasta; CL; America/Santiago; -23.6524, -70.3954; 3899539
  ar: أنتوفاغاستا
  zh: 安托法加斯塔
  ru: Антофагаста
  kk: Антофагаста; ky: Антофагаста; tg: Антофагаста
  uz: Antofagasta, Антофагаста; tk: Antofagasta
Temuco; CL; America/Santiago; -38.7396, -72.5984; 3870011
  ar: تيموكو
  zh: 特木科
  ru: Темуко
  kk: Темуко; ky: Темуко; tg: Темуко
  uz: Temuko, Темуко; tk: Temuko
Vina del Mar; CL; America/Santiago; -33.0246, -71.5518; 3868121
  ar: فينيا ديل مار
  zh: 比尼亚德尔马, 比尼亞德爾馬
  ru: Винья-дель-Мар
  kk: Винья-дель-Мар; ky: Винья-дель-Мар; tg: Виня-дел-Мар
  uz: Vinya-del-Mar, Винья-дель-Мар; tk: Winýa-del-Mar
Punta Arenas; CL; America/Punta_Arenas; -53.1548, -70.9113; 3874787
  ar: بونتا أريناس
  zh: 蓬塔阿雷纳斯, 蓬塔阿雷納斯
  ru: Пунта-Аренас
  kk: Пунта-Аренас; ky: Пунта-Аренас; tg: Пунта-Аренас
  uz: Punta-Arenas, Пунта-Аренас; tk: Punta-Arenas
Maracaibo; VE; America/Caracas; 10.6666, -71.6124; 3633009
  ar: ماراكايبو
  zh: 马拉开波, 馬拉開波
  ru: Маракайбо
  kk: Маракайбо; ky: Маракайбо; tg: Маракайбо
  uz: Marakaybo, Маракайбо; tk: Marakaýbo
Cochabamba; BO; America/La_Paz; -17.3895, -66.1568; 3919968
  ar: كوتشابامبا
  zh: 科恰班巴
  ru: Кочабамба
  kk: Кочабамба; ky: Кочабамба; tg: Кочабамба
  uz: Kochabamba, Кочабамба; tk: Koçabamba
Ciudad del Este; PY; America/Asuncion; -25.5097, -54.6111; 3439101
  ar: سيوداد ديل إيستي
  zh: 埃斯特城
  ru: Сьюдад-дель-Эсте
  kk: Сьюдад-дель-Эсте; ky: Сьюдад-дель-Эсте; tg: Сюдад-дел-Эсте
  uz: Syudad-del-Este, Сьюдад-дель-Эсте; tk: Sýudad-del-Este
Florianopolis; BR; America/Sao_Paulo; -27.5967, -48.5492; 3463237
  ar: فلوريانوبوليس
  zh: 弗洛里亚诺波利斯, 弗洛里亞諾波利斯
  ru: Флорианополис
  kk: Флорианополис; ky: Флорианополис; tg: Флорианополис
  uz: Florianopolis, Флорианополис; tk: Florianopolis
Curitiba; BR; America/Sao_Paulo; -25.4278, -49.2731; 3464975
  ar: كوريتيبا
  zh: 库里蒂巴, 庫里蒂巴
  ru: Куритиба
  kk: Куритиба; ky: Куритиба; tg: Куритиба
  uz: Kuritiba, Куритиба; tk: Kuritiba
Belo Horizonte; BR; America/Sao_Paulo; -19.9208, -43.9378; 3470127
  ar: بيلو هوريزونتي
  zh: 贝洛奥里藏特, 貝洛奧里藏特
  ru: Белу-Оризонти
  kk: Белу-Оризонти; ky: Белу-Оризонти; tg: Белу-Оризонти
  uz: Belu-Orizonti, Белу-Оризонти; tk: Belu-Orizonti
Goiania; BR; America/Sao_Paulo; -16.6786, -49.2539; 3462377
  ar: غويانيا
  zh: 戈亚尼亚, 戈亞尼亞
  ru: Гояния
  kk: Гояния; ky: Гояния; tg: Гояния
  uz: Goyaniya, Гояния; tk: Goýaniýa
Campinas; BR; America/Sao_Paulo; -22.9056, -47.0608; 3467865
  ar: كامبيناس
  zh: 坎皮纳斯, 坎皮納斯
  ru: Кампинас
  kk: Кампинас; ky: Кампинас; tg: Кампинас
  uz: Kampinas, Кампинас; tk: Kampinas
`;
