/** The five of Central Asia and the countries around the Caspian. */
export const regionsOfCentralAsia = `
kazakhstan; Kazakhstan; Asia/Almaty
  en: kazakhstan, kazakh, kazakhstani, qazaqstan
  ar: كازاخستان, قازاقستان, قازاخستان, الكازاخستانية, الكازاخستاني, الكازاخية, الكازاخي, القازاقية,
      القازاقي, القازاقستانية
  zh: 哈萨克斯坦, 哈薩克斯坦, 哈薩克
  ru: Казахстан, казахстанский, казахстанская, казахстанское, казахстанские, казахский, казахская,
      казахское, казахские, РК
  fr: Kazakhstan, kazakh, kazakhe, kazakhs, kazakhes, kazakhstanais, kazakhstanaise, kazakhstanaises
  es: Kazajistán, kazajo, kazaja, kazajos, kazajas, kazako, kazaka, kazakos, kazakas, Kazajstán,
      Kazakhstán
  kk: Қазақстан, қазақ; ky: Казакстан; tg: Қазоқистон
  uz: Qozog‘iston, Қозоғистон, qozoq, қозоқ; tk: Gazagystan
kyrgyzstan; Kyrgyzstan; Asia/Bishkek
  en: kyrgyzstan, kyrgyz, kyrgyz republic
  ar: قيرغيزستان, قرغيزستان, قيرغيزيا, القيرغيزية, القيرغيزي, القرغيزية, القرغيزي
  zh: 吉尔吉斯斯坦, 吉爾吉斯斯坦, 吉爾吉斯
  ru: Кыргызстан, Киргизия, Киргизстан, киргизский, киргизская, киргизское, киргизские, кыргызский,
      кыргызская, кыргызское, кыргызские, кыргызстанский, кыргызстанская, кыргызстанское,
      кыргызстанские
  fr: Kirghizstan, kirghize, kirghizes, Kirghizie, Kirghizistan
  es: Kirguistán, kirguís, kirguisa, kirguises, kirguisas, Kirguizistán, kirguiso
  kk: Қырғызстан, қырғыз; ky: Кыргызстан, кыргыз; tg: Қирғизистон, Қирғизстон
  uz: Qirg‘iziston, Қирғизистон; tk: Gyrgyzystan
tajikistan; Tajikistan; Asia/Dushanbe
  en: tajikistan, tajik
  ar: طاجيكستان, الطاجيكية, الطاجيكي, الطاجيكستانية, الطاجيكستاني
  zh: 塔吉克斯坦, 塔吉克
  ru: Таджикистан, таджикский, таджикская, таджикское, таджикские, таджикистанский,
      таджикистанская, таджикистанское, таджикистанские
  fr: Tadjikistan, tadjik, tadjike, tadjiks, tadjikes
  es: Tayikistán, tayiko, tayika, tayikos, tayikas
  kk: Тәжікстан, тәжік; ky: Тажикстан; tg: Тоҷикистон, тоҷик, тоҷикӣ
  uz: Tojikiston, Тожикистон, tojik, тожик; tk: Täjigistan
uzbekistan; Uzbekistan; Asia/Tashkent
  en: uzbekistan, uzbek
  ar: أوزبكستان, أوزباكستان, أوزبكية, الأوزبكية, الأوزبكي, الأوزباكستانية, الأوزبكستانية
  zh: 乌兹别克斯坦, 烏茲別克斯坦, 烏茲別克
  ru: Узбекистан, узбекский, узбекская, узбекское, узбекские, узбекистанский, узбекистанская,
      узбекистанское, узбекистанские
  fr: Ouzbékistan, ouzbek, ouzbeke, ouzbeks, ouzbekes
  es: Uzbekistán, uzbeko, uzbeka, uzbekos, uzbekas
  kk: Өзбекстан, өзбек; ky: Өзбекстан; tg: Ӯзбекистон
  uz: O‘zbekiston, Ўзбекистон, o‘zbek, ўзбек; tk: Özbegistan, özbek
turkmenistan; Turkmenistan; Asia/Ashgabat
  en: turkmenistan, turkmen
  ar: تركمانستان, التركمانستانية, التركمانستاني, التركمانية, التركماني
  zh: 土库曼斯坦, 土庫曼斯坦, 土庫曼
  ru: Туркменистан, туркменский, туркменская, туркменское, туркменские, туркменистанский,
      туркменистанская, туркменистанское, туркменистанские, Туркмения
  fr: Turkménistan, turkmène, turkmènes
  es: Turkmenistán, turkmeno, turkmena, turkmenos, turkmenas, turcomano, turcomana, turcomanos,
      turcomanas, Turkmenia
  kk: Түрікменстан, түрікмен; ky: Түркмөнстан; tg: Туркманистон
  uz: Turkmaniston, Туркманистон, turkman, туркман; tk: Türkmenistan, türkmen
afghanistan; Afghanistan; Asia/Kabul
  en: afghanistan, afghan
  ar: أفغانستان, الأفغانية, الأفغاني, أفغاني, أفغانية
  zh: 阿富汗
  ru: Афганистан, афганский, афганская, афганское, афганские
  fr: Afghanistan, afghan, afghane, afghans, afghanes
  es: Afganistán, afgano, afgana, afganos, afganas
  kk: Ауғанстан, Ауған; ky: Афганистан; tg: Афғонистон, афғонӣ
  uz: Afg‘oniston, Афғонистон, afg‘on, афғон; tk: Owganystan
pakistan; Pakistan; Asia/Karachi
  en: pakistan, pakistani
  ar: باكستان, الباكستانية, الباكستاني, باكستاني, باكستانية
  zh: 巴基斯坦
  ru: Пакистан, пакистанский, пакистанская, пакистанское, пакистанские
  fr: Pakistan, pakistanais, pakistanaise, pakistanaises
  es: Pakistán, pakistaní, pakistaníes, pakistanís
  kk: Пәкістан; ky: Пакистан; tg: Покистон
  uz: Pokiston, Покистон; tk: Pakistan
iran; Iran; Asia/Tehran
  en: iran, iranian
  ar: إيران, الإيرانية, الإيراني, إيراني, إيرانية, الجمهورية الإسلامية الإيرانية
  zh: 伊朗
  ru: Иран, иранский, иранская, иранское, иранские
  fr: Iran, iranien, iranienne, iraniens, iraniennes
  es: Irán, iraní, iraníes, iranís
  kk: Иран, Иран Ислам Республикасы; ky: Иран; tg: Эрон, эронӣ
  uz: Eron, Эрон; tk: Eýran
mongolia; Mongolia
  en: mongolia, mongolian
  ar: منغوليا, المنغولية, المنغولي, منغولي, منغولية
  zh: 蒙古, 蒙古国, 蒙古國
  ru: Монголия, монгольский, монгольская, монгольское, монгольские
  fr: Mongolie, mongol, mongole, mongols, mongoles
  es: Mongolia, mongol, mongola, mongoles, mongolas
  kk: Моңғолия, моңғол; ky: Монголия, Моңголия; tg: Муғулистон, Монголия
  uz: Mongoliya, Монголия, Mo‘g‘uliston, Мўғулистон; tk: Mongoliýa
russia; Russia
  en: russia, russian, russian federation
  ar: روسيا, الروسية, الروسي, روسي, روسية, روسيا الاتحادية
  zh: 俄罗斯, 俄羅斯, 俄国, 俄國, 俄联邦, 俄聯邦
  ru: Россия, российский, российская, российское, российские, русский, русская, русское, русские,
      РФ, Российская Федерация
  fr: Russie, russe, russes
  es: Rusia, ruso, rusa, rusos, rusas
  kk: Ресей, орыс, ресейлік; ky: Россия, Орусия; tg: Русия, русӣ
  uz: Rossiya, Россия, rus, рус; tk: Russiýa, rus
azerbaijan; Azerbaijan; Asia/Baku
  en: azerbaijan, azerbaijani
  ar: أذربيجان, الأذربيجانية, الأذربيجاني, أذربيجاني, أذربيجانية, أذري
  zh: 阿塞拜疆, 亞塞拜然
  ru: Азербайджан, азербайджанский, азербайджанская, азербайджанское, азербайджанские
  fr: Azerbaïdjan, azerbaïdjanais, azerbaïdjanaise, azerbaïdjanaises, azéri, azérie
  es: Azerbaiyán, azerbaiyano, azerbaiyana, azerbaiyanos, azerbaiyanas, azerí
  kk: Әзірбайжан; ky: Азербайжан; tg: Озарбойҷон
  uz: Ozarbayjon, Озарбайжон; tk: Azerbaýjan
armenia; Armenia; Asia/Yerevan
  en: armenia, armenian
  ar: أرمينيا, الأرمينية, الأرميني, أرميني, أرمينية
  zh: 亚美尼亚, 亞美尼亞
  ru: Армения, армянский, армянская, армянское, армянские
  fr: Arménie, arménien, arménienne, arméniens, arméniennes
  es: Armenia, armenio, armenios, armenias
  kk: Армения, Әрменстан; ky: Армения; tg: Арманистон, арманӣ
  uz: Armaniston, Арманистон; tk: Ermenistan
georgia; Georgia; Asia/Tbilisi
  en: georgia, georgian
  ar: جورجيا, الجورجية, الجورجي, جورجي, جورجية
  zh: 格鲁吉亚, 格魯吉亞, 喬治亞
  ru: Грузия, грузинский, грузинская, грузинское, грузинские
  fr: Géorgie, géorgien, géorgienne, géorgiens, géorgiennes
  es: Georgia, georgiano, georgiana, georgianos, georgianas
  kk: Грузия, Гүржістан; ky: Грузия; tg: Гурҷистон
  uz: Gruziya, Грузия, Gurjiston, Гуржистон; tk: Gruziýa
`;
