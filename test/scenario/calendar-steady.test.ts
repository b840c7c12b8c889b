import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toHeaders, toSubject } from '@dateline/contracts';
import { jetstream } from '@nats-io/jetstream';
import { connect, headers } from '@nats-io/transport-node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Newsroom, startNewsroom, until } from '../support/newsroom.ts';
import { startSubscriber, uidsOf } from '../support/subscriber.ts';

const path = '/calendars/en.ics';
let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await startNewsroom();
  for (const number of [1, 2, 3]) await announce(number);
});
afterAll(async () => newsroom?.stop());

const titleOf = (number: number) => `Oasis Chess Open ${number}`;

async function announce(number: number): Promise<void> {
  const day = String(1 + (number % 28)).padStart(2, '0');
  await tell('/occasions', {
    id: `open-${number}`,
    title: titleOf(number),
    language: 'en',
    date: `2031-05-${day}`,
    status: 'confirmed',
  });
  await untilShown(titleOf(number));
}

async function tell(to: string, body: object): Promise<void> {
  const type = { 'content-type': 'application/json' };
  const init = { method: 'POST', headers: type, body: JSON.stringify(body) };
  await until(`${to} to be told`, async () => {
    const response = await newsroom.request(to, init);
    if (response.status === 400) throw new Error(await response.text());
    return response.ok ? true : undefined;
  });
}

const read = async () => (await newsroom.request(path)).text();
const untilShown = async (text: string) =>
  until(`the calendar to show ${text}`, async () =>
    (await read()).includes(text) ? true : undefined,
  );
/** A crash before that takes the broker's word for it. */
const untilKept = async (text: string) =>
  until(`${text} to be on disk`, async () => {
    const folder = join(newsroom.dataDir('calendar'), 'calendar');
    const files = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
    const source = `SOURCE;VALUE=URI:https://newsroom.example${path}`;
    return files.some((one) => one.includes(source) && one.includes(text)) ? true : undefined;
  });
const health = async () => (await fetch(`${newsroom.url('calendar')}/health`)).text();

test('a subscriber sees no entry go and no error while the broker is away', async () => {
  const subscriber = startSubscriber(newsroom.url('calendar'), path);
  await subscriber.looks(3);
  await untilKept(titleOf(3));
  const before = await newsroom.request(path);
  await newsroom.nats.kill9();
  await until('the calendar to notice', async () =>
    (await health()).includes('"connected":false') ? true : undefined,
  );
  await subscriber.looks(3);
  // A restart while the broker is away: what is on disk is served.
  await newsroom.kill9('calendar');
  await newsroom.start('calendar', { isReadyAwaited: false });
  await subscriber.looks(3);
  expect(await health()).toContain('"ready":false');
  const kept = await newsroom.request(path);
  expect(await kept.text()).toBe(await before.text());
  expect(kept.headers.get('etag')).toBe(before.headers.get('etag'));
  await newsroom.nats.restart();
  await announce(4);
  await subscriber.looks(3);
  expect(await subscriber.stop()).toEqual([]);
});

test('a subscriber sees no entry go when an occasion is poisoned', async () => {
  const subscriber = startSubscriber(newsroom.url('calendar'), path);
  await subscriber.looks(1);
  await poison('open-1', { date: 'a day in May' });
  await until('the occasion to stand still', async () =>
    (await health()).includes('"quarantined":{"open-1"') ? true : undefined,
  );
  await tell('/occasions/open-2/cancel', {});
  await untilShown(`[Cancelled] ${titleOf(2)}`);
  await announce(5);
  await subscriber.looks(2);
  expect(uidsOf(await read())).toHaveLength(5);
  expect(await read()).toContain(titleOf(1));
  expect(await subscriber.stop()).toEqual([]);
});

test('a subscriber sees an occasion stand still when it is given a date nobody can read', async () => {
  const subscriber = startSubscriber(newsroom.url('calendar'), path);
  await subscriber.looks(1);
  const previousDate = '2031-05-04';
  const source = { by: 'editor' };
  await poison('open-3', { date: '2031-02-30', previousDate, status: 'confirmed', source });
  await until('the date to be named', async () =>
    (await health()).includes('"standingStill":{"open-3"') ? true : undefined,
  );
  expect(await read()).toContain(titleOf(3));
  await subscriber.looks(2);
  await tell('/occasions/open-3/reschedule', { date: '2031-06-30', status: 'confirmed' });
  await untilShown(`[New date] ${titleOf(3)}`);
  expect(await health()).toContain('"standingStill":{}');
  expect(uidsOf(await read())).toHaveLength(5);
  expect(await subscriber.stop()).toEqual([]);
});

test('a subscriber sees no entry go when the calendars are restarted in the middle', async () => {
  const subscriber = startSubscriber(newsroom.url('calendar'), path);
  const desk = (async () => {
    for (let number = 10; number < 24; number += 1) await announce(number);
  })();
  for (const awaited of [13, 18]) {
    await untilShown(titleOf(awaited));
    await newsroom.kill9('calendar');
    await newsroom.start('calendar', { isReadyAwaited: false });
  }
  await desk;
  await subscriber.looks(3);
  expect(uidsOf(await read())).toHaveLength(19);
  expect(await subscriber.stop()).toEqual([]);
});

/** A message of a known type and the wrong shape, as a writer with a fault would store it. */
async function poison(id: string, data: object): Promise<void> {
  const event = {
    id: `poison-${id}`,
    type: 'occasion.rescheduled',
    recordedAt: new Date().toISOString(),
    source: '//newsroom.example/fault',
  } as const;
  const connection = await connect({ servers: newsroom.nats.url });
  const fields = headers();
  for (const [name, value] of Object.entries(toHeaders(event, { entity: id, revision: 2 }))) {
    fields.set(name, value);
  }
  const subject = toSubject({ kind: 'occasion', id });
  await jetstream(connection).publish(subject, JSON.stringify(data), { headers: fields });
  await connection.close();
}
