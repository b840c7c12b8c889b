import { labelLanguages } from '@dateline/occasion-words';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { afterEach, describe, expect, test } from 'vitest';
import { toCalendarProperties } from '../src/render/calendar.ts';
import { defaults } from '../src/render/options.ts';
import { soundComponent } from '../src/render/sound.ts';
import { cleanLine, RenderError } from '../src/render/text.ts';
import { renderVevent } from '../src/render/vevent.ts';
import { faultsOfLines, hostileWord } from './hostile.ts';
import { article, closeStands, createStand, occasionsOf } from './stand.ts';
import { entryOf, life, type Said, site } from './story.ts';

afterEach(closeStands);

const { announced, refined, confirmed, cancelled, reinstated, movedOnline } = life;
const named = (value: string, language: string, place = value): Said => ({
  ...announced,
  data: { ...announced.data, title: { value, language }, place: { name: place } },
});

/** A calendar with something of everything in it, in any language and with any option. */
function fullCalendar(language: string, query = ''): string {
  const { put, tellArticle, textAt } = createStand();
  tellArticle('vaha-1', 'article.published', '2031-03-01T00:00:00.000Z', {
    ...article('ar', { subjects: [{ name: 'مياه, أنهار; \\ وسدود' }, { name: 'نقل' }] }),
  });
  put('forum', announced, refined, confirmed);
  put('talks', named('中国—中亚峰会，第二届；主论坛 🕊️👨‍👩‍👧 𠮷野家', 'zh-Hans'), {
    ...cancelled,
    at: '2031-07-01T00:00:00.000Z',
  });
  put('online', announced, reinstated, movedOnline);
  return textAt(`/calendars/${language}.ics`, query);
}

const everywhere = ['all', ...labelLanguages.map((tag) => tag.toLowerCase())];

describe('point 1: lines', () => {
  test.each(everywhere)(
    'point 1: of at most 75 octets with whole characters, in %s',
    (language) => {
      const text = fullCalendar(language);
      expect(occasionsOf(text)).toHaveLength(3);
      expect(faultsOfLines(text)).toEqual([]);
    },
  );
});

test('point 2: CRLF, UTF-8 in NFC, no byte order mark, no half or control character', () => {
  const title = '\ufeffe\u0301\u0000\u0007 \ud83d \u0085\u2028';
  const { put, find } = createStand();
  put('forum', named(title, 'fr'));
  const body = find('/calendars/fr.ics')?.body ?? Buffer.alloc(0);
  const text = body.toString();
  expect(Buffer.from(text).equals(body)).toBe(true);
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n\u0000-\u001f\u007f-\u009f]/);
  expect(text).toBe(text.normalize('NFC'));
  expect(body[0]).not.toBe(0xef);
  expect(text.isWellFormed()).toBe(true);
});

test('point 3: every TEXT is escaped, each category and parameter as well', () => {
  const text = fullCalendar('ar').replaceAll('\r\n ', '');
  expect(text).toContain('CATEGORIES;LANGUAGE=ar:مياه\\, أنهار\\; \\\\ وسدود,نقل\r\n');
  const { put, textAt } = createStand();
  put('forum', named('one, two; three\\four\nfive', 'en'));
  expect(textAt('/calendars/en.ics').replaceAll('\r\n ', '')).toContain(
    'one\\, two\\; three\\\\four five\r\n',
  );
  const quoted = ICAL.stringify.property(
    ['x-a', { language: 'a"b^c' }, 'text', 'x'],
    ICAL.design.icalendar,
    true,
  );
  expect(quoted).toContain("a^'b^^c");
  const choice = { name: 'all', language: undefined, terms: ['place/x'], marks: [] };
  const names = new Map([['place/x', 'a,b;c\nd']]);
  const head = { choice, names, options: defaults, isHot: false };
  const values = toCalendarProperties(head, site).map(([name, , , value]) => [name, value]);
  expect(Object.fromEntries(values)).toMatchObject({
    name: 'Oasis Wire – Place: a,b;c d',
    'x-wr-calname': 'Oasis Wire – Place: a,b;c d',
  });
});

test('point 4: hostile words add no property, in any field, language and option', () => {
  const plain = new Set<string>();
  const namesIn = (text: string) =>
    ICAL.parse(text)[2].flatMap(([, all]: [string, unknown[][]]) => all.map(([name]) => name));
  const tell = (word: string, query: string) => {
    const { put, tellArticle, textAt } = createStand();
    const subject = { ...article('ar', { subjects: [{ name: `s ${word}` }], section: word }) };
    tellArticle('vaha-1', 'article.published', '2031-03-01T00:00:00.000Z', subject);
    const said = named(`t ${word}`, 'en', `p ${word}`);
    put('forum', said, { ...cancelled, data: { reason: word } });
    const text = textAt('/calendars/en.ics', query);
    expect(faultsOfLines(text)).toEqual([]);
    return namesIn(text);
  };
  for (const name of tell('x', '')) plain.add(String(name));
  fc.assert(
    fc.property(hostileWord, fc.constantFrom('', 'cancelled=mark&lang_params=0'), (word, query) => {
      for (const name of tell(word, query)) expect(plain).toContain(name);
    }),
    { numRuns: 60 },
  );
});

