/** Organisations of the whole world, and of Europe, Africa and the Americas. */
export const organisations = `
european-union; European Union
  en: european union, eu, european, e.u.
  ar: الاتحاد الأوروبي, الأوروبية, الأوروبي, اتحاد أوروبي
  zh: 欧盟, 歐盟, 欧洲联盟, 歐洲聯盟
  ru: Европейский союз, Евросоюз, ЕС, европейский, европейская, европейское, европейские
  fr: Union européenne, UE, européen, européenne, européens, européennes
  es: Unión Europea, UE, europeo, europea, europeos, europeas
  kk: Еуропалық одақ, Еуроодақ, Еуропа Одағы, ЕО, еуропалық
  ky: Европа Биримдиги, Евробиримдик, европалык; tg: Иттиҳоди Аврупо, Иттиҳодияи Аврупо, аврупоӣ
  uz: Yevropa Ittifoqi, YeI, Европа Иттифоқи; tk: Ýewropa Bileleşigi, ÝB, Ýewropa Birleşigi
african-union; African Union
  en: african union
  ar: الاتحاد الأفريقي, الاتحاد الإفريقي
  zh: 非盟, 非洲联盟, 非洲聯盟
  ru: Африканский союз, Афросоюз
  fr: Union africaine
  es: Unión Africana
  kk: Африка Одағы, Африкалық одақ; ky: Африка Биримдиги; tg: Иттиҳоди Африқо, Иттиҳодияи Африқо
  uz: Afrika Ittifoqi, Африка Иттифоқи; tk: Afrika Bileleşigi
united-nations; United Nations
  en: united nations, un, u.n., united nations organization
  ar: الأمم المتحدة, الأممية, أمم متحدة
  zh: 联合国, 聯合國
  ru: ООН, Организация Объединённых Наций, Объединённые Нации
  fr: ONU, Nations unies, Organisation des Nations unies
  es: ONU, Naciones Unidas, Organización de las Naciones Unidas
  kk: БҰҰ, Біріккен Ұлттар Ұйымы; ky: БУУ, Бириккен Улуттар Уюму; tg: СММ, Созмони Милали Муттаҳид
  uz: BMT, Birlashgan Millatlar Tashkiloti, БМТ, Бирлашган Миллатлар Ташкилоти
  tk: BMG, Birleşen Milletler Guramasy
brics; BRICS
  en: brics, brics plus
  ar: بريكس, البريكس, مجموعة بريكس, بريكس بلس
  zh: 金砖国家, 金磚國家, 金砖, 金磚
  ru: БРИКС
  fr: BRICS
  es: BRICS
  kk: БРИКС; ky: БРИКС; tg: БРИКС
  uz: BRIKS, BRICS, БРИКС; tk: BRIKS
g20; Group of Twenty
  en: g20, group of 20, group of twenty, g-20
  ar: مجموعة العشرين, مجموعة ال20
  zh: 二十国集团, 二十國集團, 20国集团, 20國集團
  ru: Большая двадцатка, Группа двадцати, G20
  fr: Groupe des Vingt, G20
  es: Grupo de los Veinte, Grupo de los 20, G20
  kk: Үлкен жиырмалық, G20; ky: Чоң жыйырма, G20; tg: Гурӯҳи бистгона, Гурӯҳи бист
  uz: Katta yigirmalik, Катта йигирмалик; tk: Uly ýigrimilik
g7; Group of Seven
  en: g7, group of seven, g-7
  ar: مجموعة السبع, مجموعة الدول السبع
  zh: 七国集团, 七國集團, 七大工業國
  ru: Большая семёрка, Группа семи
  fr: Groupe des Sept, G7
  es: Grupo de los Siete, G7
  kk: Үлкен жетілік; ky: Чоң жетилик; tg: Гурӯҳи ҳафт, Гурӯҳи ҳафтгона
  uz: Katta yettilik, Катта еттилик; tk: Uly ýedilik
nato; NATO
  en: nato, north atlantic treaty organization
  ar: الناتو, حلف شمال الأطلسي, حلف الناتو, ناتو
  zh: 北约, 北約, 北大西洋公约组织, 北大西洋公約組織
  ru: НАТО
  fr: OTAN
  es: OTAN
  kk: НАТО; ky: НАТО; tg: НАТО
  uz: NATO, НАТО; tk: NATO
celac; Community of Latin American and Caribbean States
  en: celac, community of latin american and caribbean states
  ar: سيلاك, مجموعة دول أمريكا اللاتينية والكاريبي
  zh: 拉共体, 拉共體, 拉美和加勒比国家共同体, 拉美和加勒比國家共同體, 拉美及加勒比國家共同體
  ru: СЕЛАК, Сообщество стран Латинской Америки и Карибского бассейна
  fr: CELAC, Communauté d'Etats latino-américains et caraïbes
  es: CELAC, Comunidad de Estados Latinoamericanos y Caribeños
mercosur; Mercosur
  en: mercosur, mercosul
  ar: ميركوسور, السوق المشتركة الجنوبية
  zh: 南方共同市场, 南方共同市場, 南共市
  ru: МЕРКОСУР
  fr: Mercosur
  es: Mercosur, Mercado Común del Sur
  kk: МЕРКОСУР; ky: МЕРКОСУР; tg: МЕРКОСУР
  uz: MERKOSUR, МЕРКОСУР; tk: MERKOSUR
ecowas; Economic Community of West African States
  en: ecowas, economic community of west african states
  ar: إيكواس, الإيكواس, المجموعة الاقتصادية لدول غرب أفريقيا
  zh: 西共体, 西共體, 西非国家经济共同体, 西非國家經濟共同體
  ru: ЭКОВАС, Экономическое сообщество стран Западной Африки
  fr: CEDEAO, Communauté économique des Etats de l'Afrique de l'Ouest
  es: CEDEAO, Comunidad Económica de Estados de África Occidental
  kk: ЭКОВАС; ky: ЭКОВАС; tg: ЭКОВАС
  uz: EKOVAS, ЭКОВАС; tk: EKOWAS
sadc; Southern African Development Community
  en: sadc, southern african development community
  ar: سادك, مجموعة التنمية للجنوب الأفريقي
  zh: 南共体, 南共體, 南部非洲发展共同体, 南部非洲發展共同體
  ru: САДК, Сообщество развития Юга Африки
  fr: SADC, Communauté de développement d'Afrique australe
  es: SADC, Comunidad de Desarrollo de África Austral
commonwealth; Commonwealth of Nations
  en: commonwealth, commonwealth of nations
  ar: الكومنولث, دول الكومنولث
  zh: 英联邦, 英聯邦, 大英國協
  ru: Содружество наций
  fr: Commonwealth
  es: Commonwealth, Mancomunidad de Naciones
  kk: Ұлттар Достастығы
  uz: Millatlar Hamdo‘stligi, Миллатлар Ҳамдўстлиги; tk: Milletler Arkalaşygy
francophonie; Francophonie
  en: francophonie, la francophonie, francophone
  ar: الفرنكوفونية, الفرانكفونية
  zh: 法语国家, 法語國家, 法语国家组织, 法語國家組織, 法語圈國家組織
  ru: Франкофония
  fr: Francophonie, OIF, francophone, francophones
  es: Francofonía, francófono, francófona, francófonos, francófonas
portuguese-speaking-countries; Portuguese-speaking countries
  en: portuguese-speaking countries, lusophone, cplp
  ar: الدول الناطقة بالبرتغالية
  zh: 葡语国家, 葡語國家
  ru: португалоязычные страны
  fr: pays lusophones, lusophone, lusophones
  es: países de lengua portuguesa, países lusófonos
osce; Organization for Security and Co-operation in Europe
  en: osce, organization for security and co-operation in europe,
      organization for security and cooperation in europe
  ar: منظمة الأمن والتعاون في أوروبا
  zh: 欧安组织, 歐安組織, 欧洲安全与合作组织, 歐洲安全與合作組織
  ru: ОБСЕ, Организация по безопасности и сотрудничеству в Европе
  fr: OSCE, Organisation pour la sécurité et la coopération en Europe
  es: OSCE, Organización para la Seguridad y la Cooperación en Europa
  kk: ЕҚЫҰ, Еуропадағы қауіпсіздік және ынтымақтастық ұйымы
  ky: ЕККУ, Европадагы коопсуздук жана кызматташтык уюму
  tg: САҲА, Созмони амният ва ҳамкорӣ дар Аврупо
  uz: YXHT, Yevropada xavfsizlik va hamkorlik tashkiloti, ЕХҲТ,
      Европада хавфсизлик ва ҳамкорлик ташкилоти
  tk: ÝHHG, Ýewropada Howpsuzlyk we Hyzmatdaşlyk Guramasy
council-of-europe; Council of Europe
  en: council of europe
  ar: مجلس أوروبا
  zh: 欧洲委员会, 歐洲委員會
  ru: Совет Европы
  fr: Conseil de l'Europe
  es: Consejo de Europa
  kk: Еуропа Кеңесі; ky: Европа Кеңеши; tg: Шӯрои Аврупо
  uz: Yevropa Kengashi, Европа Кенгаши; tk: Ýewropa Geňeşi
european-political-community; European Political Community
  en: european political community, epc
  ar: المجموعة السياسية الأوروبية
  zh: 欧洲政治共同体, 歐洲政治共同體
  ru: Европейское политическое сообщество
  fr: Communauté politique européenne, CPE
  es: Comunidad Política Europea
unesco; UNESCO
  en: unesco
  ar: اليونسكو, يونسكو
  zh: 联合国教科文组织, 聯合國教科文組織, 教科文组织, 教科文組織
  ru: ЮНЕСКО
  fr: UNESCO
  es: UNESCO
  kk: ЮНЕСКО; ky: ЮНЕСКО; tg: ЮНЕСКО
  uz: YUNESKO, ЮНЕСКО; tk: ÝUNESKO
world-health-organization; World Health Organization
  en: world health organization, world health organisation
  ar: منظمة الصحة العالمية
  zh: 世界卫生组织, 世界衛生組織, 世界衞生組織, 世卫组织, 世衛組織, 世衞組織
  ru: ВОЗ, Всемирная организация здравоохранения
  fr: OMS, Organisation mondiale de la santé
  es: OMS, Organización Mundial de la Salud
  kk: ДДҰ, Дүниежүзілік денсаулық сақтау ұйымы; ky: ДССУ, Дүйнөлүк саламаттык сактоо уюму
  tg: Созмони умумиҷаҳонии тандурустӣ, Ташкилоти умумиҷаҳонии тандурустӣ
  uz: JSST, Jahon sog‘liqni saqlash tashkiloti, ЖССТ, Жаҳон соғлиқни сақлаш ташкилоти
  tk: BSGG, Bütindünýä Saglygy Goraýyş Guramasy
world-trade-organization; World Trade Organization
  en: wto, world trade organization, world trade organisation
  ar: منظمة التجارة العالمية
  zh: 世贸组织, 世貿組織, 世界贸易组织, 世界貿易組織
  ru: ВТО, Всемирная торговая организация
  fr: OMC, Organisation mondiale du commerce
  es: OMC, Organización Mundial del Comercio
  kk: ДСҰ, Дүниежүзілік сауда ұйымы; ky: ДСУ, Дүйнөлүк соода уюму; tg: Созмони умумиҷаҳонии савдо
  uz: Jahon savdo tashkiloti, Жаҳон савдо ташкилоти; tk: BSG, Bütindünýä Söwda Guramasy
international-monetary-fund; International Monetary Fund
  en: imf, international monetary fund
  ar: صندوق النقد الدولي
  zh: 国际货币基金组织, 國際貨幣基金組織, 國際貨幣基金
  ru: МВФ, Международный валютный фонд
  fr: FMI, Fonds monétaire international
  es: FMI, Fondo Monetario Internacional
  kk: ХВҚ, Халықаралық валюта қоры; ky: ЭВФ, Эл аралык валюта фонду
  tg: ХБА, Хазинаи байналмилалии асъор
  uz: XVJ, Xalqaro valyuta jamg‘armasi, ХВЖ, Халқаро валюта жамғармаси; tk: HPG, Halkara Pul Gaznasy
world-bank; World Bank
  en: world bank
  ar: البنك الدولي
  zh: 世界银行, 世界銀行, 世银, 世銀, 世行
  ru: Всемирный банк
  fr: Banque mondiale
  es: Banco Mundial
  kk: Дүниежүзілік банк; ky: Дүйнөлүк банк; tg: Бонки ҷаҳонӣ, Бонки умумиҷаҳонӣ
  uz: Jahon banki, Жаҳон банки; tk: Bütindünýä banky
non-aligned-movement; Non-Aligned Movement
  en: non-aligned movement
  ar: حركة عدم الانحياز
  zh: 不结盟运动, 不結盟運動
  ru: Движение неприсоединения
  fr: Mouvement des non-alignés
  es: Movimiento de Países No Alineados, Movimiento de los No Alineados
  kk: Қосылмау қозғалысы; ky: Кошулбоо кыймылы; tg: Ҳаракати Адами Таъаҳҳуд
  uz: Qo‘shilmaslik harakati, Қўшилмаслик ҳаракати; tk: Goşulyşmazlyk Hereketi
g77; Group of 77
  en: g77, g-77, group of 77
  ar: مجموعة ال77, مجموعة ال 77
  zh: 七十七国集团, 七十七國集團, 77国集团, 77國集團
  ru: Группа 77
  fr: Groupe des 77
  es: Grupo de los 77
`;
