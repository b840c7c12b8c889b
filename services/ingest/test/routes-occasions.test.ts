import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startIngest, type TestIngest } from './ingest-server.ts';
import { forumDays, forumInMay } from './stories.ts';

let ingest: TestIngest;
beforeEach(async () => {
  ingest = await startIngest();
});
afterEach(async () => {
  await ingest.close();
});

const forum = {
  id: 'forum',
  title: 'منتدى آسيا الوسطى للمياه',
  language: 'ar',
  date: '2023-05',
  place: 'سمرقند',
};

async function change(name: string, json: object = {}) {
  const { status, body } = await ingest.post(`/occasions/forum/${name}`, { json });
  return [status, body.type ?? body.outcome];
}

describe('POST /occasions', () => {
  test('announces an occasion; the place brings its zone and coordinates', async () => {
    const answer = await ingest.post('/occasions', { json: forum });
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({ kind: 'occasion', id: 'forum', revision: 1 });
    expect(answer.headers.get('location')).toBe('/occasions/forum');
    const { body } = await ingest.get('/occasions/forum');
    expect(body).toMatchObject({
      state: 'scheduled',
      certainty: 'tentative',
      title: 'منتدى آسيا الوسطى للمياه',
      date: '2023-05',
      timeZone: 'Asia/Samarkand',
      place: { name: 'Samarkand', raw: 'سمرقند', latitude: 39.6542 },
      uri: expect.stringMatching(/^urn:uuid:/),
    });
  });

  test('the same announcement twice is one occasion, with or without an id', async () => {
    const { id: _id, ...unnamed } = forum;
    const first = await ingest.post('/occasions', { json: unnamed });
    const again = await ingest.post('/occasions', { json: unnamed });
    expect([again.status, again.body.id]).toEqual([200, first.body.id]);
  });
});

test('an occasion lives through every change of plans', async () => {
  await ingest.post('/occasions', { json: forum });
  const steps: readonly (readonly [string, object, number, string])[] = [
    ['refine-date', { date: '2023-05-15/2023-05-21' }, 201, 'occasion.date-refined'],
    ['confirm', { date: '2023-05-18/2023-05-19' }, 201, 'occasion.confirmed'],
    ['confirm', {}, 200, 'occasion.confirmed'],
    ['reschedule', { date: '2023-06-01/2023-06-02' }, 201, 'occasion.rescheduled'],
    ['move', { place: 'Bukhara', timeZone: 'Asia/Tashkent' }, 201, 'occasion.moved'],
    ['move-online', { url: 'https://forum.example/live' }, 201, 'occasion.moved-online'],
    ['postpone', { note: 'No new date yet.', language: 'en' }, 201, 'occasion.postponed'],
    ['reinstate', { date: '2023-07-01' }, 201, 'occasion.reinstated'],
    ['correct', { title: 'منتدى مياه النهر', language: 'ar' }, 201, 'occasion.corrected'],
    ['cancel', { reason: 'Drought.' }, 201, 'occasion.cancelled'],
    ['cancel', {}, 200, 'occasion.cancelled'],
  ];
  for (const [name, json, status, type] of steps) {
    expect([name, ...(await change(name, json))]).toEqual([name, status, type]);
  }
  const { body } = await ingest.get('/occasions/forum');
  expect(body).toMatchObject({ state: 'cancelled', date: '2023-07-01', title: 'منتدى مياه النهر' });
  const { body: history } = await ingest.get('/occasions/forum/history');
  const revisions = history.events.map(({ revision }: { revision: number }) => revision);
  expect(revisions).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(history.events[6].data.note).toEqual({ value: 'No new date yet.', language: 'en' });
});

test('a duplicate is merged into the one that stays; a mistake is retracted', async () => {
  await ingest.post('/occasions', { json: forum });
  await ingest.post('/occasions', { json: { ...forum, id: 'other' } });
  await ingest.post('/occasions', { json: { ...forum, id: 'never' } });
  expect(await change('merge', { into: 'other' })).toEqual([201, 'occasion.merged']);
  expect((await ingest.get('/occasions/forum')).body).toMatchObject({ state: 'merged' });
  await ingest.post('/occasions/never/retract', { json: { reason: 'A misprint.' } });
  expect((await ingest.get('/occasions/never')).body.state).toBe('retracted');
});

