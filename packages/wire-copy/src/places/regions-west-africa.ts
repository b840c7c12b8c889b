/** West and central Africa. */
export const regionsOfWestAfrica = `
nigeria; Nigeria; Africa/Lagos
  en: nigeria, nigerian
  ar: نيجيريا, نيجيري, نيجيرية
  zh: 尼日利亚, 尼日利亞, 奈及利亞, 奈及利亚
  ru: Нигерия, нигерийский, нигерийская, нигерийское, нигерийские
  fr: Nigeria, nigérian, nigériane
  es: Nigeria, nigeriano, nigeriana, nigerianos, nigerianas
  kk: Нигерия; ky: Нигерия; tg: Нигерия
  uz: Nigeriya, Нигерия; tk: Nigeriýa
senegal; Senegal; Africa/Dakar
  en: senegal, senegalese
  ar: السنغال, سنغالي, سنغالية
  zh: 塞内加尔, 塞內加爾
  ru: Сенегал, сенегальский, сенегальская, сенегальское, сенегальские
  fr: Sénégal, sénégalais, sénégalaise, sénégalaises
  es: Senegal, senegalés, senegalesa, senegaleses, senegalesas
  kk: Сенегал; ky: Сенегал; tg: Сенегал
  uz: Senegal, Сенегал; tk: Senegal
ghana; Ghana; Africa/Accra
  en: ghana, ghanaian
  ar: غانا, غاني
  zh: 加纳, 加納, 迦納
  ru: Гана, ганский, ганская, ганское, ганские
  fr: Ghana, ghanéen, ghanéenne, ghanéens, ghanéennes
  es: Ghana, ghanés, ghanesa, ghaneses, ghanesas
  kk: Гана; ky: Гана; tg: Гана
  uz: Gana, Гана; tk: Gana
cote-divoire; Côte d'Ivoire; Africa/Abidjan
  en: côte d'ivoire, ivory coast, ivorian
  ar: ساحل العاج, كوت ديفوار, إيفواري, إيفوارية
  zh: 科特迪瓦, 象牙海岸
  ru: Кот-д'Ивуар, ивуарийский, ивуарийская, ивуарийское, ивуарийские
  fr: Côte d'Ivoire, ivoirien, ivoirienne, ivoiriens, ivoiriennes
  es: Côte d'Ivoire, Costa de Marfil, marfileño, marfileña, marfileños, marfileñas
  kk: Кот-д'Ивуар; ky: Кот-д'Ивуар; tg: Кот-д'Ивуар
  uz: Kot-d‘Ivuar, Кот-д‘Ивуар; tk: Kot-d'Iwuar
cameroon; Cameroon; Africa/Douala
  en: cameroon, cameroonian
  ar: الكاميرون, كاميروني, كاميرونية
  zh: 喀麦隆, 喀麥隆
  ru: Камерун, камерунский, камерунская, камерунское, камерунские
  fr: Cameroun, camerounais, camerounaise, camerounaises
  es: Camerún, camerunés, camerunesa, cameruneses, camerunesas
  kk: Камерун; ky: Камерун; tg: Камерун
  uz: Kamerun, Камерун; tk: Kamerun
dr-congo; Democratic Republic of the Congo
  en: congo - kinshasa, democratic republic of the congo, democratic republic of congo, dr congo,
      drc, congo-kinshasa
  ar: الكونغو الديمقراطية, جمهورية الكونغو الديمقراطية
  zh: 刚果民主共和国, 剛果民主共和國, 民主刚果, 民主剛果
  ru: Демократическая Республика Конго, ДР Конго, ДРК
  fr: Congo-Kinshasa, République démocratique du Congo, RDC, RD Congo
  es: República Democrática del Congo, RDC, RD Congo
  kk: Конго Демократиялық Республикасы; ky: Конго Демократиялык Республикасы
  tg: Ҷумҳурии Демократии Конго
  uz: Kongo Demokratik Respublikasi, Конго Демократик Республикаси
  tk: Kongo Demokratik Respublikasy
congo; Republic of the Congo; Africa/Brazzaville
  en: congo - brazzaville, republic of the congo, republic of congo, congo-brazzaville, congo,
      congolese
  ar: الكونغو, جمهورية الكونغو, كونغولي, كونغولية
  zh: 刚果共和国, 剛果共和國, 刚果, 剛果
  ru: Республика Конго, Конго, конголезский
  fr: Congo-Brazzaville, Congo, République du Congo, congolais, congolaise, congolaises
  es: Congo, República del Congo, congoleño, congoleña, congoleños, congoleñas
  kk: Конго, Конго Республикасы; ky: Конго, Конго Республикасы; tg: Конго, Ҷумҳурии Конго
  uz: Kongo, Kongo Respublikasi, Конго; tk: Kongo, Kongo Respublikasy
mali; Mali; Africa/Bamako
  en: mali, malian
  ar: جمهورية مالي
  zh: 马里, 馬里, 馬利
  ru: Мали, малийский, малийская, малийское, малийские
  fr: Mali, malien, malienne, maliens, maliennes
  es: Mali, maliense, malienses
  kk: Мали; ky: Мали; tg: Мали
  uz: Mali, Мали; tk: Mali
niger; Niger; Africa/Niamey
  en: niger
  ar: النيجر, جمهورية النيجر
  zh: 尼日尔, 尼日爾, 尼日
  ru: Нигер, нигерский, нигерская, нигерское, нигерские
  fr: Niger, nigérien, nigérienne
  es: Níger, nigerino, nigerina, nigerinos, nigerinas
  kk: Нигер; ky: Нигер; tg: Нигер
  uz: Niger, Нигер; tk: Niger
chad; Chad; Africa/Ndjamena
  en: chad, chadian
  ar: تشاد, تشادي, تشادية
  zh: 乍得, 查德
  ru: Чад, чадский, чадская, чадское, чадские
  fr: Tchad, tchadien, tchadienne, tchadiens, tchadiennes
  es: Chad, chadiano, chadiana, chadianos, chadianas
  kk: Чад; ky: Чад; tg: Чад
  uz: Chad, Чад; tk: Çad
burkina-faso; Burkina Faso; Africa/Ouagadougou
  en: burkina faso, burkinabe
  ar: بوركينا فاسو, بوركينا
  zh: 布基纳法索, 布基納法索, 布吉納法索
  ru: Буркина-Фасо, буркинийский, буркинийская, буркинийское, буркинийские
  fr: Burkina Faso, burkinabè, burkinabès
  es: Burkina Faso, burkinés, burkinesa, burkineses, burkinesas
  kk: Буркина-Фасо; ky: Буркина-Фасо; tg: Буркина-Фасо
  uz: Burkina-Faso, Буркина-Фасо; tk: Burkina-Faso
guinea; Guinea; Africa/Conakry
  en: guinea, guinean
  ar: غينيا, غيني, غينية
  zh: 几内亚, 幾內亞
  ru: Гвинея, гвинейский, гвинейская, гвинейское, гвинейские
  fr: Guinée, guinéen, guinéenne, guinéens, guinéennes
  es: Guinea, guineano, guineana, guineanos, guineanas
  kk: Гвинея; ky: Гвинея; tg: Гвинея
  uz: Gvineya, Гвинея; tk: Gwineýa
guinea-bissau; Guinea-Bissau; Africa/Bissau
  en: guinea-bissau
  ar: غينيا بيساو
  zh: 几内亚比绍, 幾內亞比紹, 幾內亞比索
  ru: Гвинея-Бисау
  fr: Guinée-Bissau
  es: Guinea-Bisáu
equatorial-guinea; Equatorial Guinea; Africa/Malabo
  en: equatorial guinea
  ar: غينيا الاستوائية
  zh: 赤道几内亚, 赤道幾內亞
  ru: Экваториальная Гвинея
  fr: Guinée équatoriale
  es: Guinea Ecuatorial
benin; Benin; Africa/Porto-Novo
  en: benin, beninese
  ar: جمهورية بنين
  zh: 贝宁, 貝寧, 貝南
  ru: Бенин, бенинский, бенинская, бенинское, бенинские
  fr: Bénin, béninois, béninoise, béninoises
  es: Benín, beninés, beninesa, benineses, beninesas
  kk: Бенин; ky: Бенин; tg: Бенин
  uz: Benin, Бенин; tk: Benin
gabon; Gabon; Africa/Libreville
  en: gabon, gabonese
  ar: الغابون, الجابون, غابوني
  zh: 加蓬, 加彭
  ru: Габон, габонский, габонская, габонское, габонские
  fr: Gabon, gabonais, gabonaise, gabonaises
  es: Gabón, gabonés, gabonesa, gaboneses, gabonesas
  kk: Габон; ky: Габон; tg: Габон
  uz: Gabon, Габон; tk: Gabon
sierra-leone; Sierra Leone; Africa/Freetown
  en: sierra leone
  ar: سيراليون
  zh: 塞拉利昂
  ru: Сьерра-Леоне, сьерра-леонский, сьерра-леонская, сьерра-леонское, сьерра-леонские
  fr: Sierra Leone, sierra-léonais
  es: Sierra Leona, sierraleonés
  kk: Сьерра-Леоне; ky: Сьерра-Леоне; tg: Сиерра-Леоне
  uz: Syerra-Leone, Сьерра-Леоне; tk: Sýerra-Leone
liberia; Liberia; Africa/Monrovia
  en: liberia, liberian
  ar: ليبيريا, ليبيري
  zh: 利比里亚, 利比里亞, 賴比瑞亞
  ru: Либерия, либерийский, либерийская, либерийское, либерийские
  fr: Liberia, libérien, libérienne, libériens, libériennes
  es: Liberia, liberiano, liberiana, liberianos, liberianas
  kk: Либерия; ky: Либерия; tg: Либерия
  uz: Liberiya, Либерия; tk: Liberiýa
`;
