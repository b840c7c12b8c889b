import { dayAfter } from '@dateline/contracts';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { calendarEnd, renderCalendarStart } from '../src/render/calendar.ts';
import { defaults } from '../src/render/options.ts';
import { renderPage } from '../src/render/page.ts';
import { cleanLine, RenderError } from '../src/render/text.ts';
import { renderVevent } from '../src/render/vevent.ts';
import { faultsOfLines, hostileWord } from './hostile.ts';
import { entryOf, life, type Said, site } from './story.ts';

const { announced, confirmed, rescheduled, cancelled, postponed, elapsed } = life;

/** One occasion, announced with this date, as its properties: name → value. */
function shown(...said: Said[]): Map<string, unknown> {
  const [, properties] = ICAL.parse(renderVevent(entryOf(...said), 'en', site) ?? '');
  return new Map(properties.map(([name, , , value]: unknown[]) => [name, value]));
}

const on = (date: string, status: 'tentative' | 'confirmed' = 'tentative'): Said => ({
  ...announced,
  data: { ...announced.data, date, status },
});

describe('the time of an entry', () => {
  test.each([
    ['2031-05', '2031-05-01', '2031-06-01'],
    ['2031-12', '2031-12-01', '2032-01-01'],
    ['2032-02', '2032-02-01', '2032-03-01'],
    ['2031-05/2031-06', '2031-05-01', '2031-07-01'],
    ['2031-05-20', '2031-05-20', '2031-05-21'],
    ['2031-12-31', '2031-12-31', '2032-01-01'],
    ['2031-05-20/2031-05-21', '2031-05-20', '2031-05-22'],
  ])('%s is whole days from %s to before %s, and no one is busy', (date, start, end) => {
    expect(Object.fromEntries(shown(on(date, 'confirmed')))).toMatchObject({
      dtstart: start,
      dtend: end,
      transp: 'TRANSPARENT',
      'x-microsoft-cdo-busystatus': 'FREE',
    });
  });

  test('with a clock is UTC, and busy only once it is settled', () => {
    const date = '2031-05-20T10:00+05:00/2031-05-20T12:30+05:00';
    const times = { dtstart: '2031-05-20T05:00:00Z', dtend: '2031-05-20T07:30:00Z' };
    expect(Object.fromEntries(shown(on(date, 'confirmed')))).toMatchObject({
      ...times,
      transp: 'OPAQUE',
      'x-microsoft-cdo-busystatus': 'BUSY',
    });
    expect(Object.fromEntries(shown(on(date)))).toMatchObject({ ...times, transp: 'TRANSPARENT' });
    expect(shown(on('2031-05-20T10:00+05:00')).has('dtend')).toBe(false);
  });

  test.each(['2031', '2031-21', '2031-05-1X'])('%s is coarser than a month: no entry', (date) => {
    expect(renderVevent(entryOf(on(date)), 'en', site)).toBeUndefined();
  });

  test.each(['soon', '2031-02-29', '9999-12-31'])('%s cannot be rendered', (date) => {
    expect(() => renderVevent(entryOf(on(date)), 'en', site)).toThrow(RenderError);
  });
});

describe('how far an entry can be relied on', () => {
  test.each<[string, Said[]]>([
    ['TENTATIVE', [on('2031-05-20')]],
    ['CONFIRMED', [on('2031-05-20', 'confirmed')]],
    // Nothing vaguer than a day is confirmed, whatever was said of it.
    ['TENTATIVE', [on('2031-05', 'confirmed')]],
    ['TENTATIVE', [on('2031-05-20?', 'confirmed')]],
    ['CONFIRMED', [announced, rescheduled]],
    ['TENTATIVE', [on('2031-05-20', 'confirmed'), postponed]],
    ['TENTATIVE', [announced, elapsed]],
    ['CANCELLED', [announced, confirmed, cancelled]],
    ['CANCELLED', [announced, life.retracted]],
    ['CANCELLED', [announced, life.merged]],
  ])('%s', (status, said) => {
    expect(shown(...said).get('status')).toBe(status);
  });
});

