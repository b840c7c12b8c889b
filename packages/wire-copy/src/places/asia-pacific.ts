/** South, South-East and East Asia and the Pacific, without China. */
export const asiaAndPacific = `
Islamabad; PK; Asia/Karachi; 33.7215, 73.0433; 1176615
  ar: إسلام آباد, إسلام أباد
  zh: 伊斯兰堡
  ru: Исламабад, Исламабаде
  kk: Исламабад; ky: Исламабад; tg: Исломобод
  uz: Islomobod, Исломобод; tk: Yslamabat
New Delhi; IN; Asia/Kolkata; 28.6358, 77.2245; 1261481
  ar: نيودلهي, نيو دلهي
  zh: 新德里
  ru: Нью-Дели
  es: Nueva Delhi
  kk: Нью-Дели, Жаңа Дели; ky: Нью-Дели, Дели; tg: Деҳлии Нав
  uz: Nyu-Dehli, Dehli, Ню-Деҳли, Деҳли; tk: Nýu-Deli
Mumbai; IN; Asia/Kolkata; 19.0728, 72.8826; 1275339
  ar: مومباي
  zh: 孟买
  ru: Мумбаи
  fr: Bombay; es: Bombay
  kk: Мумбаи, Мумбай; ky: Мумбаи, Мумбай; tg: Мумбай, Бамбай
  uz: Mumbay, Мумбай; tk: Mumbaý
Dhaka; BD; Asia/Dhaka; 23.7104, 90.4074; 1185241
  ar: دكا
  zh: 达卡
  ru: Дакка, Дакке
  fr: Dacca; es: Daca
  kk: Дакка; ky: Дакка; tg: Дакка
  uz: Dakka, Daka, Дакка, Дака; tk: Dakka
Colombo; LK; Asia/Colombo; 6.9355, 79.8487; 1248991
  ar: كولومبو
  zh: 科伦坡
  ru: Коломбо
  kk: Коломбо; ky: Коломбо; tg: Коломбо
  uz: Kolombo, Коломбо; tk: Kolombo
Kathmandu; NP; Asia/Kathmandu; 27.7017, 85.3206; 1283240
  ar: كاتماندو, كتماندو
  zh: 加德满都
  ru: Катманду
  fr: Katmandou; es: Katmandú
  kk: Катманду; ky: Катманду; tg: Катманду
  uz: Katmandu, Катманду; tk: Katmandu
Tokyo; JP; Asia/Tokyo; 35.6895, 139.6917; 1850147
  ar: طوكيو
  zh: 东京, 東京
  ru: Токио
  es: Tokio
  kk: Токио; ky: Токио; tg: Токио
  uz: Tokio, Токио; tk: Tokio
Osaka; JP; Asia/Tokyo; 34.6938, 135.5011; 1853909
  ar: أوساكا
  zh: 大阪
  ru: Осака, Осаке
  kk: Осака; ky: Осака; tg: Осака
  uz: Osaka, Осака; tk: Osaka
Hiroshima; JP; Asia/Tokyo; 34.4, 132.45; 1862415
  ar: هيروشيما
  zh: 广岛, 廣島
  ru: Хиросима, Хиросиме
  kk: Хиросима; ky: Хиросима; tg: Хиросима
  uz: Xirosima, Хиросима; tk: Hirosima
Seoul; KR; Asia/Seoul; 37.566, 126.9784; 1835848
  ar: سول, سيول, سيئول
  zh: 首尔, 首爾
  ru: Сеул, Сеуле
  es: Seúl
  kk: Сеул; ky: Сеул; tg: Сеул
  uz: Seul, Сеул; tk: Seul
Pyongyang; KP; Asia/Pyongyang; 39.0339, 125.7543; 1871859
  ar: بيونغ يانغ, بيونغيانغ
  zh: 平壤
  ru: Пхеньян, Пхеньяне
  es: Pionyang
  kk: Пхеньян; ky: Пхеньян; tg: Пхенян
  uz: Pxenyan, Пхеньян, Пхенян; tk: Phenýan
Hanoi; VN; Asia/Bangkok; 21.0245, 105.8412; 1581130
  ar: هانوي
  zh: 河内
  ru: Ханой, Ханое
  kk: Ханой; ky: Ханой; tg: Ханой
  uz: Xanoy, Ханой; tk: Hanoý
Bangkok; TH; Asia/Bangkok; 13.754, 100.5014; 1609350
  ar: بانكوك
  zh: 曼谷
  ru: Бангкок, Бангкоке
  kk: Бангкок; ky: Бангкок; tg: Бангкок
  uz: Bangkok, Бангкок; tk: Bangkok
Jakarta; ID; Asia/Jakarta; -6.2146, 106.8451; 1642911
  ar: جاكرتا
  zh: 雅加达
  ru: Джакарта, Джакарте
  es: Yakarta
  kk: Джакарта; ky: Жакарта, Джакарта; tg: Ҷакарта
  uz: Jakarta, Жакарта; tk: Jakarta
Kuala Lumpur; MY; Asia/Kuala_Lumpur; 3.1412, 101.6865; 1735161
  ar: كوالالمبور, كوالا لمبور
  zh: 吉隆坡
  ru: Куала-Лумпур, Куала-Лумпуре
  kk: Куала-Лумпур; ky: Куала-Лумпур; tg: Куала-Лумпур
  uz: Kuala-Lumpur, Куала-Лумпур; tk: Kuala-Lumpur
Singapore; SG; Asia/Singapore; 1.2897, 103.8501; 1880252
  ar: سنغافورة
  zh: 新加坡
  ru: Сингапур, Сингапуре
  fr: Singapour; es: Singapur
  kk: Сингапур; ky: Сингапур; tg: Сингапур
  uz: Singapur, Сингапур; tk: Singapur
Manila; PH; Asia/Manila; 14.6042, 120.9822; 1701668
  ar: مانيلا
  zh: 马尼拉
  ru: Манила, Маниле
  fr: Manille
  kk: Манила; ky: Манила; tg: Манила
  uz: Manila, Манила; tk: Manila
Phnom Penh; KH; Asia/Phnom_Penh; 11.5625, 104.916; 1821306
  ar: بنوم بنه
  zh: 金边
  ru: Пномпень, Пномпене
  es: Nom Pen
  kk: Пномпень; ky: Пномпень; tg: Пномпен
  uz: Pnompen, Пномпень, Пномпен; tk: Pnompen
Vientiane; LA; Asia/Vientiane; 17.9667, 102.6; 1651944
  ar: فيينتيان, فينتيان
  zh: 万象
  ru: Вьентьян, Вьентьяне
  es: Vientián
  kk: Вьентьян; ky: Вьентьян; tg: Вентян
  uz: Vyentyan, Вьентьян; tk: Wýentýan
Canberra; AU; Australia/Sydney; -35.2835, 149.1281; 2172517
  ar: كانبرا, كانبيرا
  zh: 堪培拉
  ru: Канберра, Канберре
  kk: Канберра; ky: Канберра; tg: Канберра
  uz: Kanberra, Канберра; tk: Kanberra
Sydney; AU; Australia/Sydney; -33.8679, 151.2073; 2147714
  ar: سيدني
  zh: 悉尼
  ru: Сидней, Сиднее
  es: Sídney
  kk: Сидней; ky: Сидней; tg: Сидней
  uz: Sidney, Сидней; tk: Sidneý
Wellington; NZ; Pacific/Auckland; -41.2866, 174.7756; 2179537
  ar: ويلينغتون, ولنغتون
  zh: 惠灵顿
  ru: Веллингтон
  kk: Веллингтон; ky: Веллингтон; tg: Веллингтон
  uz: Vellington, Веллингтон; tk: Wellington
`;
