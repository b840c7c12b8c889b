import { request } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, test, vi } from 'vitest';
import {
  createDocument,
  createLogger,
  createMetrics,
  createServer,
  type ServiceHealth,
} from '../src/index.ts';
import { listen, problemOf, service } from './support.ts';

const said = (answer: { body: Buffer }) => JSON.parse(answer.body.toString());

/** Something to wait for until another part of the test says so. */
function gate(): { opened: Promise<void>; open: () => void } {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

describe('the probes', () => {
  test('are well when every service is', async () => {
    const health = (sequence: number) => () => ({ ready: true, sequence });
    const { ask } = await listen([
      service({ name: 'feeds', health: health(7) }),
      service({ name: 'calendar', health: health(8) }),
    ]);
    const services = {
      feeds: { ready: true, sequence: 7 },
      calendar: { ready: true, sequence: 8 },
    };
    expect(said(await ask('/health'))).toEqual({ status: 'ok', services });
    expect(said(await ask('/ready'))).toEqual({ ready: true });
    expect((await ask('/health', { method: 'HEAD' })).status).toBe(200);
  });

  test('name the service that is not ready, and live on', async () => {
    const { ask } = await listen([
      service({ name: 'feeds' }),
      service({ name: 'calendar', health: () => ({ ready: false, sequence: 8 }) }),
    ]);
    const ready = await ask('/ready');
    expect(problemOf(ready)).toMatchObject({ status: 503, detail: 'not ready: calendar' });
    expect(problemOf(ready)['notReady']).toEqual(['calendar']);
    expect(ready.headers['retry-after']).toBe('1');
    const health = await ask('/health');
    expect([health.status, said(health).status]).toEqual([200, 'degraded']);
  });

  test('tell a service that answers badly from one that cannot answer', async () => {
    const health = (): ServiceHealth => ({ ready: true, degraded: true, quarantined: ['a1'] });
    const { ask } = await listen([service({ health })]);
    expect((await ask('/ready')).status).toBe(200);
    expect(said(await ask('/health'))).toMatchObject({
      status: 'degraded',
      services: { feeds: { quarantined: ['a1'] } },
    });
  });

  test('stay up when a service cannot even say how it is', async () => {
    const health = () => {
      throw new Error('swordfish');
    };
    const { ask } = await listen([service({ health })]);
    const answer = await ask('/health');
    expect([answer.status, said(answer).status]).toEqual([200, 'degraded']);
    expect(answer.body.toString()).not.toContain('swordfish');
    expect((await ask('/ready')).status).toBe(503);
  });
});

describe('the measurements', () => {
  test('hold the routes by status, and what services measure', async () => {
    const metrics = createMetrics();
    const counted = metrics.counter({
      name: 'dateline_events_total',
      help: 'Events.',
      labels: ['type'],
    });
    counted(2, { type: 'article.published' });
    metrics.counter({ name: 'dateline_events_total', help: 'Events.', labels: ['type'] })(1, {
      type: 'article.published',
    });
    metrics.gauge({ name: 'dateline_entries', help: 'Entries.', read: () => 42 });
    metrics.histogram({ name: 'dateline_render_seconds', help: 'Time.', buckets: [0.1, 1] })(0.5);
    const { ask } = await listen([service()], { metrics });
    await ask('/health');
    await ask('/nowhere/1');
    await ask('/nowhere/2');
    const answer = await ask('/metrics');
    expect(answer.headers['content-type']).toMatch(/^text\/plain; version=0\.0\.4/);
    const measured = answer.body.toString();
    for (const line of [
      'dateline_events_total{type="article.published"} 3',
      'dateline_entries 42',
      'dateline_render_seconds_bucket{le="0.1"} 0',
      'dateline_render_seconds_bucket{le="1"} 1',
      'duration_seconds_count{method="GET",route="/health",status="200"} 1',
      'duration_seconds_count{method="GET",route="unknown",status="404"} 2',
      'process_cpu_user_seconds_total',
    ]) {
      expect(measured).toContain(line);
    }
  });
});

describe('closing', () => {
  test('waits for the answers under way, then closes the services in reverse', async () => {
    const order: string[] = [];
    const noting = (name: string) => async () => void order.push(name);
    const [asked, release] = [gate(), gate()];
    const { server, ask } = await listen([
      service({ name: 'feeds', close: noting('feeds') }),
      service({
        name: 'calendar',
        close: noting('calendar'),
        routes: async (app) => {
          app.get('/slow', async () => {
            asked.open();
            await release.opened;
            order.push('answered');
            return {};
          });
        },
      }),
    ]);
    const slow = ask('/slow', { headers: { connection: 'keep-alive' } });
    await asked.opened;
    const closed = server.close();
    release.open();
    expect((await slow).status).toBe(200);
    await closed;
    expect(order).toEqual(['answered', 'calendar', 'feeds']);
  });

  test('cuts what does not end in time', async () => {
    const { server, port } = await listen(
      [
        service({
          routes: async (app) => {
            app.get('/endless', async (_request, reply) => {
              reply.hijack();
              reply.raw.write('event: hello\n\n');
            });
          },
        }),
      ],
      { drainTimeoutMs: 50 },
    );
    const cut = new Promise((resolve) => {
      const outgoing = request({ port, host: '127.0.0.1', path: '/endless' }, (incoming) => {
        incoming.on('error', resolve);
        incoming.once('data', () => void server.close());
      });
      outgoing.end();
    });
    await expect(cut).resolves.toMatchObject({ code: 'ECONNRESET' });
  });

  test('closes every service even if one of them cannot', async () => {
    let isClosed = false;
    const server = createServer({
      logger: createLogger({ name: 'test', level: 'silent' }),
      metrics: createMetrics({ ofProcess: false }),
      services: [
        service({
          close: async () => {
            isClosed = true;
          },
        }),
        service({ name: 'calendar', close: () => Promise.reject(new Error('stuck')) }),
      ],
    });
    await server.ready();
    await expect(server.close()).rejects.toThrow('not every service could be closed');
    expect(isClosed).toBe(true);
  });

  test('lets go of a connection that keeps asking for documents', async () => {
    const found = createDocument({ body: 'x', mediaType: 'text/plain' });
    const [asked, release] = [gate(), gate()];
    const documents = async (path: string) => {
      if (path !== '/slow') return found;
      asked.open();
      await release.opened;
      return found;
    };
    const { server, port } = await listen([service({ documents })], { drainTimeoutMs: 20_000 });
    const socket = connect(port, '127.0.0.1');
    const received = text(socket);
    socket.write('GET /slow HTTP/1.1\r\nHost: x\r\n\r\n');
    await asked.opened;
    const closed = server.close();
    await vi.waitUntil(() => !server.server.listening, { interval: 1 });
    socket.write('GET /fast HTTP/1.1\r\nHost: x\r\n\r\n');
    await new Promise((resolve) => server.server.once('request', resolve));
    release.open();
    const [first = '', second = ''] = (await received).split(/(?=HTTP\/1\.1 200)/);
    expect([first, second].map((head) => /connection: \S+/i.exec(head)?.[0])).toEqual([
      'Connection: keep-alive',
      'Connection: close',
    ]);
    await closed;
  });
});
