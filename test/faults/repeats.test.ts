import type { RecordedEvent } from '@dateline/contracts';
import { createMemoryLog, type EventLog } from '@dateline/eventlog';
import { expect, onTestFinished, test } from 'vitest';
import { type House, openHouse } from '../support/house.ts';
import { until } from '../support/newsroom.ts';

const redeliveries = 10_000;

async function open(log: EventLog, now?: () => string): Promise<House> {
  const house = await openHouse(log, now ? { now } : {});
  onTestFinished(async () => {
    await house.close();
    expect(house.failures).toEqual([]);
  });
  return house;
}

const post = (house: House, path: string, body: object) =>
  house.ask(path, {
    method: 'POST',
    headers: { authorization: `Bearer ${house.token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

/** In months of their own, or they would be taken for one occasion. */
const months = ['May', 'June', 'July', 'August'];
const story = (id: string, month = 0) => ({
  id,
  text: `ALMATY, March 3, 2027 (Dateline) -- The ${id} River Summit will be held in Almaty on ${months[month]} 18, 2027.`,
});

async function readAll(log: EventLog): Promise<readonly RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  for await (const delivery of log.follow({ after: 0, signal: AbortSignal.timeout(20_000) })) {
    if (delivery.kind === 'caught-up') break;
    if (delivery.kind === 'event') events.push(delivery.event);
  }
  return events;
}

test('ten thousand deliveries of one story make one occasion', async () => {
  const memory = createMemoryLog();
  let handled = 0;
  const house = await open({
    ...memory,
    work: (options) =>
      memory.work({
        ...options,
        async handle(event) {
          for (let delivery = 0; delivery < redeliveries; delivery += 1) {
            await options.handle(event);
            handled += 1;
          }
        },
      }),
  });
  expect((await post(house, '/articles', story('first'))).status).toBe(201);
  await until('all deliveries', async () => (handled === redeliveries ? true : undefined), 60_000);
  const types = (await readAll(memory)).map(({ type }) => type);
  expect(types.filter((type) => type !== 'clock.ticked')).toEqual([
    'article.published',
    'occasion.announced',
  ]);
});

/** Each message comes twice, and now and then what was long ago comes once more. */
function repeating(log: EventLog): EventLog {
  return {
    ...log,
    async *follow(options) {
      const earlier: RecordedEvent[] = [];
      for await (const delivery of log.follow(options)) {
        yield delivery;
        if (delivery.kind !== 'event') continue;
        yield delivery;
        earlier.push(delivery.event);
        const again = earlier[Math.floor(earlier.length / 3)];
        if (again) yield { kind: 'event', event: again };
      }
    },
  };
}

test('readers to whom all comes twice show the same bytes', async () => {
  const log = createMemoryLog();
  const once = await open(log);
  for (const [month, id] of ['one', 'two', 'three'].entries()) {
    await post(once, '/articles', story(id, month));
  }
  await post(once, '/articles/one/correct', { title: 'Corrected', note: 'It was wrong.' });
  await post(once, '/articles/two/withdraw', { note: 'It was wrong.' });
  await post(once, '/articles/three/kill', {});
  await until('the policy to be done', async () => {
    const known = await readAll(log);
    return known.filter(({ type }) => type === 'occasion.retracted').length === 2
      ? true
      : undefined;
  });
  const twice = await open(repeating(log));
  for (const path of [
    '/feeds/all.json',
    '/feeds/all.atom',
    '/feeds/all.rss',
    '/calendars/all.ics',
    '/articles/one.html',
  ]) {
    await until(`${path} to be the same`, async () => {
      const [ours, theirs] = [await once.ask(path), await twice.ask(path)];
      expect(theirs.text, path).toBe(ours.text);
      return true;
    });
  }
  expect((await twice.ask('/ready')).status).toBe(200);
});

test('a clock that is set an hour on and back releases once, and time does not go back', async () => {
  let now = '2027-03-01T12:00:00.000Z';
  const log = createMemoryLog();
  const house = await open(log, () => now);
  const publish = async (id: string, embargoedUntil?: string) => {
    const body = {
      ...story(id),
      title: `The ${id} story`,
      ...(embargoedUntil && { embargoedUntil }),
    };
    expect((await post(house, '/articles', body)).status).toBe(201);
  };
  const stateOf = async (id: string) =>
    (await house.read<{ readonly state: string }>(`/articles/${id}`)).state;
  const untilState = (id: string, state: string) =>
    until(`${id} to be ${state}`, async () => ((await stateOf(id)) === state ? true : undefined));

  await publish('plain');
  await publish('held', '2027-03-01T12:30:00Z');
  now = '2027-03-01T13:00:00.000Z';
  // A change at the desk has the clock looked at; by itself it is within a minute.
  await publish('later', '2027-03-01T15:00:00Z');
  await untilState('held', 'live');

  now = '2027-03-01T12:00:00.000Z';
  expect((await post(house, '/articles/held/update', { title: 'Held, again' })).status).toBe(201);
  await publish('short', '2027-03-01T12:40:00Z');
  await publish('plain-too');
  await until('plain-too in the feed', async () =>
    (await house.ask('/feeds/all.json')).text.includes('plain-too') ? true : undefined,
  );
  expect(await stateOf('short')).toBe('embargoed');
  expect((await house.ask('/feeds/all.json')).text).not.toContain('The short story');

  now = '2027-03-01T13:00:00.000Z';
  await publish('last', '2027-03-01T16:00:00Z');
  await untilState('short', 'live');
  const events = await readAll(log);
  for (const id of ['held', 'short']) {
    const mine = events.filter(({ entity }) => entity === id);
    expect(mine.filter(({ type }) => type === 'article.published')).toHaveLength(1);
    const times = mine.map(({ recordedAt }) => recordedAt);
    expect(times).toEqual(times.toSorted());
  }
  const ticks = events.flatMap((event) => (event.type === 'clock.ticked' ? [event.data.at] : []));
  expect(ticks).toEqual([...new Set(ticks)].toSorted());
  expect(await stateOf('later')).toBe('embargoed');
});
