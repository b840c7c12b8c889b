/** China, its special regions, Japan and Korea; South-East Asia. */
export const regionsOfEastAsia = `
china; China; Asia/Shanghai
  en: china, chinese, sino, prc, people's republic of china
  ar: الصين, صين, الصينية, الصيني, صينية, صيني, الصينيين
  zh: 中国, 中國, 中华人民共和国, 中華人民共和國, 中國大陸, 中国大陆
  ru: Китай, китайский, китайская, китайское, китайские, КНР
  fr: Chine, chinois, chinoise, chinoises, sino
  es: China, chino, chinos, chinas, sino
  kk: Қытай, ҚХР; ky: Кытай; tg: Чин, Хитой, чинӣ, хитойӣ
  uz: Xitoy, Хитой; tk: Hytaý
xinjiang; Xinjiang
  en: xinjiang, xinjiang uygur, xinjiang uyghur
  ar: شينجيانغ
  zh: 新疆
  ru: Синьцзян, синьцзянский
  fr: Xinjiang
  es: Sinkiang
  kk: Шыңжаң; ky: Шинжаң, Синьцзян; tg: Шинҷон
  uz: Shinjon, Шинжон; tk: Sinszýan
inner-mongolia; Inner Mongolia; Asia/Shanghai
  en: inner mongolia
  ar: منغوليا الداخلية
  zh: 内蒙古, 內蒙古
  ru: Внутренняя Монголия
  fr: Mongolie-Intérieure
  es: Mongolia Interior
hong-kong; Hong Kong; Asia/Hong_Kong
  en: hong kong special administrative region, hong kong sar, hksar
  ar: منطقة هونغ كونغ الإدارية الخاصة
  zh: 香港特别行政区, 香港特別行政區, 香港特区, 香港特區
  ru: Специальный административный район Гонконг, гонконгский
  fr: Région administrative spéciale de Hong Kong, hongkongais, hongkongaise, hongkongaises
  es: Región Administrativa Especial de Hong Kong, hongkonés, hongkonesa, hongkoneses,
      hongkonesas
macao; Macao; Asia/Macau
  en: macao special administrative region, macao sar
  ar: منطقة ماكاو الإدارية الخاصة
  zh: 澳门特别行政区, 澳門特別行政區, 澳门特区, 澳門特區
  ru: Специальный административный район Макао
  fr: Région administrative spéciale de Macao
  es: Región Administrativa Especial de Macao
taiwan; Taiwan; Asia/Taipei
  en: taiwan, taiwanese
  ar: تايوان, تايواني, تايوانية
  zh: 台湾, 臺灣, 台灣
  ru: Тайвань, тайваньский, тайваньская, тайваньское, тайваньские
  fr: Taïwan, taïwanais, taïwanaise, taïwanaises
  es: Taiwán, taiwanés, taiwanesa, taiwaneses, taiwanesas
  kk: Тайвань; ky: Тайвань; tg: Тайван
  uz: Tayvan, Тайван; tk: Taýwan
japan; Japan; Asia/Tokyo
  en: japan, japanese
  ar: اليابان, اليابانية, الياباني, ياباني, يابانية
  zh: 日本
  ru: Япония, японский, японская, японское, японские
  fr: Japon, japonais, japonaise, japonaises
  es: Japón, japonés, japonesa, japoneses, japonesas
  kk: Жапония, жапон; ky: Жапония; tg: Япония, японӣ, Ҷопон
  uz: Yaponiya, Япония, yapon, япон; tk: Ýaponiýa, ýapon
south-korea; South Korea; Asia/Seoul
  en: south korea, republic of korea, south korean, s. korea, rok
  ar: كوريا الجنوبية, الكورية الجنوبية, الكوري الجنوبي, جمهورية كوريا, كوري جنوبي, كورية جنوبية
  zh: 韩国, 韓國, 南韓, 大韩民国, 大韓民國
  ru: Южная Корея, Республика Корея, южнокорейский, южнокорейская, южнокорейское, южнокорейские
  fr: Corée du Sud, sud-coréen, sud-coréenne, sud-coréens, sud-coréennes, République de Corée
  es: Corea del Sur, surcoreano, surcoreana, surcoreanos, surcoreanas, sudcoreano,
      República de Corea
  kk: Оңтүстік Корея; ky: Түштүк Корея; tg: Кореяи Ҷанубӣ
  uz: Janubiy Koreya, Жанубий Корея; tk: Günorta Koreýa
north-korea; North Korea; Asia/Pyongyang
  en: north korea, north korean, dprk, n. korea
  ar: كوريا الشمالية, الكورية الشمالية, الكوري الشمالي
  zh: 朝鲜, 朝鮮, 北韓, 北韩, 北朝鲜, 北朝鮮
  ru: КНДР, северокорейский, северокорейская, северокорейское, северокорейские, Северная Корея
  fr: Corée du Nord, nord-coréen, nord-coréenne, nord-coréens, nord-coréennes
  es: Corea del Norte, norcoreano, norcoreana, norcoreanos, norcoreanas
  kk: Солтүстік Корея, КХДР; ky: Түндүк Корея; tg: Кореяи Шимолӣ
  uz: Shimoliy Koreya, Шимолий Корея; tk: Demirgazyk Koreýa
korea-peninsula; Korean Peninsula
  en: korean peninsula
  ar: شبه الجزيرة الكورية
  zh: 朝鲜半岛, 朝鮮半島, 韩半岛, 韓半島
  ru: Корейский полуостров
  fr: péninsule coréenne
  es: península coreana
viet-nam; Viet Nam; Asia/Ho_Chi_Minh
  en: vietnam, viet nam, vietnamese
  ar: فيتنام, الفيتنامية, الفيتنامي, فيتنامي, فيتنامية
  zh: 越南
  ru: Вьетнам, вьетнамский, вьетнамская, вьетнамское, вьетнамские, СРВ
  fr: Viêt Nam, vietnamien, vietnamienne, vietnamiens, vietnamiennes, Vietnam
  es: Vietnam, vietnamita, vietnamitas
  kk: Вьетнам; ky: Вьетнам; tg: Ветнам
  uz: Vyetnam, Вьетнам; tk: Wýetnam
laos; Laos; Asia/Vientiane
  en: laos, lao, laotian
  ar: لاوس, لاوسي, لاوسية
  zh: 老挝, 老撾, 寮國
  ru: Лаос, лаосский, лаосская, лаосское, лаосские
  fr: Laos, laotien, laotienne, laotiens, laotiennes
  es: Laos, laosiano, laosiana, laosianos, laosianas
  kk: Лаос; ky: Лаос; tg: Лаос
  uz: Laos, Лаос; tk: Laos
cambodia; Cambodia; Asia/Phnom_Penh
  en: cambodia, cambodian
  ar: كمبوديا, كمبودي, كمبودية
  zh: 柬埔寨, 高棉
  ru: Камбоджа, камбоджийский, камбоджийская, камбоджийское, камбоджийские
  fr: Cambodge, cambodgien, cambodgienne, cambodgiens, cambodgiennes
  es: Camboya, camboyano, camboyana, camboyanos, camboyanas
  kk: Камбоджа; ky: Камбоджа; tg: Камбоҷа
  uz: Kambodja, Камбоджа; tk: Kamboja
thailand; Thailand; Asia/Bangkok
  en: thailand, thai
  ar: تايلاند, تايلاندي, تايلاندية
  zh: 泰国, 泰國
  ru: Таиланд, тайский, тайская, тайское, тайские, таиландский, таиландская, таиландское,
      таиландские, Тайланд
  fr: Thaïlande, thaïlandais, thaïlandaise, thaïlandaises, thaï, thaïe
  es: Tailandia, tailandés, tailandesa, tailandeses, tailandesas
  kk: Таиланд, Тайланд; ky: Тайланд; tg: Таиланд
  uz: Tailand, Таиланд; tk: Taýland
myanmar; Myanmar; Asia/Yangon
  en: myanmar, burma, burmese
  ar: ميانمار, بورما, ميانماري, ميانمارية
  zh: 缅甸, 緬甸, 缅甸联邦, 緬甸聯邦
  ru: Мьянма, Бирма, мьянманский
  fr: Myanmar, Birmanie, birman, birmane, birmans, birmanes
  es: Myanmar, Birmania, birmano, birmana, birmanos, birmanas
  kk: Мьянма; ky: Мьянма; tg: Мянма
  uz: Myanma, Мьянма; tk: Mýanma
malaysia; Malaysia; Asia/Kuala_Lumpur
  en: malaysia, malaysian
  ar: ماليزيا, الماليزية, الماليزي, ماليزي, ماليزية
  zh: 马来西亚, 馬來西亞
  ru: Малайзия, малайзийский, малайзийская, малайзийское, малайзийские
  fr: Malaisie, malaisien, malaisienne, malaisiens, malaisiennes
  es: Malasia, malasio, malasios, malasias
  kk: Малайзия; ky: Малайзия; tg: Малайзия
  uz: Malayziya, Малайзия; tk: Malaýziýa
singapore; Singapore; Asia/Singapore
  en: singapore, singaporean
  ar: سنغافورة, سنغافوري, سنغافورية
  zh: 新加坡, 星加坡
  ru: Сингапур, сингапурский, сингапурская, сингапурское, сингапурские
  fr: Singapour, singapourien, singapourienne, singapouriens, singapouriennes
  es: Singapur, singapurense, singapurenses
  kk: Сингапур; ky: Сингапур; tg: Сингапур
  uz: Singapur, Сингапур; tk: Singapur
brunei; Brunei; Asia/Brunei
  en: brunei, bruneian, brunei darussalam
  ar: بروناي, بروناي دار السلام
  zh: 文莱, 文萊, 汶萊
  ru: Бруней, брунейский, брунейская, брунейское, брунейские, Бруней-Даруссалам
  fr: Brunei, brunéien, brunéienne, brunéiens, brunéiennes
  es: Brunéi, bruneano, bruneana, bruneanos, bruneanas
  kk: Бруней; ky: Бруней; tg: Бруней
  uz: Bruney, Бруней; tk: Bruneý
indonesia; Indonesia
  en: indonesia, indonesian
  ar: إندونيسيا, الإندونيسية, الإندونيسي, إندونيسي, إندونيسية, أندونيسيا
  zh: 印度尼西亚, 印度尼西亞, 印尼, 印度尼西亚共和国, 印度尼西亞共和國
  ru: Индонезия, индонезийский, индонезийская, индонезийское, индонезийские
  fr: Indonésie, indonésien, indonésienne, indonésiens, indonésiennes
  es: Indonesia, indonesio, indonesios, indonesias
  kk: Индонезия; ky: Индонезия; tg: Индонезия
  uz: Indoneziya, Индонезия; tk: Indoneziýa
philippines; Philippines; Asia/Manila
  en: philippines, the philippines, philippine, filipino
  ar: الفلبين, فلبيني, فلبينية
  zh: 菲律宾, 菲律賓
  ru: Филиппины, филиппинский, филиппинская, филиппинское, филиппинские
  fr: Philippines, philippin, philippine, philippins
  es: Filipinas, filipino, filipina, filipinos
  kk: Филиппин аралдары, Филиппин; ky: Филиппин; tg: Филиппин
  uz: Filippin, Филиппин; tk: Filippinler
timor-leste; Timor-Leste; Asia/Dili
  en: timor-leste, east timor, timorese
  ar: تيمور الشرقية, تيمور-ليشتي
  zh: 东帝汶, 東帝汶
  ru: Восточный Тимор, Тимор-Лесте, восточнотиморский
  fr: Timor oriental, Timor-Leste, timorais, timoraise, timoraises
  es: Timor-Leste, timorense, timorenses
  kk: Тимор-Лесте; ky: Тимор-Лесте; tg: Тимор-Лесте
  uz: Timor-Leste, Тимор-Лесте; tk: Timor-Leste
`;
