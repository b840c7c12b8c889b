/** Germany, Austria and Switzerland. */
export const germanyAndAlps = `
Berlin; DE; Europe/Berlin; 52.5244, 13.4105; 2950159
  ar: برلين
  zh: 柏林
  ru: Берлин, Берлине
  kk: Берлин; ky: Берлин; tg: Берлин
  uz: Berlin, Берлин; tk: Berlin
Munich; DE; Europe/Berlin; 48.1374, 11.5755; 2867714
  ar: ميونيخ, ميونخ
  zh: 慕尼黑
  ru: Мюнхен, Мюнхене
  kk: Мюнхен; ky: Мюнхен; tg: Мюнхен
  uz: Myunxen, Мюнхен; tk: Mýunhen
Geneva; CH; Europe/Zurich; 46.2022, 6.1457; 2660646
  ar: جنيف
  zh: 日内瓦, 日內瓦
  ru: Женева, Женеве
  fr: Genève; es: Ginebra
  kk: Женева; ky: Женева; tg: Женева
  uz: Jeneva, Женева; tk: Ženewa
Davos; CH; Europe/Zurich; 46.8043, 9.8372; 2661039
  ar: دافوس
  zh: 达沃斯, 達沃斯
  ru: Давос, Давосе
  kk: Давос; ky: Давос; tg: Давос
  uz: Davos, Давос; tk: Dawos
Vienna; AT; Europe/Vienna; 48.2085, 16.3721; 2761369
  ar: فيينا
  zh: 维也纳, 維也納
  ru: Вена, Вене
  fr: Vienne; es: Viena
  kk: Вена; ky: Вена; tg: Вена
  uz: Vena, Вена; tk: Wena
Bern; CH; Europe/Zurich; 46.9481, 7.4474; 2661552
  ar: برن
  en: Berne
  zh: 伯尔尼, 伯爾尼
  ru: Берн
  es: Berna
  kk: Берн; ky: Берн; tg: Берн
  uz: Bern, Берн; tk: Bern
Zurich; CH; Europe/Zurich; 47.3667, 8.55; 2657896
  ar: زيورخ
  zh: 苏黎世, 蘇黎世
  ru: Цюрих
  kk: Цюрих; ky: Цюрих; tg: Сюрих
  uz: Syurix, Цюрих; tk: Sýurih
Basel; CH; Europe/Zurich; 47.5584, 7.5733; 2661604
  ar: بازل
  en: Basle
  zh: 巴塞尔, 巴塞爾
  ru: Базель
  fr: Bâle; es: Basilea
  kk: Базель; ky: Базель; tg: Базел
  uz: Bazel, Базель; tk: Bazel
Lausanne; CH; Europe/Zurich; 46.516, 6.6328; 2659994
  ar: لوزان
  zh: 洛桑
  ru: Лозанна
  es: Lausana
  kk: Лозанна; ky: Лозанна; tg: Лозанна
  uz: Lozanna, Лозанна; tk: Lozanna
Lugano; CH; Europe/Zurich; 46.0101, 8.96; 2659836
  ar: لوغانو
  zh: 卢加诺, 盧加諾
  ru: Лугано
  kk: Лугано; ky: Лугано; tg: Лугано
  uz: Lugano, Лугано; tk: Lugano
Montreux; CH; Europe/Zurich; 46.433, 6.9114; 2659601
  ar: مونترو
  zh: 蒙特勒
  ru: Монтрё
  kk: Монтрё; ky: Монтрё; tg: Монтрё
  uz: Montryo, Монтрё; tk: Montrýo
Salzburg; AT; Europe/Vienna; 47.7994, 13.044; 2766824
  ar: سالزبورغ
  zh: 萨尔茨堡, 薩爾茨堡
  ru: Зальцбург
  fr: Salzbourg; es: Salzburgo
  kk: Зальцбург; ky: Зальцбург; tg: Залтсбург
  uz: Zaltsburg, Зальцбург; tk: Zalsburg
Graz; AT; Europe/Vienna; 47.0667, 15.45; 2778067
  ar: غراتس
  zh: 格拉茨
  ru: Грац
  kk: Грац; ky: Грац; tg: Гратс
  uz: Grats, Грац; tk: Grats
Hamburg; DE; Europe/Berlin; 53.5507, 9.993; 2911298
  ar: هامبورغ
  zh: 汉堡, 漢堡
  ru: Гамбург
  fr: Hambourg; es: Hamburgo
  kk: Гамбург; ky: Гамбург; tg: Гамбург
  uz: Gamburg, Гамбург; tk: Gamburg
Frankfurt; DE; Europe/Berlin; 50.1155, 8.6842; 2925533
  ar: فرانكفورت
  en: Frankfurt am Main
  zh: 法兰克福, 法蘭克福
  ru: Франкфурт-на-Майне, Франкфурт
  fr: Francfort; es: Fráncfort
  kk: Франкфурт-на-Майне; ky: Франкфурт-на-Майне; tg: Франкфурт
  uz: Frankfurt, Франкфурт; tk: Frankfurt
Bonn; DE; Europe/Berlin; 50.7344, 7.0955; 2946447
  ar: بون الألمانية, مدينة بون
  zh: 波恩
  ru: Бонн
  kk: Бонн; ky: Бонн; tg: Бонн
  uz: Bonn, Бонн; tk: Bonn
Cologne; DE; Europe/Berlin; 50.9333, 6.95; 2886242
  ar: كولونيا
  en: Köln
  zh: 科隆
  ru: Кёльн
  es: Colonia
  kk: Кёльн; ky: Кёльн; tg: Кёлн
  uz: Kyoln, Кёльн; tk: Kýoln
Dresden; DE; Europe/Berlin; 51.0509, 13.7383; 2935022
  ar: دريسدن
  zh: 德累斯顿, 德累斯頓
  ru: Дрезден
  fr: Dresde; es: Dresde
  kk: Дрезден; ky: Дрезден; tg: Дрезден
  uz: Drezden, Дрезден; tk: Drezden
Leipzig; DE; Europe/Berlin; 51.3396, 12.3713; 2879139
  ar: لايبزيغ
  zh: 莱比锡, 萊比錫
  ru: Лейпциг
  kk: Лейпциг; ky: Лейпциг; tg: Лейптсиг
  uz: Leyptsig, Лейпциг; tk: Leýpsig
Stuttgart; DE; Europe/Berlin; 48.7823, 9.177; 2825297
  ar: شتوتغارت
  zh: 斯图加特, 斯圖加特
  ru: Штутгарт
  kk: Штутгарт; ky: Штутгарт; tg: Штутгарт
  uz: Shtutgart, Штутгарт; tk: Ştutgart
Düsseldorf; DE; Europe/Berlin; 51.2217, 6.7762; 2934246
  ar: دوسلدورف
  en: Duesseldorf
  zh: 杜塞尔多夫, 杜塞爾多夫, 杜塞道夫
  ru: Дюссельдорф
  kk: Дюссельдорф; ky: Дюссельдорф; tg: Дюсселдорф
  uz: Dyusseldorf, Дюссельдорф; tk: Dýusseldorf
Hanover; DE; Europe/Berlin; 52.3705, 9.7332; 2910831
  ar: هانوفر
  en: Hannover
  zh: 汉诺威, 漢諾威
  ru: Ганновер
  fr: Hanovre
  kk: Ганновер; ky: Ганновер; tg: Ганновер
  uz: Gannover, Ганновер; tk: Gannower
Nuremberg; DE; Europe/Berlin; 49.4542, 11.0775; 2861650
  ar: نورمبرغ
  en: Nürnberg
  zh: 纽伦堡, 紐倫堡
  ru: Нюрнберг
  kk: Нюрнберг; ky: Нюрнберг; tg: Нюрнберг
  uz: Nyurnberg, Нюрнберг; tk: Nýurnberg
`;
