/** Provincial cities of western and southern Russia, beyond the best known. */
export const russianProvinces = `
Vologda; RU; Europe/Moscow; 59.2239, 39.8840; 472459
  ar: فولوغدا
  zh: 沃洛格达, 沃洛格達
  ru: Вологда
  kk: Вологда; ky: Вологда; tg: Вологда
  uz: Vologda, Вологда; tk: Wologda
Yaroslavl; RU; Europe/Moscow; 57.6299, 39.8737; 468902
  ar: ياروسلافل
  zh: 雅罗斯拉夫尔, 雅羅斯拉夫爾
  ru: Ярославль
  fr: Iaroslavl; es: Yaroslavl
  kk: Ярославль; ky: Ярославль; tg: Ярославль
  uz: Yaroslavl, Ярославль; tk: Ýaroslawl
Kostroma; RU; Europe/Moscow; 57.7665, 40.9269; 543878
  ar: كوستروما
  zh: 科斯特罗马, 科斯特羅馬
  ru: Кострома
  kk: Кострома; ky: Кострома; tg: Кострома
  uz: Kostroma, Кострома; tk: Kostroma
Tver; RU; Europe/Moscow; 56.8584, 35.9006; 480060
  ar: تفير
  zh: 特维尔, 特維爾
  ru: Тверь
  kk: Тверь; ky: Тверь; tg: Тверь
  uz: Tver, Тверь; tk: Twer
Smolensk; RU; Europe/Moscow; 54.7818, 32.0401; 491687
  ar: سمولينسك
  zh: 斯摩棱斯克
  ru: Смоленск
  kk: Смоленск; ky: Смоленск; tg: Смоленск
  uz: Smolensk, Смоленск; tk: Smolensk
Kaluga; RU; Europe/Moscow; 54.5293, 36.2754; 553915
  ar: كالوغا
  zh: 卡卢加, 卡盧加
  ru: Калуга
  fr: Kalouga
  kk: Калуга; ky: Калуга; tg: Калуга
  uz: Kaluga, Калуга; tk: Kaluga
Ryazan; RU; Europe/Moscow; 54.6269, 39.6916; 500096
  ar: ريازان
  zh: 梁赞, 梁贊
  ru: Рязань
  fr: Riazan; es: Riazán
  kk: Рязань; ky: Рязань; tg: Рязань
  uz: Ryazan, Рязань; tk: Rýazan
Kursk; RU; Europe/Moscow; 51.7373, 36.1874; 538560
  ar: كورسك
  zh: 库尔斯克, 庫爾斯克
  ru: Курск
  fr: Koursk
  kk: Курск; ky: Курск; tg: Курск
  uz: Kursk, Курск; tk: Kursk
Belgorod; RU; Europe/Moscow; 50.6107, 36.5802; 578072
  ar: بيلغورود
  zh: 别尔哥罗德, 別爾哥羅德
  ru: Белгород
  es: Bélgorod
  kk: Белгород; ky: Белгород; tg: Белгород
  uz: Belgorod, Белгород; tk: Belgorod
Lipetsk; RU; Europe/Moscow; 52.6031, 39.5708; 535121
  ar: ليبيتسك
  zh: 利佩茨克
  ru: Липецк
  kk: Липецк; ky: Липецк; tg: Липецк
  uz: Lipesk, Липецк; tk: Lipesk
Tambov; RU; Europe/Moscow; 52.7317, 41.4433; 484646
  ar: تامبوف
  zh: 坦波夫
  ru: Тамбов
  kk: Тамбов; ky: Тамбов; tg: Тамбов
  uz: Tambov, Тамбов; tk: Tambow
Penza; RU; Europe/Moscow; 53.2007, 45.0046; 511565
  ar: بينزا
  zh: 奔萨, 奔薩
  ru: Пенза
  kk: Пенза; ky: Пенза; tg: Пенза
  uz: Penza, Пенза; tk: Penza
Stavropol; RU; Europe/Moscow; 45.0428, 41.9734; 487846
  ar: ستافروبول
  zh: 斯塔夫罗波尔, 斯塔夫羅波爾
  ru: Ставрополь
  es: Stávropol
  kk: Ставрополь; ky: Ставрополь; tg: Ставрополь
  uz: Stavropol, Ставрополь; tk: Stawropol
Pyatigorsk; RU; Europe/Moscow; 44.0486, 43.0594; 503550
  ar: بياتيغورسك
  zh: 皮亚季戈尔斯克, 皮亞季戈爾斯克
  ru: Пятигорск
  kk: Пятигорск; ky: Пятигорск; tg: Пятигорск
  uz: Pyatigorsk, Пятигорск; tk: Pýatigorsk
Kislovodsk; RU; Europe/Moscow; 43.9133, 42.7208; 548114
  ar: كيسلوفودسك
  zh: 基斯洛沃茨克
  ru: Кисловодск
  kk: Кисловодск; ky: Кисловодск; tg: Кисловодск
  uz: Kislovodsk, Кисловодск; tk: Kislowodsk
Derbent; RU; Europe/Moscow; 42.0678, 48.2899; 566532
  ar: دربند الروسية
  zh: 杰尔宾特, 傑爾賓特
  ru: Дербент
  kk: Дербент; ky: Дербент; tg: Дербент
  uz: Derbent, Дербент; tk: Derbent
Nalchik; RU; Europe/Moscow; 43.4981, 43.6189; 523523
  ar: نالتشيك
  zh: 纳尔奇克, 納爾奇克
  ru: Нальчик
  kk: Нальчик; ky: Нальчик; tg: Нальчик
  uz: Nalchik, Нальчик; tk: Nalçik
Vladikavkaz; RU; Europe/Moscow; 43.0367, 44.6678; 473249
  ar: فلاديقوقاز
  zh: 弗拉季高加索
  ru: Владикавказ
  kk: Владикавказ; ky: Владикавказ; tg: Владикавказ
  uz: Vladikavkaz, Владикавказ; tk: Wladikawkaz
Elista; RU; Europe/Moscow; 46.3078, 44.2558; 563514
  ar: إليستا
  zh: 埃利斯塔
  ru: Элиста
  kk: Элиста; ky: Элиста; tg: Элиста
  uz: Elista, Элиста; tk: Elista
Maykop; RU; Europe/Moscow; 44.6078, 40.1058; 528293
  ar: مايكوب
  zh: 迈科普, 邁科普
  ru: Майкоп
  kk: Майкоп; ky: Майкоп; tg: Майкоп
  uz: Maykop, Майкоп; tk: Maýkop
Simferopol; UA; Europe/Simferopol; 44.9572, 34.1108; 693805
  ar: سيمفيروبول
  zh: 辛菲罗波尔, 辛菲羅波爾
  ru: Симферополь
  kk: Симферополь; ky: Симферополь; tg: Симферополь
  uz: Simferopol, Симферополь; tk: Simferopol
Sevastopol; UA; Europe/Simferopol; 44.6080, 33.5213; 694423
  ar: سيفاستوبول
  zh: 塞瓦斯托波尔, 塞瓦斯托波爾
  ru: Севастополь
  fr: Sébastopol; es: Sebastopol
  kk: Севастополь; ky: Севастополь; tg: Севастополь
  uz: Sevastopol, Севастополь; tk: Sewastopol
Yalta; UA; Europe/Simferopol; 44.5022, 34.1662; 688533
  ar: يالطا
  zh: 雅尔塔, 雅爾塔
  ru: Ялта
  kk: Ялта; ky: Ялта; tg: Ялта
  uz: Yalta, Ялта; tk: Ýalta
Vyborg; RU; Europe/Moscow; 60.7076, 28.7528; 470546
  ar: فيبورغ الروسية
  zh: 维堡, 維堡
  ru: Выборг
  kk: Выборг; ky: Выборг; tg: Выборг
  uz: Viborg, Выборг; tk: Wyborg
`;
