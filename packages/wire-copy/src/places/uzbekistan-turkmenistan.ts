/** Uzbekistan and Turkmenistan. */
export const uzbekistanTurkmenistan = `
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
Nukus; UZ; Asia/Samarkand; 42.4531, 59.6103; 601294
  ar: نوكوس
  zh: 努库斯, 努庫斯
  ru: Нукус
  fr: Noukous
  kk: Нөкіс; ky: Нукус, Нөкүс; tg: Нукус
  uz: Nukus, Нукус; tk: Nökis
Khiva; UZ; Asia/Samarkand; 41.3783, 60.3639; 1513604
  ar: خيوة, خيوا
  zh: 希瓦
  ru: Хива
  es: Jiva
  kk: Хиуа, Хива; ky: Хива; tg: Хева
  uz: Xiva, Хива; tk: Hywa
Urgench; UZ; Asia/Samarkand; 41.55, 60.6333; 1512473
  ar: أورغنج, أورغينتش
  en: Urganch
  zh: 乌尔根奇, 烏爾根奇
  ru: Ургенч
  fr: Ourguentch; es: Urguench
  kk: Үргеніш; ky: Ургенч; tg: Урганҷ
  uz: Urganch, Урганч; tk: Ürgenç
Termez; UZ; Asia/Samarkand; 37.2242, 67.2783; 1215957
  ar: ترمذ
  en: Termiz
  zh: 铁尔梅兹, 鐵爾梅茲
  ru: Термез
  kk: Термез; ky: Термез; tg: Тирмиз
  uz: Termiz, Термиз; tk: Termez
Karshi; UZ; Asia/Samarkand; 38.8606, 65.7891; 1216311
  ar: قرشي, كارشي
  en: Qarshi
  zh: 卡尔希, 卡爾希
  ru: Карши
  fr: Karchi
  kk: Қаршы; ky: Карши, Каршы; tg: Қаршӣ
  uz: Qarshi, Қарши; tk: Garşy
Navoi; UZ; Asia/Samarkand; 40.0844, 65.3792; 1513131
  ar: نوائي
  en: Navoiy
  zh: 纳沃伊, 納沃伊
  ru: Навои
  kk: Науаи; ky: Навои; tg: Навоӣ
  uz: Navoiy, Навоий; tk: Nowaýy
Shahrisabz; UZ; Asia/Samarkand; 39.0578, 66.8342; 1216187
  ar: شهر سبز
  zh: 沙赫里萨布兹, 沙赫里薩布茲
  ru: Шахрисабз
  fr: Chakhrisabz
  kk: Шахрисабз; ky: Шахрисабз; tg: Шаҳрисабз
  uz: Shahrisabz, Шаҳрисабз; tk: Şährisabz
Jizzakh; UZ; Asia/Samarkand; 40.1234, 67.8284; 1513886
  ar: جيزاك, جيزاخ
  en: Jizzax
  zh: 吉扎克
  ru: Джизак
  fr: Djizak
  kk: Жызақ, Жизақ; ky: Жиззак, Жызак; tg: Ҷиззах
  uz: Jizzax, Жиззах; tk: Jizzak
Gulistan; UZ; Asia/Tashkent; 40.4897, 68.7842; 1513966
  ar: غوليستان, جوليستان
  en: Guliston
  zh: 古利斯坦
  ru: Гулистан
  kk: Гулистан; ky: Гулистан; tg: Гулистон
  uz: Guliston, Гулистон; tk: Gulistan
Fergana; UZ; Asia/Tashkent; 40.3842, 71.7843; 1514019
  ar: فرغانة
  en: Farg'ona
  zh: 费尔干纳, 費爾干納
  ru: Фергана
  fr: Ferghana
  kk: Ферғана; ky: Фергана; tg: Фарғона
  uz: Farg‘ona, Фарғона; tk: Fergana
Andijan; UZ; Asia/Tashkent; 40.7821, 72.3442; 1514588
  ar: أنديجان
  en: Andijon, Andizhan
  zh: 安集延
  ru: Андижан
  es: Andiyán
  kk: Әндіжан; ky: Анжиян, Андижан; tg: Андиҷон
  uz: Andijon, Андижон; tk: Andijan
Namangan; UZ; Asia/Tashkent; 40.9983, 71.6726; 1513157
  ar: نمنغان
  zh: 纳曼干, 納曼干
  ru: Наманган
  kk: Наманган; ky: Наманган; tg: Намангон
  uz: Namangan, Наманган; tk: Namangan
Kokand; UZ; Asia/Tashkent; 40.5286, 70.9425; 1512979
  ar: خوقند, قوقند
  en: Qo'qon
  zh: 浩罕
  ru: Коканд
  kk: Қоқан, Қоқанд; ky: Кокон; tg: Қӯқанд, Хӯқанд
  uz: Qo‘qon, Қўқон; tk: Kokant
Margilan; UZ; Asia/Tashkent; 40.4724, 71.7246; 1513243
  ar: مرغلان
  en: Margilon
  zh: 马尔吉兰, 馬爾吉蘭
  ru: Маргилан
  fr: Marguilan
  kk: Марғұлан; ky: Маргилан; tg: Марғилон
  uz: Marg‘ilon, Марғилон; tk: Margilan
Ashgabat; TM; Asia/Ashgabat; 37.95, 58.3833; 162183
  ar: عشق آباد, عشق اباد, أشغابات, أشكاباد
  en: Ashkhabad
  zh: 阿什哈巴德, 阿什哈巴特
  ru: Ашхабад, Ашхабаде, Ашхабада
  fr: Achgabat, Achkhabad; es: Asjabad, Asgabat
  kk: Ашғабат, Ашхабад, Ашғабад; ky: Ашхабад, Ашгабат; tg: Ашқобод, Ишқобод
  uz: Ashxobod, Ашхобод; tk: Aşgabat
Mary, Turkmenistan; TM; Asia/Ashgabat; 37.5938, 61.8303; 1218667
  ar: مدينة ماري التركمانية, مدينة مرو
  en: Mary City
  zh: 马雷, 马雷市, 馬雷, 馬雷市
  ru: Мары
  fr: Mary (Turkménistan); es: Mary (Turkmenistán)
  kk: Мары; ky: Мары; tg: Марв, Мари
  uz: Mari shahri, Mari, Мари шаҳри, Мари; tk: Mary şäheri
Turkmenbashi; TM; Asia/Ashgabat; 40.0222, 52.9552; 601594
  ar: تركمانباشي, تركمان باشي
  en: Türkmenbaşy, Krasnovodsk
  zh: 土库曼巴希, 土庫曼巴希
  ru: Туркменбаши
  fr: Turkmenbachi
  kk: Түрікменбашы; ky: Түркмөнбашы; tg: Туркманбошӣ
  uz: Turkmanboshi, Туркманбоши; tk: Türkmenbaşy
Balkanabat; TM; Asia/Ashgabat; 39.5108, 54.3671; 161616
  ar: بلقان آباد
  en: Balkanabad, Nebit Dag
  zh: 巴尔坎纳巴德, 巴爾坎納巴德
  ru: Балканабат
  kk: Балканабат; ky: Балканабат; tg: Балканобод
  uz: Bolqonobod, Болқонобод; tk: Balkanabat
Dashoguz; TM; Asia/Ashgabat; 41.8362, 59.9666; 601734
  ar: داشوغوز, داش أوغوز
  en: Daşoguz, Dashhowuz
  zh: 达绍古兹, 達紹古茲
  ru: Дашогуз
  fr: Dachogouz
  kk: Дашоғыз, Ташауыз; ky: Дашогуз; tg: Тошҳавуз
  uz: Toshhovuz, Тошҳовуз; tk: Daşoguz
Turkmenabat; TM; Asia/Ashgabat; 39.0733, 63.5786; 1219649
  ar: تركمان آباد
  en: Turkmenabad, Charjew
  zh: 土库曼纳巴德, 土庫曼納巴德
  ru: Туркменабад, Туркменабат
  kk: Түрікменабад; ky: Туркменабад; tg: Туркманобод, Чорҷӯй
  uz: Turkmanobod, Chorjo‘y, Туркманобод, Чоржўй; tk: Türkmenabat
Konye-Urgench; TM; Asia/Ashgabat; 42.3277, 59.1544; 601608
  ar: كونيا أورغينتش
  en: Köneürgenç, Kunya-Urgench
  zh: 库尼亚乌尔根奇, 庫尼亞烏爾根奇
  ru: Куня-Ургенч, Кёнеургенч
  kk: Көне Үргеніш; ky: Куня-Ургенч; tg: Кӯҳна Урганҷ
  uz: Ko‘hna Urganch, Кўҳна Урганч; tk: Köneürgenç
`;
