/** Latin American cities that agencies write from, beyond the best known. */
export const latinAmericanCities = `
San José, Costa Rica; CR; America/Costa_Rica; 9.9333, -84.0833; 3621849
  ar: سان خوسيه الكوستاريكية
  zh: 哥斯达黎加圣何塞, 哥斯達黎加聖何塞
  ru: Сан-Хосе-де-Коста-Рика
  kk: Сан-Хосе-де-Коста-Рика; ky: Сан-Хосе-де-Коста-Рика; tg: Сан-Хосе-де-Коста-Рика
  uz: San-Xose-de-Kosta-Rika, Сан-Хосе-де-Коста-Рика; tk: San-Hose-de-Kosta-Rika
Mendoza; AR; America/Argentina/Mendoza; -32.8908, -68.8272; 3844421
  ar: ميندوزا
  zh: 门多萨, 門多薩
  ru: Мендоса
  kk: Мендоса; ky: Мендоса; tg: Мендоса
  uz: Mendosa, Мендоса; tk: Mendosa
Tucumán; AR; America/Argentina/Tucuman; -26.8241, -65.2226; 3836873
  ar: توكومان
  zh: 图库曼, 圖庫曼
  ru: Тукуман
  es: San Miguel de Tucumán
  kk: Тукуман; ky: Тукуман; tg: Тукуман
  uz: Tukuman, Тукуман; tk: Tukuman
La Plata; AR; America/Argentina/Buenos_Aires; -34.9215, -57.9545; 3432043
  ar: لا بلاتا
  zh: 拉普拉塔
  ru: Ла-Плата
  kk: Ла-Плата; ky: Ла-Плата; tg: Ла-Плата
  uz: La-Plata, Ла-Плата; tk: La-Plata
Neuquén; AR; America/Argentina/Salta; -38.9516, -68.0591; 3843123
  ar: نيوكوين
  zh: 内乌肯, 內烏肯
  ru: Неукен
  kk: Неукен; ky: Неукен; tg: Неукен
  uz: Neuken, Неукен; tk: Neuken
Tarija; BO; America/La_Paz; -21.5355, -64.7296; 3903320
  ar: تاريخا
  zh: 塔里哈
  ru: Тариха
  kk: Тариха; ky: Тариха; tg: Тариха
  uz: Tarixa, Тариха; tk: Tariha
Potosí; BO; America/La_Paz; -19.5836, -65.7531; 3907584
  ar: بوتوسي
  zh: 波托西
  ru: Потоси
  kk: Потоси; ky: Потоси; tg: Потоси
  uz: Potosi, Потоси; tk: Potosi
Oruro; BO; America/La_Paz; -17.9833, -67.1500; 3909234
  ar: أورورو
  zh: 奥鲁罗, 奧魯羅
  ru: Оруро
  kk: Оруро; ky: Оруро; tg: Оруро
  uz: Oruro, Оруро; tk: Oruro
Puno; PE; America/Lima; -15.8422, -70.0199; 3931276
  ar: بونو البيروفية
  zh: 普诺, 普諾
  ru: Пуно
  kk: Пуно; ky: Пуно; tg: Пуно
  uz: Puno, Пуно; tk: Puno
Tacna; PE; America/Lima; -18.0146, -70.2536; 3928128
  ar: تاكنا
  zh: 塔克纳, 塔克納
  ru: Такна
  kk: Такна; ky: Такна; tg: Такна
  uz: Takna, Такна; tk: Takna
Pereira, Colombia; CO; America/Bogota; 4.8133, -75.6961; 3672486
  ar: بيريرا الكولومبية
  zh: 佩雷拉
  ru: Перейра-Колумбия
  kk: Перейра-Колумбия; ky: Перейра-Колумбия; tg: Перейра-Колумбия
  uz: Pereyra-Kolumbiya, Перейра-Колумбия; tk: Pereýra-Kolumbiýa
Manizales; CO; America/Bogota; 5.0689, -75.5174; 3675443
  ar: مانيزاليس
  zh: 马尼萨莱斯, 馬尼薩萊斯
  ru: Манисалес
  kk: Манисалес; ky: Манисалес; tg: Манисалес
  uz: Manisales, Манисалес; tk: Manisales
Santa Marta; CO; America/Bogota; 11.2408, -74.1990; 3668605
  ar: سانتا مارتا
  zh: 圣玛尔塔, 聖瑪爾塔
  ru: Санта-Марта
  kk: Санта-Марта; ky: Санта-Марта; tg: Санта-Марта
  uz: Santa-Marta, Санта-Марта; tk: Santa-Marta
Barquisimeto; VE; America/Caracas; 10.0647, -69.3570; 3648522
  ar: باركيسيميتو
  zh: 巴基西梅托
  ru: Баркисимето
  kk: Баркисимето; ky: Баркисимето; tg: Баркисимето
  uz: Barkisimeto, Баркисимето; tk: Barkisimeto
Camagüey; CU; America/Havana; 21.3808, -77.9169; 3566067
  ar: كاماغوي
  zh: 卡马圭, 卡馬圭
  ru: Камагуэй
  kk: Камагуэй; ky: Камагуэй; tg: Камагуэй
  uz: Kamaguey, Камагуэй; tk: Kamagueý
Matanzas; CU; America/Havana; 23.0411, -81.5775; 3547398
  ar: ماتانزاس
  zh: 马坦萨斯, 馬坦薩斯
  ru: Матансас
  kk: Матансас; ky: Матансас; tg: Матансас
  uz: Matansas, Матансас; tk: Matansas
Cienfuegos; CU; America/Havana; 22.1496, -80.4466; 3564124
  ar: سيينفويغوس
  zh: 西恩富戈斯
  ru: Сьенфуэгос
  kk: Сьенфуэгос; ky: Сьенфуэгос; tg: Сьенфуэгос
  uz: Senfuegos, Сьенфуэгос; tk: Senfuegos
Ciudad Juárez; MX; America/Ciudad_Juarez; 31.7202, -106.4608; 4013708
  ar: سيوداد خواريز
  zh: 华雷斯城, 華雷斯城
  ru: Сьюдад-Хуарес
  kk: Сьюдад-Хуарес; ky: Сьюдад-Хуарес; tg: Сьюдад-Хуарес
  uz: Syudad-Xuares, Сьюдад-Хуарес; tk: Sýudad-Huares
Toluca; MX; America/Mexico_City; 19.2879, -99.6532; 3515302
  ar: تولوكا
  zh: 托卢卡, 托盧卡
  ru: Толука
  kk: Толука; ky: Толука; tg: Толука
  uz: Toluka, Толука; tk: Toluka
Morelia; MX; America/Mexico_City; 19.7008, -101.1844; 3995402
  ar: موريليا
  zh: 莫雷利亚, 莫雷利亞
  ru: Морелия
  kk: Морелия; ky: Морелия; tg: Морелия
  uz: Moreliya, Морелия; tk: Moreliýa
San Luis Potosí; MX; America/Mexico_City; 22.1498, -100.9792; 3985606
  ar: سان لويس بوتوسي
  zh: 圣路易斯波托西, 聖路易斯波托西
  ru: Сан-Луис-Потоси
  kk: Сан-Луис-Потоси; ky: Сан-Луис-Потоси; tg: Сан-Луис-Потоси
  uz: San-Luis-Potosi, Сан-Луис-Потоси; tk: San-Luis-Potosi
Chihuahua; MX; America/Chihuahua; 28.6353, -106.0889; 4014338
  ar: تشيواوا
  zh: 奇瓦瓦
  ru: Чиуауа
  kk: Чиуауа; ky: Чиуауа; tg: Чиуауа
  uz: Chiuaua, Чиуауа; tk: Çiuaua
Hermosillo; MX; America/Hermosillo; 29.1026, -110.9773; 4004898
  ar: هيرموسيو
  zh: 埃莫西约, 埃莫西約
  ru: Эрмосильо
  kk: Эрмосильо; ky: Эрмосильо; tg: Эрмосильо
  uz: Ermosilo, Эрмосильо; tk: Ermosilo
Culiacán; MX; America/Mazatlan; 24.7903, -107.3878; 4012176
  ar: كولياكان
  zh: 库利亚坎, 庫利亞坎
  ru: Кульякан
  kk: Кульякан; ky: Кульякан; tg: Кульякан
  uz: Kulyakan, Кульякан; tk: Kulýakan
Zacatecas; MX; America/Mexico_City; 22.7684, -102.5814; 3979844
  ar: زاكاتيكاس
  zh: 萨卡特卡斯, 薩卡特卡斯
  ru: Сакатекас
  kk: Сакатекас; ky: Сакатекас; tg: Сакатекас
  uz: Sakatekas, Сакатекас; tk: Sakatekas
Villahermosa; MX; America/Mexico_City; 17.9869, -92.9303; 3514670
  ar: فياهيرموسا
  zh: 比亚埃尔莫萨, 比亞埃爾莫薩
  ru: Вильяэрмоса
  kk: Вильяэрмоса; ky: Вильяэрмоса; tg: Вильяэрмоса
  uz: Vilyaermosa, Вильяэрмоса; tk: Wilýaermosa
`;
