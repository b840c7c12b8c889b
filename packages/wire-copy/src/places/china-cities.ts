/** Chinese cities where forums and fairs are held, and the larger ones of Taiwan. */
export const chinaCities = `
Sanya; CN; Asia/Shanghai; 18.2431, 109.505; 1796556
  ar: سانيا
  zh: 三亚, 三亞
  ru: Санья
  kk: Санья; ky: Санья; tg: Санйа
  uz: Sanya, Санья; tk: Sanýa
Dalian; CN; Asia/Shanghai; 38.9122, 121.6022; 1814087
  ar: داليان
  zh: 大连, 大連
  ru: Далянь
  kk: Далянь; ky: Далянь; tg: Далян
  uz: Dalyan, Далянь, Далян; tk: Dalýan
Ningbo; CN; Asia/Shanghai; 29.8782, 121.5494; 1799397
  ar: نينغبو
  zh: 宁波, 寧波
  ru: Нинбо
  kk: Нинбо; ky: Нинбо; tg: Нинбо
  uz: Ninbo, Нинбо; tk: Ninbo
Suzhou; CN; Asia/Shanghai; 31.3041, 120.5954; 1886760
  ar: سوتشو
  zh: 苏州, 蘇州
  ru: Сучжоу
  kk: Сучжоу; ky: Сучжоу; tg: Сучжоу
  uz: Suchjou, Сучжоу; tk: Suçžou
Yiwu; CN; Asia/Shanghai; 29.3151, 120.0768; 1814870
  ar: ييوو, إيوو
  zh: 义乌, 義烏
  ru: Иу
  kk: Иу; ky: Иу; tg: Иу
  uz: Iu, Yiwu, Иу; tk: Iu
Dunhuang; CN; Asia/Shanghai; 40.14, 94.66; 1529531
  ar: دونهوانغ
  zh: 敦煌
  ru: Дуньхуан
  kk: Дуньхуан; ky: Дуньхуан; tg: Дунхуан
  uz: Dunxuan, Дуньхуан, Дунхуан; tk: Dunhuan
Kashgar; CN; Asia/Shanghai; 39.4707, 75.9895; 1280849
  ar: كاشغر, قشغر
  en: Kashi
  zh: 喀什
  ru: Кашгар, Каши
  fr: Kachgar
  kk: Қашқар, Қашғар; ky: Кашкар; tg: Кошғар, Қошғар
  uz: Qashqar, Qoshg‘ar, Қашқар, Қошғар; tk: Kaşgar
Yining; CN; Asia/Shanghai; 43.978, 81.518; 1529013
  ar: يينينغ, غولجا
  en: Ghulja, Gulja
  zh: 伊宁, 伊寧
  ru: Инин, Кульджа
  kk: Құлжа; ky: Кулжа; tg: Ғулҷа
  uz: G‘ulja, Ғулжа; tk: Gulja
Turpan; CN; Asia/Shanghai; 42.9477, 89.1789; 1529114
  ar: توربان, تورفان
  en: Turfan
  zh: 吐鲁番, 吐魯番
  ru: Турфан
  fr: Tourfan
  kk: Тұрпан; ky: Турпан; tg: Турфон
  uz: Turfon, Турфон; tk: Turfan
Zhuhai; CN; Asia/Shanghai; 22.2769, 113.5678; 1790437
  ar: تشوهاي
  zh: 珠海
  ru: Чжухай
  kk: Чжухай; ky: Чжухай; tg: Чжухай
  uz: Chjuxay, Чжухай; tk: Çžuhaý
Guilin; CN; Asia/Shanghai; 25.2819, 110.2864; 1809498
  ar: قويلين
  zh: 桂林
  ru: Гуйлинь
  kk: Гуйлинь; ky: Гуйлинь; tg: Гуйлин
  uz: Guylin, Гуйлин; tk: Guýlin
Wuxi; CN; Asia/Shanghai; 31.5689, 120.2886; 1790923
  ar: ووشي
  zh: 无锡, 無錫
  ru: Уси
  kk: Уси; ky: Уси; tg: Уси
  uz: Usi, Уси; tk: Usi
Quanzhou; CN; Asia/Shanghai; 24.9139, 118.5858; 1797353
  ar: تشيوانتشو
  zh: 泉州
  ru: Цюаньчжоу
  kk: Цюаньчжоу; ky: Цюаньчжоу; tg: Сюанчжоу
  uz: Syuanchjou, Сюанчжоу; tk: Sýuançžou
Luoyang; CN; Asia/Shanghai; 34.6836, 112.4536; 1801792
  ar: لويانغ
  zh: 洛阳, 洛陽
  ru: Лоян
  kk: Лоян; ky: Лоян; tg: Лоян
  uz: Loyan, Лоян; tk: Loýan
Yantai; CN; Asia/Shanghai; 37.4765, 121.4408; 1787093
  ar: يانتاي
  zh: 烟台, 煙臺, 煙台
  ru: Яньтай
  kk: Яньтай; ky: Яньтай; tg: Янтай
  uz: Yantay, Янтай; tk: Ýantaý
Lianyungang; CN; Asia/Shanghai; 34.5984, 119.2156; 10859300
  ar: ليانيونقانغ
  zh: 连云港, 連雲港
  ru: Ляньюньган
  kk: Ляньюньган; ky: Ляньюньган; tg: Лянюнган
  uz: Lyanyungan, Лянюнган; tk: Lýanýungan
Manzhouli; CN; Asia/Shanghai; 49.6, 117.4333; 2035836
  ar: مانتشولي
  zh: 满洲里, 滿洲里
  ru: Маньчжурия
  kk: Маньчжоули; ky: Маньчжурия; tg: Манчжурия
  uz: Manchjuriya, Манчжурия; tk: Mançžuriýa
Zhangjiakou; CN; Asia/Shanghai; 40.81, 114.8794; 2033196
  ar: تشانغجياكو
  zh: 张家口, 張家口
  ru: Чжанцзякоу
  kk: Чжанцзякоу; ky: Чжанцзякоу; tg: Чжантсзякоу
  uz: Chjanszyakou, Чжансзякоу; tk: Çžanszýakou
Wenzhou; CN; Asia/Shanghai; 27.9994, 120.6668; 1791388
  ar: ونتشو
  zh: 温州, 溫州
  ru: Вэньчжоу
  kk: Вэньчжоу; ky: Вэньчжоу; tg: Вэнчжоу
  uz: Venchjou, Венчжоу; tk: Wençžou
Dongguan; CN; Asia/Shanghai; 23.018, 113.7487; 1812545
  ar: دونغقوان
  zh: 东莞, 東莞
  ru: Дунгуань
  kk: Дунгуань; ky: Дунгуань; tg: Дунгуан
  uz: Dunguan, Дунгуан; tk: Dunguan
Foshan; CN; Asia/Shanghai; 23.0268, 113.1315; 1811103
  ar: فوشان
  zh: 佛山
  ru: Фошань
  kk: Фошань; ky: Фошань; tg: Фошан
  uz: Foshan, Фошан; tk: Foşan
Yan'an; CN; Asia/Shanghai; 36.6, 109.49; 1787765
  ar: يانآن
  zh: 延安
  ru: Яньань
  kk: Яньань; ky: Яньань; tg: Янан
  uz: Yanan, Янан; tk: Ýanan
Jingdezhen; CN; Asia/Shanghai; 29.2947, 117.2079; 1805680
  ar: جينغدتشن
  zh: 景德镇, 景德鎮
  ru: Цзиндэчжэнь
  kk: Цзиндэчжэнь; ky: Цзиндэчжэнь; tg: Сзиндэчжэн
  uz: Szindechjen, Сзиндечжен; tk: Szindeçžen
Wuzhen; CN; Asia/Shanghai; 30.7454, 120.4851; 1790848
  ar: ووتشن
  zh: 乌镇, 烏鎮
  ru: Учжэнь
  kk: Учжэнь; ky: Учжэнь; tg: Учжэн
  uz: Uchjen, Учжен; tk: Uçžen
Kaohsiung; TW; Asia/Taipei; 22.6163, 120.3133; 1673820
  ar: كاوهسيونغ
  zh: 高雄
  ru: Гаосюн
  kk: Гаосюн; ky: Гаосюн; tg: Гаосюн
  uz: Gaosyun, Гаосюн; tk: Gaosýun
Taichung; TW; Asia/Taipei; 24.1469, 120.6839; 1668399
  ar: تايتشونغ
  zh: 台中, 臺中
  ru: Тайчжун
  kk: Тайчжун; ky: Тайчжун; tg: Тайчжун
  uz: Taychjun, Тайчжун; tk: Taýçžun
Tainan; TW; Asia/Taipei; 22.9908, 120.2133; 1668355
  ar: تاينان
  zh: 台南, 臺南
  ru: Тайнань
  kk: Тайнань; ky: Тайнань; tg: Тайнан
  uz: Taynan, Тайнан; tk: Taýnan
Hsinchu; TW; Asia/Taipei; 24.8036, 120.9686; 1675151
  ar: هسينتشو
  zh: 新竹
  ru: Синьчжу
  kk: Синьчжу; ky: Синьчжу; tg: Синчжу
  uz: Sinchju, Синчжу; tk: Sinçžu
Keelung; TW; Asia/Taipei; 25.1283, 121.7419; 1678228
  ar: كيلونغ
  zh: 基隆
  ru: Цзилун
  kk: Цзилун; ky: Цзилун; tg: Сзилун
  uz: Szilun, Сзилун; tk: Szilun
Taoyuan; TW; Asia/Taipei; 24.9896, 121.3187; 1667905
  ar: تاويوان
  zh: 桃园, 桃園
  ru: Таоюань
  kk: Таоюань; ky: Таоюань; tg: Таоюан
  uz: Taoyuan, Таоюан; tk: Taoýuan
Hualien; TW; Asia/Taipei; 23.9769, 121.6044; 1674504
  ar: هوالين
  en: Hualien City
  zh: 花莲, 花蓮
  ru: Хуалянь
  kk: Хуалянь; ky: Хуалянь; tg: Хуалян
  uz: Xualyan, Хуалян; tk: Hualýan
`;
