import { jetstream } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Newsroom, startNewsroom, until } from '../support/newsroom.ts';
import { twinStory } from '../support/stories.ts';

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await startNewsroom();
});
afterAll(async () => newsroom.stop());

test('a plain NATS client reads every fact from the first one, with CloudEvents headers', async () => {
  const answer = await newsroom.request(
    `/articles?receivedAt=${encodeURIComponent(twinStory.receivedAt)}`,
    { method: 'POST', headers: { 'content-type': 'text/plain' }, body: twinStory.text ?? '' },
  );
  const { id } = (await answer.json()) as { id: string };
  await until('the occasion', async () => {
    const list = (await (await newsroom.request('/occasions')).json()) as { items: unknown[] };
    return list.items.length > 0 ? true : undefined;
  });

  const connection = await connect({ servers: newsroom.nats.url });
  const consumer = await jetstream(connection).consumers.get('NEWSROOM');
  const seen: { subject: string; type: string; revision: string; data: unknown }[] = [];
  for await (const message of await consumer.fetch({ max_messages: 10, expires: 2000 })) {
    seen.push({
      subject: message.subject,
      type: message.headers?.get('ce-type') ?? '',
      revision: message.headers?.get('ce-revision') ?? '',
      data: message.json(),
    });
  }
  await connection.close();

  const stories = seen.filter(({ subject }) => subject !== 'newsroom.clock');
  expect(stories.map(({ type, revision }) => [type, revision])).toEqual([
    ['article.published', '1'],
    ['occasion.announced', '1'],
  ]);
  expect(stories[0]?.subject).toBe(`newsroom.article.ar.${id}`);
  expect(stories[1]?.subject).toMatch(/^newsroom\.occasion\.[A-Za-z0-9_-]+$/);
  expect(stories[1]?.data).toMatchObject({
    date: '2023-05',
    timeZone: 'Asia/Shanghai',
    status: 'tentative',
    title: { value: 'قمة الصين-آسيا الوسطى', language: 'ar' },
    place: { name: "Xi'an" },
    source: { by: 'extraction', article: id },
  });
});
