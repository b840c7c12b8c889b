import { dayAfter, parseOccasionDate } from '@dateline/contracts';
import { labelLanguages, labelsFor } from '@dateline/occasion-words';
import ICAL from 'ical.js';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { offsetAt, toVtimezone } from '../src/render/zones.ts';
import { closeStands, createStand, occasionsOf } from './stand.ts';
import { life, type Said } from './story.ts';

afterEach(() => {
  closeStands();
  vi.unstubAllEnvs();
});

const { announced, refined, confirmed, rescheduled, postponed, cancelled, moved } = life;
const path = '/calendars/all.ics';
const on = (date: string, more: object = {}): Said =>
  ({ ...announced, data: { ...announced.data, date, ...more } }) as Said;

/** One occasion in a calendar of its own, as values by name. */
function shown(said: readonly Said[], query = '', at = path): Map<string, unknown> {
  const { put, textAt } = createStand();
  put('forum', ...said);
  return occasionsOf(textAt(at, query))[0] ?? new Map();
}

describe('point 19: what is not certain is said first in the title alone', () => {
  const states: readonly (readonly [
    keyof ReturnType<typeof labelsFor>['label'],
    readonly Said[],
  ])[] = [
    ['unconfirmed', [announced, refined]],
    ['rescheduled', [announced, confirmed, rescheduled]],
    ['reinstated', [announced, cancelled, life.reinstated]],
    ['moved', [announced, refined, confirmed, moved]],
    ['online', [announced, confirmed, life.movedOnline]],
    ['postponed', [announced, postponed]],
    ['cancelled', [announced, confirmed, cancelled]],
    ['elapsed', [announced, life.elapsed]],
    ['retracted', [announced, life.retracted]],
    ['merged', [announced, life.merged]],
  ];

  test.each(labelLanguages)('point 19: in %s', (language) => {
    const labels = labelsFor(language);
    const at = `/calendars/${language.toLowerCase()}.ics`;
    const titles = states.map(([name, said]) => {
      const title = String(shown(said, '', at).get('summary'));
      const label = labels.label[name];
      expect(title.toLowerCase().startsWith(`[${label.toLowerCase()}`)).toBe(true);
      return title;
    });
    expect(new Set(titles).size).toBe(states.length);
    const month = String(shown([announced], '', at).get('summary'));
    expect(month).toMatch(/^\[.*2031.*\] /);
    const plain = shown([announced, confirmed], '', at);
    expect(plain.get('summary')).not.toMatch(/^\[/);
  });
});

describe('point 20: whole days', () => {
  test.each(['UTC', 'Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Apia'])(
    'point 20: are DATE values with an exclusive end, the same where the clock is that of %s',
    (zone) => {
      vi.stubEnv('TZ', zone);
      const { put, textAt } = createStand();
      put('forum', on('2031-12-31', { status: 'confirmed' }));
      const text = textAt(path);
      expect(text).toContain('DTSTART;VALUE=DATE:20311231\r\nDTEND;VALUE=DATE:20320101\r\n');
    },
  );
});

test.each(['2031-05', '2032-02', '2031-12', '2031-05/2031-06', '2031-05-20/2031-06'])(
  'point 21: %s covers exactly its days, tentative and free',
  (edtf) => {
    const date = parseOccasionDate(edtf);
    // Also where somebody has called it confirmed.
    expect(Object.fromEntries(shown([on(edtf, { status: 'confirmed' })]))).toMatchObject({
      dtstart: date?.firstDay,
      dtend: dayAfter(date?.lastDay ?? ''),
      status: 'TENTATIVE',
      transp: 'TRANSPARENT',
      'x-microsoft-cdo-busystatus': 'FREE',
    });
  },
);

test('point 22: a month spans, stands on its first day or is left out; coarser dates always are', () => {
  const ends = (query: string) => {
    const values = shown([announced], query);
    return [values.get('dtstart'), values.get('dtend')];
  };
  expect(ends('')).toEqual(['2031-05-01', '2031-06-01']);
  expect(ends('imprecise=span')).toEqual(['2031-05-01', '2031-06-01']);
  expect(ends('imprecise=first-day')).toEqual(['2031-05-01', '2031-05-02']);
  expect(ends('imprecise=omit')).toEqual([undefined, undefined]);
  // A mistyped wish is no reason to refuse a subscriber.
  expect(ends('imprecise=nonsense')).toEqual(['2031-05-01', '2031-06-01']);
  for (const coarse of ['2031', '2031-21', '2031-05-1X']) {
    for (const query of ['', 'imprecise=first-day'])
      expect(shown([on(coarse)], query).size).toBe(0);
  }
  const days = shown([announced, refined], 'imprecise=omit');
  expect(days.get('dtstart')).toBe('2031-05-20');
});

describe('point 23: what does not take place as planned', () => {
  const statusAt = (said: readonly Said[], now: string, query = '') => {
    const { put, tick, textAt } = createStand();
    put('forum', ...said);
    tick(now);
    return occasionsOf(textAt(path, query))[0]?.get('status');
  };

  test('point 23: postponed stays in sight, tentative, until a week after its void date', () => {
    const said = [announced, confirmed, rescheduled, postponed];
    expect(statusAt(said, '2031-05-30T17:00:00.000Z')).toBe('TENTATIVE');
    expect(statusAt(said, '2031-06-29T15:00:00.000Z')).toBe('TENTATIVE');
    expect(statusAt(said, '2031-06-29T17:00:00.000Z')).toBeUndefined();
    const early = [announced, confirmed, { ...postponed, at: '2031-04-21T00:00:00.000Z' }];
    expect(statusAt(early, '2031-05-28T23:00:00.000Z')).toBe('TENTATIVE');
    expect(statusAt(early, '2031-05-29T01:00:00.000Z')).toBeUndefined();
  });

  test('point 23: cancelled says so for thirty days after the change, then leaves', () => {
    const said = [announced, confirmed, cancelled];
    expect(statusAt(said, '2031-09-19T07:00:00.000Z')).toBe('CANCELLED');
    expect(statusAt(said, '2031-09-19T09:00:00.000Z')).toBeUndefined();
    // Its own calendar and the archive keep it.
    const { put, tick, textAt } = createStand();
    put('forum', ...said);
    tick('2032-01-01T00:00:00.000Z');
    for (const at of ['/occasions/forum.ics', '/calendars/all/archive/2031.ics']) {
      expect(occasionsOf(textAt(at))).toHaveLength(1);
    }
    expect(occasionsOf(textAt('/calendars/all/archive/2030.ics'))).toEqual([]);
    expect(occasionsOf(textAt('/calendars/all/archive/2031-05.ics'))).toHaveLength(1);
    expect(occasionsOf(textAt('/calendars/all/archive/2031-06.ics'))).toEqual([]);
  });

  test('point 23: is marked or dropped for who wishes it so', () => {
    const said = [announced, confirmed, cancelled];
    expect(statusAt(said, '2031-08-21T00:00:00.000Z', 'cancelled=mark')).toBe('TENTATIVE');
    expect(statusAt(said, '2031-08-21T00:00:00.000Z', 'cancelled=drop')).toBeUndefined();
    const marked = shown(said, 'cancelled=mark', '/calendars/en.ics');
    expect(marked.get('summary')).toMatch(/^\[Cancelled\] /);
    expect(marked.get('x-dateline-event-status')).toBe('EventCancelled');
    expect(shown([announced], 'cancelled=drop').get('status')).toBe('TENTATIVE');
  });
});

describe('point 24: clock times', () => {
  const timed = (date: string, timeZone?: string) => [on(date, { timeZone, status: 'confirmed' })];

  test('point 24: are UTC, and the words give the local time', () => {
    const said = timed('2031-05-20T10:00+05:00/2031-05-20T12:30+05:00', 'Asia/Samarkand');
    const values = shown(said, '', '/calendars/en.ics');
    expect([values.get('dtstart'), values.get('dtend')]).toEqual([
      '2031-05-20T05:00:00Z',
      '2031-05-20T07:30:00Z',
    ]);
    expect(values.get('description')).toContain('20 May 2031, 10:00–12:30 (UTC+5)');
  });

  test('point 24: stand in the occasion’s zone where that is wished, with all that it needs', () => {
    const { put, textAt } = createStand();
    put('before', ...timed('2024-02-10T10:00+06:00/2024-02-10T11:00+06:00', 'Asia/Almaty'));
    put('after', ...timed('2024-03-10T10:00+05:00', 'Asia/Almaty'));
    put('unknown', ...timed('2031-05-20T10:00+05:00', 'Asia/Nowhere'));
    put('days', refinedInto('2031-05-20'));
    const text = textAt(path, 'tz=event');
    expect(text).toContain('DTSTART;TZID=Asia/Almaty:20240210T100000\r\n');
    expect(text).toContain('DTSTART;TZID=Asia/Almaty:20240310T100000\r\n');
    expect(text).toContain('DTSTART:20310520T050000Z\r\n');
    expect(text.match(/BEGIN:VTIMEZONE/g)).toHaveLength(1);
    const root = new ICAL.Component(ICAL.parse(text));
    const zone = new ICAL.Timezone(root.getFirstSubcomponent('vtimezone') as never);
    const instants = root.getAllSubcomponents('vevent').flatMap((vevent) => {
      const time = vevent.getFirstPropertyValue('dtstart') as ICAL.Time;
      if (vevent.getFirstProperty('dtstart')?.getFirstParameter('tzid') === undefined) return [];
      time.zone = zone;
      return [new Date(time.toUnixTime() * 1000).toISOString()];
    });
    expect(instants).toEqual(['2024-02-10T04:00:00.000Z', '2024-03-10T05:00:00.000Z']);
    expect(textAt(path)).not.toContain('VTIMEZONE');
  });

  test('point 24: are UTC where the zone’s clock shows an hour twice', () => {
    const { put, textAt } = createStand();
    const zone = 'America/Los_Angeles';
    put('first', ...timed('2031-11-02T01:30-07:00/2031-11-02T01:30-08:00', zone));
    put('into', ...timed('2031-11-02T00:30-07:00/2031-11-02T01:15-07:00', zone));
    put('beside', ...timed('2031-11-02T00:59-07:00/2031-11-02T02:00-08:00', zone));
    const text = textAt(path, 'tz=event');
    expect(text).toContain('DTSTART:20311102T083000Z\r\nDTEND:20311102T093000Z\r\n');
    expect(text).toContain('DTSTART:20311102T073000Z\r\nDTEND:20311102T081500Z\r\n');
    expect(text).toContain(`DTSTART;TZID=${zone}:20311102T005900\r\n`);
    expect(text).toContain(`DTEND;TZID=${zone}:20311102T020000\r\n`);
    expect(text.match(/BEGIN:VTIMEZONE/g)).toHaveLength(1);
    expect(textAt('/calendars/occasion/first.ics', 'tz=event')).not.toContain('VTIMEZONE');
  });

  test.each([
    ['Asia/Almaty', 2023, 2025],
    ['Africa/Cairo', 2022, 2024],
    ['Asia/Tehran', 2021, 2023],
    ['America/New_York', 2031, 2031],
    ['Asia/Kolkata', 2031, 2032],
    ['Pacific/Apia', 2011, 2012],
    ['Australia/Lord_Howe', 2031, 2031],
    ['Europe/Dublin', 2031, 2031],
  ])(
    'point 24: VTIMEZONE of %s agrees with the platform from %i to %i',
    (name, firstYear, lastYear) => {
      const jcal = toVtimezone(name, { firstYear, lastYear });
      const component = new ICAL.Component(structuredClone(jcal) as never);
      const zone = new ICAL.Timezone({ component, tzid: name });
      for (const part of component.getAllSubcomponents()) {
        // No second stands in an offset: some programs refuse the whole file for it.
        expect(JSON.stringify(part)).toMatch(/"utc-offset","[+-]\d\d:\d\d"/);
        const [from = 0, to = 0] = ['tzoffsetfrom', 'tzoffsetto'].map((one) =>
          Number((part.getFirstPropertyValue(one) as ICAL.UtcOffset).toSeconds() / 60),
        );
        // To the minute: the first one with the new offset, and the last one with the old.
        const change = Date.parse(`${part.getFirstPropertyValue('dtstart')}Z`) - from * 60_000;
        expect(offsetAt(change, name)).toBe(to);
        expect(offsetAt(change - 60_000, name)).toBe(from);
      }
      const end = Date.UTC(lastYear + 1, 0, 1);
      for (let at = Date.UTC(firstYear, 0, 1); at < end; at += 7 * 3_600_000) {
        const offset = offsetAt(at, name) ?? Number.NaN;
        const local = ICAL.Time.fromJSDate(new Date(at + offset * 60_000), true);
        // A local time that comes twice, or never, means two instants or none.
        const isPlain = [-120, 120].every((near) => offsetAt(at + near * 60_000, name) === offset);
        if (isPlain) expect(zone.utcOffset(local) / 60).toBe(offset);
      }
    },
  );
});

test('point 25: TRANSP and BUSYSTATUS agree, and nothing of whole days makes anyone busy', () => {
  const exact = '2031-05-20T10:00+05:00';
  const cases: readonly (readonly [readonly Said[], string])[] = [
    [[announced], 'FREE'],
    [[announced, confirmed], 'FREE'],
    [[on(exact)], 'FREE'],
    [[on(exact, { status: 'confirmed' })], 'BUSY'],
    [[on(exact, { status: 'confirmed' }), cancelled], 'FREE'],
    [[on(exact, { status: 'confirmed' }), postponed], 'FREE'],
  ];
  for (const [said, busy] of cases) {
    const values = shown(said);
    expect(values.get('x-microsoft-cdo-busystatus')).toBe(busy);
    expect(values.get('transp')).toBe(busy === 'BUSY' ? 'OPAQUE' : 'TRANSPARENT');
  }
});

test('point 26: where it is, and its page in the language of the calendar', () => {
  expect(Object.fromEntries(shown([announced], '', '/calendars/ar.ics'))).toMatchObject({
    geo: [39.6542, 66.9597],
    location: 'سمرقند',
    url: 'https://oasis.example/occasions/forum.html',
  });
  const { put, textAt, find } = createStand();
  put('forum', announced);
  const [russian] = occasionsOf(textAt('/calendars/ru.ics'));
  expect(russian?.get('url')).toBe('https://oasis.example/occasions/forum.ru.html');
  expect(russian?.get('location')).toBe('Самарканд');
  expect(occasionsOf(textAt('/calendars/zh-hans.ics'))[0]?.get('location')).toBe('撒马尔罕');
  expect(find('/occasions/forum.ru.html')?.body.toString()).toContain('<html lang="ru" dir="ltr">');
  expect(textAt('/calendars/ru.ics')).not.toContain('X-APPLE-STRUCTURED-LOCATION');
});

test('point 27: a date that has passed is unconfirmed by an event, not by anybody’s clock', () => {
  const { put, tick, textAt } = createStand();
  put('forum', announced);
  const before = occasionsOf(textAt(path))[0];
  tick('2031-07-15T00:00:00.000Z');
  const after = occasionsOf(textAt(path))[0];
  expect([...(after ?? [])]).toEqual([...(before ?? [])]);
  put('forum', announced, { ...life.elapsed, at: '2031-07-16T00:00:00.000Z' });
  const [told] = occasionsOf(textAt('/calendars/en.ics'));
  expect(told?.get('summary')).toMatch(/^\[Date passed, never confirmed\] /);
  expect([told?.get('dtstart'), told?.get('status')]).toEqual(['2031-05-01', 'TENTATIVE']);
});

function refinedInto(date: string): Said {
  return on(date, { status: 'confirmed' });
}
