/** Russia, Belarus, Ukraine and Moldova. */
export const russiaAndNeighbours = `
Moscow; RU; Europe/Moscow; 55.7522, 37.6156; 524901
  ar: موسكو
  zh: 莫斯科
  ru: Москва, Москве, Москвы
  fr: Moscou; es: Moscú
  kk: Мәскеу, Москва; ky: Москва; tg: Маскав, Москва
  uz: Moskva, Москва; tk: Moskwa
St. Petersburg; RU; Europe/Moscow; 59.9386, 30.3141; 498817
  ar: سان بطرسبرغ, سانت بطرسبرغ, بطرسبورغ, سانت بطرسبورغ, سان بطرسبورغ
  en: St Petersburg, Saint Petersburg
  zh: 圣彼得堡, 聖彼得堡
  ru: Санкт-Петербург, Петербург, Санкт-Петербурге
  fr: Saint-Pétersbourg; es: San Petersburgo
  kk: Санкт-Петербург, Петербург, Петербор; ky: Санкт-Петербург, Петербург
  tg: Санкт-Петербург, Петербург
  uz: Sankt-Peterburg, Peterburg, Санкт-Петербург, Петербург; tk: Sankt-Peterburg, Peterburg
Kazan; RU; Europe/Moscow; 55.7887, 49.1221; 551487
  ar: قازان, كازان
  zh: 喀山
  ru: Казань, Казани
  kk: Қазан; ky: Казан; tg: Қазон
  uz: Qozon, Қозон; tk: Kazan
Sochi; RU; Europe/Moscow; 43.5992, 39.7257; 491422
  ar: سوتشي
  zh: 索契
  ru: Сочи
  fr: Sotchi
  kk: Сочи, Сочі; ky: Сочи; tg: Сочӣ, Сочи
  uz: Sochi, Сочи; tk: Soçi
Vladivostok; RU; Asia/Vladivostok; 43.1056, 131.8735; 2013348
  ar: فلاديفوستوك
  zh: 符拉迪沃斯托克, 海参崴, 海參崴
  ru: Владивосток, Владивостоке
  kk: Владивосток; ky: Владивосток; tg: Владивосток
  uz: Vladivostok, Владивосток; tk: Wladiwostok
Yekaterinburg; RU; Asia/Yekaterinburg; 56.8519, 60.6122; 1486209
  ar: يكاترينبورغ, يكاترينبرغ
  en: Ekaterinburg
  zh: 叶卡捷琳堡, 葉卡捷琳堡
  ru: Екатеринбург, Екатеринбурге
  fr: Iekaterinbourg; es: Ekaterimburgo
  kk: Екатеринбург; ky: Екатеринбург; tg: Екатеринбург
  uz: Yekaterinburg, Екатеринбург; tk: Ýekaterinburg
Minsk; BY; Europe/Minsk; 53.9, 27.5667; 625144
  ar: مينسك
  zh: 明斯克
  ru: Минск, Минске
  kk: Минск, Мінск; ky: Минск; tg: Минск
  uz: Minsk, Минск; tk: Minsk
Kyiv; UA; Europe/Kyiv; 50.4547, 30.5238; 703448
  ar: كييف
  en: Kiev
  zh: 基辅, 基輔
  ru: Киев, Киеве
  kk: Киев, Кийев; ky: Киев; tg: Киев
  uz: Kiyev, Киев; tk: Kiýew
Ufa; RU; Asia/Yekaterinburg; 54.7431, 55.9678; 479561
  ar: أوفا
  zh: 乌法, 烏法
  ru: Уфа
  fr: Oufa
  kk: Уфа; ky: Уфа; tg: Уфа
  uz: Ufa, Уфа; tk: Ufa
Grozny; RU; Europe/Moscow; 43.312, 45.6889; 558418
  ar: غروزني
  zh: 格罗兹尼, 格羅茲尼
  ru: Грозный
  kk: Грозный; ky: Грозный; tg: Грозний
  uz: Grozniy, Грозний; tk: Groznyý
Makhachkala; RU; Europe/Moscow; 42.9764, 47.5024; 532096
  ar: محج قلعة, ماخاتشكالا
  zh: 马哈奇卡拉, 馬哈奇卡拉
  ru: Махачкала
  fr: Makhatchkala; es: Majachkalá
  kk: Махачқала; ky: Махачкала; tg: Махачқалъа, Махачкала
  uz: Mahachqal’a, Maxachkala, Маҳачқалъа, Махачкала; tk: Mahaçkala
Astrakhan; RU; Europe/Astrakhan; 46.3497, 48.0408; 580497
  ar: أستراخان
  zh: 阿斯特拉罕
  ru: Астрахань
  es: Astracán, Astrakán
  kk: Астрахань, Астрахан; ky: Астрахань; tg: Астрахан
  uz: Astraxan, Астрахань; tk: Astrahan
Nizhny Novgorod; RU; Europe/Moscow; 56.3287, 44.002; 520555
  ar: نيجني نوفغورود
  zh: 下诺夫哥罗德, 下諾夫哥羅德
  ru: Нижний Новгород
  fr: Nijni Novgorod; es: Nizhni Nóvgorod
  kk: Нижний Новгород; ky: Нижний Новгород; tg: Нижний Новгород
  uz: Nijniy Novgorod, Нижний Новгород; tk: Nižniý Nowgorod
Samara; RU; Europe/Samara; 53.2001, 50.15; 499099
  ar: سامارا, سمارا
  zh: 萨马拉, 薩馬拉
  ru: Самара
  kk: Самара; ky: Самара; tg: Самара
  uz: Samara, Самара; tk: Samara
Volgograd; RU; Europe/Volgograd; 48.7194, 44.5018; 472757
  ar: فولغوغراد
  zh: 伏尔加格勒, 伏爾加格勒
  ru: Волгоград
  kk: Волгоград; ky: Волгоград; tg: Волгоград
  uz: Volgograd, Волгоград; tk: Wolgograd
Rostov-on-Don; RU; Europe/Moscow; 47.2313, 39.7233; 501175
  ar: روستوف, روستوف نا دونو
  en: Rostov
  zh: 顿河畔罗斯托夫, 罗斯托夫, 頓河畔羅斯托夫, 羅斯托夫
  ru: Ростов-на-Дону
  fr: Rostov-sur-le-Don; es: Rostov del Don
  kk: Ростов-на-Дону; ky: Ростов-на-Дону; tg: Ростов-на-Дону
  uz: Rostov-na-Donu, Ростов-на-Дону; tk: Rostow-na-Donu
Krasnodar; RU; Europe/Moscow; 45.0448, 38.976; 542420
  ar: كراسنودار
  zh: 克拉斯诺达尔, 克拉斯諾達爾
  ru: Краснодар
  kk: Краснодар; ky: Краснодар; tg: Краснодар
  uz: Krasnodar, Краснодар; tk: Krasnodar
Orenburg; RU; Asia/Yekaterinburg; 51.7727, 55.0988; 515003
  ar: أورينبورغ
  zh: 奥伦堡, 奧倫堡
  ru: Оренбург
  fr: Orenbourg; es: Oremburgo
  kk: Орынбор; ky: Оренбург; tg: Оренбург
  uz: Orenburg, Оренбург; tk: Orenburg
Chelyabinsk; RU; Asia/Yekaterinburg; 55.154, 61.4291; 1508291
  ar: تشيليابينسك
  zh: 车里雅宾斯克, 車里雅賓斯克
  ru: Челябинск
  fr: Tcheliabinsk; es: Cheliábinsk
  kk: Челябі, Челябинск; ky: Челябинск; tg: Челябинск
  uz: Chelyabinsk, Челябинск; tk: Çelýabinsk
Tyumen; RU; Asia/Yekaterinburg; 57.1522, 65.5272; 1488754
  ar: تيومين
  zh: 秋明
  ru: Тюмень
  fr: Tioumen; es: Tiumén
  kk: Түмен, Тюмень; ky: Тюмень; tg: Тюмен
  uz: Tyumen, Тюмень; tk: Týumen
Omsk; RU; Asia/Omsk; 54.9924, 73.3686; 1496153
  ar: أومسك
  zh: 鄂木斯克
  ru: Омск
  kk: Омбы, Омск; ky: Омск; tg: Омск
  uz: Omsk, Омск; tk: Omsk
Novosibirsk; RU; Asia/Novosibirsk; 55.0415, 82.9346; 1496747
  ar: نوفوسيبيرسك
  zh: 新西伯利亚, 新西伯利亞
  ru: Новосибирск
  fr: Novossibirsk
  kk: Новосібір, Новосибирск; ky: Новосибирск; tg: Новосибирск
  uz: Novosibirsk, Новосибирск; tk: Nowosibirsk
Krasnoyarsk; RU; Asia/Krasnoyarsk; 56.0184, 92.8672; 1502026
  ar: كراسنويارسك
  zh: 克拉斯诺亚尔斯克, 克拉斯諾亞爾斯克
  ru: Красноярск
  fr: Krasnoïarsk
  kk: Красноярск; ky: Красноярск; tg: Красноярск
  uz: Krasnoyarsk, Красноярск; tk: Krasnoýarsk
Gorno-Altaysk; RU; Asia/Barnaul; 51.9606, 85.9189; 1506271
  ar: غورنو ألطايسك
  en: Gorno-Altaisk
  zh: 戈尔诺-阿尔泰斯克, 戈爾諾-阿爾泰斯克
  ru: Горно-Алтайск
  kk: Горно-Алтайск; ky: Горно-Алтайск; tg: Горно-Алтайск
  uz: Gorno-Altaysk, Горно-Алтайск; tk: Gorno-Altaýsk
Irkutsk; RU; Asia/Irkutsk; 52.2978, 104.2964; 2023469
  ar: إيركوتسك
  zh: 伊尔库茨克, 伊爾庫茨克
  ru: Иркутск
  fr: Irkoutsk
  kk: Иркутск; ky: Иркутск; tg: Иркутск
  uz: Irkutsk, Иркутск; tk: Irkutsk
Ulan-Ude; RU; Asia/Irkutsk; 51.8272, 107.6063; 2014407
  ar: أولان أودي
  zh: 乌兰乌德, 烏蘭烏德
  ru: Улан-Удэ
  fr: Oulan-Oudé
  kk: Улан-Удэ; ky: Улан-Удэ; tg: Улан-Удэ
  uz: Ulan-Ude, Улан-Удэ; tk: Ulan-Ude
Yakutsk; RU; Asia/Yakutsk; 62.0339, 129.7331; 2013159
  ar: ياكوتسك
  zh: 雅库茨克, 雅庫茨克
  ru: Якутск
  fr: Iakoutsk
  kk: Якутск; ky: Якутск; tg: Якутск
  uz: Yakutsk, Якутск; tk: Ýakutsk
Khabarovsk; RU; Asia/Vladivostok; 48.4827, 135.0838; 2022890
  ar: خاباروفسك
  zh: 哈巴罗夫斯克, 伯力, 哈巴羅夫斯克
  ru: Хабаровск
  es: Jabárovsk
  kk: Хабаровск; ky: Хабаровск; tg: Хабаровск
  uz: Xabarovsk, Хабаровск; tk: Habarowsk
Kaliningrad; RU; Europe/Kaliningrad; 54.7065, 20.511; 554234
  ar: كالينينغراد
  zh: 加里宁格勒, 加里寧格勒
  ru: Калининград
  kk: Калининград; ky: Калининград; tg: Калининград
  uz: Kaliningrad, Калининград; tk: Kaliningrad
Murmansk; RU; Europe/Moscow; 68.9792, 33.0925; 524305
  ar: مورمانسك
  zh: 摩尔曼斯克, 摩爾曼斯克
  ru: Мурманск
  fr: Mourmansk
  kk: Мурманск; ky: Мурманск; tg: Мурманск
  uz: Murmansk, Мурманск; tk: Murmansk
Arkhangelsk; RU; Europe/Moscow; 64.5401, 40.5433; 581049
  ar: أرخانغيلسك
  zh: 阿尔汉格尔斯克, 阿爾漢格爾斯克
  ru: Архангельск
  es: Arjánguelsk
  kk: Архангельск; ky: Архангельск; tg: Архангелск
  uz: Arxangelsk, Архангельск; tk: Arhangelsk
Perm; RU; Asia/Yekaterinburg; 58.0105, 56.2502; 511196
  ar: مدينة بيرم
  zh: 彼尔姆, 彼爾姆
  ru: Пермь
  kk: Пермь; ky: Пермь; tg: Перм
  uz: Perm, Пермь; tk: Perm
Lviv; UA; Europe/Kyiv; 49.8383, 24.0232; 702550
  ar: لفيف
  zh: 利沃夫
  ru: Львов
  kk: Львов, Львів; ky: Львов; tg: Лвов
  uz: Lvov, Львов; tk: Lwow
Odesa; UA; Europe/Kyiv; 46.4775, 30.7326; 698740
  ar: أوديسا
  en: Odessa
  zh: 敖德萨, 奥德萨, 敖德薩, 奧德薩
  ru: Одесса
  kk: Одесса; ky: Одесса; tg: Одесса
  uz: Odessa, Одесса; tk: Odessa
Kharkiv; UA; Europe/Kyiv; 49.9808, 36.2527; 706483
  ar: خاركيف, خاركوف
  en: Kharkov
  zh: 哈尔科夫, 哈爾科夫
  ru: Харьков
  es: Járkiv, Járkov
  kk: Харьков; ky: Харьков; tg: Харков
  uz: Xarkov, Харьков; tk: Harkow
Chisinau; MD; Europe/Chisinau; 47.0056, 28.8575; 618426
  ar: كيشيناو, تشيسيناو
  en: Kishinev
  zh: 基希讷乌, 基希訥烏
  ru: Кишинёв
  kk: Кишинёв; ky: Кишинёв; tg: Кишинёв
  uz: Kishinyov, Kishinev, Кишинёв; tk: Kişinýow
Grodno; BY; Europe/Minsk; 53.6884, 23.8258; 627904
  ar: غرودنو
  en: Hrodna
  zh: 格罗德诺, 格羅德諾
  ru: Гродно
  kk: Гродно; ky: Гродно; tg: Гродно
  uz: Grodno, Гродно; tk: Grodno
Vitebsk; BY; Europe/Minsk; 55.1904, 30.2049; 620127
  ar: فيتيبسك
  en: Viciebsk
  zh: 维捷布斯克, 維捷布斯克
  ru: Витебск
  kk: Витебск; ky: Витебск; tg: Витебск
  uz: Vitebsk, Витебск; tk: Witebsk
`;
