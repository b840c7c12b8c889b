import type { Labels } from '../labels.ts';

/** Turkmen. */
export const tk: Labels = {
  language: 'tk',
  direction: 'ltr',
  months: 'ýanwar fewral mart aprel maý iýun iýul awgust sentýabr oktýabr noýabr dekabr'.split(' '),
  dates: {
    day: '{day} {month} {year}',
    daysOfMonth: '{from}–{to} {month} {year}',
    daysOfYear: '{from} {fromMonth} – {to} {toMonth} {year}',
    month: '{month} {year}',
    monthsOfYear: '{fromMonth} – {toMonth} {year}',
    span: '{from} – {to}',
    time: '{day}, {time} ({zone})',
    times: '{day}, {from}–{to} ({zone})',
    zone: 'UTC{offset}',
  },
  label: {
    month: '{when}, güni bellenmedik',
    unconfirmed: 'senesi tassyklanmadyk',
    rescheduled: 'täze sene',
    reinstated: 'ýene güýjünde',
    moved: 'täze ýer',
    online: 'onlaýn',
    postponed: 'yza süýşürildi, täze sene ýok',
    cancelled: 'ýatyryldy',
    elapsed: 'senesi geçdi, tassyklanmady',
    retracted: 'habar yzyna alyndy',
    merged: 'beýleki ýazga serediň',
    joiner: '; ',
  },
  explain: {
    month:
      'Garaşylýan möhlet: {when}; anyk güni heniz yglan edilmedi. ' +
      'Güni çaklamazlyk üçin ýazgy tutuş möhleti eýeleýär. ' +
      'Bu çäräniň şonça dowam etjekdigini aňlatmaýar; güni belli bolanda ýazgy gysgalar.',
    unconfirmed: 'Garaşylýan sene: {when}. Heniz tassyklanmady.',
    confirmed: 'Tassyklandy: {when}.',
    rescheduled: 'Täze sene: {when}. Öň bellenen sene: {previous}.',
    reinstated: 'Togtadylandan soň senenama gaýtadan goşuldy: {when}.',
    postponed:
      'Yza süýşürildi, täze sene bellenmedi. ' +
      'Yzarlaýanlar üçin ýazgy öňki senesinde ({when}) galýar; ' +
      'çäre şol gün geçirilmeýär.',
    cancelled: 'Ýatyryldy. Bellenen sene: {when}.',
    elapsed: 'Yglan edilen möhlet ({when}) geçdi, çäräniň geçirilendigini hiç zat tassyklamady.',
    retracted: 'Bu ýazgynyň esaslanan habary yzyna alyndy. Çärä garaşmaga indi esas ýok.',
    merged: 'Bu çäre iki gezek girizilipdir. Beýleki ýazgyny yzarlaň: {url}',
    moved: 'Täze ýer: {place}.',
    movedFrom: 'Öňki ýer: {place}.',
    online: 'Onlaýn geçirilýär.',
    onlineAt: 'Gatnaşmak üçin: {url}',
    reason: 'Aýdylan sebäp: {reason}',
    pastDate: '{day} çenli görkezilen sene: {when}.',
    correctedDate: '{day} çenli ýalňyş görkezilen sene: {when}.',
    listed: 'Senenama goşulan güni: {created}, soňky üýtgeşme: {changed} (UTC).',
    basis: 'Bu ýazgynyň esasy:',
    quote: '“{quote}”',
    editor: 'Redaksiýanyň karary.',
  },
  onlinePlace: 'Onlaýn',
  calendar: {
    name: 'garaşylýan çäreler',
    description: 'Yglan edilen çäreler, olaryň näderejede anykdygy we esas bolan sözler.',
  },
  page: {
    when: 'Haçan',
    status: 'Ýagdaýy',
    place: 'Nirede',
    otherTitles: 'Beýleki dillerde',
    basis: 'Nämä esaslanýar',
    article: 'Habaryň teksti',
    pastDates: 'Öňki seneler',
    subscribe: 'Abuna',
    subscribeHow:
      'Abuna ýazylan senenama senäniň her üýtgeşmesini özi yzarlaýar. ' +
      'Her programma öz wagtynda täzeleýär: ýarym sagatdan bir güne çenli.',
    subscribeLink: 'Ähli çäreler',
    copyHow: 'Diňe şu çäre; import edilen faýl üýtgemeýän nusgadyr.',
    copyLink: 'Senenama faýly',
    revision: 'Redaksiýa {revision}, žurnal belgisi {sequence}, üýtgedilen wagty {changed} (UTC).',
  },
  kinds: {
    section: 'Bölüm',
    topic: 'Tema',
    place: 'Ýer',
    country: 'Gatnaşyjy ýurt',
    series: 'Tapgyr',
    occasion: 'Çäre',
    story: 'Waka',
    archive: 'Arhiw',
  },
  directory: {
    title: 'Senenamalar',
    intro:
      'Aşakdaky salgylaryň birine abuna ýazylyň, senenama her üýtgeşmäni özi yzarlar. ' +
      'Import edilen faýl üýtgemeýän nusgadyr.',
    address: 'Salgy',
    open: 'Senenama programmasynda açmak',
    languages: 'Beýleki dillerde',
    delays: 'Üýtgeşme haçan ýetýär',
    delaysHow: 'Her programma öz wagtynda täzeleýär; ony daşyndan çaltlandyryp bolmaýar.',
    program: 'Programma',
    interval: 'Täzeleniş aralygy',
    adjustable: 'programmanyň sazlamasyna görä',
    options: 'Salga goşulýan saýlawlar',
    optionImprecise: 'Diňe aýy belli bolsa: aýyň birinji gününde ýa-da ýazgysyz',
    optionCancelled: 'Ýatyrylan: diňe adynda bellenen ýa-da ýazgysyz',
    optionLanguages: 'Dil belligini okap bilmeýän programmalar üçin belliksiz',
    optionZone: 'Sagatlar çäräniň wagt guşaklygynda',
  },
  units: { minutes: '{n} min', hours: '{n} sag', days: '{n} gün' },
};
