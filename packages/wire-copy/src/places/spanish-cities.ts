/** Spanish cities that agencies write from, beyond the best known. */
export const spanishCities = `
Cádiz; ES; Europe/Madrid; 36.5267, -6.2891; 2520600
  ar: قادس
  zh: 加的斯
  ru: Кадис
  fr: Cadix
  kk: Кадис; ky: Кадис; tg: Кадис
  uz: Kadis, Кадис; tk: Kadis
Jaén; ES; Europe/Madrid; 37.7692, -3.7903; 2516395
  ar: جيان الإسبانية
  zh: 哈恩
  ru: Хаэн
  kk: Хаэн; ky: Хаэн; tg: Хаэн
  uz: Xaen, Хаэн; tk: Haen
Almería; ES; Europe/Madrid; 36.8381, -2.4597; 2521886
  ar: ألمرية
  zh: 阿尔梅里亚, 阿爾梅里亞
  ru: Альмерия
  kk: Альмерия; ky: Альмерия; tg: Альмерия
  uz: Almeriya, Альмерия; tk: Almeriýa
Huelva; ES; Europe/Madrid; 37.2664, -6.9400; 2516548
  ar: ولبة
  zh: 韦尔瓦, 韋爾瓦
  ru: Уэльва
  kk: Уэльва; ky: Уэльва; tg: Уэльва
  uz: Uelva, Уэльва; tk: Uelwa
Burgos; ES; Europe/Madrid; 42.3411, -3.7018; 3127461
  ar: برغش
  zh: 布尔戈斯, 布爾戈斯
  ru: Бургос
  kk: Бургос; ky: Бургос; tg: Бургос
  uz: Burgos, Бургос; tk: Burgos
Murcia; ES; Europe/Madrid; 37.9870, -1.1300; 2513416
  ar: مرسية
  zh: 穆尔西亚, 穆爾西亞
  ru: Мурсия
  fr: Murcie
  kk: Мурсия; ky: Мурсия; tg: Мурсия
  uz: Mursiya, Мурсия; tk: Mursiýa
Badajoz; ES; Europe/Madrid; 38.8779, -6.9706; 2521420
  ar: بطليوس
  zh: 巴达霍斯, 巴達霍斯
  ru: Бадахос
  kk: Бадахос; ky: Бадахос; tg: Бадахос
  uz: Badaxos, Бадахос; tk: Badahos
Cáceres; ES; Europe/Madrid; 39.4765, -6.3722; 2520611
  ar: قاصرش
  zh: 卡塞雷斯
  ru: Касерес
  kk: Касерес; ky: Касерес; tg: Касерес
  uz: Kaseres, Касерес; tk: Kaseres
Logroño; ES; Europe/Madrid; 42.4667, -2.4500; 3118150
  ar: لوغرونيو
  zh: 洛格罗尼奥, 洛格羅尼奧
  ru: Логроньо
  kk: Логроньо; ky: Логроньо; tg: Логроньо
  uz: Logrono, Логроньо; tk: Logrono
Tarragona; ES; Europe/Madrid; 41.1167, 1.2500; 3108288
  ar: طراغونة
  zh: 塔拉戈纳, 塔拉戈納
  ru: Таррагона
  fr: Tarragone
  kk: Таррагона; ky: Таррагона; tg: Таррагона
  uz: Tarragona, Таррагона; tk: Tarragona
Girona; ES; Europe/Madrid; 41.9831, 2.8249; 3121456
  ar: جرندة
  zh: 赫罗纳, 赫羅納
  ru: Жирона
  fr: Gérone; es: Gerona
  kk: Жирона; ky: Жирона; tg: Жирона
  uz: Jirona, Жирона; tk: Žirona
Vitoria-Gasteiz; ES; Europe/Madrid; 42.8500, -2.6727; 3104499
  ar: فيتوريا غاستيز
  zh: 维多利亚-加斯泰斯, 維多利亞-加斯泰斯
  ru: Витория-Гастейс
  kk: Витория-Гастейс; ky: Витория-Гастейс; tg: Витория-Гастейс
  uz: Vitoriya-Gasteys, Витория-Гастейс; tk: Witoriýa-Gasteýs
A Coruña; ES; Europe/Madrid; 43.3713, -8.3960; 3119841
  ar: لا كورونيا
  zh: 拉科鲁尼亚, 拉科魯尼亞
  ru: Ла-Корунья
  fr: La Corogne; es: La Coruña
  kk: Ла-Корунья; ky: Ла-Корунья; tg: Ла-Корунья
  uz: La-Korunya, Ла-Корунья; tk: La-Korunýa
Las Palmas de Gran Canaria; ES; Atlantic/Canary; 28.0997, -15.4134; 2515270
  ar: لاس بالماس
  zh: 拉斯帕尔马斯, 拉斯帕爾馬斯
  ru: Лас-Пальмас
  es: Las Palmas
  kk: Лас-Пальмас; ky: Лас-Пальмас; tg: Лас-Пальмас
  uz: Las-Palmas, Лас-Пальмас; tk: Las-Palmas
Castellón de la Plana; ES; Europe/Madrid; 39.9857, -0.0493; 2519752
  ar: كاستيون
  zh: 卡斯特利翁
  ru: Кастельон
  es: Castellón
  kk: Кастельон; ky: Кастельон; tg: Кастельон
  uz: Kastelon, Кастельон; tk: Kastelon
Santander, Spain; ES; Europe/Madrid; 43.4647, -3.8044; 3109718
  ar: سانتاندير الإسبانية
  zh: 西班牙桑坦德
  ru: Сантандер-Испания
  kk: Сантандер-Испания; ky: Сантандер-Испания; tg: Сантандер-Испания
  uz: Santander-Ispaniya, Сантандер-Испания; tk: Santander-Ispaniýa
Toledo, Spain; ES; Europe/Madrid; 39.8581, -4.0226; 2510409
  ar: طليطلة
  zh: 西班牙托莱多, 西班牙托萊多
  ru: Толедо
  fr: Tolède
  kk: Толедо; ky: Толедо; tg: Толедо
  uz: Toledo, Толедо; tk: Toledo
`;
