import { existsSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startIngest, type TestIngest } from './ingest-server.ts';

const seed = new URL('../../../../shared/seeds/000_e277619e4e131dac.txt', import.meta.url);

/** Our own twin of the first story: a summit in a month, an earlier meeting, one of today. */
const twin = [
  'شيآن 27 أبريل 2023 (واحة نيوز) من المنتظر عقد قمة الصين-آسيا الوسطى في مايو في مدينة شيآن، وفق ما أفاد به بيان مشترك صدر في ختام لقاء وزراء الخارجية اليوم (الخميس).',
  'وكان الاجتماع الثالث للوزراء قد انعقد في يونيو 2022 واتفق على إطلاق آلية القمة.',
].join('\n');

/** Our own English story that gives the summit its days. */
const days = [
  "XI'AN, May 8 (Oasis News) -- The China-Central Asia Summit will be held in Xi'an on May 18-19, the hosts said on Monday.",
  'Delegations are expected to arrive on the eve of the meeting.',
].join('\n');

let ingest: TestIngest;
beforeEach(async () => {
  ingest = await startIngest();
});
afterEach(async () => {
  await ingest.close();
});

async function publish(text: string, receivedAt: string) {
  const answer = await ingest.post(`/articles?receivedAt=${encodeURIComponent(receivedAt)}`, {
    text,
  });
  return { status: answer.status, ...answer.body };
}

async function occasions(): Promise<readonly Record<string, unknown>[]> {
  return (await ingest.get('/occasions')).body.items;
}

async function becomesConfirmedThenCancelled(text: string): Promise<void> {
  const first = await publish(text, '2023-04-27T20:00:00+08:00');
  expect(first).toMatchObject({ status: 201, language: 'ar', revision: 1 });
  await expect.poll(occasions, { timeout: 5000 }).toHaveLength(1);
  const [tentative] = await occasions();
  expect(tentative).toMatchObject({
    date: '2023-05',
    state: 'scheduled',
    certainty: 'tentative',
    revision: 1,
    title: 'قمة الصين-آسيا الوسطى',
  });
  const path = `/occasions/${tentative?.['id']}`;
  expect((await ingest.get(path)).body).toMatchObject({
    place: { name: "Xi'an", raw: 'شيآن' },
    timeZone: 'Asia/Shanghai',
    sources: [first.id],
  });

  const again = await publish(text, '2023-04-27T20:00:00+08:00');
  expect(again).toMatchObject({ status: 200, outcome: 'unchanged', sequence: first.sequence });

  const second = await publish(days, '2023-05-08T18:00:00+08:00');
  expect(second).toMatchObject({ status: 201, language: 'en' });
  await expect.poll(async () => (await occasions())[0]?.['revision'], { timeout: 5000 }).toBe(2);
  expect((await ingest.get(path)).body).toMatchObject({
    date: '2023-05-18/2023-05-19',
    certainty: 'confirmed',
    previousDates: ['2023-05'],
    titles: [{ language: 'ar' }, { language: 'en' }],
    sources: [first.id, second.id],
  });

  const cancelled = await ingest.post(`${path}/cancel`, { json: { reason: 'A storm.' } });
  expect(cancelled.body).toMatchObject({ revision: 3, type: 'occasion.cancelled' });
  expect((await ingest.get(path)).body.state).toBe('cancelled');
  expect(await occasions()).toHaveLength(1);
}

describe('from the month to the day to the end: one occasion', () => {
  test.skipIf(!existsSync(seed))('the first story itself', async () => {
    await becomesConfirmedThenCancelled(readFileSync(seed, 'utf8'));
  });

  test('our own twin of it', async () => {
    await becomesConfirmedThenCancelled(twin);
  });
});
