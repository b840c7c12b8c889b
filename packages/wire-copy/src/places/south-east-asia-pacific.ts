/** South-East Asia, Australia and the Pacific. */
export const southEastAsiaPacific = `
Hanoi; VN; Asia/Bangkok; 21.0245, 105.8412; 1581130
  ar: هانوي
  zh: 河内, 河內
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
  zh: 雅加达, 雅加達
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
  zh: 马尼拉, 馬尼拉
  ru: Манила, Маниле
  fr: Manille
  kk: Манила; ky: Манила; tg: Манила
  uz: Manila, Манила; tk: Manila
Phnom Penh; KH; Asia/Phnom_Penh; 11.5625, 104.916; 1821306
  ar: بنوم بنه
  zh: 金边, 金邊
  ru: Пномпень, Пномпене
  es: Nom Pen
  kk: Пномпень; ky: Пномпень; tg: Пномпен
  uz: Pnompen, Пномпень, Пномпен; tk: Pnompen
Vientiane; LA; Asia/Vientiane; 17.9667, 102.6; 1651944
  ar: فيينتيان, فينتيان
  zh: 万象, 萬象, 永珍
  ru: Вьентьян, Вьентьяне
  es: Vientián
  kk: Вьентьян; ky: Вьентьян; tg: Вентян
  uz: Vyentyan, Вьентьян; tk: Wýentýan
Canberra; AU; Australia/Sydney; -35.2835, 149.1281; 2172517
  ar: كانبرا, كانبيرا
  zh: 堪培拉, 坎培拉
  ru: Канберра, Канберре
  kk: Канберра; ky: Канберра; tg: Канберра
  uz: Kanberra, Канберра; tk: Kanberra
Sydney; AU; Australia/Sydney; -33.8679, 151.2073; 2147714
  ar: سيدني
  zh: 悉尼, 雪梨
  ru: Сидней, Сиднее
  es: Sídney
  kk: Сидней; ky: Сидней; tg: Сидней
  uz: Sidney, Сидней; tk: Sidneý
Wellington; NZ; Pacific/Auckland; -41.2866, 174.7756; 2179537
  ar: ويلينغتون, ولنغتون
  zh: 惠灵顿, 惠靈頓, 威靈頓
  ru: Веллингтон
  kk: Веллингтон; ky: Веллингтон; tg: Веллингтон
  uz: Vellington, Веллингтон; tk: Wellington
Naypyidaw; MM; Asia/Yangon; 19.745, 96.1297; 6611854
  ar: نايبيداو, نايبيتاو
  en: Nay Pyi Taw
  zh: 内比都, 奈比多, 內比都
  ru: Нейпьидо
  kk: Нейпьидо; ky: Нейпьидо; tg: Нейпидо
  uz: Neypido, Нейпидо; tk: Neýpido
Yangon; MM; Asia/Yangon; 16.8053, 96.1561; 1298824
  ar: يانغون, رانغون
  en: Rangoon
  zh: 仰光
  ru: Янгон, Рангун
  fr: Rangoun; es: Rangún
  kk: Янгон; ky: Янгон; tg: Янгон
  uz: Yangon, Янгон; tk: Ýangon
Ho Chi Minh City; VN; Asia/Ho_Chi_Minh; 10.823, 106.6296; 1566083
  ar: مدينة هو تشي منه, هوشي منه
  en: Saigon
  zh: 胡志明市
  ru: Хошимин
  fr: Hô-Chi-Minh-Ville; es: Ciudad Ho Chi Minh
  kk: Хошимин; ky: Хошимин; tg: Хошимин
  uz: Xoshimin, Хошимин; tk: Hoşimin
Da Nang; VN; Asia/Ho_Chi_Minh; 16.0678, 108.2208; 1583992
  ar: دا نانغ, دانانغ
  en: Danang
  zh: 岘港, 峴港
  ru: Дананг
  kk: Дананг; ky: Дананг; tg: Дананг
  uz: Danang, Дананг; tk: Danang
Haiphong; VN; Asia/Ho_Chi_Minh; 20.8648, 106.6834; 1581298
  ar: هايفونغ
  zh: 海防
  ru: Хайфон
  kk: Хайфон; ky: Хайфон; tg: Хайфон
  uz: Xayfon, Хайфон; tk: Haýfon
Luang Prabang; LA; Asia/Vientiane; 19.886, 102.135; 1655559
  ar: لوانغ برابانغ
  en: Louangphabang
  zh: 琅勃拉邦
  ru: Луангпхабанг, Луанг-Прабанг
  kk: Луангпхабанг; ky: Луангпхабанг; tg: Луангпхабанг
  uz: Luangprabang, Луангпрабанг; tk: Luangprabang
Siem Reap; KH; Asia/Phnom_Penh; 13.3618, 103.8606; 1822214
  ar: سيام ريب
  zh: 暹粒
  ru: Сиемреап
  kk: Сиемреап; ky: Сиемреап; tg: Сиемреап
  uz: Siyemreap, Сиемреап; tk: Siýemreap
Bali; ID; Asia/Makassar; -8.5, 115; 1650535
  ar: بالي, جزيرة بالي
  zh: 巴厘岛, 巴厘, 峇里島, 巴厘島
  ru: Бали
  kk: Бали; ky: Бали; tg: Бали
  uz: Bali, Бали; tk: Bali
Denpasar; ID; Asia/Makassar; -8.65, 115.2167; 1645528
  ar: دينباسار
  zh: 登巴萨, 登巴薩
  ru: Денпасар
  kk: Денпасар; ky: Денпасар; tg: Денпасар
  uz: Denpasar, Денпасар; tk: Denpasar
Bandung; ID; Asia/Jakarta; -6.9222, 107.6069; 1650357
  ar: باندونغ
  zh: 万隆, 萬隆
  ru: Бандунг
  kk: Бандунг; ky: Бандунг; tg: Бандунг
  uz: Bandung, Бандунг; tk: Bandung
Yogyakarta; ID; Asia/Jakarta; -7.8014, 110.3647; 1621177
  ar: يوغياكارتا
  zh: 日惹
  ru: Джокьякарта
  kk: Джокьякарта; ky: Джокьякарта; tg: Ҷокякарта
  uz: Jokyakarta, Жокякарта; tk: Jokýakarta
Surabaya; ID; Asia/Jakarta; -7.2492, 112.7508; 1625822
  ar: سورابايا
  zh: 泗水
  ru: Сурабая
  kk: Сурабая; ky: Сурабая; tg: Сурабая
  uz: Surabaya, Сурабая; tk: Surabaýa
Putrajaya; MY; Asia/Kuala_Lumpur; 2.9353, 101.6911; 6697380
  ar: بوتراجايا
  zh: 布城, 布特拉再也
  ru: Путраджая
  kk: Путраджая; ky: Путраджая; tg: Путраҷая
  uz: Putrajaya, Путражая; tk: Putrajaýa
Kota Kinabalu; MY; Asia/Kuching; 5.9749, 116.0724; 1733432
  ar: كوتا كينابالو
  zh: 亚庇, 哥打基纳巴卢, 亞庇, 哥打基納巴盧
  ru: Кота-Кинабалу
  kk: Кота-Кинабалу; ky: Кота-Кинабалу; tg: Кота-Кинабалу
  uz: Kota-Kinabalu, Кота-Кинабалу; tk: Kota-Kinabalu
Bandar Seri Begawan; BN; Asia/Brunei; 4.8903, 114.9401; 1820906
  ar: بندر سري بكاوان, بندر سيري بيغاوان
  zh: 斯里巴加湾市, 斯里巴加湾, 斯里巴加灣市, 斯里巴加灣
  ru: Бандар-Сери-Бегаван
  kk: Бандар-Сери-Бегаван; ky: Бандар-Сери-Бегаван; tg: Бандар-Сери-Бегаван
  uz: Bandar-Seri-Begavan, Бандар-Сери-Бегаван; tk: Bandar-Seri-Begawan
Dili; TL; Asia/Dili; -8.5586, 125.5736; 1645457
  ar: ديلي
  zh: 帝力
  ru: Дили
  kk: Дили; ky: Дили; tg: Дили
  uz: Dili, Дили; tk: Dili
Phuket; TH; Asia/Bangkok; 7.8906, 98.3981; 1151254
  ar: بوكيت
  zh: 普吉, 普吉岛, 普吉島
  ru: Пхукет
  kk: Пхукет; ky: Пхукет; tg: Пхукет
  uz: Pxuket, Пхукет; tk: Phuket
Chiang Mai; TH; Asia/Bangkok; 18.7904, 98.9847; 1153671
  ar: شيانغ ماي
  zh: 清迈, 清邁
  ru: Чиангмай
  kk: Чиангмай; ky: Чиангмай; tg: Чиангмай
  uz: Chiangmay, Чиангмай; tk: Çiangmaý
Pattaya; TH; Asia/Bangkok; 12.9333, 100.8833; 1614295
  ar: باتايا
  zh: 芭堤雅, 芭达雅, 芭達雅
  ru: Паттайя
  kk: Паттайя; ky: Паттайя; tg: Паттайя
  uz: Pattaya, Паттая; tk: Pattaýa
Cebu; PH; Asia/Manila; 10.3167, 123.8907; 1717512
  ar: سيبو
  en: Cebu City
  zh: 宿务, 宿霧, 宿務
  ru: Себу
  kk: Себу; ky: Себу; tg: Себу
  uz: Sebu, Себу; tk: Sebu
Melbourne; AU; Australia/Melbourne; -37.814, 144.9633; 2158177
  ar: ملبورن
  zh: 墨尔本, 墨爾本
  ru: Мельбурн
  es: Melburne
  kk: Мельбурн; ky: Мельбурн; tg: Мелбурн
  uz: Melburn, Мельбурн; tk: Melburn
Brisbane; AU; Australia/Brisbane; -27.4679, 153.0281; 2174003
  ar: بريزبن, بريزبان
  zh: 布里斯班
  ru: Брисбен
  kk: Брисбен; ky: Брисбен; tg: Брисбен
  uz: Brisben, Брисбен; tk: Brisben
Perth; AU; Australia/Perth; -31.9522, 115.8614; 2063523
  ar: بيرث
  zh: 珀斯
  ru: Перт
  kk: Перт; ky: Перт; tg: Перт
  uz: Pert, Перт; tk: Pert
Auckland; NZ; Pacific/Auckland; -36.8485, 174.7635; 2193733
  ar: أوكلاند
  zh: 奥克兰, 奧克蘭
  ru: Окленд
  kk: Окленд; ky: Окленд; tg: Окленд
  uz: Oklend, Окленд; tk: Oklend
Christchurch; NZ; Pacific/Auckland; -43.5333, 172.6333; 2192362
  ar: كرايستشيرش
  zh: 克赖斯特彻奇, 基督城, 克賴斯特徹奇
  ru: Крайстчерч
  kk: Крайстчерч; ky: Крайстчерч; tg: Крайстчерч
  uz: Kraystcherch, Крайстчерч; tk: Kraýstçerç
Suva; FJ; Pacific/Fiji; -18.1416, 178.4415; 2198148
  ar: سوفا
  zh: 苏瓦, 蘇瓦
  ru: Сува
  kk: Сува; ky: Сува; tg: Сува
  uz: Suva, Сува; tk: Suwa
Port Moresby; PG; Pacific/Port_Moresby; -9.4772, 147.1509; 2088122
  ar: بورت مورسبي
  zh: 莫尔兹比港, 莫爾茲比港
  ru: Порт-Морсби
  kk: Порт-Морсби; ky: Порт-Морсби; tg: Порт-Морсби
  uz: Port-Morsbi, Порт-Морсби; tk: Port-Morsbi
Honiara; SB; Pacific/Guadalcanal; -9.4333, 159.95; 2108502
  ar: هونيارا
  zh: 霍尼亚拉, 霍尼亞拉
  ru: Хониара
  kk: Хониара; ky: Хониара; tg: Хониара
  uz: Xoniara, Хониара; tk: Honiara
Apia; WS; Pacific/Apia; -13.8333, -171.7667; 4035413
  ar: أبيا
  zh: 阿皮亚, 阿皮亞
  ru: Апиа
  kk: Апиа; ky: Апиа; tg: Апиа
  uz: Apia, Апиа; tk: Apia
Nuku'alofa; TO; Pacific/Tongatapu; -21.1394, -175.2018; 4032402
  ar: نوكوالوفا
  zh: 努库阿洛法, 努庫阿洛法
  ru: Нукуалофа
  kk: Нукуалофа; ky: Нукуалофа; tg: Нукуалофа
  uz: Nukualofa, Нукуалофа; tk: Nukualofa
Port Vila; VU; Pacific/Efate; -17.7365, 168.3137; 2135171
  ar: بورت فيلا
  en: Port-Vila
  zh: 维拉港, 維拉港
  ru: Порт-Вила
  kk: Порт-Вила; ky: Порт-Вила; tg: Порт-Вила
  uz: Port-Vila, Порт-Вила; tk: Port-Wila
`;
