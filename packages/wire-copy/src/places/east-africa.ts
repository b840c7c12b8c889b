/** East and southern Africa and the islands. */
export const eastAfrica = `
Mogadishu; SO; Africa/Mogadishu; 2.0371, 45.3438; 53654
  ar: مقديشو
  zh: 摩加迪沙, 摩加迪休
  ru: Могадишо
  fr: Mogadiscio; es: Mogadiscio
  kk: Могадишо; ky: Могадишо; tg: Могадишо
  uz: Mogadisho, Могадишо; tk: Mogadişo
Addis Ababa; ET; Africa/Addis_Ababa; 9.025, 38.7469; 344979
  ar: أديس أبابا
  zh: 亚的斯亚贝巴, 亞的斯亞貝巴, 阿迪斯阿貝巴
  ru: Аддис-Абеба, Аддис-Абебе
  fr: Addis-Abeba; es: Adís Abeba
  kk: Аддис-Абеба; ky: Аддис-Абеба; tg: Аддис-Абеба
  uz: Addis-Abeba, Аддис-Абеба; tk: Addis-Abeba
Nairobi; KE; Africa/Nairobi; -1.2833, 36.8167; 184745
  ar: نيروبي
  zh: 内罗毕, 內羅畢, 奈洛比, 內羅比
  ru: Найроби
  kk: Найроби; ky: Найроби; tg: Найробӣ
  uz: Nayrobi, Найроби; tk: Naýrobi
Kigali; RW; Africa/Kigali; -1.95, 30.0588; 202061
  ar: كيغالي
  zh: 基加利, 吉佳利
  ru: Кигали
  kk: Кигали; ky: Кигали; tg: Кигалӣ
  uz: Kigali, Кигали; tk: Kigali
Johannesburg; ZA; Africa/Johannesburg; -26.2023, 28.0436; 993800
  ar: جوهانسبرغ, جوهانسبرج
  zh: 约翰内斯堡, 約翰內斯堡, 約翰尼斯堡
  ru: Йоханнесбург, Йоханнесбурге
  es: Johannesburgo
  kk: Йоханнесбург; ky: Йоханнесбург; tg: Йоханнесбург
  uz: Yoxannesburg, Ёханнесбург; tk: Ýohannesburg
Pretoria; ZA; Africa/Johannesburg; -25.7449, 28.1878; 964137
  ar: بريتوريا
  zh: 比勒陀利亚, 比勒陀利亞, 普利托利亞
  ru: Претория
  kk: Претория; ky: Претория; tg: Претория
  uz: Pretoriya, Претория; tk: Pretoriýa
Cape Town; ZA; Africa/Johannesburg; -33.9258, 18.4232; 3369157
  ar: كيب تاون
  zh: 开普敦, 開普敦
  ru: Кейптаун
  fr: Le Cap; es: Ciudad del Cabo
  kk: Кейптаун; ky: Кейптаун; tg: Кейптаун
  uz: Keyptaun, Кейптаун; tk: Keýptaun
Juba; SS; Africa/Juba; 4.8517, 31.5825; 373303
  ar: جوبا
  zh: 朱巴
  ru: Джуба
  fr: Djouba; es: Yuba
  kk: Джуба; ky: Джуба; tg: Ҷуба
  uz: Juba, Жуба; tk: Juba
Djibouti; DJ; Africa/Djibouti; 11.589, 43.145; 223817
  ar: جيبوتي
  zh: 吉布提
  ru: Джибути
  es: Yibuti
  kk: Джибути; ky: Джибути; tg: Ҷибути
  uz: Jibuti, Жибути; tk: Jibuti
Asmara; ER; Africa/Asmara; 15.3381, 38.9318; 343300
  ar: أسمرة, أسمرا
  zh: 阿斯马拉, 阿斯馬拉
  ru: Асмэра, Асмара
  kk: Асмэра; ky: Асмэра; tg: Асмэра
  uz: Asmara, Асмара; tk: Asmara
Hargeisa; SO; Africa/Mogadishu; 9.56, 44.065; 57289
  ar: هرجيسا
  en: Hargeysa
  zh: 哈尔格萨, 哈爾格薩
  ru: Харгейса
  kk: Харгейса; ky: Харгейса; tg: Харгейса
  uz: Xargeysa, Харгейса; tk: Hargeýsa
Kampala; UG; Africa/Kampala; 0.3163, 32.5822; 232422
  ar: كمبالا
  zh: 坎帕拉
  ru: Кампала
  kk: Кампала; ky: Кампала; tg: Кампала
  uz: Kampala, Кампала; tk: Kampala
Entebbe; UG; Africa/Kampala; 0.0562, 32.4795; 233508
  ar: عنتيبي, عنتيبة
  zh: 恩德培
  ru: Энтеббе
  kk: Энтеббе; ky: Энтеббе; tg: Энтеббе
  uz: Entebbe, Энтеббе; tk: Entebbe
Mombasa; KE; Africa/Nairobi; -4.0547, 39.6636; 186301
  ar: مومباسا
  zh: 蒙巴萨, 蒙巴薩
  ru: Момбаса
  kk: Момбаса; ky: Момбаса; tg: Момбаса
  uz: Mombasa, Момбаса; tk: Mombasa
Dar es Salaam; TZ; Africa/Dar_es_Salaam; -6.8235, 39.2695; 160263
  ar: دار السلام
  zh: 达累斯萨拉姆, 達累斯薩拉姆
  ru: Дар-эс-Салам
  kk: Дар-эс-Салам; ky: Дар-эс-Салам; tg: Дорус-Салом
  uz: Dor-as-Salom, Дор-ас-Салом; tk: Dar-es-Salam
Dodoma; TZ; Africa/Dar_es_Salaam; -6.1722, 35.7395; 160196
  ar: دودوما
  zh: 多多马, 多多馬
  ru: Додома
  kk: Додома; ky: Додома; tg: Додома
  uz: Dodoma, Додома; tk: Dodoma
Arusha; TZ; Africa/Dar_es_Salaam; -3.3667, 36.6833; 161325
  ar: أروشا
  zh: 阿鲁沙, 阿魯沙
  ru: Аруша
  kk: Аруша; ky: Аруша; tg: Аруша
  uz: Arusha, Аруша; tk: Aruşa
Zanzibar; TZ; Africa/Dar_es_Salaam; -6.1639, 39.1979; 148730
  ar: زنجبار
  zh: 桑给巴尔, 桑給巴爾
  ru: Занзибар
  kk: Занзибар; ky: Занзибар; tg: Занзибар
  uz: Zanzibar, Занзибар; tk: Zanzibar
Bujumbura; BI; Africa/Bujumbura; -3.3819, 29.3614; 425378
  ar: بوجومبورا
  zh: 布琼布拉, 布瓊布拉
  ru: Бужумбура
  kk: Бужумбура; ky: Бужумбура; tg: Бужумбура
  uz: Bujumbura, Бужумбура; tk: Bužumbura
Lusaka; ZM; Africa/Lusaka; -15.4067, 28.2871; 909137
  ar: لوساكا
  zh: 卢萨卡, 盧薩卡
  ru: Лусака
  kk: Лусака; ky: Лусака; tg: Лусака
  uz: Lusaka, Лусака; tk: Lusaka
Harare; ZW; Africa/Harare; -17.8277, 31.0534; 890299
  ar: هراري
  zh: 哈拉雷
  ru: Хараре
  kk: Хараре; ky: Хараре; tg: Хараре
  uz: Xarare, Хараре; tk: Harare
Victoria Falls; ZW; Africa/Harare; -17.9328, 25.8307; 879431
  ar: شلالات فيكتوريا
  zh: 维多利亚瀑布城, 維多利亞瀑布城
  ru: Виктория-Фолс
  kk: Виктория-Фолс; ky: Виктория-Фолс; tg: Виктория-Фолс
  uz: Viktoriya-Fols, Виктория-Фолс; tk: Wiktoriýa-Fols
Lilongwe; MW; Africa/Blantyre; -13.9669, 33.7873; 927967
  ar: ليلونغوي
  zh: 利隆圭
  ru: Лилонгве
  kk: Лилонгве; ky: Лилонгве; tg: Лилонгве
  uz: Lilongve, Лилонгве; tk: Lilongwe
Maputo; MZ; Africa/Maputo; -25.9655, 32.5832; 1040652
  ar: مابوتو
  zh: 马普托, 馬普托
  ru: Мапуту
  kk: Мапуту; ky: Мапуту; tg: Мапуту
  uz: Maputu, Мапуту; tk: Maputu
Gaborone; BW; Africa/Gaborone; -24.6545, 25.9086; 933773
  ar: غابورون
  zh: 哈博罗内, 哈博羅內
  ru: Габороне
  kk: Габороне; ky: Габороне; tg: Габороне
  uz: Gaborone, Габороне; tk: Gaborone
Windhoek; NA; Africa/Windhoek; -22.5594, 17.0832; 3352136
  ar: ويندهوك
  zh: 温得和克, 溫得和克
  ru: Виндхук
  kk: Виндхук; ky: Виндхук; tg: Виндхук
  uz: Vindxuk, Виндхук; tk: Windhuk
Durban; ZA; Africa/Johannesburg; -29.8579, 31.0292; 1007311
  ar: ديربان
  zh: 德班
  ru: Дурбан
  kk: Дурбан; ky: Дурбан; tg: Дурбан
  uz: Durban, Дурбан; tk: Durban
Antananarivo; MG; Indian/Antananarivo; -18.9137, 47.5361; 1070940
  ar: أنتاناناريفو
  zh: 塔那那利佛
  ru: Антананариву
  kk: Антананариву; ky: Антананариву; tg: Антананариву
  uz: Antananarivu, Антананариву; tk: Antananariwu
Port Louis; MU; Indian/Mauritius; -20.1619, 57.4989; 934154
  ar: بورت لويس
  zh: 路易港
  ru: Порт-Луи
  kk: Порт-Луи; ky: Порт-Луи; tg: Порт-Луи
  uz: Port-Lui, Порт-Луи; tk: Port-Lui
Moroni; KM; Indian/Comoro; -11.7022, 43.2551; 921772
  ar: موروني
  zh: 莫罗尼, 莫羅尼
  ru: Морони
  kk: Морони; ky: Морони; tg: Морони
  uz: Moroni, Морони; tk: Moroni
`;