test('point 4: what would still slip through is refused, and the calendar stays', () => {
  const good = renderVevent(entryOf(announced), 'en', site) ?? '';
  expect(soundComponent(good, 'VEVENT')).toBe(good);
  const long = `SUMMARY:${'x'.repeat(80)}`;
  for (const bad of ['attendee:x', 'ATTENDEE', 'BEGIN:VALARM', 'X-A:\u0007', long, '']) {
    const text = good.replace('STATUS:TENTATIVE', bad);
    expect(() => soundComponent(text, 'VEVENT')).toThrow(RenderError);
  }
  expect(() => soundComponent(good.slice(0, -4), 'VEVENT')).toThrow(RenderError);
});

test('point 5: texts name their language, and none does with lang_params=0', () => {
  const text = fullCalendar('zh-hans');
  expect(text).toMatch(/^NAME;LANGUAGE=zh-Hans:/m);
  expect(text).toMatch(/^DESCRIPTION;LANGUAGE=zh-Hans:/m);
  expect(text).toMatch(/^SUMMARY;LANGUAGE=zh-Hans:/m);
  expect(text).toMatch(/^LOCATION;LANGUAGE=zh-Hans:/m);
  expect(text).toMatch(/^CATEGORIES;LANGUAGE=ar:/m);
  const plain = fullCalendar('zh-hans', 'lang_params=0');
  expect(plain).not.toContain('LANGUAGE=');
  expect(plain).toMatch(/^SUMMARY:/m);
});

test('point 6: VERSION, PRODID and CALSCALE come first, and are the same for ever', () => {
  const head = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Dateline//Calendar 1//EN\r\n';
  for (const name of everywhere) {
    expect(fullCalendar(name).startsWith(`${head}CALSCALE:GREGORIAN\r\n`)).toBe(true);
  }
});

test.each(everywhere)('point 7: a parser writes back what it has read, in %s', (language) => {
  const parsed = ICAL.parse(fullCalendar(language, 'tz=event'));
  expect(ICAL.parse(ICAL.stringify(parsed))).toEqual(parsed);
  for (const vevent of new ICAL.Component(parsed).getAllSubcomponents('vevent')) {
    // RFC 5545 §3.6.1: these stand exactly once.
    for (const name of ['uid', 'dtstamp', 'dtstart', 'status', 'summary', 'sequence']) {
      expect(vevent.getAllProperties(name), name).toHaveLength(1);
    }
    expect(vevent.getAllProperties('duration')).toHaveLength(0);
  }
});

test('point 8: nothing of scheduling, no alarm, no name of the calendar as a UID', () => {
  const unwanted = /^(METHOD|X-WR-TIMEZONE|ATTENDEE|ORGANIZER|BEGIN:VALARM|BEGIN:VTODO)/m;
  for (const query of ['', 'tz=event', 'cancelled=mark', 'imprecise=first-day']) {
    const text = fullCalendar('en', query);
    expect(text).not.toMatch(unwanted);
    expect(text.slice(0, text.indexOf('BEGIN:VEVENT'))).not.toMatch(/^UID/m);
  }
});

test('point 9: both spellings of name, description and interval, and where it comes from', () => {
  const text = fullCalendar('fr').replaceAll('\r\n ', '');
  const name = 'Oasis Wire: événements à venir';
  expect(text).toContain(`NAME;LANGUAGE=fr:${name}\r\nX-WR-CALNAME:${name}\r\n`);
  expect(text).toMatch(/^DESCRIPTION;LANGUAGE=fr:.+\r\nX-WR-CALDESC:/m);
  expect(text).toContain('SOURCE;VALUE=URI:https://oasis.example/calendars/fr.ics\r\n');
  expect(text).toContain('URL:https://oasis.example/calendars/fr/index.html\r\n');
  expect(text).toMatch(/^REFRESH-INTERVAL;VALUE=DURATION:(PT15M|PT1H)\r\nX-PUBLISHED-TTL:\1\r$/m);
  expect(fullCalendar('fr', 'cancelled=drop').replaceAll('\r\n ', '')).toContain(
    'SOURCE;VALUE=URI:https://oasis.example/calendars/fr.ics?cancelled=drop\r\n',
  );
});

test('point 10: a VEVENT holds no component and no structured data that others misread', () => {
  const [, , nested] = ICAL.parse(fullCalendar('all', 'tz=event'));
  for (const [name, properties, inner] of nested) {
    if (name === 'vtimezone') continue;
    expect(name).toBe('vevent');
    expect(inner).toEqual([]);
    const names = properties.map(([one]: [string]) => one);
    for (const unwanted of ['link', 'structured-data', 'participant', 'styled-description']) {
      expect(names).not.toContain(unwanted);
    }
    const titles = properties.filter(([one]: [string]) => one === 'summary');
    expect(titles).toHaveLength(1);
    expect(cleanLine(titles[0][3])).toBe(titles[0][3]);
  }
});
