import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startIngest, type TestIngest } from './ingest-server.ts';
import { forumInMay, quietStory } from './stories.ts';

let ingest: TestIngest;
beforeEach(async () => {
  ingest = await startIngest();
});
afterEach(async () => {
  await ingest.close();
});

describe('POST /articles', () => {
  test('raw copy becomes an article: title, language, dateline and id are found', async () => {
    const answer = await ingest.post('/articles', { text: quietStory });
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({
      kind: 'article',
      language: 'en',
      revision: 1,
      type: 'article.published',
      outcome: 'appended',
    });
    expect(answer.body.id).toMatch(/^[a-z2-7]{26}$/);
    expect(answer.headers.get('etag')).toBe('"1"');
    expect(answer.headers.get('location')).toBe(`/articles/${answer.body.id}`);

    const { body: stored } = await ingest.get(`/articles/${answer.body.id}`);
    expect(stored.ninjs.bodies).toEqual([{ contentType: 'text/plain', value: quietStory }]);
    expect(stored.ninjs.uri).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab]/);
    expect(stored.title).toContain('mulberry');
    expect(stored.x.dateline).toMatchObject({ place: 'Samarkand', date: '2023-05-09' });
    expect(stored.ninjs.located).toBe('Samarkand');
  });

  test('more tags than anyone writes are refused: reading them would take minutes', async () => {
    const bodyOf = (tags: number) => `word${'<b></b>'.repeat(tags / 2)}`;
    const refused = await ingest.post('/articles', { json: { body: bodyOf(20_002) } });
    expect([refused.status, refused.body.type]).toEqual([
      400,
      'urn:dateline:problem:too-many-tags',
    ]);
    expect(refused.body.errors[0].pointer).toBe('/body');
    expect((await ingest.post('/articles', { json: { body: bodyOf(20_000) } })).status).toBe(201);
  });

  test('the same copy again changes nothing, whatever its line ends', async () => {
    const first = await ingest.post('/articles', { text: quietStory });
    ingest.moveTo('2023-04-27T12:30:00Z');
    const again = await ingest.post('/articles', { text: quietStory });
    const windows = await ingest.post('/articles', { text: quietStory.replaceAll('\n', '\r\n') });
    for (const answer of [again, windows]) {
      expect(answer.status).toBe(200);
      expect(answer.body).toMatchObject({ id: first.body.id, outcome: 'unchanged', revision: 1 });
    }
  });

  test('the query says what raw copy does not', async () => {
    const query =
      'id=trees&language=en-GB&story=garden&section=local&title=Forty%20trees' +
      '&receivedAt=2023-05-09T18:00:00%2B05:00&canonicalUrl=https://news.example/trees';
    const answer = await ingest.post(`/articles?${query}`, { text: quietStory });
    expect(answer.body).toMatchObject({ id: 'trees', language: 'en-gb' });
    const { body } = await ingest.get('/articles/trees');
    expect(body).toMatchObject({
      title: 'Forty trees',
      state: 'live',
      ninjs: { language: 'en-GB' },
      x: {
        story: 'garden',
        section: 'local',
        receivedAt: '2023-05-09T18:00:00+05:00',
        canonicalUrl: 'https://news.example/trees',
      },
    });
  });

  test('JSON carries everything an article may have', async () => {
    const answer = await ingest.post('/articles', {
      json: {
        id: 'canal',
        title: 'الأشجار على ضفة القناة',
        summary: 'أربعون شجرة توت.',
        language: 'ar',
        by: 'ليلى مرادوفا',
        section: 'محليات',
        subjects: ['بيئة', { name: 'مياه', uri: 'https://subjects.example/water' }],
        place: 'Samarkand',
        media: [
          {
            href: 'https://pictures.example/trees.jpg',
            type: 'picture',
            contentType: 'image/jpeg',
            caption: 'القناة',
            width: 1200,
            height: 800,
          },
        ],
        body: '<p>غرس <b>البستانيون</b> أربعين شجرة.</p><p>تعيش طويلا.</p>',
        occasions: [
          { title: 'مهرجان التوت', date: '2023-06', place: 'سمرقند', status: 'tentative' },
        ],
      },
    });
    expect(answer.status).toBe(201);
    const { body } = await ingest.get('/articles/canal');
    expect(body.ninjs).toMatchObject({
      headlines: [{ value: 'الأشجار على ضفة القناة' }],
      descriptions: [{ value: 'أربعون شجرة توت.' }],
      by: 'ليلى مرادوفا',
      located: 'Samarkand',
      places: [{ name: 'Samarkand', rel: 'located' }],
      subjects: [{ name: 'بيئة' }, { name: 'مياه', uri: 'https://subjects.example/water' }],
      associations: [{ type: 'picture', uri: 'https://pictures.example/trees.jpg' }],
    });
    expect(body.ninjs.bodies[0].contentType).toBe('text/html');
    expect(body.x.occasions).toEqual([
      {
        title: 'مهرجان التوت',
        date: '2023-06',
        status: 'tentative',
        timeZone: 'Asia/Samarkand',
        place: expect.objectContaining({ name: 'Samarkand', raw: 'سمرقند', geonamesId: 1216265 }),
      },
    ]);
  });

  test('an id is free under one language only', async () => {
    await ingest.post('/articles?id=trees', { text: quietStory });
    const other = await ingest.post('/articles?id=trees', { text: forumInMay });
    expect(other.status).toBe(409);
    expect(other.body.type).toBe('urn:dateline:problem:article-exists');
  });
});

