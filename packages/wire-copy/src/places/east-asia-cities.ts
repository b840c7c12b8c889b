/** More cities of China, Taiwan and Japan. */
export const eastAsiaCities = `
Dali; CN; Asia/Shanghai; 25.5847, 100.2123; 1814093
  ar: دالي
  zh: 云南大理, 大理市, 大理, 雲南大理
  ru: китайский Дали
  kk: китайский Дали; ky: китайский Дали; tg: китайский Дали
  uz: Xitoy Dalisi, китайский Дали; tk: Hytaý Dalisi
Ordos; CN; Asia/Shanghai; 39.6086, 109.7816; 8347664
  ar: أوردوس
  zh: 鄂尔多斯, 鄂爾多斯
  ru: Ордос
  kk: Ордос; ky: Ордос; tg: Ордос
  uz: Ordos, Ордос; tk: Ordos
Zhangzhou; CN; Asia/Shanghai; 24.5133, 117.6556; 1785018
  ar: تشانغتشو الفوجيانية
  zh: 漳州
  ru: Чжанчжоу
  kk: Чжанчжоу; ky: Чжанчжоу; tg: Чжанчжоу
  uz: Chjanchjou, Чжанчжоу; tk: Çžançžou
Jiujiang; CN; Asia/Shanghai; 29.7048, 116.0021; 1805179
  ar: جيوجيانغ
  zh: 九江
  ru: Цзюцзян
  kk: Цзюцзян; ky: Цзюцзян; tg: Сзюсзян
  uz: Szyuszyan, Цзюцзян; tk: Szýuszýan
Huangshan; CN; Asia/Shanghai; 29.7114, 118.3125; 1792359
  ar: هوانغشان
  zh: 黄山, 黃山
  ru: Хуаншань
  kk: Хуаншань; ky: Хуаншань; tg: Хуаншан
  uz: Xuanshan, Хуаншань; tk: Huanşan
Datong; CN; Asia/Shanghai; 40.0936, 113.2914; 2037799
  ar: داتونغ
  zh: 大同市, 山西大同
  ru: Датун
  kk: Датун; ky: Датун; tg: Датун
  uz: Datun, Датун; tk: Datun
Wuhu; CN; Asia/Shanghai; 31.3373, 118.3735; 1791236
  ar: ووهو
  zh: 芜湖, 蕪湖
  ru: Уху
  kk: Уху; ky: Уху; tg: Уху
  uz: Uxu, Уху; tk: Wuhu
Xiangyang; CN; Asia/Shanghai; 32.0422, 112.1448; 1790587
  ar: شيانغيانغ
  zh: 襄阳, 襄陽
  ru: Сянъян
  kk: Сянъян; ky: Сянъян; tg: Сянъян
  uz: Syanyan, Сянъян; tk: Sýanýan
Yueyang; CN; Asia/Shanghai; 29.3745, 113.0948; 1927639
  ar: يويانغ
  zh: 岳阳, 岳陽
  ru: Юэян
  kk: Юэян; ky: Юэян; tg: Юэян
  uz: Yueyan, Юэян; tk: Ýueýan
Zhangjiajie; CN; Asia/Shanghai; 29.1294, 110.4783; 1813171
  ar: تشانغجياجيه
  zh: 张家界, 張家界
  ru: Чжанцзяцзе
  kk: Чжанцзяцзе; ky: Чжанцзяцзе; tg: Чжансзясзе
  uz: Chjanszyaszye, Чжанцзяцзе; tk: Çžanszýasze
Wenchang; CN; Asia/Shanghai; 19.6157, 110.7489; 1791544
  ar: ونتشانغ
  zh: 文昌
  ru: Вэньчан
  kk: Вэньчан; ky: Вэньчан; tg: Вэнчан
  uz: Venchan, Вэньчан; tk: Wençan
Hotan; CN; Asia/Shanghai; 37.1075, 79.9355; 1281019
  ar: خوتان
  zh: 和田市, 和田地区, 新疆和田
  ru: Хотан
  kk: Хотан; ky: Хотан; tg: Хотан
  uz: Xo'tan, Хотан; tk: Hotan
Aksu, China; CN; Asia/Shanghai; 41.1842, 80.2792; 1529660
  ar: أقسو
  zh: 阿克苏, 阿克蘇
  ru: китайский Аксу
  kk: китайский Аксу; ky: китайский Аксу; tg: китайский Аксу
  uz: Xitoy Oqsuvi, китайский Аксу; tk: Hytaý Aksuwy
Taian; CN; Asia/Shanghai; 36.1853, 117.12; 1793724
  ar: تايآن
  zh: 泰安
  ru: Тайань
  kk: Тайань; ky: Тайань; tg: Тайан
  uz: Tayan, Тайань; tk: Taýan
Rizhao; CN; Asia/Shanghai; 35.4275, 119.4553; 1797132
  ar: ريتشاو
  zh: 日照市, 山东日照, 山東日照
  ru: Жичжао
  kk: Жичжао; ky: Жичжао; tg: Жичжао
  uz: Jichjao, Жичжао; tk: Žiçžao
Zhenjiang; CN; Asia/Shanghai; 32.2109, 119.4551; 1784642
  ar: تشنجيانغ
  zh: 镇江, 鎮江
  ru: Чжэньцзян
  kk: Чжэньцзян; ky: Чжэньцзян; tg: Чжэнсзян
  uz: Chjenszyan, Чжэньцзян; tk: Çženszýan
Taizhou; CN; Asia/Shanghai; 28.6984, 121.4733; 1809061
  ar: تايتشو
  zh: 台州
  ru: Тайчжоу
  kk: Тайчжоу; ky: Тайчжоу; tg: Тайчжоу
  uz: Taychjou, Тайчжоу; tk: Taýçžou
Leshan; CN; Asia/Shanghai; 29.5623, 103.7639; 1804153
  ar: لشان
  zh: 乐山, 樂山
  ru: Лэшань
  kk: Лэшань; ky: Лэшань; tg: Лэшан
  uz: Leshan, Лэшань; tk: Leşan
Deyang; CN; Asia/Shanghai; 31.1302, 104.382; 1812961
  ar: دهيانغ
  zh: 德阳, 德陽
  ru: Дэян
  kk: Дэян; ky: Дэян; tg: Дэян
  uz: Deyan, Дэян; tk: Deýan
Zhoushan; CN; Asia/Shanghai; 29.9887, 122.2049; 1886762
  ar: تشوشان
  zh: 舟山
  ru: Чжоушань
  kk: Чжоушань; ky: Чжоушань; tg: Чжоушан
  uz: Chjoushan, Чжоушань; tk: Çžouşan
Putian; CN; Asia/Shanghai; 25.4394, 119.0103; 1798449
  ar: بوتيان
  zh: 莆田
  ru: Путянь
  kk: Путянь; ky: Путянь; tg: Путян
  uz: Putyan, Путянь; tk: Putýan
Zhongshan; CN; Asia/Shanghai; 21.3199, 110.5723; 1915223
  ar: تشونغشان
  zh: 中山市, 广东中山, 廣東中山
  ru: Чжуншань
  kk: Чжуншань; ky: Чжуншань; tg: Чжуншан
  uz: Chjunshan, Чжуншань; tk: Çžunşan
Jiangmen; CN; Asia/Shanghai; 22.5833, 113.0833; 1806299
  ar: جيانغمن
  zh: 江门, 江門
  ru: Цзянмэнь
  kk: Цзянмэнь; ky: Цзянмэнь; tg: Сзянмэн
  uz: Szyanmen, Цзянмэнь; tk: Szýanmen
Zhaoqing; CN; Asia/Shanghai; 23.0489, 112.4609; 1784853
  ar: تشاوتشينغ
  zh: 肇庆, 肇慶
  ru: Чжаоцин
  kk: Чжаоцин; ky: Чжаоцин; tg: Чжаосин
  uz: Chjaosin, Чжаоцин; tk: Çžaosin
Beihai; CN; Asia/Shanghai; 21.4833, 109.1; 1816705
  ar: بيهاي
  zh: 北海市, 广西北海, 廣西北海
  ru: Бэйхай
  kk: Бэйхай; ky: Бэйхай; tg: Бэйхай
  uz: Beyxay, Бэйхай; tk: Beýhaý
Jinghong; CN; Asia/Shanghai; 21.991, 100.7341; 1785710
  ar: جينغهونغ
  zh: 景洪, 西双版纳, 西雙版納
  ru: Цзинхун
  kk: Цзинхун; ky: Цзинхун; tg: Сзинхун
  uz: Szinxun, Цзинхун; tk: Szinhun
Langfang; CN; Asia/Shanghai; 39.5097, 116.6947; 1804540
  ar: لانغفانغ
  zh: 廊坊
  ru: Ланфан
  kk: Ланфан; ky: Ланфан; tg: Ланфан
  uz: Lanfan, Ланфан; tk: Lanfan
Handan; CN; Asia/Shanghai; 36.6006, 114.4678; 1808963
  ar: هاندان
  zh: 邯郸, 邯鄲
  ru: Ханьдань
  kk: Ханьдань; ky: Ханьдань; tg: Хандан
  uz: Xandan, Ханьдань; tk: Handan
`;
