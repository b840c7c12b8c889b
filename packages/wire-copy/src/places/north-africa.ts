/** North Africa and Sudan. */
export const northAfrica = `
Cairo; EG; Africa/Cairo; 30.0626, 31.2497; 360630
  ar: القاهرة
  zh: 开罗, 開羅
  ru: Каир, Каире
  fr: Le Caire; es: El Cairo
  kk: Каир; ky: Каир; tg: Қоҳира
  uz: Qohira, Қоҳира; tk: Kair
Sharm el-Sheikh; EG; Africa/Cairo; 27.9158, 34.33; 349340
  ar: شرم الشيخ
  en: Sharm El Sheikh
  zh: 沙姆沙伊赫
  ru: Шарм-эш-Шейх
  fr: Charm el-Cheikh; es: Sharm el Sheij
  kk: Шарм-эш-Шейх, Шарм-әл-Шейх; ky: Шарм-эш-Шейх; tg: Шарм-уш-Шайх
  uz: Sharm ash-Shayx, Sharm al-Shayx, Шарм аш-Шайх, Шарм ал-Шайх; tk: Şarm-eş-Şeýh
Alexandria; EG; Africa/Cairo; 31.2018, 29.9158; 361058
  ar: الإسكندرية
  zh: 亚历山大港, 亞歷山大港
  ru: Александрия
  fr: Alexandrie; es: Alejandría
  kk: Александрия; ky: Александрия; tg: Искандария
  uz: Iskandariya, Искандария; tk: Aleksandriýa
Khartoum; SD; Africa/Khartoum; 15.5518, 32.5324; 379252
  ar: الخرطوم
  zh: 喀土穆
  ru: Хартум, Хартуме
  es: Jartum
  kk: Хартум; ky: Хартум; tg: Хартум
  uz: Xartum, Хартум; tk: Hartum
Tripoli; LY; Africa/Tripoli; 32.8874, 13.1873; 2210247
  ar: طرابلس
  zh: 的黎波里
  ru: Триполи
  kk: Триполи; ky: Триполи; tg: Тараблус, Триполи
  uz: Tripoli, Триполи; tk: Tripoli
Tunis; TN; Africa/Tunis; 36.819, 10.1658; 2464470
  ar: تونس العاصمة, العاصمة تونس
  zh: 突尼斯市
  ru: Тунис
  es: Túnez
  kk: Тунис; ky: Тунис; tg: Тунис
  uz: Tunis, Тунис; tk: Tunis
Algiers; DZ; Africa/Algiers; 36.7525, 3.042; 2507480
  ar: الجزائر العاصمة, العاصمة الجزائر
  zh: 阿尔及尔, 阿爾及爾
  ru: Алжир
  fr: Alger; es: Argel
  kk: Алжир; ky: Алжир; tg: Алҷазоир
  uz: Jazoir shahri, Жазоир шаҳри; tk: Alžir
Rabat; MA; Africa/Casablanca; 34.0133, -6.8326; 2538475
  ar: الرباط
  zh: 拉巴特
  ru: Рабат, Рабате
  kk: Рабат; ky: Рабат; tg: Работ
  uz: Rabot, Работ; tk: Rabat
Marrakesh; MA; Africa/Casablanca; 31.6342, -7.9999; 2542997
  ar: مراكش
  en: Marrakech
  zh: 马拉喀什, 馬拉喀什
  ru: Марракеш
  kk: Марракеш; ky: Марракеш; tg: Марракеш
  uz: Marrakesh, Марракеш; tk: Marrakeş
Casablanca; MA; Africa/Casablanca; 33.5883, -7.6114; 2553604
  ar: الدار البيضاء
  zh: 卡萨布兰卡, 卡薩布蘭卡
  ru: Касабланка
  kk: Касабланка; ky: Касабланка; tg: Касабланка
  uz: Kasablanka, Касабланка; tk: Kasablanka
Nouakchott; MR; Africa/Nouakchott; 18.0858, -15.9785; 2377450
  ar: نواكشوط
  zh: 努瓦克肖特
  ru: Нуакшот
  es: Nuakchot
  kk: Нуакшот; ky: Нуакшот; tg: Нуакшот
  uz: Nuakshot, Нуакшот; tk: Nuakşot
Giza; EG; Africa/Cairo; 30.0094, 31.2086; 360995
  ar: الجيزة
  zh: 吉萨, 吉薩
  ru: Гиза
  fr: Gizeh; es: Guiza
  kk: Гиза; ky: Гиза; tg: Гиза
  uz: Giza, Гиза; tk: Giza
Luxor; EG; Africa/Cairo; 25.6989, 32.6421; 360502
  ar: الأقصر
  zh: 卢克索, 盧克索
  ru: Луксор
  fr: Louxor
  kk: Луксор; ky: Луксор; tg: Луксор
  uz: Luksor, Луксор; tk: Luksor
Aswan; EG; Africa/Cairo; 24.0908, 32.8994; 359792
  ar: أسوان
  zh: 阿斯旺
  ru: Асуан
  fr: Assouan; es: Asuán
  kk: Асуан; ky: Асуан; tg: Асуан
  uz: Asuan, Асуан; tk: Asuan
Port Said; EG; Africa/Cairo; 31.2653, 32.3019; 358619
  ar: بورسعيد
  zh: 塞得港
  ru: Порт-Саид
  kk: Порт-Саид; ky: Порт-Саид; tg: Порт-Саид
  uz: Port-Said, Порт-Саид; tk: Port-Said
El Alamein; EG; Africa/Cairo; 30.8301, 28.955; 361612
  ar: العلمين, العلمين الجديدة
  en: Al Alamein, Alamein
  zh: 阿拉曼
  ru: Эль-Аламейн
  kk: Эль-Аламейн; ky: Эль-Аламейн; tg: Эл-Аламейн
  uz: El-Alameyn, Эль-Аламейн; tk: El-Alameýn
Port Sudan; SD; Africa/Khartoum; 19.6175, 37.2164; 377039
  ar: بورتسودان
  zh: 苏丹港, 蘇丹港
  ru: Порт-Судан
  kk: Порт-Судан; ky: Порт-Судан; tg: Порт-Судан
  uz: Port-Sudan, Порт-Судан; tk: Port-Sudan
Benghazi; LY; Africa/Tripoli; 32.1149, 20.0686; 88319
  ar: بنغازي
  zh: 班加西
  ru: Бенгази
  es: Bengasi
  kk: Бенгази; ky: Бенгази; tg: Бенгази
  uz: Bengazi, Бенгази; tk: Bengazi
Misrata; LY; Africa/Tripoli; 32.3753, 15.0925; 2214846
  ar: مصراتة
  en: Misurata
  zh: 米苏拉塔, 米蘇拉塔
  ru: Мисурата
  kk: Мисурата; ky: Мисурата; tg: Мисурата
  uz: Misurata, Мисурата; tk: Misurata
Tobruk; LY; Africa/Tripoli; 32.0896, 23.9538; 81302
  ar: طبرق
  zh: 图卜鲁格, 托布鲁克, 圖卜魯格, 托布魯克
  ru: Тобрук
  fr: Tobrouk
  kk: Тобрук; ky: Тобрук; tg: Тобрук
  uz: Tobruk, Тобрук; tk: Tobruk
Sirte; LY; Africa/Tripoli; 31.2089, 16.5887; 2210554
  ar: سرت
  en: Surt
  zh: 苏尔特, 蘇爾特
  ru: Сирт
  fr: Syrte
  kk: Сирт; ky: Сирт; tg: Сирт
  uz: Sirt, Сирт; tk: Sirt
Sebha; LY; Africa/Tripoli; 27.0377, 14.4283; 2212775
  ar: سبها
  en: Sabha
  zh: 塞卜哈
  ru: Себха
  kk: Себха; ky: Себха; tg: Себха
  uz: Sebxa, Себха; tk: Sebha
Sfax; TN; Africa/Tunis; 34.7406, 10.7603; 2467454
  ar: صفاقس
  zh: 斯法克斯
  ru: Сфакс
  kk: Сфакс; ky: Сфакс; tg: Сфакс
  uz: Sfaks, Сфакс; tk: Sfaks
Sousse; TN; Africa/Tunis; 35.8254, 10.637; 2464915
  ar: سوسة التونسية
  zh: 苏塞, 蘇塞
  ru: Сус
  kk: Сус; ky: Сус; tg: Сус
  uz: Sus, Сус; tk: Sus
Djerba; TN; Africa/Tunis; 33.8758, 10.8575; 2470384
  ar: جربة
  en: Houmt Souk
  zh: 杰尔巴岛, 杰尔巴, 傑爾巴島, 傑爾巴
  ru: Джерба
  kk: Джерба; ky: Джерба; tg: Ҷерба
  uz: Jerba, Жерба; tk: Jerba
Oran; DZ; Africa/Algiers; 35.6991, -0.6359; 2485926
  ar: وهران
  zh: 奥兰, 奧蘭
  ru: Оран
  kk: Оран; ky: Оран; tg: Оран
  uz: Oran, Оран; tk: Oran
Constantine, Algeria; DZ; Africa/Algiers; 36.365, 6.6147; 2501152
  ar: قسنطينة
  zh: 君士坦丁
  ru: Константина
  es: Constantina
  kk: Константина; ky: Константина; tg: Константина
  uz: Konstantina, Константина; tk: Konstantina
Fez; MA; Africa/Casablanca; 34.0331, -5.0003; 2548885
  ar: فاس
  en: Fès
  zh: 非斯
  ru: Фес
  kk: Фес; ky: Фес; tg: Фес
  uz: Fes, Фес; tk: Fes
Tangier; MA; Africa/Casablanca; 35.7673, -5.7998; 2530335
  ar: طنجة
  en: Tangiers
  zh: 丹吉尔, 丹吉爾
  ru: Танжер
  fr: Tanger; es: Tánger
  kk: Танжер; ky: Танжер; tg: Танжер
  uz: Tanjer, Танжер; tk: Tanžer
Agadir; MA; Africa/Casablanca; 30.4202, -9.5982; 2561668
  ar: أغادير, أكادير
  zh: 阿加迪尔, 阿加迪爾
  ru: Агадир
  kk: Агадир; ky: Агадир; tg: Агадир
  uz: Agadir, Агадир; tk: Agadir
Meknes; MA; Africa/Casablanca; 33.8935, -5.5473; 2542715
  ar: مكناس
  zh: 梅克内斯, 梅克內斯
  ru: Мекнес
  es: Mequinez
  kk: Мекнес; ky: Мекнес; tg: Мекнес
  uz: Meknes, Мекнес; tk: Meknes
Skhirat; MA; Africa/Casablanca; 33.8527, -7.0317; 2562055
  ar: الصخيرات
  en: Skhirate
  zh: 斯希拉特
  ru: Схират
  kk: Схират; ky: Схират; tg: Схират
  uz: Sxirat, Схират; tk: Shirat
`;
