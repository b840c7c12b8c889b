/** South, South-East and East Asia and the Pacific, without China. */
export const asiaAndPacific = `
Islamabad; PK; Asia/Karachi; 33.7215, 73.0433; 1176615
  ar: إسلام آباد, إسلام أباد
  zh: 伊斯兰堡
  ru: Исламабад, Исламабаде
New Delhi; IN; Asia/Kolkata; 28.6358, 77.2245; 1261481
  ar: نيودلهي, نيو دلهي
  zh: 新德里
  ru: Нью-Дели
Mumbai; IN; Asia/Kolkata; 19.0728, 72.8826; 1275339
  ar: مومباي
  zh: 孟买
  ru: Мумбаи
Dhaka; BD; Asia/Dhaka; 23.7104, 90.4074; 1185241
  ar: دكا
  zh: 达卡
  ru: Дакка, Дакке
Colombo; LK; Asia/Colombo; 6.9355, 79.8487; 1248991
  ar: كولومبو
  zh: 科伦坡
  ru: Коломбо
Kathmandu; NP; Asia/Kathmandu; 27.7017, 85.3206; 1283240
  ar: كاتماندو, كتماندو
  zh: 加德满都
  ru: Катманду
Tokyo; JP; Asia/Tokyo; 35.6895, 139.6917; 1850147
  ar: طوكيو
  zh: 东京, 東京
  ru: Токио
Osaka; JP; Asia/Tokyo; 34.6938, 135.5011; 1853909
  ar: أوساكا
  zh: 大阪
  ru: Осака, Осаке
Hiroshima; JP; Asia/Tokyo; 34.4, 132.45; 1862415
  ar: هيروشيما
  zh: 广岛, 廣島
  ru: Хиросима, Хиросиме
Seoul; KR; Asia/Seoul; 37.566, 126.9784; 1835848
  ar: سول, سيول, سيئول
  zh: 首尔, 首爾
  ru: Сеул, Сеуле
Pyongyang; KP; Asia/Pyongyang; 39.0339, 125.7543; 1871859
  ar: بيونغ يانغ, بيونغيانغ
  zh: 平壤
  ru: Пхеньян, Пхеньяне
Hanoi; VN; Asia/Bangkok; 21.0245, 105.8412; 1581130
  ar: هانوي
  zh: 河内
  ru: Ханой, Ханое
Bangkok; TH; Asia/Bangkok; 13.754, 100.5014; 1609350
  ar: بانكوك
  zh: 曼谷
  ru: Бангкок, Бангкоке
Jakarta; ID; Asia/Jakarta; -6.2146, 106.8451; 1642911
  ar: جاكرتا
  zh: 雅加达
  ru: Джакарта, Джакарте
Kuala Lumpur; MY; Asia/Kuala_Lumpur; 3.1412, 101.6865; 1735161
  ar: كوالالمبور, كوالا لمبور
  zh: 吉隆坡
  ru: Куала-Лумпур, Куала-Лумпуре
Singapore; SG; Asia/Singapore; 1.2897, 103.8501; 1880252
  ar: سنغافورة
  zh: 新加坡
  ru: Сингапур, Сингапуре
Manila; PH; Asia/Manila; 14.6042, 120.9822; 1701668
  ar: مانيلا
  zh: 马尼拉
  ru: Манила, Маниле
Phnom Penh; KH; Asia/Phnom_Penh; 11.5625, 104.916; 1821306
  ar: بنوم بنه
  zh: 金边
  ru: Пномпень, Пномпене
Vientiane; LA; Asia/Vientiane; 17.9667, 102.6; 1651944
  ar: فيينتيان, فينتيان
  zh: 万象
  ru: Вьентьян, Вьентьяне
Canberra; AU; Australia/Sydney; -35.2835, 149.1281; 2172517
  ar: كانبرا, كانبيرا
  zh: 堪培拉
  ru: Канберра, Канберре
Sydney; AU; Australia/Sydney; -33.8679, 151.2073; 2147714
  ar: سيدني
  zh: 悉尼
  ru: Сидней, Сиднее
Wellington; NZ; Pacific/Auckland; -41.2866, 174.7756; 2179537
  ar: ويلينغتون, ولنغتون
  zh: 惠灵顿
  ru: Веллингтон
`;
