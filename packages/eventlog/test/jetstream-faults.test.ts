import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { toSubject } from '@dateline/contracts';
import { jetstreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startNats, type TestNats } from '../../../test/support/nats.ts';
import {
  type Delivery,
  type EventLog,
  EventTooLargeError,
  LogUnavailableError,
  LogUnsuitableError,
  type WorkOptions,
} from '../src/event-log.ts';
import { openJetStreamLog } from '../src/jetstream.ts';
import { appendArticle, appendHistory, eventually, followOn, sequencesOf } from './contract.ts';
import { articleEvent, articleRef, freshId, killedEvent } from './sample-events.ts';

describe('the log on a broker that fails', () => {
  let server: TestNats;
  let log: EventLog;
  let end: AbortController;
  const open = () =>
    openJetStreamLog({ servers: server.url, clientName: 'faults', role: 'writer' });

  beforeAll(async () => {
    server = await startNats({ how: 'binary', syncAlways: true });
    log = await open();
  });
  afterEach(() => end?.abort());
  afterAll(async () => {
    await log?.close();
    await server?.stop();
  });
  const untilEnd = () => {
    end = new AbortController();
    return end.signal;
  };

  /** Appends a long history through an outage, as a command handler would: tried until it is in. */
  const appendThrough = async (revisions: number, onAppended: (revision: number) => void) => {
    const ref = articleRef();
    let expectedSequence = 0;
    for (let revision = 1; revision <= revisions; ) {
      try {
        const lock = { revision, expectedSequence };
        expectedSequence = (await appendArticle(log, ref, lock)).sequence;
        onAppended(revision);
        revision += 1;
      } catch (error) {
        expect(error).toBeInstanceOf(LogUnavailableError);
      }
    }
    return ref;
  };

  test.each(['restart', 'kill9'] as const)(
    'amid appending and following, %s loses nothing and doubles nothing',
    async (how) => {
      const { lastSequence } = await log.state();
      const deliveries = followOn(log, { after: lastSequence, signal: untilEnd() });
      await eventually('caught up', () => deliveries.length === 1);
      let outage: Promise<void> | undefined;
      const ref = await appendThrough(200, (revision) => {
        if (revision === 60) {
          outage = (how === 'kill9' ? server.kill9() : Promise.resolve()).then(() =>
            server.restart(),
          );
        }
      });
      await outage;
      const start = performance.now();
      await eventually('all delivered', () => sequencesOf(deliveries, ref.id).length >= 200);
      // As soon as the connection is back, and not only after a silence.
      expect(performance.now() - start).toBeLessThan(2000);
      const { events, malformed } = await log.read('article', ref.id);
      expect(malformed).toBeUndefined();
      expect(sequencesOf(deliveries, ref.id)).toEqual(events.map(({ sequence }) => sequence));
      expect(events.map(({ revision }) => revision)).toEqual(
        Array.from({ length: 200 }, (_, index) => index + 1),
      );
    },
  );

  test.each(['restart', 'kill9'] as const)(
    'amid work, %s leaves nothing unhandled and the order whole',
    async (how) => {
      const ref = articleRef();
      const sequences = await appendHistory(log, ref, 60);
      const handled: number[] = [];
      let outage: Promise<void> | undefined;
      void log.work({
        name: freshId('worker'),
        filter: toSubject(ref),
        signal: untilEnd(),
        onGivenUp: (fault) => expect(fault).toBeUndefined(),
        async handle({ sequence }) {
          handled.push(sequence);
          if (handled.length === 20) {
            outage = (how === 'kill9' ? server.kill9() : Promise.resolve()).then(() =>
              server.restart(),
            );
          }
          await wait(1);
        },
      });
      await eventually('all handled', () => handled.at(-1) === sequences.at(-1));
      await outage;
      expect(handled).toEqual(sequences);
    },
  );

  test('an outage shows in health, fails appends in time, and is over when it is over', async () => {
    expect(log.health().connected).toBe(true);
    await server.kill9();
    await eventually('disconnected', () => !log.health().connected);
    expect(log.health().detail).toMatch(/^reconnecting since \d{4}-/);
    const ref = articleRef();
    const lost = appendArticle(log, ref, { revision: 1, expectedSequence: 0 });
    await Promise.all(
      [lost, log.state(), log.read('article', ref.id), log.erase([1])].map((asked) =>
        expect(asked).rejects.toBeInstanceOf(LogUnavailableError),
      ),
    );
    await server.restart();
    await eventually('connected', () => log.health().connected);
    // What was on its way when the answer was given up may have arrived: the same event is fine.
    await appendArticle(log, ref, { revision: 1, expectedSequence: 0 });
    expect((await log.read('article', ref.id)).events).toHaveLength(1);
  }, 30_000);

  test('closes within a moment while the broker is away', async () => {
    const other = await open();
    const signal = untilEnd();
    const deliveries = followOn(other, { after: 0, signal });
    await eventually('caught up', () => deliveries.at(-1)?.kind === 'caught-up');
    await server.kill9();
    await eventually('disconnected', () => !other.health().connected);
    const start = performance.now();
    await other.close();
    expect(performance.now() - start).toBeLessThan(1000);
    await server.restart();
    await eventually('connected', () => log.health().connected);
  });

  test('a follower whose consumer is deleted goes on', async () => {
    const ref = articleRef();
    const filter = toSubject(ref);
    const deliveries = followOn(log, { after: 0, filter, signal: untilEnd() });
    await eventually('caught up', () => deliveries.length === 1);
    const plain = await connect({ servers: server.url });
    const { consumers } = await jetstreamManager(plain);
    for await (const { name, config } of consumers.list('NEWSROOM')) {
      if (config.filter_subject === filter) await consumers.delete('NEWSROOM', name);
    }
    await plain.close();
    const sequences = await appendHistory(log, ref, 3);
    await eventually('all delivered', () => sequencesOf(deliveries, ref.id).length === 3);
    expect(sequencesOf(deliveries, ref.id)).toEqual(sequences);
  });

  test('a slow follower is not run over: the broker waits for it', async () => {
    const ref = articleRef();
    const text = 'ناقش المجلس ميزانية المكتبات. '.repeat(10_000);
    let expectedSequence = 0;
    for (let revision = 1; revision <= 60; revision += 1) {
      const event = articleEvent(ref, revision, { text });
      expectedSequence = (await log.append(ref, event, { revision, expectedSequence })).sequence;
    }
    const seen: number[] = [];
    const filter = toSubject(ref);
    for await (const delivery of log.follow({ after: 0, filter, signal: untilEnd() })) {
      if (delivery.kind === 'caught-up') break;
      if (delivery.kind === 'event') seen.push(delivery.event.revision);
      await wait(5);
    }
    expect(seen).toEqual(Array.from({ length: 60 }, (_, index) => index + 1));
  });

  test('an event that the broker cannot take is refused before it is sent', async () => {
    const ref = articleRef();
    const event = articleEvent(ref, 1, { text: 'ن'.repeat(2_200_000) });
    const tooLarge = log.append(ref, event, { revision: 1, expectedSequence: 0 });
    await expect(tooLarge).rejects.toBeInstanceOf(EventTooLargeError);
    expect((await log.read('article', ref.id)).events).toEqual([]);
  });

  test('two workers of one name share the work: one event at a time, in order', async () => {
    const ref = articleRef();
    const sequences = await appendHistory(log, ref, 30);
    const other = await open();
    const handled: number[] = [];
    let atOnce = 0;
    const work: WorkOptions = {
      name: freshId('worker'),
      filter: toSubject(ref),
      signal: untilEnd(),
      onGivenUp: (fault) => expect(fault).toBeUndefined(),
      async handle({ sequence }) {
        atOnce += 1;
        expect(atOnce).toBe(1);
        await wait(2);
        handled.push(sequence);
        atOnce -= 1;
      },
    };
    void log.work(work);
    void other.work(work);
    await eventually('all handled', () => handled.length === 30);
    expect(handled).toEqual(sequences);
    await other.close();
  });

  test('a worker may not take over the name of another', async () => {
    const signal = untilEnd();
    const name = freshId('worker');
    const base = { name, signal, onGivenUp() {}, handle: async () => {} };
    void log.work({ ...base, filter: 'newsroom.article.>' });
    await wait(100);
    const taken = log.work({ ...base, filter: 'newsroom.occasion.>' });
    await expect(taken).rejects.toBeInstanceOf(LogUnsuitableError);
    await expect(taken).rejects.toThrow('give the changed worker a new name');
  });

  test('erased copy leaves the disk', async () => {
    const ref = articleRef();
    const secret = `confidential-${freshId()}`;
    const event = articleEvent(ref, 1, { text: `The name is ${secret}.` });
    const { sequence } = await log.append(ref, event, { revision: 1, expectedSequence: 0 });
    expect(await isOnDisk(server.dataDir, secret)).toBe(true);
    const lock = { revision: 2, expectedSequence: sequence };
    await log.append(ref, killedEvent(ref, 2), lock);
    await log.erase([sequence]);
    expect(await isOnDisk(server.dataDir, secret)).toBe(false);
    await server.restart();
    expect(await isOnDisk(server.dataDir, secret)).toBe(false);
  });

  test('a stream that was made anew is not taken for the old one, even if longer', async () => {
    const append = async (count: number) => {
      const lock = { expectedSequence: 0, revision: 1, stream: 'DESK' as const };
      for (let index = 0; index < count; index += 1) {
        const ref = articleRef();
        await log.append(ref, articleEvent(ref), lock);
      }
    };
    await append(1);
    const seen: Delivery[] = [];
    const following = (async () => {
      const options = { after: 0, stream: 'DESK' as const, signal: untilEnd() };
      for await (const delivery of log.follow(options)) seen.push(delivery);
    })();
    following.catch(() => {});
    await eventually('caught up', () => seen.at(-1)?.kind === 'caught-up');
    const plain = await connect({ servers: server.url });
    await (await jetstreamManager(plain)).streams.delete('DESK');
    await plain.close();
    await (await open()).close();
    await append(3);
    await expect(following).rejects.toThrow('was created anew');
    await expect(following).rejects.toBeInstanceOf(LogUnsuitableError);
    expect(seen).toHaveLength(2);
  });

  test('a stream that has lost its end is noticed', async () => {
    const { lastSequence } = await log.state();
    const following = log.follow({ after: lastSequence + 1, signal: untilEnd() });
    const begin = async () => {
      for await (const delivery of following) void delivery;
    };
    await expect(begin()).rejects.toThrow(`the stream ends at ${lastSequence}`);
  });
});

/** Whether any file of the store holds the text. */
async function isOnDisk(dir: string, text: string): Promise<boolean> {
  for (const entry of await readdir(dir, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    // The broker's own temporary files may be gone by now.
    const octets = await readFile(join(entry.parentPath, entry.name)).catch(() => '');
    if (octets.includes(text)) return true;
  }
  return false;
}
