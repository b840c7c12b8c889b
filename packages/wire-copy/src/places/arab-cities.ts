/** Cities of the Arab countries that their agencies write of. */
export const arabCities = `
Sidon; LB; Asia/Beirut; 33.5575, 35.3715; 268064
  ar: صيدا
  zh: 西顿, 西頓, 赛达, 賽達
  ru: Сидон, Сайда
  kk: Сидон, Сайда; ky: Сидон, Сайда; tg: Сидон, Сайда
  uz: Sidon, Saydo, Сидон; tk: Sidon
Baalbek; LB; Asia/Beirut; 34.0058, 36.2181; 277130
  ar: بعلبك
  zh: 巴勒贝克, 巴勒貝克
  ru: Баальбек
  kk: Баальбек; ky: Баальбек; tg: Баалбек
  uz: Baalbek, Баальбек; tk: Baalbek
Zahle; LB; Asia/Beirut; 33.8468, 35.902; 266045
  ar: زحلة
  zh: 扎赫勒
  ru: Захле
  kk: Захле; ky: Захле; tg: Захле
  uz: Zahle, Захле; tk: Zahle
Jounieh; LB; Asia/Beirut; 33.9808, 35.6178; 273140
  ar: جونية
  zh: 朱尼耶
  ru: Джуния
  kk: Джуния; ky: Джуния; tg: Джуния
  uz: Juniya, Джуния; tk: Juniýa
Tyre, Lebanon; LB; Asia/Beirut; 33.2733, 35.1939; 267008
  ar: مدينة صور
  zh: 提尔市, 提爾市
  ru: ливанский Тир
  kk: ливанский Тир; ky: ливанский Тир; tg: ливанский Тир
  uz: Livan Tiri, ливанский Тир; tk: Liwan Tiri
Nizwa; OM; Asia/Muscat; 22.9333, 57.5333; 286987
  ar: نزوى
  zh: 尼兹瓦, 尼茲瓦
  ru: Низва
  kk: Низва; ky: Низва; tg: Низва
  uz: Nizva, Низва; tk: Nizwa
Hama; SY; Asia/Damascus; 35.1318, 36.7578; 170017
  ar: مدينة حماة, محافظة حماة
  zh: 哈马, 哈馬
  ru: Хама
  kk: Хама; ky: Хама; tg: Хама
  uz: Hama, Хама; tk: Hama
Tartus; SY; Asia/Damascus; 34.889, 35.8866; 163345
  ar: طرطوس
  zh: 塔尔图斯, 塔爾圖斯
  ru: Тартус
  kk: Тартус; ky: Тартус; tg: Тартус
  uz: Tartus, Тартус; tk: Tartus
Idlib; SY; Asia/Damascus; 35.9306, 36.6339; 169389
  ar: إدلب
  zh: 伊德利卜
  ru: Идлиб
  kk: Идлиб; ky: Идлиб; tg: Идлиб
  uz: Idlib, Идлиб; tk: Idlib
Daraa; SY; Asia/Damascus; 32.6189, 36.1021; 170905
  ar: درعا
  zh: 德拉市
  ru: Дераа
  kk: Дераа; ky: Дераа; tg: Дераа
  uz: Dara'a, Дераа; tk: Daraa
Deir ez-Zor; SY; Asia/Damascus; 35.3359, 40.1408; 170794
  ar: دير الزور
  zh: 代尔祖尔, 代爾祖爾
  ru: Дейр-эз-Зор
  kk: Дейр-эз-Зор; ky: Дейр-эз-Зор; tg: Дейр-эз-Зор
  uz: Dayr az-Zavr, Дейр-эз-Зор; tk: Deýr-ez-Zor
Raqqa; SY; Asia/Damascus; 35.9528, 39.0079; 172955
  ar: مدينة الرقة, محافظة الرقة
  zh: 拉卡
  ru: Ракка
  kk: Ракка; ky: Ракка; tg: Ракка
  uz: Raqqa, Ракка; tk: Rakka
Al-Hasakah; SY; Asia/Damascus; 36.5024, 40.7477; 173811
  ar: الحسكة
  zh: 哈塞克市
  ru: Эль-Хасака
  kk: Эль-Хасака; ky: Эль-Хасака; tg: Эл-Хасака
  uz: Al-Hasaka, Эль-Хасака; tk: El-Hasaka
Suwayda; SY; Asia/Damascus; 32.709, 36.5695; 172408
  ar: السويداء
  zh: 苏韦达, 蘇韋達
  ru: Эс-Сувейда
  kk: Эс-Сувейда; ky: Эс-Сувейда; tg: Эс-Сувейда
  uz: As-Suvayda, Эс-Сувейда; tk: Es-Suweýda
Duhok; IQ; Asia/Baghdad; 36.8671, 42.9885; 96994
  ar: دهوك
  zh: 杜胡克
  ru: Дахук
  kk: Дахук; ky: Дахук; tg: Дахук
  uz: Dahuk, Дахук; tk: Duhok
Nasiriyah; IQ; Asia/Baghdad; 31.058, 46.2573; 98854
  ar: الناصرية
  zh: 纳西里耶, 納西里耶
  ru: Насирия
  kk: Насирия; ky: Насирия; tg: Насирия
  uz: Nosiriya, Насирия; tk: Nasyriýa
Ramadi; IQ; Asia/Baghdad; 33.4206, 43.3078; 98717
  ar: مدينة الرمادي
  zh: 拉马迪, 拉馬迪
  ru: Рамади
  kk: Рамади; ky: Рамади; tg: Рамади
  uz: Ramadi, Рамади; tk: Ramadi
Samarra; IQ; Asia/Baghdad; 34.1959, 43.8857; 91597
  ar: سامراء
  zh: 萨迈拉, 薩邁拉
  ru: Самарра
  kk: Самарра; ky: Самарра; tg: Самарра
  uz: Samarra, Самарра; tk: Samarra
Setif; DZ; Africa/Algiers; 36.1911, 5.4137; 2481700
  ar: سطيف
  zh: 塞提夫
  ru: Сетиф
  kk: Сетиф; ky: Сетиф; tg: Сетиф
  uz: Setif, Сетиф; tk: Setif
Bejaia; DZ; Africa/Algiers; 36.7559, 5.0843; 2505329
  ar: بجاية
  zh: 贝贾亚, 貝賈亞
  ru: Беджая
  kk: Беджая; ky: Беджая; tg: Беджая
  uz: Bejaya, Беджая; tk: Bejaýa
Ghardaia; DZ; Africa/Algiers; 32.4909, 3.6735; 2496049
  ar: غرداية
  zh: 盖尔达耶, 蓋爾達耶
  ru: Гардая
  kk: Гардая; ky: Гардая; tg: Гардая
  uz: Gardaya, Гардая; tk: Gardaýa
Tamanrasset; DZ; Africa/Algiers; 22.785, 5.5228; 2478216
  ar: تمنراست, تامنغست
  zh: 塔曼拉塞特
  ru: Таманрассет
  kk: Таманрассет; ky: Таманрассет; tg: Таманрассет
  uz: Tamanrasset, Таманрассет; tk: Tamanrasset
Batna; DZ; Africa/Algiers; 35.556, 6.1741; 2505572
  ar: باتنة
  zh: 巴特纳, 巴特納
  ru: Батна
  kk: Батна; ky: Батна; tg: Батна
  uz: Batna, Батна; tk: Batna
Blida; DZ; Africa/Algiers; 36.47, 2.8277; 2503769
  ar: البليدة
  zh: 卜利达, 卜利達
  ru: Блида
  kk: Блида; ky: Блида; tg: Блида
  uz: Blida, Блида; tk: Blida
Mostaganem; DZ; Africa/Algiers; 35.9312, 0.0892; 2487134
  ar: مستغانم
  zh: 穆斯塔加奈姆
  ru: Мостаганем
  kk: Мостаганем; ky: Мостаганем; tg: Мостаганем
  uz: Mostaganem, Мостаганем; tk: Mostaganem
Biskra; DZ; Africa/Algiers; 34.8504, 5.728; 2503826
  ar: بسكرة
  zh: 比斯克拉
  ru: Бискра
  kk: Бискра; ky: Бискра; tg: Бискра
  uz: Biskra, Бискра; tk: Biskra
Monastir; TN; Africa/Tunis; 35.778, 10.8262; 2473493
  ar: المنستير
  zh: 莫纳斯提尔, 莫納斯提爾
  ru: Монастир
  kk: Монастир; ky: Монастир; tg: Монастир
  uz: Monastir, Монастир; tk: Monastir
Nabeul; TN; Africa/Tunis; 36.4561, 10.7376; 2468579
  ar: نابل
  zh: 纳布勒, 納布勒
  ru: Набуль
  kk: Набуль; ky: Набуль; tg: Набул
  uz: Nabul, Набуль; tk: Nabul
Hammamet; TN; Africa/Tunis; 36.4, 10.6167; 2473744
  ar: مدينة الحمامات, بالحمامات, ياسمين الحمامات
  zh: 哈马马特, 哈馬馬特
  ru: Хаммамет
  kk: Хаммамет; ky: Хаммамет; tg: Хаммамет
  uz: Hammamet, Хаммамет; tk: Hammamet
Gafsa; TN; Africa/Tunis; 34.425, 8.7842; 2468353
  ar: قفصة
  zh: 加夫萨, 加夫薩
  ru: Гафса
  kk: Гафса; ky: Гафса; tg: Гафса
  uz: Gafsa, Гафса; tk: Gafsa
Gabes; TN; Africa/Tunis; 33.8815, 10.0982; 2468369
  ar: قابس
  zh: 加贝斯, 加貝斯
  ru: Габес
  kk: Габес; ky: Габес; tg: Габес
  uz: Gabes, Габес; tk: Gabes
Tozeur; TN; Africa/Tunis; 33.9197, 8.1335; 2464648
  ar: توزر
  zh: 托泽尔, 托澤爾
  ru: Таузар, Тозёр
  kk: Таузар, Тозёр; ky: Таузар, Тозёр; tg: Таузар, Тозёр
  uz: Tozor, Таузар; tk: Tozör
Oujda; MA; Africa/Casablanca; 34.6814, -1.9086; 2540483
  ar: وجدة
  zh: 乌季达, 烏季達
  ru: Уджда
  kk: Уджда; ky: Уджда; tg: Уджда
  uz: Ujda, Уджда; tk: Ujda
`;
