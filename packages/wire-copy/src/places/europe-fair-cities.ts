/** Cities of western and southern Europe where fairs and festivals are held. */
export const europeFairCities = `
Zaragoza; ES; Europe/Madrid; 41.6561, -0.8773; 3104324
  ar: سرقسطة
  zh: 萨拉戈萨, 薩拉戈薩
  ru: Сарагоса
  fr: Saragosse
  kk: Сарагоса; ky: Сарагоса; tg: Сарагоса
  uz: Saragosa, Сарагоса; tk: Saragosa
Alicante; ES; Europe/Madrid; 38.3452, -0.4815; 2521978
  ar: أليكانتي
  zh: 阿利坎特
  ru: Аликанте
  kk: Аликанте; ky: Аликанте; tg: Аликанте
  uz: Alikante, Аликанте; tk: Alikante
Vigo; ES; Europe/Madrid; 42.2328, -8.7226; 3105976
  ar: فيغو
  zh: 维戈, 維戈
  ru: Виго
  kk: Виго; ky: Виго; tg: Виго
  uz: Vigo, Виго; tk: Wigo
Gijon; ES; Europe/Madrid; 43.5357, -5.6615; 3121424
  ar: خيخون
  zh: 希洪
  ru: Хихон
  kk: Хихон; ky: Хихон; tg: Хихон
  uz: Xixon, Хихон; tk: Hihon
Pamplona; ES; Europe/Madrid; 42.8169, -1.6432; 3114472
  ar: بامبلونا, بنبلونة
  zh: 潘普洛纳, 潘普洛納
  ru: Памплона
  fr: Pampelune
  kk: Памплона; ky: Памплона; tg: Памплона
  uz: Pamplona, Памплона; tk: Pamplona
Oviedo; ES; Europe/Madrid; 43.3603, -5.8448; 3114711
  ar: أوفييدو
  zh: 奥维耶多, 奧維耶多
  ru: Овьедо
  kk: Овьедо; ky: Овьедо; tg: Оведо
  uz: Ovyedo, Овьедо; tk: Owýedo
Valladolid; ES; Europe/Madrid; 41.6552, -4.7237; 3106672
  ar: بلد الوليد
  zh: 巴利亚多利德, 巴利亞多利德
  ru: Вальядолид
  kk: Вальядолид; ky: Вальядолид; tg: Валядолид
  uz: Valyadolid, Вальядолид; tk: Walýadolid
Salamanca; ES; Europe/Madrid; 40.9688, -5.6639; 3111108
  ar: سلامنكا, سلمنقة
  zh: 萨拉曼卡, 薩拉曼卡
  ru: Саламанка
  fr: Salamanque
  kk: Саламанка; ky: Саламанка; tg: Саламанка
  uz: Salamanka, Саламанка; tk: Salamanka
Palma de Mallorca; ES; Europe/Madrid; 39.5694, 2.6502; 2512989
  ar: بالما دي مايوركا
  zh: 马略卡岛帕尔马, 馬略卡島帕爾馬
  ru: Пальма-де-Мальорка
  fr: Palma de Majorque; es: Palma
  kk: Пальма-де-Мальорка; ky: Пальма-де-Мальорка; tg: Палма-де-Малёрка
  uz: Palma-de-Malyorka, Пальма-де-Мальорка; tk: Palma-de-Malýorka
Verona; IT; Europe/Rome; 45.4299, 10.9844; 3164527
  ar: فيرونا
  zh: 维罗纳, 維羅納
  ru: Верона
  fr: Vérone
  kk: Верона; ky: Верона; tg: Верона
  uz: Verona, Верона; tk: Werona
Padua; IT; Europe/Rome; 45.408, 11.8859; 3171728
  ar: بادوفا
  en: Padova
  zh: 帕多瓦
  ru: Падуя
  fr: Padoue
  kk: Падуя; ky: Падуя; tg: Падуя
  uz: Paduya, Падуя; tk: Paduýa
Rimini; IT; Europe/Rome; 44.0575, 12.5653; 3169361
  ar: ريميني
  zh: 里米尼
  ru: Римини
  kk: Римини; ky: Римини; tg: Римини
  uz: Rimini, Римини; tk: Rimini
Catania; IT; Europe/Rome; 37.4922, 15.0704; 2525068
  ar: كاتانيا
  zh: 卡塔尼亚, 卡塔尼亞
  ru: Катания
  fr: Catane
  kk: Катания; ky: Катания; tg: Катания
  uz: Kataniya, Катания; tk: Kataniýa
Perugia; IT; Europe/Rome; 43.1122, 12.3888; 3171180
  ar: بيروجيا
  zh: 佩鲁贾, 佩魯賈
  ru: Перуджа
  fr: Pérouse
  kk: Перуджа; ky: Перуджа; tg: Перуҷа
  uz: Peruja, Перужа; tk: Peruja
Coimbra; PT; Europe/Lisbon; 40.2056, -8.4195; 2740637
  ar: كويمبرا
  zh: 科英布拉
  ru: Коимбра
  fr: Coimbre
  kk: Коимбра; ky: Коимбра; tg: Коимбра
  uz: Koimbra, Коимбра; tk: Koimbra
Lille; FR; Europe/Paris; 50.633, 3.0586; 2998324
  ar: ليل الفرنسية
  zh: 里尔市, 里爾市
  ru: Лилль
  kk: Лилль; ky: Лилль; tg: Лилл
  uz: Lill, Лилль; tk: Lill
Nantes; FR; Europe/Paris; 47.2172, -1.5534; 2990969
  ar: نانت
  zh: 南特市
  ru: Нант
  kk: Нант; ky: Нант; tg: Нант
  uz: Nant, Нант; tk: Nant
Montpellier; FR; Europe/Paris; 43.6109, 3.8772; 2992166
  ar: مونبلييه
  zh: 蒙彼利埃
  ru: Монпелье
  kk: Монпелье; ky: Монпелье; tg: Монпеле
  uz: Monpelye, Монпелье; tk: Monpelýe
Rennes; FR; Europe/Paris; 48.112, -1.6743; 2983990
  ar: رين الفرنسية
  zh: 雷恩市
  ru: Ренн
  kk: Ренн; ky: Ренн; tg: Ренн
  uz: Renn, Ренн; tk: Renn
Grenoble; FR; Europe/Paris; 45.1787, 5.7148; 3014728
  ar: غرونوبل
  zh: 格勒诺布尔, 格勒諾布爾
  ru: Гренобль
  kk: Гренобль; ky: Гренобль; tg: Гренобл
  uz: Grenobl, Гренобль; tk: Grenobl
Avignon; FR; Europe/Paris; 43.9483, 4.8089; 3035681
  ar: أفينيون
  zh: 阿维尼翁, 亚维农, 阿維尼翁, 亞維農
  ru: Авиньон
  es: Aviñón
  kk: Авиньон; ky: Авиньон; tg: Авинён
  uz: Avinyon, Авиньон; tk: Awinýon
Angouleme; FR; Europe/Paris; 45.65, 0.1535; 3037598
  ar: أنغوليم
  zh: 昂古莱姆, 昂古萊姆
  ru: Ангулем
  kk: Ангулем; ky: Ангулем; tg: Ангулем
  uz: Angulem, Ангулем; tk: Angulem
Ghent; BE; Europe/Brussels; 51.05, 3.7167; 2797656
  ar: مدينة غنت
  en: Gent
  zh: 根特市
  ru: Гент
  fr: Gand; es: Gante
  kk: Гент; ky: Гент; tg: Гент
  uz: Gent, Гент; tk: Gent
Liege; BE; Europe/Brussels; 50.6337, 5.5675; 2792413
  ar: لييج
  zh: 列日市
  ru: Льеж
  es: Lieja
  kk: Льеж; ky: Льеж; tg: Леж
  uz: Lyej, Льеж; tk: Lýež
Namur; BE; Europe/Brussels; 50.4669, 4.8675; 2790471
  ar: نامور
  zh: 那慕尔, 那慕爾
  ru: Намюр
  kk: Намюр; ky: Намюр; tg: Намюр
  uz: Namyur, Намюр; tk: Namýur
Lucerne; CH; Europe/Zurich; 47.0505, 8.3064; 2659811
  ar: لوسيرن
  en: Luzern
  zh: 卢塞恩, 盧塞恩
  ru: Люцерн
  es: Lucerna
  kk: Люцерн; ky: Люцерн; tg: Лютсерн
  uz: Lyutsern, Люцерн; tk: Lýusern
Dortmund; DE; Europe/Berlin; 51.5149, 7.466; 2935517
  ar: دورتموند
  zh: 多特蒙德
  ru: Дортмунд
  kk: Дортмунд; ky: Дортмунд; tg: Дортмунд
  uz: Dortmund, Дортмунд; tk: Dortmund
Bremen; DE; Europe/Berlin; 53.0758, 8.8072; 2944388
  ar: بريمن
  zh: 不来梅, 不來梅
  ru: Бремен
  fr: Brême
  kk: Бремен; ky: Бремен; tg: Бремен
  uz: Bremen, Бремен; tk: Bremen
Kassel; DE; Europe/Berlin; 51.3167, 9.5; 2892518
  ar: كاسل الألمانية
  zh: 卡塞尔, 卡塞爾
  ru: Кассель
  kk: Кассель; ky: Кассель; tg: Кассел
  uz: Kassel, Кассель; tk: Kassel
Heidelberg; DE; Europe/Berlin; 49.4077, 8.6908; 2907911
  ar: هايدلبرغ
  zh: 海德堡
  ru: Гейдельберг, Хайдельберг
  kk: Гейдельберг; ky: Гейдельберг; tg: Гейделберг
  uz: Geydelberg, Гейдельберг; tk: Geýdelberg
Karlsruhe; DE; Europe/Berlin; 49.0094, 8.4044; 2892794
  ar: كارلسروه
  zh: 卡尔斯鲁厄, 卡爾斯魯厄
  ru: Карлсруэ
  kk: Карлсруэ; ky: Карлсруэ; tg: Карлсруэ
  uz: Karlsrue, Карлсруэ; tk: Karlsrue
Friedrichshafen; DE; Europe/Berlin; 47.6569, 9.4755; 2924585
  ar: فريدريشهافن
  zh: 腓特烈港
  ru: Фридрихсхафен
  kk: Фридрихсхафен; ky: Фридрихсхафен; tg: Фридрихсхафен
  uz: Fridrixsxafen, Фридрихсхафен; tk: Fridrihshafen
Innsbruck; AT; Europe/Vienna; 47.2627, 11.3945; 2775220
  ar: إنسبروك
  zh: 因斯布鲁克, 因斯布魯克
  ru: Инсбрук
  kk: Инсбрук; ky: Инсбрук; tg: Инсбрук
  uz: Insbruk, Инсбрук; tk: Insbruk
Linz; AT; Europe/Vienna; 48.3064, 14.2861; 2772400
  ar: لينز
  zh: 林茨
  ru: Линц
  kk: Линц; ky: Линц; tg: Линтс
  uz: Lints, Линц; tk: Lins
Liverpool; GB; Europe/London; 53.4106, -2.9779; 2644210
  ar: ليفربول
  zh: 利物浦
  ru: Ливерпуль
  kk: Ливерпуль; ky: Ливерпуль; tg: Ливерпул
  uz: Liverpul, Ливерпуль; tk: Liwerpul
Leeds; GB; Europe/London; 53.7965, -1.5478; 2644688
  ar: ليدز
  zh: 利兹, 利茲
  ru: Лидс
  kk: Лидс; ky: Лидс; tg: Лидс
  uz: Lids, Лидс; tk: Lids
Cardiff; GB; Europe/London; 51.48, -3.18; 2653822
  ar: كارديف
  zh: 加的夫
  ru: Кардифф
  kk: Кардифф; ky: Кардифф; tg: Кардифф
  uz: Kardiff, Кардифф; tk: Kardiff
`;
