import { afterEach, describe, expect, test } from 'vitest';
import { readChoice } from '../src/select-terms.ts';
import { article, closeStands, createStand, occasionsOf } from './stand.ts';
import { life, type Said } from './story.ts';

afterEach(closeStands);

const { announced } = life;

interface Told {
  readonly title: string;
  readonly language: string;
  readonly place?: string;
  readonly article?: string;
  readonly story?: string;
}

function said({ title, language, place, article: id, story }: Told): Said {
  const { place: _, ...data } = announced.data;
  return {
    ...announced,
    data: {
      ...data,
      title: { value: title, language },
      source: { by: 'extraction', ...(id && { article: id }) },
      ...(place && { place: { name: place } }),
      ...(story && { story }),
    },
  };
}

const water = { name: 'مياه', uri: 'http://cv.iptc.org/newscodes/mediatopic/20000430' };

/** Three occasions, told by two stories and by the desk. */
function createNewsroom() {
  const stand = createStand();
  const tell = (id: string, language: string, content: Parameters<typeof article>[1]) =>
    stand.tellArticle(
      id,
      'article.published',
      '2031-03-01T00:00:00.000Z',
      article(language, content),
    );
  tell('a-1', 'ar', { subjects: [water], section: 'Rivers & Lakes' });
  tell('e-1', 'en', { subjects: [{ name: 'Trade' }] });
  stand.put(
    'summit-2',
    said({
      title: 'قمة الصين-آسيا الوسطى الثانية',
      language: 'ar',
      place: 'Xi’an',
      article: 'a-1',
    }),
  );
  stand.put(
    'summit-3',
    said({
      title: 'Third China–Central Asia Summit',
      language: 'en',
      place: 'Almaty',
      article: 'e-1',
    }),
  );
  stand.put('fair', said({ title: 'Foire de Lyon', language: 'fr', story: 'fairs_31' }));
  return stand;
}

describe('a calendar is chosen by', () => {
  test.each([
    ['all', ['summit-2', 'summit-3', 'fair']],
    ['ar', ['summit-2', 'summit-3', 'fair']],
    ['fr', ['summit-2', 'summit-3', 'fair']],
    ['section/rivers-lakes', ['summit-2']],
    ['topic/20000430', ['summit-2']],
    ['topic/trade', ['summit-3']],
    ['place/almaty', ['summit-3']],
    ['country/kz', ['summit-2', 'summit-3']],
    ['country/cn', ['summit-2', 'summit-3']],
    ['occasion/fair', ['fair']],
    ['story/fairs_31', ['fair']],
    ['ru/country/kz/topic/trade', ['summit-3']],
    ['topic/trade/RU/Country/KZ', ['summit-3']],
    ['series/central-asia-china-summit', ['summit-2', 'summit-3']],
  ])('%s', (name, ids) => {
    const { textAt } = createNewsroom();
    const shown = occasionsOf(textAt(`/calendars/${name}.ics`));
    expect(shown.map((one) => one.get('x-dateline-id'))).toEqual(ids);
  });

  test.each([
    'topic/nothing',
    'topic/trade/section/rivers-lakes',
    'de',
    'country/kz/country/cn',
    'section',
    'corrections',
    'ar/en',
    'all/archive/31',
  ])('nothing by %s', (name) => {
    const { find } = createNewsroom();
    expect(find(`/calendars/${name}.ics`)).toBeUndefined();
  });

  test('a language without words of its own once a title is in it, in English words', () => {
    const { find, put, textAt } = createNewsroom();
    expect(find('/calendars/de.ics')).toBeUndefined();
    put('tage', said({ title: 'Wassertage', language: 'de-AT' }));
    const [first] = occasionsOf(textAt('/calendars/de.ics')).slice(-1);
    expect(first?.get('summary')).toBe('[During May 2031 – day not set] Wassertage');
  });

  test('the same address in any spelling gives one document', () => {
    const { find } = createNewsroom();
    const one = find('/calendars/ru/topic/trade/country/kz.ics');
    for (const other of ['country/KZ/topic/Trade/ru', 'all/ru/country/kz/topic/trade']) {
      expect(find(`/calendars/${other}.ics`)).toBe(one);
    }
    expect(find('/calendars/ru/topic/trade/country/kz.ics', 'imprecise=span&x=y')).toBe(one);
  });
});

