import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import Type from 'typebox';
import { describe, expect, test } from 'vitest';
import { onlyMediaTypes, problem, type Routes } from '../src/index.ts';
import { type Ask, listen, problemOf, service } from './support.ts';

const Article = Type.Object(
  {
    title: Type.String({ minLength: 1 }),
    'a/b': Type.Optional(Type.Integer()),
    when: Type.Optional(Type.Union([Type.Literal('now'), Type.Literal('later')])),
    place: Type.Optional(
      Type.Union([
        Type.Object({ kind: Type.Literal('city'), name: Type.String() }),
        Type.Object({ kind: Type.Literal('point'), latitude: Type.Number() }),
      ]),
    ),
  },
  { additionalProperties: false },
);

const routes: Routes = async (server) => {
  server.post('/articles', { schema: { body: Article } }, (request) => ({
    title: request.body.title.toUpperCase(),
  }));
  server.post('/echo', (request) => ({ body: request.body }));
  server.post('/json', { onRequest: onlyMediaTypes('application/json') }, () => ({}));
  server.get('/articles/:id.txt', () => 'text');
  const page = { querystring: Type.Object({ limit: Type.Integer({ minimum: 1, default: 10 }) }) };
  server.get('/list', { schema: page }, (request) => ({ limit: request.query.limit }));
  server.get('/broken', () => {
    throw new Error('the password is swordfish');
  });
  server.get('/refused', () => {
    throw problem({
      status: 409,
      slug: 'stale',
      title: 'Stale',
      detail: 'revision is 3',
      extras: { revision: 3, status: 200 },
      headers: { 'retry-after': '5' },
    });
  });
};

const json = (body: string | Buffer): Ask => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body,
});

async function start() {
  return listen([service({ name: 'ingest', routes })], { bodyLimit: 1000 });
}

describe('a request that fits', () => {
  test('reaches its handler with the type of its schema', async () => {
    const { ask } = await start();
    const answer = await ask('/articles', json('{"title":"قمة summit"}'));
    expect([answer.status, answer.body.toString()]).toEqual([200, '{"title":"قمة SUMMIT"}']);
    expect(answer.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'x-request-id': expect.stringMatching(/^[\da-f-]{36}$/),
    });
    expect((await ask('/list?limit=3')).body.toString()).toBe('{"limit":3}');
    expect((await ask('/list')).body.toString()).toBe('{"limit":10}');
  });

  test('may be in any script, with or without a byte order mark', async () => {
    const { ask } = await start();
    for (const [sent, read] of [
      ['خبر 新闻 🗞', 'خبر 新闻 🗞'],
      ['plain', 'plain'],
      ['\uFEFFسطر', 'سطر'],
    ]) {
      const headers = { 'content-type': 'text/plain; charset="UTF-8"' };
      const answer = await ask('/echo', { method: 'POST', headers, body: sent ?? '' });
      expect(JSON.parse(answer.body.toString())).toEqual({ body: read });
    }
  });

  test('is answered whatever it accepts', async () => {
    const { ask } = await start();
    expect((await ask('/list', { headers: { accept: 'application/x-nothing' } })).status).toBe(200);
  });
});

describe('a request that does not fit its schema', () => {
  test.each([
    ['{}', 'body /title is required'],
    ['{"title":""}', 'body /title must not have fewer than 1 characters'],
    ['{"title":"a","mood":1}', 'body /mood is not known'],
    ['{"title":"a","x~y/z":1}', 'body /x~0y~1z is not known'],
    ['{"title":"a","a/b":"1"}', 'body /a~1b must be integer'],
    ['{"title":"a","when":"never"}', 'body /when must be one of now, later'],
    ['{"title":"a","place":{"kind":"city"}}', 'body /place/name is required'],
    ['{"title":"a","place":5}', 'body /place fits none of the allowed forms'],
    ['[]', 'body must be object'],
  ])('is told so: %s', async (body, detail) => {
    const { ask } = await start();
    const answer = problemOf(await ask('/articles', json(body)));
    expect(answer).toMatchObject({ status: 400, type: 'urn:dateline:problem:invalid-request' });
    expect(answer['detail']).toBe(detail);
  });

  test('has each of its faults named, by pointer', async () => {
    const { ask } = await start();
    const answer = problemOf(await ask('/articles', json('{"when":7,"more":1}')));
    expect(answer['detail']).toMatch(/ \(and 2 more\)$/);
    expect(answer['errors']).toHaveLength(3);
    expect(answer['errors']).toContainEqual({
      in: 'body',
      pointer: '/title',
      detail: 'is required',
    });
  });

  test('may be wrong in its query', async () => {
    const { ask } = await start();
    expect(problemOf(await ask('/list?limit=all'))['detail']).toBe('query /limit must be integer');
    expect(problemOf(await ask('/list?limit=0'))['detail']).toBe('query /limit must be >= 1');
  });
});

