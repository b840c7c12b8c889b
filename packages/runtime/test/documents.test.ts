import { describe, expect, test } from 'vitest';
import { targetOf } from '../src/documents.ts';
import { createDocument, createMetrics, unavailable } from '../src/index.ts';
import { listen, problemOf, service } from './support.ts';

const plain = (body: string) => createDocument({ body, mediaType: 'text/plain; charset=utf-8' });

describe('the documents of a server', () => {
  test('are asked for by the path as sent and by the query, service by service', async () => {
    const asked: string[] = [];
    const recording = (name: string, body?: string) =>
      service({
        name,
        documents: (path, query) => {
          asked.push(`${name} ${path} ${query}`);
          return body === undefined ? undefined : plain(body);
        },
      });
    const { ask } = await listen([recording('feeds'), recording('calendar', 'the calendar')]);
    expect((await ask('/calendars/%61r.ics?imprecise=span')).body.toString()).toBe('the calendar');
    expect(asked).toEqual([
      'feeds /calendars/ar.ics imprecise=span',
      'calendar /calendars/ar.ics imprecise=span',
    ]);
  });

  test('may be promised; where none comes, the next service or a route answers', async () => {
    const promising = service({
      documents: async (path) => (path === '/promised' ? plain('kept') : undefined),
    });
    const routes = service({
      name: 'ingest',
      documents: (path) => (path === '/second' ? plain('second') : undefined),
      routes: async (server) => {
        server.get('/route', () => ({ routed: true }));
      },
    });
    const { ask } = await listen([promising, routes]);
    expect((await ask('/promised')).body.toString()).toBe('kept');
    expect((await ask('/second')).body.toString()).toBe('second');
    expect((await ask('/route')).body.toString()).toBe('{"routed":true}');
    expect((await ask('/nothing')).status).toBe(404);
  });

  test.each(['now', 'later'])(
    'are 503 with Retry-After while unavailable, said %s',
    async (when) => {
      const refusal = unavailable('the feed is being built', { retryAfterS: 7 });
      const { ask } = await listen([
        service({
          documents: () => {
            if (when === 'now') throw refusal;
            return Promise.reject(refusal);
          },
        }),
      ]);
      const answer = await ask('/feed');
      expect(problemOf(answer)).toMatchObject({ status: 503, detail: 'the feed is being built' });
      expect(answer.headers).toMatchObject({
        'retry-after': '7',
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      });
      expect((await ask('/feed', { method: 'POST' })).status).toBe(405);
    },
  );

  test.each(['now', 'later'])('are 500 without a word of why when they break %s', async (when) => {
    const { ask } = await listen([
      service({
        documents: () => {
          const error = new Error('the password is swordfish');
          if (when === 'now') throw error;
          return Promise.reject(error);
        },
      }),
    ]);
    const answer = await ask('/feed');
    expect(problemOf(answer)['type']).toBe('urn:dateline:problem:internal');
    expect(answer.body.toString()).not.toContain('swordfish');
  });

  test('are found by inject too, which goes round the listener', async () => {
    const { server } = await listen([service({ documents: () => plain('injected') })]);
    const answer = await server.inject({ method: 'GET', url: '/feed' });
    expect([answer.statusCode, answer.body]).toEqual([200, 'injected']);
  });

  test('are counted by service, method and status', async () => {
    const metrics = createMetrics({ ofProcess: false });
    const { ask } = await listen(
      [service({ documents: (path) => (path === '/d' ? plain('x') : undefined) })],
      {
        metrics,
      },
    );
    await ask('/d');
    await ask('/d');
    await ask('/d', { method: 'HEAD' });
    await ask('/d', { headers: { 'if-none-match': '*' } });
    const line = (method: string, status: number, count: number) => {
      const labels = `service="feeds",method="${method}",status="${status}"`;
      return `dateline_document_answers_total{${labels}} ${count}`;
    };
    const { text } = await metrics.read();
    const counted = [line('GET', 200, 2), line('HEAD', 200, 1), line('GET', 304, 1)];
    for (const expected of counted) expect(text).toContain(expected);
    expect((await metrics.read()).text).toContain(line('GET', 200, 2));
  });
});

describe('a target', () => {
  test.each([
    ['/a?b=c?d', '/a', 'b=c?d'],
    ['/a', '/a', ''],
    ['/%7Efeed%2Ears%2F%20', '/~feed.ars%2F%20', ''],
    ['/%D8%AE', '/%D8%AE', ''],
    ['/%zz%', '/%zz%', ''],
    ['http://news.example:80/a?b', '/a', 'b'],
  ])('%s is %s and %s', (url, path, query) => {
    expect(targetOf(url)).toEqual({ path, query });
  });
});
