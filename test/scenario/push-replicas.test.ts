import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { type EventLog, openJetStreamLog } from '@dateline/eventlog';
import { createFeeds } from '@dateline/feeds';
import { createLogger, createServer } from '@dateline/runtime';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { obliging, subscriber } from '../../services/wire/test/push/hub.ts';
import { tell } from '../../services/wire/test/stories.ts';
import { startNats, type TestNats } from '../support/nats.ts';
import { until } from '../support/newsroom.ts';
import { root } from '../support/sources.ts';

const siteUrl = 'https://newsroom.example';
const token = 'a-token-for-tests-of-32-characters';
const logger = createLogger({ name: 'replicas', level: 'silent' });

let nats: TestNats;
let log: EventLog;
let feedsUrl: string;
const undo: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  nats = await startNats();
  undo.push(() => nats.stop());
  log = await openJetStreamLog({ servers: nats.url, clientName: 'test', role: 'writer' });
  undo.push(() => log.close());
  const stop = new AbortController();
  const fail = (error: unknown) => {
    throw error;
  };
  const site = { title: 'Replicas', url: siteUrl, hub: `${siteUrl}/websub` };
  const feeds = await createFeeds(log, site, { logger, signal: stop.signal, fail });
  const server = createServer({ logger, services: [feeds] });
  feedsUrl = await server.listen({ host: '127.0.0.1', port: 0 });
  undo.push(async () => server.close());
});
afterAll(async () => {
  for (const step of undo.reverse()) await step();
});

/** What the desk's routes answer, as far as it is looked at. */
interface Answer {
  readonly id: string;
  readonly delivered: number;
  readonly subscriptions: readonly { readonly pending?: object }[];
}

/** A replica as a process of its own. */
interface Replica {
  readonly url: string;
  readonly child: ChildProcess;
}

async function startReplica(): Promise<Replica> {
  const program = join(root, 'test/support/wire-replica.mjs');
  const given = JSON.stringify({ natsUrl: nats.url, feedsUrl, siteUrl, token });
  const child = spawn(process.execPath, [program, given], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => kill9(child));
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const url = line.toString().trim();
  await until('it is ready', async () => ((await fetch(`${url}/ready`)).ok ? true : undefined));
  return { url, child };
}

async function kill9(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill('SIGKILL');
  await exited;
}

/** A callback that says what it took: what it was sent and answered. */
interface Desk {
  readonly callback: string;
  readonly taken: readonly string[];
  /** Leaves the next one unanswered; resolves when it is there. */
  hold(): Promise<void>;
}

async function openDesk(): Promise<Desk> {
  const taken: string[] = [];
  let hold: ((response: ServerResponse) => void) | undefined;
  const { callback } = await subscriber((got, response) => {
    const held = got.method === 'POST' ? hold : undefined;
    if (held) return held(response);
    if (got.method === 'POST') taken.push(got.body.toString());
    obliging(got, response);
  });
  return {
    callback,
    taken,
    hold: () =>
      new Promise((resolve) => {
        hold = (response) => {
          hold = undefined;
          onTestFinished(() => void response.destroy());
          resolve();
        };
      }),
  };
}

const toSequence = (text: string) =>
  Number((JSON.parse(text) as { readonly sequence: string }).sequence);

/** Parts that each rise by one of what is wanted: more than one only where something came again. */
function risingParts(came: readonly number[], wanted: readonly number[]): readonly number[][] {
  const parts: number[][] = [];
  for (const sequence of came) {
    const last = parts.at(-1);
    const next = wanted[wanted.indexOf(last?.at(-1) ?? -1) + 1];
    if (last && next === sequence) last.push(sequence);
    else parts.push([sequence]);
  }
  return parts;
}

