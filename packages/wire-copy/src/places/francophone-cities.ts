/** Cities that French copy comes from outside Europe, beyond the best known. */
export const francophoneCities = `
Sherbrooke; CA; America/Toronto; 45.4001, -71.8991; 6146143
  ar: شيربروك
  zh: 舍布鲁克, 舍布魯克
  ru: Шербрук
  kk: Шербрук; ky: Шербрук; tg: Шербрук
  uz: Sherbruk, Шербрук; tk: Şerbruk
Gatineau; CA; America/Toronto; 45.4772, -75.7016; 5959974
  ar: غاتينو
  zh: 加蒂诺, 加蒂諾
  ru: Гатино
  kk: Гатино; ky: Гатино; tg: Гатино
  uz: Gatino, Гатино; tk: Gatino
Trois-Rivières; CA; America/Toronto; 46.3451, -72.5477; 6169141
  ar: تروا ريفيير
  zh: 三河城
  ru: Труа-Ривьер
  kk: Труа-Ривьер; ky: Труа-Ривьер; tg: Труа-Ривьер
  uz: Trua-River, Труа-Ривьер; tk: Trua-Riwer
Saguenay; CA; America/Toronto; 48.4168, -71.0657; 6137270
  ar: ساغيني
  zh: 萨格奈, 薩格奈
  ru: Сагеней
  kk: Сагеней; ky: Сагеней; tg: Сагеней
  uz: Sageney, Сагеней; tk: Sageneý
Moncton; CA; America/Moncton; 46.0945, -64.7965; 6076211
  ar: مونكتون
  zh: 蒙克顿, 蒙克頓
  ru: Монктон
  kk: Монктон; ky: Монктон; tg: Монктон
  uz: Monkton, Монктон; tk: Monkton
Fort-de-France; MQ; America/Martinique; 14.6037, -61.0742; 3570675
  ar: فور دو فرانس
  zh: 法兰西堡, 法蘭西堡
  ru: Фор-де-Франс
  kk: Фор-де-Франс; ky: Фор-де-Франс; tg: Фор-де-Франс
  uz: For-de-Frans, Фор-де-Франс; tk: For-de-Frans
Cayenne; GF; America/Cayenne; 4.9333, -52.3333; 3382160
  ar: كايين
  zh: 卡宴
  ru: Кайенна
  es: Cayena
  kk: Кайенна; ky: Кайенна; tg: Кайенна
  uz: Kayenna, Кайенна; tk: Kaýenna
Nouméa; NC; Pacific/Noumea; -22.2741, 166.4488; 2139521
  ar: نوميا
  zh: 努美阿
  ru: Нумеа
  kk: Нумеа; ky: Нумеа; tg: Нумеа
  uz: Numea, Нумеа; tk: Numea
Papeete; PF; Pacific/Tahiti; -17.5373, -149.5665; 4033936
  ar: بابيتي
  zh: 帕皮提
  ru: Папеэте
  kk: Папеэте; ky: Папеэте; tg: Папеэте
  uz: Papeete, Папеэте; tk: Papeete
Tizi Ouzou; DZ; Africa/Algiers; 36.7118, 4.0459; 2475744
  ar: تيزي وزو
  zh: 提济乌祖, 提濟烏祖
  ru: Тизи-Узу
  kk: Тизи-Узу; ky: Тизи-Узу; tg: Тизи-Узу
  uz: Tizi-Uzu, Тизи-Узу; tk: Tizi-Uzu
Thiès; SN; Africa/Dakar; 14.7894, -16.9260; 2244802
  ar: تييس
  zh: 捷斯
  ru: Тиес
  kk: Тиес; ky: Тиес; tg: Тиес
  uz: Ties, Тиес; tk: Ties
Ziguinchor; SN; Africa/Dakar; 12.5680, -16.2733; 2243940
  ar: زيغينشور
  zh: 济金绍尔, 濟金紹爾
  ru: Зигиншор
  kk: Зигиншор; ky: Зигиншор; tg: Зигиншор
  uz: Ziginshor, Зигиншор; tk: Ziginşor
Ségou; ML; Africa/Bamako; 13.4317, -6.2157; 2451478
  ar: سيغو
  zh: 塞古
  ru: Сегу
  kk: Сегу; ky: Сегу; tg: Сегу
  uz: Segu, Сегу; tk: Segu
Bouaké; CI; Africa/Abidjan; 7.6939, -5.0303; 2290956
  ar: بواكيه
  zh: 布瓦凯, 布瓦凱
  ru: Буаке
  kk: Буаке; ky: Буаке; tg: Буаке
  uz: Buake, Буаке; tk: Buake
Bobo-Dioulasso; BF; Africa/Ouagadougou; 11.1771, -4.2979; 2362344
  ar: بوبو ديولاسو
  zh: 博博迪乌拉索, 博博迪烏拉索
  ru: Бобо-Диуласо
  kk: Бобо-Диуласо; ky: Бобо-Диуласо; tg: Бобо-Диуласо
  uz: Bobo-Diulaso, Бобо-Диуласо; tk: Bobo-Diulaso
Agadez; NE; Africa/Niamey; 16.9733, 7.9911; 2448085
  ar: أغاديز
  zh: 阿加德兹, 阿加德茲
  ru: Агадес
  kk: Агадес; ky: Агадес; tg: Агадес
  uz: Agades, Агадес; tk: Agades
Porto-Novo; BJ; Africa/Porto-Novo; 6.4965, 2.6036; 2392087
  ar: بورتو نوفو
  zh: 波多诺伏, 波多諾伏
  ru: Порто-Ново
  kk: Порто-Ново; ky: Порто-Ново; tg: Порто-Ново
  uz: Porto-Novo, Порто-Ново; tk: Porto-Nowo
Parakou; BJ; Africa/Porto-Novo; 9.3372, 2.6303; 2392204
  ar: باراكو
  zh: 帕拉库, 帕拉庫
  ru: Параку
  kk: Параку; ky: Параку; tg: Параку
  uz: Paraku, Параку; tk: Paraku
Franceville; GA; Africa/Libreville; -1.6333, 13.5836; 2400555
  ar: فرانسفيل
  zh: 弗朗斯维尔, 弗朗斯維爾
  ru: Франсвиль
  kk: Франсвиль; ky: Франсвиль; tg: Франсвиль
  uz: Fransvil, Франсвиль; tk: Franswil
Port-Gentil; GA; Africa/Libreville; -0.7193, 8.7815; 2396518
  ar: بورت جنتيل
  zh: 让蒂尔港, 讓蒂爾港
  ru: Порт-Жантиль
  kk: Порт-Жантиль; ky: Порт-Жантиль; tg: Порт-Жантиль
  uz: Port-Jantil, Порт-Жантиль; tk: Port-Žantil
Pointe-Noire; CG; Africa/Brazzaville; -4.7761, 11.8635; 2255414
  ar: بوانت نوار
  zh: 黑角
  ru: Пуэнт-Нуар
  kk: Пуэнт-Нуар; ky: Пуэнт-Нуар; tg: Пуэнт-Нуар
  uz: Puent-Nuar, Пуэнт-Нуар; tk: Puent-Nuar
Bukavu; CD; Africa/Lubumbashi; -2.4908, 28.8428; 217831
  ar: بوكافو
  zh: 布卡武
  ru: Букаву
  kk: Букаву; ky: Букаву; tg: Букаву
  uz: Bukavu, Букаву; tk: Bukawu
Kisangani; CD; Africa/Lubumbashi; 0.5153, 25.1910; 212730
  ar: كيسانغاني
  zh: 基桑加尼
  ru: Кисангани
  kk: Кисангани; ky: Кисангани; tg: Кисангани
  uz: Kisangani, Кисангани; tk: Kisangani
Garoua; CM; Africa/Douala; 9.3014, 13.3977; 2231320
  ar: غاروا
  zh: 加鲁阿, 加魯阿
  ru: Гаруа
  kk: Гаруа; ky: Гаруа; tg: Гаруа
  uz: Garua, Гаруа; tk: Garua
Bafoussam; CM; Africa/Douala; 5.4778, 10.4176; 2235189
  ar: بافوسام
  zh: 巴富萨姆, 巴富薩姆
  ru: Бафусам
  kk: Бафусам; ky: Бафусам; tg: Бафусам
  uz: Bafusam, Бафусам; tk: Bafusam
`;
