/** Continents, and the parts of the world that lie west of Asia. */
export const worldRegions = `
europe; Europe
  en: europe
  ar: أوروبا
  zh: 欧洲, 歐洲
  ru: Европа
  fr: Europe
  es: Europa
  kk: Еуропа; ky: Европа, Эвропа; tg: Аврупо
  uz: Yevropa, Европа; tk: Ýewropa
africa; Africa
  en: africa, african, african countries
  ar: أفريقيا, إفريقيا, الأفريقية, الأفريقي, الإفريقية, الإفريقي, أفريقي, أفريقية, إفريقي, إفريقية
  zh: 非洲
  ru: Африка, африканский, африканская, африканское, африканские
  fr: Afrique, africain, africaine, africains, africaines
  es: África, africano, africana, africanos, africanas
  kk: Африка, африкалық; ky: Африка, африкалык; tg: Африқо, Африка, африқоӣ
  uz: Afrika, Африка; tk: Afrika
latin-america; Latin America
  en: latin america, latin american
  ar: أمريكا اللاتينية, أميركا اللاتينية
  zh: 拉丁美洲, 拉美, 拉丁美洲国家, 拉丁美洲國家
  ru: Латинская Америка, латиноамериканский, латиноамериканская, латиноамериканское,
      латиноамериканские
  fr: Amérique latine, latino-américain, latino-américaine, latino-américains, latino-américaines
  es: América Latina, Latinoamérica, latinoamericano, latinoamericana, latinoamericanos,
      latinoamericanas
  kk: Латын Америкасы; ky: Латын Америкасы; tg: Амрикои Лотинӣ
  uz: Lotin Amerikasi, Лотин Америкаси; tk: Latyn Amerikasy
caribbean; Caribbean
  en: caribbean, the caribbean
  ar: الكاريبي, منطقة الكاريبي, البحر الكاريبي
  zh: 加勒比, 加勒比地区, 加勒比地區
  ru: Карибский бассейн, карибский, карибская, карибское, карибские, страны Карибского бассейна
  fr: Caraïbes, Caraïbe, caribéen, caribéenne, caribéens, caribéennes
  es: Caribe, caribeño, caribeña, caribeños, caribeñas
  kk: Кариб бассейні, Кариб теңізі; ky: Кариб деңизи, Кариб бассейни; tg: ҳавзаи Кариб
  uz: Karib havzasi, Кариб ҳавзаси; tk: Karib deňzi
americas; Americas
  en: the americas, americas
  ar: الأمريكتان, الأمريكتين, دول الأمريكتين
  zh: 美洲
  ru: страны Америки
  fr: Amériques, les Amériques
  es: las Américas, Américas
  kk: Америка құрлығы; ky: Америка континенти; tg: қитъаи Амрико
  uz: Amerika qit’asi; tk: Amerika yklymy
south-america; South America
  en: south america, south american
  ar: أمريكا الجنوبية, أميركا الجنوبية
  zh: 南美洲, 南美
  ru: Южная Америка, южноамериканский, южноамериканская, южноамериканское, южноамериканские
  fr: Amérique du Sud, sud-américain, sud-américaine, sud-américains, sud-américaines
  es: América del Sur, Sudamérica, Suramérica, sudamericano, sudamericana, sudamericanos,
      sudamericanas
  kk: Оңтүстік Америка; ky: Түштүк Америка; tg: Амрикои Ҷанубӣ
  uz: Janubiy Amerika, Жанубий Америка; tk: Günorta Amerika
central-america; Central America
  en: central america, central american
  ar: أمريكا الوسطى, أميركا الوسطى
  zh: 中美洲
  ru: Центральная Америка, центральноамериканский, центральноамериканская, центральноамериканское,
      центральноамериканские
  fr: Amérique centrale, centraméricain, centraméricaine, centraméricains, centraméricaines
  es: Centroamérica, América Central, centroamericano, centroamericana, centroamericanos,
      centroamericanas
  kk: Орталық Америка; ky: Борбордук Америка; tg: Амрикои Марказӣ
  uz: Markaziy Amerika, Марказий Америка; tk: Merkezi Amerika
north-america; North America
  en: north america, north american
  ar: أمريكا الشمالية, أميركا الشمالية
  zh: 北美, 北美洲
  ru: Северная Америка, североамериканский, североамериканская, североамериканское,
      североамериканские
  fr: Amérique du Nord, nord-américain, nord-américaine, nord-américains, nord-américaines
  es: América del Norte, Norteamérica, norteamericano, norteamericana, norteamericanos,
      norteamericanas
  kk: Солтүстік Америка; ky: Түндүк Америка; tg: Амрикои Шимолӣ
  uz: Shimoliy Amerika, Шимолий Америка; tk: Demirgazyk Amerika
north-africa; North Africa
  en: north africa, north african
  ar: شمال أفريقيا, شمال إفريقيا
  zh: 北非
  ru: Северная Африка, североафриканский, североафриканская, североафриканское, североафриканские
  fr: Afrique du Nord, nord-africain, nord-africaine, nord-africains, nord-africaines
  es: África del Norte, norte de África, Norteáfrica, norteafricano, norteafricana, norteafricanos,
      norteafricanas
  kk: Солтүстік Африка; ky: Түндүк Африка; tg: Африқои Шимолӣ
  uz: Shimoliy Afrika, Шимолий Африка; tk: Demirgazyk Afrika
west-africa; West Africa
  en: west africa, west african
  ar: غرب أفريقيا, غرب إفريقيا
  zh: 西非
  ru: Западная Африка, западноафриканский, западноафриканская, западноафриканское,
      западноафриканские
  fr: Afrique de l'Ouest, ouest-africain, ouest-africaine, ouest-africains, ouest-africaines
  es: África Occidental
  kk: Батыс Африка; ky: Батыш Африка; tg: Африқои Ғарбӣ
  uz: G‘arbiy Afrika, Ғарбий Африка; tk: Günbatar Afrika
east-africa; East Africa
  en: east africa, east african
  ar: شرق أفريقيا, شرق إفريقيا
  zh: 东非, 東非
  ru: Восточная Африка, восточноафриканский, восточноафриканская, восточноафриканское,
      восточноафриканские
  fr: Afrique de l'Est, est-africain, est-africaine, est-africains, est-africaines
  es: África Oriental
  kk: Шығыс Африка; ky: Чыгыш Африка; tg: Африқои Шарқӣ
  uz: Sharqiy Afrika, Шарқий Африка; tk: Gündogar Afrika
sahel; Sahel
  en: sahel
  ar: الساحل الأفريقي, منطقة الساحل
  zh: 萨赫勒, 薩赫勒, 萨赫勒地区, 薩赫勒地區
  ru: Сахель
  fr: Sahel, sahélien, sahélienne, sahéliens, sahéliennes
  es: Sahel
  kk: Сахель; ky: Сахель; tg: Соҳил
  uz: Sahel, Саҳел; tk: Sahel
maghreb; Maghreb
  en: maghreb, arab maghreb
  ar: المغرب العربي, المغاربية, المغاربي
  zh: 马格里布, 馬格里布
  ru: Магриб
  fr: Maghreb, maghrébin, maghrébine, maghrébins, maghrébines
  es: Magreb, magrebí, magrebíes
  kk: Мағриб; ky: Магриб; tg: Мағриби Араб
  uz: Mag‘rib, Мағриб; tk: Magrib
black-sea; Black Sea
  en: black sea
  ar: البحر الأسود
  zh: 黑海
  ru: Чёрное море, черноморский, черноморская, черноморское, черноморские
  fr: mer Noire
  es: mar Negro
  kk: Қара теңіз; ky: Кара деңиз; tg: баҳри Сиёҳ
  uz: Qora dengiz, Қора денгиз; tk: Gara deňiz
western-balkans; Western Balkans
  en: western balkans, western balkan
  ar: غرب البلقان
  zh: 西巴尔干, 西巴爾幹
  ru: Западные Балканы
  fr: Balkans occidentaux
  es: Balcanes Occidentales
  kk: Батыс Балқан; ky: Батыш Балкан; tg: Балкани Ғарбӣ
  uz: G‘arbiy Bolqon, Ғарбий Болқон; tk: Günbatar Balkan
balkans; Balkans
  en: balkans, balkan
  ar: البلقان, دول البلقان
  zh: 巴尔干, 巴爾幹
  ru: Балканы, балканский, балканская, балканское, балканские
  fr: Balkans, balkanique, balkaniques
  es: Balcanes, balcánico, balcánica, balcánicos, balcánicas
  kk: Балқан
  uz: Bolqon, Болқон
baltic-states; Baltic states
  en: baltic states, baltics, baltic
  ar: دول البلطيق, البلطيق
  zh: 波罗的海国家, 波羅的海國家, 波罗的海三国, 波羅的海三國
  ru: страны Балтии, Прибалтика, Балтия, балтийский, балтийская, балтийское, балтийские,
      прибалтийский, прибалтийская, прибалтийское, прибалтийские
  fr: pays baltes, Etats baltes, balte, baltes
  es: países bálticos, báltico, báltica, bálticos, bálticas
  kk: Балтық елдері; ky: Балтика өлкөлөрү; tg: кишварҳои Балтика
  uz: Boltiqbo‘yi, Boltiqbo‘yi davlatlari, Болтиқбўйи; tk: Baltika ýurtlary
nordic-countries; Nordic countries
  en: nordic, nordic countries, scandinavian, scandinavia
  ar: دول الشمال الأوروبي, الدول الإسكندنافية
  zh: 北欧, 北歐, 北欧国家, 北歐國家
  ru: страны Северной Европы, скандинавский, скандинавская, скандинавское, скандинавские,
      Скандинавия
  fr: pays nordiques, nordique, nordiques, scandinave, scandinaves, Scandinavie
  es: países nórdicos, nórdico, nórdica, nórdicos, nórdicas, escandinavo, escandinava,
      escandinavos, escandinavas, Escandinavia
  kk: Скандинавия; ky: Скандинавия; tg: Скандинавия
  uz: Skandinaviya, Скандинавия; tk: Skandinawiýa
central-and-eastern-europe; Central and Eastern Europe
  en: central and eastern europe, central and eastern european countries, ceec, cee
  ar: وسط وشرق أوروبا, دول وسط وشرق أوروبا
  zh: 中东欧, 中東歐, 中东欧国家, 中東歐國家
  ru: Центральная и Восточная Европа, страны Центральной и Восточной Европы, ЦВЕ
  fr: Europe centrale et orientale, pays d'Europe centrale et orientale, PECO
  es: Europa Central y Oriental, países de Europa Central y Oriental
  kk: Орталық және Шығыс Еуропа; ky: Борбордук жана Чыгыш Европа; tg: Аврупои Марказӣ ва Шарқӣ
  uz: Markaziy va Sharqiy Yevropa, Марказий ва Шарқий Европа; tk: Merkezi we Gündogar Ýewropa
mediterranean; Mediterranean
  en: mediterranean, euro-mediterranean
  ar: البحر المتوسط, البحر الأبيض المتوسط, المتوسطية, الأورومتوسطي
  zh: 地中海
  ru: Средиземноморье, средиземноморский, средиземноморская, средиземноморское, средиземноморские,
      Средиземное море
  fr: Méditerranée, méditerranéen, méditerranéenne, méditerranéens, méditerranéennes,
      euro-méditerranéen, euro-méditerranéenne, euro-méditerranéens, euro-méditerranéennes
  es: Mediterráneo, mediterránea, mediterráneos, mediterráneas, euromediterráneo, euromediterránea,
      euromediterráneos, euromediterráneas
  kk: Жерорта теңізі; ky: Жер Ортолук деңизи; tg: баҳри Миёназамин
  uz: O‘rta yer dengizi, Ўрта ер денгизи; tk: Ortaýer deňzi
arctic; Arctic
  en: arctic
  ar: القطب الشمالي
  zh: 北极, 北極
  ru: Арктика, арктический, арктическая, арктическое, арктические
  fr: Arctique, arctiques
  es: Ártico, ártica, árticos, árticas
  kk: Арктика; ky: Арктика; tg: Арктика
  uz: Arktika, Арктика; tk: Arktika
`;
