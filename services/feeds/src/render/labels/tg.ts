import type { Labels } from '../labels.ts';

/** Tajik. */
export const tg: Labels = {
  language: 'tg',
  correction: 'Ислоҳ',
  update: 'Навсозӣ',
  withdrawal: 'Бозпасгирӣ',
  withdrawn: 'Ин хабар бозпас гирифта шуд',
  killed: 'Ин хабар бозпас гирифта шуд ва набояд истифода шавад',
  held: 'Ин хабар санҷида мешавад ва ҳоло дастрас нест',
  revision: 'Нусха',
  subscribe: 'Обуна шудан',
  copyAddress: 'Суроғаи ин саҳифаро ба барномаи хабархон нусха гиред.',
  corrections: 'Ислоҳот',
  before: 'Пеш',
  after: 'Баъд',
  feeds: 'Лентаҳо',
  archive: 'Бойгонӣ',
  topic: 'Мавзӯъ',
  place: 'Ҷой',
  section: 'Бахш',
  occasion: 'Чорабинӣ',
  story: 'Воқеа',
  fields: {
    headline: 'Сарлавҳа',
    summary: 'Хулоса',
    text: 'Матн',
    byline: 'Муаллиф',
    place: 'Ҷой',
    media: 'Акс, садо ва видео',
    other: 'Маълумот',
  },
};