test('replicas that are killed in the middle of deliveries lose none, and repeat what was not written down', async () => {
  const replicas = await Promise.all([startReplica(), startReplica(), startReplica()]);
  const ask = async (path: string, body?: object) => {
    const answer = await fetch(`${replicas.at(-1)?.url}${path}`, {
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
    return (await answer.json()) as Answer;
  };
  const holder = () =>
    until('one of them delivers', async () => {
      for (const replica of replicas) {
        const answer = await fetch(`${replica.url}/health`);
        const { services } = (await answer.json()) as {
          services: { wire: { push: { delivers: boolean } } };
        };
        if (services.wire.push.delivers) return replica;
      }
      return undefined;
    });
  const killHolder = async () => {
    const replica = await holder();
    await kill9(replica.child);
    replicas.splice(replicas.indexOf(replica), 1);
  };
  let told = 0;
  const tellSome = async (count: number) => {
    for (let index = 0; index < count; index += 1) {
      told += 1;
      await tell(log, `story-${told % 4}`, { language: told % 4 === 0 ? 'ru' : 'ar' });
    }
  };

  const [all, arabic, feed] = [await openDesk(), await openDesk(), await openDesk()];
  const hooks = [
    await ask('/webhooks', { url: all.callback }),
    await ask('/webhooks', { url: arabic.callback, filter: 'language:ar' }),
  ];
  const topic = `${siteUrl}/feeds/all.json`;
  const asked = await fetch(`${replicas[0]?.url}/websub`, {
    method: 'POST',
    body: new URLSearchParams({
      'hub.mode': 'subscribe',
      'hub.topic': topic,
      'hub.callback': feed.callback,
    }),
  });
  expect(asked.status).toBe(202);
  // Only from then on is it told of changes.
  await until('it to be subscribed', async () => {
    const { subscriptions } = await ask('/websub/subscriptions');
    return subscriptions.some(({ pending }) => pending === undefined) ? true : undefined;
  });
  await tellSome(8);
  const written = [8, 6];
  await until('the first are written down as taken', async () => {
    const shown = await Promise.all(hooks.map(({ id }) => ask(`/webhooks/${id}`)));
    return shown.every(({ delivered }, index) => delivered === written[index]) ? true : undefined;
  });
  const shown = async () => (await fetch(`${feedsUrl}/feeds/all.json`)).text();
  const isFed = () =>
    until('the feed is told as it stands', async () =>
      feed.taken.at(-1) === (await shown()) ? true : undefined,
    );
  await isFed();

  // Each callback in turn has been sent something and has not answered when who sent it is gone.
  for (const [one, count] of [
    [all, 12],
    // The one change that there is: of several the next one would make up for the first.
    [feed, 1],
  ] as const) {
    const isHeld = one.hold();
    await tellSome(count);
    await isHeld;
    await killHolder();
    await holder();
    await isFed();
    await tellSome(2);
  }
  await isFed();

  const path = `${replicas[0]?.url}/events?limit=1000`;
  const wantedOf = async (filter: string) => {
    const events = (await (await fetch(path + filter)).json()) as { sequence: string }[];
    return events.map(({ sequence }) => Number(sequence));
  };
  for (const [index, [one, filter]] of (
    [
      [all, ''],
      [arabic, '&filter=language:ar'],
    ] as const
  ).entries()) {
    const wanted = await wantedOf(filter);
    await until('it took the last one', async () =>
      toSequence(one.taken.at(-1) ?? '') === wanted.at(-1) ? true : undefined,
    );
    const came = one.taken.map(toSequence);
    expect([...new Set(came)], `all of ${filter}, in order`).toEqual(wanted);
    expect(risingParts(came, wanted).length, 'one part more a crash').toBeLessThanOrEqual(3);
    const first = wanted.slice(0, written[index]);
    expect(came.filter((sequence) => first.includes(sequence))).toEqual(first);
  }
  // Only where a crash falls between an answer and its note is a state of the feed sent again.
  expect(feed.taken.length - new Set(feed.taken).size).toBeLessThanOrEqual(1);
});
