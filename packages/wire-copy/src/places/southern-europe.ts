/** Italy, Spain, Portugal, Greece, Malta and Cyprus. */
export const southernEurope = `
Rome; IT; Europe/Rome; 41.8919, 12.5113; 3169070
  ar: روما
  zh: 罗马, 羅馬
  ru: Рим, Риме
  es: Roma
  kk: Рим; ky: Рим; tg: Рим, Рум
  uz: Rim, Рим; tk: Rim
Madrid; ES; Europe/Madrid; 40.4165, -3.7026; 3117735
  ar: مدريد
  zh: 马德里, 馬德里
  ru: Мадрид, Мадриде
  kk: Мадрид; ky: Мадрид; tg: Мадрид
  uz: Madrid, Мадрид; tk: Madrid
Barcelona; ES; Europe/Madrid; 41.3888, 2.159; 3128760
  ar: برشلونة
  zh: 巴塞罗那, 巴塞羅那, 巴塞隆納
  ru: Барселона, Барселоне
  fr: Barcelone
  kk: Барселона; ky: Барселона; tg: Барселона
  uz: Barselona, Барселона; tk: Barselona
Lisbon; PT; Europe/Lisbon; 38.7167, -9.1333; 2267057
  ar: لشبونة
  zh: 里斯本
  ru: Лиссабон, Лиссабоне
  fr: Lisbonne; es: Lisboa
  kk: Лиссабон; ky: Лиссабон; tg: Лиссабон, Лиссабун
  uz: Lissabon, Лиссабон; tk: Lissabon
Athens; GR; Europe/Athens; 37.9838, 23.7278; 264371
  ar: أثينا
  zh: 雅典
  ru: Афины, Афинах
  fr: Athènes; es: Atenas
  kk: Афины; ky: Афина, Афины; tg: Афина
  uz: Afina, Афина; tk: Afiny
Milan; IT; Europe/Rome; 45.4643, 9.1895; 3173435
  ar: ميلانو
  en: Milano
  zh: 米兰, 米蘭
  ru: Милан
  kk: Милан; ky: Милан; tg: Милан
  uz: Milan, Милан; tk: Milan
Turin; IT; Europe/Rome; 45.0705, 7.6868; 3165524
  ar: تورينو
  en: Torino
  zh: 都灵, 都靈, 杜林
  ru: Турин
  kk: Турин; ky: Турин; tg: Турин
  uz: Turin, Турин; tk: Turin
Naples; IT; Europe/Rome; 40.8522, 14.2681; 3172394
  ar: نابولي
  en: Napoli
  zh: 那不勒斯, 拿坡里
  ru: Неаполь
  es: Nápoles
  kk: Неаполь; ky: Неаполь; tg: Неапол
  uz: Neapol, Неаполь; tk: Neapol
Venice; IT; Europe/Rome; 45.4371, 12.3326; 3164603
  ar: البندقية, فينيسيا
  en: Venezia
  zh: 威尼斯
  ru: Венеция
  fr: Venise; es: Venecia
  kk: Венеция; ky: Венеция; tg: Венетсия
  uz: Venetsiya, Венеция; tk: Wenesiýa
Florence; IT; Europe/Rome; 43.7792, 11.2463; 3176959
  ar: فلورنسا
  en: Firenze
  zh: 佛罗伦萨, 佛羅倫薩, 佛羅倫斯
  ru: Флоренция
  es: Florencia
  kk: Флоренция; ky: Флоренция; tg: Флорентсия
  uz: Florentsiya, Флоренция; tk: Florensiýa
Genoa; IT; Europe/Rome; 44.4048, 8.9444; 3176219
  ar: جنوى, جنوة
  en: Genova
  zh: 热那亚, 熱那亞
  ru: Генуя
  fr: Gênes
  kk: Генуя; ky: Генуя; tg: Генуя
  uz: Genuya, Генуя; tk: Genuýa
Bologna; IT; Europe/Rome; 44.4938, 11.3387; 3181928
  ar: بولونيا الإيطالية
  zh: 博洛尼亚, 博洛尼亞
  ru: Болонья
  fr: Bologne; es: Bolonia
  kk: Болонья; ky: Болонья; tg: Болоня
  uz: Bolonya, Болонья; tk: Bolonýa
Palermo; IT; Europe/Rome; 38.132, 13.3356; 2523920
  ar: باليرمو
  zh: 巴勒莫
  ru: Палермо
  fr: Palerme
  kk: Палермо; ky: Палермо; tg: Палермо
  uz: Palermo, Палермо; tk: Palermo
Bari; IT; Europe/Rome; 41.1207, 16.8698; 3182351
  ar: باري
  zh: 巴里
  ru: Бари
  kk: Бари; ky: Бари; tg: Бари
  uz: Bari, Бари; tk: Bari
Trieste; IT; Europe/Rome; 45.6495, 13.7768; 3165185
  ar: تريستا, تريستي
  zh: 的里雅斯特
  ru: Триест
  kk: Триест; ky: Триест; tg: Триест
  uz: Triyest, Триест; tk: Triýest
Taormina; IT; Europe/Rome; 37.8536, 15.2885; 2522975
  ar: تاورمينا
  zh: 陶尔米纳, 陶爾米納
  ru: Таормина
  fr: Taormine
  kk: Таормина; ky: Таормина; tg: Таормина
  uz: Taormina, Таормина; tk: Taormina
Valencia; ES; Europe/Madrid; 39.4697, -0.3774; 2509954
  ar: فالنسيا
  zh: 巴伦西亚, 瓦伦西亚, 巴倫西亞, 瓦倫西亞
  ru: Валенсия
  fr: Valence
  kk: Валенсия; ky: Валенсия; tg: Валенсия
  uz: Valensiya, Валенсия; tk: Walensiýa
Seville; ES; Europe/Madrid; 37.3828, -5.9732; 2510911
  ar: إشبيلية
  en: Sevilla
  zh: 塞维利亚, 塞維利亞
  ru: Севилья
  kk: Севилья; ky: Севилья; tg: Севиля
  uz: Sevilya, Севилья; tk: Sewilýa
Granada; ES; Europe/Madrid; 37.1882, -3.6067; 2517117
  ar: غرناطة
  zh: 格拉纳达, 格拉納達
  ru: Гранада
  fr: Grenade
  kk: Гранада; ky: Гранада; tg: Гранада
  uz: Granada, Гранада; tk: Granada
Bilbao; ES; Europe/Madrid; 43.2627, -2.9253; 3128026
  ar: بلباو
  zh: 毕尔巴鄂, 畢爾巴鄂
  ru: Бильбао
  kk: Бильбао; ky: Бильбао; tg: Билбао
  uz: Bilbao, Бильбао; tk: Bilbao
Malaga; ES; Europe/Madrid; 36.7202, -4.4203; 2514256
  ar: مالقة, ملقة
  zh: 马拉加, 馬拉加
  ru: Малага
  kk: Малага; ky: Малага; tg: Малага
  uz: Malaga, Малага; tk: Malaga
San Sebastián; ES; Europe/Madrid; 43.3128, -1.975; 3110044
  ar: سان سيباستيان
  en: Donostia
  zh: 圣塞瓦斯蒂安, 聖塞瓦斯蒂安
  ru: Сан-Себастьян
  fr: Saint-Sébastien
  kk: Сан-Себастьян; ky: Сан-Себастьян; tg: Сан-Себастян
  uz: San-Sebastyan, Сан-Себастьян; tk: San-Sebastýan
Santiago de Compostela; ES; Europe/Madrid; 42.8805, -8.5457; 3109642
  ar: سانتياغو دي كومبوستيلا
  zh: 圣地亚哥-德孔波斯特拉, 聖地亞哥-德孔波斯特拉
  ru: Сантьяго-де-Компостела
  fr: Saint-Jacques-de-Compostelle
  kk: Сантьяго-де-Компостела; ky: Сантьяго-де-Компостела; tg: Сантяго-де-Компостела
  uz: Santyago-de-Kompostela, Сантьяго-де-Компостела; tk: Santýago-de-Kompostela
Porto; PT; Europe/Lisbon; 41.1496, -8.611; 2735943
  ar: بورتو
  en: Oporto
  zh: 波尔图, 波爾圖
  ru: Порту
  kk: Порту; ky: Порту; tg: Порту
  uz: Portu, Порту; tk: Portu
Thessaloniki; GR; Europe/Athens; 40.6436, 22.9309; 734077
  ar: سالونيك, ثيسالونيكي
  zh: 塞萨洛尼基, 塞薩洛尼基
  ru: Салоники
  fr: Thessalonique; es: Salónica, Tesalónica
  kk: Салоники; ky: Салоники; tg: Салоники
  uz: Saloniki, Салоники; tk: Saloniki
Valletta; MT; Europe/Malta; 35.8997, 14.5148; 2562305
  ar: فاليتا
  zh: 瓦莱塔, 瓦萊塔, 瓦勒他
  ru: Валлетта
  fr: La Valette; es: La Valeta
  kk: Валлетта; ky: Валлетта; tg: Валлетта
  uz: Valletta, Валлетта; tk: Walletta
Nicosia; CY; Asia/Nicosia; 35.1753, 33.3642; 146268
  ar: نيقوسيا
  zh: 尼科西亚, 尼科西亞, 尼古西亞
  ru: Никосия
  fr: Nicosie
  kk: Никосия; ky: Никосия; tg: Никосия
  uz: Nikosiya, Никосия; tk: Nikosiýa
Limassol; CY; Asia/Nicosia; 34.6841, 33.0379; 146384
  ar: ليماسول
  zh: 利马索尔, 利馬索爾
  ru: Лимасол
  kk: Лимасол; ky: Лимасол; tg: Лимасол
  uz: Limasol, Лимасол; tk: Limasol
`;
