import { describe, expect, test } from 'vitest';
import { readWireCopy } from '../src/index.ts';

const receivedAt = '2025-05-12T09:00:00+05:00';
const dateline = 'TOSHKENT, 12-may (O‘zA). ';

/** Status, date, old date, title and place of every occasion of a sentence. */
const read = (sentence: string): readonly string[] =>
  readWireCopy(dateline + sentence, { receivedAt }).occasions.map((occasion) =>
    [
      occasion.status,
      occasion.edtf,
      occasion.previousEdtf && `(${occasion.previousEdtf})`,
      occasion.title,
      occasion.placeRaw && `@${occasion.placeRaw}`,
    ]
      .filter((part) => typeof part === 'string')
      .join(' '),
  );

describe('Uzbek sentences', () => {
  test.each<readonly [string, readonly string[]]>([
    [
      'Buxoroda 24-may kuni “Zarbof” xalqaro hunarmandlar festivali bo‘lib o‘tadi.',
      ['confirmed 2025-05-24 “Zarbof” xalqaro hunarmandlar festivali @Buxoroda'],
    ],
    [
      '2025-yil 3–5-sentabr kunlari Toshkentda Jahon sport o‘yinlari o‘tkaziladi.',
      ['confirmed 2025-09-03/2025-09-05 Jahon sport o‘yinlari @Toshkentda'],
    ],
    [
      'Vazirlik ma’lumotiga ko‘ra, oltinchi suv forumi kelasi oyda Dushanbeda o‘tkaziladi.',
      ['tentative 2025-06 oltinchi suv forumi @Dushanbeda'],
    ],
    [
      'Turkiy davlatlar sammiti oktabr oyida Ostona shahrida bo‘lib o‘tishi mumkin.',
      ['tentative 2025-10 Turkiy davlatlar sammiti @Ostona'],
    ],
    [
      'Kitob yarmarkasi 28-maydan 2-iyungacha Namanganda o‘tkaziladi.',
      ['confirmed 2025-05-28/2025-06-02 Kitob yarmarkasi @Namanganda'],
    ],
    [
      'Kengash 19-may kuni soat 15:00 da Toshkentda boshlanadi.',
      ['confirmed 2025-05-19T15:00:00+05:00 Kengash @Toshkentda'],
    ],
    [
      'Ertaga Toshkentda hukumat rahbarlari kengashi o‘tadi.',
      ['confirmed 2025-05-13 hukumat rahbarlari kengashi @Toshkentda'],
    ],
    [
      'Kelasi haftada Samarqandda yoshlar forumi bo‘lib o‘tishi kutilmoqda.',
      ['tentative 2025-05-19/2025-05-25 yoshlar forumi @Samarqandda'],
    ],
    [
      'Shu oyning 28-kunida poytaxtda o‘qituvchilar qurultoyi o‘tkaziladi.',
      ['confirmed 2025-05-28 o‘qituvchilar qurultoyi'],
    ],
    ['Forum 17-mayga belgilangan, deb xabar berdi vazirlik.', ['confirmed 2025-05-17 Forum']],
    [
      'Juma kuni Toshkentda “AgroExpo” ko‘rgazmasi ochiladi.',
      ['confirmed 2025-05-16 “AgroExpo” ko‘rgazmasi @Toshkentda'],
    ],
    [
      '27-iyunda o‘tkazilishi kerak bo‘lgan “Sharq taronalari” festivali noma’lum muddatga qoldirildi.',
      ['postponed (2025-06-27) “Sharq taronalari” festivali'],
    ],
    [
      '27-iyunga rejalashtirilgan tadbirkorlar forumi 4-iyulga ko‘chirildi.',
      ['rescheduled 2025-07-04 (2025-06-27) tadbirkorlar forumi'],
    ],
    [
      'Tadbirkorlar forumi 27-iyundan 4-iyulga ko‘chirildi.',
      ['rescheduled 2025-07-04 (2025-06-27) Tadbirkorlar forumi'],
    ],
    [
      '25-may kuni Xivada o‘tadigan konsert bekor qilindi.',
      ['cancelled 2025-05-25 konsert @Xivada'],
    ],
    [
      '6-iyunda o‘tishi kerak bo‘lgan ilmiy konferensiya onlayn formatga o‘tkazildi.',
      ['movedOnline 2025-06-06 ilmiy konferensiya'],
    ],
    ['Forum 10-iyunga ko‘chirilishi mumkin, dedi vakil.', []],
    ['Iyun oyida ko‘rgazma tashkil etish rejalashtirilmoqda.', ['tentative 2025-06 ko‘rgazma']],
    ['Ekspertlar iyun oyida shunday forum o‘tkazishni taklif qilishdi.', []],
    [
      'Vazirlik xalqaro konferensiya 5-iyunda Toshkentda o‘tkazilishini ma’lum qildi.',
      ['confirmed 2025-06-05 xalqaro konferensiya @Toshkentda'],
    ],
    [
      '2025-yil kuzida Toshkentda teatr festivali o‘tkaziladi.',
      ['tentative 2025-23 teatr festivali @Toshkentda'],
    ],
    [
      'Avgust oyi boshida Farg‘onada raqamli texnologiyalar forumi o‘tkaziladi.',
      ['tentative 2025-08 raqamli texnologiyalar forumi @Farg‘onada'],
    ],
    [
      'III xalqaro “Buyuk ipak yo‘li” forumi 18–20-iyun kunlari Toshkentda o‘tadi, deb xabar berdi payshanba kuni tashkilotchilar.',
      ['confirmed 2025-06-18/2025-06-20 III xalqaro “Buyuk ipak yo‘li” forumi @Toshkentda'],
    ],
    [
      'Toshkentda “Media” forumi o‘tadi. Tadbir 5–6-iyunga belgilangan, dedi vazir.',
      ['confirmed 2025-06-05/2025-06-06 “Media” forumi'],
    ],
    [
      'Kelasi yilning aprel oyida Toshkentda ekologik sammit bo‘lib o‘tadi.',
      ['tentative 2026-04 ekologik sammit @Toshkentda'],
    ],
    [
      'Анжуман 9 июнь куни Самарқандда бўлиб ўтади, деди вазирлик вакили.',
      ['confirmed 2025-06-09 Анжуман @Самарқандда'],
    ],
    [
      'Икки давлат ўртасидаги инвестиция форуми 2025 йил 3–4 июль кунлари Тошкент шаҳрида ўтказилади.',
      ['confirmed 2025-07-03/2025-07-04 Икки давлат ўртасидаги инвестиция форуми @Тошкент'],
    ],
    [
      '“Навқирон диёр” фестивали 14 июндан 21 июнга кўчирилди, дея хабар берди ташкилотчилар.',
      ['rescheduled 2025-06-21 (2025-06-14) “Навқирон диёр” фестивали'],
    ],
    [
      '20 июнга белгиланган концерт об-ҳаво туфайли бекор қилинди.',
      ['cancelled 2025-06-20 концерт'],
    ],
    ['Саммит сентябрь ойида Хивада бўлиб ўтиши кутилмоқда.', ['tentative 2025-09 Саммит @Хивада']],
    ['Forumga ro‘yxatdan o‘tish 20-mayda yakunlanadi.', []],
    ['Festival chiptalari 20-maydan boshlab sotiladi.', []],
    ['Ko‘rgazma 3-mayda Navoiyda bo‘lib o‘tdi.', []],
    ['Avvalgi sammit 2023-yil sentabr oyida Bishkekda bo‘lib o‘tgan edi.', []],
    ['Bugun Toshkentda ilmiy konferensiya o‘tkaziladi.', []],
    ['Yangi qonun 2026-yil 1-yanvardan kuchga kiradi.', []],
    ['Tanlov uchun arizalar 30-mayga qadar qabul qilinadi.', []],
    ['Agar forum iyunda o‘tkazilsa, vazir ishtirok etadi.', []],
    ['Inflyatsiya iyun oyida sekinlashadi, dedi bank vakili.', []],
    ['Forumda 20-mayda kuchga kiradigan bitim muhokama qilindi.', []],
    ['Sammit arafasida vazirlar 15-may kuni uchrashadi.', []],
    ['“Yoshlar” gazetasining yangi soni 20-mayda chop etiladi.', []],
    ['Aeroportning yangi terminali dekabrda ochiladi.', []],
    ['Prezident dushanba kuni forum ishtirokchilarini tabrikladi.', []],
    ['O‘tgan yili ko‘rgazma sentabrda Urganchda tashkil etilgan.', []],
    ['Forum har yili iyun oyida o‘tkaziladi.', []],
    ['Танлов учун ҳужжатлар 1 июнгача қабул қилинади.', []],
    ['Кўргазма 10 май куни Тошкентда ўтказилди.', []],
    [
      'Prezident Shavkat Mirziyoyev 16–17-iyun kunlari Ostona shahrida bo‘lib o‘tadigan “Markaziy Osiyo – Xitoy” ikkinchi sammitida ishtirok etadi.',
      ['confirmed 2025-06-16/2025-06-17 “Markaziy Osiyo – Xitoy” ikkinchi sammitida @Ostona'],
    ],
    [
      'Madaniyat vazirligi ma’lum qilishicha, Shahrisabz shahrida 6-iyundan boshlab respublika teatrlar festivali o‘tkaziladi.',
      ['confirmed 2025-06-06 respublika teatrlar festivali @Shahrisabz'],
    ],
    [
      'Toshkentda 25-sentabr kuni to‘qimachilik sanoati bo‘yicha xalqaro konferensiya o‘tkazilishi rejalashtirilgan.',
      ['confirmed 2025-09-25 to‘qimachilik sanoati bo‘yicha xalqaro konferensiya @Toshkentda'],
    ],
    [
      'Toshkent marafoni 28-sentabrdan 5-oktabrga ko‘chirildi, deb xabar berdi tashkilotchilar.',
      ['rescheduled 2025-10-05 (2025-09-28) Toshkent marafoni'],
    ],
    [
      'Bosh prokuratura 3-iyun kuni matbuot anjumani o‘tkazadi.',
      ['confirmed 2025-06-03 matbuot anjumani'],
    ],
    [
      'Referendum 2025-yilning ikkinchi yarmida o‘tkazilishi mumkin.',
      ['tentative 2025-41 Referendum'],
    ],
    ['Forum 20-iyun o‘rniga 27-iyunda o‘tkaziladi.', ['rescheduled 2025-06-27 (2025-06-20) Forum']],
    [
      'Deputatlar qonun loyihasini 21-may kuni o‘tadigan yalpi majlisda ko‘rib chiqadi.',
      ['confirmed 2025-05-21 yalpi majlisda'],
    ],
    [
      'Sammit doirasida 17-iyun kuni biznes-forum tashkil etiladi.',
      ['confirmed 2025-06-17 biznes-forum'],
    ],
    ['18-may – Xalqaro muzeylar kuni.', []],
    [
      'Xalqaro kitob ko‘rgazmasi 4-iyun kuni ochilib, 8-iyungacha davom etadi.',
      ['confirmed 2025-06-04/2025-06-08 Xalqaro kitob ko‘rgazmasi'],
    ],
    ['Paxta yig‘im-terimi 10-sentabrda boshlanadi.', []],
    ['Senat Kengashi majlisi 15-may kuni bo‘lib o‘tdi.', []],
    [
      'Кинофестиваль 2025 йилнинг 24 сентябридан 29 сентябрига қадар Тошкентда бўлиб ўтади.',
      ['confirmed 2025-09-24/2025-09-29 Кинофестиваль @Тошкентда'],
    ],
    [
      'Tadbirkorlar forumi 5-iyundan boshqa sanaga, 8-iyunga ko‘chirildi.',
      ['rescheduled 2025-06-08 (2025-06-05) Tadbirkorlar forumi'],
    ],
  ])('%s', (sentence, expected) => {
    expect(read(sentence)).toEqual(expected);
  });
});
