/** Arabia and Iraq. */
export const gulfStates = `
Riyadh; SA; Asia/Riyadh; 24.6877, 46.7219; 108410
  ar: الرياض
  zh: 利雅得, 利雅德
  ru: Эр-Рияд, Эр-Рияде
  fr: Riyad; es: Riad
  kk: Эр-Рияд, Ер-Рияд; ky: Эр-Рияд; tg: Риёз, Ар-Риёз
  uz: Ar-Riyod, Riyod, Ар-Риёд, Риёд; tk: Er-Riýad, Riýad
Jeddah; SA; Asia/Riyadh; 21.4901, 39.1862; 105343
  ar: جدة
  en: Jidda
  zh: 吉达, 吉達
  ru: Джидда, Джидде
  fr: Djeddah; es: Yeda, Yida
  kk: Джидда, Жидда; ky: Жидда, Джидда; tg: Ҷидда
  uz: Jidda, Жидда; tk: Jidda
Mecca; SA; Asia/Riyadh; 21.4266, 39.8256; 104515
  ar: مكة, مكة المكرمة
  en: Makkah
  zh: 麦加, 麥加
  ru: Мекка, Мекке
  fr: La Mecque; es: La Meca
  kk: Мекке; ky: Мекке; tg: Макка
  uz: Makka, Макка; tk: Mekge, Mekke
Medina; SA; Asia/Riyadh; 24.4686, 39.6142; 109223
  ar: المدينة المنورة
  en: Madinah
  zh: 麦地那, 麥地那
  ru: Медина, Медине
  fr: Médine
  kk: Медине, Мәдина; ky: Медина; tg: Мадина
  uz: Madina, Мадина; tk: Medine
Doha; QA; Asia/Qatar; 25.2854, 51.531; 290030
  ar: الدوحة
  zh: 多哈, 杜哈
  ru: Доха, Дохе
  kk: Доха; ky: Доха; tg: Доҳа, Давҳа
  uz: Doha, Doxa, Доҳа, Доха; tk: Doha
Abu Dhabi; AE; Asia/Dubai; 24.4539, 54.3773; 292968
  ar: أبوظبي, أبو ظبي
  zh: 阿布扎比, 阿布達比
  ru: Абу-Даби
  fr: Abou Dhabi; es: Abu Dabi
  kk: Абу-Даби, Әбу-Даби; ky: Абу-Даби; tg: Абу-Забӣ, Абу-Даби
  uz: Abu-Dabi, Абу-Даби; tk: Abu-Dabi
Dubai; AE; Asia/Dubai; 25.0773, 55.3093; 292223
  ar: دبي
  zh: 迪拜, 杜拜
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
  zh: 麦纳麦, 麥納麥
  ru: Манама, Манаме
  kk: Манама; ky: Манама; tg: Манома
  uz: Manama, Манама; tk: Manama
Muscat; OM; Asia/Muscat; 23.5841, 58.4078; 287286
  ar: مسقط
  zh: 马斯喀特, 馬斯喀特
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
  zh: 萨那, 薩那
  ru: Сана, Сане
  es: Saná
  kk: Сана; ky: Сана; tg: Санъо
  uz: Sano, Сано; tk: Sana
Aden; YE; Asia/Aden; 12.7794, 45.0367; 415189
  ar: عدن
  zh: 亚丁, 亞丁
  ru: Аден, Адене
  kk: Аден; ky: Аден; tg: Адан
  uz: Adan, Aden, Адан, Аден; tk: Aden
Baghdad; IQ; Asia/Baghdad; 33.3406, 44.4009; 98182
  ar: بغداد
  zh: 巴格达, 巴格達
  ru: Багдад, Багдаде
  fr: Bagdad; es: Bagdad
  kk: Бағдат, Бағдад; ky: Багдад; tg: Бағдод
  uz: Bag‘dod, Бағдод; tk: Bagdat
Dammam; SA; Asia/Riyadh; 26.4344, 50.1033; 110336
  ar: الدمام
  zh: 达曼, 達曼
  ru: Даммам
  kk: Даммам; ky: Даммам; tg: Даммом
  uz: Dammom, Даммом; tk: Dammam
Taif; SA; Asia/Riyadh; 21.2703, 40.4158; 107968
  ar: الطائف
  en: Ta'if
  zh: 塔伊夫
  ru: Эт-Таиф
  kk: Эт-Таиф; ky: Эт-Таиф; tg: Тоиф
  uz: Toif, Тоиф; tk: Taif
AlUla; SA; Asia/Riyadh; 26.6085, 37.9232; 108841
  ar: العلا
  en: Al-Ula
  zh: 欧拉, 歐拉
  ru: Эль-Ула
  kk: Эль-Ула; ky: Эль-Ула; tg: Ал-Уло
  uz: Al-Ula, Ал-Ула; tk: El-Ula
Fujairah; AE; Asia/Dubai; 25.1164, 56.3414; 292878
  ar: الفجيرة
  en: Fujayrah
  zh: 富查伊拉
  ru: Фуджейра
  kk: Фуджейра; ky: Фуджейра; tg: Фуҷейра
  uz: Fujeyra, Фужейра; tk: Fujeýra
Ras Al Khaimah; AE; Asia/Dubai; 25.7895, 55.9432; 291074
  ar: رأس الخيمة
  en: Ras al-Khaimah
  zh: 哈伊马角, 哈伊馬角
  ru: Рас-эль-Хайма
  kk: Рас-эль-Хайма; ky: Рас-эль-Хайма; tg: Рас-эл-Хайма
  uz: Ras-el-Xayma, Рас-эль-Хайма; tk: Ras-el-Haýma
Salalah; OM; Asia/Muscat; 17.015, 54.0924; 286621
  ar: صلالة
  zh: 塞拉莱, 塞拉萊
  ru: Салала
  kk: Салала; ky: Салала; tg: Салала
  uz: Salala, Салала; tk: Salala
Basra; IQ; Asia/Baghdad; 30.5085, 47.7804; 99532
  ar: البصرة
  zh: 巴士拉
  ru: Басра
  fr: Bassorah; es: Basora
  kk: Басра; ky: Басра; tg: Басра
  uz: Basra, Басра; tk: Basra
Erbil; IQ; Asia/Baghdad; 36.1833, 44.0119; 95446
  ar: أربيل
  en: Arbil, Irbil
  zh: 埃尔比勒, 埃爾比勒
  ru: Эрбиль
  kk: Эрбиль; ky: Эрбиль; tg: Эрбил
  uz: Erbil, Эрбиль; tk: Erbil
Mosul; IQ; Asia/Baghdad; 36.335, 43.1189; 99072
  ar: الموصل
  zh: 摩苏尔, 摩蘇爾
  ru: Мосул
  fr: Mossoul
  kk: Мосул; ky: Мосул; tg: Мосул
  uz: Mosul, Мосул; tk: Mosul
Najaf; IQ; Asia/Baghdad; 32.0259, 44.3462; 98860
  ar: النجف
  zh: 纳杰夫, 納傑夫
  ru: Наджаф
  kk: Наджаф; ky: Наджаф; tg: Наҷаф
  uz: Najaf, Нажаф; tk: Najaf
Karbala; IQ; Asia/Baghdad; 32.616, 44.0249; 94824
  ar: كربلاء
  en: Kerbala
  zh: 卡尔巴拉, 卡爾巴拉
  ru: Кербела
  kk: Кербела; ky: Кербела; tg: Карбало
  uz: Karbalo, Карбало; tk: Kerbela
Kirkuk; IQ; Asia/Baghdad; 35.4681, 44.3922; 94787
  ar: كركوك
  zh: 基尔库克, 基爾庫克
  ru: Киркук
  fr: Kirkouk
  kk: Киркук; ky: Киркук; tg: Киркук
  uz: Kirkuk, Киркук; tk: Kirkuk
Sulaymaniyah; IQ; Asia/Baghdad; 35.565, 45.4329; 98463
  ar: السليمانية
  en: Sulaimaniyah
  zh: 苏莱曼尼亚, 蘇萊曼尼亞
  ru: Сулеймания
  fr: Souleimaniye
  kk: Сулеймания; ky: Сулеймания; tg: Сулеймания
  uz: Suleymaniya, Сулеймания; tk: Suleýmaniýa
Hodeidah; YE; Asia/Aden; 14.7978, 42.9545; 79415
  ar: الحديدة
  en: Al Hudaydah
  zh: 荷台达, 荷臺達, 荷台達
  ru: Ходейда
  kk: Ходейда; ky: Ходейда; tg: Ходейда
  uz: Xodeyda, Ходейда; tk: Hodeýda
Marib; YE; Asia/Aden; 15.4625, 45.3258; 72968
  ar: مأرب
  en: Ma'rib
  zh: 马里卜, 馬里卜
  ru: Мариб
  kk: Мариб; ky: Мариб; tg: Мариб
  uz: Marib, Мариб; tk: Marib
Mukalla; YE; Asia/Aden; 14.5425, 49.1242; 78754
  ar: المكلا
  en: Al Mukalla
  zh: 穆卡拉
  ru: Мукалла
  kk: Мукалла; ky: Мукалла; tg: Мукалла
  uz: Mukalla, Мукалла; tk: Mukalla
`;
