/** South America. */
export const regionsOfSouthAmerica = `
brazil; Brazil
  en: brazil, brazilian
  ar: البرازيل, البرازيلية, البرازيلي, برازيلي, برازيلية
  zh: 巴西
  ru: Бразилия, бразильский, бразильская, бразильское, бразильские
  fr: Brésil, brésilien, brésilienne, brésiliens, brésiliennes
  es: Brasil, brasileño, brasileña, brasileños, brasileñas
  kk: Бразилия; ky: Бразилия; tg: Бразилия
  uz: Braziliya, Бразилия; tk: Braziliýa
argentina; Argentina
  en: argentina, argentine, argentinian
  ar: الأرجنتين, أرجنتيني, أرجنتينية
  zh: 阿根廷
  ru: Аргентина, аргентинский, аргентинская, аргентинское, аргентинские
  fr: Argentine, argentin, argentins, argentines
  es: Argentina, argentino, argentinos, argentinas
  kk: Аргентина; ky: Аргентина; tg: Аргентина
  uz: Argentina, Аргентина; tk: Argentina
chile; Chile
  en: chile, chilean
  ar: تشيلي, شيلي
  zh: 智利
  ru: Чили, чилийский, чилийская, чилийское, чилийские
  fr: Chili, chilien, chilienne, chiliens, chiliennes
  es: Chile, chileno, chilena, chilenos, chilenas
  kk: Чили; ky: Чили; tg: Чили
  uz: Chili, Чили; tk: Çili
peru; Peru; America/Lima
  en: peru, peruvian
  ar: بيرو, البيرو, بيروفي
  zh: 秘鲁, 秘魯
  ru: Перу, перуанский, перуанская, перуанское, перуанские
  fr: Pérou, péruvien, péruvienne, péruviens, péruviennes
  es: Perú, peruano, peruana, peruanos, peruanas
  kk: Перу; ky: Перу; tg: Перу
  uz: Peru, Перу; tk: Peru
colombia; Colombia; America/Bogota
  en: colombia, colombian
  ar: كولومبيا, كولومبي, كولومبية
  zh: 哥伦比亚, 哥倫比亞
  ru: Колумбия, колумбийский, колумбийская, колумбийское, колумбийские
  fr: Colombie, colombien, colombienne, colombiens, colombiennes
  es: Colombia, colombiano, colombiana, colombianos, colombianas
  kk: Колумбия; ky: Колумбия; tg: Колумбия
  uz: Kolumbiya, Колумбия; tk: Kolumbiýa
venezuela; Venezuela; America/Caracas
  en: venezuela, venezuelan
  ar: فنزويلا, فنزويلي, فنزويلية
  zh: 委内瑞拉, 委內瑞拉
  ru: Венесуэла, венесуэльский, венесуэльская, венесуэльское, венесуэльские
  fr: Venezuela, vénézuélien, vénézuélienne, vénézuéliens, vénézuéliennes
  es: Venezuela, venezolano, venezolana, venezolanos, venezolanas
  kk: Венесуэла; ky: Венесуэла; tg: Венесуэла
  uz: Venesuela, Венесуэла; tk: Wenesuela
ecuador; Ecuador
  en: ecuador, ecuadorian, ecuadorean
  ar: الإكوادور, إكوادوري, إكوادورية
  zh: 厄瓜多尔, 厄瓜多爾, 厄瓜多
  ru: Эквадор, эквадорский, эквадорская, эквадорское, эквадорские
  fr: Équateur, équatorien, équatorienne, équatoriens, équatoriennes
  es: Ecuador, ecuatoriano, ecuatoriana, ecuatorianos, ecuatorianas
  kk: Эквадор; ky: Эквадор; tg: Эквадор
  uz: Ekvador, Эквадор; tk: Ekwador
bolivia; Bolivia; America/La_Paz
  en: bolivia, bolivian
  ar: بوليفيا, بوليفي, بوليفية
  zh: 玻利维亚, 玻利維亞
  ru: Боливия, боливийский, боливийская, боливийское, боливийские
  fr: Bolivie, bolivien, bolivienne, boliviens, boliviennes
  es: Bolivia, boliviano, boliviana, bolivianos, bolivianas
  kk: Боливия; ky: Боливия; tg: Боливия
  uz: Boliviya, Боливия; tk: Boliwiýa
uruguay; Uruguay; America/Montevideo
  en: uruguay, uruguayan
  ar: أورغواي
  zh: 乌拉圭, 烏拉圭
  ru: Уругвай, уругвайский, уругвайская, уругвайское, уругвайские
  fr: Uruguay, uruguayen, uruguayenne, uruguayens, uruguayennes
  es: Uruguay, uruguayo, uruguaya, uruguayos, uruguayas
  kk: Уругвай; ky: Уругвай; tg: Уругвай
  uz: Urugvay, Уругвай; tk: Urugwaý
paraguay; Paraguay; America/Asuncion
  en: paraguay, paraguayan
  ar: باراغواي
  zh: 巴拉圭
  ru: Парагвай, парагвайский, парагвайская, парагвайское, парагвайские
  fr: Paraguay, paraguayen, paraguayenne, paraguayens, paraguayennes
  es: Paraguay, paraguayo, paraguaya, paraguayos, paraguayas
  kk: Парагвай; ky: Парагвай; tg: Парагвай
  uz: Paragvay, Парагвай; tk: Paragwaý
guyana; Guyana; America/Guyana
  en: guyana, guyanese
  ar: غيانا
  zh: 圭亚那, 圭亞那, 蓋亞那
  ru: Гайана, гайанский, гайанская, гайанское, гайанские
  fr: Guyana, guyanien, guyanienne, guyaniens, guyaniennes
  es: Guyana, guyanés, guyanesa, guyaneses, guyanesas
  kk: Гайана; ky: Гайана; tg: Гайана
  uz: Gayana, Гаяна; tk: Gaýana
suriname; Suriname; America/Paramaribo
  en: suriname, surinamese
  ar: سورينام
  zh: 苏里南, 蘇里南, 蘇利南
  ru: Суринам, суринамский, суринамская, суринамское, суринамские
  fr: Suriname, surinamais, surinamaise, surinamaises
  es: Surinam, surinamés, surinamesa, surinameses, surinamesas
  kk: Суринам; ky: Суринам; tg: Суринам
  uz: Surinam, Суринам; tk: Surinam
`;