describe('changes', () => {
  beforeEach(async () => {
    await ingest.post('/articles?id=trees&title=Forty+trees', { text: quietStory });
  });

  test('update replaces what is given and keeps the rest', async () => {
    const answer = await ingest.post('/articles/trees/update', {
      json: { title: 'Forty-one trees', by: 'A. Gardener', note: 'One more was planted.' },
    });
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({ revision: 2, type: 'article.updated' });
    const { body } = await ingest.get('/articles/trees');
    expect(body).toMatchObject({ title: 'Forty-one trees', ninjs: { by: 'A. Gardener' } });
    expect(body.ninjs.bodies[0].value).toBe(quietStory);
    await ingest.post('/articles/trees/update', { json: { by: null } });
    expect((await ingest.get('/articles/trees')).body.ninjs.by).toBeUndefined();
  });

  test('new text brings a new derived title, but never replaces a given one', async () => {
    const derived = (await ingest.post('/articles', { text: quietStory })).body.id;
    const text = quietStory.replace('mulberry trees', 'walnut trees');
    await ingest.post(`/articles/${derived}/update`, { json: { text } });
    await ingest.post('/articles/trees/update', { json: { text } });
    expect((await ingest.get(`/articles/${derived}`)).body.title).toContain('walnut');
    expect((await ingest.get('/articles/trees')).body.title).toBe('Forty trees');
  });

  test('correct tells readers what was wrong', async () => {
    const text = quietStory.replace('forty', 'fifty');
    ingest.moveTo('2023-04-29T12:00:00Z');
    const answer = await ingest.post('/articles/trees/correct', {
      json: { text, note: 'It was fifty trees.' },
    });
    expect(answer.body).toMatchObject({ revision: 2, type: 'article.corrected' });
    const { events } = (await ingest.get('/articles/trees/history')).body;
    expect(events[1].data.x).toMatchObject({
      note: { value: 'It was fifty trees.', language: 'en' },
      severity: 'substantive',
    });
    expect(events[1].data.x.receivedAt).toBe(events[0].data.x.receivedAt);
  });

  test('withhold, release, withdraw: each once', async () => {
    const steps = [
      ['withhold', 201, 'article.withheld'],
      ['withhold', 200, 'article.withheld'],
      ['release', 201, 'article.released'],
      ['withdraw', 201, 'article.withdrawn'],
      ['withdraw', 200, 'article.withdrawn'],
    ] as const;
    for (const [change, status, type] of steps) {
      const answer = await ingest.post(`/articles/trees/${change}`);
      expect([change, answer.status, answer.body.type]).toEqual([change, status, type]);
    }
    const { body } = await ingest.get('/articles/trees');
    expect(body).toMatchObject({ state: 'withdrawn', revision: 4 });
    expect(JSON.stringify(body)).not.toContain('mulberry');
  });

  test('kill takes the words out of every answer, the history included', async () => {
    await ingest.post('/articles/trees/update', { json: { title: 'Mulberry trees' } });
    const killed = await ingest.post('/articles/trees/kill', { json: { note: 'Wrong canal.' } });
    expect(killed.body).toMatchObject({ revision: 3, type: 'article.killed' });
    const wordsGone = async () =>
      !JSON.stringify((await ingest.get('/articles/trees/history')).body).includes('ulberry');
    await expect.poll(wordsGone, { timeout: 5000 }).toBe(true);
    const again = await ingest.post('/articles?id=trees', { text: quietStory });
    expect(again.status).toBe(409);
    expect(again.body.type).toBe('urn:dateline:problem:article-killed');
  });

  test('a key makes a repeated change one change', async () => {
    const request = { json: { title: 'Forty-one trees' }, headers: { 'idempotency-key': 'once' } };
    const first = await ingest.post('/articles/trees/update', request);
    await ingest.post('/articles/trees/update', { json: { title: 'Forty-two trees' } });
    const again = await ingest.post('/articles/trees/update', request);
    expect(again.status).toBe(200);
    expect(again.body).toMatchObject({
      outcome: 'repeated',
      revision: 2,
      sequence: first.body.sequence,
    });
  });
});

describe('lists', () => {
  test('newest change first, by language and by page', async () => {
    for (const id of ['a', 'b', 'c']) await ingest.post(`/articles?id=${id}`, { text: quietStory });
    await ingest.post('/articles?id=d', { text: forumInMay });
    await ingest.post('/articles/a/update', { json: { title: 'Changed' } });
    const idsAt = async (path: string) => {
      const { body } = await ingest.get(path);
      return { ids: body.items.map(({ id }: { id: string }) => id), next: body.next };
    };
    await expect
      .poll(async () => (await idsAt('/articles')).ids, { timeout: 5000 })
      .toEqual(['a', 'd', 'c', 'b']);
    expect((await idsAt('/articles?language=ar')).ids).toEqual(['d']);
    const first = await idsAt('/articles?limit=3');
    expect(first.ids).toEqual(['a', 'd', 'c']);
    const second = await idsAt(`/articles?limit=3&before=${first.next}`);
    expect(second).toEqual({ ids: ['b'], next: undefined });
  });
});

describe('what is not ours', () => {
  test('pages of other services under our paths are not asked for a token', async () => {
    expect((await ingest.get('/articles/trees.html', { token: null })).status).toBe(404);
    expect((await ingest.get('/occasions/forum.ics', { token: null })).status).toBe(404);
  });
});
