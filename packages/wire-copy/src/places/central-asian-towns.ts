/** Towns of Central Asia that its agencies write from, beside the regions' centres. */
export const centralAsianTowns = `
Chirchiq; UZ; Asia/Tashkent; 41.4689, 69.5822; 1514210
  ar: تشيرتشيك
  zh: 奇尔奇克, 奇爾奇克
  ru: Чирчик
  kk: Шыршық; ky: Чирчик; tg: Чирчиқ
  uz: Chirchiq, Чирчиқ; tk: Çirçik
Angren; UZ; Asia/Tashkent; 41.0167, 70.1436; 1514581
  ar: أنغرين
  zh: 安格连, 安格連
  ru: Ангрен
  kk: Ангрен; ky: Ангрен; tg: Ангрен
  uz: Angren, Ангрен; tk: Angren
Almalyk; UZ; Asia/Tashkent; 40.8447, 69.5983; 1513064
  ar: ألماليق
  zh: 阿尔马雷克, 阿爾馬雷克
  ru: Алмалык
  en: Olmaliq
  kk: Алмалық; ky: Алмалык; tg: Олмалиқ
  uz: Olmaliq, Олмалиқ; tk: Almalyk
Tejen; TM; Asia/Ashgabat; 37.3834, 60.5055; 1218239
  ar: تجن
  zh: 捷詹
  ru: Теджен
  kk: Теджен; ky: Теджен; tg: Таҷан
  uz: Tejen, Тежен; tk: Tejen
Bayramaly; TM; Asia/Ashgabat; 37.6185, 62.1671; 1219762
  ar: بيرم علي
  zh: 拜拉马雷, 拜拉馬雷
  ru: Байрамали
  kk: Байрамалы; ky: Байрамалы; tg: Байрамалӣ
  uz: Bayramali, Байрамали; tk: Baýramaly
Kerki; TM; Asia/Ashgabat; 37.8357, 65.2106; 1219002
  ar: كركي
  zh: 克尔基, 克爾基
  ru: Керки
  en: Atamyrat
  kk: Керкі; ky: Керки; tg: Каркӣ
  uz: Kerki, Керки; tk: Kerki, Atamyrat
Hisor; TJ; Asia/Dushanbe; 38.525, 68.5512; 1221714
  ar: حصار الطاجيكية
  zh: 吉萨尔, 吉薩爾
  ru: Гиссар
  kk: Гиссар; ky: Гиссар; tg: Ҳисор
  uz: Hisor, Ҳисор; tk: Gissar
Danghara; TJ; Asia/Dushanbe; 38.0958, 69.34; 1221965
  ar: دنغرة
  zh: 丹加拉
  ru: Дангара
  kk: Дангара; ky: Дангара; tg: Данғара
  uz: Dangʻara, Данғара; tk: Dangara
Tursunzoda; TJ; Asia/Dushanbe; 38.5127, 68.2316; 1282601
  ar: تورسون زاده
  zh: 图尔孙扎德, 圖爾孫扎德
  ru: Турсунзаде
  kk: Турсынзаде; ky: Турсунзаде; tg: Турсунзода
  uz: Tursunzoda, Турсунзода; tk: Tursunzade
Konibodom; TJ; Asia/Dushanbe; 40.2941, 70.4312; 1514891
  ar: كانيبادام
  zh: 卡尼巴达姆, 卡尼巴達姆
  ru: Канибадам
  kk: Канибадам; ky: Канибадам; tg: Конибодом
  uz: Konibodom, Конибодом; tk: Kanibadam
Balykchy; KG; Asia/Bishkek; 42.4602, 76.1871; 1527004
  ar: باليقتشي
  zh: 巴雷克奇
  ru: Балыкчы
  kk: Балықшы; ky: Балыкчы; tg: Балиқчӣ
  uz: Baliqchi, Балиқчи; tk: Balykçy
Uzgen; KG; Asia/Bishkek; 40.7699, 73.3007; 1527513
  ar: أوزجند
  zh: 乌兹根, 烏茲根
  ru: Узген
  kk: Өзген; ky: Өзгөн; tg: Узганд
  uz: Oʻzgan, Ўзган; tk: Özgen
Kara-Balta; KG; Asia/Bishkek; 42.8142, 73.8481; 1528182
  ar: قره بلطة
  zh: 卡拉巴尔塔, 卡拉巴爾塔
  ru: Кара-Балта
  kk: Қара-Балта; ky: Кара-Балта; tg: Қара-Балта
  uz: Qora-Bolta, Қора-Болта; tk: Gara-Balta
Kyzyl-Kyya; KG; Asia/Bishkek; 40.2568, 72.1279; 1527719
  ar: قزل قيا
  zh: 克孜勒基亚, 克孜勒基亞
  ru: Кызыл-Кия
  kk: Қызыл-Қия; ky: Кызыл-Кыя; tg: Қизил-Қия
  uz: Qizil-Qiya, Қизил-Қия; tk: Gyzyl-Gyýa
Konaev; KZ; Asia/Almaty; 43.8668, 77.063; 1519948
  ar: قوناييف
  zh: 库纳耶夫, 庫納耶夫
  ru: Конаев, Капшагай
  en: Qonaev, Kapshagay
  kk: Қонаев, Қапшағай; ky: Конаев; tg: Қунаев
  uz: Qonayev, Қонаев; tk: Konaýew
Temirtau; KZ; Asia/Almaty; 50.0549, 72.9646; 1518262
  ar: تيميرتاو
  zh: 铁米尔套, 鐵米爾套
  ru: Темиртау
  kk: Теміртау; ky: Темиртау; tg: Темиртау
  uz: Temirtov, Темиртов; tk: Temirtau
Zharkent; KZ; Asia/Almaty; 44.1666, 80.0066; 1520253
  ar: جاركنت
  zh: 扎尔肯特, 扎爾肯特
  ru: Жаркент
  kk: Жаркент; ky: Жаркент; tg: Жаркент
  uz: Jarkent, Жаркент; tk: Žarkent
Ridder; KZ; Asia/Almaty; 50.3441, 83.5129; 1521370
  ar: ريدر
  zh: 里德尔, 里德爾
  ru: Риддер
  kk: Риддер; ky: Риддер; tg: Риддер
  uz: Ridder, Риддер; tk: Ridder
Balkhash; KZ; Asia/Almaty; 46.8481, 74.995; 1525798
  ar: بلخاش
  zh: 巴尔喀什, 巴爾喀什
  ru: Балхаш
  en: Balqash
  kk: Балқаш; ky: Балкаш; tg: Балхаш
  uz: Balxash, Балхаш; tk: Balhaş
Zhanaozen; KZ; Asia/Aqtau; 43.3412, 52.8619; 607610
  ar: جاناوزين
  zh: 扎瑙津
  ru: Жанаозен
  kk: Жаңаөзен; ky: Жаңыөзөн; tg: Жанаозен
  uz: Janaozen, Жанаозен; tk: Žanaozen
Shchuchinsk; KZ; Asia/Almaty; 52.9359, 70.189; 1519244
  ar: شوتشينسك
  zh: 休钦斯克, 休欽斯克
  ru: Щучинск
  kk: Щучинск; ky: Щучинск; tg: Шучинск
  uz: Shchuchinsk, Щучинск; tk: Şuçinsk
`;
