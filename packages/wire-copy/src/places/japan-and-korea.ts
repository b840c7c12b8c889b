/** Japan and Korea. */
export const japanAndKorea = `
Tokyo; JP; Asia/Tokyo; 35.6895, 139.6917; 1850147
  ar: طوكيو
  zh: 东京, 東京
  ru: Токио
  es: Tokio
  kk: Токио; ky: Токио; tg: Токио
  uz: Tokio, Токио; tk: Tokio
Osaka; JP; Asia/Tokyo; 34.6938, 135.5011; 1853909
  ar: أوساكا
  zh: 大阪
  ru: Осака, Осаке
  kk: Осака; ky: Осака; tg: Осака
  uz: Osaka, Осака; tk: Osaka
Hiroshima; JP; Asia/Tokyo; 34.4, 132.45; 1862415
  ar: هيروشيما
  zh: 广岛, 廣島
  ru: Хиросима, Хиросиме
  kk: Хиросима; ky: Хиросима; tg: Хиросима
  uz: Xirosima, Хиросима; tk: Hirosima
Seoul; KR; Asia/Seoul; 37.566, 126.9784; 1835848
  ar: سول, سيول, سيئول
  zh: 首尔, 首爾
  ru: Сеул, Сеуле
  es: Seúl
  kk: Сеул; ky: Сеул; tg: Сеул
  uz: Seul, Сеул; tk: Seul
Pyongyang; KP; Asia/Pyongyang; 39.0339, 125.7543; 1871859
  ar: بيونغ يانغ, بيونغيانغ
  zh: 平壤
  ru: Пхеньян, Пхеньяне
  es: Pionyang
  kk: Пхеньян; ky: Пхеньян; tg: Пхенян
  uz: Pxenyan, Пхеньян, Пхенян; tk: Phenýan
Kyoto; JP; Asia/Tokyo; 35.0211, 135.7538; 1857910
  ar: كيوتو
  zh: 京都
  ru: Киото
  es: Kioto
  kk: Киото; ky: Киото; tg: Киото
  uz: Kioto, Киото; tk: Kioto
Nagoya; JP; Asia/Tokyo; 35.1815, 136.9064; 1856057
  ar: ناغويا
  zh: 名古屋
  ru: Нагоя
  kk: Нагоя; ky: Нагоя; tg: Нагоя
  uz: Nagoya, Нагоя; tk: Nagoýa
Yokohama; JP; Asia/Tokyo; 35.4333, 139.65; 1848354
  ar: يوكوهاما
  zh: 横滨, 橫濱
  ru: Йокогама, Иокогама
  kk: Йокогама; ky: Йокогама; tg: Йокогама
  uz: Yokogama, Ёкогама; tk: Ýokogama
Fukuoka; JP; Asia/Tokyo; 33.6, 130.4167; 1863967
  ar: فوكوكا, فوكوؤوكا
  zh: 福冈, 福岡
  ru: Фукуока
  kk: Фукуока; ky: Фукуока; tg: Фукуока
  uz: Fukuoka, Фукуока; tk: Fukuoka
Sapporo; JP; Asia/Tokyo; 43.0667, 141.35; 2128295
  ar: سابورو
  zh: 札幌
  ru: Саппоро
  kk: Саппоро; ky: Саппоро; tg: Саппоро
  uz: Sapporo, Саппоро; tk: Sapporo
Nagasaki; JP; Asia/Tokyo; 32.75, 129.8833; 1856177
  ar: ناغازاكي
  zh: 长崎, 長崎
  ru: Нагасаки
  kk: Нагасаки; ky: Нагасаки; tg: Нагасаки
  uz: Nagasaki, Нагасаки; tk: Nagasaki
Sendai; JP; Asia/Tokyo; 38.2667, 140.8667; 2111149
  ar: سينداي
  zh: 仙台
  ru: Сендай
  kk: Сендай; ky: Сендай; tg: Сендай
  uz: Senday, Сендай; tk: Sendaý
Naha; JP; Asia/Tokyo; 26.2167, 127.6833; 1856035
  ar: ناها
  zh: 那霸
  ru: Наха
  kk: Наха; ky: Наха; tg: Наха
  uz: Naxa, Наха; tk: Naha
Busan; KR; Asia/Seoul; 35.1017, 129.03; 1838524
  ar: بوسان
  en: Pusan
  zh: 釜山
  ru: Пусан
  kk: Пусан; ky: Пусан; tg: Пусан
  uz: Pusan, Пусан; tk: Pusan
Incheon; KR; Asia/Seoul; 37.4565, 126.7052; 1843564
  ar: إنتشون
  zh: 仁川
  ru: Инчхон
  kk: Инчхон; ky: Инчхон; tg: Инчхон
  uz: Inchxon, Инчхон; tk: Inçhon
Gyeongju; KR; Asia/Seoul; 35.8428, 129.2117; 1841603
  ar: غيونغجو
  zh: 庆州, 慶州
  ru: Кёнджу
  kk: Кёнджу; ky: Кёнджу; tg: Кёнҷу
  uz: Kyonju, Кёнжу; tk: Kýonju
Jeju; KR; Asia/Seoul; 33.5097, 126.5219; 1846266
  ar: جيجو
  en: Jeju City
  zh: 济州, 济州岛, 濟州, 濟州島
  ru: Чеджу
  kk: Чеджу; ky: Чеджу; tg: Чеҷу
  uz: Cheju, Чежу; tk: Çeju
Gwangju; KR; Asia/Seoul; 35.1547, 126.9156; 1841811
  ar: غوانغجو
  zh: 光州
  ru: Кванджу
  kk: Кванджу; ky: Кванджу; tg: Кванҷу
  uz: Kvanju, Кванжу; tk: Kwanju
Pyeongchang; KR; Asia/Seoul; 37.3703, 128.3931; 1838469
  ar: بيونغتشانغ
  zh: 平昌
  ru: Пхёнчхан
  kk: Пхёнчхан; ky: Пхёнчхан; tg: Пхёнчхан
  uz: Pxyonchxan, Пхёнчхан; tk: Phýonçhan
Kaesong; KP; Asia/Pyongyang; 37.9708, 126.5544; 1876373
  ar: كايسونغ
  zh: 开城, 開城
  ru: Кэсон
  kk: Кэсон; ky: Кэсон; tg: Кэсон
  uz: Keson, Кэсон; tk: Keson
Wonsan; KP; Asia/Pyongyang; 39.1528, 127.4436; 1866923
  ar: وونسان
  zh: 元山
  ru: Вонсан
  kk: Вонсан; ky: Вонсан; tg: Вонсан
  uz: Vonsan, Вонсан; tk: Wonsan
`;