test('a name of any script comes percent-encoded, raw and as octets', () => {
  const { put, find } = createStand();
  put('forum', announced);
  const name = 'سمرقند';
  const octets = Buffer.from(name).toString('latin1');
  for (const spelled of [name, encodeURIComponent(name), octets]) {
    expect(find(`/calendars/place/${spelled}.ics`)).toBeDefined();
  }
  const text = find(`/calendars/place/${name}.ics`)?.body.toString().replaceAll('\r\n ', '') ?? '';
  expect(text).toContain(`NAME:Oasis Wire – Place: ${name}\r\n`);
  expect(text).toContain(`/calendars/place/${encodeURIComponent(name)}.ics\r\n`);
});

test('an occasion that moved away is still told of where it was to be', () => {
  const { put, textAt } = createStand();
  put('forum', announced, life.moved);
  for (const place of ['samarkand', 'bukhara']) {
    const [one] = occasionsOf(textAt(`/calendars/en/place/${place}.ics`));
    expect(one?.get('summary')).toContain('new place');
  }
});

test('a selection stays when it has become empty', () => {
  const { put, textAt, find } = createStand();
  const place = { name: 'Navoi' };
  put('forum', announced, { ...life.corrected, data: { now: { place }, was: {} } });
  expect(occasionsOf(textAt('/calendars/place/navoi.ics'))).toHaveLength(1);
  expect(find('/calendars/place/samarkand.ics')).toBeDefined();
  expect(occasionsOf(textAt('/calendars/place/samarkand.ics'))).toEqual([]);
});

test('an article’s later revision moves its occasions to another topic', () => {
  const { tellArticle, textAt, find } = createNewsroom();
  expect(find('/calendars/topic/energy.ics')).toBeUndefined();
  const data = article('en', { subjects: [{ name: 'Energy' }] });
  tellArticle('e-1', 'article.updated', '2031-03-12T00:00:00.000Z', data);
  expect(occasionsOf(textAt('/calendars/topic/energy.ics'))).toHaveLength(1);
  expect(occasionsOf(textAt('/calendars/topic/trade.ics'))).toEqual([]);
});

