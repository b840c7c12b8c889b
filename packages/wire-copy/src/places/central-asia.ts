/** Kazakhstan, Kyrgyzstan, Tajikistan, Uzbekistan, Turkmenistan and their neighbours. */
export const centralAsia = `
Astana; KZ; Asia/Almaty; 51.1801, 71.446; 1526273
  ar: أستانا, آستانا, آستانة, أستانة, نور سلطان
  en: Nur-Sultan
  zh: 阿斯塔纳, 阿斯塔納, 努尔苏丹
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
Bishkek; KG; Asia/Bishkek; 42.87, 74.59; 1528675
  ar: بيشكيك, بشكيك, بيشكك, بشكك
  zh: 比什凯克, 比什凱克
  ru: Бишкек, Бишкеке, Бишкека
  fr: Bichkek; es: Biskek
  kk: Бішкек; ky: Бишкек; tg: Бишкек
  uz: Bishkek, Бишкек; tk: Bişkek
Osh; KG; Asia/Bishkek; 40.5283, 72.7985; 1527534
  ar: مدينة أوش
  zh: 奥什
  ru: Ош, Оше
  fr: Och
  kk: Ош; ky: Ош; tg: Ӯш, Ош
  uz: O‘sh, Ўш; tk: Oş
Dushanbe; TJ; Asia/Dushanbe; 38.5358, 68.7791; 1221874
  ar: دوشنبه, دوشانبه, دوشنبة, دوشانبي, دوشنبي
  zh: 杜尚别, 杜尚別
  ru: Душанбе
  fr: Douchanbé; es: Dusambé, Dushambé
  kk: Душанбе; ky: Душанбе; tg: Душанбе
  uz: Dushanbe, Душанбе; tk: Duşanbe
Khujand; TJ; Asia/Dushanbe; 40.2826, 69.6222; 1514879
  ar: خوجند, خجند, خوجاند
  zh: 苦盏
  ru: Худжанд, Худжанде
  fr: Khodjent; es: Juyand
  kk: Худжанд, Хожент; ky: Кожент, Худжанд; tg: Хуҷанд
  uz: Xo‘jand, Хўжанд; tk: Hojent, Hujand
Tashkent; UZ; Asia/Tashkent; 41.2646, 69.2163; 1512569
  ar: طشقند, تشكنت, طاشقند
  zh: 塔什干
  ru: Ташкент, Ташкенте, Ташкента
  fr: Tachkent; es: Taskent
  kk: Ташкент, Тәшкент; ky: Ташкент; tg: Тошканд
  uz: Toshkent, Тошкент; tk: Daşkent
Samarkand; UZ; Asia/Samarkand; 39.6542, 66.9597; 1216265
  ar: سمرقند
  en: Samarqand
  zh: 撒马尔罕, 撒馬爾罕
  ru: Самарканд, Самарканде, Самарканда
  fr: Samarcande; es: Samarcanda
  kk: Самарқан, Самарқанд; ky: Самарканд, Самаркан; tg: Самарқанд
  uz: Samarqand, Самарқанд; tk: Samarkant, Samarkand
Bukhara; UZ; Asia/Samarkand; 39.7747, 64.4286; 1217662
  ar: بخارى, بخارا
  zh: 布哈拉
  ru: Бухара, Бухаре, Бухары
  fr: Boukhara; es: Bujará, Bujara
  kk: Бұхара, Бұқара; ky: Бухара, Букара; tg: Бухоро
  uz: Buxoro, Бухоро; tk: Buhara
Ashgabat; TM; Asia/Ashgabat; 37.95, 58.3833; 162183
  ar: عشق آباد, عشق اباد, أشغابات, أشكاباد
  en: Ashkhabad
  zh: 阿什哈巴德
  ru: Ашхабад, Ашхабаде, Ашхабада
  fr: Achgabat, Achkhabad; es: Asjabad, Asgabat
  kk: Ашғабат, Ашхабад, Ашғабад; ky: Ашхабад, Ашгабат; tg: Ашқобод, Ишқобод
  uz: Ashxobod, Ашхобод; tk: Aşgabat
Kabul; AF; Asia/Kabul; 34.5281, 69.1723; 1138958
  ar: كابول, كابل
  zh: 喀布尔
  ru: Кабул, Кабуле
  fr: Kaboul
  kk: Кабул, Кәбіл; ky: Кабул; tg: Кобул
  uz: Qobul, Kobul, Қобул, Кобул; tk: Kabul
Ulaanbaatar; MN; Asia/Ulaanbaatar; 47.9077, 106.8832; 2028462
  ar: أولان باتور, أولانباتار, أولان باتار
  en: Ulan Bator
  zh: 乌兰巴托
  ru: Улан-Батор, Улан-Баторе
  fr: Oulan-Bator
  kk: Ұланбатыр, Улан-Батор, Ұлан-Батор; ky: Улан-Батор, Уланбатор; tg: Улан-Батор, Уланбатор
  uz: Ulan-Bator, Улан-Батор; tk: Ulan-Bator
Baku; AZ; Asia/Baku; 40.3777, 49.892; 587084
  ar: باكو
  zh: 巴库
  ru: Баку
  fr: Bakou
  kk: Баку, Бакі; ky: Баку; tg: Боку
  uz: Boku, Боку; tk: Baku
Tbilisi; GE; Asia/Tbilisi; 41.6941, 44.8337; 611717
  ar: تبليسي, تفليس
  zh: 第比利斯
  ru: Тбилиси
  fr: Tbilissi; es: Tiflis
  kk: Тбилиси; ky: Тбилиси; tg: Тбилиси, Тифлис
  uz: Tbilisi, Тбилиси; tk: Tbilisi
Yerevan; AM; Asia/Yerevan; 40.1811, 44.5136; 616052
  ar: يريفان
  zh: 埃里温
  ru: Ереван, Ереване
  fr: Erevan; es: Ereván
  kk: Ереван; ky: Ереван; tg: Ереван
  uz: Yerevan, Ереван; tk: Ýerewan
`;
