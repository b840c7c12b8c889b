import { createMemoryLog, type EventLog, type MemoryLog } from '@dateline/eventlog';
import { createLogger } from '@dateline/runtime';
import ICAL from 'ical.js';
import { afterEach, describe, expect, test } from 'vitest';
import { createCalendar } from '../src/service.ts';
import { faultsOfLines } from './hostile.ts';
import { type Reader, startReader } from './reader.ts';
import { life, type Said, site } from './story.ts';

const { announced, refined, confirmed, cancelled } = life;
const open: Reader[] = [];

async function start(log?: MemoryLog): Promise<Reader> {
  const reader = await startReader(log);
  open.push(reader);
  await reader.textWith('/ready', '"ready":true');
  return reader;
}

afterEach(async () => {
  for (const reader of open.splice(0)) {
    await reader.close();
    expect(reader.failures).toEqual([]);
  }
});

const named = (value: string, language: string): Said => ({
  ...announced,
  data: { ...announced.data, title: { value, language } },
});

/** The VEVENTs of a calendar as maps of their properties. */
function occasionsOf(text: string): Map<string, unknown>[] {
  const [, , nested] = ICAL.parse(text);
  return nested.map(
    ([, properties]: [string, unknown[][]]) => new Map(properties.map((one) => [one[0], one[3]])),
  );
}

