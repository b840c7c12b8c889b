/** South America. */
export const southAmerica = `
Brasilia; BR; America/Sao_Paulo; -15.7797, -47.9297; 3469058
  ar: برازيليا
  zh: 巴西利亚, 巴西利亞
  ru: Бразилиа
  kk: Бразилиа; ky: Бразилиа; tg: Бразилиа
  uz: Brazilia, Бразилиа; tk: Brazilia
Rio de Janeiro; BR; America/Sao_Paulo; -22.9064, -43.1822; 3451190
  ar: ريو دي جانيرو
  zh: 里约热内卢, 里約熱內盧
  ru: Рио-де-Жанейро
  kk: Рио-де-Жанейро; ky: Рио-де-Жанейро; tg: Рио-де-Жанейро
  uz: Rio-de-Janeyro, Рио-де-Жанейро; tk: Rio-de-Žaneýro
Buenos Aires; AR; America/Argentina/Buenos_Aires; -34.6132, -58.3772; 3435910
  ar: بوينس آيرس, بوينس أيرس
  zh: 布宜诺斯艾利斯, 布宜諾斯艾利斯
  ru: Буэнос-Айрес
  kk: Буэнос-Айрес; ky: Буэнос-Айрес; tg: Буэнос-Айрес
  uz: Buenos-Ayres, Буенос-Айрес; tk: Buenos-Aýres
Lima; PE; America/Lima; -12.0432, -77.0282; 3936456
  ar: مدينة ليما
  zh: 利马, 利馬
  ru: Лима, Лиме
  kk: Лима; ky: Лима; tg: Лима
  uz: Lima, Лима; tk: Lima
Bogota; CO; America/Bogota; 4.6097, -74.0817; 3688689
  ar: بوغوتا, بوجوتا
  zh: 波哥大
  ru: Богота
  kk: Богота; ky: Богота; tg: Богота
  uz: Bogota, Богота; tk: Bogota
Medellin; CO; America/Bogota; 6.2518, -75.5636; 3674962
  ar: ميديلين
  zh: 麦德林, 麥德林
  ru: Медельин
  kk: Медельин; ky: Медельин; tg: Меделин
  uz: Medelin, Медельин; tk: Medelin
Cartagena; CO; America/Bogota; 10.3997, -75.5144; 3687238
  ar: كارتاخينا
  en: Cartagena de Indias
  zh: 卡塔赫纳, 卡塔赫納
  ru: Картахена
  fr: Carthagène
  kk: Картахена; ky: Картахена; tg: Картахена
  uz: Kartaxena, Картахена; tk: Kartahena
Cali; CO; America/Bogota; 3.4372, -76.5225; 3687925
  ar: كالي
  en: Santiago de Cali
  zh: 卡利
  ru: Кали
  kk: Кали; ky: Кали; tg: Кали
  uz: Kali, Кали; tk: Kali
Caracas; VE; America/Caracas; 10.488, -66.8792; 3646738
  ar: كاراكاس, كراكاس
  zh: 加拉加斯
  ru: Каракас
  kk: Каракас; ky: Каракас; tg: Каракас
  uz: Karakas, Каракас; tk: Karakas
Quito; EC; America/Guayaquil; -0.2298, -78.525; 3652462
  ar: كيتو
  zh: 基多
  ru: Кито
  kk: Кито; ky: Кито; tg: Кито
  uz: Kito, Кито; tk: Kito
Guayaquil; EC; America/Guayaquil; -2.1962, -79.8862; 3657509
  ar: غواياكيل
  zh: 瓜亚基尔, 瓜亞基爾
  ru: Гуаякиль
  kk: Гуаякиль; ky: Гуаякиль; tg: Гуаякил
  uz: Guayakil, Гуаякиль; tk: Guaýakil
Cusco; PE; America/Lima; -13.5226, -71.9673; 3941584
  ar: كوسكو
  en: Cuzco
  zh: 库斯科, 庫斯科
  ru: Куско
  kk: Куско; ky: Куско; tg: Куско
  uz: Kusko, Куско; tk: Kusko
La Paz, Bolivia; BO; America/La_Paz; -16.5, -68.15; 3911925
  ar: لاباز
  en: La Paz (Bolivia)
  zh: 拉巴斯
  ru: Ла-Пас
  kk: Ла-Пас; ky: Ла-Пас; tg: Ла-Пас
  uz: La-Pas, Ла-Пас; tk: La-Pas
Sucre, Bolivia; BO; America/La_Paz; -19.0333, -65.2627; 3903987
  ar: سوكري
  zh: 苏克雷, 蘇克雷
  ru: Сукре
  kk: Сукре; ky: Сукре; tg: Сукре
  uz: Sukre, Сукре; tk: Sukre
Santa Cruz de la Sierra; BO; America/La_Paz; -17.7863, -63.1812; 3904906
  ar: سانتا كروز دي لا سييرا
  zh: 圣克鲁斯-德拉谢拉, 聖克魯斯-德拉謝拉
  ru: Санта-Крус-де-ла-Сьерра
  kk: Санта-Крус-де-ла-Сьерра; ky: Санта-Крус-де-ла-Сьерра; tg: Санта-Крус-де-ла-Серра
  uz: Santa-Krus-de-la-Syerra, Санта-Крус-де-ла-Сьерра; tk: Santa-Krus-de-la-Sýerra
Santiago; CL; America/Santiago; -33.4569, -70.6483; 3871336
  ar: سانتياغو
  en: Santiago de Chile
  zh: 圣地亚哥, 聖地亞哥
  ru: Сантьяго, Сантьяго-де-Чили
  fr: Santiago du Chili
  kk: Сантьяго; ky: Сантьяго; tg: Сантяго
  uz: Santyago, Сантьяго; tk: Santýago
Valparaiso; CL; America/Santiago; -33.036, -71.6296; 3868626
  ar: فالبارايسو
  zh: 瓦尔帕莱索, 瓦爾帕萊索
  ru: Вальпараисо
  kk: Вальпараисо; ky: Вальпараисо; tg: Валпараисо
  uz: Valparaiso, Вальпараисо; tk: Walparaiso
Asuncion; PY; America/Asuncion; -25.2865, -57.647; 3439389
  ar: أسونسيون
  zh: 亚松森, 亞松森
  ru: Асунсьон
  kk: Асунсьон; ky: Асунсьон; tg: Асунсён
  uz: Asunsyon, Асунсьон; tk: Asunsýon
Montevideo; UY; America/Montevideo; -34.9033, -56.1882; 3441575
  ar: مونتيفيديو
  zh: 蒙得维的亚, 蒙得維的亞
  ru: Монтевидео
  kk: Монтевидео; ky: Монтевидео; tg: Монтевидео
  uz: Montevideo, Монтевидео; tk: Montewideo
Punta del Este; UY; America/Montevideo; -34.9475, -54.9338; 3440939
  ar: بونتا ديل إستي
  zh: 埃斯特角城
  ru: Пунта-дель-Эсте
  kk: Пунта-дель-Эсте; ky: Пунта-дель-Эсте; tg: Пунта-дел-Эсте
  uz: Punta-del-Este, Пунта-дель-Эсте; tk: Punta-del-Este
Georgetown, Guyana; GY; America/Guyana; 6.8045, -58.1553; 3378644
  ar: جورج تاون
  en: Georgetown (Guyana)
  zh: 乔治敦, 喬治敦
  ru: Джорджтаун
  kk: Джорджтаун; ky: Джорджтаун; tg: Ҷорҷтаун
  uz: Jorjtaun, Жоржтаун; tk: Jorjtaun
Paramaribo; SR; America/Paramaribo; 5.8664, -55.1668; 3383330
  ar: باراماريبو
  zh: 帕拉马里博, 帕拉馬里博
  ru: Парамарибо
  kk: Парамарибо; ky: Парамарибо; tg: Парамарибо
  uz: Paramaribo, Парамарибо; tk: Paramaribo
Sao Paulo; BR; America/Sao_Paulo; -23.5475, -46.6361; 3448439
  ar: ساو باولو
  zh: 圣保罗, 聖保羅
  ru: Сан-Паулу
  kk: Сан-Паулу; ky: Сан-Паулу; tg: Сан-Паулу
  uz: San-Paulu, Сан-Паулу; tk: San-Paulu
Recife; BR; America/Recife; -8.0539, -34.8811; 3390760
  ar: ريسيفي
  zh: 累西腓
  ru: Ресифи
  kk: Ресифи; ky: Ресифи; tg: Ресифи
  uz: Resifi, Ресифи; tk: Resifi
Fortaleza; BR; America/Fortaleza; -3.7172, -38.5431; 3399415
  ar: فورتاليزا
  zh: 福塔莱萨, 福塔萊薩
  ru: Форталеза
  kk: Форталеза; ky: Форталеза; tg: Форталеза
  uz: Fortaleza, Форталеза; tk: Fortaleza
Belem; BR; America/Belem; -1.4558, -48.5044; 3405870
  ar: بيليم
  zh: 贝伦, 貝倫
  ru: Белен
  kk: Белен; ky: Белен; tg: Белен
  uz: Belem, Белем; tk: Belem
Manaus; BR; America/Manaus; -3.1019, -60.025; 3663517
  ar: ماناوس
  zh: 马瑙斯, 馬瑙斯
  ru: Манаус
  kk: Манаус; ky: Манаус; tg: Манаус
  uz: Manaus, Манаус; tk: Manaus
Foz do Iguacu; BR; America/Sao_Paulo; -25.5478, -54.5881; 3463030
  ar: فوز دو إيغواسو
  zh: 福斯-杜伊瓜苏, 福斯-杜伊瓜蘇
  ru: Фос-ду-Игуасу
  kk: Фос-ду-Игуасу; ky: Фос-ду-Игуасу; tg: Фос-ду-Игуасу
  uz: Fos-du-Iguasu, Фос-ду-Игуасу; tk: Fos-du-Iguasu
Porto Alegre; BR; America/Sao_Paulo; -30.0328, -51.2302; 3452925
  ar: بورتو أليغري
  zh: 阿雷格里港
  ru: Порту-Алегри
  kk: Порту-Алегри; ky: Порту-Алегри; tg: Порту-Алегри
  uz: Portu-Alegri, Порту-Алегри; tk: Portu-Alegri
Mar del Plata; AR; America/Argentina/Buenos_Aires; -38.0004, -57.5562; 3430863
  ar: مار ديل بلاتا
  zh: 马德普拉塔, 馬德普拉塔
  ru: Мар-дель-Плата
  kk: Мар-дель-Плата; ky: Мар-дель-Плата; tg: Мар-дел-Плата
  uz: Mar-del-Plata, Мар-дель-Плата; tk: Mar-del-Plata
Ushuaia; AR; America/Argentina/Ushuaia; -54.8108, -68.3159; 3833367
  ar: أوشوايا
  zh: 乌斯怀亚, 烏斯懷亞
  ru: Ушуайя
  kk: Ушуайя; ky: Ушуайя; tg: Ушуайя
  uz: Ushuayya, Ушуайя; tk: Uşuaýýa
`;
