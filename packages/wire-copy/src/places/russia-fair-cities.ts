/** Russian cities where fairs and talks are held, beyond the best known. */
export const russiaFairCities = `
Saratov; RU; Europe/Saratov; 51.5406, 46.0086; 498677
  ar: ساراتوف
  zh: 萨拉托夫, 薩拉托夫
  ru: Саратов
  kk: Саратов; ky: Саратов; tg: Саратов
  uz: Saratov, Саратов; tk: Saratow
Chita; RU; Asia/Chita; 52.0317, 113.5009; 2025339
  ar: تشيتا
  zh: 赤塔
  ru: Чита
  fr: Tchita
  kk: Чита; ky: Чита; tg: Чита
  uz: Chita, Чита; tk: Çita
Petrozavodsk; RU; Europe/Moscow; 61.7849, 34.3469; 509820
  ar: بيتروزافودسك
  zh: 彼得罗扎沃茨克, 彼得羅扎沃茨克
  ru: Петрозаводск
  kk: Петрозаводск; ky: Петрозаводск; tg: Петрозаводск
  uz: Petrozavodsk, Петрозаводск; tk: Petrozawodsk
Pskov; RU; Europe/Moscow; 57.8136, 28.3496; 504341
  ar: بسكوف
  zh: 普斯科夫
  ru: Псков
  kk: Псков; ky: Псков; tg: Псков
  uz: Pskov, Псков; tk: Pskow
Veliky Novgorod; RU; Europe/Moscow; 58.5213, 31.271; 519336
  ar: فيليكي نوفغورود
  en: Velikiy Novgorod
  zh: 大诺夫哥罗德, 大諾夫哥羅德
  ru: Великий Новгород
  kk: Великий Новгород; ky: Великий Новгород; tg: Великий Новгород
  uz: Velikiy Novgorod, Великий Новгород; tk: Welikiý Nowgorod
Voronezh; RU; Europe/Moscow; 51.672, 39.1843; 472045
  ar: فورونيج
  zh: 沃罗涅日, 沃羅涅日
  ru: Воронеж
  fr: Voronej
  kk: Воронеж; ky: Воронеж; tg: Воронеж
  uz: Voronej, Воронеж; tk: Woronež
Tomsk; RU; Asia/Tomsk; 56.4977, 84.9744; 1489425
  ar: تومسك
  zh: 托木斯克
  ru: Томск
  kk: Томск; ky: Томск; tg: Томск
  uz: Tomsk, Томск; tk: Tomsk
Barnaul; RU; Asia/Barnaul; 53.3606, 83.7636; 1510853
  ar: بارناول
  zh: 巴尔瑙尔, 巴爾瑙爾
  ru: Барнаул
  fr: Barnaoul
  kk: Барнаул; ky: Барнаул; tg: Барнаул
  uz: Barnaul, Барнаул; tk: Barnaul
Tula; RU; Europe/Moscow; 54.1961, 37.6182; 480562
  ar: تولا الروسية
  zh: 图拉市, 圖拉市
  ru: Тула
  fr: Toula
  kk: Тула; ky: Тула; tg: Тула
  uz: Tula, Тула; tk: Tula
Saransk; RU; Europe/Moscow; 54.1838, 45.1749; 498698
  ar: سارانسك
  zh: 萨兰斯克, 薩蘭斯克
  ru: Саранск
  kk: Саранск; ky: Саранск; tg: Саранск
  uz: Saransk, Саранск; tk: Saransk
Blagoveshchensk; RU; Asia/Yakutsk; 50.2796, 127.5405; 2026609
  ar: بلاغوفيشتشينسك
  zh: 布拉戈维申斯克, 海兰泡, 布拉戈維申斯克, 海蘭泡
  ru: Благовещенск
  kk: Благовещенск; ky: Благовещенск; tg: Благовешенск
  uz: Blagoveshensk, Благовешенск; tk: Blagoweşensk
Khanty-Mansiysk; RU; Asia/Yekaterinburg; 61.0042, 69.0019; 1503772
  ar: خانتي مانسيسك
  zh: 汉特曼西斯克, 漢特曼西斯克
  ru: Ханты-Мансийск
  kk: Ханты-Мансийск; ky: Ханты-Мансийск; tg: Ханти-Мансийск
  uz: Xanti-Mansiysk, Ханти-Мансийск; tk: Hanty-Mansiýsk
`;
