import { afterEach, describe, expect, test } from 'vitest';
import type { CalendarOptions } from '../src/service.ts';
import { faultsOfLines } from './hostile.ts';
import { type Reader, startReader } from './reader.ts';
import { closeStands, createStand, occasionsOf } from './stand.ts';
import { life, type Said, site } from './story.ts';

const { announced, refined } = life;
const path = '/calendars/all.ics';
const open: Reader[] = [];

afterEach(async () => {
  closeStands();
  for (const reader of open.splice(0)) {
    await reader.close();
    expect(reader.failures).toEqual([]);
  }
});

async function startFull(options: CalendarOptions = {}): Promise<Reader> {
  const reader = await startReader(undefined, options);
  open.push(reader);
  await reader.tell('forum', announced, refined);
  await reader.textWith(path, 'SEQUENCE:1\r');
  return reader;
}

test('point 34: one occasion that cannot be written is left out, and the operator is told', async () => {
  const reader = await startFull();
  const broken = { ...announced, data: { ...announced.data, date: '2031-02-30' } };
  await reader.tell('broken', broken as Said);
  const health = await reader.textWith('/health', '2031-02-30 cannot be read');
  expect(JSON.parse(health).status).toBe('degraded');
  for (const at of [path, '/calendars/ar.jcal', '/calendars/en.jsonld']) {
    expect((await reader.get(at)).status).toBe(200);
  }
  expect(occasionsOf(await (await reader.get(path)).text())).toHaveLength(1);
});

test('point 34: a date nobody can read moves nothing and removes nothing, and is named', async () => {
  const reader = await startFull();
  const read = async () => (await (await reader.get(path)).text()).split('BEGIN:VEVENT')[1];
  const before = await read();
  const soon = { ...life.rescheduled, data: { ...life.rescheduled.data, date: 'soon' } };
  await reader.tell('forum', announced, refined, soon);
  const health = await reader.textWith('/health', 'date soon cannot be read');
  expect(JSON.parse(health)).toMatchObject({
    status: 'degraded',
    services: { calendar: { leftOut: {}, standingStill: { forum: expect.any(String) } } },
  });
  expect(await read()).toBe(before);
  await reader.tell('forum', announced, refined, soon, life.rescheduled);
  expect(occasionsOf(await reader.textWith(path, '20310603'))).toHaveLength(1);
  await reader.textWith('/health', '"standingStill":{}');
});

describe('point 35: size', () => {
  const day = (index: number) =>
    new Date(Date.UTC(2031, 2, 11) + index * 86_400_000).toISOString().slice(0, 10);
  const fill = (count: number, title: string) => {
    const stand = createStand();
    for (let index = 0; index < count; index += 1) {
      const data = {
        ...announced.data,
        date: day(index),
        title: { value: `${title} ${index}`, language: 'en' },
      };
      stand.put(`o-${index}`, { ...announced, data });
    }
    return stand;
  };

  test('point 35: a thousand entries at most, the nearest; the archive has the others', () => {
    const { textAt } = fill(1100, 'Zarafshan Water Talks');
    const text = textAt('/calendars/en.ics');
    const ids = occasionsOf(text).map((one) => one.get('x-dateline-id'));
    expect(ids).toHaveLength(1000);
    expect([ids[0], ids.at(-1)]).toEqual(['o-0', 'o-999']);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(900_000);
    const archive = ['2031', '2032', '2033', '2034'].flatMap((year) =>
      occasionsOf(textAt(`/calendars/en/archive/${year}.ics`)),
    );
    expect(archive).toHaveLength(1100);
  });

  test('point 35: 900 KB at most, and a list of what the archive holds', () => {
    const { textAt } = fill(900, `منتدى مياه زرافشان ${'الطويل '.repeat(30)}`);
    const text = textAt(path);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(900_000);
    expect(Buffer.byteLength(text)).toBeGreaterThan(850_000);
    expect(faultsOfLines(text)).toEqual([]);
    const { archive } = JSON.parse(textAt('/calendars/index.json'));
    expect(archive.periods.map(({ period }: { period: string }) => period)).toEqual([
      '2031',
      '2032',
      '2033',
    ]);
  });

  test('point 35: compression can be turned off', async () => {
    const reader = await startFull({ isCompressed: false });
    const answer = await reader.get(path, { headers: { 'accept-encoding': 'gzip, br' } });
    expect([answer.status, answer.headers.get('content-encoding')]).toEqual([200, null]);
  });
});

describe('point 36: addresses that are no more', () => {
  test('point 36: lead on with 301, and are gone only where that is meant', async () => {
    const moved = '/calendars/old.ics=/calendars/ar.ics /cal/x.ics=gone';
    const reader = await startFull({ moved });
    const there = await reader.get('/calendars/old.ics');
    expect([there.status, there.headers.get('location')]).toEqual([
      301,
      `${site.url}/calendars/ar.ics`,
    ]);
    expect((await reader.get('/cal/x.ics')).status).toBe(410);
    await expect(startReader(undefined, { moved: 'nonsense' })).rejects.toThrow('CALENDARS_MOVED');
  });

  test('point 36: of an occasion that was merged lead to the other one, in time', () => {
    const { put, tick, find } = createStand();
    put('zarafshan-2031', { ...announced, at: '2031-08-22T00:00:00.000Z' });
    put('forum', announced, life.merged);
    expect(find('/occasions/forum.ics')?.body.toString()).toContain('STATUS:CANCELLED');
    tick('2031-10-01T00:00:00.000Z');
    expect(() => find('/occasions/forum.ics')).toThrow(/zarafshan-2031\.ics/);
    expect(find('/occasions/forum.html')).toBeDefined();
  });

  test('point 36: the page gives every way to subscribe, and how long each program takes', async () => {
    const reader = await startFull();
    for (const at of ['/calendars/', '/calendars/index.html', '/calendars/ar/index.html']) {
      const html = await (await reader.get(at)).text();
      expect(html).toContain('href="webcal://oasis.example/calendars/');
      expect(html).toMatch(/<code>https:\/\/oasis\.example\/calendars\/(en|ar)\.ics<\/code>/);
      expect(html).toContain('https://calendar.google.com/calendar/r?cid=webcal%3A%2F%2Foasis');
      expect(html).toContain('https://outlook.live.com/calendar/0/addfromweb?url=https%3A%2F%2F');
      expect(html).toMatch(/Google Calendar<\/bdi><\/th><td>8–24/);
    }
    const page = await (await reader.get('/occasions/forum.html')).text();
    expect(page).toContain('href="webcal://oasis.example/calendars/ar.ics"');
    expect((await reader.get('/calendars/xx/index.html')).status).toBe(404);
  });
});
