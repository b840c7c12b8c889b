import type { Labels } from '../labels.ts';

/** Uzbek in Latin letters. */
export const uz: Labels = {
  language: 'uz',
  direction: 'ltr',
  months: 'yanvar fevral mart aprel may iyun iyul avgust sentabr oktabr noyabr dekabr'.split(' '),
  dates: {
    day: '{day}-{month}, {year}',
    daysOfMonth: '{from}–{to}-{month}, {year}',
    daysOfYear: '{from}-{fromMonth} – {to}-{toMonth}, {year}',
    month: '{month}, {year}',
    monthsOfYear: '{fromMonth} – {toMonth}, {year}',
    span: '{from} – {to}',
    time: '{day}, {time} ({zone})',
    times: '{day}, {from}–{to} ({zone})',
    zone: 'UTC{offset}',
  },
  label: {
    month: '{when}, kuni belgilanmagan',
    unconfirmed: 'sanasi tasdiqlanmagan',
    rescheduled: 'yangi sana',
    reinstated: 'yana kuchda',
    moved: 'yangi joy',
    online: 'onlayn',
    postponed: 'qoldirildi, yangi sana yo‘q',
    cancelled: 'bekor qilindi',
    elapsed: 'sanasi o‘tdi, tasdiqlanmadi',
    retracted: 'xabar qaytarib olindi',
    merged: 'boshqa yozuvga qarang',
    joiner: '; ',
  },
  explain: {
    month:
      'Kutilayotgan muddat: {when}; aniq kuni hali e’lon qilinmagan. ' +
      'Kunni taxmin qilmaslik uchun yozuv butun muddatni egallaydi. ' +
      'Bu tadbir shuncha davom etadi degani emas; kuni ma’lum bo‘lgach yozuv qisqaradi.',
    unconfirmed: 'Kutilayotgan sana: {when}. Hozircha tasdiqlanmagan.',
    confirmed: 'Tasdiqlandi: {when}.',
    rescheduled: 'Yangi sana: {when}. Avval rejalashtirilgan sana: {previous}.',
    reinstated: 'To‘xtatilganidan keyin taqvimga qaytdi: {when}.',
    postponed:
      'Keyinga qoldirildi, yangi sana belgilanmagan. ' +
      'Kuzatib borayotganlar uchun yozuv avvalgi sanasida ({when}) qoladi; ' +
      'tadbir o‘sha kuni o‘tmaydi.',
    cancelled: 'Bekor qilindi. Rejalashtirilgan sana: {when}.',
    elapsed: 'E’lon qilingan muddat ({when}) o‘tdi, tadbir o‘tganini hech narsa tasdiqlamadi.',
    retracted: 'Bu yozuv asoslangan xabar qaytarib olindi. Tadbirni kutishga endi asos yo‘q.',
    merged: 'Bu tadbir ikki marta kiritilgan. Boshqa yozuvni kuzating: {url}',
    moved: 'Yangi joy: {place}.',
    movedFrom: 'Avvalgi joy: {place}.',
    online: 'Onlayn o‘tadi.',
    onlineAt: 'Qatnashish uchun: {url}',
    reason: 'Aytilgan sabab: {reason}',
    pastDate: '{day} gacha ko‘rsatilgan sana: {when}.',
    correctedDate: '{day} gacha xato ko‘rsatilgan sana: {when}.',
    listed: 'Taqvimga kiritilgan sana: {created}, oxirgi o‘zgarish: {changed} (UTC).',
    basis: 'Bu yozuvning asosi:',
    quote: '“{quote}”',
    editor: 'Tahririyat qarori.',
  },
  onlinePlace: 'Onlayn',
  calendar: {
    name: 'kutilayotgan tadbirlar',
    description: 'E’lon qilingan tadbirlar, ularning aniqlik darajasi va asos bo‘lgan so‘zlar.',
  },
  page: {
    when: 'Qachon',
    status: 'Holati',
    place: 'Qayerda',
    otherTitles: 'Boshqa tillarda',
    basis: 'Nimaga asoslangan',
    article: 'Xabar matni',
    pastDates: 'Avvalgi sanalar',
    subscribe: 'Obuna',
    subscribeHow:
      'Obuna bo‘lingan taqvim sananing har bir o‘zgarishini o‘zi kuzatib boradi. ' +
      'Har bir dastur o‘z vaqtida yangilaydi: yarim soatdan bir kungacha.',
    subscribeLink: 'Barcha tadbirlar',
    copyHow: 'Faqat shu tadbir; import qilingan fayl — o‘zgarmaydigan nusxa.',
    copyLink: 'Taqvim fayli',
    revision: 'Tahrir {revision}, jurnal raqami {sequence}, o‘zgartirilgan vaqti {changed} (UTC).',
  },
  kinds: {
    section: 'Bo‘lim',
    topic: 'Mavzu',
    place: 'Joy',
    country: 'Ishtirokchi davlat',
    series: 'Turkum',
    occasion: 'Tadbir',
    story: 'Voqea',
    archive: 'Arxiv',
  },
  directory: {
    title: 'Taqvimlar',
    intro:
      'Quyidagi manzillardan biriga obuna bo‘ling, taqvim har bir o‘zgarishni o‘zi kuzatib boradi. ' +
      'Import qilingan fayl — o‘zgarmaydigan nusxa.',
    address: 'Manzil',
    open: 'Taqvim dasturida ochish',
    languages: 'Boshqa tillarda',
    delays: 'O‘zgarish qachon yetib boradi',
    delaysHow: 'Har bir dastur o‘z vaqtida yangilaydi; uni tashqaridan tezlatib bo‘lmaydi.',
    program: 'Dastur',
    interval: 'Yangilash oralig‘i',
    adjustable: 'dastur sozlamasiga ko‘ra',
    options: 'Manzilga qo‘shiladigan tanlovlar',
    optionImprecise: 'Faqat oyi ma’lum bo‘lsa: oyning birinchi kunida yoki yozuvsiz',
    optionCancelled: 'Bekor qilingani: faqat sarlavhasida belgilangan yoki yozuvsiz',
    optionLanguages: 'Til belgisini o‘qiy olmaydigan dasturlar uchun belgisiz',
    optionZone: 'Soatlar tadbirning vaqt mintaqasida',
  },
  units: { minutes: '{n} daq', hours: '{n} soat', days: '{n} kun' },
};
