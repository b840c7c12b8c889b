/** Cities of France, Belgium and Switzerland, beyond the best known. */
export const frenchCities = `
Charleroi; BE; Europe/Brussels; 50.4114, 4.4445; 2800481
  ar: شارلروا
  zh: 沙勒罗瓦, 沙勒羅瓦
  ru: Шарлеруа
  kk: Шарлеруа; ky: Шарлеруа; tg: Шарлеруа
  uz: Sharlerua, Шарлеруа; tk: Şarlerua
Mons, Belgium; BE; Europe/Brussels; 50.4541, 3.9523; 2790869
  ar: مونس البلجيكية
  zh: 蒙斯
  ru: Монс
  kk: Монс; ky: Монс; tg: Монс
  uz: Mons, Монс; tk: Mons
Tournai; BE; Europe/Brussels; 50.6071, 3.3893; 2785341
  ar: تورناي
  zh: 图尔奈, 圖爾奈
  ru: Турне
  kk: Турне; ky: Турне; tg: Турне
  uz: Turne, Турне; tk: Turne
Ostend; BE; Europe/Brussels; 51.2155, 2.9270; 2789786
  ar: أوستند
  zh: 奥斯坦德, 奧斯坦德
  ru: Остенде
  fr: Ostende; es: Ostende
  kk: Остенде; ky: Остенде; tg: Остенде
  uz: Ostende, Остенде; tk: Ostende
Neuchâtel; CH; Europe/Zurich; 46.9918, 6.9310; 2659496
  ar: نوشاتيل
  zh: 纳沙泰尔, 納沙泰爾
  ru: Невшатель
  kk: Невшатель; ky: Невшатель; tg: Невшатель
  uz: Nevshatel, Невшатель; tk: Newşatel
St. Gallen; CH; Europe/Zurich; 47.4239, 9.3748; 2658822
  ar: سانت غالن
  zh: 圣加仑, 聖加侖
  ru: Санкт-Галлен
  fr: Saint-Gall
  kk: Санкт-Галлен; ky: Санкт-Галлен; tg: Санкт-Галлен
  uz: Sankt-Gallen, Санкт-Галлен; tk: Sankt-Gallen
Reims; FR; Europe/Paris; 49.2653, 4.0285; 2984114
  ar: ريمس
  zh: 兰斯, 蘭斯
  ru: Реймс
  kk: Реймс; ky: Реймс; tg: Реймс
  uz: Reyms, Реймс; tk: Reýms
Le Havre; FR; Europe/Paris; 49.4938, 0.1077; 3003796
  ar: لوهافر
  zh: 勒阿弗尔, 勒阿弗爾
  ru: Гавр
  es: El Havre
  kk: Гавр; ky: Гавр; tg: Гавр
  uz: Gavr, Гавр; tk: Gawr
Saint-Étienne; FR; Europe/Paris; 45.4339, 4.3900; 2980291
  ar: سانت إتيان
  zh: 圣艾蒂安, 聖艾蒂安
  ru: Сент-Этьен
  kk: Сент-Этьен; ky: Сент-Этьен; tg: Сент-Этьен
  uz: Sent-Eten, Сент-Этьен; tk: Sent-Eten
Toulon; FR; Europe/Paris; 43.1244, 5.9284; 2972328
  ar: تولون
  zh: 土伦, 土倫
  ru: Тулон
  es: Tolón
  kk: Тулон; ky: Тулон; tg: Тулон
  uz: Tulon, Тулон; tk: Tulon
Dijon; FR; Europe/Paris; 47.3167, 5.0167; 3021372
  ar: ديجون
  zh: 第戎
  ru: Дижон
  kk: Дижон; ky: Дижон; tg: Дижон
  uz: Dijon, Дижон; tk: Dižon
Angers; FR; Europe/Paris; 47.4738, -0.5477; 3037656
  ar: أنجيه
  zh: 昂热, 昂熱
  ru: Анже
  kk: Анже; ky: Анже; tg: Анже
  uz: Anje, Анже; tk: Anže
Nîmes; FR; Europe/Paris; 43.8338, 4.3596; 2990363
  ar: نيم الفرنسية
  zh: 尼姆
  ru: Ним
  kk: Ним; ky: Ним; tg: Ним
  uz: Nim, Ним; tk: Nim
Aix-en-Provence; FR; Europe/Paris; 43.5283, 5.4497; 3038354
  ar: إيكس أون بروفانس
  zh: 普罗旺斯地区艾克斯, 普羅旺斯地區艾克斯
  ru: Экс-ан-Прованс
  kk: Экс-ан-Прованс; ky: Экс-ан-Прованс; tg: Экс-ан-Прованс
  uz: Eks-an-Provans, Экс-ан-Прованс; tk: Eks-an-Prowans
Limoges; FR; Europe/Paris; 45.8336, 1.2476; 2998286
  ar: ليموج
  zh: 利摩日
  ru: Лимож
  kk: Лимож; ky: Лимож; tg: Лимож
  uz: Limoj, Лимож; tk: Limož
Tours; FR; Europe/Paris; 47.3948, 0.7040; 2972191
  ar: تور الفرنسية
  zh: 图尔, 圖爾
  ru: Тур-Франция
  kk: Тур-Франция; ky: Тур-Франция; tg: Тур-Франция
  uz: Tur-Fransiya, Тур-Франция; tk: Tur-Fransiýa
Amiens; FR; Europe/Paris; 49.9000, 2.3000; 3037854
  ar: أميان
  zh: 亚眠, 亞眠
  ru: Амьен
  kk: Амьен; ky: Амьен; tg: Амьен
  uz: Amen, Амьен; tk: Amen
Metz; FR; Europe/Paris; 49.1191, 6.1727; 2994160
  ar: ميتز
  zh: 梅斯
  ru: Мец
  kk: Мец; ky: Мец; tg: Мец
  uz: Mes, Мец; tk: Mes
Besançon; FR; Europe/Paris; 47.2488, 6.0182; 3033123
  ar: بيزانسون
  zh: 贝桑松, 貝桑松
  ru: Безансон
  kk: Безансон; ky: Безансон; tg: Безансон
  uz: Bezanson, Безансон; tk: Bezanson
Perpignan; FR; Europe/Paris; 42.6976, 2.8954; 2987914
  ar: بربينيان
  zh: 佩皮尼昂
  ru: Перпиньян
  es: Perpiñán
  kk: Перпиньян; ky: Перпиньян; tg: Перпиньян
  uz: Perpinyan, Перпиньян; tk: Perpinýan
Orléans; FR; Europe/Paris; 47.9029, 1.9039; 2989317
  ar: أورليان
  zh: 法国奥尔良, 法國奧爾良
  ru: Орлеан
  kk: Орлеан; ky: Орлеан; tg: Орлеан
  uz: Orlean, Орлеан; tk: Orlean
Rouen; FR; Europe/Paris; 49.4431, 1.0993; 2982652
  ar: روان الفرنسية
  zh: 鲁昂, 魯昂
  ru: Руан
  kk: Руан; ky: Руан; tg: Руан
  uz: Ruan, Руан; tk: Ruan
Mulhouse; FR; Europe/Paris; 47.7520, 7.3287; 2991214
  ar: مولوز
  zh: 米卢斯, 米盧斯
  ru: Мюлуз
  kk: Мюлуз; ky: Мюлуз; tg: Мюлуз
  uz: Myuluz, Мюлуз; tk: Mýuluz
Caen; FR; Europe/Paris; 49.1859, -0.3591; 3029241
  ar: كان النورماندية
  zh: 卡昂
  ru: Кан-Нормандия
  kk: Кан-Нормандия; ky: Кан-Нормандия; tg: Кан-Нормандия
  uz: Kan-Normandiya, Кан-Нормандия; tk: Kan-Normandiýa
Poitiers; FR; Europe/Paris; 46.5826, 0.3435; 2986495
  ar: بواتييه
  zh: 普瓦捷
  ru: Пуатье
  kk: Пуатье; ky: Пуатье; tg: Пуатье
  uz: Puate, Пуатье; tk: Puate
La Rochelle; FR; Europe/Paris; 46.1631, -1.1522; 3006787
  ar: لاروشيل
  zh: 拉罗谢尔, 拉羅謝爾
  ru: Ла-Рошель
  kk: Ла-Рошель; ky: Ла-Рошель; tg: Ла-Рошель
  uz: La-Roshel, Ла-Рошель; tk: La-Roşel
Annecy; FR; Europe/Paris; 45.9088, 6.1257; 3037543
  ar: أنسي
  zh: 安纳西, 安納西
  ru: Анси
  kk: Анси; ky: Анси; tg: Анси
  uz: Ansi, Анси; tk: Ansi
Clermont-Ferrand; FR; Europe/Paris; 45.7797, 3.0868; 3024635
  ar: كليرمون فيران
  zh: 克莱蒙费朗, 克萊蒙費朗
  ru: Клермон-Ферран
  kk: Клермон-Ферран; ky: Клермон-Ферран; tg: Клермон-Ферран
  uz: Klermon-Ferran, Клермон-Ферран; tk: Klermon-Ferran
Arles; FR; Europe/Paris; 43.6768, 4.6303; 3036938
  ar: آرل
  zh: 阿尔勒, 阿爾勒
  ru: Арль
  kk: Арль; ky: Арль; tg: Арль
  uz: Arl, Арль; tk: Arl
Ajaccio; FR; Europe/Paris; 41.9189, 8.7381; 3038334
  ar: أجاكسيو
  zh: 阿雅克肖
  ru: Аяччо
  kk: Аяччо; ky: Аяччо; tg: Аяччо
  uz: Ayachcho, Аяччо; tk: Aýaçço
Calais; FR; Europe/Paris; 50.9519, 1.8563; 3029162
  ar: كاليه
  zh: 加来, 加來
  ru: Кале
  kk: Кале; ky: Кале; tg: Кале
  uz: Kale, Кале; tk: Kale
Dunkirk; FR; Europe/Paris; 51.0330, 2.3770; 3020686
  ar: دنكيرك
  zh: 敦刻尔克, 敦刻爾克
  ru: Дюнкерк
  fr: Dunkerque; es: Dunkerque
  kk: Дюнкерк; ky: Дюнкерк; tg: Дюнкерк
  uz: Dyunkerk, Дюнкерк; tk: Dýunkerk
Le Mans; FR; Europe/Paris; 48.0004, 0.2047; 3003603
  ar: لومان
  zh: 勒芒
  ru: Ле-Ман
  kk: Ле-Ман; ky: Ле-Ман; tg: Ле-Ман
  uz: Le-Man, Ле-Ман; tk: Le-Man
Colmar; FR; Europe/Paris; 48.0808, 7.3558; 3024297
  ar: كولمار
  zh: 科尔马, 科爾馬
  ru: Кольмар
  kk: Кольмар; ky: Кольмар; tg: Кольмар
  uz: Kolmar, Кольмар; tk: Kolmar
Lourdes; FR; Europe/Paris; 43.1000, -0.0500; 2997395
  ar: لورد الفرنسية
  zh: 卢尔德, 盧爾德
  ru: Лурд
  kk: Лурд; ky: Лурд; tg: Лурд
  uz: Lurd, Лурд; tk: Lurd
Saint-Malo; FR; Europe/Paris; 48.6472, -2.0088; 2978640
  ar: سان مالو
  zh: 圣马洛, 聖馬洛
  ru: Сен-Мало
  kk: Сен-Мало; ky: Сен-Мало; tg: Сен-Мало
  uz: Sen-Malo, Сен-Мало; tk: Sen-Malo
`;
