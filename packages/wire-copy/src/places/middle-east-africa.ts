/** Arab capitals, their neighbours, and the African cities where unions and summits sit. */
export const middleEastAndAfrica = `
Riyadh; SA; Asia/Riyadh; 24.6877, 46.7219; 108410
  ar: الرياض
  zh: 利雅得
  ru: Эр-Рияд, Эр-Рияде
  fr: Riyad; es: Riad
  kk: Эр-Рияд, Ер-Рияд; ky: Эр-Рияд; tg: Риёз, Ар-Риёз
  uz: Ar-Riyod, Riyod, Ар-Риёд, Риёд; tk: Er-Riýad, Riýad
Jeddah; SA; Asia/Riyadh; 21.4901, 39.1862; 105343
  ar: جدة
  en: Jidda
  zh: 吉达
  ru: Джидда, Джидде
  fr: Djeddah; es: Yeda, Yida
  kk: Джидда, Жидда; ky: Жидда, Джидда; tg: Ҷидда
  uz: Jidda, Жидда; tk: Jidda
Mecca; SA; Asia/Riyadh; 21.4266, 39.8256; 104515
  ar: مكة, مكة المكرمة
  en: Makkah
  zh: 麦加
  ru: Мекка, Мекке
  fr: La Mecque; es: La Meca
  kk: Мекке; ky: Мекке; tg: Макка
  uz: Makka, Макка; tk: Mekge, Mekke
Medina; SA; Asia/Riyadh; 24.4686, 39.6142; 109223
  ar: المدينة المنورة
  en: Madinah
  zh: 麦地那
  ru: Медина, Медине
  fr: Médine
  kk: Медине, Мәдина; ky: Медина; tg: Мадина
  uz: Madina, Мадина; tk: Medine
Doha; QA; Asia/Qatar; 25.2854, 51.531; 290030
  ar: الدوحة
  zh: 多哈
  ru: Доха, Дохе
  kk: Доха; ky: Доха; tg: Доҳа, Давҳа
  uz: Doha, Doxa, Доҳа, Доха; tk: Doha
Abu Dhabi; AE; Asia/Dubai; 24.4539, 54.3773; 292968
  ar: أبوظبي, أبو ظبي
  zh: 阿布扎比
  ru: Абу-Даби
  fr: Abou Dhabi; es: Abu Dabi
  kk: Абу-Даби, Әбу-Даби; ky: Абу-Даби; tg: Абу-Забӣ, Абу-Даби
  uz: Abu-Dabi, Абу-Даби; tk: Abu-Dabi
Dubai; AE; Asia/Dubai; 25.0773, 55.3093; 292223
  ar: دبي
  zh: 迪拜
  ru: Дубай, Дубае
  kk: Дубай; ky: Дубай; tg: Дубай, Дубайӣ
  uz: Dubay, Дубай; tk: Dubaý
Sharjah; AE; Asia/Dubai; 25.3374, 55.4121; 292672
  ar: الشارقة
  zh: 沙迦
  ru: Шарджа
  fr: Charjah; es: Sarja
  kk: Шарджа, Шарджаһ; ky: Шаржа, Шарджа; tg: Шорҷа
  uz: Sharja, Шаржа; tk: Şarja
Manama; BH; Asia/Bahrain; 26.2279, 50.5857; 290340
  ar: المنامة
  zh: 麦纳麦
  ru: Манама, Манаме
  kk: Манама; ky: Манама; tg: Манома
  uz: Manama, Манама; tk: Manama
Muscat; OM; Asia/Muscat; 23.5841, 58.4078; 287286
  ar: مسقط
  zh: 马斯喀特
  ru: Маскат, Маскате
  fr: Mascate; es: Mascate
  kk: Маскат; ky: Маскат; tg: Масқат
  uz: Masqat, Maskat, Масқат, Маскат; tk: Maskat
Kuwait City; KW; Asia/Kuwait; 29.3697, 47.9783; 285787
  ar: مدينة الكويت
  zh: 科威特城
  ru: Эль-Кувейт
  fr: Koweït-City; es: Ciudad de Kuwait
  kk: Эль-Кувейт, Кувейт қаласы; ky: Эль-Кувейт; tg: шаҳри Кувайт
  uz: Al-Kuvayt, Quvayt shahri, Ал-Кувайт, Қувайт шаҳри; tk: Kuweýt şäheri
Sanaa; YE; Asia/Aden; 15.3545, 44.2064; 71137
  ar: صنعاء
  en: Sana'a
  zh: 萨那
  ru: Сана, Сане
  es: Saná
  kk: Сана; ky: Сана; tg: Санъо
  uz: Sano, Сано; tk: Sana
Aden; YE; Asia/Aden; 12.7794, 45.0367; 415189
  ar: عدن
  zh: 亚丁
  ru: Аден, Адене
  kk: Аден; ky: Аден; tg: Адан
  uz: Adan, Aden, Адан, Аден; tk: Aden
Baghdad; IQ; Asia/Baghdad; 33.3406, 44.4009; 98182
  ar: بغداد
  zh: 巴格达
  ru: Багдад, Багдаде
  fr: Bagdad; es: Bagdad
  kk: Бағдат, Бағдад; ky: Багдад; tg: Бағдод
  uz: Bag‘dod, Бағдод; tk: Bagdat
Damascus; SY; Asia/Damascus; 33.5102, 36.2913; 170654
  ar: دمشق
  zh: 大马士革
  ru: Дамаск, Дамаске
  fr: Damas; es: Damasco
  kk: Дамаск, Дамашық; ky: Дамаск; tg: Димишқ
  uz: Damashq, Дамашқ; tk: Damask
Beirut; LB; Asia/Beirut; 33.8933, 35.5016; 276781
  ar: بيروت
  zh: 贝鲁特
  ru: Бейрут, Бейруте
  fr: Beyrouth
  kk: Бейрут; ky: Бейрут; tg: Бейрут
  uz: Bayrut, Байрут; tk: Beýrut
Amman; JO; Asia/Amman; 31.9552, 35.945; 250441
  ar: عمان, العاصمة الأردنية عمان, العاصمة الأردنية
  zh: 安曼
  ru: Амман, Аммане
  kk: Амман; ky: Амман; tg: Аммон
  uz: Ammon, Amman, Аммон, Амман; tk: Amman
Jerusalem; IL; Asia/Jerusalem; 31.769, 35.2163; 281184
  ar: القدس, القدس المحتلة
  zh: 耶路撒冷
  ru: Иерусалим, Иерусалиме
  es: Jerusalén
  kk: Иерусалим, Құдыс; ky: Иерусалим; tg: Байтулмуқаддас, Қудс
  uz: Quddus, Iyerusalim, Қуддус, Иерусалим; tk: Iýerusalim
Ramallah; PS; Asia/Hebron; 31.8996, 35.2042; 282239
  ar: رام الله
  zh: 拉姆安拉
  ru: Рамалла, Рамалле
  es: Ramala
  kk: Рамалла; ky: Рамалла; tg: Рамаллоҳ
  uz: Ramalloh, Рамаллоҳ; tk: Ramallah, Ramalla
Gaza; PS; Asia/Gaza; 31.5016, 34.4668; 281133
  ar: غزة, مدينة غزة
  zh: 加沙
  ru: Газа, Газе
  kk: Газа; ky: Газа; tg: Ғазза
  uz: G‘azo, G‘azza, Ғазо, Ғазза; tk: Gaza
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
  zh: 亚历山大港
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
  zh: 阿尔及尔
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
  zh: 马拉喀什
  ru: Марракеш
  kk: Марракеш; ky: Марракеш; tg: Марракеш
  uz: Marrakesh, Марракеш; tk: Marrakeş
Casablanca; MA; Africa/Casablanca; 33.5883, -7.6114; 2553604
  ar: الدار البيضاء
  zh: 卡萨布兰卡
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
Mogadishu; SO; Africa/Mogadishu; 2.0371, 45.3438; 53654
  ar: مقديشو
  zh: 摩加迪沙
  ru: Могадишо
  fr: Mogadiscio; es: Mogadiscio
  kk: Могадишо; ky: Могадишо; tg: Могадишо
  uz: Mogadisho, Могадишо; tk: Mogadişo
Addis Ababa; ET; Africa/Addis_Ababa; 9.025, 38.7469; 344979
  ar: أديس أبابا
  zh: 亚的斯亚贝巴
  ru: Аддис-Абеба, Аддис-Абебе
  fr: Addis-Abeba; es: Adís Abeba
  kk: Аддис-Абеба; ky: Аддис-Абеба; tg: Аддис-Абеба
  uz: Addis-Abeba, Аддис-Абеба; tk: Addis-Abeba
Nairobi; KE; Africa/Nairobi; -1.2833, 36.8167; 184745
  ar: نيروبي
  zh: 内罗毕
  ru: Найроби
  kk: Найроби; ky: Найроби; tg: Найробӣ
  uz: Nayrobi, Найроби; tk: Naýrobi
Kigali; RW; Africa/Kigali; -1.95, 30.0588; 202061
  ar: كيغالي
  zh: 基加利
  ru: Кигали
  kk: Кигали; ky: Кигали; tg: Кигалӣ
  uz: Kigali, Кигали; tk: Kigali
Johannesburg; ZA; Africa/Johannesburg; -26.2023, 28.0436; 993800
  ar: جوهانسبرغ, جوهانسبرج
  zh: 约翰内斯堡
  ru: Йоханнесбург, Йоханнесбурге
  es: Johannesburgo
  kk: Йоханнесбург; ky: Йоханнесбург; tg: Йоханнесбург
  uz: Yoxannesburg, Ёханнесбург; tk: Ýohannesburg
Pretoria; ZA; Africa/Johannesburg; -25.7449, 28.1878; 964137
  ar: بريتوريا
  zh: 比勒陀利亚
  ru: Претория
  kk: Претория; ky: Претория; tg: Претория
  uz: Pretoriya, Претория; tk: Pretoriýa
Cape Town; ZA; Africa/Johannesburg; -33.9258, 18.4232; 3369157
  ar: كيب تاون
  zh: 开普敦
  ru: Кейптаун
  fr: Le Cap; es: Ciudad del Cabo
  kk: Кейптаун; ky: Кейптаун; tg: Кейптаун
  uz: Keyptaun, Кейптаун; tk: Keýptaun
Abuja; NG; Africa/Lagos; 9.0579, 7.4951; 2352778
  ar: أبوجا
  zh: 阿布贾
  ru: Абуджа
  es: Abuya
  kk: Абуджа; ky: Абужа, Абуджа; tg: Абуҷа
  uz: Abuja, Абужа; tk: Abuja
Dakar; SN; Africa/Dakar; 14.6937, -17.4441; 2253354
  ar: داكار
  zh: 达喀尔
  ru: Дакар, Дакаре
  kk: Дакар; ky: Дакар; tg: Дакар
  uz: Dakar, Дакар; tk: Dakar
Tehran; IR; Asia/Tehran; 35.6944, 51.4215; 112931
  ar: طهران
  en: Teheran
  zh: 德黑兰
  ru: Тегеран, Тегеране
  kk: Тегеран, Теһран; ky: Тегеран; tg: Теҳрон
  uz: Tehron, Теҳрон; tk: Tähran, Tegeran
Ankara; TR; Europe/Istanbul; 39.9199, 32.8543; 323786
  ar: أنقرة
  zh: 安卡拉
  ru: Анкара, Анкаре
  kk: Анкара; ky: Анкара; tg: Анқара, Анкара
  uz: Anqara, Ankara, Анқара, Анкара; tk: Ankara
Istanbul; TR; Europe/Istanbul; 41.0138, 28.9497; 745044
  ar: إسطنبول, اسطنبول, إستانبول
  zh: 伊斯坦布尔
  ru: Стамбул, Стамбуле
  es: Estambul
  kk: Стамбул, Ыстамбұл; ky: Стамбул, Ыстамбул; tg: Истамбул, Истанбул
  uz: Istanbul, Istambul, Истанбул, Истамбул; tk: Stambul, Ystanbul
Antalya; TR; Europe/Istanbul; 36.9081, 30.6956; 323777
  ar: أنطاليا
  zh: 安塔利亚
  ru: Анталья, Анталье
  kk: Анталия, Анталья; ky: Анталья, Анталия; tg: Анталия
  uz: Antaliya, Antalya, Анталия, Анталя; tk: Antaliýa
`;
