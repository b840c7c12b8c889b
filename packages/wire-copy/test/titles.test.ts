import { describe, expect, test } from 'vitest';
import {
  headConcepts,
  placeCalled,
  placeNamed,
  places,
  readWireCopy,
  titleConcepts,
  titleOf,
} from '../src/index.ts';

const receivedAt = '2023-05-08T08:00:00+08:00';
const headline = (text: string) => titleOf(text, readWireCopy(text, { receivedAt }));

test.each(['Minister quits', 'One', 'The museum opened on Tuesday', 'وزير يستقيل', '部长辞职'])(
  '%s is a headline as it stands',
  (words) => {
    for (const end of ['', '\n', '.', '.\n']) expect(headline(words + end)).toBe(words);
  },
);

describe('what a title is about', () => {
  test.each([
    ['قمة الصين-آسيا الوسطى', 'China–Central Asia Summit', ['central-asia', 'china', 'summit']],
    [
      'القمة الثانية للصين وآسيا الوسطى',
      'Second Summit of China and Central Asia',
      ['central-asia', 'china', 'summit'],
    ],
    [
      'الاجتماع الرابع لوزراء خارجية الصين ودول آسيا الوسطى',
      "the fourth China-Central Asia foreign ministers' meeting",
      ['central-asia', 'china', 'foreign-minister', 'meeting'],
    ],
    ['منتدى الطاقة العربي', 'Arab Energy Forum', ['arab', 'energy', 'forum']],
    [
      'معرض طشقند الدولي للكتاب',
      'Tashkent International Book Fair',
      ['book', 'exhibition', 'tashkent'],
    ],
  ])('%s is %s', (arabic, english, concepts) => {
    expect(titleConcepts(arabic, 'ar')).toEqual(concepts);
    expect(titleConcepts(english, 'en')).toEqual(concepts);
  });

  test('a word that no table knows stands for itself, folded', () => {
    expect(titleConcepts('Zarafshan Water Forum', 'en')).toEqual(['forum', 'water', 'zarafshan']);
  });

  test('the kinds of occasions are known as such', () => {
    expect(headConcepts.has('summit')).toBe(true);
    expect(headConcepts.has('china')).toBe(false);
  });
});

describe('a headline for copy that has none', () => {
  test('is the first sentence after the dateline', () => {
    const text = "XI'AN, May 8 (Xinhua) -- The city will host a summit in May. More follows.";
    expect(headline(text)).toBe('The city will host a summit in May');
  });

  test('is cut at a clause, with an ellipsis', () => {
    const text =
      'بكين 8 مايو 2023 (شينخوا) أعلنت المتحدثة باسم وزارة الخارجية اليوم أن القمة ستعقد في مدينة شيآن، حاضرة مقاطعة شنشي، بحضور رؤساء خمس دول من آسيا الوسطى وعدد من المنظمات.';
    expect(headline(text)).toBe(
      'أعلنت المتحدثة باسم وزارة الخارجية اليوم أن القمة ستعقد في مدينة شيآن، حاضرة مقاطعة شنشي…',
    );
  });

  test('is cut between words where no clause ends', () => {
    const text = `The ministers ${'of many rather well-known countries '.repeat(8)}met.`;
    const title = headline(text);
    expect(title.length).toBeLessThanOrEqual(112);
    expect(text.startsWith(title.slice(0, -1))).toBe(true);
    expect(text[title.length - 1]).toBe(' ');
  });

  test('is empty for a text without words', () => {
    expect(headline('')).toBe('');
    expect(headline('...')).toBe('');
    expect(headline("XI'AN, May 8 (Xinhua) --")).toBe('');
  });
});

describe('the gazetteer', () => {
  test.each([
    ["Xi'an", "Xi'an", 'Asia/Shanghai', 1790630],
    ['Xi’an', "Xi'an", 'Asia/Shanghai', 1790630],
    ['شيآن', "Xi'an", 'Asia/Shanghai', 1790630],
    ['شيان', "Xi'an", 'Asia/Shanghai', 1790630],
    ['西安', "Xi'an", 'Asia/Shanghai', 1790630],
    ['سمرقند', 'Samarkand', 'Asia/Samarkand', 1216265],
    ['نور سلطان', 'Astana', 'Asia/Almaty', 1526273],
    ['KYIV', 'Kyiv', 'Europe/Kyiv', 703448],
  ])('%s is %s', (raw, name, timeZone, geonamesId) => {
    expect(placeNamed(raw)).toMatchObject({ name, timeZone, geonamesId });
  });

  test.each(['', 'Atlantis', "Xi'an City", 'وشيآن'])('%j is not in it', (name) => {
    expect(placeNamed(name)).toBeUndefined();
  });

  test('every place is whole: one name, a zone that exists, coordinates, Arabic and English', () => {
    expect(places.length).toBeGreaterThanOrEqual(100);
    const zones = new Set<string>();
    for (const place of places) {
      zones.add(
        new Intl.DateTimeFormat('en', { timeZone: place.timeZone }).resolvedOptions().timeZone,
      );
      expect(Math.abs(place.latitude)).toBeLessThan(90);
      expect(Math.abs(place.longitude)).toBeLessThan(180);
      expect(place.country).toMatch(/^[A-Z]{2}$/);
      expect(place.names['ar']?.length).toBeGreaterThan(0);
      const listed = place.names['en']?.[0] ?? '';
      expect([place.name, listed.split(', ')[0]]).toEqual([place.name, place.name]);
      expect(placeNamed(listed)).toBe(place);
      expect(placeCalled(place.name)).toBe(place);
    }
    expect(new Set(places.map(({ geonamesId }) => geonamesId)).size).toBe(places.length);
    expect(zones.size).toBeGreaterThan(50);
  });

  test('no two places share a name', () => {
    const owners = new Map<string, string>();
    for (const place of places) {
      for (const name of Object.values(place.names).flat()) {
        expect([name, owners.get(name) ?? place.name]).toEqual([name, place.name]);
        owners.set(name, place.name);
      }
    }
    expect(owners.size).toBeGreaterThan(places.length);
  });
});
