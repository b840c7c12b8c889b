/** Cities of the Arab countries that their agencies write of. */
export const arabCitiesMore = `
Essaouira; MA; Africa/Casablanca; 31.5125, -9.77; 2549263
  ar: الصويرة
  zh: 索维拉, 索維拉
  ru: Эс-Сувейра
  kk: Эс-Сувейра; ky: Эс-Сувейра; tg: Эс-Сувейра
  uz: Essaueyra, Эс-Сувейра; tk: Essaueýra
Nador; MA; Africa/Casablanca; 35.1681, -2.9335; 2541479
  ar: الناظور
  zh: 纳祖尔, 納祖爾
  ru: Надор
  kk: Надор; ky: Надор; tg: Надор
  uz: Nador, Надор; tk: Nador
Ifrane; MA; Africa/Casablanca; 33.5267, -5.1102; 2546917
  ar: إفران
  zh: 伊夫兰, 伊夫蘭
  ru: Ифран
  kk: Ифран; ky: Ифран; tg: Ифран
  uz: Ifran, Ифран; tk: Ifran
Ouarzazate; MA; Africa/Casablanca; 30.9189, -6.8934; 2540850
  ar: ورزازات
  zh: 瓦尔扎扎特, 瓦爾扎扎特
  ru: Уарзазат
  kk: Уарзазат; ky: Уарзазат; tg: Уарзазат
  uz: Uarzazat, Уарзазат; tk: Uarzazat
El Jadida; MA; Africa/Casablanca; 33.2568, -8.5088; 2550078
  ar: مدينة الجديدة
  zh: 杰迪代, 傑迪代
  ru: Эль-Джадида
  kk: Эль-Джадида; ky: Эль-Джадида; tg: Эл-Джадида
  uz: El-Jadida, Эль-Джадида; tk: El-Jadida
Damietta; EG; Africa/Cairo; 31.4165, 31.8133; 358048
  ar: دمياط
  zh: 杜姆亚特, 杜姆亞特
  ru: Думьят, Дамиетта
  kk: Думьят, Дамиетта; ky: Думьят, Дамиетта; tg: Думят, Дамиетта
  uz: Dumyat, Думьят; tk: Dumýat
Tanta; EG; Africa/Cairo; 30.7885, 31.0019; 347497
  ar: طنطا
  zh: 坦塔
  ru: Танта
  kk: Танта; ky: Танта; tg: Танта
  uz: Tanta, Танта; tk: Tanta
Assiut; EG; Africa/Cairo; 27.181, 31.1837; 359783
  ar: أسيوط
  zh: 艾斯尤特
  ru: Асьют
  kk: Асьют; ky: Асьют; tg: Асют
  uz: Asyut, Асьют; tk: Asýut
Minya; EG; Africa/Cairo; 28.0919, 30.7581; 360686
  ar: المنيا
  zh: 明亚, 明亞
  ru: Эль-Минья
  kk: Эль-Минья; ky: Эль-Минья; tg: Эл-Миня
  uz: Al-Minya, Эль-Минья; tk: El-Minýa
Suez; EG; Africa/Cairo; 29.9737, 32.5263; 359796
  ar: السويس
  zh: 苏伊士, 蘇伊士
  ru: Суэц
  kk: Суэц; ky: Суэц; tg: Суэс
  uz: Suvaysh, Суэц; tk: Sues
Fayoum; EG; Africa/Cairo; 29.31, 30.8418; 361320
  ar: الفيوم
  zh: 法尤姆
  ru: Эль-Файюм
  kk: Эль-Файюм; ky: Эль-Файюм; tg: Эл-Файюм
  uz: Al-Fayyum, Эль-Файюм; tk: El-Faýum
Sohag; EG; Africa/Cairo; 26.557, 31.6948; 347796
  ar: سوهاج
  zh: 索哈杰, 索哈傑
  ru: Сохаг
  kk: Сохаг; ky: Сохаг; tg: Сохаг
  uz: Sohag, Сохаг; tk: Sohag
Marsa Alam; EG; Africa/Cairo; 25.0631, 34.8901; 352736
  ar: مرسى علم
  zh: 马萨阿拉姆, 馬薩阿拉姆
  ru: Марса-Алам
  kk: Марса-Алам; ky: Марса-Алам; tg: Марса-Алам
  uz: Marsa Alam, Марса-Алам; tk: Marsa-Alam
Jizan; SA; Asia/Riyadh; 16.8892, 42.5511; 105299
  ar: جازان, جيزان
  zh: 吉赞, 吉贊
  ru: Джизан
  kk: Джизан; ky: Джизан; tg: Джизан
  uz: Jizan, Джизан; tk: Jizan
Buraidah; SA; Asia/Riyadh; 26.326, 43.975; 107304
  ar: بريدة
  zh: 布赖代, 布賴代
  ru: Бурайда
  kk: Бурайда; ky: Бурайда; tg: Бурайда
  uz: Burayda, Бурайда; tk: Buraýda
Najran; SA; Asia/Riyadh; 17.4933, 44.1277; 103630
  ar: نجران
  zh: 奈季兰, 奈季蘭
  ru: Наджран
  kk: Наджран; ky: Наджран; tg: Наджран
  uz: Najran, Наджран; tk: Najran
Yanbu; SA; Asia/Riyadh; 24.0895, 38.0618; 100425
  ar: مدينة ينبع, محافظة ينبع, ينبع الصناعية
  zh: 延布
  ru: Янбу
  kk: Янбу; ky: Янбу; tg: Янбу
  uz: Yanbu, Янбу; tk: Ýanbu
Al Baha; SA; Asia/Riyadh; 20.0129, 41.4677; 109953
  ar: مدينة الباحة, منطقة الباحة
  zh: 巴哈市
  ru: Эль-Баха
  kk: Эль-Баха; ky: Эль-Баха; tg: Эл-Баха
  uz: Al-Baha, Эль-Баха; tk: El-Baha
Dhahran; SA; Asia/Riyadh; 26.2886, 50.114; 107797
  ar: الظهران
  zh: 宰赫兰, 宰赫蘭
  ru: Дахран
  kk: Дахран; ky: Дахран; tg: Дахран
  uz: Zahron, Дахран; tk: Dahran
Jubail; SA; Asia/Riyadh; 27.0174, 49.6225; 109435
  ar: الجبيل
  zh: 朱拜勒
  ru: Эль-Джубайль
  kk: Эль-Джубайль; ky: Эль-Джубайль; tg: Эл-Джубайл
  uz: Al-Jubayl, Эль-Джубайль; tk: El-Jubaýl
Derna; LY; Africa/Tripoli; 32.767, 22.6367; 87205
  ar: درنة
  zh: 德尔纳, 德爾納
  ru: Дерна
  kk: Дерна; ky: Дерна; tg: Дерна
  uz: Derna, Дерна; tk: Derna
Omdurman; SD; Africa/Khartoum; 15.6445, 32.4777; 365137
  ar: أم درمان
  zh: 恩图曼, 恩圖曼
  ru: Омдурман
  kk: Омдурман; ky: Омдурман; tg: Омдурман
  uz: Omdurman, Омдурман; tk: Omdurman
Wad Madani; SD; Africa/Khartoum; 14.4012, 33.5199; 364103
  ar: ود مدني
  zh: 瓦德迈达尼, 瓦德邁達尼
  ru: Вад-Медани
  kk: Вад-Медани; ky: Вад-Медани; tg: Вад-Медани
  uz: Vad-Madani, Вад-Медани; tk: Wad-Medani
Kassala; SD; Africa/Khartoum; 15.451, 36.4; 372753
  ar: كسلا
  zh: 卡萨拉, 卡薩拉
  ru: Кассала
  kk: Кассала; ky: Кассала; tg: Кассала
  uz: Kassala, Кассала; tk: Kassala
El Fasher; SD; Africa/Khartoum; 13.6279, 25.3494; 379555
  ar: الفاشر
  zh: 法希尔, 法希爾
  ru: Эль-Фашир
  kk: Эль-Фашир; ky: Эль-Фашир; tg: Эл-Фашир
  uz: El-Fashir, Эль-Фашир; tk: El-Faşir
Taiz; YE; Asia/Aden; 13.5795, 44.0209; 70225
  ar: تعز
  zh: 塔伊兹, 塔伊茲
  ru: Таиз
  kk: Таиз; ky: Таиз; tg: Таиз
  uz: Taiz, Таиз; tk: Taiz
Muharraq; BH; Asia/Bahrain; 26.2572, 50.6119; 290332
  ar: المحرق
  zh: 穆哈拉格
  ru: Мухаррак
  kk: Мухаррак; ky: Мухаррак; tg: Мухаррак
  uz: Muharraq, Мухаррак; tk: Muharrak
Al Wakrah; QA; Asia/Qatar; 25.1715, 51.6034; 289915
  ar: الوكرة
  zh: 沃克拉
  ru: Эль-Вакра
  kk: Эль-Вакра; ky: Эль-Вакра; tg: Эл-Вакра
  uz: Al-Vakra, Эль-Вакра; tk: El-Wakra
Ajman; AE; Asia/Dubai; 25.4018, 55.4788; 292932
  ar: عجمان
  zh: 阿治曼
  ru: Аджман
  kk: Аджман; ky: Аджман; tg: Аджман
  uz: Ajmon, Аджман; tk: Ajman
Jerash; JO; Asia/Amman; 32.2808, 35.8993; 248875
  ar: جرش
  zh: 杰拉什, 傑拉什
  ru: Джераш
  kk: Джераш; ky: Джераш; tg: Джераш
  uz: Jarash, Джераш; tk: Jeraş
Madaba; JO; Asia/Amman; 31.716, 35.7939; 248370
  ar: مأدبا, مادبا
  zh: 马代巴, 馬代巴
  ru: Мадаба
  kk: Мадаба; ky: Мадаба; tg: Мадаба
  uz: Madaba, Мадаба; tk: Madaba
Karak; JO; Asia/Amman; 31.1637, 35.762; 6946409
  ar: الكرك
  zh: 卡拉克市
  ru: Эль-Карак
  kk: Эль-Карак; ky: Эль-Карак; tg: Эл-Карак
  uz: Al-Karak, Эль-Карак; tk: El-Karak
`;
