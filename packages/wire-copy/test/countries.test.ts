import { expect, test } from 'vitest';
import { countriesIn, toCountry } from '../src/countries.ts';

const codesIn = (title: string) => countriesIn(title).map(({ code }) => code);

test.each([
  ['China–Central Asia Summit', ['CN', 'KZ', 'KG', 'TJ', 'TM', 'UZ']],
  ['قمة الصين-آسيا الوسطى', ['CN', 'KZ', 'KG', 'TJ', 'TM', 'UZ']],
  ['中国—中亚峰会', ['CN', 'KZ', 'KG', 'TJ', 'TM', 'UZ']],
  ['Российско-казахстанский форум', ['KZ']],
  ['Kazakh-French business council', ['KZ', 'FR']],
  ['منتدى مياه زرافشان', []],
  ['Water Days of the European Union', []],
])('%s names %j', (title, codes) => {
  expect(codesIn(title)).toEqual(codes);
});

test('a country is known by its code', () => {
  expect(toCountry('CN')).toMatchObject({ code: 'CN', name: 'China', names: { en: ['China'] } });
  expect(toCountry('KZ').names['ar']?.[0]).toBe('كازاخستان');
  expect(toCountry('QQ')).toEqual({ code: 'QQ', name: 'QQ', names: {} });
});