test('the directory lists calendars with their addresses, and how others are made', () => {
  const { textAt } = createNewsroom();
  const directory = JSON.parse(textAt('/calendars/index.json'));
  const names = directory.calendars.map(({ name }: { name: string }) => name);
  expect(names).toContain('all');
  expect(names).toContain('zh-hans');
  for (const { term } of [{ term: 'country/kz' }, { term: 'series/central-asia-china-summit' }]) {
    const listed = directory.calendars.find(({ name }: { name: string }) => name === term);
    expect(listed).toMatchObject({
      occasions: 2,
      ics: `https://oasis.example/calendars/${term}.ics`,
      webcal: `webcal://oasis.example/calendars/${term}.ics`,
      jcal: `https://oasis.example/calendars/${term}.jcal`,
    });
  }
  // A series of one, occasions and stories are not listed.
  expect(names.filter((name: string) => /^(series|occasion|story)\//.test(name))).toHaveLength(1);
  expect(directory.template).toBe(
    'https://oasis.example/calendars/{selection}.{format}{?imprecise,cancelled,lang_params,tz}',
  );
  for (const { ics } of directory.calendars) {
    const name = ics.slice('https://oasis.example/calendars/'.length, -'.ics'.length);
    expect(readChoice(name)?.name).toBe(decodeURIComponent(name));
  }
});

describe('names in the list of calendars', () => {
  const titlesAt = (text: string) =>
    [...text.matchAll(/<bdi dir="[a-z]+">([^<]*)<\/bdi>/g)].map(([, title = '']) => title);

  test.each([
    ['ar', 'شيآن', 'كازاخستان'],
    ['ru', 'Сиань', 'Казахстан'],
    ['fr', 'Xi&#39;an', 'Kazakhstan'],
    ['kk', 'Сиань', 'Қазақстан'],
    ['zh-hans', '西安', '哈萨克斯坦'],
    ['zh-hant', '西安', '哈薩克斯坦'],
    ['en', 'Xi&#39;an', 'Kazakhstan'],
  ])('are those of its language: %s', (language, place, country) => {
    const { textAt } = createNewsroom();
    const titles = titlesAt(textAt(`/calendars/${language}/index.html`)).join('\n');
    for (const [path, name] of [
      ['place/xi-an', place],
      ['country/kz', country],
    ]) {
      expect(titles).toMatch(new RegExp(`: ${name}$`, 'm'));
      const text = textAt(`/calendars/${language}/${path}.ics`).replaceAll('\r\n ', '');
      expect(text).toMatch(new RegExp(`^NAME;.*: ${name?.replace('&#39;', "'")}\r$`, 'm'));
    }
  });

  test('of topics and series are those of a story in its language, if there is one', () => {
    const { put, tellArticle, textAt } = createStand();
    for (const [language, name, title] of [
      ['ar', 'مياه', 'قمة الصين-آسيا الوسطى الثانية'],
      ['en', 'Water', 'Third China–Central Asia Summit'],
    ] as const) {
      const data = article(language, { subjects: [{ ...water, name }] });
      tellArticle(`${language}-1`, 'article.published', '2031-03-01T00:00:00.000Z', data);
      put(`forum-${language}`, said({ title, language, article: `${language}-1` }));
    }
    const [english, arabic] = ['en', 'ar'].map((one) => textAt(`/calendars/${one}/index.html`));
    expect(english).toMatch(/Topic: Water</);
    expect(arabic).toMatch(/: مياه</);
    expect(textAt('/calendars/en/topic/20000430.ics')).toContain('Topic: Water\r\n');
    expect(english).toMatch(/Series: Third China–Central Asia Summit</);
    expect(arabic).toMatch(/: قمة الصين-آسيا الوسطى الثانية</);
  });

  test('are one for each place, however its stories write it', () => {
    const { put, textAt } = createStand();
    const places = [
      { name: 'Samarkand', raw: 'سمرقند' },
      { name: 'Samarkand', raw: 'مدينة سمرقند' },
      { name: 'Самарканд' },
      { name: 'Oasis Hall', raw: 'قاعة الواحة' },
    ];
    for (const [index, place] of places.entries()) {
      put(`o-${index}`, { ...announced, data: { ...announced.data, place } });
    }
    const listed = JSON.parse(textAt('/calendars/index.json')).calendars.filter(
      ({ name }: { name: string }) => name.startsWith('place/'),
    );
    expect(
      listed.map(({ name, occasions }: { name: string; occasions: number }) => [name, occasions]),
    ).toEqual([
      ['place/oasis-hall', 1],
      ['place/samarkand', 3],
    ]);
    // What the stories call it finds it all the same.
    for (const name of ['سمرقند', 'مدينة-سمرقند', 'самарканд', 'قاعة-الواحة']) {
      expect(occasionsOf(textAt(`/calendars/place/${name}.ics`))).toHaveLength(1);
    }
  });
});

test('the page of all calendars is in each language, and no name breaks out of it', () => {
  const { put, textAt } = createStand();
  const name = '<script>"&\'</script>';
  put('forum', { ...announced, data: { ...announced.data, place: { name } } } as Said);
  for (const [language, direction] of [
    ['ar', 'rtl'],
    ['tk', 'ltr'],
  ]) {
    const page = textAt(`/calendars/${language}/index.html`);
    expect(page).toContain(`<html lang="${language}" dir="${direction}">`);
    expect(page).not.toContain('<script>');
    expect(page).toContain(`/calendars/${language}/place/script-script.ics`);
  }
});