describe('a body that cannot be read', () => {
  test.each<[string, Ask, number, string]>([
    ['broken JSON', json('{\n "title" 1}'), 400, 'the body is not JSON at line 2, column 10'],
    ['no JSON', json(''), 400, 'the body is empty'],
    [
      '__proto__',
      json('{"__proto__":1}'),
      400,
      'the body has a field named __proto__ or constructor',
    ],
    [
      'broken UTF-8',
      json(Buffer.from([0x22, 0xd8, 0x22])),
      400,
      'the body is not UTF-8 near octet 1',
    ],
    ['overlong UTF-8', json(Buffer.from([0xc0, 0x80])), 400, 'the body is not UTF-8 near octet 0'],
    [
      'a surrogate in UTF-8',
      json(Buffer.from([0xed, 0xa0, 0x80])),
      400,
      'the body is not UTF-8 near octet 0',
    ],
    [
      'over the limit',
      json(`"${'x'.repeat(999)}"`),
      413,
      'the body is over the limit of 1000 octets',
    ],
    [
      'another type',
      { method: 'POST', headers: { 'content-type': 'text/html' }, body: '<p>' },
      415,
      'send application/json or text/plain, with a Content-Type',
    ],
    [
      'no type',
      { method: 'POST', body: 'x' },
      415,
      'send application/json or text/plain, with a Content-Type',
    ],
    [
      'another charset',
      {
        method: 'POST',
        headers: { 'content-type': 'text/plain; charset=windows-1256' },
        body: 'x',
      },
      415,
      'send the body in UTF-8: charset=utf-8',
    ],
    [
      'a coding',
      {
        method: 'POST',
        headers: { 'content-type': 'text/plain', 'content-encoding': 'gzip' },
        body: 'x',
      },
      415,
      'send the body without a Content-Encoding',
    ],
  ])('is refused: %s', async (_name, ask, status, detail) => {
    const { ask: send } = await start();
    expect(problemOf(await send('/echo', ask))).toMatchObject({ status, detail });
  });

  test('is refused by a route that takes less than the server does', async () => {
    const { ask } = await start();
    const headers = { 'content-type': 'text/plain' };
    const answer = problemOf(await ask('/json', { method: 'POST', headers, body: 'x' }));
    expect(answer).toMatchObject({ status: 415, detail: 'send application/json' });
    expect((await ask('/json', json('{}'))).status).toBe(200);
  });
});

describe('other refusals', () => {
  test('an unknown path is 404', async () => {
    const { ask } = await start();
    const answer = await ask('/nowhere?token=swordfish');
    expect(problemOf(answer)).toEqual({
      type: 'urn:dateline:problem:not-found',
      title: 'Not Found',
      status: 404,
      detail: 'there is nothing at /nowhere',
    });
  });

  test.each([
    ['DELETE', '/articles', 'POST'],
    ['GET', '/articles', 'POST'],
    ['PUT', '/articles/7.txt', 'GET, HEAD'],
    ['POST', '/health', 'GET, HEAD'],
  ])('%s %s is 405, allowing %s', async (method, path, allow) => {
    const { ask } = await start();
    const answer = await ask(path, { method });
    expect(problemOf(answer)['status']).toBe(405);
    expect(answer.headers['allow']).toBe(allow);
  });

  test('a route refuses with members and header fields of its own', async () => {
    const { ask } = await start();
    const answer = await ask('/refused');
    expect(problemOf(answer)).toEqual({
      type: 'urn:dateline:problem:stale',
      title: 'Stale',
      status: 409,
      detail: 'revision is 3',
      revision: 3,
    });
    expect(answer.headers).toMatchObject({ 'retry-after': '5', 'cache-control': 'no-store' });
  });

  test('broken code is 500, and says only which request it was', async () => {
    const { ask } = await start();
    const answer = await ask('/broken');
    expect(problemOf(answer)['requestId']).toBe(answer.headers['x-request-id']);
    expect(answer.status).toBe(500);
    expect(answer.body.toString()).not.toMatch(/swordfish|\.ts|at /);
  });

  test('a path that cannot be decoded is 400', async () => {
    const { ask } = await start();
    expect(problemOf(await ask('/articles/%zz'))).toMatchObject({ status: 400 });
  });

  test.each([
    ['NONSENSE\r\n\r\n', 400],
    [`GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
  ])('what is no proper HTTP gets a problem as well: %#', async (octets, status) => {
    const { port } = await start();
    const socket = connect(port, '127.0.0.1');
    socket.write(octets);
    const [head = '', body = ''] = (await text(socket)).split('\r\n\r\n');
    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} .*application/problem\\+json`, 's'));
    expect(JSON.parse(body)).toMatchObject({ status });
  });

  test('a head that does not arrive in time is 408', async () => {
    const { port } = await listen([service()], { headTimeoutMs: 50, requestTimeoutMs: 50 });
    const socket = connect(port, '127.0.0.1');
    socket.write('GET / HTTP/1.1\r\n');
    expect(await text(socket)).toMatch(/^HTTP\/1.1 408 /);
  });
});
