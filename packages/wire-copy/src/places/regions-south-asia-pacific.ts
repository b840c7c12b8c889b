/** South Asia, Australia and the Pacific. */
export const regionsOfSouthAsiaAndPacific = `
india; India; Asia/Kolkata
  en: india, indian
  ar: الهند, الهندية, الهندي, هندي, هندية
  zh: 印度
  ru: Индия, индийский, индийская, индийское, индийские
  fr: Inde, indien, indienne, indiens, indiennes
  es: India, indio, indios, indias, hindú
  kk: Үндістан, Үнді; ky: Индия, Үндүстан; tg: Ҳиндустон, ҳиндӣ
  uz: Hindiston, Ҳиндистон; tk: Hindistan
bangladesh; Bangladesh; Asia/Dhaka
  en: bangladesh, bangladeshi
  ar: بنغلاديش, بنجلاديش, بنغلاديشي, بنغلاديشية
  zh: 孟加拉国, 孟加拉國, 孟加拉
  ru: Бангладеш, бангладешский, бангладешская, бангладешское, бангладешские
  fr: Bangladesh, bangladais, bangladaise, bangladaises
  es: Bangladés, bangladesí, bangladesíes, bangladesís
  kk: Бангладеш; ky: Бангладеш; tg: Бангладеш
  uz: Bangladesh, Бангладеш; tk: Bangladeş
sri-lanka; Sri Lanka; Asia/Colombo
  en: sri lanka, sri lankan
  ar: سريلانكا, سري لانكا, سريلانكي, سريلانكية
  zh: 斯里兰卡, 斯里蘭卡
  ru: Шри-Ланка, ланкийский, ланкийская, ланкийское, ланкийские, шри-ланкийский, шри-ланкийская,
      шри-ланкийское, шри-ланкийские
  fr: Sri Lanka, sri-lankais, sri-lankaise, sri-lankaises
  es: Sri Lanka, esrilanqués, ceilanés
  kk: Шри-Ланка; ky: Шри-Ланка; tg: Шри-Ланка
  uz: Shri-Lanka, Шри-Ланка; tk: Şri-Lanka
nepal; Nepal; Asia/Kathmandu
  en: nepal, nepalese, nepali
  ar: نيبال, نيبالي, نيبالية
  zh: 尼泊尔, 尼泊爾
  ru: Непал, непальский, непальская, непальское, непальские
  fr: Népal, népalais, népalaise, népalaises
  es: Nepal, nepalí, nepalíes, nepalís
  kk: Непал; ky: Непал; tg: Непал
  uz: Nepal, Непал; tk: Nepal
bhutan; Bhutan; Asia/Thimphu
  en: bhutan, bhutanese
  ar: بوتان, بوتاني
  zh: 不丹
  ru: Бутан, бутанский, бутанская, бутанское, бутанские
  fr: Bhoutan, bhoutanais, bhoutanaise, bhoutanaises
  es: Bután, butanés, butanesa, butaneses, butanesas
  kk: Бутан; ky: Бутан; tg: Бутон
  uz: Butan, Бутан; tk: Butan
maldives; Maldives; Indian/Maldives
  en: maldives, maldivian
  ar: المالديف, جزر المالديف, مالديفي
  zh: 马尔代夫, 馬爾代夫, 馬爾地夫
  ru: Мальдивы, мальдивский, мальдивская, мальдивское, мальдивские, Мальдивские острова
  fr: Maldives, maldivien, maldivienne, maldiviens, maldiviennes
  es: Maldivas, maldivo, maldiva, maldivos
  kk: Мальдив аралдары; ky: Мальдив; tg: Малдив
  uz: Maldiv orollari, Мальдив ороллари; tk: Maldiwler
australia; Australia
  en: australia, australian
  ar: أستراليا, أسترالي, أسترالية
  zh: 澳大利亚, 澳大利亞, 澳洲
  ru: Австралия, австралийский, австралийская, австралийское, австралийские
  fr: Australie, australien, australienne, australiens, australiennes
  es: Australia, australiano, australiana, australianos, australianas
  kk: Аустралия; ky: Австралия; tg: Австралия
  uz: Avstraliya, Австралия; tk: Awstraliýa
new-zealand; New Zealand; Pacific/Auckland
  en: new zealand
  ar: نيوزيلندا, نيوزيلندي, نيوزيلندية
  zh: 新西兰, 新西蘭, 紐西蘭
  ru: Новая Зеландия, новозеландский, новозеландская, новозеландское, новозеландские
  fr: Nouvelle-Zélande, néo-zélandais, néo-zélandaise, néo-zélandaises
  es: Nueva Zelanda, neozelandés, neozelandesa, neozelandeses, neozelandesas
  kk: Жаңа Зеландия; ky: Жаңы Зеландия; tg: Зеландияи Нав
  uz: Yangi Zelandiya, Янги Зеландия; tk: Täze Zelandiýa
papua-new-guinea; Papua New Guinea
  en: papua new guinea, png
  ar: بابوا غينيا الجديدة
  zh: 巴布亚新几内亚, 巴布亞新幾內亞, 巴布亞紐幾內亞
  ru: Папуа — Новая Гвинея, Папуа-Новая Гвинея
  fr: Papouasie-Nouvelle-Guinée, papouasien, papouasienne, papouasiens, papouasiennes
  es: Papúa Nueva Guinea
  kk: Папуа — Жаңа Гвинея; ky: Папуа-Жаңы Гвинея; tg: Папуа Гвинеяи Нав
  uz: Papua – Yangi Gvineya, Папуа - Янги Гвинея; tk: Papua - Täze Gwineýa
fiji; Fiji; Pacific/Fiji
  en: fiji, fijian
  ar: فيجي
  zh: 斐济, 斐濟
  ru: Фиджи, фиджийский, фиджийская, фиджийское, фиджийские
  fr: Fidji, fidjien, fidjienne, fidjiens, fidjiennes
  es: Fiyi, fiyiano, fiyiana, fiyianos, fiyianas
  kk: Фиджи; ky: Фиджи; tg: Фиҷи
  uz: Fiji, Фижи; tk: Fiji
solomon-islands; Solomon Islands; Pacific/Guadalcanal
  en: solomon islands
  ar: جزر سليمان
  zh: 所罗门群岛, 所羅門群島, 所羅門羣島, 索羅門群島
  ru: Соломоновы Острова
  fr: Îles Salomon
  es: Islas Salomón
  kk: Соломон аралдары; ky: Соломон аралдары; tg: Ҷазираҳои Соломон
  uz: Solomon orollari, Соломон ороллари; tk: Solomon adalary
vanuatu; Vanuatu; Pacific/Efate
  en: vanuatu
  ar: فانواتو
  zh: 瓦努阿图, 瓦努阿圖, 萬那杜
  ru: Вануату
  fr: Vanuatu
  es: Vanuatu
  kk: Вануату; ky: Вануату; tg: Вануату
  uz: Vanuatu, Вануату; tk: Wanuatu
samoa; Samoa; Pacific/Apia
  en: samoa, samoan
  ar: ساموا
  zh: 萨摩亚, 薩摩亞
  ru: Самоа, самоанский, самоанская, самоанское, самоанские
  fr: Samoa, samoan, samoane, samoans, samoanes
  es: Samoa, samoano, samoana, samoanos, samoanas
  kk: Самоа; ky: Самоа; tg: Самоа
  uz: Samoa, Самоа; tk: Samoa
tonga; Tonga; Pacific/Tongatapu
  en: tonga, tongan
  ar: تونغا
  zh: 汤加, 湯加, 東加
  ru: Тонга
  fr: Tonga
  es: Tonga
  kk: Тонга; ky: Тонга; tg: Тонга
  uz: Tonga, Тонга; tk: Tonga
kiribati; Kiribati
  en: kiribati
  ar: كيريباتي
  zh: 基里巴斯, 吉里巴斯
  ru: Кирибати
  fr: Kiribati
  es: Kiribati
  kk: Кирибати; ky: Кирибати; tg: Кирибати
  uz: Kiribati, Кирибати; tk: Kiribati
`;
