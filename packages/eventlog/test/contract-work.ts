import { toHeaders, toSubject } from '@dateline/contracts';
import { describe, expect, test } from 'vitest';
import { LogUnavailableError, type WorkOptions } from '../src/event-log.ts';
import { appendHistory, eventually, type Scene } from './contract.ts';
import { articleEvent, articleRef, freshId } from './sample-events.ts';

type Fault = Parameters<WorkOptions['onGivenUp']>[0];

/** Durable work: in order, at least once, never lost. */
export function describeWork({ log, subject, untilEnd }: Scene): void {
  describe('work', () => {
    const unexpected = (fault: Fault) => {
      throw new Error(`given up: ${JSON.stringify(fault)}`);
    };

    test('handles each event once and in order, those there and those to come', async () => {
      const ref = articleRef();
      const handled: number[] = [];
      const before = await appendHistory(log(), ref, 3);
      void log().work({
        name: freshId('worker'),
        filter: toSubject(ref),
        signal: untilEnd(),
        onGivenUp: unexpected,
        handle: async ({ sequence }) => void handled.push(sequence),
      });
      await eventually('what was there', () => handled.length === 3);
      const lock = { expectedSequence: before.at(-1) ?? 0, revision: 4 };
      const { sequence } = await log().append(ref, articleEvent(ref, 4), lock);
      await eventually('what came', () => handled.length === 4);
      expect(handled).toEqual([...before, sequence]);
    });

    test('is known by its name, with how far it is behind', async () => {
      const ref = articleRef();
      const name = freshId('worker');
      await appendHistory(log(), ref, 3);
      const end = new AbortController();
      const stateOf = async () =>
        (await log().consumers()).find((consumer) => consumer.name === name);
      await log().work({
        name,
        filter: toSubject(ref),
        signal: end.signal,
        onGivenUp: unexpected,
        handle: async () => end.abort(),
      });
      const { lastSequence } = await log().state();
      const state = await stateOf();
      expect(state).toMatchObject({ isDurable: true, behind: 2 });
      expect(state?.sequence).toBeLessThan(lastSequence);
    });

    test('goes on where it stopped when it is opened again', async () => {
      const ref = articleRef();
      const name = freshId('worker');
      const sequences = await appendHistory(log(), ref, 4);
      const handled: number[] = [];
      const filter = toSubject(ref);
      const run = async (until: number) => {
        const handle = await subject().open();
        const end = new AbortController();
        await handle.work({
          name,
          filter,
          signal: end.signal,
          onGivenUp: unexpected,
          async handle({ sequence }) {
            handled.push(sequence);
            if (handled.length === until) end.abort();
          },
        });
        await handle.close();
      };
      await run(2);
      expect(handled).toEqual(sequences.slice(0, 2));
      await run(4);
      expect(handled).toEqual(sequences);
    });

    test('tries again when the handler fails, and keeps the order', async () => {
      const ref = articleRef();
      const sequences = await appendHistory(log(), ref, 2);
      const tried: number[] = [];
      void log().work({
        name: freshId('worker'),
        filter: toSubject(ref),
        signal: untilEnd(),
        onGivenUp: unexpected,
        async handle({ sequence }) {
          tried.push(sequence);
          if (tried.length < 3) throw new Error('not yet');
        },
      });
      await eventually('both', () => tried.length === 4);
      expect(tried).toEqual([sequences[0], sequences[0], sequences[0], sequences[1]]);
    });

    test('gives up what fails too often, what is malformed and what is unknown', async () => {
      const ref = articleRef();
      const [failing = 0] = await appendHistory(log(), ref, 1);
      const headers = toHeaders(articleEvent(ref), { entity: ref.id, revision: 2 });
      await subject().put({ subject: toSubject(ref), headers, body: '' });
      const newer = { ...headers, 'ce-type': 'article.sung' };
      const dataschema = 'urn:dateline:schema:article.sung:1';
      await subject().put({
        subject: toSubject(ref),
        headers: { ...newer, 'ce-dataschema': dataschema },
        body: '{}',
      });
      const lock = { expectedSequence: failing + 2, revision: 4 };
      await log().append(ref, articleEvent(ref, 4), lock);
      const faults: Fault[] = [];
      const handled: number[] = [];
      void log().work({
        name: freshId('worker'),
        filter: toSubject(ref),
        signal: untilEnd(),
        attemptsMax: 2,
        onGivenUp: (fault) => faults.push(fault),
        async handle({ sequence }) {
          if (sequence === failing) throw new Error('no such place');
          handled.push(sequence);
        },
      });
      await eventually('the last one', () => handled.length === 1);
      expect(handled).toEqual([failing + 3]);
      expect(faults).toMatchObject([
        { sequence: failing, entity: ref.id, reason: 'failed 2 times: no such place' },
        { sequence: failing + 1, entity: ref.id, reason: expect.stringMatching(/^body: /) },
        { sequence: failing + 2, reason: 'unknown type article.sung' },
      ]);
    });

    test('does not give up while the log is out of the handler’s reach', async () => {
      const ref = articleRef();
      await appendHistory(log(), ref, 1);
      let attempts = 0;
      void log().work({
        name: freshId('worker'),
        filter: toSubject(ref),
        signal: untilEnd(),
        attemptsMax: 1,
        onGivenUp: unexpected,
        async handle() {
          attempts += 1;
          if (attempts < 4) throw new LogUnavailableError('no answer');
        },
      });
      await eventually('a success', () => attempts === 4);
      expect(attempts).toBe(4);
    });

    test('stopped amid its attempts, it leaves the event to the next', async () => {
      const ref = articleRef();
      const name = freshId('worker');
      const [sequence] = await appendHistory(log(), ref, 1);
      const end = new AbortController();
      const base = { name, filter: toSubject(ref), onGivenUp: unexpected };
      await log().work({
        ...base,
        signal: end.signal,
        async handle() {
          end.abort();
          throw new Error('stopped');
        },
      });
      const handled: number[] = [];
      const handle = async (event: { sequence: number }) => void handled.push(event.sequence);
      void log().work({ ...base, signal: untilEnd(), handle });
      await eventually('handled after all', () => handled.length === 1);
      expect(handled).toEqual([sequence]);
    });
  });
}
