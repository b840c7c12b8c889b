/** Afghanistan and South Asia, Mongolia, the South Caucasus. */
export const southAsiaAndCaucasus = `
Islamabad; PK; Asia/Karachi; 33.7215, 73.0433; 1176615
  ar: إسلام آباد, إسلام أباد
  zh: 伊斯兰堡, 伊斯蘭堡, 伊斯蘭馬巴德
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
  zh: 孟买, 孟買
  ru: Мумбаи
  fr: Bombay; es: Bombay
  kk: Мумбаи, Мумбай; ky: Мумбаи, Мумбай; tg: Мумбай, Бамбай
  uz: Mumbay, Мумбай; tk: Mumbaý
Dhaka; BD; Asia/Dhaka; 23.7104, 90.4074; 1185241
  ar: دكا
  zh: 达卡, 達卡
  ru: Дакка, Дакке
  fr: Dacca; es: Daca
  kk: Дакка; ky: Дакка; tg: Дакка
  uz: Dakka, Daka, Дакка, Дака; tk: Dakka
Colombo; LK; Asia/Colombo; 6.9355, 79.8487; 1248991
  ar: كولومبو
  zh: 科伦坡, 科倫坡, 可倫坡
  ru: Коломбо
  kk: Коломбо; ky: Коломбо; tg: Коломбо
  uz: Kolombo, Коломбо; tk: Kolombo
Kathmandu; NP; Asia/Kathmandu; 27.7017, 85.3206; 1283240
  ar: كاتماندو, كتماندو
  zh: 加德满都, 加德滿都
  ru: Катманду
  fr: Katmandou; es: Katmandú
  kk: Катманду; ky: Катманду; tg: Катманду
  uz: Katmandu, Катманду; tk: Katmandu
Kabul; AF; Asia/Kabul; 34.5281, 69.1723; 1138958
  ar: كابول, كابل
  zh: 喀布尔, 喀布爾
  ru: Кабул, Кабуле
  fr: Kaboul
  kk: Кабул, Кәбіл; ky: Кабул; tg: Кобул
  uz: Qobul, Kobul, Қобул, Кобул; tk: Kabul
Ulaanbaatar; MN; Asia/Ulaanbaatar; 47.9077, 106.8832; 2028462
  ar: أولان باتور, أولانباتار, أولان باتار
  en: Ulan Bator
  zh: 乌兰巴托, 烏蘭巴托
  ru: Улан-Батор, Улан-Баторе
  fr: Oulan-Bator
  kk: Ұланбатыр, Улан-Батор, Ұлан-Батор; ky: Улан-Батор, Уланбатор; tg: Улан-Батор, Уланбатор
  uz: Ulan-Bator, Улан-Батор; tk: Ulan-Bator
Baku; AZ; Asia/Baku; 40.3777, 49.892; 587084
  ar: باكو
  zh: 巴库, 巴庫
  ru: Баку
  fr: Bakou
  kk: Баку, Бакі; ky: Баку; tg: Боку
  uz: Boku, Боку; tk: Baku
Tbilisi; GE; Asia/Tbilisi; 41.6941, 44.8337; 611717
  ar: تبليسي, تفليس
  zh: 第比利斯, 提比里斯
  ru: Тбилиси
  fr: Tbilissi; es: Tiflis
  kk: Тбилиси; ky: Тбилиси; tg: Тбилиси, Тифлис
  uz: Tbilisi, Тбилиси; tk: Tbilisi
Yerevan; AM; Asia/Yerevan; 40.1811, 44.5136; 616052
  ar: يريفان
  zh: 埃里温, 埃里溫, 葉里溫
  ru: Ереван, Ереване
  fr: Erevan; es: Ereván
  kk: Ереван; ky: Ереван; tg: Ереван
  uz: Yerevan, Ереван; tk: Ýerewan
Kandahar; AF; Asia/Kabul; 31.6133, 65.7101; 1138336
  ar: قندهار
  zh: 坎大哈
  ru: Кандагар
  kk: Қандағар; ky: Кандагар; tg: Қандаҳор
  uz: Qandahor, Қандаҳор; tk: Gandagar
Herat; AF; Asia/Kabul; 34.3482, 62.1997; 1140026
  ar: هرات, هراة
  zh: 赫拉特
  ru: Герат
  kk: Герат; ky: Герат; tg: Ҳирот
  uz: Hirot, Ҳирот; tk: Hyrat
Mazar-i-Sharif; AF; Asia/Kabul; 36.709, 67.1109; 1133616
  ar: مزار شريف
  en: Mazar-e Sharif, Mazari Sharif
  zh: 马扎里沙里夫, 馬扎里沙里夫
  ru: Мазари-Шариф
  fr: Mazar-e-Charif
  kk: Мазари-Шариф; ky: Мазари-Шариф; tg: Мазори Шариф
  uz: Mozori Sharif, Мозори Шариф; tk: Mazary-Şerif
Ganja; AZ; Asia/Baku; 40.6828, 46.3606; 586523
  ar: غنجه, كنجة
  en: Gəncə
  zh: 占贾, 占賈
  ru: Гянджа
  fr: Gandja; es: Ganyá
  kk: Гянджа, Гәнжә; ky: Гянджа; tg: Ганҷа
  uz: Ganja, Ганжа; tk: Gence
Shusha; AZ; Asia/Baku; 39.7601, 46.7499; 147105
  ar: شوشا
  en: Şuşa, Shushi
  zh: 舒沙
  ru: Шуша
  fr: Choucha
  kk: Шуша, Шұша; ky: Шуша; tg: Шуша
  uz: Shusha, Шуша; tk: Şuşa
Nakhchivan; AZ; Asia/Baku; 39.2089, 45.4122; 147429
  ar: نخجوان, ناخيتشيفان
  en: Nakhichevan
  zh: 纳希切万, 納希切萬
  ru: Нахичевань, Нахчыван
  fr: Nakhitchevan; es: Najicheván
  kk: Нахчыван, Нахичевань; ky: Нахичевань; tg: Нахчивон
  uz: Naxchivon, Нахчивон; tk: Nahçywan
Khankendi; AZ; Asia/Baku; 39.8177, 46.7528; 146970
  ar: خانكندي, ستيباناكيرت
  en: Stepanakert, Xankəndi
  zh: 汉肯德, 斯捷潘纳克特, 漢肯德, 斯捷潘納克特
  ru: Ханкенди, Степанакерт
  kk: Ханкенди; ky: Ханкенди; tg: Ханкенди
  uz: Xankendi, Ханкенди; tk: Hankendi
Lachin; AZ; Asia/Baku; 39.5988, 46.5504; 147625
  ar: لاتشين
  zh: 拉钦, 拉欽
  ru: Лачин
  fr: Latchin
  kk: Лачин; ky: Лачин; tg: Лачин
  uz: Lochin, Лочин; tk: Laçyn
Batumi; GE; Asia/Tbilisi; 41.6423, 41.6339; 615532
  ar: باتومي
  zh: 巴统, 巴統
  ru: Батуми
  fr: Batoumi
  kk: Батуми; ky: Батуми; tg: Батуми
  uz: Batumi, Батуми; tk: Batumi
Gyumri; AM; Asia/Yerevan; 40.7942, 43.8453; 616635
  ar: غيومري
  zh: 久姆里
  ru: Гюмри
  kk: Гюмри; ky: Гюмри; tg: Гюмри
  uz: Gyumri, Гюмри; tk: Gýumri
Darkhan; MN; Asia/Ulaanbaatar; 49.4867, 105.9228; 2031964
  ar: دارخان
  en: Darkhan City
  zh: 达尔汗, 達爾汗
  ru: Дархан
  kk: Дархан; ky: Дархан; tg: Дархан
  uz: Darxan, Дархан; tk: Darhan
Karachi; PK; Asia/Karachi; 24.8608, 67.0104; 1174872
  ar: كراتشي
  zh: 卡拉奇, 喀拉蚩
  ru: Карачи
  kk: Карачи; ky: Карачи; tg: Карочӣ, Карачи
  uz: Karachi, Карачи; tk: Karaçi
Lahore; PK; Asia/Karachi; 31.558, 74.3507; 1172451
  ar: لاهور
  zh: 拉合尔, 拉合爾
  ru: Лахор
  kk: Лаһор, Лахор; ky: Лахор; tg: Лоҳур
  uz: Lohur, Лоҳур; tk: Lahor
Peshawar; PK; Asia/Karachi; 34.008, 71.5785; 1168197
  ar: بيشاور
  zh: 白沙瓦
  ru: Пешавар
  kk: Пешавар; ky: Пешавар; tg: Пешовар
  uz: Peshovar, Пешовар; tk: Peşawar
Gwadar; PK; Asia/Karachi; 25.1216, 62.3254; 1177446
  ar: جوادر, غوادر
  zh: 瓜达尔, 瓜達爾
  ru: Гвадар
  kk: Гвадар; ky: Гвадар; tg: Гвадар
  uz: Gvadar, Гвадар; tk: Gwadar
Kolkata; IN; Asia/Kolkata; 22.5626, 88.363; 1275004
  ar: كلكتا, كولكاتا
  en: Calcutta
  zh: 加尔各答, 加爾各答
  ru: Калькутта, Колката
  es: Calcuta
  kk: Калькутта; ky: Калькутта; tg: Калкутта
  uz: Kalkutta, Калькутта; tk: Kalkutta
Chennai; IN; Asia/Kolkata; 13.0878, 80.2785; 1264527
  ar: تشيناي
  en: Madras
  zh: 金奈
  ru: Ченнаи, Мадрас
  kk: Ченнаи; ky: Ченнаи; tg: Ченнаи
  uz: Chennai, Ченнаи; tk: Çennai
Bengaluru; IN; Asia/Kolkata; 12.9719, 77.5937; 1277333
  ar: بنغالور, بنغالورو
  en: Bangalore
  zh: 班加罗尔, 班加羅爾, 邦加羅爾
  ru: Бангалор
  kk: Бангалор; ky: Бангалор; tg: Бангалор
  uz: Bangalor, Бангалор; tk: Bangalor
Hyderabad; IN; Asia/Kolkata; 17.384, 78.4564; 1269843
  ar: حيدر آباد, حيدر أباد
  zh: 海得拉巴
  ru: Хайдарабад
  kk: Хайдарабад; ky: Хайдарабад; tg: Ҳайдаробод
  uz: Haydarobod, Ҳайдаробод; tk: Haýdarabad
Jaipur; IN; Asia/Kolkata; 26.9196, 75.7878; 1269515
  ar: جايبور
  zh: 斋浦尔, 齋浦爾
  ru: Джайпур
  kk: Джайпур; ky: Джайпур; tg: Ҷайпур
  uz: Jaypur, Жайпур; tk: Jaýpur
Srinagar; IN; Asia/Kolkata; 34.0857, 74.8055; 1255634
  ar: سريناغار
  zh: 斯利那加
  ru: Сринагар
  kk: Сринагар; ky: Сринагар; tg: Сринагар
  uz: Srinagar, Сринагар; tk: Srinagar
Udaipur; IN; Asia/Kolkata; 24.5858, 73.7135; 1253986
  ar: أودايبور
  zh: 乌代布尔, 烏代布爾
  ru: Удайпур
  kk: Удайпур; ky: Удайпур; tg: Удайпур
  uz: Udaypur, Удайпур; tk: Udaýpur
Thimphu; BT; Asia/Thimphu; 27.4661, 89.6419; 1252416
  ar: تيمفو, تيمبو
  zh: 廷布
  ru: Тхимпху
  fr: Thimphou; es: Timbu
  kk: Тхимпху; ky: Тхимпху; tg: Тхимпху
  uz: Txmpxu, Thimphu, Тхимпху; tk: Thimphu
Malé, Maldives; MV; Indian/Maldives; 4.1752, 73.5092; 1282027
  ar: ماليه
  en: Male City
  zh: 马累, 馬累
  ru: Мале
  kk: Мале; ky: Мале; tg: Мале
  uz: Male shahri, Мале; tk: Male şäheri
Chittagong; BD; Asia/Dhaka; 22.3384, 91.8317; 1205733
  ar: شيتاغونغ
  en: Chattogram
  zh: 吉大港
  ru: Читтагонг
  kk: Читтагонг; ky: Читтагонг; tg: Читтагонг
  uz: Chittagong, Читтагонг; tk: Çittagong
Pokhara; NP; Asia/Kathmandu; 28.2669, 83.9685; 1282898
  ar: بوخارا
  zh: 博卡拉
  ru: Покхара
  kk: Покхара; ky: Покхара; tg: Покхара
  uz: Pokxara, Покхара; tk: Pokhara
`;
