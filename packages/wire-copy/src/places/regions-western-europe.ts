/** Western, southern and northern Europe. */
export const regionsOfWesternEurope = `
germany; Germany; Europe/Berlin
  en: germany, german
  ar: ألمانيا, الألمانية, الألماني, ألماني, ألمانية
  zh: 德国, 德國
  ru: Германия, немецкий, немецкая, немецкое, немецкие, германский, германская, германское,
      германские, ФРГ
  fr: Allemagne, allemand, allemande, allemands, allemandes
  es: Alemania, alemán, alemana, alemanes, alemanas
  kk: Германия; ky: Германия; tg: Германия, Олмон
  uz: Germaniya, Германия, Olmoniya; tk: Germaniýa
france; France
  en: france, french
  ar: فرنسا, الفرنسية, الفرنسي, فرنسي, فرنسية
  zh: 法国, 法國
  ru: Франция, французский, французская, французское, французские
  fr: France, français, française, françaises
  es: Francia, francés, francesa, franceses, francesas
  kk: Франция, француз; ky: Франция; tg: Фаронса
  uz: Fransiya, Франция; tk: Fransiýa
italy; Italy; Europe/Rome
  en: italy, italian
  ar: إيطاليا, الإيطالية, الإيطالي, إيطالي, إيطالية
  zh: 意大利, 義大利
  ru: Италия, итальянский, итальянская, итальянское, итальянские
  fr: Italie, italien, italienne, italiens, italiennes
  es: Italia, italiano, italiana, italianos, italianas
  kk: Италия; ky: Италия; tg: Италия
  uz: Italiya, Италия; tk: Italiýa
spain; Spain
  en: spain, spanish
  ar: إسبانيا, الإسبانية, الإسباني, إسباني, إسبانية, أسبانيا
  zh: 西班牙
  ru: Испания, испанский, испанская, испанское, испанские
  fr: Espagne, espagnol, espagnole, espagnols, espagnoles
  es: España, español, española, españoles, españolas
  kk: Испания; ky: Испания; tg: Испания
  uz: Ispaniya, Испания; tk: Ispaniýa
united-kingdom; United Kingdom; Europe/London
  en: united kingdom, uk, britain, british
  ar: المملكة المتحدة, بريطانيا, البريطانية, البريطاني, بريطاني, بريطانية
  zh: 英国, 英國, 大不列颠, 大不列顛
  ru: Великобритания, британский, британская, британское, британские
  fr: Royaume-Uni, Grande-Bretagne, britannique, britanniques
  es: Reino Unido, Gran Bretaña, británico, británica, británicos, británicas
  kk: Ұлыбритания, Британия; ky: Улуу Британия; tg: Шоҳигарии Муттаҳида, Британияи Кабир, Бритониё
  uz: Buyuk Britaniya, Буюк Британия; tk: Birleşen Patyşalyk, Beýik Britaniýa
portugal; Portugal
  en: portugal, portuguese
  ar: البرتغال, برتغالي, برتغالية
  zh: 葡萄牙
  ru: Португалия, португальский, португальская, португальское, португальские
  fr: Portugal, portugais, portugaise, portugaises
  es: Portugal, portugués, portuguesa, portugueses, portuguesas
  kk: Португалия; ky: Португалия; tg: Португалия
  uz: Portugaliya, Португалия; tk: Portugaliýa
netherlands; Netherlands; Europe/Amsterdam
  en: netherlands, the netherlands, dutch, holland
  ar: هولندا, هولندي, هولندية
  zh: 荷兰, 荷蘭, 尼德兰, 尼德蘭
  ru: Нидерланды, нидерландский, нидерландская, нидерландское, нидерландские, голландский,
      голландская, голландское, голландские, Голландия
  fr: Pays-Bas, néerlandais, néerlandaise, néerlandaises
  es: Países Bajos, Holanda, neerlandés, neerlandesa, neerlandeses, neerlandesas, holandés
  kk: Нидерланд; ky: Нидерланд; tg: Нидерландия, Ҳоланд
  uz: Niderlandiya, Нидерландия; tk: Niderlandlar
belgium; Belgium; Europe/Brussels
  en: belgium, belgian
  ar: بلجيكا, بلجيكي, بلجيكية
  zh: 比利时, 比利時
  ru: Бельгия, бельгийский, бельгийская, бельгийское, бельгийские
  fr: Belgique, belge, belges
  es: Bélgica, belga, belgas
  kk: Бельгия; ky: Бельгия; tg: Белгия
  uz: Belgiya, Бельгия; tk: Belgiýa
luxembourg; Luxembourg; Europe/Luxembourg
  en: luxembourg
  ar: لوكسمبورغ, لوكسمبورج
  zh: 卢森堡, 盧森堡
  ru: Люксембург, люксембургский, люксембургская, люксембургское, люксембургские
  fr: Luxembourg, luxembourgeois, luxembourgeoise, luxembourgeoises
  es: Luxemburgo, luxemburgués, luxemburguesa, luxemburgueses, luxemburguesas
  kk: Люксембург; ky: Люксембург; tg: Люксембург
  uz: Lyuksemburg, Люксембург; tk: Lýuksemburg
switzerland; Switzerland; Europe/Zurich
  en: switzerland, swiss
  ar: سويسرا, سويسري, سويسرية
  zh: 瑞士
  ru: Швейцария, швейцарский, швейцарская, швейцарское, швейцарские
  fr: Suisse, Confédération suisse, suisses
  es: Suiza, suizo, suizos, suizas
  kk: Швейцария; ky: Швейцария; tg: Швейтсария
  uz: Shveytsariya, Швейцария; tk: Şweýsariýa
austria; Austria; Europe/Vienna
  en: austria, austrian
  ar: النمسا, نمساوي, نمساوية
  zh: 奥地利, 奧地利
  ru: Австрия, австрийский, австрийская, австрийское, австрийские
  fr: Autriche, autrichien, autrichienne, autrichiens, autrichiennes
  es: Austria, austríaco, austríaca, austríacos, austríacas
  kk: Аустрия; ky: Австрия; tg: Австрия
  uz: Avstriya, Австрия; tk: Awstriýa
ireland; Ireland; Europe/Dublin
  en: ireland, irish
  ar: أيرلندا, إيرلندا, أيرلندي, إيرلندي
  zh: 爱尔兰, 愛爾蘭
  ru: Ирландия, ирландский, ирландская, ирландское, ирландские
  fr: Irlande, irlandais, irlandaise, irlandaises
  es: Irlanda, irlandés, irlandesa, irlandeses, irlandesas
  kk: Ирландия; ky: Ирландия; tg: Ирландия
  uz: Irlandiya, Ирландия; tk: Irlandiýa
denmark; Denmark; Europe/Copenhagen
  en: denmark, danish
  ar: الدانمرك, الدنمارك, دنماركي, دنماركية
  zh: 丹麦, 丹麥
  ru: Дания, датский, датская, датское, датские
  fr: Danemark, danois, danoise, danoises
  es: Dinamarca, danés, danesa, daneses, danesas
  kk: Дания; ky: Дания; tg: Дания
  uz: Daniya, Дания; tk: Daniýa
sweden; Sweden; Europe/Stockholm
  en: sweden, swedish
  ar: السويد, سويدي, سويدية
  zh: 瑞典
  ru: Швеция, шведский, шведская, шведское, шведские
  fr: Suède, suédois, suédoise, suédoises
  es: Suecia, sueco, sueca, suecos, suecas
  kk: Швеция; ky: Швеция; tg: Шветсия
  uz: Shvetsiya, Швеция; tk: Şwesiýa
norway; Norway; Europe/Oslo
  en: norway, norwegian
  ar: النرويج, نرويجي, نرويجية
  zh: 挪威
  ru: Норвегия, норвежский, норвежская, норвежское, норвежские
  fr: Norvège, norvégien, norvégienne, norvégiens, norvégiennes
  es: Noruega, noruego, noruegos, noruegas
  kk: Норвегия; ky: Норвегия; tg: Норвегия
  uz: Norvegiya, Норвегия; tk: Norwegiýa
finland; Finland; Europe/Helsinki
  en: finland, finnish
  ar: فنلندا, فنلندي, فنلندية
  zh: 芬兰, 芬蘭
  ru: Финляндия, финский, финская, финское, финские, финляндский, финляндская, финляндское,
      финляндские
  fr: Finlande, finlandais, finlandaise, finlandaises
  es: Finlandia, finlandés, finlandesa, finés
  kk: Финляндия; ky: Финляндия; tg: Финляндия
  uz: Finlandiya, Финляндия; tk: Finlýandiýa
iceland; Iceland; Atlantic/Reykjavik
  en: iceland, icelandic
  ar: آيسلندا, أيسلندا, آيسلندي
  zh: 冰岛, 冰島
  ru: Исландия, исландский, исландская, исландское, исландские
  fr: Islande, islandais, islandaise, islandaises
  es: Islandia, islandés, islandesa, islandeses, islandesas
  kk: Исландия; ky: Исландия; tg: Исландия
  uz: Islandiya, Исландия; tk: Islandiýa
greece; Greece; Europe/Athens
  en: greece, greek
  ar: اليونان, يوناني, يونانية
  zh: 希腊, 希臘
  ru: Греция, греческий, греческая, греческое, греческие
  fr: Grèce, grec, grecque, grecs, grecques
  es: Grecia, griego, griega, griegos, griegas
  kk: Грекия; ky: Греция; tg: Юнон
  uz: Gretsiya, Греция, Yunoniston, Юнонистон; tk: Gresiýa
malta; Malta; Europe/Malta
  en: malta, maltese
  ar: مالطا, مالطي, مالطية
  zh: 马耳他, 馬耳他, 馬爾他
  ru: Мальта, мальтийский, мальтийская, мальтийское, мальтийские
  fr: Malte, maltais, maltaise, maltaises
  es: Malta, maltés, maltesa, malteses, maltesas
  kk: Мальта; ky: Мальта; tg: Малта
  uz: Malta, Мальта; tk: Malta
monaco; Monaco; Europe/Monaco
  en: monaco, monegasque
  ar: موناكو
  zh: 摩纳哥, 摩納哥
  ru: Монако
  fr: Monaco, monégasque, monégasques
  es: Mónaco, monegasco, monegasca, monegascos, monegascas
  kk: Монако; ky: Монако; tg: Монако
  uz: Monako, Монако; tk: Monako
holy-see; Vatican City; Europe/Vatican
  en: vatican city, vatican, holy see
  ar: الفاتيكان, الكرسي الرسولي
  zh: 梵蒂冈, 梵蒂岡, 教廷
  ru: Ватикан, ватиканский, ватиканская, ватиканское, ватиканские, Святой Престол
  fr: État de la Cité du Vatican, Vatican, Saint-Siège
  es: Ciudad del Vaticano, Vaticano, Santa Sede
  kk: Ватикан; ky: Ватикан; tg: Шаҳри Вотикон, Вотикон
  uz: Vatikan, Ватикан; tk: Watikan
`;
