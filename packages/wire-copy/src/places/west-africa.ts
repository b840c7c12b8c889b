/** West and central Africa. */
export const westAfrica = `
Abuja; NG; Africa/Lagos; 9.0579, 7.4951; 2352778
  ar: أبوجا
  zh: 阿布贾, 阿布賈
  ru: Абуджа
  es: Abuya
  kk: Абуджа; ky: Абужа, Абуджа; tg: Абуҷа
  uz: Abuja, Абужа; tk: Abuja
Dakar; SN; Africa/Dakar; 14.6937, -17.4441; 2253354
  ar: داكار
  zh: 达喀尔, 達喀爾
  ru: Дакар, Дакаре
  kk: Дакар; ky: Дакар; tg: Дакар
  uz: Dakar, Дакар; tk: Dakar
Lagos; NG; Africa/Lagos; 6.4541, 3.3947; 2332459
  ar: لاغوس
  zh: 拉各斯
  ru: Лагос
  kk: Лагос; ky: Лагос; tg: Лагос
  uz: Lagos, Лагос; tk: Lagos
Accra; GH; Africa/Accra; 5.556, -0.1969; 2306104
  ar: أكرا
  zh: 阿克拉
  ru: Аккра
  kk: Аккра; ky: Аккра; tg: Аккра
  uz: Akkra, Аккра; tk: Akkra
Lome; TG; Africa/Lome; 6.1287, 1.2215; 2365267
  ar: لومي
  zh: 洛美
  ru: Ломе
  kk: Ломе; ky: Ломе; tg: Ломе
  uz: Lome, Ломе; tk: Lome
Cotonou; BJ; Africa/Porto-Novo; 6.3654, 2.4183; 2394819
  ar: كوتونو
  zh: 科托努
  ru: Котону
  es: Cotonú
  kk: Котону; ky: Котону; tg: Котону
  uz: Kotonu, Котону; tk: Kotonu
Abidjan; CI; Africa/Abidjan; 5.3544, -4.0017; 2293538
  ar: أبيدجان
  zh: 阿比让, 阿比讓
  ru: Абиджан
  es: Abiyán
  kk: Абиджан; ky: Абиджан; tg: Абиҷан
  uz: Abijan, Абижан; tk: Abijan
Yamoussoukro; CI; Africa/Abidjan; 6.8205, -5.2767; 2279755
  ar: ياموسوكرو
  zh: 亚穆苏克罗, 亞穆蘇克羅
  ru: Ямусукро
  es: Yamusukro
  kk: Ямусукро; ky: Ямусукро; tg: Ямусукро
  uz: Yamusukro, Ямусукро; tk: Ýamusukro
Ouagadougou; BF; Africa/Ouagadougou; 12.3657, -1.5339; 2357048
  ar: واغادوغو
  zh: 瓦加杜古
  ru: Уагадугу
  es: Uagadugú
  kk: Уагадугу; ky: Уагадугу; tg: Уагадугу
  uz: Uagadugu, Уагадугу; tk: Uagadugu
Bamako; ML; Africa/Bamako; 12.65, -8; 2460596
  ar: باماكو
  zh: 巴马科, 巴馬科
  ru: Бамако
  kk: Бамако; ky: Бамако; tg: Бамако
  uz: Bamako, Бамако; tk: Bamako
Niamey; NE; Africa/Niamey; 13.5137, 2.1098; 2440485
  ar: نيامي
  zh: 尼亚美, 尼亞美
  ru: Ниамей
  kk: Ниамей; ky: Ниамей; tg: Ниамей
  uz: Niamey, Ниамей; tk: Niameý
N'Djamena; TD; Africa/Ndjamena; 12.1067, 15.0444; 2427123
  ar: نجامينا, انجمينا
  en: Ndjamena
  zh: 恩贾梅纳, 恩賈梅納
  ru: Нджамена
  es: Yamena
  kk: Нджамена; ky: Нджамена; tg: Нҷамена
  uz: Njamena, Нжамена; tk: Njamena
Yaounde; CM; Africa/Douala; 3.8667, 11.5167; 2220957
  ar: ياوندي
  zh: 雅温得, 雅溫得
  ru: Яунде
  es: Yaundé
  kk: Яунде; ky: Яунде; tg: Яунде
  uz: Yaunde, Яунде; tk: Ýaunde
Douala; CM; Africa/Douala; 4.0483, 9.7043; 2232593
  ar: دوالا
  zh: 杜阿拉
  ru: Дуала
  es: Duala
  kk: Дуала; ky: Дуала; tg: Дуала
  uz: Duala, Дуала; tk: Duala
Libreville; GA; Africa/Libreville; 0.3924, 9.4536; 2399697
  ar: ليبرفيل
  zh: 利伯维尔, 利伯維爾
  ru: Либревиль
  kk: Либревиль; ky: Либревиль; tg: Либревил
  uz: Librevil, Либревиль; tk: Librewil
Malabo; GQ; Africa/Malabo; 3.7558, 8.7817; 2309527
  ar: مالابو
  zh: 马拉博, 馬拉博
  ru: Малабо
  kk: Малабо; ky: Малабо; tg: Малабо
  uz: Malabo, Малабо; tk: Malabo
Conakry; GN; Africa/Conakry; 9.538, -13.6773; 2422465
  ar: كوناكري
  zh: 科纳克里, 科納克里
  ru: Конакри
  es: Conakri
  kk: Конакри; ky: Конакри; tg: Конакри
  uz: Konakri, Конакри; tk: Konakri
Freetown; SL; Africa/Freetown; 8.4871, -13.2356; 2409306
  ar: فريتاون
  zh: 弗里敦
  ru: Фритаун
  kk: Фритаун; ky: Фритаун; tg: Фритаун
  uz: Fritaun, Фритаун; tk: Fritaun
Monrovia; LR; Africa/Monrovia; 6.3005, -10.7969; 2274895
  ar: مونروفيا
  zh: 蒙罗维亚, 蒙羅維亞
  ru: Монровия
  kk: Монровия; ky: Монровия; tg: Монровия
  uz: Monroviya, Монровия; tk: Monrowiýa
Bissau; GW; Africa/Bissau; 11.8636, -15.5977; 2374775
  ar: بيساو
  zh: 比绍, 比紹
  ru: Бисау
  es: Bisáu
  kk: Бисау; ky: Бисау; tg: Бисау
  uz: Bisau, Бисау; tk: Bisau
Banjul; GM; Africa/Banjul; 13.4527, -16.578; 2413876
  ar: بانجول
  zh: 班珠尔, 班珠爾
  ru: Банжул
  kk: Банжул; ky: Банжул; tg: Банжул
  uz: Banjul, Банжул; tk: Banžul
Praia; CV; Atlantic/Cape_Verde; 14.9315, -23.5125; 3374333
  ar: برايا
  zh: 普拉亚, 普拉亞
  ru: Прая
  kk: Прая; ky: Прая; tg: Прая
  uz: Praya, Прая; tk: Praýa
Bangui; CF; Africa/Bangui; 4.3612, 18.555; 2389853
  ar: بانغي
  zh: 班吉
  ru: Банги
  kk: Банги; ky: Банги; tg: Банги
  uz: Bangi, Банги; tk: Bangi
Kinshasa; CD; Africa/Kinshasa; -4.3276, 15.3136; 2314302
  ar: كينشاسا
  zh: 金沙萨, 金沙薩, 金夏沙
  ru: Киншаса
  es: Kinsasa
  kk: Киншаса; ky: Киншаса; tg: Киншаса
  uz: Kinshasa, Киншаса; tk: Kinşasa
Goma; CD; Africa/Lubumbashi; -1.6741, 29.2284; 216281
  ar: غوما
  zh: 戈马, 戈馬
  ru: Гома
  kk: Гома; ky: Гома; tg: Гома
  uz: Goma, Гома; tk: Goma
Brazzaville; CG; Africa/Brazzaville; -4.2661, 15.2832; 2260535
  ar: برازافيل
  zh: 布拉柴维尔, 布拉柴維爾
  ru: Браззавиль
  kk: Браззавиль; ky: Браззавиль; tg: Браззавил
  uz: Brazzavil, Браззавиль; tk: Brazzawil
Luanda; AO; Africa/Luanda; -8.8368, 13.2343; 2240449
  ar: لواندا
  zh: 罗安达, 羅安達
  ru: Луанда
  kk: Луанда; ky: Луанда; tg: Луанда
  uz: Luanda, Луанда; tk: Luanda
`;
