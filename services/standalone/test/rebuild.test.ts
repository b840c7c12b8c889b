import { setTimeout as pause } from 'node:timers/promises';
import type { EventLog } from '@dateline/eventlog';
import { expect, test } from 'vitest';
import { publishSome, seeing, startVerified, story, type Tampering } from './verify-newsroom.ts';

/** Only who follows first sees it so: what is built anew reads the log as it is. */
function atFirst(tamper: (log: EventLog) => EventLog): (log: EventLog) => EventLog {
  return (log) => {
    const tampered = tamper(log);
    let follows = 0;
    return {
      ...log,
      follow(options) {
        follows += 1;
        return follows === 1 ? tampered.follow(options) : log.follow(options);
      },
    };
  };
}

const tampering: Tampering = {
  feeds: atFirst(
    seeing((delivery) => {
      if (delivery.kind !== 'event' || delivery.event.type !== 'article.published') return delivery;
      const { event } = delivery;
      const headlines = [{ value: 'A headline that nobody wrote' }];
      const ninjs = { ...event.data.ninjs, headlines };
      return { kind: 'event', event: { ...event, data: { ...event.data, ninjs } } };
    }),
  ),
  calendar: atFirst(
    seeing((delivery) => {
      const isLast = delivery.kind === 'event' && delivery.event.type === 'occasion.confirmed';
      return isLast ? undefined : delivery;
    }),
  ),
  wire: atFirst(
    seeing((delivery) =>
      delivery.kind === 'event'
        ? { kind: 'event', event: { ...delivery.event, source: '/other' } as never }
        : delivery,
    ),
  ),
};

test('everything is made anew from the log while a client asks without a pause', async () => {
  const newsroom = await startVerified({ tampering });
  await publishSome(newsroom);
  const before = await newsroom.verify();
  expect(new Set(before.differences.map(({ surface }) => surface))).toEqual(
    new Set(['feeds', 'calendar', 'wire']),
  );

  const paths = ['/feeds/en.atom', '/feeds/all.json', '/articles/one.html', '/calendars/all.ics'];
  const asked = [...paths, '/occasions/forum.html', '/events?limit=5', '/snapshot', '/feeds'];
  const bad: string[] = [];
  let answers = 0;
  let isOver = false;
  const clients = asked.map(async (path) => {
    while (!isOver) {
      const answer = await fetch(newsroom.url + path).catch((error: unknown) => String(error));
      if (typeof answer === 'string') bad.push(`${path}: ${answer}`);
      else if (answer.status !== 200) bad.push(`${path}: ${answer.status}`);
      else await answer.arrayBuffer();
      answers += 1;
    }
  });
  for (let round = 1; round <= 3; round += 1) {
    await newsroom.post('/rebuild', {});
    await newsroom.post('/articles', story(`amid-${round}`, 'More of it.'));
    while ((await newsroom.read('/rebuild'))['building'] !== undefined) await pause(10);
    expect(await newsroom.read('/rebuild')).toEqual({
      rebuilt: ['feeds', 'calendar', 'wire'],
      failed: {},
    });
  }
  isOver = true;
  await Promise.all(clients);
  expect(bad).toEqual([]);
  expect(answers).toBeGreaterThan(100);
  expect((await newsroom.verify()).differences).toEqual([]);
});

test('a stream of events goes on over a rebuild, each event once', async () => {
  const newsroom = await startVerified();
  await publishSome(newsroom);
  const stop = new AbortController();
  const answer = await fetch(`${newsroom.url}/events/stream`, { signal: stop.signal });
  let text = '';
  const reading = (async () => {
    for await (const chunk of answer.body ?? []) text += Buffer.from(chunk).toString();
  })().catch(() => undefined);
  for (let round = 1; round <= 5; round += 1) {
    const rebuilding = newsroom.rebuild();
    await newsroom.post('/articles', story(`live-${round}`, 'More of it.'));
    await rebuilding;
    await newsroom.post('/articles', story(`later-${round}`, 'More of it.'));
  }
  while (!text.includes('"later-5"')) await pause(5);
  stop.abort();
  await reading;
  const events = text.split('\n').flatMap((line) => {
    if (!line.startsWith('data: {')) return [];
    const { type, sequence } = JSON.parse(line.slice('data: '.length));
    return /^(article|occasion|clock)\./.test(type) ? [Number(sequence)] : [];
  });
  expect(events.length).toBeGreaterThan(10);
  expect(events).toEqual([...new Set(events)].sort((one, other) => one - other));
  for (let round = 1; round <= 5; round += 1) expect(text).toContain(`"live-${round}"`);
});
