import type { Labels } from '../labels.ts';

/** Kyrgyz. */
export const ky: Labels = {
  language: 'ky',
  correction: 'Оңдоо',
  update: 'Жаңыртуу',
  withdrawal: 'Кайтарып алуу',
  withdrawn: 'Бул кабар кайтарып алынды',
  killed: 'Бул кабар кайтарып алынды, аны колдонууга болбойт',
  held: 'Бул кабар текшерилип жатат, азыр окууга болбойт',
  revision: 'Версия',
  subscribe: 'Жазылуу',
  copyAddress: 'Бул барактын дарегин жаңылыктарды окуу программасына көчүрүңүз.',
  corrections: 'Оңдоолор',
  before: 'Мурда',
  after: 'Азыр',
  feeds: 'Түрмөктөр',
  archive: 'Архив',
  topic: 'Тема',
  place: 'Жер',
  section: 'Бөлүм',
  occasion: 'Иш-чара',
  story: 'Окуя',
  fields: {
    headline: 'Аталышы',
    summary: 'Кыскача мазмуну',
    text: 'Текст',
    byline: 'Автор',
    place: 'Жер',
    media: 'Сүрөт, аудио жана видео',
    other: 'Маалымат',
  },
};
