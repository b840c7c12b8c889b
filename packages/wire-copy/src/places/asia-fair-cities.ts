/** Cities of East, South and South-East Asia and Australia where fairs and talks are held. */
export const asiaFairCities = `
Kobe; JP; Asia/Tokyo; 34.6913, 135.183; 1859171
  ar: كوبي اليابانية
  zh: 神户, 神戶
  ru: Кобе
  kk: Кобе; ky: Кобе; tg: Кобе
  uz: Kobe, Кобе; tk: Kobe
Kanazawa; JP; Asia/Tokyo; 36.6, 136.6167; 1860243
  ar: كانازاوا
  zh: 金泽, 金澤
  ru: Канадзава
  kk: Канадзава; ky: Канадзава; tg: Канадзава
  uz: Kanadzava, Канадзава; tk: Kanadzawa
Niigata; JP; Asia/Tokyo; 37.8864, 139.0059; 1855431
  ar: نيغاتا
  zh: 新潟
  ru: Ниигата
  kk: Ниигата; ky: Ниигата; tg: Ниигата
  uz: Niigata, Ниигата; tk: Niigata
Kumamoto; JP; Asia/Tokyo; 32.8059, 130.6918; 1858421
  ar: كوماموتو
  zh: 熊本
  ru: Кумамото
  kk: Кумамото; ky: Кумамото; tg: Кумамото
  uz: Kumamoto, Кумамото; tk: Kumamoto
Kitakyushu; JP; Asia/Tokyo; 33.8518, 130.8503; 1859307
  ar: كيتاكيوشو
  zh: 北九州
  ru: Китакюсю
  kk: Китакюсю; ky: Китакюсю; tg: Китакюсю
  uz: Kitakyusyu, Китакюсю; tk: Kitakýusýu
Daegu; KR; Asia/Seoul; 35.8703, 128.5911; 1835329
  ar: دايغو
  zh: 大邱
  ru: Тэгу
  kk: Тэгу; ky: Тэгу; tg: Тэгу
  uz: Tegu, Тэгу; tk: Tegu
Daejeon; KR; Asia/Seoul; 36.3491, 127.3849; 1835235
  ar: دايجون
  zh: 大田广域市, 大田廣域市
  ru: Тэджон
  kk: Тэджон; ky: Тэджон; tg: Тэҷон
  uz: Tejon, Тэжон; tk: Tejon
Ulsan; KR; Asia/Seoul; 35.5372, 129.3167; 1833747
  ar: أولسان
  zh: 蔚山
  ru: Ульсан
  kk: Ульсан; ky: Ульсан; tg: Улсан
  uz: Ulsan, Ульсан; tk: Ulsan
Suwon; KR; Asia/Seoul; 37.2911, 127.0089; 1835553
  ar: سوون
  zh: 水原市
  ru: Сувон
  kk: Сувон; ky: Сувон; tg: Сувон
  uz: Suvon, Сувон; tk: Suwon
Jeonju; KR; Asia/Seoul; 35.8219, 127.1489; 1845457
  ar: جونجو
  zh: 全州市
  ru: Чонджу
  kk: Чонджу; ky: Чонджу; tg: Чонҷу
  uz: Chonju, Чонжу; tk: Çonju
Ahmedabad; IN; Asia/Kolkata; 23.0258, 72.5873; 1279233
  ar: أحمد آباد
  zh: 艾哈迈达巴德, 艾哈邁達巴德
  ru: Ахмадабад, Ахмедабад
  kk: Ахмадабад; ky: Ахмадабад; tg: Ахмадабад
  uz: Axmadabad, Ахмадабад; tk: Ahmadabad
Pune; IN; Asia/Kolkata; 18.5196, 73.8554; 1259229
  ar: بونه, بيون
  zh: 浦那
  ru: Пуна
  kk: Пуна; ky: Пуна; tg: Пуна
  uz: Puna, Пуна; tk: Puna
Lucknow; IN; Asia/Kolkata; 26.8393, 80.9231; 1264733
  ar: لكناو, لكهنؤ
  zh: 勒克瑙
  ru: Лакхнау
  kk: Лакхнау; ky: Лакхнау; tg: Лакхнау
  uz: Lakxnau, Лакхнау; tk: Lakhnau
Guwahati; IN; Asia/Kolkata; 26.1844, 91.7458; 1271476
  ar: غواهاتي
  zh: 古瓦哈提
  ru: Гувахати
  kk: Гувахати; ky: Гувахати; tg: Гувахати
  uz: Guvaxati, Гувахати; tk: Guwahati
Varanasi; IN; Asia/Kolkata; 25.3167, 83.0104; 1253405
  ar: فاراناسي
  en: Benares
  zh: 瓦拉纳西, 瓦拉納西
  ru: Варанаси
  kk: Варанаси; ky: Варанаси; tg: Варанаси
  uz: Varanasi, Варанаси; tk: Waranasi
Chandigarh; IN; Asia/Kolkata; 30.7363, 76.7884; 1274746
  ar: شانديغار
  zh: 昌迪加尔, 昌迪加爾
  ru: Чандигарх
  kk: Чандигарх; ky: Чандигарх; tg: Чандигарх
  uz: Chandigarx, Чандигарх; tk: Çandigarh
Faisalabad; PK; Asia/Karachi; 31.4155, 73.0897; 1179400
  ar: فيصل آباد
  zh: 费萨拉巴德, 費薩拉巴德
  ru: Фейсалабад
  kk: Фейсалабад; ky: Фейсалабад; tg: Фейсалабад
  uz: Feysalabad, Фейсалабад; tk: Feýsalabad
Rawalpindi; PK; Asia/Karachi; 33.5973, 73.0479; 1166993
  ar: روالبندي, راولبندي
  zh: 拉瓦尔品第, 拉瓦爾品第
  ru: Равалпинди
  kk: Равалпинди; ky: Равалпинди; tg: Равалпинди
  uz: Ravalpindi, Равалпинди; tk: Rawalpindi
Multan; PK; Asia/Karachi; 30.1968, 71.4782; 1169825
  ar: ملتان
  zh: 木尔坦, 木爾坦
  ru: Мултан
  kk: Мултан; ky: Мултан; tg: Мултан
  uz: Multan, Мултан; tk: Multan
Quetta; PK; Asia/Karachi; 30.1841, 67.0014; 1167528
  ar: كويتا, كويته
  zh: 奎达, 奎達
  ru: Кветта
  kk: Кветта; ky: Кветта; tg: Кветта
  uz: Kvetta, Кветта; tk: Kwetta
Nha Trang; VN; Asia/Ho_Chi_Minh; 12.2451, 109.1943; 1572151
  ar: نها ترانغ
  zh: 芽庄, 芽莊
  ru: Нячанг
  kk: Нячанг; ky: Нячанг; tg: Нячанг
  uz: Nyachang, Нячанг; tk: Nýaçang
Can Tho; VN; Asia/Ho_Chi_Minh; 10.0371, 105.7883; 1586203
  ar: كان ثو
  zh: 芹苴
  ru: Кантхо
  kk: Кантхо; ky: Кантхо; tg: Кантхо
  uz: Kantxo, Кантхо; tk: Kantho
Ha Long; VN; Asia/Ho_Chi_Minh; 20.9505, 107.0734; 1580410
  ar: ها لونغ
  zh: 下龙市, 下龍市
  ru: Халонг
  kk: Халонг; ky: Халонг; tg: Халонг
  uz: Xalong, Халонг; tk: Halong
Medan; ID; Asia/Jakarta; 3.5833, 98.6667; 1214520
  ar: ميدان الإندونيسية
  zh: 棉兰, 棉蘭
  ru: Медан
  kk: Медан; ky: Медан; tg: Медан
  uz: Medan, Медан; tk: Medan
Makassar; ID; Asia/Makassar; -5.1486, 119.4319; 1622786
  ar: ماكاسار
  zh: 望加锡, 望加錫
  ru: Макасар, Макассар
  kk: Макасар; ky: Макасар; tg: Макасар
  uz: Makasar, Макасар; tk: Makasar
Semarang; ID; Asia/Jakarta; -6.9931, 110.4208; 1627896
  ar: سيمارانغ
  zh: 三宝垄, 三寶壟
  ru: Семаранг
  kk: Семаранг; ky: Семаранг; tg: Семаранг
  uz: Semarang, Семаранг; tk: Semarang
Malacca; MY; Asia/Kuala_Lumpur; 2.196, 102.2405; 1734759
  ar: ملقا
  en: Melaka
  zh: 马六甲市, 馬六甲市
  ru: Малакка
  kk: Малакка; ky: Малакка; tg: Малакка
  uz: Malakka, Малакка; tk: Malakka
Johor Bahru; MY; Asia/Kuala_Lumpur; 1.4655, 103.7578; 1732752
  ar: جوهور بهرو
  zh: 新山市
  ru: Джохор-Бару
  kk: Джохор-Бару; ky: Джохор-Бару; tg: Ҷохор-Бару
  uz: Joxor-Baru, Жохор-Бару; tk: Johor-Baru
Kuching; MY; Asia/Kuala_Lumpur; 1.55, 110.3333; 1735634
  ar: كوتشينغ
  zh: 古晋, 古晉
  ru: Кучинг
  kk: Кучинг; ky: Кучинг; tg: Кучинг
  uz: Kuching, Кучинг; tk: Kuçing
Khon Kaen; TH; Asia/Bangkok; 16.4467, 102.833; 1609776
  ar: خون كاين
  zh: 孔敬
  ru: Кхонкэн
  kk: Кхонкэн; ky: Кхонкэн; tg: Кхонкэн
  uz: Kxonken, Кхонкэн; tk: Khonken
Iloilo; PH; Asia/Manila; 10.6969, 122.5644; 1711005
  ar: إيلويلو
  en: Iloilo City
  zh: 伊洛伊洛
  ru: Илоило
  kk: Илоило; ky: Илоило; tg: Илоило
  uz: Iloilo, Илоило; tk: Iloilo
Mandalay; MM; Asia/Yangon; 21.9747, 96.0836; 1311874
  ar: ماندالاي
  zh: 曼德勒
  ru: Мандалай
  kk: Мандалай; ky: Мандалай; tg: Мандалай
  uz: Mandalay, Мандалай; tk: Mandalaý
Adelaide; AU; Australia/Adelaide; -34.9287, 138.5986; 2078025
  ar: أديلايد
  zh: 阿德莱德, 阿德萊德
  ru: Аделаида
  es: Adelaida
  kk: Аделаида; ky: Аделаида; tg: Аделаида
  uz: Adelaida, Аделаида; tk: Adelaida
Hobart; AU; Australia/Hobart; -42.8794, 147.3294; 2163355
  ar: هوبارت
  zh: 霍巴特
  ru: Хобарт
  kk: Хобарт; ky: Хобарт; tg: Хобарт
  uz: Xobart, Хобарт; tk: Hobart
`;
