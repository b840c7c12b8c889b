/** East and southern Africa and the islands. */
export const regionsOfEastAfrica = `
kenya; Kenya; Africa/Nairobi
  en: kenya, kenyan
  ar: كينيا, كيني, كينية
  zh: 肯尼亚, 肯尼亞, 肯亞
  ru: Кения, кенийский, кенийская, кенийское, кенийские
  fr: Kenya, kényan, kényane, kényans, kényanes
  es: Kenia, keniano, keniana, kenianos, kenianas, keniata
  kk: Кения; ky: Кения; tg: Кения
  uz: Keniya, Кения; tk: Keniýa
tanzania; Tanzania; Africa/Dar_es_Salaam
  en: tanzania, tanzanian
  ar: تنزانيا, تنزاني, تنزانية
  zh: 坦桑尼亚, 坦桑尼亞, 坦尚尼亞
  ru: Танзания, танзанийский, танзанийская, танзанийское, танзанийские
  fr: Tanzanie, tanzanien, tanzanienne, tanzaniens, tanzaniennes
  es: Tanzania, tanzano, tanzana, tanzanos, tanzanas
  kk: Танзания; ky: Танзания; tg: Танзания
  uz: Tanzaniya, Танзания; tk: Tanzaniýa
uganda; Uganda; Africa/Kampala
  en: uganda, ugandan
  ar: أوغندا, أوغندي, أوغندية
  zh: 乌干达, 烏干達
  ru: Уганда, угандийский, угандийская, угандийское, угандийские
  fr: Ouganda, ougandais, ougandaise, ougandaises
  es: Uganda, ugandés, ugandesa, ugandeses, ugandesas
  kk: Уганда; ky: Уганда; tg: Уганда
  uz: Uganda, Уганда; tk: Uganda
rwanda; Rwanda; Africa/Kigali
  en: rwanda, rwandan
  ar: رواندا, رواندي, رواندية
  zh: 卢旺达, 盧旺達, 盧安達
  ru: Руанда, руандийский, руандийская, руандийское, руандийские
  fr: Rwanda, rwandais, rwandaise, rwandaises
  es: Ruanda, ruandés, ruandesa, ruandeses, ruandesas
  kk: Руанда; ky: Руанда; tg: Руанда
  uz: Ruanda, Руанда; tk: Ruanda
angola; Angola; Africa/Luanda
  en: angola, angolan
  ar: أنغولا, أنغولي, أنغولية
  zh: 安哥拉
  ru: Ангола, ангольский, ангольская, ангольское, ангольские
  fr: Angola, angolais, angolaise, angolaises
  es: Angola, angoleño, angoleña, angoleños, angoleñas
  kk: Ангола; ky: Ангола; tg: Ангола
  uz: Angola, Ангола; tk: Angola
mozambique; Mozambique; Africa/Maputo
  en: mozambique, mozambican
  ar: موزمبيق, موزمبيقي, موزمبيقية
  zh: 莫桑比克, 莫三比克
  ru: Мозамбик, мозамбикский, мозамбикская, мозамбикское, мозамбикские
  fr: Mozambique, mozambicain, mozambicaine, mozambicains, mozambicaines
  es: Mozambique, mozambiqueño, mozambiqueña, mozambiqueños, mozambiqueñas
  kk: Мозамбик; ky: Мозамбик; tg: Мозамбик
  uz: Mozambik, Мозамбик; tk: Mozambik
zambia; Zambia; Africa/Lusaka
  en: zambia, zambian
  ar: زامبيا, زامبي, زامبية
  zh: 赞比亚, 贊比亞, 尚比亞
  ru: Замбия, замбийский, замбийская, замбийское, замбийские
  fr: Zambie, zambien, zambienne, zambiens, zambiennes
  es: Zambia, zambiano, zambiana, zambianos, zambianas
  kk: Замбия; ky: Замбия; tg: Замбия
  uz: Zambiya, Замбия; tk: Zambiýa
zimbabwe; Zimbabwe; Africa/Harare
  en: zimbabwe, zimbabwean
  ar: زيمبابوي, زيمبابوى
  zh: 津巴布韦, 津巴布韋, 辛巴威
  ru: Зимбабве, зимбабвийский, зимбабвийская, зимбабвийское, зимбабвийские
  fr: Zimbabwe, zimbabwéen, zimbabwéenne, zimbabwéens, zimbabwéennes
  es: Zimbabue, zimbabuense, zimbabuenses
  kk: Зимбабве; ky: Зимбабве; tg: Зимбабве
  uz: Zimbabve, Зимбабве; tk: Zimbabwe
botswana; Botswana; Africa/Gaborone
  en: botswana
  ar: بوتسوانا
  zh: 博茨瓦纳, 博茨瓦納, 波札那
  ru: Ботсвана, ботсванский, ботсванская, ботсванское, ботсванские
  fr: Botswana, botswanais, botswanaise, botswanaises
  es: Botsuana, botsuano, botsuanos, botsuanas
  kk: Ботсвана; ky: Ботсвана; tg: Ботсвана
  uz: Botsvana, Ботсвана; tk: Botswana
namibia; Namibia; Africa/Windhoek
  en: namibia, namibian
  ar: ناميبيا, ناميبي, ناميبية
  zh: 纳米比亚, 納米比亞
  ru: Намибия, намибийский, намибийская, намибийское, намибийские
  fr: Namibie, namibien, namibienne, namibiens, namibiennes
  es: Namibia, namibio, namibios, namibias
  kk: Намибия; ky: Намибия; tg: Намибия
  uz: Namibiya, Намибия; tk: Namibiýa
malawi; Malawi; Africa/Blantyre
  en: malawi, malawian
  ar: ملاوي, مالاوي
  zh: 马拉维, 馬拉維, 馬拉威
  ru: Малави, малавийский, малавийская, малавийское, малавийские
  fr: Malawi, malawien, malawienne, malawiens, malawiennes
  es: Malaui, malauíes, malauís
  kk: Малави; ky: Малави; tg: Малави
  uz: Malavi, Малави; tk: Malawi
madagascar; Madagascar; Indian/Antananarivo
  en: madagascar, malagasy
  ar: مدغشقر
  zh: 马达加斯加, 馬達加斯加
  ru: Мадагаскар, мадагаскарский, мадагаскарская, мадагаскарское, мадагаскарские, малагасийский
  fr: Madagascar, malgache, malgaches
  es: Madagascar, malgache, malgaches
  kk: Мадагаскар; ky: Мадагаскар; tg: Мадагаскар
  uz: Madagaskar, Мадагаскар; tk: Madagaskar
mauritius; Mauritius; Indian/Mauritius
  en: mauritius, mauritian
  ar: موريشيوس
  zh: 毛里求斯, 模里西斯
  ru: Маврикий, маврикийский, маврикийская, маврикийское, маврикийские
  fr: île Maurice, mauricien, mauricienne, mauriciens, mauriciennes
  es: isla Mauricio, mauriciano, mauriciana, mauricianos, mauricianas
  kk: Маврикий; ky: Маврикий; tg: Маврикий
  uz: Mavrikiy, Маврикий; tk: Mawrikiý
seychelles; Seychelles; Indian/Mahe
  en: seychelles
  ar: سيشل, السيشل, جزر سيشل
  zh: 塞舌尔, 塞舌爾, 塞席爾
  ru: Сейшелы, Сейшельские Острова, сейшельский
  fr: Seychelles, seychellois, seychelloise, seychelloises
  es: Seychelles
  kk: Сейшель аралдары; ky: Сейшел аралдары; tg: Сейшел
  uz: Seyshel orollari, Сейшел ороллари; tk: Seýşel adalary
somalia; Somalia; Africa/Mogadishu
  en: somalia, somali, somalian
  ar: الصومال, صومالي, صومالية
  zh: 索马里, 索馬里, 索馬利亞
  ru: Сомали, сомалийский, сомалийская, сомалийское, сомалийские
  fr: Somalie, somalien, somalienne, somaliens, somaliennes
  es: Somalia, somalí, somalíes, somalís
  kk: Сомали; ky: Сомали; tg: Сомалӣ
  uz: Somali, Сомали; tk: Somali
djibouti; Djibouti; Africa/Djibouti
  en: djibouti, djiboutian
  ar: جيبوتي
  zh: 吉布提, 吉布地
  ru: Джибути, джибутийский, джибутийская, джибутийское, джибутийские
  fr: Djibouti, djiboutien, djiboutienne, djiboutiens, djiboutiennes
  es: Yibuti, yibutiano, yibutiana, yibutianos, yibutianas
  kk: Джибути; ky: Джибути; tg: Ҷибути
  uz: Jibuti, Жибути; tk: Jibuti
eritrea; Eritrea; Africa/Asmara
  en: eritrea, eritrean
  ar: إريتريا, إريتري, إريترية, أريتريا
  zh: 厄立特里亚, 厄立特里亞, 厄利垂亞
  ru: Эритрея, эритрейский, эритрейская, эритрейское, эритрейские
  fr: Érythrée, érythréen, érythréenne, érythréens, érythréennes
  es: Eritrea, eritreo, eritreos, eritreas
  kk: Эритрея; ky: Эритрея; tg: Эритрея
  uz: Eritreya, Эритрея; tk: Eritreýa
ethiopia; Ethiopia; Africa/Addis_Ababa
  en: ethiopia, ethiopian
  ar: إثيوبيا, الإثيوبية, الإثيوبي, إثيوبي, إثيوبية
  zh: 埃塞俄比亚, 埃塞俄比亞, 衣索比亞, 埃塞
  ru: Эфиопия, эфиопский, эфиопская, эфиопское, эфиопские
  fr: Éthiopie, éthiopien, éthiopienne, éthiopiens, éthiopiennes
  es: Etiopía, etíope, etíopes
  kk: Эфиопия; ky: Эфиопия; tg: Эфиопия, Ҳабашистон
  uz: Efiopiya, Эфиопия; tk: Efiopiýa
south-africa; South Africa; Africa/Johannesburg
  en: south africa, south african
  ar: جنوب أفريقيا, جنوب إفريقيا, الجنوب أفريقية, الجنوب أفريقي, جنوب إفريقي, جنوب أفريقي
  zh: 南非, 南非共和国, 南非共和國
  ru: Южно-Африканская Республика, южноафриканский, южноафриканская, южноафриканское,
      южноафриканские, ЮАР
  fr: Afrique du Sud, sud-africain, sud-africaine, sud-africains, sud-africaines
  es: Sudáfrica, sudafricano, sudafricana, sudafricanos, sudafricanas
  kk: Оңтүстік Африка, ОАР; ky: Түштүк-Африка Республикасы; tg: Африкаи Ҷанубӣ
  uz: Janubiy Afrika Respublikasi, Жанубий Африка Республикаси; tk: Günorta Afrika
`;
