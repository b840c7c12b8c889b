/** Central and eastern Europe. */
export const regionsOfEasternEurope = `
ukraine; Ukraine; Europe/Kyiv
  en: ukraine, ukrainian
  ar: أوكرانيا, الأوكرانية, الأوكراني, أوكراني, أوكرانية
  zh: 乌克兰, 烏克蘭
  ru: Украина, украинский, украинская, украинское, украинские
  fr: Ukraine, ukrainien, ukrainienne, ukrainiens, ukrainiennes
  es: Ucrania, ucraniano, ucraniana, ucranianos, ucranianas
  kk: Украина; ky: Украина; tg: Украина
  uz: Ukraina, Украина; tk: Ukraina
belarus; Belarus; Europe/Minsk
  en: belarus, belarusian
  ar: بيلاروسيا, البيلاروسية, البيلاروسي, بيلاروس, روسيا البيضاء
  zh: 白俄罗斯, 白俄羅斯
  ru: Беларусь, белорусский, белорусская, белорусское, белорусские, Белоруссия
  fr: Biélorussie, biélorusse, biélorusses, Bélarus
  es: Bielorrusia, bielorruso, bielorrusa, bielorrusos, bielorrusas, Belarús
  kk: Беларусь; ky: Беларусь; tg: Белорус
  uz: Belarus, Беларус; tk: Belarus
moldova; Moldova; Europe/Chisinau
  en: moldova, moldovan
  ar: مولدوفا, مولدوفي
  zh: 摩尔多瓦, 摩爾多瓦
  ru: Молдова, молдавский, молдавская, молдавское, молдавские, Молдавия
  fr: Moldavie, moldave, moldaves
  es: Moldavia, moldavo, moldava, moldavos, moldavas
  kk: Молдова; ky: Молдова; tg: Молдова
  uz: Moldova, Молдова; tk: Moldowa
poland; Poland; Europe/Warsaw
  en: poland, polish
  ar: بولندا, بولندي, بولندية
  zh: 波兰, 波蘭
  ru: Польша, польский, польская, польское, польские
  fr: Pologne, polonais, polonaise, polonaises
  es: Polonia, polaco, polaca, polacos, polacas
  kk: Польша; ky: Польша; tg: Лаҳистон, Полша
  uz: Polsha, Польша; tk: Polşa
czechia; Czechia; Europe/Prague
  en: czechia, czech, czech republic
  ar: التشيك, تشيكي, جمهورية التشيك
  zh: 捷克
  ru: Чехия, чешский, чешская, чешское, чешские, Чешская Республика
  fr: Tchéquie, tchèque, tchèques, République tchèque
  es: Chequia, checo, checa, checos, checas, República Checa
  kk: Чехия; ky: Чехия; tg: Ҷумҳурии Чех, Чехия
  uz: Chexiya, Чехия; tk: Çehiýa
slovakia; Slovakia; Europe/Bratislava
  en: slovakia, slovak
  ar: سلوفاكيا, سلوفاكي, سلوفاكية
  zh: 斯洛伐克
  ru: Словакия, словацкий, словацкая, словацкое, словацкие
  fr: Slovaquie, slovaque, slovaques
  es: Eslovaquia, eslovaco, eslovaca, eslovacos, eslovacas
  kk: Словакия; ky: Словакия; tg: Словакия
  uz: Slovakiya, Словакия; tk: Slowakiýa
hungary; Hungary; Europe/Budapest
  en: hungary, hungarian
  ar: هنغاريا, المجر, المجرية
  zh: 匈牙利
  ru: Венгрия, венгерский, венгерская, венгерское, венгерские
  fr: Hongrie, hongrois, hongroise, hongroises
  es: Hungría, húngaro, húngara, húngaros, húngaras
  kk: Венгрия, Мажарстан; ky: Венгрия; tg: Маҷористон
  uz: Vengriya, Венгрия; tk: Wengriýa
romania; Romania; Europe/Bucharest
  en: romania, romanian
  ar: رومانيا, روماني, رومانية
  zh: 罗马尼亚, 羅馬尼亞
  ru: Румыния, румынский, румынская, румынское, румынские
  fr: Roumanie, roumain, roumaine, roumains, roumaines
  es: Rumanía, rumano, rumana, rumanos, rumanas
  kk: Румыния; ky: Румыния; tg: Руминия
  uz: Ruminiya, Руминия; tk: Rumyniýa
bulgaria; Bulgaria; Europe/Sofia
  en: bulgaria, bulgarian
  ar: بلغاريا, بلغاري, بلغارية
  zh: 保加利亚, 保加利亞
  ru: Болгария, болгарский, болгарская, болгарское, болгарские
  fr: Bulgarie, bulgare, bulgares
  es: Bulgaria, búlgaro, búlgara, búlgaros, búlgaras
  kk: Болгария; ky: Болгария; tg: Булғория
  uz: Bolgariya, Болгария; tk: Bolgariýa
serbia; Serbia; Europe/Belgrade
  en: serbia, serbian
  ar: صربيا, صربي, صربية
  zh: 塞尔维亚, 塞爾維亞
  ru: Сербия, сербский, сербская, сербское, сербские
  fr: Serbie, serbe, serbes
  es: Serbia, serbio, serbios, serbias
  kk: Сербия; ky: Сербия; tg: Сербия
  uz: Serbiya, Сербия; tk: Serbiýa
croatia; Croatia; Europe/Zagreb
  en: croatia, croatian
  ar: كرواتيا, كرواتي, كرواتية
  zh: 克罗地亚, 克羅地亞, 克羅埃西亞
  ru: Хорватия, хорватский, хорватская, хорватское, хорватские
  fr: Croatie, croate, croates
  es: Croacia, croata, croatas
  kk: Хорватия; ky: Хорватия; tg: Хорватия
  uz: Xorvatiya, Хорватия; tk: Horwatiýa
slovenia; Slovenia; Europe/Ljubljana
  en: slovenia, slovenian
  ar: سلوفينيا, سلوفيني, سلوفينية
  zh: 斯洛文尼亚, 斯洛文尼亞, 斯洛維尼亞
  ru: Словения, словенский, словенская, словенское, словенские
  fr: Slovénie, slovène, slovènes
  es: Eslovenia, esloveno, eslovena, eslovenos, eslovenas
  kk: Словения; ky: Словения; tg: Словения
  uz: Sloveniya, Словения; tk: Sloweniýa
bosnia; Bosnia and Herzegovina; Europe/Sarajevo
  en: bosnia and herzegovina, bosnia-herzegovina, bosnian
  ar: البوسنة والهرسك, البوسنة, بوسني
  zh: 波斯尼亚和黑塞哥维那, 波斯尼亞和黑塞哥維那, 波士尼亞與赫塞哥維納, 波黑, 波赫
  ru: Босния и Герцеговина, боснийский, боснийская, боснийское, боснийские
  fr: Bosnie-Herzégovine, Bosnie, bosnien, bosnienne, bosniens, bosniennes
  es: Bosnia y Herzegovina, Bosnia, bosnio, bosnios, bosnias, Bosnia-Herzegovina
  kk: Босния және Герцеговина; ky: Босния жана Герцеговина; tg: Босния ва Ҳерсеговина
  uz: Bosniya va Gertsegovina, Босния ва Герцеговина; tk: Bosniýa we Gersegowina
montenegro; Montenegro; Europe/Podgorica
  en: montenegro, montenegrin
  ar: الجبل الأسود, مونتينيغرو
  zh: 黑山, 蒙特內哥羅
  ru: Черногория, черногорский, черногорская, черногорское, черногорские
  fr: Monténégro, monténégrin, monténégrine, monténégrins, monténégrines
  es: Montenegro, montenegrino, montenegrina, montenegrinos, montenegrinas
  kk: Черногория; ky: Черногория; tg: Черногория
  uz: Chernogoriya, Черногория; tk: Çernogoriýa
north-macedonia; North Macedonia; Europe/Skopje
  en: north macedonia, macedonian
  ar: مقدونيا الشمالية, مقدوني, مقدونية
  zh: 北马其顿, 北馬其頓
  ru: Северная Македония, северомакедонский, северомакедонская, северомакедонское, северомакедонские
  fr: Macédoine du Nord, macédonien, macédonienne, macédoniens, macédoniennes
  es: Macedonia del Norte, macedonio, macedonia, macedonios, macedonias
  kk: Солтүстік Македония; ky: Түндүк Македония; tg: Македонияи Шимолӣ
  uz: Shimoliy Makedoniya, Шимолий Македония; tk: Demirgazyk Makedoniýa
albania; Albania; Europe/Tirane
  en: albania, albanian
  ar: ألبانيا, ألباني, ألبانية
  zh: 阿尔巴尼亚, 阿爾巴尼亞
  ru: Албания, албанский, албанская, албанское, албанские
  fr: Albanie, albanais, albanaise, albanaises
  es: Albania, albanés, albanesa, albaneses, albanesas
  kk: Албания; ky: Албания; tg: Албания
  uz: Albaniya, Албания; tk: Albaniýa
kosovo; Kosovo; Europe/Belgrade
  en: kosovo, kosovar
  ar: كوسوفو
  zh: 科索沃
  ru: Косово, косовский
  fr: Kosovo, kosovar, kosovare, kosovars, kosovares
  es: Kosovo, kosovar, kosovara, kosovares, kosovaras
  tk: Kosowo
estonia; Estonia; Europe/Tallinn
  en: estonia, estonian
  ar: إستونيا, إستوني, إستونية
  zh: 爱沙尼亚, 愛沙尼亞
  ru: Эстония, эстонский, эстонская, эстонское, эстонские
  fr: Estonie, estonien, estonienne, estoniens, estoniennes
  es: Estonia, estonio, estonios, estonias
  kk: Эстония; ky: Эстония; tg: Эстония
  uz: Estoniya, Эстония; tk: Estoniýa
latvia; Latvia; Europe/Riga
  en: latvia, latvian
  ar: لاتفيا, لاتفي, لاتفية
  zh: 拉脱维亚, 拉脫維亞, 拉脱維亞
  ru: Латвия, латвийский, латвийская, латвийское, латвийские
  fr: Lettonie, letton, lettonne, lettons, lettonnes
  es: Letonia, letón, letona, letones, letonas
  kk: Латвия; ky: Латвия; tg: Латвия
  uz: Latviya, Латвия; tk: Latwiýa
lithuania; Lithuania; Europe/Vilnius
  en: lithuania, lithuanian
  ar: ليتوانيا, ليتواني, ليتوانية
  zh: 立陶宛
  ru: Литва, литовский, литовская, литовское, литовские
  fr: Lituanie, lituanien, lituanienne, lituaniens, lituaniennes
  es: Lituania, lituano, lituana, lituanos, lituanas
  kk: Литва; ky: Литва; tg: Литва
  uz: Litva, Литва; tk: Litwa
`;
