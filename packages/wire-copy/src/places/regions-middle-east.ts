/** The Middle East and North Africa. */
export const regionsOfMiddleEast = `
turkey; Türkiye; Europe/Istanbul
  en: turkey, turkiye, turkish
  ar: تركيا, التركية, التركي, تركي, تركية
  zh: 土耳其
  ru: Турция, турецкий, турецкая, турецкое, турецкие, Турецкая Республика
  fr: Turquie, turc, turque, turcs, turques
  es: Turquía, turco, turca, turcos, turcas
  kk: Түркия; ky: Түркия; tg: Туркия, туркӣ
  uz: Turkiya, Туркия, turk; tk: Türkiýe, türk
iraq; Iraq; Asia/Baghdad
  en: iraq, iraqi
  ar: العراق, العراقية, العراقي, عراقي, عراقية
  zh: 伊拉克
  ru: Ирак, иракский, иракская, иракское, иракские
  fr: Irak, irakien, irakienne, irakiens, irakiennes, iraquien, iraquienne, iraquiens, iraquiennes,
      Iraq
  es: Irak, iraquí, iraquíes, iraquís, irakí, irakíes, irakís, Iraq
  kk: Ирак; ky: Ирак; tg: Ироқ
  uz: Iroq, Ироқ; tk: Yrak
saudi-arabia; Saudi Arabia; Asia/Riyadh
  en: saudi arabia, saudi
  ar: السعودية, المملكة العربية السعودية, السعودي, سعودي, سعودية
  zh: 沙特阿拉伯, 沙烏地阿拉伯, 沙特, 沙地阿拉伯
  ru: Саудовская Аравия, саудовский, саудовская, саудовское, саудовские, КСА
  fr: Arabie saoudite, saoudien, saoudienne, saoudiens, saoudiennes
  es: Arabia Saudí, saudí, saudíes, saudís, saudita, Arabia Saudita
  kk: Сауд Арабиясы, Сауд Аравиясы; ky: Сауд Арабиясы, Сауд Аравиясы; tg: Арабистони Саудӣ
  uz: Saudiya Arabistoni, Саудия Арабистони; tk: Saud Arabystany
united-arab-emirates; United Arab Emirates; Asia/Dubai
  en: united arab emirates, uae, emirati
  ar: الإمارات, الإمارات العربية المتحدة, الإماراتية, الإماراتي, إماراتي, إماراتية, دولة الإمارات
  zh: 阿拉伯联合酋长国, 阿拉伯聯合酋長國, 阿拉伯聯合大公國, 阿联酋, 阿聯酋
  ru: ОАЭ, эмиратский, эмиратская, эмиратское, эмиратские, Объединённые Арабские Эмираты
  fr: Émirats arabes unis, émirati, émiratie, émiratis, émiraties, émirien, émirienne, émiriens,
      émiriennes, Emirats
  es: Emiratos Árabes Unidos, emiratí, emiratíes, emiratís
  kk: Біріккен Араб Әмірліктері, БАӘ; ky: Бириккен Араб Эмираттары, БАЭ
  tg: Аморатҳои Муттаҳидаи Араб, АМА, Имороти Муттаҳидаи Араб
  uz: Birlashgan Arab Amirliklari, Бирлашган Араб Амирликлари, BAA, БАА
  tk: Birleşen Arap Emirlikleri
qatar; Qatar; Asia/Qatar
  en: qatar, qatari
  ar: قطر, القطرية, القطري
  zh: 卡塔尔, 卡塔爾, 卡達
  ru: Катар, катарский, катарская, катарское, катарские
  fr: Qatar, qatari, qatarie, qataris, qataries, qatarien, qatarienne, qatariens, qatariennes
  es: Catar, qatarí, qataríes, qatarís, catarí, cataríes, catarís, Qatar
  kk: Катар; ky: Катар; tg: Қатар
  uz: Qatar, Қатар; tk: Katar
kuwait; Kuwait; Asia/Kuwait
  en: kuwait, kuwaiti
  ar: الكويت, الكويتية, الكويتي, كويتي, كويتية
  zh: 科威特
  ru: Кувейт, кувейтский, кувейтская, кувейтское, кувейтские
  fr: Koweït, koweïtien, koweïtienne, koweïtiens, koweïtiennes
  es: Kuwait, kuwaití, kuwaitíes, kuwaitís
  kk: Кувейт; ky: Кувейт; tg: Қувайт
  uz: Quvayt, Қувайт; tk: Kuweýt
bahrain; Bahrain; Asia/Bahrain
  en: bahrain, bahraini
  ar: البحرين, البحرينية, البحريني, بحريني, بحرينية
  zh: 巴林
  ru: Бахрейн, бахрейнский, бахрейнская, бахрейнское, бахрейнские
  fr: Bahreïn, bahreïni, bahreïnie, bahreïnis, bahreïnies
  es: Baréin, bareiní, bareiníes, bareinís, bahreiní, Bahréin
  kk: Бахрейн; ky: Бахрейн; tg: Баҳрайн
  uz: Bahrayn, Баҳрайн; tk: Bahreýn
oman; Oman; Asia/Muscat
  en: oman, omani
  ar: سلطنة عمان, العمانية, العماني
  zh: 阿曼, 阿曼苏丹国, 阿曼蘇丹國
  ru: Оман, оманский, оманская, оманское, оманские
  fr: Oman, omanais, omanaise, omanaises
  es: Omán, omaní, omaníes, omanís
  kk: Оман, Оман Сұлтандығы; ky: Оман; tg: Уммон, Умон, уммонӣ
  uz: Ummon, Уммон; tk: Oman
yemen; Yemen; Asia/Aden
  en: yemen, yemeni
  ar: اليمن, اليمنية, اليمني
  zh: 也门, 也門, 葉門
  ru: Йемен, йеменский, йеменская, йеменское, йеменские
  fr: Yémen, yéménite, yéménites
  es: Yemen, yemení, yemeníes, yemenís
  kk: Йемен; ky: Йемен; tg: Яман
  uz: Yaman, Яман; tk: Ýemen
jordan; Jordan; Asia/Amman
  en: jordan, jordanian
  ar: الأردن, الأردنية, الأردني, أردني, أردنية
  zh: 约旦, 約旦
  ru: Иордания, иорданский, иорданская, иорданское, иорданские
  fr: Jordanie, jordanien, jordanienne, jordaniens, jordaniennes
  es: Jordania, jordano, jordana, jordanos, jordanas
  kk: Иордания; ky: Иордания; tg: Урдун
  uz: Iordaniya, Иордания, Urdun; tk: Iordaniýa
lebanon; Lebanon; Asia/Beirut
  en: lebanon, lebanese
  ar: لبنان, اللبنانية, اللبناني, لبناني, لبنانية
  zh: 黎巴嫩
  ru: Ливан, ливанский, ливанская, ливанское, ливанские
  fr: Liban, libanais, libanaise, libanaises
  es: Líbano, libanés, libanesa, libaneses, libanesas
  kk: Ливан; ky: Ливан; tg: Лубнон
  uz: Livan, Ливан, Lubnon; tk: Liwan
syria; Syria; Asia/Damascus
  en: syria, syrian
  ar: سوريا, سورية, السورية, السوري, سوري
  zh: 叙利亚, 敘利亞, 敍利亞
  ru: Сирия, сирийский, сирийская, сирийское, сирийские
  fr: Syrie, syrien, syrienne, syriens, syriennes
  es: Siria, sirio, sirios, sirias
  kk: Сирия; ky: Сирия; tg: Сурия, Шом
  uz: Suriya, Сурия; tk: Siriýa
palestine; Palestine
  en: palestine, palestinian
  ar: فلسطين, الفلسطينية, الفلسطيني, فلسطيني, فلسطينية
  zh: 巴勒斯坦, 巴勒斯坦国, 巴勒斯坦國
  ru: Палестина, палестинский, палестинская, палестинское, палестинские
  fr: Palestine, palestinien, palestinienne, palestiniens, palestiniennes
  es: Palestina, palestino, palestinos, palestinas
  kk: Палестина; ky: Палестина; tg: Фаластин
  uz: Falastin, Фаластин; tk: Palestina
israel; Israel; Asia/Jerusalem
  en: israel, israeli
  ar: إسرائيل, الإسرائيلية, الإسرائيلي, إسرائيلي, إسرائيلية
  zh: 以色列
  ru: Израиль, израильский, израильская, израильское, израильские
  fr: Israël, israélien, israélienne, israéliens, israéliennes
  es: Israel, israelí, israelíes, israelís
  kk: Израиль; ky: Израиль; tg: Исроил
  uz: Isroil, Исроил; tk: Ysraýyl
egypt; Egypt; Africa/Cairo
  en: egypt, egyptian
  ar: مصر, المصرية, المصري, مصري, مصرية
  zh: 埃及, 埃及阿拉伯共和国, 埃及阿拉伯共和國
  ru: Египет, египетский, египетская, египетское, египетские
  fr: Égypte, égyptien, égyptienne, égyptiens, égyptiennes
  es: Egipto, egipcio, egipcia, egipcios, egipcias
  kk: Мысыр, Египет; ky: Египет, Мисир; tg: Миср
  uz: Misr, Миср; tk: Müsür
sudan; Sudan; Africa/Khartoum
  en: sudan, sudanese
  ar: السودان, السودانية, السوداني, سوداني, سودانية
  zh: 苏丹, 蘇丹
  ru: Судан, суданский, суданская, суданское, суданские
  fr: Soudan, soudanais, soudanaise, soudanaises
  es: Sudán, sudanés, sudanesa, sudaneses, sudanesas
  kk: Судан; ky: Судан; tg: Судон
  uz: Sudan, Судан; tk: Sudan
south-sudan; South Sudan; Africa/Juba
  en: south sudan, south sudanese
  ar: جنوب السودان
  zh: 南苏丹, 南蘇丹
  ru: Южный Судан, южносуданский, южносуданская, южносуданское, южносуданские
  fr: Soudan du Sud, sud-soudanais, sud-soudanaise, sud-soudanaises
  es: Sudán del Sur, sursudanés, sursudanesa, sursudaneses, sursudanesas
  kk: Оңтүстік Судан; ky: Түштүк Судан; tg: Судони Ҷанубӣ
  uz: Janubiy Sudan, Жанубий Судан; tk: Günorta Sudan
libya; Libya; Africa/Tripoli
  en: libya, libyan
  ar: ليبيا, الليبية, الليبي, ليبي, ليبية
  zh: 利比亚, 利比亞
  ru: Ливия, ливийский, ливийская, ливийское, ливийские
  fr: Libye, libyen, libyenne, libyens, libyennes
  es: Libia, libio, libios, libias
  kk: Ливия; ky: Ливия; tg: Либия
  uz: Liviya, Ливия; tk: Liwiýa
tunisia; Tunisia; Africa/Tunis
  en: tunisia, tunisian
  ar: تونس, التونسية, التونسي, تونسي, تونسية
  zh: 突尼斯, 突尼西亞
  ru: Тунис, тунисский, тунисская, тунисское, тунисские
  fr: Tunisie, tunisien, tunisienne, tunisiens, tunisiennes
  es: Túnez, tunecino, tunecina, tunecinos, tunecinas
  kk: Тунис; ky: Тунис; tg: Тунис
  uz: Tunis, Тунис; tk: Tunis
algeria; Algeria; Africa/Algiers
  en: algeria, algerian
  ar: الجزائر, الجزائرية, الجزائري, جزائري, جزائرية
  zh: 阿尔及利亚, 阿爾及利亞
  ru: Алжир, алжирский, алжирская, алжирское, алжирские
  fr: Algérie, algérien, algérienne, algériens, algériennes
  es: Argelia, argelino, argelina, argelinos, argelinas
  kk: Алжир; ky: Алжир; tg: Алҷазоир
  uz: Jazoir, Жазоир; tk: Alžir
morocco; Morocco; Africa/Casablanca
  en: morocco, moroccan
  ar: المغرب, المغربية, المغربي, مغربي, مغربية
  zh: 摩洛哥
  ru: Марокко, марокканский, марокканская, марокканское, марокканские
  fr: Maroc, marocain, marocaine, marocains, marocaines
  es: Marruecos, marroquí, marroquíes, marroquís
  kk: Марокко; ky: Марокко; tg: Марокаш
  uz: Marokash, Марокаш; tk: Marokko
mauritania; Mauritania; Africa/Nouakchott
  en: mauritania, mauritanian
  ar: موريتانيا, موريتاني, موريتانية
  zh: 毛里塔尼亚, 毛里塔尼亞, 茅利塔尼亞
  ru: Мавритания, мавританский, мавританская, мавританское, мавританские
  fr: Mauritanie, mauritanien, mauritanienne, mauritaniens, mauritaniennes
  es: Mauritania, mauritano, mauritana, mauritanos, mauritanas
  kk: Мавритания; ky: Мавритания; tg: Мавритания
  uz: Mavritaniya, Мавритания; tk: Mawritaniýa
cyprus; Cyprus; Asia/Nicosia
  en: cyprus, cypriot
  ar: قبرص, قبرصي, قبرصية
  zh: 塞浦路斯, 賽普勒斯, 塞浦路斯共和国, 塞浦路斯共和國
  ru: Кипр, кипрский, кипрская, кипрское, кипрские
  fr: Chypre, chypriote, chypriotes
  es: Chipre, chipriota, chipriotas
  kk: Кипр; ky: Кипр; tg: Кипр
  uz: Kipr, Кипр; tk: Kipr
`;
