/** France, Monaco and the Low Countries. */
export const franceAndLowCountries = `
Paris; FR; Europe/Paris; 48.8534, 2.3488; 2988507
  ar: باريس
  zh: 巴黎
  ru: Париж, Париже
  kk: Париж; ky: Париж; tg: Париж
  uz: Parij, Париж; tk: Pariž
Nice; FR; Europe/Paris; 43.7031, 7.2661; 2990440
  ar: مدينة نيس
  zh: 尼斯
  ru: Ницца, Ницце
  es: Niza
  kk: Ницца; ky: Ницца; tg: Нитса
  uz: Nitsa, Ницца; tk: Nissa
Strasbourg; FR; Europe/Paris; 48.5839, 7.7455; 2973783
  ar: ستراسبورغ
  zh: 斯特拉斯堡, 史特拉斯堡
  ru: Страсбург, Страсбурге
  es: Estrasburgo
  kk: Страсбург; ky: Страсбург; tg: Страсбург
  uz: Strasburg, Страсбург; tk: Strasburg
Brussels; BE; Europe/Brussels; 50.8505, 4.3488; 2800866
  ar: بروكسل
  zh: 布鲁塞尔, 布魯塞爾
  ru: Брюссель, Брюсселе
  fr: Bruxelles; es: Bruselas
  kk: Брюссель; ky: Брюссель; tg: Брюссел
  uz: Bryussel, Брюссель, Брюссел; tk: Brýussel
The Hague; NL; Europe/Amsterdam; 52.0767, 4.2986; 2747373
  ar: لاهاي
  en: Hague
  zh: 海牙
  ru: Гаага, Гааге
  fr: La Haye; es: La Haya
  kk: Гаага; ky: Гаага; tg: Гаага
  uz: Gaaga, Гаага; tk: Gaaga
Marseille; FR; Europe/Paris; 43.297, 5.3811; 2995469
  ar: مرسيليا
  en: Marseilles
  zh: 马赛, 馬賽
  ru: Марсель
  es: Marsella
  kk: Марсель; ky: Марсель; tg: Марсел
  uz: Marsel, Марсель; tk: Marsel
Lyon; FR; Europe/Paris; 45.7485, 4.8467; 2996944
  ar: ليون
  en: Lyons
  zh: 里昂
  ru: Лион
  kk: Лион; ky: Лион; tg: Лион
  uz: Lion shahri, Лион; tk: Lion şäheri
Cannes; FR; Europe/Paris; 43.5513, 7.0127; 3028808
  ar: كان الفرنسية, مدينة كان
  zh: 戛纳, 坎城, 康城, 戛納
  ru: Канны
  kk: Канн; ky: Канн; tg: Канн
  uz: Kann, Канн; tk: Kann
Bordeaux; FR; Europe/Paris; 44.8404, -0.5805; 3031582
  ar: بوردو
  zh: 波尔多, 波爾多
  ru: Бордо
  es: Burdeos
  kk: Бордо; ky: Бордо; tg: Бордо
  uz: Bordo, Бордо; tk: Bordo
Toulouse; FR; Europe/Paris; 43.6043, 1.4437; 2972315
  ar: تولوز
  zh: 图卢兹, 圖盧茲
  ru: Тулуза
  kk: Тулуза; ky: Тулуза; tg: Тулуза
  uz: Tuluza, Тулуза; tk: Tuluza
Deauville; FR; Europe/Paris; 49.357, 0.0699; 3021668
  ar: دوفيل
  zh: 多维尔, 多維爾
  ru: Довиль
  kk: Довиль; ky: Довиль; tg: Довил
  uz: Dovil, Довиль; tk: Dowil
Biarritz; FR; Europe/Paris; 43.4806, -1.5568; 3032797
  ar: بياريتز
  zh: 比亚里茨, 比亞里茨
  ru: Биарриц
  kk: Биарриц; ky: Биарриц; tg: Биарритс
  uz: Biarrits, Биарриц; tk: Biarris
Versailles; FR; Europe/Paris; 48.8036, 2.1342; 2969679
  ar: فرساي
  zh: 凡尔赛, 凡爾賽
  ru: Версаль
  es: Versalles
  kk: Версаль; ky: Версаль; tg: Версал
  uz: Versal, Версаль; tk: Wersal
Évian-les-Bains; FR; Europe/Paris; 46.4011, 6.5879; 3019280
  ar: إيفيان
  en: Evian
  zh: 埃维昂, 埃維昂
  ru: Эвиан-ле-Бен, Эвиан
  kk: Эвиан-ле-Бен; ky: Эвиан-ле-Бен; tg: Эвиан-ле-Бен
  uz: Evian-le-Ben, Эвиан-ле-Бен; tk: Ewian-le-Ben
Monaco; MC; Europe/Monaco; 43.7333, 7.4167; 2993458
  ar: موناكو
  zh: 摩纳哥, 摩納哥
  ru: Монако
  kk: Монако; ky: Монако; tg: Монако
  uz: Monako, Монако; tk: Monako
Amsterdam; NL; Europe/Amsterdam; 52.374, 4.8897; 2759794
  ar: أمستردام
  zh: 阿姆斯特丹
  ru: Амстердам
  kk: Амстердам; ky: Амстердам; tg: Амстердам
  uz: Amsterdam, Амстердам; tk: Amsterdam
Rotterdam; NL; Europe/Amsterdam; 51.9225, 4.4792; 2747891
  ar: روتردام
  zh: 鹿特丹
  ru: Роттердам
  es: Róterdam
  kk: Роттердам; ky: Роттердам; tg: Роттердам
  uz: Rotterdam, Роттердам; tk: Rotterdam
Maastricht; NL; Europe/Amsterdam; 50.8483, 5.6889; 2751283
  ar: ماستريخت
  zh: 马斯特里赫特, 馬斯特里赫特
  ru: Маастрихт
  kk: Маастрихт; ky: Маастрихт; tg: Маастрихт
  uz: Maastrixt, Маастрихт; tk: Maastriht
Antwerp; BE; Europe/Brussels; 51.2205, 4.4003; 2803138
  ar: أنتويرب, أنفير
  en: Antwerpen
  zh: 安特卫普, 安特衛普, 安特衞普
  ru: Антверпен
  fr: Anvers; es: Amberes
  kk: Антверпен; ky: Антверпен; tg: Антверпен
  uz: Antverpen, Антверпен; tk: Antwerpen
Bruges; BE; Europe/Brussels; 51.2089, 3.2242; 2800931
  ar: بروج
  en: Brugge
  zh: 布鲁日, 布魯日
  ru: Брюгге
  es: Brujas
  kk: Брюгге; ky: Брюгге; tg: Брюгге
  uz: Bryugge, Брюгге; tk: Brýugge
Luxembourg; LU; Europe/Luxembourg; 49.6117, 6.13; 2960316
  ar: لوكسمبورغ
  zh: 卢森堡, 盧森堡
  ru: Люксембург
  es: Luxemburgo
  kk: Люксембург; ky: Люксембург; tg: Люксембург
  uz: Lyuksemburg, Люксембург; tk: Lýuksemburg
`;
