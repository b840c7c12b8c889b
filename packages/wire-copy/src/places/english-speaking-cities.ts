/** More cities of South Asia, Africa and the English-speaking countries. */
export const englishSpeakingCities = `
Panaji; IN; Asia/Kolkata; 15.4957, 73.8262; 1260607
  ar: باناجي
  zh: 帕纳吉, 帕納吉
  ru: Панаджи
  kk: Панаджи; ky: Панаджи; tg: Панаджи
  uz: Panaji, Панаджи; tk: Panaji
Kochi, India; IN; Asia/Kolkata; 9.9399, 76.2602; 1273874
  ar: كوتشي الهندية
  zh: 科钦, 科欽
  ru: Кочин
  kk: Кочин; ky: Кочин; tg: Кочин
  uz: Kochin, Кочин; tk: Koçin
Bhopal; IN; Asia/Kolkata; 23.2547, 77.4029; 1275841
  ar: بوبال
  zh: 博帕尔, 博帕爾
  ru: Бхопал
  kk: Бхопал; ky: Бхопал; tg: Бхопал
  uz: Bxopal, Бхопал; tk: Bhopal
Bhubaneswar; IN; Asia/Kolkata; 20.2724, 85.8338; 1275817
  ar: بوبانسوار
  zh: 布巴内斯瓦尔, 布巴內斯瓦爾
  ru: Бхубанешвар
  kk: Бхубанешвар; ky: Бхубанешвар; tg: Бхубанешвар
  uz: Bxubaneshvar, Бхубанешвар; tk: Bhubaneşwar
Amritsar; IN; Asia/Kolkata; 31.6223, 74.8753; 1278710
  ar: أمريتسار
  zh: 阿姆利则, 阿姆利則
  ru: Амритсар
  kk: Амритсар; ky: Амритсар; tg: Амритсар
  uz: Amritsar, Амритсар; tk: Amritsar
Visakhapatnam; IN; Asia/Kolkata; 17.6801, 83.2016; 1253102
  ar: فيساخاباتنام
  zh: 维沙卡帕特南, 維沙卡帕特南
  ru: Вишакхапатнам
  kk: Вишакхапатнам; ky: Вишакхапатнам; tg: Вишакхапатнам
  uz: Vishakxapatnam, Вишакхапатнам; tk: Wişakhapatnam
Surat, India; IN; Asia/Kolkata; 21.1959, 72.8302; 1255364
  ar: سورات
  zh: 苏拉特, 蘇拉特
  ru: индийский Сурат
  kk: индийский Сурат; ky: индийский Сурат; tg: индийский Сурат
  uz: Hindiston Surati, индийский Сурат; tk: Hindistan Suraty
Indore; IN; Asia/Kolkata; 22.7179, 75.8333; 1269743
  ar: إندور
  zh: 印多尔, 印多爾
  ru: Индаур, Индор
  kk: Индаур, Индор; ky: Индаур, Индор; tg: Индаур, Индор
  uz: Indor, Индаур; tk: Indor
Gandhinagar; IN; Asia/Kolkata; 23.2167, 72.6833; 1271715
  ar: غانديناغار
  zh: 甘地讷格尔, 甘地訥格爾
  ru: Гандинагар
  kk: Гандинагар; ky: Гандинагар; tg: Гандинагар
  uz: Gandinagar, Гандинагар; tk: Gandinagar
Agra; IN; Asia/Kolkata; 27.1833, 78.0167; 1279259
  ar: أغرا
  zh: 阿格拉
  ru: Агра
  kk: Агра; ky: Агра; tg: Агра
  uz: Agra, Агра; tk: Agra
Patna; IN; Asia/Kolkata; 25.5941, 85.1356; 1260086
  ar: باتنا
  zh: 巴特那
  ru: Патна
  kk: Патна; ky: Патна; tg: Патна
  uz: Patna, Патна; tk: Patna
Nagpur; IN; Asia/Kolkata; 21.1463, 79.0849; 1262180
  ar: ناغبور
  zh: 那格浦尔, 那格浦爾
  ru: Нагпур
  kk: Нагпур; ky: Нагпур; tg: Нагпур
  uz: Nagpur, Нагпур; tk: Nagpur
Cox's Bazar; BD; Asia/Dhaka; 21.4397, 92.0096; 1336134
  ar: كوكس بازار
  zh: 科克斯巴扎尔, 科克斯巴扎爾
  ru: Кокс-Базар
  kk: Кокс-Базар; ky: Кокс-Базар; tg: Кокс-Базар
  uz: Koks-Bazar, Кокс-Базар; tk: Koks-Bazar
Sylhet; BD; Asia/Dhaka; 24.899, 91.872; 1185099
  ar: سيلهيت
  zh: 锡尔赫特, 錫爾赫特
  ru: Силхет
  kk: Силхет; ky: Силхет; tg: Силхет
  uz: Silxet, Силхет; tk: Silhet
Dallas; US; America/Chicago; 32.7831, -96.8067; 4684888
  ar: دالاس
  zh: 达拉斯, 達拉斯
  ru: Даллас
  kk: Даллас; ky: Даллас; tg: Даллас
  uz: Dallas, Даллас; tk: Dallas
Orlando; US; America/New_York; 28.5383, -81.3792; 4167147
  ar: أورلاندو
  zh: 奥兰多, 奧蘭多
  ru: Орландо
  kk: Орландо; ky: Орландо; tg: Орландо
  uz: Orlando, Орландо; tk: Orlando
Nashville; US; America/Chicago; 36.1659, -86.7844; 4644585
  ar: ناشفيل
  zh: 纳什维尔, 納什維爾
  ru: Нашвилл
  kk: Нашвилл; ky: Нашвилл; tg: Нашвилл
  uz: Neshvill, Нашвилл; tk: Naşwill
San Antonio; US; America/Chicago; 29.4241, -98.4936; 4726206
  ar: سان أنتونيو
  zh: 圣安东尼奥, 聖安東尼奧
  ru: Сан-Антонио
  kk: Сан-Антонио; ky: Сан-Антонио; tg: Сан-Антонио
  uz: San-Antonio, Сан-Антонио; tk: San-Antonio
Baltimore; US; America/New_York; 39.2904, -76.6122; 4347778
  ar: بالتيمور
  zh: 巴尔的摩, 巴爾的摩
  ru: Балтимор
  kk: Балтимор; ky: Балтимор; tg: Балтимор
  uz: Baltimor, Балтимор; tk: Baltimor
Milwaukee; US; America/Chicago; 43.0389, -87.9065; 5263045
  ar: ميلووكي
  zh: 密尔沃基, 密爾沃基
  ru: Милуоки
  kk: Милуоки; ky: Милуоки; tg: Милуоки
  uz: Miluoki, Милуоки; tk: Miluoki
Indianapolis; US; America/Indiana/Indianapolis; 39.7684, -86.158; 4259418
  ar: إنديانابوليس
  zh: 印第安纳波利斯, 印第安納波利斯
  ru: Индианаполис
  kk: Индианаполис; ky: Индианаполис; tg: Индианаполис
  uz: Indianapolis, Индианаполис; tk: Indianapolis
Sacramento; US; America/Los_Angeles; 38.5816, -121.4944; 5389489
  ar: ساكرامنتو
  zh: 萨克拉门托, 薩克拉門托
  ru: Сакраменто
  kk: Сакраменто; ky: Сакраменто; tg: Сакраменто
  uz: Sakramento, Сакраменто; tk: Sakramento
Tampa; US; America/New_York; 27.9475, -82.4584; 4174757
  ar: تامبا
  zh: 坦帕
  ru: Тампа
  kk: Тампа; ky: Тампа; tg: Тампа
  uz: Tampa, Тампа; tk: Tampa
Kansas City; US; America/Chicago; 39.0997, -94.5786; 4393217
  ar: كانساس سيتي
  zh: 堪萨斯城, 堪薩斯城
  ru: Канзас-Сити
  kk: Канзас-Сити; ky: Канзас-Сити; tg: Канзас-Сити
  uz: Kanzas-Siti, Канзас-Сити; tk: Kanzas-Siti
Bristol; GB; Europe/London; 51.4552, -2.5966; 2654675
  ar: بريستول
  zh: 布里斯托尔, 布里斯托爾
  ru: Бристоль
  kk: Бристоль; ky: Бристоль; tg: Бристол
  uz: Bristol, Бристоль; tk: Bristol
Oxford; GB; Europe/London; 51.7522, -1.256; 2640729
  ar: أكسفورد
  zh: 牛津
  ru: Оксфорд
  kk: Оксфорд; ky: Оксфорд; tg: Оксфорд
  uz: Oksford, Оксфорд; tk: Oksford
Cambridge; GB; Europe/London; 52.2, 0.1167; 2653941
  ar: كامبريدج
  zh: 剑桥, 劍橋
  ru: Кембридж
  kk: Кембридж; ky: Кембридж; tg: Кембридж
  uz: Kembrij, Кембридж; tk: Kembrij
Brighton; GB; Europe/London; 50.8284, -0.1395; 2654710
  ar: برايتون
  zh: 布赖顿, 布賴頓
  ru: Брайтон
  kk: Брайтон; ky: Брайтон; tg: Брайтон
  uz: Brayton, Брайтон; tk: Braýton
Aberdeen; GB; Europe/London; 57.1437, -2.0981; 2657832
  ar: أبردين
  zh: 阿伯丁
  ru: Абердин
  kk: Абердин; ky: Абердин; tg: Абердин
  uz: Aberdin, Абердин; tk: Aberdin
Sheffield; GB; Europe/London; 53.383, -1.4659; 2638077
  ar: شيفيلد
  zh: 谢菲尔德, 謝菲爾德
  ru: Шеффилд
  kk: Шеффилд; ky: Шеффилд; tg: Шеффилд
  uz: Sheffild, Шеффилд; tk: Şeffild
Kano; NG; Africa/Lagos; 12.0001, 8.5167; 2335204
  ar: كانو
  zh: 卡诺, 卡諾
  ru: Кано
  kk: Кано; ky: Кано; tg: Кано
  uz: Kano, Кано; tk: Kano
Port Harcourt; NG; Africa/Lagos; 4.7774, 7.0134; 2324774
  ar: بورت هاركورت
  zh: 哈科特港
  ru: Порт-Харкорт
  kk: Порт-Харкорт; ky: Порт-Харкорт; tg: Порт-Харкорт
  uz: Port-Xarkort, Порт-Харкорт; tk: Port-Harkort
Kumasi; GH; Africa/Accra; 6.6885, -1.6244; 2298890
  ar: كوماسي
  zh: 库马西, 庫馬西
  ru: Кумаси
  kk: Кумаси; ky: Кумаси; tg: Кумаси
  uz: Kumasi, Кумаси; tk: Kumasi
Bahir Dar; ET; Africa/Addis_Ababa; 11.5936, 37.3908; 342884
  ar: بحر دار
  zh: 巴赫达尔, 巴赫達爾
  ru: Бахр-Дар
  kk: Бахр-Дар; ky: Бахр-Дар; tg: Бахр-Дар
  uz: Bahr-Dar, Бахр-Дар; tk: Bahr-Dar
Kisumu; KE; Africa/Nairobi; -0.1022, 34.7617; 191245
  ar: كيسومو
  zh: 基苏木, 基蘇木
  ru: Кисуму
  kk: Кисуму; ky: Кисуму; tg: Кисуму
  uz: Kisumu, Кисуму; tk: Kisumu
Bulawayo; ZW; Africa/Harare; -20.15, 28.5833; 894701
  ar: بولاوايو
  zh: 布拉瓦约, 布拉瓦約
  ru: Булавайо
  kk: Булавайо; ky: Булавайо; tg: Булавайо
  uz: Bulavayo, Булавайо; tk: Bulawaýo
Lubumbashi; CD; Africa/Lubumbashi; -11.6609, 27.4794; 922704
  ar: لوبومباشي
  zh: 卢本巴希, 盧本巴希
  ru: Лубумбаши
  kk: Лубумбаши; ky: Лубумбаши; tg: Лубумбаши
  uz: Lubumbashi, Лубумбаши; tk: Lubumbaşi
Nouadhibou; MR; Africa/Nouakchott; 20.9419, -17.0384; 2377457
  ar: نواذيبو
  zh: 努瓦迪布
  ru: Нуадибу
  kk: Нуадибу; ky: Нуадибу; tg: Нуадибу
  uz: Nuadibu, Нуадибу; tk: Nuadibu
`;
