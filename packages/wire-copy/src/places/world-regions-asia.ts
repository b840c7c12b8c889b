/** Parts of Asia and the seas and oceans around it. */
export const worldRegionsOfAsia = `
central-asia; Central Asia
  en: central asia, central asian, c. asia
  ar: آسيا الوسطى, اسيا الوسطى, وسط آسيا, آسيا الوسطي, وسط اسيا
  zh: 中亚, 中亞, 中亚五国, 中亞五國, 中亚国家, 中亞國家
  ru: Центральная Азия, центральноазиатский, центральноазиатская, центральноазиатское,
      центральноазиатские, центрально-азиатский, центрально-азиатская, центрально-азиатское,
      центрально-азиатские, среднеазиатский, среднеазиатская, среднеазиатское, среднеазиатские,
      Средняя Азия, страны Центральной Азии
  fr: Asie centrale, centrasiatique, centrasiatiques, centre-asiatique
  es: Asia Central, centroasiático, centroasiática, centroasiáticos, centroasiáticas
  kk: Орталық Азия, Орта Азия; ky: Борбордук Азия, Борбор Азия, Орто Азия
  tg: Осиёи Марказӣ, Осиёи Миёна
  uz: Markaziy Osiyo, O‘rta Osiyo, Марказий Осиё, Ўрта Осиё; tk: Merkezi Aziýa, Orta Aziýa
asia; Asia
  en: asia, asian
  ar: آسيا, الآسيوية, الآسيوي, آسيوية, آسيوي
  zh: 亚洲, 亞洲
  ru: Азия, азиатский, азиатская, азиатское, азиатские
  fr: Asie, asiatique, asiatiques
  es: Asia, asiático, asiática, asiáticos, asiáticas
  kk: Азия, азиялық; ky: Азия, азиялык; tg: Осиё, осиёӣ
  uz: Osiyo, Осиё; tk: Aziýa
asia-pacific; Asia-Pacific
  en: asia-pacific, asia pacific
  ar: آسيا والمحيط الهادئ, آسيا والمحيط الهادي
  zh: 亚太, 亞太, 亚太地区, 亞太地區
  ru: Азиатско-Тихоокеанский регион, АТР, азиатско-тихоокеанский, азиатско-тихоокеанская,
      азиатско-тихоокеанское, азиатско-тихоокеанские
  fr: Asie-Pacifique
  es: Asia-Pacífico, Asia Pacífico
  kk: Азия-Тынық мұхиты, Азия-Тынық мұхиты өңірі; ky: Азия-Тынч океан, Азия-Тынч океан чөлкөмү
  tg: Осиё ва уқёнуси Ором
  uz: Osiyo-Tinch okeani, Осиё-Тинч океани; tk: Aziýa-Ýuwaş ummany
middle-east; Middle East
  en: middle east, mideast, middle eastern, near east
  ar: الشرق الأوسط
  zh: 中东, 中東
  ru: Ближний Восток, ближневосточный, ближневосточная, ближневосточное, ближневосточные
  fr: Moyen-Orient, Proche-Orient, moyen-oriental
  es: Oriente Medio, Oriente Próximo, Medio Oriente
  kk: Таяу Шығыс; ky: Жакынкы Чыгыш; tg: Шарқи Наздик, Ховари Миёна
  uz: Yaqin Sharq, Яқин Шарқ; tk: Ýakyn Gündogar
southeast-asia; Southeast Asia
  en: southeast asia, south-east asia, southeast asian
  ar: جنوب شرق آسيا
  zh: 东南亚, 東南亞
  ru: Юго-Восточная Азия
  fr: Asie du Sud-Est
  es: Sudeste Asiático, sureste asiático
  kk: Оңтүстік-Шығыс Азия; ky: Түштүк-Чыгыш Азия; tg: Осиёи Ҷанубу Шарқӣ
  uz: Janubi-Sharqiy Osiyo, Жануби-Шарқий Осиё; tk: Günorta-Gündogar Aziýa
south-asia; South Asia
  en: south asia, south asian
  ar: جنوب آسيا
  zh: 南亚, 南亞
  ru: Южная Азия, южноазиатский, южноазиатская, южноазиатское, южноазиатские
  fr: Asie du Sud, sud-asiatique
  es: Asia del Sur, Asia Meridional, sur de Asia
  kk: Оңтүстік Азия; ky: Түштүк Азия; tg: Осиёи Ҷанубӣ
  uz: Janubiy Osiyo, Жанубий Осиё; tk: Günorta Aziýa
east-asia; East Asia
  en: east asia, east asian
  ar: شرق آسيا
  zh: 东亚, 東亞
  ru: Восточная Азия, восточноазиатский, восточноазиатская, восточноазиатское, восточноазиатские
  fr: Asie de l'Est, Asie orientale, est-asiatique
  es: Asia Oriental, Asia del Este, este de Asia
  kk: Шығыс Азия; ky: Чыгыш Азия; tg: Осиёи Шарқӣ
  uz: Sharqiy Osiyo, Шарқий Осиё; tk: Gündogar Aziýa
northeast-asia; Northeast Asia
  en: northeast asia, northeast asian, north-east asia
  ar: شمال شرق آسيا
  zh: 东北亚, 東北亞
  ru: Северо-Восточная Азия
  fr: Asie du Nord-Est
  es: Asia del Noreste, Noreste Asiático, nordeste asiático
  kk: Солтүстік-Шығыс Азия; ky: Түндүк-Чыгыш Азия; tg: Осиёи Шимолу Шарқӣ
  uz: Shimoli-Sharqiy Osiyo, Шимоли-Шарқий Осиё; tk: Demirgazyk-Gündogar Aziýa
lancang-mekong; Lancang-Mekong
  en: lancang-mekong, mekong-lancang
  ar: لانتسانغ-ميكونغ
  zh: 澜沧江-湄公河, 瀾滄江-湄公河, 澜湄, 瀾湄
  ru: Ланьцанцзян-Меконг
  fr: Lancang-Mékong
  es: Lancang-Mekong
  tk: Lansan-Mekong
mekong; Mekong
  en: mekong
  ar: ميكونغ, الميكونغ
  zh: 湄公河
  ru: Меконг
  fr: Mékong
  es: Mekong
  uz: Mekong, Меконг; tk: Mekong
eurasia; Eurasia
  en: eurasia, eurasian
  ar: أوراسيا, الأوراسية, الأوراسي
  zh: 欧亚, 歐亞, 欧亚大陆, 歐亞大陸
  ru: Евразия, евразийский, евразийская, евразийское, евразийские
  fr: Eurasie, eurasien, eurasienne, eurasiens, eurasiennes, eurasiatique, eurasiatiques
  es: Eurasia, euroasiático, euroasiática, euroasiáticos, euroasiáticas, eurasiático, eurasiática,
      eurasiáticos, eurasiáticas
  kk: Еуразия, еуразиялық; ky: Евразия, евразиялык; tg: АвруОсиё
  uz: Yevroosiyo, Евроосиё; tk: Ýewraziýa
south-caucasus; South Caucasus
  en: south caucasus, transcaucasia
  ar: جنوب القوقاز
  zh: 南高加索, 外高加索
  ru: Южный Кавказ, Закавказье
  fr: Caucase du Sud, Caucase méridional
  es: Cáucaso Sur, Cáucaso del Sur, Cáucaso meridional
  kk: Оңтүстік Кавказ; ky: Түштүк Кавказ; tg: Қафқози Ҷанубӣ
  uz: Janubiy Kavkaz, Жанубий Кавказ; tk: Günorta Kawkaz
caucasus; Caucasus
  en: caucasus, caucasian
  ar: القوقاز
  zh: 高加索
  ru: Кавказ, кавказский, кавказская, кавказское, кавказские
  fr: Caucase, caucasien, caucasienne, caucasiens, caucasiennes
  es: Cáucaso, caucásico, caucásica, caucásicos, caucásicas
  kk: Кавказ; ky: Кавказ; tg: Қафқоз
  uz: Kavkaz, Кавказ; tk: Kawkaz
caspian; Caspian
  en: caspian, caspian sea, caspian states
  ar: قزوين, بحر قزوين, الدول المطلة على بحر قزوين
  zh: 里海
  ru: Каспий, каспийский, каспийская, каспийское, каспийские, прикаспийский, прикаспийская,
      прикаспийское, прикаспийские, Каспийское море
  fr: Caspienne, mer Caspienne, caspien, caspiens
  es: Caspio, mar Caspio, caspios
  kk: Каспий, Каспий теңізі; ky: Каспий, Каспий деңизи; tg: Каспий, баҳри Каспий, Хазар
  uz: Kaspiy, Kaspiy dengizi, Каспий; tk: Hazar, Hazar deňzi
pacific-islands; Pacific Islands
  en: pacific islands, pacific island countries, pacific island nations
  ar: جزر المحيط الهادئ, دول جزر المحيط الهادئ
  zh: 太平洋岛国, 太平洋島國, 太平洋岛屿国家, 太平洋島嶼國家
  ru: тихоокеанские островные государства, острова Тихого океана
  fr: îles du Pacifique, pays insulaires du Pacifique
  es: islas del Pacífico, países insulares del Pacífico
indian-ocean; Indian Ocean
  en: indian ocean, indian ocean rim
  ar: المحيط الهندي
  zh: 印度洋, 环印度洋, 環印度洋
  ru: Индийский океан
  fr: océan Indien
  es: océano Índico
  kk: Үнді мұхиты; ky: Инди океаны; tg: уқёнуси Ҳинд
  uz: Hind okeani, Ҳинд океани; tk: Hindi ummany
indo-pacific; Indo-Pacific
  en: indo-pacific
  ar: المحيطين الهندي والهادئ
  zh: 印太, 印太地区, 印太地區
  ru: Индо-Тихоокеанский регион, Индо-Пацифика
  fr: Indo-Pacifique, indopacifique
  es: Indo-Pacífico, Indopacífico
arab; Arab states
  en: arab, arab states, arab countries, arab world
  ar: العربية, العربي, عربية, عربي, العرب, الدول العربية, دول عربية
  zh: 阿拉伯国家, 阿拉伯國家, 阿拉伯, 阿盟国家, 阿盟國家
  ru: арабский, арабская, арабское, арабские, арабские страны, арабские государства, арабский мир
  fr: arabe, arabes, Etats arabes, pays arabes, monde arabe
  es: árabe, árabes, países árabes, Estados Árabes, mundo árabe
  kk: араб, Араб мемлекеттері, араб елдері; ky: араб, араб мамлекеттери, араб өлкөлөрү
  tg: араб, арабӣ, давлатҳои араб, кишварҳои араб
  uz: arab, arab davlatlari, араб, араб давлатлари; tk: arap, arap döwletleri, arap ýurtlary
`;
