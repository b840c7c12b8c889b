/** Organisations of Asia, of the Arab states and of the lands between Europe and China. */
export const organisationsOfEurasia = `
gulf-cooperation-council; Gulf Cooperation Council
  en: gulf cooperation council, gcc, gulf, gulf states,
      cooperation council for the arab states of the gulf, gulf arab
  ar: مجلس التعاون الخليجي, مجلس التعاون لدول الخليج العربية, دول مجلس التعاون, الخليجية, الخليجي,
      الخليج, خليجية, خليجي
  zh: 海合会, 海合會, 海湾合作委员会, 海灣合作委員會, 海湾阿拉伯国家合作委员会, 海灣阿拉伯國家合作委員會, 海湾国家, 海灣國家
  ru: ССАГПЗ, Совет сотрудничества арабских государств Персидского залива,
      Совет сотрудничества стран Залива
  fr: Conseil de coopération du Golfe, CCG, pays du Golfe,
      Conseil de coopération des Etats arabes du Golfe
  es: Consejo de Cooperación del Golfo, CCG, países del Golfo
  kk: Парсы шығанағы араб мемлекеттерінің ынтымақтастық кеңесі
  ky: Перс булуңу араб мамлекеттеринин кызматташтык кеңеши
  tg: Шӯрои ҳамкории давлатҳои араби Халиҷи Форс
  uz: Fors ko‘rfazi arab davlatlari hamkorlik kengashi,
      Форс кўрфази араб давлатлари ҳамкорлик кенгаши
  tk: Pars aýlagynyň arap döwletleriniň hyzmatdaşlyk geňeşi
arab-league; Arab League
  en: arab league, league of arab states
  ar: جامعة الدول العربية, الجامعة العربية
  zh: 阿盟, 阿拉伯国家联盟, 阿拉伯國家聯盟, 阿拉伯联盟, 阿拉伯聯盟
  ru: Лига арабских государств, ЛАГ
  fr: Ligue arabe, Ligue des Etats arabes
  es: Liga Árabe, Liga de Estados Árabes
  kk: Араб мемлекеттері лигасы, Араб лигасы; ky: Араб мамлекеттеринин лигасы, Араб лигасы
  tg: Лигаи Араб, Иттиҳоди давлатҳои араб
  uz: Arab davlatlari ligasi, Arab ligasi, Араб давлатлари лигаси, Араб лигаси
  tk: Arap döwletleriniň ligasy, Arap ligasy
asean; ASEAN
  en: asean, association of southeast asian nations
  ar: آسيان, الآسيان, رابطة دول جنوب شرق آسيا
  zh: 东盟, 東盟, 东协, 東協, 亚细安, 亞細安, 東南亞國協, 东南亚国家联盟, 東南亞國家聯盟
  ru: АСЕАН, Ассоциация государств Юго-Восточной Азии
  fr: ASEAN, ANASE, Association des nations de l'Asie du Sud-Est
  es: ASEAN, Asociación de Naciones del Sudeste Asiático
  kk: АСЕАН; ky: АСЕАН; tg: АСЕАН
  uz: ASEAN, АСЕАН; tk: ASEAN
shanghai-cooperation-organisation; Shanghai Cooperation Organisation
  en: shanghai cooperation organization, shanghai cooperation organisation, sco
  ar: منظمة شانغهاي للتعاون, منظمة شنغهاي للتعاون, منظمة شنجهاي للتعاون
  zh: 上海合作组织, 上海合作組織, 上合组织, 上合組織, 上合
  ru: Шанхайская организация сотрудничества, ШОС
  fr: Organisation de coopération de Shanghai, OCS
  es: Organización de Cooperación de Shanghái, OCS
  kk: Шанхай ынтымақтастық ұйымы, ШЫҰ; ky: Шанхай кызматташтык уюму, ШКУ
  tg: Созмони ҳамкории Шанхай, СҲШ
  uz: Shanxay hamkorlik tashkiloti, SHHT, Шанхай ҳамкорлик ташкилоти, ШҲТ
  tk: Şanhaý hyzmatdaşlyk guramasy, ŞHG
turkic-states; Organization of Turkic States
  en: organization of turkic states, turkic states, turkic, turkic council, turkic world,
      turkic-speaking states
  ar: منظمة الدول التركية, الدول التركية, منظمة الدول الناطقة بالتركية, المجلس التركي
  zh: 突厥国家组织, 突厥國家組織, 突厥国家, 突厥國家, 突厥語國家
  ru: Организация тюркских государств, ОТГ, тюркские государства, тюркский, тюркская, тюркское,
      тюркские, Тюркский совет, тюркский мир
  fr: Organisation des Etats turciques, OET, Etats turciques, turcique, turciques,
      Organisation des Etats turcs
  es: Organización de los Estados Túrquicos, Organización de Estados Túrquicos, Estados Túrquicos,
      túrquico, túrquica, túrquicos, túrquicas
  kk: Түркі мемлекеттері ұйымы, ТМҰ, түркі мемлекеттері, түркі
  ky: Түрк мамлекеттер уюму, Түрк мамлекеттеринин уюму, ТМУ, түрк мамлекеттери
  tg: Созмони давлатҳои туркзабон, Созмони давлатҳои туркӣ
  uz: Turkiy davlatlar tashkiloti, TDT, turkiy davlatlar, turkiy, Туркий давлатлар ташкилоти, ТДТ,
      туркий давлатлар, туркий
  tk: Türki döwletleriň guramasy, TDG, türki döwletler, türki
commonwealth-of-independent-states; Commonwealth of Independent States
  en: cis, commonwealth of independent states
  ar: رابطة الدول المستقلة
  zh: 独联体, 獨聯體, 独立国家联合体, 獨立國家聯合體, 獨立國家國協, 獨立國協
  ru: СНГ, Содружество Независимых Государств
  fr: CEI, Communauté des Etats indépendants
  es: CEI, Comunidad de Estados Independientes
  kk: ТМД, Тәуелсіз Мемлекеттер Достастығы; ky: КМШ, Көз карандысыз Мамлекеттер Шериктештиги
  tg: ИДМ, Иттиҳоди Давлатҳои Мустақил
  uz: MDH, Mustaqil Davlatlar Hamdo‘stligi, МДҲ, Мустақил Давлатлар Ҳамдўстлиги
  tk: GDA, Garaşsyz Döwletleriň Arkalaşygy
eurasian-economic-union; Eurasian Economic Union
  en: eurasian economic union, eaeu, eeu
  ar: الاتحاد الاقتصادي الأوراسي, الاتحاد الأوراسي
  zh: 欧亚经济联盟, 歐亞經濟聯盟
  ru: ЕАЭС, Евразийский экономический союз
  fr: Union économique eurasiatique, Union économique eurasienne, UEEA
  es: Unión Económica Euroasiática, Unión Económica Eurasiática, UEE, UEEA
  kk: ЕАЭО, Еуразиялық экономикалық одақ
  ky: ЕАЭБ, Евразия экономикалык биримдиги, Евразиялык экономикалык биримдик
  tg: ИИАО, Иттиҳоди иқтисодии АвруОсиё
  uz: YeOII, Yevroosiyo iqtisodiy ittifoqi, ЕОИИ, Евроосиё иқтисодий иттифоқи
  tk: Ýewraziýa ykdysady bileleşigi
collective-security-treaty-organization; Collective Security Treaty Organization
  en: csto, collective security treaty organization, collective security treaty organisation
  ar: منظمة معاهدة الأمن الجماعي
  zh: 集安组织, 集安組織, 集体安全条约组织, 集體安全條約組織
  ru: ОДКБ, Организация Договора о коллективной безопасности
  fr: OTSC, Organisation du traité de sécurité collective
  es: OTSC, Organización del Tratado de Seguridad Colectiva
  kk: ҰҚШҰ, Ұжымдық қауіпсіздік туралы шарт ұйымы; ky: ЖККУ, Жамааттык коопсуздук келишим уюму
  tg: СААД, Созмони Аҳдномаи амнияти дастаҷамъӣ
  uz: KXSHT, Kollektiv xavfsizlik shartnomasi tashkiloti, КХШТ,
      Коллектив хавфсизлик шартномаси ташкилоти
  tk: Kollektiw howpsuzlyk şertnamasy guramasy
asia-pacific-economic-cooperation; Asia-Pacific Economic Cooperation
  en: apec, asia-pacific economic cooperation
  ar: أبيك, آبيك, منتدى التعاون الاقتصادي لدول آسيا والمحيط الهادئ
  zh: 亚太经合组织, 亞太經合組織, 亚太经济合作组织, 亞太經濟合作組織, 亞太經濟合作會議
  ru: АТЭС, Азиатско-Тихоокеанское экономическое сотрудничество
  fr: APEC, Coopération économique pour l'Asie-Pacifique
  es: APEC, Foro de Cooperación Económica Asia-Pacífico, Cooperación Económica Asia-Pacífico
  kk: АТЭС, АТЫЭ; ky: АТЭС; tg: АТЭС
  uz: APEC, ATES, АТЭС; tk: APEC
conference-on-interaction-and-confidence-building; Conference on Interaction and Confidence-Building Measures in Asia
  en: cica, conference on interaction and confidence-building measures in asia,
      conference on interaction and confidence building measures in asia
  ar: سيكا, مؤتمر التفاعل وإجراءات بناء الثقة في آسيا
  zh: 亚信, 亞信, 亚信会议, 亞信會議, 亚洲相互协作与信任措施会议, 亞洲相互協作與信任措施會議
  ru: СВМДА, Совещание по взаимодействию и мерам доверия в Азии
  fr: CICA, Conférence pour l'interaction et les mesures de confiance en Asie
  es: CICA, Conferencia sobre Interacción y Medidas de Fomento de la Confianza en Asia
  kk: АӨСШК, Азиядағы өзара іс-қимыл және сенім шаралары кеңесі
  ky: Азиядагы өз ара аракеттенүү жана ишеним чаралары боюнча кеңешме
  tg: Машварат оид ба ҳамкорӣ ва тадбирҳои боварӣ дар Осиё
  uz: Osiyoda o‘zaro hamkorlik va ishonch choralari kengashi,
      Осиёда ўзаро ҳамкорлик ва ишонч чоралари кенгаши
  tk: Aziýada özara hereket we ynanyşmak çäreleri boýunça maslahat
organisation-of-islamic-cooperation; Organisation of Islamic Cooperation
  en: oic, organisation of islamic cooperation, organization of islamic cooperation
  ar: منظمة التعاون الإسلامي
  zh: 伊斯兰合作组织, 伊斯蘭合作組織, 伊合组织, 伊合組織
  ru: ОИС, Организация исламского сотрудничества
  fr: OCI, Organisation de la coopération islamique, Organisation de coopération islamique
  es: OCI, Organización para la Cooperación Islámica, Organización de Cooperación Islámica
  kk: ИЫҰ, Ислам ынтымақтастығы ұйымы; ky: ИКУ, Ислам кызматташтыгы уюму
  tg: СҲИ, Созмони ҳамкории исломӣ
  uz: IHT, Islom hamkorlik tashkiloti, ИҲТ, Ислом ҳамкорлик ташкилоти
  tk: Yslam hyzmatdaşlyk guramasy
economic-cooperation-organization; Economic Cooperation Organization
  en: economic cooperation organization, economic cooperation organisation
  ar: منظمة التعاون الاقتصادي, منظمة إيكو
  zh: 经济合作组织, 經濟合作組織
  ru: ОЭС, Организация экономического сотрудничества
  fr: Organisation de coopération économique
  es: Organización de Cooperación Económica
  kk: ЭЫҰ, Экономикалық ынтымақтастық ұйымы; ky: ЭКУ, Экономикалык кызматташтык уюму
  tg: Созмони ҳамкории иқтисодӣ
  uz: Iqtisodiy hamkorlik tashkiloti, Иқтисодий ҳамкорлик ташкилоти
  tk: Ykdysady hyzmatdaşlyk guramasy
saarc; South Asian Association for Regional Cooperation
  en: saarc
  ar: سارك, رابطة جنوب آسيا للتعاون الإقليمي
  zh: 南盟, 南亚区域合作联盟, 南亞區域合作聯盟
  ru: СААРК
  fr: ASACR, SAARC
  es: SAARC
opec; OPEC
  en: opec, opec+, opec plus
  ar: أوبك, أوبك+
  zh: 欧佩克, 歐佩克, 石油输出国组织, 石油輸出國組織
  ru: ОПЕК
  fr: OPEP
  es: OPEP
  kk: ОПЕК; ky: ОПЕК; tg: ОПЕК
  uz: OPEK, ОПЕК; tk: OPEK
`;
