/** Iran and Türkiye. */
export const iranAndTurkiye = `
Tehran; IR; Asia/Tehran; 35.6944, 51.4215; 112931
  ar: طهران
  en: Teheran
  zh: 德黑兰, 德黑蘭
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
  zh: 伊斯坦布尔, 伊斯坦布爾, 伊斯坦堡
  ru: Стамбул, Стамбуле
  es: Estambul
  kk: Стамбул, Ыстамбұл; ky: Стамбул, Ыстамбул; tg: Истамбул, Истанбул
  uz: Istanbul, Istambul, Истанбул, Истамбул; tk: Stambul, Ystanbul
Antalya; TR; Europe/Istanbul; 36.9081, 30.6956; 323777
  ar: أنطاليا
  zh: 安塔利亚, 安塔利亞
  ru: Анталья, Анталье
  kk: Анталия, Анталья; ky: Анталья, Анталия; tg: Анталия
  uz: Antaliya, Antalya, Анталия, Анталя; tk: Antaliýa
Isfahan; IR; Asia/Tehran; 32.6525, 51.6746; 418863
  ar: أصفهان, إصفهان
  en: Esfahan
  zh: 伊斯法罕
  ru: Исфахан
  fr: Ispahan
  kk: Исфаһан, Исфахан; ky: Исфахан; tg: Исфаҳон
  uz: Isfahon, Исфаҳон; tk: Yspyhan
Mashhad; IR; Asia/Tehran; 36.3156, 59.568; 124665
  ar: مشهد
  zh: 马什哈德, 馬什哈德
  ru: Мешхед
  kk: Мәшһәд, Мешхед; ky: Мешхед; tg: Машҳад
  uz: Mashhad, Машҳад; tk: Maşat
Tabriz; IR; Asia/Tehran; 38.08, 46.2919; 113646
  ar: تبريز
  zh: 大不里士
  ru: Тебриз, Тавриз
  kk: Тебриз, Тәбриз; ky: Тебриз; tg: Табрез
  uz: Tabriz, Табриз; tk: Töwriz
Shiraz; IR; Asia/Tehran; 29.6103, 52.5311; 115019
  ar: شيراز
  zh: 设拉子, 設拉子
  ru: Шираз
  fr: Chiraz
  kk: Шираз; ky: Шираз; tg: Шероз
  uz: Sheroz, Shiroz, Шероз, Широз; tk: Şiraz
Qom; IR; Asia/Tehran; 34.6401, 50.8764; 119208
  ar: مدينة قم
  en: Ghom
  zh: 库姆, 庫姆
  ru: Кум
  kk: Кум; ky: Кум; tg: Қум
  uz: Qum shahri, Қум шаҳри; tk: Kum şäheri
Bandar Abbas; IR; Asia/Tehran; 27.1865, 56.2808; 141681
  ar: بندر عباس
  en: Bandar-e Abbas
  zh: 阿巴斯港
  ru: Бендер-Аббас
  kk: Бендер-Аббас; ky: Бендер-Аббас; tg: Бандари Аббос
  uz: Bandar-Abbos, Бандар-Аббос; tk: Bender-Abbas
Chabahar; IR; Asia/Tehran; 25.2919, 60.643; 1161724
  ar: تشابهار, جابهار
  en: Chah Bahar
  zh: 恰巴哈尔, 恰巴哈爾
  ru: Чабахар
  kk: Чабахар; ky: Чабахар; tg: Чобаҳор
  uz: Chobahor, Чобаҳор; tk: Çabahar
Izmir; TR; Europe/Istanbul; 38.4127, 27.1384; 311046
  ar: إزمير
  zh: 伊兹密尔, 伊茲密爾
  ru: Измир
  es: Esmirna
  kk: Измир; ky: Измир; tg: Измир
  uz: Izmir, Измир; tk: Izmir
Bursa; TR; Europe/Istanbul; 40.1956, 29.0601; 750269
  ar: بورصة التركية, مدينة بورصة
  zh: 布尔萨, 布爾薩
  ru: Бурса
  kk: Бурса; ky: Бурса; tg: Бурса
  uz: Bursa, Бурса; tk: Bursa
Konya; TR; Europe/Istanbul; 37.8713, 32.4846; 306571
  ar: قونية, قونيا
  zh: 科尼亚, 科尼亞
  ru: Конья
  kk: Конья; ky: Конья; tg: Қуния
  uz: Ko‘nya, Конья; tk: Konýa
Gaziantep; TR; Europe/Istanbul; 37.0594, 37.3825; 314830
  ar: غازي عنتاب
  zh: 加济安泰普, 加濟安泰普
  ru: Газиантеп
  kk: Газиантеп; ky: Газиантеп; tg: Газиантеп
  uz: Gaziantep, Газиантеп; tk: Gaziantep
Trabzon; TR; Europe/Istanbul; 41.005, 39.7269; 738648
  ar: طرابزون
  zh: 特拉布宗
  ru: Трабзон
  fr: Trébizonde
  kk: Трабзон; ky: Трабзон; tg: Трабзон
  uz: Trabzon, Трабзон; tk: Trabzon
Diyarbakir; TR; Europe/Istanbul; 37.9136, 40.2172; 316541
  ar: ديار بكر
  en: Diyarbakır
  zh: 迪亚巴克尔, 迪亞巴克爾
  ru: Диярбакыр
  kk: Диярбакыр; ky: Диярбакыр; tg: Диярбакир
  uz: Diyarbakir, Диярбакир; tk: Diýarbakyr
Eskisehir; TR; Europe/Istanbul; 39.7767, 30.5206; 315202
  ar: إسكي شهير
  zh: 埃斯基谢希尔, 埃斯基謝希爾
  ru: Эскишехир
  kk: Эскишехир; ky: Эскишехир; tg: Эскишехир
  uz: Eskishexir, Эскишехир; tk: Eskişehir
`;
