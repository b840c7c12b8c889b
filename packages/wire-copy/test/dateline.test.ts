import { describe, expect, test } from 'vitest';
import { readWireCopy } from '../src/index.ts';

const words = ' The ministers have agreed on a plan for the rivers of the region.';
const rest: Readonly<Record<string, string>> = {
  ar: ' اتفق الوزراء على خطة من أجل أنهار المنطقة في إطار التعاون بين الدول.',
  zh: '各国部长同意了一项关于本地区河流的计划。',
};

const datelineOf = (opening: string, receivedAt: string, language = 'en') =>
  readWireCopy(opening + (rest[language] ?? words), { receivedAt }).dateline;

describe('datelines', () => {
  const inMay = '2023-05-20T08:00:00+08:00';

  test.each([
    ["XI'AN, May 19 (Xinhua) --", 'en', "Xi'an", "XI'AN", '2023-05-19', 'Xinhua'],
    ['Xi’an, May 19 (Xinhua) --', 'en', "Xi'an", 'Xi’an', '2023-05-19', 'Xinhua'],
    ['شيآن 19 مايو 2023 (شينخوا)', 'ar', "Xi'an", 'شيآن', '2023-05-19', 'Xinhua'],
    ['بكين أول مايو 2023 (شينخوا)', 'ar', 'Beijing', 'بكين', '2023-05-01', 'Xinhua'],
    ['LISBOA, 18 may (Xinhua) --', 'en', 'Lisbon', 'LISBOA', '2023-05-18', 'Xinhua'],
    ['Madrid, 8 may (EFE).-', 'en', 'Madrid', 'Madrid', '2023-05-08', 'EFE'],
    ['Bratislava (AFP) –', 'en', 'Bratislava', 'Bratislava', null, 'AFP'],
    ['BEIJING, May 8. /TASS/.', 'en', 'Beijing', 'BEIJING', '2023-05-08', 'TASS'],
    ['СИАНЬ, 27 апр /Синьхуа/', 'en', "Xi'an", 'СИАНЬ', '2023-04-27', 'Xinhua'],
    ['新华社西安5月19日电', 'zh', "Xi'an", '西安', '2023-05-19', 'Xinhua'],
    ['本报阿拉木图4月26日电（记者李明）', 'zh', 'Almaty', '阿拉木图', '2023-04-26', null],
    ['中新网北京５月８日电', 'zh', 'Beijing', '北京', '2023-05-08', 'China News Service'],
    ['（中央社記者王小明北京18日電）', 'zh', 'Beijing', '北京', '2023-05-18', 'CNA'],
    ['BEIJING. KAZINFORM –', 'en', 'Beijing', 'BEIJING', null, 'Kazinform'],
    ['ASTANA, May 8. KAZINFORM –', 'en', 'Astana', 'ASTANA', '2023-05-08', 'Kazinform'],
    ['ASTANA/BISHKEK, May 8 (Reuters) -', 'en', 'Astana', 'ASTANA', '2023-05-08', 'Reuters'],
    ['SAMARKAND, Uzbekistan, May 8 (AP) —', 'en', 'Samarkand', 'SAMARKAND', '2023-05-08', 'AP'],
    ['GHOSTVILLE, May 8 (Reuters) -', 'en', null, 'GHOSTVILLE', '2023-05-08', 'Reuters'],
    ['DUSHANBE, 09.05.2023 (NIAT Khovar) –', 'en', 'Dushanbe', 'DUSHANBE', '2023-05-09', 'Khovar'],
    ['الدوحة في 08 مايو /قنا/', 'ar', 'Doha', 'الدوحة', '2023-05-08', 'QNA'],
    ['موسكو، 8 أيار/مايو (سبوتنيك).', 'ar', 'Moscow', 'موسكو', '2023-05-08', 'Sputnik'],
    ['تونس العاصمة 8 ماي 2023 (وات) -', 'ar', 'Tunis', 'تونس العاصمة', '2023-05-08', 'TAP'],
    [
      'الرياض 18 شوال 1444 هـ الموافق 8 مايو 2023 م واس',
      'ar',
      'Riyadh',
      'الرياض',
      '2023-05-08',
      'SPA',
    ],
    ['دمشق-سانا\n', 'ar', 'Damascus', 'دمشق', null, 'SANA'],
    ['القدس 8-5-2023 وفا-', 'ar', 'Jerusalem', 'القدس', '2023-05-08', 'WAFA'],
  ])('%s', (opening, language, place, placeRaw, date, agency) => {
    const found = datelineOf(opening, inMay, language);
    expect(found).toMatchObject({ place, placeRaw, date, agency });
  });

  test.each([
    ['December 31', '2024-01-01T08:00:00+08:00', '2023-12-31'],
    ['January 1', '2023-12-31T23:00:00-05:00', '2024-01-01'],
    ['April 27', '2023-04-27T12:00:00+08:00', '2023-04-27'],
    ['February 29', '2024-03-01T12:00:00+00:00', '2024-02-29'],
  ])('%s received at %s is %s: the nearest year', (day, receivedAt, date) => {
    expect(datelineOf(`BEIJING, ${day} (Xinhua) --`, receivedAt).date).toBe(date);
  });

  test('30 February is no date, and the anchor is then the day of receipt', () => {
    expect(datelineOf('BEIJING, February 30 (Xinhua) --', inMay).date).toBeNull();
  });

  test('slugs, notes and headlines before it are passed over', () => {
    const opening =
      "URGENT\n1st LD\n\nMinisters agree\n(Eds: adds quotes)\n\nXI'AN, May 19 (Xinhua) --";
    expect(datelineOf(opening, inMay)).toMatchObject({ place: "Xi'an", date: '2023-05-19' });
  });

  test.each([
    'China, Kazakhstan agree on water (Update)',
    'Five things to know about the summit - and one to forget.',
    'May 8 was a quiet day in Beijing.',
    'The agency (AFP) said that 8 May was quiet.',
    'Prices rose 8 percent (in May) in the city.',
    '- - -',
    '(((((',
    '',
  ])('no dateline: %s', (opening) => {
    expect(datelineOf(opening, inMay)).toEqual({
      place: null,
      placeRaw: null,
      date: null,
      agency: null,
      agencyRaw: null,
    });
  });
});
