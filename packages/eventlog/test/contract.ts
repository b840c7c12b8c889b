import { setTimeout as wait } from 'node:timers/promises';
import type { EntityRef, Headers } from '@dateline/contracts';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Delivery, EventLog, FollowOptions } from '../src/event-log.ts';
import { describeAppend } from './contract-append.ts';
import { describeFollow } from './contract-follow.ts';
import { describeWork } from './contract-work.ts';
import { articleEvent } from './sample-events.ts';

/** One log under test. */
export interface LogUnderTest {
  /** A new handle on the same stored log, as another process would have. */
  open(): Promise<EventLog>;
  /** Stores a message as a foreign or broken writer would. */
  put(message: { subject: string; headers: Headers; body: string }): Promise<unknown>;
  stop(): Promise<void>;
}

/** What the parts of the suite share; `untilEnd` aborts after the test. */
export interface Scene {
  log(): EventLog;
  subject(): LogUnderTest;
  untilEnd(): AbortSignal;
}

/** Appends the n-th event of an article under the given lock. */
export function appendArticle(
  log: EventLog,
  ref: EntityRef,
  lock: { readonly revision: number; readonly expectedSequence: number },
) {
  return log.append(ref, articleEvent(ref, lock.revision), lock);
}

/** Appends a whole history; answers the sequences. */
export async function appendHistory(
  log: EventLog,
  ref: EntityRef,
  revisions: number,
): Promise<number[]> {
  const sequences: number[] = [];
  for (let revision = 1; revision <= revisions; revision += 1) {
    const expectedSequence = sequences.at(-1) ?? 0;
    const { sequence } = await appendArticle(log, ref, { revision, expectedSequence });
    sequences.push(sequence);
  }
  return sequences;
}

/** What is delivered until the log says that this was all. */
export async function followToEnd(
  log: EventLog,
  options: Omit<FollowOptions, 'signal'>,
): Promise<Delivery[]> {
  const deliveries: Delivery[] = [];
  const signal = AbortSignal.timeout(10_000);
  for await (const delivery of log.follow({ ...options, signal })) {
    deliveries.push(delivery);
    if (delivery.kind === 'caught-up') return deliveries;
  }
  throw new Error('following ended before it caught up');
}

/** Follows in the background; what came so far is in the answer. */
export function followOn(log: EventLog, options: FollowOptions): Delivery[] {
  const deliveries: Delivery[] = [];
  const run = async () => {
    for await (const delivery of log.follow(options)) deliveries.push(delivery);
  };
  // A log that fails a follower makes the test wait in vain, and says why here.
  run().catch((error: unknown) => console.error('following failed', error));
  return deliveries;
}

/** The sequences of one entity's events, in the order of delivery. */
export function sequencesOf(deliveries: readonly Delivery[], entity: string): number[] {
  return deliveries.flatMap((one) =>
    one.kind === 'event' && one.event.entity === entity ? [one.event.sequence] : [],
  );
}

/** Waits for a condition; fails with its name. */
export async function eventually(what: string, isTrue: () => boolean): Promise<void> {
  const deadline = performance.now() + 15_000;
  while (!isTrue()) {
    if (performance.now() > deadline) throw new Error(`never: ${what}`);
    await wait(5);
  }
}

/** What every log must do. */
export function describeLog(name: string, start: () => Promise<LogUnderTest>): void {
  describe(name, () => {
    let subject: LogUnderTest;
    let log: EventLog;
    const ends: AbortController[] = [];
    const scene: Scene = {
      log: () => log,
      subject: () => subject,
      untilEnd() {
        const end = new AbortController();
        ends.push(end);
        return end.signal;
      },
    };
    beforeAll(async () => {
      subject = await start();
      log = await subject.open();
    });
    afterEach(() => {
      for (const end of ends.splice(0)) end.abort();
    });
    afterAll(async () => {
      await log?.close();
      await subject?.stop();
    });

    describeFollow(scene);
    describeAppend(scene);
    describeWork(scene);

    test('a closed handle ends its followers and leaves the log alone', async () => {
      const other = await subject.open();
      const deliveries: Delivery[] = [];
      const following = (async () => {
        const signal = scene.untilEnd();
        for await (const one of other.follow({ after: 0, signal })) deliveries.push(one);
      })();
      await eventually('caught up', () => deliveries.at(-1)?.kind === 'caught-up');
      await other.close();
      await following;
      expect(other.health()).toMatchObject({ connected: false, detail: 'closed' });
      await expect(other.read('article', 'any')).rejects.toThrow('closed');
      expect(log.health().connected).toBe(true);
    });
  });
}
