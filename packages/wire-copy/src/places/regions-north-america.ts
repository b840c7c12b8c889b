/** North and Central America and the Caribbean. */
export const regionsOfNorthAmerica = `
united-states; United States
  en: united states, u.s., us, usa, american
  ar: الولايات المتحدة, الولايات المتحدة الأمريكية, أمريكا, الأمريكية, الأمريكي, أميركا, الأميركية,
      الأميركي
  zh: 美国, 美國, 美利坚合众国, 美利堅合眾國
  ru: США, Соединённые Штаты, Соединённые Штаты Америки, Америка, американский, американская,
      американское, американские
  fr: États-Unis, américain, américaine, américains, américaines, étasunien, étasunienne,
      étasuniens, étasuniennes, Etats-Unis d'Amérique
  es: Estados Unidos, americano, americana, americanos, americanas, estadounidense,
      estadounidenses, EE.UU., EEUU, EE. UU.
  kk: Америка Құрама Штаттары, АҚШ; ky: Кошмо Штаттар, АКШ
  tg: Иёлоти Муттаҳида, ИМА, Иёлоти Муттаҳидаи Амрико, Амрико, амрикоӣ
  uz: Amerika Qo‘shma Shtatlari, Америка Қўшма Штатлари, AQSH, АҚШ
  tk: Amerikanyň Birleşen Ştatlary, ABŞ
canada; Canada
  en: canada, canadian
  ar: كندا, كندي, كندية
  zh: 加拿大
  ru: Канада, канадский, канадская, канадское, канадские
  fr: Canada, canadien, canadienne, canadiens, canadiennes
  es: Canadá, canadiense, canadienses
  kk: Канада; ky: Канада; tg: Канада
  uz: Kanada, Канада; tk: Kanada
mexico; Mexico
  en: mexico, mexican
  ar: المكسيك, مكسيكي, مكسيكية
  zh: 墨西哥
  ru: Мексика, мексиканский, мексиканская, мексиканское, мексиканские
  fr: Mexique, mexicain, mexicaine, mexicains, mexicaines
  es: México, mexicano, mexicana, mexicanos, mexicanas, Méjico
  kk: Мексика; ky: Мексика; tg: Мексика
  uz: Meksika, Мексика; tk: Meksika
cuba; Cuba; America/Havana
  en: cuba, cuban
  ar: كوبا, كوبي, كوبية
  zh: 古巴
  ru: Куба, кубинский, кубинская, кубинское, кубинские
  fr: Cuba, cubain, cubaine, cubains, cubaines
  es: Cuba, cubano, cubana, cubanos, cubanas
  kk: Куба; ky: Куба; tg: Куба
  uz: Kuba, Куба; tk: Kuba
dominican-republic; Dominican Republic; America/Santo_Domingo
  en: dominican republic, dominican
  ar: جمهورية الدومينيكان
  zh: 多米尼加共和国, 多米尼加共和國, 多明尼加共和國
  ru: Доминиканская Республика, доминиканский, доминиканская, доминиканское, доминиканские
  fr: République dominicaine, dominicain, dominicaine, dominicains, dominicaines
  es: República Dominicana, dominicano, dominicana, dominicanos, dominicanas
  kk: Доминикан Республикасы; ky: Доминика Республикасы; tg: Ҷумҳурии Доминикан
  uz: Dominikan Respublikasi, Доминикан Республикаси; tk: Dominikan Respublikasy
haiti; Haiti; America/Port-au-Prince
  en: haiti, haitian
  ar: هايتي, هاييتي
  zh: 海地
  ru: Гаити, гаитянский, гаитянская, гаитянское, гаитянские
  fr: Haïti, haïtien, haïtienne, haïtiens, haïtiennes
  es: Haití, haitiano, haitiana, haitianos, haitianas
  kk: Гаити; ky: Гаити; tg: Гаити
  uz: Gaiti, Гаити; tk: Gaiti
jamaica; Jamaica; America/Jamaica
  en: jamaica, jamaican
  ar: جامايكا, جاميكا
  zh: 牙买加, 牙買加
  ru: Ямайка, ямайский, ямайская, ямайское, ямайские
  fr: Jamaïque, jamaïcain, jamaïcaine, jamaïcains, jamaïcaines
  es: Jamaica, jamaicano, jamaicana, jamaicanos, jamaicanas, jamaiquino
  kk: Ямайка; ky: Ямайка; tg: Ямайка
  uz: Yamayka, Ямайка; tk: Ýamaýka
panama; Panama; America/Panama
  en: panama, panamanian
  ar: بنما, بنمي
  zh: 巴拿马, 巴拿馬
  ru: Панама, панамский, панамская, панамское, панамские
  fr: Panama, panaméen, panaméenne, panaméens, panaméennes
  es: Panamá, panameño, panameña, panameños, panameñas
  kk: Панама; ky: Панама; tg: Панама
  uz: Panama, Панама; tk: Panama
costa-rica; Costa Rica; America/Costa_Rica
  en: costa rica, costa rican
  ar: كوستاريكا
  zh: 哥斯达黎加, 哥斯達黎加, 哥斯大黎加
  ru: Коста-Рика, коста-риканский, коста-риканская, коста-риканское, коста-риканские
  fr: Costa Rica, costaricien, costaricienne, costariciens, costariciennes
  es: Costa Rica, costarricense, costarricenses
  kk: Коста-Рика; ky: Коста-Рика; tg: Коста-Рика
  uz: Kosta-Rika, Коста-Рика; tk: Kosta-Rika
guatemala; Guatemala; America/Guatemala
  en: guatemala, guatemalan
  ar: غواتيمالا, جواتيمالا
  zh: 危地马拉, 危地馬拉, 瓜地馬拉
  ru: Гватемала, гватемальский, гватемальская, гватемальское, гватемальские
  fr: Guatemala, guatémaltèque, guatémaltèques
  es: Guatemala, guatemalteco, guatemalteca, guatemaltecos, guatemaltecas
  kk: Гватемала; ky: Гватемала; tg: Гватемала
  uz: Gvatemala, Гватемала; tk: Gwatemala
honduras; Honduras; America/Tegucigalpa
  en: honduras, honduran
  ar: هندوراس
  zh: 洪都拉斯, 宏都拉斯
  ru: Гондурас, гондурасский, гондурасская, гондурасское, гондурасские
  fr: Honduras, hondurien, hondurienne, honduriens, honduriennes
  es: Honduras, hondureño, hondureña, hondureños, hondureñas
  kk: Гондурас; ky: Гондурас; tg: Гондурас
  uz: Gonduras, Гондурас; tk: Gonduras
nicaragua; Nicaragua; America/Managua
  en: nicaragua, nicaraguan
  ar: نيكاراغوا
  zh: 尼加拉瓜
  ru: Никарагуа, никарагуанский, никарагуанская, никарагуанское, никарагуанские
  fr: Nicaragua, nicaraguayen, nicaraguayenne, nicaraguayens, nicaraguayennes
  es: Nicaragua, nicaragüense, nicaragüenses
  kk: Никарагуа; ky: Никарагуа; tg: Никарагуа
  uz: Nikaragua, Никарагуа; tk: Nikaragua
el-salvador; El Salvador; America/El_Salvador
  en: el salvador, salvadoran
  ar: السلفادور
  zh: 萨尔瓦多, 薩爾瓦多
  ru: Сальвадор, сальвадорский, сальвадорская, сальвадорское, сальвадорские, Эль-Сальвадор
  fr: El Salvador, salvadorien, salvadorienne, salvadoriens, salvadoriennes
  es: El Salvador, salvadoreño, salvadoreña, salvadoreños, salvadoreñas
  kk: Сальвадор; ky: Эль-Сальвадор; tg: Эл-Салвадор
  uz: El-Salvador, Эл-Салвадор; tk: El-Salwador
trinidad-and-tobago; Trinidad and Tobago; America/Port_of_Spain
  en: trinidad and tobago
  ar: ترينيداد وتوباغو
  zh: 特立尼达和多巴哥, 特立尼達和多巴哥, 千里達及托巴哥
  ru: Тринидад и Тобаго
  fr: Trinité-et-Tobago
  es: Trinidad y Tobago
  kk: Тринидад және Тобаго; ky: Тринидад жана Тобаго; tg: Тринидад ва Тобаго
  uz: Trinidad va Tobago, Тринидад ва Тобаго; tk: Trinidad we Tobago
barbados; Barbados; America/Barbados
  en: barbados
  ar: بربادوس
  zh: 巴巴多斯, 巴貝多
  ru: Барбадос, барбадосский, барбадосская, барбадосское, барбадосские
  fr: Barbade
  es: Barbados
  kk: Барбадос; ky: Барбадос; tg: Барбадос
  uz: Barbados, Барбадос; tk: Barbados
bahamas; Bahamas; America/Nassau
  en: bahamas, the bahamas, bahamian
  ar: جزر البهاما, البهاما
  zh: 巴哈马, 巴哈馬
  ru: Багамы, Багамские Острова, багамский
  fr: Bahamas, bahaméen, bahaméenne, bahaméens, bahaméennes
  es: Bahamas, bahameño
  kk: Багам аралдары; ky: Багама аралдары; tg: Багам
  uz: Bagama orollari, Багама ороллари; tk: Bagama adalary
belize; Belize; America/Belize
  en: belize
  ar: بليز
  zh: 伯利兹, 伯利茲, 貝里斯
  ru: Белиз, белизский, белизская, белизское, белизские
  fr: Belize, bélizien, bélizienne, béliziens, béliziennes
  es: Belice, beliceño, beliceña, beliceños, beliceñas
  kk: Белиз; ky: Белиз; tg: Белиз
  uz: Beliz, Белиз; tk: Beliz
`;
