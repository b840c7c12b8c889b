import { createHmac } from 'node:crypto';
import type { EventEmitter } from 'node:events';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort, type Newsroom, startNewsroom, until } from '../support/newsroom.ts';

/** A subscriber that others wrote: the npm package pubsubhubbub, which verifies signatures. */
interface Subscriber extends EventEmitter {
  readonly server: { close(): void; closeAllConnections(): void };
  listen(port: number, host: string): void;
  subscribe(topic: string, hub: string, callback: (error?: Error) => void): void;
  unsubscribe(topic: string, hub: string, callback: (error?: Error) => void): void;
}
interface Fed {
  readonly topic: string;
  readonly hub: string;
  readonly feed: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}
const { createServer: createSubscriber } = createRequire(import.meta.url)('pubsubhubbub') as {
  createServer(options: object): Subscriber;
};

const secret = 'what they made up';
let newsroom: Newsroom;
let subscriber: Subscriber;
let desk: Server;
/** What the webhook got, in order and with what came twice. */
const got: {
  readonly id: string;
  readonly headers: Record<string, string>;
  readonly body: string;
}[] = [];
const fed: Fed[] = [];
const confirmed: string[] = [];

beforeAll(async () => {
  newsroom = await startNewsroom();
  await newsroom.start('wire');
  const port = await freePort();
  subscriber = createSubscriber({ callbackUrl: `http://127.0.0.1:${port}/callback`, secret });
  subscriber.on('feed', (one: Fed) => fed.push(one));
  for (const mode of ['subscribe', 'unsubscribe']) {
    subscriber.on(mode, () => confirmed.push(mode));
  }
  subscriber.listen(port, '127.0.0.1');
  desk = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      const headers = request.headers as Record<string, string>;
      got.push({ id: headers['webhook-id'] ?? '', headers, body });
      response.writeHead(204).end();
    });
  });
  await new Promise<void>((resolve) => desk.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  subscriber?.server.closeAllConnections();
  subscriber?.server.close();
  desk?.closeAllConnections();
  desk?.close();
  await newsroom?.stop();
});

const publish = async (id: string) => {
  const text = `ALMATY, March 3, 2031 (Dateline) -- The river is at ${id}, a ministry said.`;
  const answer = await until('it is published', async () => {
    const one = await newsroom.request('/articles', {
      method: 'POST',
      key: id,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ id, text }),
    });
    return one.status < 500 ? one : undefined;
  });
  expect(answer.status).toBe(201);
};
const told = (id: string) =>
  until(
    `${id} is told`,
    async () => (fed.at(-1)?.feed.toString().includes(`at ${id},`) ? true : undefined),
    40_000,
  );

test('a subscriber finds the hub in the feed, and misses nothing while all is restarted', async () => {
  await publish('level-0');
  const feed = await until('the feed is there', async () => {
    const answer = await newsroom.request('/feeds/all.rss');
    return (await answer.clone().text()).includes('level-0') ? answer : undefined;
  });
  const links = feed.headers.get('link') ?? '';
  const [, topic = ''] = /<([^>]+)>; rel="self"/.exec(links) ?? [];
  const [, named = ''] = /<([^>]+)>; rel="hub"/.exec(links) ?? [];
  expect(named).toBe('https://newsroom.example/websub');
  const hub = `${newsroom.url('wire')}${new URL(named).pathname}`;
  const asked = (mode: 'subscribe' | 'unsubscribe') =>
    new Promise<void>((resolve, reject) =>
      subscriber[mode](topic, hub, (error) => (error ? reject(error) : resolve())),
    );
  const confirmedAs = (modes: readonly string[]) =>
    until(`${modes} are confirmed`, async () =>
      confirmed.join() === modes.join() ? true : undefined,
    );

  const registered = await newsroom.request('/webhooks', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ url: `http://127.0.0.1:${(desk.address() as AddressInfo).port}/` }),
  });
  expect(registered.status).toBe(201);
  const hook = (await registered.json()) as { id: string; secret: string; cursor: string };
  await asked('subscribe');
  await confirmedAs(['subscribe']);
  await publish('level-1');
  await told('level-1');
  const [first] = fed;
  expect(first).toMatchObject({ topic, headers: { link: links } });
  expect(first?.headers['content-type']).toBe(feed.headers.get('content-type'));
  // The package checks it too, with the secret that it gave out for this topic.
  const given = createHmac('sha1', secret).update(topic).digest('hex');
  const signature = createHmac('sha256', given)
    .update(first?.feed ?? '')
    .digest('hex');
  expect(first?.headers['x-hub-signature']).toBe(`sha256=${signature}`);

  expect(await newsroom.terminate('wire')).toBe(0);
  await publish('level-2');
  await newsroom.start('wire');
  await told('level-2');

  await newsroom.nats.kill9();
  await newsroom.nats.restart();
  await publish('level-3');
  await told('level-3');

  await newsroom.kill9('feeds');
  await publish('level-4');
  await newsroom.start('feeds');
  await told('level-4');

  await newsroom.kill9('wire');
  await publish('level-5');
  await newsroom.start('wire');
  await told('level-5');

  // None came twice: the kill fell into no delivery.
  const documents = fed.map((one) => one.feed.toString());
  expect(new Set(documents).size).toBe(documents.length);
  await until('the ledger says that all is well', async () => {
    const answer = await fetch(`${newsroom.url('wire')}/health`);
    const { services } = (await answer.json()) as {
      services: { wire: { push: { subscribers: Record<string, number> } } };
    };
    const { active, failing } = services.wire.push.subscribers;
    return active === 2 && failing === 0 ? true : undefined;
  });

  const path = `/events?after=${hook.cursor}&limit=1000`;
  const events = (await (await newsroom.request(path)).json()) as { id: string }[];
  const ids = events.map(({ id }) => id);
  expect(ids.length).toBeGreaterThanOrEqual(5);
  await until('the webhook has every event', async () => {
    const shown = (await (await newsroom.request(`/webhooks/${hook.id}`)).json()) as {
      behind: number;
    };
    return shown.behind === 0 ? true : undefined;
  });
  // A crash may repeat what was not written down yet, under the same ids; nothing is left out.
  expect([...new Set(got.map(({ id }) => id))].slice(0, ids.length)).toEqual(ids);
  for (const { headers, body } of got) new Webhook(hook.secret).verify(body, headers);

  await asked('unsubscribe');
  await confirmedAs(['subscribe', 'unsubscribe']);
  const count = fed.length;
  await publish('level-6');
  await until('the feed has it', async () =>
    (await (await newsroom.request('/feeds/all.rss')).text()).includes('level-6')
      ? true
      : undefined,
  );
  expect(fed).toHaveLength(count);
});