describe('a subscribed calendar', () => {
  test('follows one occasion from "in May" to its cancellation under one UID', async () => {
    const reader = await start();
    const stages = [
      { said: announced, awaited: 'TENTATIVE', dates: ['2031-05-01', '2031-06-01'] },
      { said: refined, awaited: '\r\nSEQUENCE:1\r', dates: ['2031-05-20', '2031-05-22'] },
      { said: confirmed, awaited: 'CONFIRMED', dates: ['2031-05-20', '2031-05-22'] },
      { said: cancelled, awaited: 'CANCELLED', dates: ['2031-05-20', '2031-05-22'] },
    ];
    const told: Said[] = [];
    for (const { said, awaited, dates } of stages) {
      told.push(said);
      await reader.tell('forum', ...told);
      const text = await reader.textWith('/calendars/ar.ics', awaited);
      expect(faultsOfLines(text)).toEqual([]);
      const [occasion, ...others] = occasionsOf(text);
      expect(others).toEqual([]);
      expect(occasion?.get('uid')).toBe('0d7c64a5-93a8-5d0c-8d2b-0c54d1f4b7aa');
      expect(occasion?.get('sequence')).toBe(told.length - 1);
      expect([occasion?.get('dtstart'), occasion?.get('dtend')]).toEqual(dates);
    }
  });

  test('is there and valid before there is any occasion', async () => {
    const reader = await start();
    for (const name of ['all', 'ar', 'en']) {
      const response = await reader.get(`/calendars/${name}.ics`);
      expect(response.status).toBe(200);
      expect(occasionsOf(await response.text())).toEqual([]);
    }
    expect((await reader.get('/calendars/xx.ics')).status).toBe(404);
    expect((await reader.get('/calendars/all.rss')).status).toBe(404);
  });

  test('shows every occasion in each language, in the order of the log', async () => {
    const reader = await start();
    await reader.tell('second', named('Water Days', 'en'));
    await reader.tell('first', named('أيام الماء', 'ar'));
    await reader.tell('third', named('水务论坛', 'zh-Hans'));
    const titles = async (name: string) =>
      occasionsOf(await reader.textWith(`/calendars/${name}.ics`, '水务论坛')).map((one) =>
        one.get('summary'),
      );
    const [english, arabic, chinese] = [
      '[During May 2031 – day not set]',
      '[خلال مايو 2031 – اليوم لم يُحدَّد]',
      '[2031年5月，日期待定]',
    ];
    expect(await titles('all')).toEqual([
      `${english} Water Days`,
      `${arabic} أيام الماء`,
      `${chinese} 水务论坛`,
    ]);
    expect(await titles('ar')).toEqual(
      ['Water Days', 'أيام الماء', '水务论坛'].map((title) => `${arabic} ${title}`),
    );
  });

  test('has English words where its language has none, and counts the entries that do', async () => {
    const reader = await start();
    await reader.tell('tage', named('Wassertage', 'de'));
    await reader.tell('second', named('Water Days', 'en'));
    const text = await reader.textWith('/calendars/de.ics', 'Water Days');
    expect(occasionsOf(text).map((one) => one.get('summary'))).toEqual([
      '[During May 2031 – day not set] Wassertage',
      '[During May 2031 – day not set] Water Days',
    ]);
    const counted = /^dateline_calendar_untranslated_total\{language="(\w+)"\} (\d+)$/gm;
    const counts = [...(await reader.metrics.read()).text.matchAll(counted)].map(
      ([, ...one]) => one,
    );
    expect(counts).toContainEqual(['de', '2']);
    expect(counts.some(([language]) => language === 'en')).toBe(false);
  });

  test('has the right type, name and validators, and answers 304 to them', async () => {
    const reader = await start();
    const sequence = await reader.tell('forum', announced);
    await reader.textWith('/calendars/all.ics', '\r\nSEQUENCE:0\r');
    const response = await reader.get('/calendars/all.ics');
    const body = await response.text();
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'inline; filename="all.ics"',
      'cache-control': 'public, max-age=60, stale-if-error=86400',
      'dateline-sequence': String(sequence),
      etag: expect.stringMatching(/^"[\w-]{22}/),
    });
    const etag = response.headers.get('etag') ?? '';
    const again = await reader.get('/calendars/all.ics', { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    const head = await reader.get('/calendars/all.ics?whatever=1', {
      method: 'HEAD',
      headers: { 'accept-encoding': 'identity' },
    });
    expect(head.status).toBe(200);
    expect(head.headers.get('content-length')).toBe(String(Buffer.byteLength(body)));
    expect((await reader.get('/calendars/all.ics', { method: 'POST' })).status).toBe(405);

    await reader.tell('forum', announced, refined);
    await reader.textWith('/calendars/all.ics', '\r\nSEQUENCE:1\r');
    const changed = await reader.get('/calendars/all.ics', { headers: { 'if-none-match': etag } });
    expect(changed.status).toBe(200);
  });

  test('is the same for every replica, and after a rebuild from nothing', async () => {
    const reader = await start();
    await reader.tell('forum', announced, refined, confirmed);
    await reader.tell('days', named('Water Days', 'en'), cancelled);
    await reader.textWith('/calendars/all.ics', 'CANCELLED');
    const replica = await start(reader.log.openAnother());
    for (const path of ['/calendars/all.ics', '/calendars/en.ics', '/occasions/days.html']) {
      const [one, other] = await Promise.all([reader.get(path), replica.get(path)]);
      expect(await other.text()).toBe(await one.text());
      expect(other.headers.get('etag')).toBe(one.headers.get('etag'));
    }
  });
});

describe('one occasion', () => {
  test('has a calendar and a page of its own, both with its newest state', async () => {
    const reader = await start();
    await reader.tell('forum', announced);
    await reader.tell('days', named('Water Days', 'en'));
    await reader.tell('forum', announced, refined);
    const text = await reader.textWith('/occasions/forum.ics', '\r\nSEQUENCE:1\r');
    expect(occasionsOf(text).map((one) => one.get('x-dateline-id'))).toEqual(['forum']);
    const page = await reader.get('/occasions/forum.html');
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const html = await page.text();
    expect(html).toContain('<html lang="ar" dir="rtl">');
    expect(html).toContain('<a href="https://oasis.example/articles/oasis-2.html">');
    expect(html).toContain('«may open on May 20»');
    expect((await reader.get('/occasions/other.ics')).status).toBe(404);
  });

  test('whose date is coarser than a month is on its page alone', async () => {
    const reader = await start();
    await reader.tell('forum', { ...announced, data: { ...announced.data, date: '2031' } });
    await reader.textWith('/occasions/forum.html', 'زرافشان');
    for (const path of ['/calendars/ar.ics', '/occasions/forum.ics']) {
      expect(occasionsOf(await (await reader.get(path)).text())).toEqual([]);
    }
  });
});

describe('an occasion that cannot stand in a calendar', () => {
  const broken: Said = { ...announced, data: { ...announced.data, date: '2031-02-30' } };

  test('is left out and named; the others stay, and it comes back when it is put right', async () => {
    const reader = await start();
    await reader.tell('days', named('Water Days', 'en'));
    await reader.tell('forum', broken);
    await reader.textWith('/calendars/all.ics', 'Water Days');
    const health = await reader.textWith('/health', '"leftOut":{"forum"');
    expect(JSON.parse(health)).toMatchObject({
      status: 'degraded',
      services: {
        calendar: {
          ready: true,
          degraded: true,
          occasions: 2,
          leftOut: { forum: 'date 2031-02-30 cannot be read' },
        },
      },
    });
    await reader.tell('forum', broken, refined);
    expect(
      occasionsOf(await reader.textWith('/calendars/all.ics', '\r\nSEQUENCE:1\r')),
    ).toHaveLength(2);
    await reader.textWith('/health', '"leftOut":{}');
  });

  test('is known before the first subscriber asks', async () => {
    const log = createMemoryLog();
    const writer = await start(log);
    await writer.tell('forum', broken);
    const reader = await start(log.openAnother());
    await reader.textWith('/health', '2031-02-30 cannot be read');
  });
});

/** A log that is there but delivers nothing, as behind a broken line. */
function outOfReach(): EventLog {
  return {
    ...createMemoryLog(),
    async *follow({ signal }) {
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
      yield* [];
    },
  };
}

describe('the service', () => {
  test('answers 503 for its own paths alone until it has read the log to its end', async () => {
    const stop = new AbortController();
    const failures: unknown[] = [];
    const context = {
      logger: createLogger({ name: 'calendar', level: 'silent' }),
      signal: stop.signal,
      fail: (error: unknown) => failures.push(error),
    };
    const calendar = await createCalendar(outOfReach(), site, context, { patienceMs: 20 });
    const ask = async (path: string) => calendar.documents?.(path, '');
    expect(calendar.health()).toMatchObject({ ready: false });
    await expect(ask('/calendars/all.ics')).rejects.toThrow('made ready');
    await expect(ask('/occasions/forum.ics')).rejects.toThrow('made ready');
    expect(await ask('/feeds/all.rss')).toBeUndefined();
    // Told to stop before it is ready, it ends without a failure.
    stop.abort();
    await calendar.close();
    expect(failures).toEqual([]);
  });

  test('refuses to start with a base address that cannot stand in a calendar', async () => {
    const context = {
      logger: createLogger({ name: 'calendar', level: 'silent' }),
      signal: new AbortController().signal,
      fail: () => {},
    };

    await expect(
      createCalendar(createMemoryLog(), { ...site, url: 'oasis.example' }, context),
    ).rejects.toThrow('SITE_URL');
  });
});