test('nothing is merged into itself, into nothing, or into what stands no more', async () => {
  await ingest.post('/occasions', { json: forum });
  await ingest.post('/occasions', { json: { ...forum, id: 'twin' } });
  expect(await change('merge', { into: 'forum' })).toEqual([
    409,
    'urn:dateline:problem:merge-into-itself',
  ]);
  expect(await change('merge', { into: 'nobody' })).toEqual([
    404,
    'urn:dateline:problem:occasion-absent',
  ]);
  await ingest.post('/occasions/twin/merge', { json: { into: 'forum' } });
  expect(await change('merge', { into: 'twin' })).toEqual([
    409,
    'urn:dateline:problem:occasion-gone',
  ]);
});

test('a title in another language is added; lists know both', async () => {
  await ingest.post('/occasions', { json: forum });
  await change('confirm', {
    date: '2023-05-18/2023-05-19',
    title: 'Central Asia Water Forum',
    language: 'en',
  });
  await expect
    .poll(async () => (await ingest.get('/occasions?language=en')).body.items, { timeout: 5000 })
    .toMatchObject([{ id: 'forum', languages: ['ar', 'en'], certainty: 'confirmed' }]);
  expect((await ingest.get('/occasions?language=ru')).body.items).toEqual([]);
});

describe('POST /preview', () => {
  test('says what is read and what would follow, and appends nothing', async () => {
    const stored = await ingest.lastSequence();
    const receivedAt = encodeURIComponent('2023-04-27T20:00:00+05:00');
    const path = `/preview?receivedAt=${receivedAt}`;
    const { status, body } = await ingest.post(path, { text: forumInMay });
    expect(status).toBe(200);
    expect(body.article).toMatchObject({
      language: 'ar',
      outcome: 'appended',
      type: 'article.published',
    });
    expect(body.reading.occasions).toMatchObject([{ edtf: '2023-05', status: 'tentative' }]);
    expect(body.text).toBe(forumInMay);
    expect(body.isLanguageRead).toBe(true);
    expect(body.occasions).toMatchObject([
      { command: 'announce-occasion', isNew: true, date: '2023-05', status: 'tentative' },
    ]);
    expect(await ingest.lastSequence()).toBe(stored);
  });

  test('gives the words that its spans count in, also of HTML', async () => {
    const json = { body: '<h1>Note</h1><p>The Zarafshan Forum will be held on May 18.</p>' };
    const { body } = await ingest.post('/preview', { json });
    expect(body.text).toBe('Note\nThe Zarafshan Forum will be held on May 18.');
    const [evidence] = body.reading.occasions[0].evidence;
    expect(body.text.slice(...evidence.span)).toBe(evidence.quote);
  });

  test('tells a language that is not read from a story that announces nothing', async () => {
    const { body } = await ingest.post('/preview', { text: 'Szczyt odbędzie się w maju w Łodzi.' });
    expect(body.reading.occasions).toEqual([]);
    expect(body.isLanguageRead).toBe(false);
  });

  test('knows the occasion that a story would change, and the article that exists', async () => {
    await ingest.post('/occasions', { json: forum });
    await expect
      .poll(async () => (await ingest.post('/preview', { text: forumDays })).body.occasions)
      .toMatchObject([{ command: 'confirm-occasion', isNew: false, id: 'forum' }]);
    await ingest.post('/articles?id=days', { text: forumDays });
    const again = await ingest.post('/preview?id=days', { text: forumDays });
    expect(again.body.article.outcome).toBe('unchanged');
    const other = await ingest.post('/preview?id=days', { text: forumInMay });
    expect(other.body.article).toMatchObject({ outcome: 'refused', code: 'article-exists' });
  });
});
