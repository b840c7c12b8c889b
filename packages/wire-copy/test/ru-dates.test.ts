import { describe, expect, test } from 'vitest';
import { readWireCopy } from '../src/index.ts';

const receivedAt = '2023-05-08T08:00:00+06:00';
const opening = 'АСТАНА, 8 мая /Казинформ/ -- ';
/** Enough words for the language to be sure. */
const closing = ' Как уже было сказано, это не всё, что об этом известно на данный момент.';

/** Status, date, old date and title of every occasion of a sentence; the story is of a Monday. */
const read = (sentence: string): readonly string[] =>
  readWireCopy(opening + sentence + closing, { receivedAt }).occasions.map(
    ({ status, edtf, previousEdtf, title }) =>
      [status, edtf, previousEdtf, title].filter((part) => typeof part === 'string').join(' '),
  );

test('a day before a comma and the verb of saying is what happens then', () => {
  expect(read('Саммит ШОС пройдет в Ташкенте в пятницу, сообщил представитель.')).toEqual([
    'confirmed 2023-05-12 Саммит ШОС',
  ]);
  expect(read('Саммит ШОС пройдет в Ташкенте 18 мая, в пятницу сообщил представитель.')).toEqual([
    'confirmed 2023-05-18 Саммит ШОС',
  ]);
});

describe('which date', () => {
  test.each([
    ['завтра', 'confirmed 2023-05-09'],
    ['послезавтра', 'confirmed 2023-05-10'],
    ['в пятницу', 'confirmed 2023-05-12'],
    ['в среду', 'confirmed 2023-05-10'],
    ['в следующую пятницу', 'confirmed 2023-05-19'],
    ['в четверг, 18 мая,', 'confirmed 2023-05-18'],
    ['на следующей неделе', 'tentative 2023-05-15/2023-05-21'],
    ['в следующем месяце', 'tentative 2023-06'],
    ['в будущем году', 'tentative 2024'],
    ['в мае следующего года', 'tentative 2024-05'],
    ['в конце июня', 'tentative 2023-06'],
    ['во второй половине июня', 'tentative 2023-06'],
    ['в первой декаде июня', 'tentative 2023-06'],
    ['в двадцатых числах июня', 'tentative 2023-06'],
    ['осенью 2024 года', 'tentative 2024-23'],
    ['весной следующего года', 'tentative 2024-21'],
    ['осенью', 'tentative 2023-23'],
    ['во втором полугодии 2024 года', 'tentative 2024-41'],
    ['в четвёртом квартале 2023 года', 'tentative 2023-36'],
    ['18.06.2023', 'confirmed 2023-06-18'],
    ['18, 19 и 20 июня', 'confirmed 2023-06-18/2023-06-20'],
    ['с 18 по 19 июня', 'confirmed 2023-06-18/2023-06-19'],
    ['в период с 18 по 19 июня 2024 г.', 'confirmed 2024-06-18/2024-06-19'],
    ['18 июня с.г.', 'confirmed 2023-06-18'],
    ['5 июня 2024-го', 'confirmed 2024-06-05'],
    ['двадцать первого июня', 'confirmed 2023-06-21'],
    ['в конце мая — начале июня', 'tentative 2023-05/2023-06'],
    ['с 29 декабря по 3 января', 'confirmed 2023-12-29/2024-01-03'],
  ])('%s', (when, expected) => {
    expect(read(`Аральский форум состоится ${when} в Алматы, сообщили в акимате.`)).toEqual([
      `${expected} Аральский форум`,
    ]);
    expect(read(`Как сообщили в акимате, ${when} в Алматы состоится Аральский форум.`)).toEqual([
      `${expected} Аральский форум`,
    ]);
  });

  test('a year that opens the sentence is the year of the month after the verb', () => {
    expect(read('В следующем году Аральский форум состоится в сентябре в Ташкенте.')).toEqual([
      'tentative 2024-09 Аральский форум',
    ]);
  });

  test.each([
    ['в 11:00 по местному времени', '2023-06-05T11:00:00+06:00'],
    ['в 10.00 мск', '2023-06-05T13:00:00+06:00'],
    ['в 15:30 по времени Астаны', '2023-06-05T15:30:00+06:00'],
    ['в 11 часов утра по пекинскому времени', '2023-06-05T09:00:00+06:00'],
    ['в 12 часов', '2023-06-05T12:00:00+06:00'],
    ['в 7 вечера', '2023-06-05T19:00:00+06:00'],
    ['в 18.30', '2023-06-05T18:30:00+06:00'],
  ])('%s, on the wall of the place', (time, edtf) => {
    expect(read(`Аральский форум начнётся 5 июня ${time} в Алматы.`)).toEqual([
      `confirmed ${edtf} Аральский форум`,
    ]);
  });
});

describe('datelines', () => {
  test.each([
    ['АСТАНА, 8 мая — Sputnik. Форум прошел.', 'Astana', '2023-05-08', 'Sputnik'],
    ['ТАШКЕНТ, 8 мая – УзА. Форум прошел.', 'Tashkent', '2023-05-08', 'UzA'],
    ['8 мая, Минск /Корр. БЕЛТА/. Форум прошел.', 'Minsk', '2023-05-08', 'BelTA'],
    ['Бишкек, 08.05.23. /Кабар/. Форум прошел.', 'Bishkek', '2023-05-08', 'Kabar'],
    ['МОСКВА, 8 мая. /ТАСС/. Форум прошел.', 'Moscow', '2023-05-08', 'TASS'],
    ['Москва. 8 мая. ИНТЕРФАКС - Форум прошел.', 'Moscow', '2023-05-08', 'Interfax'],
  ])('%s', (text, place, date, agency) => {
    const { dateline } = readWireCopy(text, { receivedAt });
    expect([dateline.place, dateline.date, dateline.agency]).toEqual([place, date, agency]);
  });
});
