import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startIngest, type TestIngest } from './ingest-server.ts';
import { quietStory } from './stories.ts';

let ingest: TestIngest;
beforeAll(async () => {
  ingest = await startIngest();
});
afterAll(async () => ingest.close());

const add = (name: string, scopes: readonly string[], more: object = {}) =>
  ingest.post('/tokens', { json: { name, scopes, ...more } });
const remove = (name: string) => ingest.ask('DELETE', `/tokens/${name}`);
const publishWith = (token: string, id: string) =>
  ingest.post(`/articles?id=${id}`, { token, text: `${quietStory}\n${id}` });

describe('a token', () => {
  test('is made, used, listed, renewed and taken back', async () => {
    const made = await add('arabic-desk', ['publish', 'desk'], { expiresInS: 86_400 });
    expect(made.status).toBe(201);
    expect(made.headers.get('location')).toBe('/tokens/arabic-desk');
    expect(made.headers.get('cache-control')).toBe('no-store');
    expect(made.body).toEqual({
      name: 'arabic-desk',
      scopes: ['publish', 'desk'],
      secret: expect.stringMatching(/^dateline_/),
      createdAt: expect.any(String),
      createdBy: 'bootstrap',
      expiresAt: expect.any(String),
    });
    const { secret } = made.body;
    expect((await publishWith(secret, 'one')).status).toBe(201);
    expect((await ingest.get('/articles/one', { token: secret })).body.state).toBe('live');

    const renewed = await ingest.post('/tokens/arabic-desk/rotate', { json: { overlapS: 60 } });
    expect(renewed.body).toMatchObject({
      rotatedBy: 'bootstrap',
      olderSecretsUntil: expect.any(String),
    });
    expect(renewed.body.secret).not.toBe(secret);
    for (const either of [secret, renewed.body.secret]) {
      expect((await ingest.get('/articles', { token: either })).status).toBe(200);
    }
    const listed = await ingest.get('/tokens');
    expect(listed.body.tokens).toContainEqual(expect.objectContaining({ name: 'arabic-desk' }));
    expect(JSON.stringify(listed.body)).not.toMatch(/hash|secret"|dateline_/);

    expect((await remove('arabic-desk')).body).toMatchObject({ revokedBy: 'bootstrap' });
    for (const either of [secret, renewed.body.secret]) {
      expect((await ingest.get('/articles', { token: either })).status).toBe(401);
    }
    expect((await remove('arabic-desk')).body.type).toMatch(/token-absent$/);
    expect((await add('arabic-desk', ['desk'])).body.type).toMatch(/token-exists$/);
  });

  test('is only for what it was made for', async () => {
    const of = async (scope: string) => (await add(`only-${scope}`, [scope])).body.secret;
    const [publish, kill, desk] = [await of('publish'), await of('kill'), await of('desk')];
    expect((await publishWith(publish, 'two')).status).toBe(201);
    const refused = [
      await ingest.post('/articles/two/kill', { token: publish }),
      await ingest.post('/articles/two/withdraw', { token: kill }),
      await ingest.post('/articles/two/withdraw', { token: desk }),
      await ingest.get('/articles/two', { token: publish }),
      await ingest.post('/tokens', { token: desk, json: { name: 'mine', scopes: ['admin'] } }),
    ];
    expect(refused.map(({ status, body }) => [status, body.scope])).toEqual([
      [403, 'kill'],
      [403, 'correct'],
      [403, 'correct'],
      [403, 'desk'],
      [403, 'admin'],
    ]);
    expect((await ingest.get('/articles/two')).body).toMatchObject({ state: 'live', revision: 1 });
    expect((await ingest.post('/articles/two/kill', { token: kill })).status).toBe(201);
  });

  test.each([
    ['a name that is none', { name: 'Mine!', scopes: ['desk'] }, '/name'],
    ['an unknown scope', { name: 'mine', scopes: ['everything'] }, '/scopes/0'],
    ['no scope', { name: 'mine', scopes: [] }, '/scopes'],
    ['no end in sight', { name: 'mine', scopes: ['desk'], expiresInS: 1e12 }, '/expiresInS'],
    ['a secret of its own', { name: 'mine', scopes: ['desk'], secret: 'mine' }, 'secret'],
  ])('with %s is not made', async (_what, json, names) => {
    const answer = await ingest.post('/tokens', { json });
    expect(answer.status).toBe(400);
    expect(answer.body.detail).toContain(names);
  });
});

test('every event says who, and none says it to those outside', async () => {
  const { body } = await add('reporter', ['publish', 'correct']);
  const token: string = body.secret;
  const headers = { 'user-agent': 'Quill/3.1' };
  await ingest.post('/articles?id=who', { token, headers, text: `${quietStory}\nWho.` });
  await ingest.post('/articles/who/correct', { token, headers, json: { note: 'x', title: 'Y' } });
  await ingest.post('/articles/who/withdraw');
  const { events } = (await ingest.get('/articles/who/history')).body;
  const [first, second, third] = events.map(({ actor }: { readonly actor: string }) => actor);
  expect(first).toMatch(/^a-[a-z2-7]{26}$/);
  expect(second).toBe(first);
  expect(third).toMatch(/^a-[a-z2-7]{26}$/);
  expect(third).not.toBe(first);
  expect(JSON.stringify(events)).not.toMatch(/reporter|Quill/);
});

test('what is refused is in the log of the service with who tried, as events have it', async () => {
  const { body } = await add('night-editor', ['publish', 'correct', 'kill']);
  const token: string = body.secret;
  const headers = { 'user-agent': 'Quill/3.1' };
  const as = { token, headers };
  await ingest.post('/articles?id=tried', { ...as, text: `${quietStory}\nTried.` });
  await ingest.post('/articles/tried/kill', { ...as, json: { note: 'It is not so.' } });
  const { events } = (await ingest.get('/articles/tried/history')).body;
  const actor: string = events[0].actor;
  const from = ingest.lines.length;
  const refused = [
    await ingest.post('/articles/tried/correct', { ...as, json: { note: 'x', title: 'Y' } }),
    await ingest.post('/articles/nowhere/kill', as),
    await ingest.post('/articles/tried/kill', { ...as, json: { note: 7 } }),
    await ingest.post('/occasions', { ...as, text: 'a fair' }),
    await ingest.post('/articles/tried/release', {
      ...as,
      headers: { ...headers, 'if-match': 'x' },
    }),
  ];
  const statuses = refused.map(({ status }) => status);
  expect(statuses).toEqual([409, 404, 400, 415, 400]);
  const lines = ingest.lines.slice(from).map((line) => JSON.parse(line));
  expect(lines.filter(({ msg }) => msg === 'request')).toEqual(
    refused.map(({ status, body: { type } }) =>
      expect.objectContaining({ actor, status, refused: type, method: 'POST' }),
    ),
  );
  const found = await ingest.get(`/audit?actor=${actor}`);
  expect(found.body.events[0]).toMatchObject({ name: 'night-editor', client: 'Quill' });
  expect(ingest.lines.join('')).not.toContain(token);
});

// Two programs may count from 1, and what is under embargo must not be found out by a key.
test('keys of one token are no business of another', async () => {
  const of = async (name: string) => (await add(name, ['publish'])).body.secret;
  const [first, second] = [await of('first-agency'), await of('second-agency')];
  const headers = { 'idempotency-key': 'story-1' };
  const embargo = { embargoedUntil: '2999-01-01T00:00:00Z' };
  const json = { id: 'under-embargo', text: `${quietStory}\nUnder embargo.`, ...embargo };
  expect((await ingest.post('/articles', { token: first, headers, json })).status).toBe(201);
  const other = { headers, text: `${quietStory}\nAnother story.` };
  const again = await ingest.post('/articles', { ...other, token: first });
  expect(again.body).toMatchObject({
    status: 422,
    detail: expect.stringContaining('under-embargo'),
  });
  expect((await ingest.post('/articles', { ...other, token: second })).status).toBe(201);
});
