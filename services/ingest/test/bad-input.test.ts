import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Request, startIngest, type TestIngest, token } from './ingest-server.ts';
import { quietStory } from './stories.ts';

/** One request that is wrong, and what its answer must say; `@story` stands for good copy. */
interface Bad {
  readonly group: string;
  readonly what: string;
  readonly path: string;
  readonly json?: object;
  readonly text?: string | { readonly repeat: readonly [string, number] };
  /** Octets that are no text. */
  readonly hex?: string;
  readonly type?: string;
  readonly headers?: Record<string, string>;
  readonly status: number;
  /** The last part of the problem's type. */
  readonly slug: string;
  /** What the detail must name. */
  readonly names: string;
}

const table = new URL('fixtures/bad-input.json', import.meta.url);
const bads: readonly Bad[] = JSON.parse(readFileSync(table, 'utf8'));
const groups = [...new Set(bads.map(({ group }) => group))];

let ingest: TestIngest;
let stored: number;
beforeAll(async () => {
  ingest = await startIngest();
  await ingest.post('/articles?id=trees', { text: quietStory });
  await ingest.post('/articles?id=gone', { text: `${quietStory}\nGone.` });
  await ingest.post('/articles/gone/kill');
  await ingest.post('/occasions', {
    json: { id: 'fair', title: 'Mulberry fair', language: 'en', date: '2023-06' },
  });
});
afterAll(async () => {
  await ingest.close();
});
beforeEach(async () => {
  stored = await ingest.lastSequence();
});
afterEach(async () => {
  // Whatever was wrong: nothing is appended.
  expect(await ingest.lastSequence()).toBe(stored);
});

describe.each(groups)('%s', (group) => {
  const rows = bads.filter((bad) => bad.group === group).map((bad) => [bad.what, bad] as const);

  test.each(rows)('%s', async (_what, bad) => {
    const answer = await ingest.post(bad.path, toRequest(bad));
    expect({ status: answer.status, type: answer.body.type, said: answer.body.detail }).toEqual({
      status: bad.status,
      type: `urn:dateline:problem:${bad.slug}`,
      said: expect.stringContaining(bad.names),
    });
    expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(answer.body.status).toBe(bad.status);
    expect(answer.body.title).toMatch(/\w/);
  });
});

test.each([33, 3000, 20_000])('a body nested %i levels deep is refused by name', async (levels) => {
  const text = `{"text":"a","place":${'['.repeat(levels)}${']'.repeat(levels)}}`;
  for (const path of ['/articles', '/preview', '/occasions']) {
    const answer = await ingest.post(path, { text, type: 'application/json' });
    expect([path, answer.status, answer.body.type]).toEqual([
      path,
      400,
      'urn:dateline:problem:nested-too-deep',
    ]);
    expect(answer.body.detail).toBe('body /place is nested deeper than 32 levels');
  }
});

test('a body of two types is refused, whichever comes first', async () => {
  const before = await ingest.lastSequence();
  const types = ['application/json; charset="utf-8"', 'text/plain'];
  for (const type of [types, types.toReversed(), ['text/plain', 'text/plain']]) {
    const asked = request(`${ingest.url}/articles`, { method: 'POST' });
    asked.setHeader('authorization', `Bearer ${token}`).setHeader('content-type', type);
    const [answer] = await once(asked.end('{"text":"The river rose."}'), 'response');
    answer.resume();
    expect(answer.statusCode).toBe(415);
  }
  expect(await ingest.lastSequence()).toBe(before);
});

describe('the token', () => {
  const realm = 'Bearer realm="dateline"';
  test.each([
    ['none', null, 'token-missing', realm],
    ['a wrong one', 'not-the-token', 'token-wrong', `${realm}, error="invalid_token"`],
    ['a longer one', 'token-of-the-test-desk2', 'token-wrong', 'error="invalid_token"'],
  ])('%s is refused on every route', async (_what, token, slug, challenge) => {
    const paths = ['/articles', '/preview', '/articles/trees/kill', '/occasions/fair/cancel'];
    const posts = paths.map((path) => ingest.post(path, { token, text: quietStory }));
    const gets = ['/articles', '/articles/trees', '/occasions/fair/history'].map((path) =>
      ingest.get(path, { token }),
    );
    for (const answer of await Promise.all([...posts, ...gets])) {
      expect(answer.status).toBe(401);
      expect(answer.body.type).toBe(`urn:dateline:problem:${slug}`);
      expect(answer.body.detail).toContain('Authorization');
      expect(answer.headers.get('www-authenticate')).toContain(challenge);
    }
  });

  test('two of them are refused, be one of them right', async () => {
    for (const authorization of [
      [`Bearer ${token}`, 'Bearer other'],
      ['Bearer other', `Bearer ${token}`],
      [`Bearer ${token}`, `Bearer ${token}`],
    ]) {
      const asked = request(`${ingest.url}/articles`).setHeader('authorization', authorization);
      const [answer] = await once(asked.end(), 'response');
      answer.resume();
      expect(answer.statusCode).toBe(401);
    }
  });

  test('another scheme is refused', async () => {
    const headers = { authorization: 'Basic dG9rZW4=' };
    expect((await ingest.get('/articles', { token: null, headers })).status).toBe(401);
  });
});

describe('reading', () => {
  test.each(['/articles/nobody', '/articles/nobody/history', '/occasions/nobody'])(
    '%s is not there',
    async (path) => {
      const answer = await ingest.get(path);
      expect(answer.status).toBe(404);
      expect(answer.body.detail).toContain('nobody');
    },
  );

  test('a malformed id is not looked up', async () => {
    const { body } = await ingest.get('/articles/a%20b');
    expect(body.type).toBe('urn:dateline:problem:id-malformed');
  });

  test.each(['limit=0', 'limit=501', 'before=x', 'sort=up', 'language=x_y'])(
    'a list by %s',
    async (query) => {
      const answer = await ingest.get(`/articles?${query}`);
      expect(answer.status).toBe(400);
      expect(answer.body.detail).toContain(query.split('=')[0]);
    },
  );
});

function toRequest({ json, text, hex, type, headers }: Bad): Request {
  const words = typeof text === 'object' ? text.repeat[0].repeat(text.repeat[1]) : text;
  return {
    ...(json !== undefined && { json: withStory(json) }),
    ...(words !== undefined && { text: words === '@story' ? quietStory : words }),
    ...(hex !== undefined && { text: Buffer.from(hex, 'hex') }),
    ...(type !== undefined && { type }),
    ...(headers !== undefined && { headers }),
  };
}

function withStory(json: object): object {
  return Reflect.get(json, 'text') === '@story' ? { ...json, text: quietStory } : json;
}
