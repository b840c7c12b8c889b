/** The United States, Canada, Mexico, Central America and the Caribbean. */
export const northAmerica = `
Washington; US; America/New_York; 38.8951, -77.0364; 4140963
  ar: واشنطن
  en: Washington D.C.
  zh: 华盛顿, 華盛頓, 华府, 華府
  ru: Вашингтон, Вашингтоне
  kk: Вашингтон; ky: Вашингтон; tg: Вашингтон
  uz: Vashington, Вашингтон; tk: Waşington
New York; US; America/New_York; 40.7143, -74.006; 5128581
  ar: نيويورك
  en: New York City
  zh: 纽约, 紐約
  ru: Нью-Йорк, Нью-Йорке
  es: Nueva York
  kk: Нью-Йорк; ky: Нью-Йорк; tg: Ню-Йорк
  uz: Nyu-York, Нью-Йорк, Ню-Йорк; tk: Nýu-Ýork
San Francisco; US; America/Los_Angeles; 37.7749, -122.4194; 5391959
  ar: سان فرانسيسكو
  zh: 旧金山, 舊金山, 三藩市
  ru: Сан-Франциско
  kk: Сан-Франциско; ky: Сан-Франциско; tg: Сан-Франсиско
  uz: San-Fransisko, Сан-Франциско, Сан-Франсиско; tk: San-Fransisko
Ottawa; CA; America/Toronto; 45.4112, -75.6981; 6094817
  ar: أوتاوا
  zh: 渥太华, 渥太華
  ru: Оттава, Оттаве
  kk: Оттава; ky: Оттава; tg: Оттава
  uz: Ottava, Оттава; tk: Ottawa
Mexico City; MX; America/Mexico_City; 19.4285, -99.1277; 3530597
  ar: مكسيكو سيتي, مكسيكو
  zh: 墨西哥城
  ru: Мехико
  es: Ciudad de México
  kk: Мехико; ky: Мехико; tg: Мехико
  uz: Mexiko, Мехико; tk: Mehiko
Havana; CU; America/Havana; 23.133, -82.383; 3553478
  ar: هافانا
  zh: 哈瓦那
  ru: Гавана, Гаване
  fr: La Havane; es: La Habana
  kk: Гавана; ky: Гавана; tg: Гавана, Ҳавана
  uz: Gavana, Гавана; tk: Gawana
Los Angeles; US; America/Los_Angeles; 34.0522, -118.2437; 5368361
  ar: لوس أنجلوس, لوس أنجليس
  zh: 洛杉矶, 洛杉磯
  ru: Лос-Анджелес
  kk: Лос-Анджелес; ky: Лос-Анджелес; tg: Лос-Анҷелес
  uz: Los-Anjeles, Лос-Анжелес; tk: Los-Anjeles
Chicago; US; America/Chicago; 41.85, -87.65; 4887398
  ar: شيكاغو
  zh: 芝加哥
  ru: Чикаго
  kk: Чикаго; ky: Чикаго; tg: Чикаго
  uz: Chikago, Чикаго; tk: Çikago
Houston; US; America/Chicago; 29.7633, -95.3633; 4699066
  ar: هيوستن
  zh: 休斯敦, 休斯顿, 休斯頓, 休士頓
  ru: Хьюстон
  kk: Хьюстон; ky: Хьюстон; tg: Хюстон
  uz: Xyuston, Хьюстон; tk: Hýuston
Atlanta; US; America/New_York; 33.749, -84.388; 4180439
  ar: أتلانتا
  zh: 亚特兰大, 亞特蘭大
  ru: Атланта
  kk: Атланта; ky: Атланта; tg: Атланта
  uz: Atlanta, Атланта; tk: Atlanta
Boston; US; America/New_York; 42.3584, -71.0598; 4930956
  ar: بوسطن
  zh: 波士顿, 波士頓
  ru: Бостон
  kk: Бостон; ky: Бостон; tg: Бостон
  uz: Boston, Бостон; tk: Boston
Miami; US; America/New_York; 25.7743, -80.1937; 4164138
  ar: ميامي
  zh: 迈阿密, 邁阿密
  ru: Майами
  kk: Майами; ky: Майами; tg: Майами
  uz: Mayami, Майами; tk: Maýami
Seattle; US; America/Los_Angeles; 47.6062, -122.3321; 5809844
  ar: سياتل
  zh: 西雅图, 西雅圖
  ru: Сиэтл
  kk: Сиэтл; ky: Сиэтл; tg: Сиэтл
  uz: Sietl, Сиэтл; tk: Sietl
Philadelphia; US; America/New_York; 39.9523, -75.1638; 4560349
  ar: فيلادلفيا
  zh: 费城, 費城
  ru: Филадельфия
  fr: Philadelphie; es: Filadelfia
  kk: Филадельфия; ky: Филадельфия; tg: Филаделфия
  uz: Filadelfiya, Филадельфия; tk: Filadelfiýa
Detroit; US; America/Detroit; 42.3314, -83.0457; 4990729
  ar: ديترويت
  zh: 底特律
  ru: Детройт
  kk: Детройт; ky: Детройт; tg: Детройт
  uz: Detroyt, Детройт; tk: Detroýt
Las Vegas; US; America/Los_Angeles; 36.175, -115.1372; 5506956
  ar: لاس فيغاس
  zh: 拉斯维加斯, 拉斯維加斯
  ru: Лас-Вегас
  kk: Лас-Вегас; ky: Лас-Вегас; tg: Лас-Вегас
  uz: Las-Vegas, Лас-Вегас; tk: Las-Wegas
Honolulu; US; Pacific/Honolulu; 21.3069, -157.8583; 5856195
  ar: هونولولو
  zh: 檀香山, 火奴鲁鲁, 火奴魯魯
  ru: Гонолулу
  kk: Гонолулу; ky: Гонолулу; tg: Гонолулу
  uz: Gonolulu, Гонолулу; tk: Gonolulu
Anchorage; US; America/Anchorage; 61.2181, -149.9003; 5879400
  ar: أنكوريج
  zh: 安克雷奇
  ru: Анкоридж
  kk: Анкоридж; ky: Анкоридж; tg: Анкориҷ
  uz: Ankorij, Анкориж; tk: Ankorij
Toronto; CA; America/Toronto; 43.7001, -79.4163; 6167865
  ar: تورنتو, تورونتو
  zh: 多伦多, 多倫多
  ru: Торонто
  kk: Торонто; ky: Торонто; tg: Торонто
  uz: Toronto, Торонто; tk: Toronto
Montreal; CA; America/Toronto; 45.5088, -73.5878; 6077243
  ar: مونتريال
  zh: 蒙特利尔, 蒙特婁, 蒙特利爾, 滿地可
  ru: Монреаль
  kk: Монреаль; ky: Монреаль; tg: Монреал
  uz: Monreal, Монреаль; tk: Monreal
Vancouver; CA; America/Vancouver; 49.2497, -123.1193; 6173331
  ar: فانكوفر
  zh: 温哥华, 溫哥華, 温哥華
  ru: Ванкувер
  kk: Ванкувер; ky: Ванкувер; tg: Ванкувер
  uz: Vankuver, Ванкувер; tk: Wankuwer
Quebec City; CA; America/Toronto; 46.8123, -71.2145; 6325494
  ar: مدينة كيبيك
  zh: 魁北克市
  ru: город Квебек
  fr: ville de Québec; es: ciudad de Quebec
  kk: Квебек қаласы; ky: Квебек шаары; tg: шаҳри Квебек
  uz: Kvebek shahri, Квебек шаҳри; tk: Kwebek şäheri
Calgary; CA; America/Edmonton; 51.0501, -114.0853; 5913490
  ar: كالغاري
  zh: 卡尔加里, 卡爾加里
  ru: Калгари
  kk: Калгари; ky: Калгари; tg: Калгари
  uz: Kalgari, Калгари; tk: Kalgari
Halifax; CA; America/Halifax; 44.6464, -63.5729; 6324729
  ar: هاليفاكس
  zh: 哈利法克斯
  ru: Галифакс
  kk: Галифакс; ky: Галифакс; tg: Галифакс
  uz: Galifaks, Галифакс; tk: Galifaks
Guadalajara; MX; America/Mexico_City; 20.6668, -103.3918; 4005539
  ar: غوادالاخارا
  zh: 瓜达拉哈拉, 瓜達拉哈拉
  ru: Гвадалахара
  kk: Гвадалахара; ky: Гвадалахара; tg: Гвадалахара
  uz: Gvadalaxara, Гвадалахара; tk: Gwadalahara
Monterrey; MX; America/Monterrey; 25.6751, -100.3185; 3995465
  ar: مونتيري
  zh: 蒙特雷
  ru: Монтеррей
  kk: Монтеррей; ky: Монтеррей; tg: Монтеррей
  uz: Monterrey, Монтеррей; tk: Monterreý
Cancun; MX; America/Cancun; 21.1743, -86.8466; 3531673
  ar: كانكون
  zh: 坎昆
  ru: Канкун
  kk: Канкун; ky: Канкун; tg: Канкун
  uz: Kankun, Канкун; tk: Kankun
Guatemala City; GT; America/Guatemala; 14.6407, -90.5133; 3598132
  ar: مدينة غواتيمالا
  zh: 危地马拉城, 危地馬拉城
  ru: Гватемала-Сити
  fr: Guatemala-Ville, Ville de Guatemala; es: Ciudad de Guatemala
  kk: Гватемала-Сити; ky: Гватемала-Сити; tg: Гватемала-Сити
  uz: Gvatemala-Siti, Гватемала-Сити; tk: Gwatemala-Siti
San Salvador; SV; America/El_Salvador; 13.6893, -89.1872; 3583361
  ar: سان سلفادور
  zh: 圣萨尔瓦多, 聖薩爾瓦多
  ru: Сан-Сальвадор
  kk: Сан-Сальвадор; ky: Сан-Сальвадор; tg: Сан-Салвадор
  uz: San-Salvador, Сан-Сальвадор; tk: San-Salwador
Tegucigalpa; HN; America/Tegucigalpa; 14.0818, -87.2068; 3600949
  ar: تيغوسيغالبا
  zh: 特古西加尔巴, 特古西加爾巴
  ru: Тегусигальпа
  kk: Тегусигальпа; ky: Тегусигальпа; tg: Тегусигалпа
  uz: Tegusigalpa, Тегусигальпа; tk: Tegusigalpa
Managua; NI; America/Managua; 12.1328, -86.2504; 3617763
  ar: ماناغوا
  zh: 马那瓜, 馬那瓜
  ru: Манагуа
  kk: Манагуа; ky: Манагуа; tg: Манагуа
  uz: Managua, Манагуа; tk: Managua
Panama City; PA; America/Panama; 8.9936, -79.5197; 3703443
  ar: مدينة بنما
  zh: 巴拿马城, 巴拿馬城, 巴拿马市, 巴拿馬市
  ru: Панама-Сити
  fr: ville de Panama; es: Ciudad de Panamá
  kk: Панама-Сити; ky: Панама-Сити; tg: Панама-Сити
  uz: Panama-Siti, Панама-Сити; tk: Panama-Siti
Santo Domingo; DO; America/Santo_Domingo; 18.4719, -69.8923; 3492908
  ar: سانتو دومينغو
  zh: 圣多明各, 聖多明各
  ru: Санто-Доминго
  fr: Saint-Domingue
  kk: Санто-Доминго; ky: Санто-Доминго; tg: Санто-Доминго
  uz: Santo-Domingo, Санто-Доминго; tk: Santo-Domingo
Punta Cana; DO; America/Santo_Domingo; 18.5818, -68.4043; 3494242
  ar: بونتا كانا
  zh: 蓬塔卡纳, 蓬塔卡納
  ru: Пунта-Кана
  kk: Пунта-Кана; ky: Пунта-Кана; tg: Пунта-Кана
  uz: Punta-Kana, Пунта-Кана; tk: Punta-Kana
Port-au-Prince; HT; America/Port-au-Prince; 18.5435, -72.3388; 3718426
  ar: بورت أو برانس
  zh: 太子港
  ru: Порт-о-Пренс
  es: Puerto Príncipe
  kk: Порт-о-Пренс; ky: Порт-о-Пренс; tg: Порт-о-Пренс
  uz: Port-o-Prens, Порт-о-Пренс; tk: Port-o-Prens
Kingston; JM; America/Jamaica; 17.997, -76.7936; 3489854
  ar: كينغستون
  zh: 金斯敦
  ru: Кингстон
  kk: Кингстон; ky: Кингстон; tg: Кингстон
  uz: Kingston, Кингстон; tk: Kingston
Bridgetown; BB; America/Barbados; 13.1073, -59.6202; 3374036
  ar: بريدجتاون
  zh: 布里奇顿, 布里奇頓
  ru: Бриджтаун
  kk: Бриджтаун; ky: Бриджтаун; tg: Бриҷтаун
  uz: Brijtaun, Брижтаун; tk: Brijtaun
Port of Spain; TT; America/Port_of_Spain; 10.6667, -61.5189; 3573890
  ar: بورت أوف سبين
  en: Port-of-Spain
  zh: 西班牙港
  ru: Порт-оф-Спейн
  es: Puerto España
  kk: Порт-оф-Спейн; ky: Порт-оф-Спейн; tg: Порт-оф-Спейн
  uz: Port-of-Speyn, Порт-оф-Спейн; tk: Port-of-Speýn
Nassau; BS; America/Nassau; 25.0582, -77.3431; 3571824
  ar: ناسو
  zh: 拿骚, 拿騷
  ru: Нассау
  kk: Нассау; ky: Нассау; tg: Нассау
  uz: Nassau, Нассау; tk: Nassau
`;
