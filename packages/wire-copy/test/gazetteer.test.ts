import { describe, expect, test } from 'vitest';
import { civilDay, minutesOfOffset, offsetAt } from '../src/civil-day.ts';
import { foldOnly } from '../src/fold.ts';
import { regions } from '../src/gazetteer.ts';
import { placeNamed, places, titleConcepts } from '../src/index.ts';
import { tokenize } from '../src/tokens.ts';

const languages = ['en', 'ar', 'zh', 'ru', 'fr', 'es', 'kk', 'ky', 'tg', 'uz', 'tk'];
const cyrillic = ['ru', 'kk', 'ky', 'tg'];
const latin = ['en', 'fr', 'es', 'tk'];

/** A capital that a country's name stands for too: either answer has the same zone and concept. */
const alsoCountries = new Set(
  'Algiers|Tunis|Hong Kong|Macao|Singapore|Djibouti|Luxembourg|Monaco'.split('|'),
);

const keyed = (name: string) =>
  tokenize(foldOnly(name))
    .map(({ key }) => key)
    .join(' ');
const namesOf = (names: Readonly<Record<string, readonly string[]>>) => Object.values(names).flat();

describe('places', () => {
  test('each has its Arabic, Chinese, Russian and Turkic names, and no tag is unknown', () => {
    for (const { name, names } of places) {
      const missing = ['en', 'ar', 'zh', 'ru', 'kk', 'ky', 'tg', 'uz', 'tk'].filter(
        (tag) => (names[tag]?.length ?? 0) === 0,
      );
      expect([name, missing]).toEqual([name, []]);
      expect([name, Object.keys(names).filter((tag) => !languages.includes(tag))]).toEqual([
        name,
        [],
      ]);
    }
  });

  test.each([
    ['places', places],
    ['regions', regions],
  ])('%s: a name is in its language’s script, and in no other', (_, entries) => {
    const wrong = entries.flatMap(({ name, names }) =>
      Object.entries(names).flatMap(([tag, list]) =>
        list.filter((written) => !isInScript(tag, written)).map((written) => [name, tag, written]),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('each uses the zone of its longitude, give or take two and a half hours', () => {
    const day = civilDay(2026, 1, 15) ?? 0;
    for (const { name, longitude, timeZone } of places) {
      const minutes = minutesOfOffset(offsetAt(timeZone, day, 12 * 60) ?? 'no zone');
      const apart = Math.abs(minutes - longitude * 4);
      // Samoa's day is that of its neighbours across the date line.
      const isPlausible = Math.min(apart, 1440 - apart) <= 150;
      // All of China keeps Beijing's time.
      expect([name, isPlausible || timeZone === 'Asia/Shanghai']).toEqual([name, true]);
    }
  });

  test('none is called what a country is called, but for the capitals that share its name', () => {
    const countries = new Set(
      regions.flatMap(({ name, names }) => [name, ...namesOf(names)]).map(keyed),
    );
    const shared = places
      .filter(({ name }) => !alsoCountries.has(name))
      .flatMap(({ name, names }) => namesOf(names).map((written) => [name, written] as const))
      .filter(([, written]) => countries.has(keyed(written)));
    expect(shared).toEqual([]);
  });
});

describe('names that two entries could claim', () => {
  test('no two places share a key: case, diacritics and apostrophes told apart nowhere', () => {
    const owners = new Map<string, string>();
    const shared: string[][] = [];
    for (const { name, names } of places) {
      for (const written of namesOf(names)) {
        const owner = owners.get(keyed(written)) ?? name;
        if (owner !== name) shared.push([written, owner, name]);
        owners.set(keyed(written), name);
      }
    }
    expect(shared).toEqual([]);
  });

  test.each([
    'Mary',
    'Male',
    'La Paz',
    'Georgetown',
    'Constantine',
    'Sucre',
    'Split',
    'Brest',
    'Victoria',
    'Córdoba',
    'Mérida',
    'San José',
  ])('%s alone is a word, a person or one of several places', (name) => {
    expect(placeNamed(name)).toBeUndefined();
  });

  test.each([
    ['La Paz, Bolivia', 'La Paz'],
    ['Santiago de Chile', 'Santiago'],
    ['Malé, Maldives', 'Malé'],
    ['Mary, Turkmenistan', 'Mary'],
    ['Хива', 'Khiva'],
    ['Farg‘ona', 'Fergana'],
    ['Farg’ona', 'Fergana'],
    ['Қўқон', 'Kokand'],
    ['ШЫМКЕНТ', 'Shymkent'],
    ['Бангкок', 'Bangkok'],
    ['杜拜', 'Dubai'],
    ['عمان', 'Amman'],
  ])('%s is %s', (written, name) => {
    expect(placeNamed(written)?.name).toBe(name);
  });
});

describe('regions', () => {
  test('no two share a concept or a name', () => {
    const owners = new Map<string, string>();
    const shared: string[][] = [];
    for (const { concept, names } of regions) {
      for (const name of namesOf(names).map(keyed)) {
        const owner = owners.get(name) ?? concept;
        if (owner !== concept) shared.push([name, owner, concept]);
        owners.set(name, concept);
      }
    }
    expect(shared).toEqual([]);
    expect(new Set(regions.map(({ concept }) => concept)).size).toBe(regions.length);
  });

  test('each has a zone that exists, or none', () => {
    const day = civilDay(2026, 1, 15) ?? 0;
    const zones = regions.flatMap(({ timeZone }) => timeZone ?? []);
    expect(zones.filter((zone) => offsetAt(zone, day, 0) === undefined)).toEqual([]);
  });

  test.each([
    ['en', 'China–Central Asia Summit'],
    ['zh', '中国—中亚峰会'],
    ['zh', '中國—中亞峰會'],
    ['ru', 'Саммит «Китай — Центральная Азия»'],
    ['fr', 'sommet Chine-Asie centrale'],
    ['es', 'cumbre China-Asia Central'],
    ['ar', 'قمة الصين-آسيا الوسطى'],
    ['kk', 'Қытай – Орталық Азия саммиті'],
    ['ky', '«Кытай – Борбордук Азия» саммити'],
    ['tg', 'Саммити «Чин – Осиёи Марказӣ»'],
    ['uz', 'Xitoy – Markaziy Osiyo sammiti'],
    ['uz', 'Хитой – Марказий Осиё саммити'],
    ['tk', '«Hytaý – Merkezi Aziýa» sammiti'],
  ])('%s: %s is of China and Central Asia', (language, title) => {
    const concepts = titleConcepts(title, language);
    expect(concepts).toEqual(expect.arrayContaining(['central-asia', 'china']));
  });

  test.each([
    ['zh', '上海合作组织峰会', 'shanghai-cooperation-organisation'],
    ['ru', 'саммит ШОС', 'shanghai-cooperation-organisation'],
    ['fr', 'sommet UE-Afrique', 'european-union'],
    ['uz', 'Turkiy davlatlar tashkiloti sammiti', 'turkic-states'],
    ['kk', 'Түркі мемлекеттері ұйымы', 'turkic-states'],
    ['zh', '墨西哥城论坛', 'mexico-city'],
    ['zh', '罗马尼亚论坛', 'romania'],
    ['zh', '印度尼西亚论坛', 'indonesia'],
    ['zh', '内蒙古论坛', 'inner-mongolia'],
    ['ru', 'российско-арабский форум', 'arab'],
  ])('%s: %s is of %s', (language, title, concept) => {
    expect(titleConcepts(title, language)).toContain(concept);
  });
});

test.each([
  [2023, '+06:00'],
  [2024, '+05:00'],
  [2026, '+05:00'],
])('Kazakhstan is of one time since 1 March 2024: Almaty in May %i is at %s', (year, offset) => {
  expect(offsetAt('Asia/Almaty', civilDay(year, 5, 18) ?? 0, 10 * 60)).toBe(offset);
});

test('the hour itself: the clocks of Almaty went from 00:00 back to 23:00', () => {
  expect(offsetAt('Asia/Almaty', civilDay(2024, 2, 29) ?? 0, 22 * 60)).toBe('+06:00');
  expect(offsetAt('Asia/Almaty', civilDay(2024, 3, 1) ?? 0, 60)).toBe('+05:00');
});

function isInScript(tag: string, name: string): boolean {
  const has = (script: string) => new RegExp(`\\p{Script=${script}}`, 'u').test(name);
  const acronym = /^[A-Z0-9]+$/.test(name);
  if (tag === 'ar') return has('Arabic') && !has('Latin') && !has('Cyrillic');
  if (tag === 'zh') return has('Han') && !has('Latin') && !has('Cyrillic');
  if (cyrillic.includes(tag)) return acronym || (has('Cyrillic') && !has('Latin'));
  if (latin.includes(tag)) return has('Latin') && !has('Cyrillic');
  return has('Latin') !== has('Cyrillic');
}
