/** Kazakhstan: the cities of the republic and the regional centres. */
export const kazakhstan = `
Astana; KZ; Asia/Almaty; 51.1801, 71.446; 1526273
  ar: أستانا, آستانا, آستانة, أستانة, نور سلطان
  en: Nur-Sultan
  zh: 阿斯塔纳, 阿斯塔納, 努尔苏丹, 努爾蘇丹
  ru: Астана, Астане, Астаны, Нур-Султан
  fr: Noursoultan, Nour-Soultan; es: Nursultán
  kk: Астана, Нұр-Сұлтан; ky: Астана, Нур-Султан; tg: Остона, Астана, Нурсултон
  uz: Ostona, Astana, Nur-Sulton, Остона, Астана, Нур-Султон; tk: Astana, Nur-Soltan
Almaty; KZ; Asia/Almaty; 43.25, 76.9167; 1526384
  ar: ألماتي, آلماتي, ألما آتا, ألماآتا
  en: Alma-Ata
  zh: 阿拉木图, 阿拉木圖
  ru: Алматы, Алма-Ата, Алма-Ате
  kk: Алматы, Алма-Ата; ky: Алматы, Алма-Ата; tg: Алмаато, Алмато, Алматӣ
  uz: Olmaota, Almati, Олмаота, Алмати; tk: Almaty
Shymkent; KZ; Asia/Almaty; 42.3, 69.6; 1518980
  ar: شيمكنت, تشيمكنت
  zh: 奇姆肯特
  ru: Шымкент, Шымкенте
  fr: Chymkent
  kk: Шымкент; ky: Чымкент, Шымкент; tg: Шимкент, Чимкент
  uz: Chimkent, Shimkent, Чимкент, Шимкент; tk: Şymkent, Çymkent
Turkistan; KZ; Asia/Almaty; 43.3, 68.2518; 1517945
  ar: مدينة تركستان
  en: Turkestan
  zh: 突厥斯坦
  ru: Туркестан, Туркестане
  kk: Түркістан; ky: Түркстан, Түркистан; tg: Туркистон
  uz: Turkiston, Туркистон; tk: Türküstan
Aktau; KZ; Asia/Aqtau; 43.65, 51.1667; 610612
  ar: أكتاو, أقتاو
  en: Aqtau
  zh: 阿克套
  ru: Актау
  fr: Aktaou
  kk: Ақтау; ky: Актау; tg: Актау, Оқтов
  uz: Aqtau, Oqtov, Ақтау, Оқтов; tk: Aktau
Aktobe; KZ; Asia/Aqtobe; 50.2797, 57.2072; 610611
  ar: أكتوبي
  en: Aqtobe, Aktyubinsk
  zh: 阿克托别, 阿克纠宾斯克, 阿克托別, 阿克糾賓斯克
  ru: Актобе, Актюбинск
  kk: Ақтөбе; ky: Актөбө, Актобе; tg: Актобе
  uz: Oqto‘ba, Aqtobe, Оқтўба, Ақтобе; tk: Aktobe
Atyrau; KZ; Asia/Atyrau; 47.1167, 51.8833; 610529
  ar: أتيراو
  zh: 阿特劳, 阿特勞
  ru: Атырау
  fr: Atyraou
  kk: Атырау; ky: Атырау; tg: Атирау
  uz: Atirau, Атирау; tk: Atyrau
Uralsk; KZ; Asia/Oral; 51.2333, 51.3667; 608668
  ar: أورالسك
  zh: 乌拉尔斯克, 烏拉爾斯克
  ru: Уральск
  fr: Ouralsk
  kk: Орал; ky: Уральск; tg: Уралск
  uz: Uralsk, Oral shahri, Уральск; tk: Uralsk
Kostanay; KZ; Asia/Qostanay; 53.2144, 63.6246; 1519928
  ar: كوستاناي
  en: Qostanay, Kustanai
  zh: 库斯塔奈, 科斯塔奈, 庫斯塔奈
  ru: Костанай, Кустанай
  fr: Kostanaï
  kk: Қостанай; ky: Костанай; tg: Костанай
  uz: Kostanay, Костанай; tk: Kostanaý
Kyzylorda; KZ; Asia/Qyzylorda; 44.8528, 65.5092; 1519922
  ar: كيزيلوردا, قيزيل أوردا
  en: Qyzylorda
  zh: 克孜勒奥尔达, 克孜勒奧爾達
  ru: Кызылорда, Кзыл-Орда
  kk: Қызылорда; ky: Кызылорда; tg: Қизилӯрда
  uz: Qizilo‘rda, Қизилўрда; tk: Gyzylorda
Karaganda; KZ; Asia/Almaty; 49.8019, 73.1021; 609655
  ar: كاراغندا, قرغندة
  en: Qaraghandy, Karagandy
  zh: 卡拉干达, 卡拉干達
  ru: Караганда
  kk: Қарағанды; ky: Караганда; tg: Қарағанда
  uz: Qarag‘anda, Қарағанда; tk: Karaganda
Pavlodar; KZ; Asia/Almaty; 52.2833, 76.9667; 1520240
  ar: بافلودار
  zh: 巴甫洛达尔, 巴甫洛達爾
  ru: Павлодар
  kk: Павлодар; ky: Павлодар; tg: Павлодар
  uz: Pavlodar, Павлодар; tk: Pawlodar
Petropavl; KZ; Asia/Almaty; 54.8667, 69.15; 1520172
  ar: بتروبافل, بيتروبافل
  en: Petropavlovsk
  zh: 彼得罗巴甫洛夫斯克, 彼得羅巴甫洛夫斯克
  ru: Петропавловск, Петропавл
  kk: Петропавл, Қызылжар; ky: Петропавловск; tg: Петропавловск
  uz: Petropavlovsk, Petropavl, Петропавловск, Петропавл; tk: Petropawl
Kokshetau; KZ; Asia/Almaty; 53.2833, 69.4; 1522203
  ar: كوكشيتاو
  en: Kokchetav
  zh: 科克舍套
  ru: Кокшетау
  fr: Koktchetaou, Kokchetaou
  kk: Көкшетау; ky: Көкчөтоо, Кокшетау; tg: Кокшетау
  uz: Ko‘kshetau, Кўкшетау; tk: Kökşetau
Taraz; KZ; Asia/Almaty; 42.9, 71.3667; 1516905
  ar: تاراز, مدينة طراز
  zh: 塔拉兹, 塔拉茲
  ru: Тараз
  kk: Тараз; ky: Тараз; tg: Тароз
  uz: Taroz, Тароз; tk: Taraz
Taldykorgan; KZ; Asia/Almaty; 45.0156, 78.3739; 1518542
  ar: تالديكورغان
  en: Taldyqorghan
  zh: 塔尔迪库尔干, 塔爾迪庫爾干
  ru: Талдыкорган
  kk: Талдықорған; ky: Талдыкорган; tg: Талдиқӯрғон
  uz: Taldiqo‘rg‘on, Талдиқўрғон; tk: Taldykorgan
Ust-Kamenogorsk; KZ; Asia/Almaty; 49.9714, 82.6059; 1520316
  ar: أوست كامينوغورسك, أوسكيمين
  en: Oskemen, Öskemen
  zh: 厄斯克门, 乌斯季卡缅诺戈尔斯克, 厄斯克門, 烏斯季卡緬諾戈爾斯克
  ru: Усть-Каменогорск
  fr: Oust-Kamenogorsk
  kk: Өскемен; ky: Өскемен, Усть-Каменогорск; tg: Уст-Каменогорск
  uz: Oskemen, Ust-Kamenogorsk, Оскемен, Усть-Каменогорск; tk: Ust-Kamenogorsk
Semey; KZ; Asia/Almaty; 50.4267, 80.2667; 1519422
  ar: سيمي, سيميبالاتينسك
  en: Semipalatinsk
  zh: 塞米伊, 塞米巴拉金斯克
  ru: Семей, Семипалатинск
  kk: Семей; ky: Семей; tg: Семей
  uz: Semey, Semipalatinsk, Семей, Семипалатинск; tk: Semeý
Zhezkazgan; KZ; Asia/Almaty; 47.7833, 67.7667; 1516589
  ar: جيزكازغان
  en: Zhezqazghan, Dzhezkazgan
  zh: 杰兹卡兹甘, 傑茲卡茲甘
  ru: Жезказган, Джезказган
  fr: Jezkazgan
  kk: Жезқазған; ky: Жезказган; tg: Жезказган
  uz: Jezqazg‘an, Жезқазған; tk: Žezkazgan
Ekibastuz; KZ; Asia/Almaty; 51.7237, 75.3229; 1524325
  ar: إيكيباستوز
  zh: 埃基巴斯图兹, 埃基巴斯圖茲
  ru: Экибастуз
  fr: Ekibastouz
  kk: Екібастұз; ky: Экибастуз; tg: Экибастуз
  uz: Ekibastuz, Экибастуз; tk: Ekibastuz
Baikonur; KZ; Asia/Qyzylorda; 45.6167, 63.3167; 1521368
  ar: بايكونور
  en: Baykonur, Baikonyr
  zh: 拜科努尔, 拜科努爾
  ru: Байконур, Байконыр
  fr: Baïkonour
  kk: Байқоңыр; ky: Байконур, Байкоңур; tg: Бойқунғур, Байконур
  uz: Boyqo‘ng‘ir, Baykonur, Бойқўнғир, Байконур; tk: Baýkonur
`;
