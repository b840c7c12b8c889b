/** Countries and regions: concept; English name; zone where the whole country keeps one. */
export const regionTable = `
china; China; Asia/Shanghai
  en: china, chinese, sino, prc
  ar: الصين, صين, الصينية, الصيني, صينية, صيني, الصينيين
central-asia; Central Asia
  en: central asia, central asian
  ar: آسيا الوسطى, اسيا الوسطى, وسط آسيا, آسيا الوسطي
kazakhstan; Kazakhstan; Asia/Almaty
  en: kazakhstan, kazakh, kazakhstani
  ar: كازاخستان, قازاقستان, قازاخستان, الكازاخستانية, الكازاخستاني, الكازاخية, الكازاخي,
      القازاقية, القازاقي, القازاقستانية
kyrgyzstan; Kyrgyzstan; Asia/Bishkek
  en: kyrgyzstan, kyrgyz
  ar: قيرغيزستان, قرغيزستان, قيرغيزيا, القيرغيزية, القيرغيزي, القرغيزية, القرغيزي
tajikistan; Tajikistan; Asia/Dushanbe
  en: tajikistan, tajik
  ar: طاجيكستان, الطاجيكية, الطاجيكي, الطاجيكستانية, الطاجيكستاني
uzbekistan; Uzbekistan; Asia/Tashkent
  en: uzbekistan, uzbek
  ar: أوزبكستان, أوزباكستان, أوزبكية, الأوزبكية, الأوزبكي, الأوزباكستانية
turkmenistan; Turkmenistan; Asia/Ashgabat
  en: turkmenistan, turkmen
  ar: تركمانستان, التركمانستانية, التركمانستاني, التركمانية, التركماني
russia; Russia
  en: russia, russian
  ar: روسيا, الروسية, الروسي, روسي, روسية
united-states; United States
  en: united states, u.s., us, usa, american
  ar: الولايات المتحدة, الولايات المتحدة الأمريكية, أمريكا, الأمريكية, الأمريكي, أميركا,
      الأميركية, الأميركي
european-union; European Union
  en: european union, eu, european
  ar: الاتحاد الأوروبي, الأوروبية, الأوروبي, أوروبا
europe; Europe
  en: europe
gulf-cooperation-council; Gulf Cooperation Council
  en: gulf cooperation council, gcc, gulf
  ar: مجلس التعاون الخليجي, مجلس التعاون لدول الخليج العربية, دول مجلس التعاون, الخليجية,
      الخليجي, الخليج
arab; Arab states
  en: arab, arab states
  ar: العربية, العربي, عربية, عربي, العرب, الدول العربية
arab-league; Arab League
  en: arab league, league of arab states
  ar: جامعة الدول العربية, الجامعة العربية
africa; Africa
  en: africa, african
  ar: أفريقيا, إفريقيا, الأفريقية, الأفريقي, الإفريقية, الإفريقي
african-union; African Union
  en: african union
  ar: الاتحاد الأفريقي, الاتحاد الإفريقي
asia; Asia
  en: asia, asian
  ar: آسيا, الآسيوية, الآسيوي, آسيوية
asean; ASEAN
  en: asean, association of southeast asian nations
  ar: آسيان, الآسيان, رابطة دول جنوب شرق آسيا
shanghai-cooperation-organisation; Shanghai Cooperation Organisation
  en: shanghai cooperation organization, shanghai cooperation organisation, sco
  ar: منظمة شانغهاي للتعاون, منظمة شنغهاي للتعاون
united-nations; United Nations
  en: united nations, un, u.n.
  ar: الأمم المتحدة, الأممية
brics; BRICS
  en: brics
  ar: بريكس, البريكس, مجموعة بريكس
g20; Group of Twenty
  en: g20, group of 20, group of twenty
  ar: مجموعة العشرين, مجموعة ال20
g7; Group of Seven
  en: g7, group of seven
  ar: مجموعة السبع, مجموعة الدول السبع
opec; OPEC
  en: opec
  ar: أوبك
nato; NATO
  en: nato
  ar: الناتو, حلف شمال الأطلسي
turkic-states; Organization of Turkic States
  en: organization of turkic states, turkic states, turkic
  ar: منظمة الدول التركية, الدول التركية
japan; Japan; Asia/Tokyo
  en: japan, japanese
  ar: اليابان, اليابانية, الياباني
south-korea; South Korea; Asia/Seoul
  en: south korea, republic of korea, south korean
  ar: كوريا الجنوبية, الكورية الجنوبية
north-korea; North Korea; Asia/Pyongyang
  en: north korea, north korean, dprk
  ar: كوريا الشمالية, الكورية الشمالية
india; India; Asia/Kolkata
  en: india, indian
  ar: الهند, الهندية, الهندي
pakistan; Pakistan; Asia/Karachi
  en: pakistan, pakistani
  ar: باكستان, الباكستانية, الباكستاني
iran; Iran; Asia/Tehran
  en: iran, iranian
  ar: إيران, الإيرانية, الإيراني
iraq; Iraq; Asia/Baghdad
  en: iraq, iraqi
  ar: العراق, العراقية, العراقي
turkey; Türkiye; Europe/Istanbul
  en: turkey, turkiye, turkish
  ar: تركيا, التركية, التركي
saudi-arabia; Saudi Arabia; Asia/Riyadh
  en: saudi arabia, saudi
  ar: السعودية, المملكة العربية السعودية, السعودي
united-arab-emirates; United Arab Emirates; Asia/Dubai
  en: united arab emirates, uae, emirati
  ar: الإمارات, الإمارات العربية المتحدة, الإماراتية, الإماراتي
qatar; Qatar; Asia/Qatar
  en: qatar, qatari
  ar: قطر, القطرية, القطري
kuwait; Kuwait; Asia/Kuwait
  en: kuwait, kuwaiti
  ar: الكويت, الكويتية, الكويتي
bahrain; Bahrain; Asia/Bahrain
  en: bahrain, bahraini
  ar: البحرين, البحرينية, البحريني
oman; Oman; Asia/Muscat
  en: oman, omani
  ar: سلطنة عمان, العمانية, العماني
yemen; Yemen; Asia/Aden
  en: yemen, yemeni
  ar: اليمن, اليمنية, اليمني
jordan; Jordan; Asia/Amman
  en: jordan, jordanian
  ar: الأردن, الأردنية, الأردني
lebanon; Lebanon; Asia/Beirut
  en: lebanon, lebanese
  ar: لبنان, اللبنانية, اللبناني
syria; Syria; Asia/Damascus
  en: syria, syrian
  ar: سوريا, سورية, السورية, السوري
palestine; Palestine
  en: palestine, palestinian
  ar: فلسطين, الفلسطينية, الفلسطيني
israel; Israel; Asia/Jerusalem
  en: israel, israeli
  ar: إسرائيل, الإسرائيلية, الإسرائيلي
egypt; Egypt; Africa/Cairo
  en: egypt, egyptian
  ar: مصر, المصرية, المصري
sudan; Sudan; Africa/Khartoum
  en: sudan, sudanese
  ar: السودان, السودانية, السوداني
libya; Libya; Africa/Tripoli
  en: libya, libyan
  ar: ليبيا, الليبية, الليبي
tunisia; Tunisia; Africa/Tunis
  en: tunisia, tunisian
  ar: تونس, التونسية, التونسي
algeria; Algeria; Africa/Algiers
  en: algeria, algerian
  ar: الجزائر, الجزائرية, الجزائري
morocco; Morocco; Africa/Casablanca
  en: morocco, moroccan
  ar: المغرب, المغربية, المغربي
ethiopia; Ethiopia; Africa/Addis_Ababa
  en: ethiopia, ethiopian
  ar: إثيوبيا, الإثيوبية, الإثيوبي
south-africa; South Africa; Africa/Johannesburg
  en: south africa, south african
  ar: جنوب أفريقيا, جنوب إفريقيا
azerbaijan; Azerbaijan; Asia/Baku
  en: azerbaijan, azerbaijani
  ar: أذربيجان, الأذربيجانية, الأذربيجاني
armenia; Armenia; Asia/Yerevan
  en: armenia, armenian
  ar: أرمينيا, الأرمينية, الأرميني
georgia; Georgia; Asia/Tbilisi
  en: georgia, georgian
  ar: جورجيا, الجورجية, الجورجي
mongolia; Mongolia
  en: mongolia, mongolian
  ar: منغوليا, المنغولية, المنغولي
afghanistan; Afghanistan; Asia/Kabul
  en: afghanistan, afghan
  ar: أفغانستان, الأفغانية, الأفغاني
ukraine; Ukraine; Europe/Kyiv
  en: ukraine, ukrainian
  ar: أوكرانيا, الأوكرانية, الأوكراني
belarus; Belarus; Europe/Minsk
  en: belarus, belarusian
  ar: بيلاروسيا, البيلاروسية, البيلاروسي
germany; Germany; Europe/Berlin
  en: germany, german
  ar: ألمانيا, الألمانية, الألماني
france; France
  en: france, french
  ar: فرنسا, الفرنسية, الفرنسي
italy; Italy; Europe/Rome
  en: italy, italian
  ar: إيطاليا, الإيطالية, الإيطالي
spain; Spain
  en: spain, spanish
  ar: إسبانيا, الإسبانية, الإسباني
united-kingdom; United Kingdom; Europe/London
  en: united kingdom, uk, britain, british
  ar: المملكة المتحدة, بريطانيا, البريطانية, البريطاني
brazil; Brazil
  en: brazil, brazilian
  ar: البرازيل, البرازيلية, البرازيلي
indonesia; Indonesia
  en: indonesia, indonesian
  ar: إندونيسيا, الإندونيسية, الإندونيسي
malaysia; Malaysia; Asia/Kuala_Lumpur
  en: malaysia, malaysian
  ar: ماليزيا, الماليزية, الماليزي
viet-nam; Viet Nam; Asia/Ho_Chi_Minh
  en: vietnam, viet nam, vietnamese
  ar: فيتنام, الفيتنامية, الفيتنامي
`;
