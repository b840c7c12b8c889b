import type { Labels } from '../labels.ts';

/** Kazakh. */
export const kk: Labels = {
  language: 'kk',
  correction: 'Түзету',
  update: 'Жаңарту',
  withdrawal: 'Қайтарып алу',
  withdrawn: 'Бұл хабар қайтарып алынды',
  killed: 'Бұл хабар қайтарып алынды, оны пайдалануға болмайды',
  held: 'Бұл хабар тексеріліп жатыр, қазір оқуға болмайды',
  revision: 'Нұсқа',
  subscribe: 'Жазылу',
  copyAddress: 'Осы беттің мекенжайын жаңалық оқу бағдарламасына көшіріңіз.',
  corrections: 'Түзетулер',
  before: 'Бұрын',
  after: 'Қазір',
  feeds: 'Таспалар',
  archive: 'Мұрағат',
  topic: 'Тақырып',
  place: 'Орын',
  section: 'Бөлім',
  occasion: 'Іс-шара',
  story: 'Оқиға',
  fields: {
    headline: 'Тақырып',
    summary: 'Қысқаша мазмұны',
    text: 'Мәтін',
    byline: 'Автор',
    place: 'Орын',
    media: 'Сурет, аудио және бейне',
    other: 'Мәліметтер',
  },
};
