/** Kyrgyzstan and Tajikistan. */
export const kyrgyzstanTajikistan = `
Bishkek; KG; Asia/Bishkek; 42.87, 74.59; 1528675
  ar: بيشكيك, بشكيك, بيشكك, بشكك
  zh: 比什凯克, 比什凱克, 比斯凱克
  ru: Бишкек, Бишкеке, Бишкека
  fr: Bichkek; es: Biskek
  kk: Бішкек; ky: Бишкек; tg: Бишкек
  uz: Bishkek, Бишкек; tk: Bişkek
Osh; KG; Asia/Bishkek; 40.5283, 72.7985; 1527534
  ar: مدينة أوش
  zh: 奥什, 奧什
  ru: Ош, Оше
  fr: Och
  kk: Ош; ky: Ош; tg: Ӯш, Ош
  uz: O‘sh, Ўш; tk: Oş
Cholpon-Ata; KG; Asia/Bishkek; 42.6494, 77.0823; 1528512
  ar: تشولبون آتا, تشولبون-آتا
  zh: 乔尔蓬阿塔, 乔蓬阿塔, 喬爾蓬阿塔, 喬蓬阿塔
  ru: Чолпон-Ата
  fr: Tcholpon-Ata
  kk: Чолпон-Ата; ky: Чолпон-Ата; tg: Чолпон-Ато
  uz: Cho‘lpon-Ota, Cholpon-Ota, Чўлпон-Ота, Чолпон-Ота; tk: Çolpon-Ata
Talas; KG; Asia/Bishkek; 42.5228, 72.2427; 1527299
  ar: تالاس, مدينة طلاس
  zh: 塔拉斯
  ru: Талас
  kk: Талас; ky: Талас; tg: Талас
  uz: Talas, Талас; tk: Talas
Naryn; KG; Asia/Bishkek; 41.4287, 75.9911; 1527592
  ar: نارين
  zh: 纳伦, 納倫
  ru: Нарын
  kk: Нарын; ky: Нарын; tg: Нарин
  uz: Narin, Нарин; tk: Naryn
Karakol; KG; Asia/Bishkek; 42.4907, 78.3936; 1528121
  ar: كاراكول
  zh: 卡拉科尔, 卡拉科爾
  ru: Каракол
  kk: Қарақол; ky: Каракол; tg: Қароқӯл
  uz: Qorako‘l, Қорақўл; tk: Karakol
Jalal-Abad; KG; Asia/Bishkek; 40.9333, 73; 1528249
  ar: جلال آباد القرغيزية
  zh: 贾拉拉巴德市, 賈拉拉巴德市
  ru: Джалал-Абад, Жалал-Абад
  fr: Djalalabad
  kk: Жалалабат; ky: Жалал-Абад; tg: Ҷалолобод
  uz: Jalolobod, Жалолобод; tk: Jalalabat
Batken; KG; Asia/Bishkek; 40.0626, 70.8194; 1528735
  ar: باتكين, باتكن
  zh: 巴特肯
  ru: Баткен
  kk: Баткен; ky: Баткен; tg: Боткент
  uz: Botken, Боткен; tk: Batken
Tokmok; KG; Asia/Bishkek; 42.8419, 75.3015; 1527199
  ar: توكموك
  zh: 托克马克, 托克馬克
  ru: Токмок, Токмак
  kk: Токмок; ky: Токмок; tg: Токмок
  uz: To‘qmoq, Тўқмоқ; tk: Tokmok
Dushanbe; TJ; Asia/Dushanbe; 38.5358, 68.7791; 1221874
  ar: دوشنبه, دوشانبه, دوشنبة, دوشانبي, دوشنبي
  zh: 杜尚别, 杜尚別, 杜尚貝
  ru: Душанбе
  fr: Douchanbé; es: Dusambé, Dushambé
  kk: Душанбе; ky: Душанбе; tg: Душанбе
  uz: Dushanbe, Душанбе; tk: Duşanbe
Khujand; TJ; Asia/Dushanbe; 40.2826, 69.6222; 1514879
  ar: خوجند, خجند, خوجاند
  zh: 苦盏, 苦盞, 胡占德
  ru: Худжанд, Худжанде
  fr: Khodjent; es: Juyand
  kk: Худжанд, Хожент; ky: Кожент, Худжанд; tg: Хуҷанд
  uz: Xo‘jand, Хўжанд; tk: Hojent, Hujand
Bokhtar; TJ; Asia/Dushanbe; 37.834, 68.7819; 1220747
  ar: بوختار, بختر, قرغان تبه
  en: Qurghonteppa, Kurgan-Tyube
  zh: 博赫塔尔, 博赫塔爾
  ru: Бохтар, Курган-Тюбе
  kk: Бохтар; ky: Бохтар; tg: Бохтар, Қӯрғонтеппа
  uz: Boxtar, Qo‘rg‘ontepa, Бохтар, Қўрғонтепа; tk: Bohtar
Kulob; TJ; Asia/Dushanbe; 37.9146, 69.7845; 1221194
  ar: كولاب
  en: Kulyab
  zh: 库洛布, 庫洛布
  ru: Куляб
  fr: Koulob
  kk: Куляб; ky: Куляб; tg: Кӯлоб
  uz: Ko‘lob, Кўлоб; tk: Külap
Khorog; TJ; Asia/Dushanbe; 37.4897, 71.553; 1221328
  ar: خوروغ, خاروغ
  en: Khorugh
  zh: 霍罗格, 霍羅格
  ru: Хорог
  kk: Хорог; ky: Хорог; tg: Хоруғ
  uz: Xorug‘, Хоруғ; tk: Horog
Istaravshan; TJ; Asia/Dushanbe; 39.9142, 69.0033; 1220253
  ar: إستروشن, إستاروشان
  zh: 伊斯塔拉夫尚
  ru: Истаравшан
  kk: Истаравшан; ky: Истаравшан; tg: Истаравшан
  uz: Istaravshan, O‘ratepa, Истаравшан, Ўратепа; tk: Istarawşan
Isfara; TJ; Asia/Dushanbe; 40.1265, 70.6253; 1514896
  ar: إسفرة
  zh: 伊斯法拉
  ru: Исфара
  kk: Исфара; ky: Исфара; tg: Исфара
  uz: Isfara, Исфара; tk: Isfara
Panjakent; TJ; Asia/Dushanbe; 39.4952, 67.6093; 1220798
  ar: بنجكنت, بنجيكنت
  en: Penjikent
  zh: 彭吉肯特
  ru: Пенджикент
  fr: Pendjikent
  kk: Пенджикент; ky: Пенджикент; tg: Панҷакент
  uz: Panjakent, Панжакент; tk: Penjikent
Norak; TJ; Asia/Dushanbe; 38.3892, 69.3227; 1220905
  ar: نورك, نوراك
  en: Nurek
  zh: 努雷克
  ru: Нурек
  kk: Нурек; ky: Нурек; tg: Норак
  uz: Norak, Норак; tk: Nurek
`;
