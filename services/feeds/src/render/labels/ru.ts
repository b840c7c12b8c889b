import type { Labels } from '../labels.ts';

/** Russian. */
export const ru: Labels = {
  language: 'ru',
  correction: 'Исправление',
  update: 'Обновление',
  withdrawal: 'Отзыв',
  withdrawn: 'Материал отозван',
  killed: 'Материал аннулирован, использовать его нельзя',
  held: 'Материал проверяется и сейчас недоступен',
  revision: 'Версия',
  subscribe: 'Подписаться',
  copyAddress: 'Скопируйте адрес этой страницы в программу для чтения лент.',
  corrections: 'Исправления',
  before: 'Было',
  after: 'Стало',
  feeds: 'Ленты',
  archive: 'Архив',
  topic: 'Тема',
  place: 'Место',
  section: 'Рубрика',
  occasion: 'Мероприятие',
  story: 'Сюжет',
  fields: {
    headline: 'Заголовок',
    summary: 'Краткое изложение',
    text: 'Текст',
    byline: 'Автор',
    place: 'Место',
    media: 'Фото, аудио и видео',
    other: 'Сведения',
  },
};