describe('words of strangers', () => {
  const names = [
    ...['uid', 'dtstamp', 'created', 'last-modified', 'sequence', 'dtstart', 'dtend', 'summary'],
    ...['description', 'location', 'status', 'transp', 'x-microsoft-cdo-busystatus', 'url'],
    ...['x-dateline-edtf', 'x-dateline-event-status', 'x-dateline-id', 'x-dateline-revision'],
    'x-dateline-sequence',
  ];
  const text = fc.record({
    value: hostileWord,
    language: fc.oneof(hostileWord, fc.constant('en')),
  });
  const entries = fc
    .record({
      title: text,
      note: text,
      place: hostileWord,
      quote: hostileWord,
      reason: hostileWord,
    })
    .map(({ title, note, place, quote, reason }) =>
      entryOf(
        {
          ...announced,
          data: {
            title,
            note,
            uri: 'urn:uuid:0d7c64a5-93a8-5d0c-8d2b-0c54d1f4b7aa',
            date: '2031-05',
            timeZone: reason,
            place: { name: `at ${place}`, raw: quote },
            status: 'tentative',
            source: {
              by: 'extraction',
              evidence: [{ field: 'title', rule: 'r', span: [0, 1], quote }],
            },
          },
        },
        { ...cancelled, data: { reason } },
      ),
    );

  test('add no property, break no line and come back as they were meant', () => {
    fc.assert(
      fc.property(entries, fc.constantFrom('ar', 'en', 'zh'), (entry, language) => {
        const vevent = renderVevent(entry, language, site) ?? '';
        expect(faultsOfLines(vevent)).toEqual([]);
        const [kind, properties, nested] = ICAL.parse(vevent);
        expect(kind).toBe('vevent');
        expect(nested).toEqual([]);
        expect(properties.map(([name]: unknown[]) => name)).toEqual(names);
        const values = new Map(properties.map((one: unknown[]) => [one[0], one[3]]));
        const title = cleanLine(entry.titles[0]?.value ?? '') || entry.id;
        expect(String(values.get('summary')).endsWith(`] ${title}`)).toBe(true);
        const { raw = '', name = '' } = entry.place ?? {};
        expect([cleanLine(raw), cleanLine(name)]).toContain(values.get('location'));
        const reason = cleanLine(entry.reason ?? '');
        expect(values.get('description')).toContain(reason);
      }),
    );
  });

  test('add no element to a page', () => {
    const tags = (html: string) => (html.match(/<[^>]*>/g) ?? []).map((tag) => tag.split(' ')[0]);
    const plain = tags(renderPage(entryOf(announced, cancelled), site)).join();
    fc.assert(
      fc.property(hostileWord, (value) => {
        const title = { value, language: 'ar' };
        const place = { name: `at ${value}` };
        const told = { ...announced, data: { ...announced.data, title, place } };
        const page = renderPage(entryOf(told, { ...cancelled, data: { reason: value } }), site);
        expect(tags(page).join()).toBe(plain);
      }),
    );
  });

  test('of a place that is no web address are no link', () => {
    const url = 'javascript:alert(1)';
    const entry = entryOf(announced, { ...life.movedOnline, data: { url } });
    expect(renderVevent(entry, 'en', site)).not.toContain('javascript');
    expect(renderPage(entry, site)).not.toContain('javascript');
  });
});

describe('a calendar', () => {
  test('begins with what programs look for, and with nothing that belongs to scheduling', () => {
    const choice = { name: 'all', language: undefined, terms: [], marks: [] };
    const start = renderCalendarStart(
      { choice, names: new Map(), options: defaults, isHot: false },
      { ...site, title: 'A\r\nMETHOD:PUBLISH, B' },
    );
    const [, properties] = ICAL.parse(`${start}${calendarEnd}`);
    expect(properties.map(([name]: unknown[]) => name)).toEqual([
      ...['version', 'prodid', 'calscale', 'name', 'x-wr-calname', 'description', 'x-wr-caldesc'],
      ...['url', 'source', 'refresh-interval', 'x-published-ttl', 'color'],
      'x-apple-calendar-color',
    ]);
    expect(start).toContain('NAME:A METHOD:PUBLISH\\, B\r\n');
    expect(start).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n');
    expect(faultsOfLines(start)).toEqual([]);
  });
});

describe('the clock of the machine', () => {
  afterEach(() => vi.unstubAllEnvs());

  test.each([
    ['UTC', 0],
    ['Asia/Shanghai', -480],
    ['America/Los_Angeles', 420],
    ['Pacific/Apia', -780],
  ])('in %s changes no octet', (zone, offsetMinutes) => {
    vi.stubEnv('TZ', zone);
    expect(new Date('2031-07-01T00:00:00Z').getTimezoneOffset()).toBe(offsetMinutes);
    const said = [[announced], [on('2031-05-20/2031-05-21')], [announced, life.reinstated]];
    const text = said.map((one) => renderVevent(entryOf(...one), 'ar', site)).join('');
    expect(text.match(/^DT(START|END).*/gm)?.map((line) => line.trim())).toEqual([
      'DTSTART;VALUE=DATE:20310501',
      'DTEND;VALUE=DATE:20310601',
      'DTSTART;VALUE=DATE:20310520',
      'DTEND;VALUE=DATE:20310522',
      'DTSTART:20310909T050000Z',
      'DTEND:20310909T073000Z',
    ]);
    expect(text).toContain('خلال مايو 2031');
    expect(dayAfter('2031-05-21')).toBe('2031-05-22');
  });
});
