import { generateKeyPairSync } from 'node:crypto';
import {
  type Checkpoint,
  chainOver,
  chainStart,
  createMemoryLog,
  type EventLog,
  leafOf,
  type StoredOctets,
  signCheckpoint,
  toNotaryKey,
} from '@dateline/eventlog';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyNotary } from '../src/verify/notary.ts';
import { publishSome, startVerified } from './verify-newsroom.ts';

const newKey = () => toNotaryKey(generateKeyPairSync('ed25519').privateKey);
const key = newKey();
const signal = new AbortController().signal;

let end: (() => Promise<void>) | undefined;
afterAll(async () => end?.());

let log: EventLog;
let stored: readonly StoredOctets[];
let signed: readonly Checkpoint[];

beforeAll(async () => {
  const memory = createMemoryLog();
  // Seen before anything is erased, as a notary does.
  const seen: StoredOctets[] = [];
  const watching = (async () => {
    for await (const one of memory.followOctets({ after: 0, signal })) {
      if (one.kind === 'message') seen.push(one);
    }
  })();
  void watching;
  const newsroom = await startVerified({
    log: memory,
    onEnd: (one) => {
      end = one;
    },
  });
  await publishSome(newsroom);
  log = memory.openAnother();
  stored = seen;
  signed = checkpointsOver(seen.map(leafOf), 4);
});

/** Checkpoints of so many messages each. */
function checkpointsOver(leaves: readonly string[], size: number): readonly Checkpoint[] {
  const all: Checkpoint[] = [];
  let before = chainStart;
  for (let start = 0; start < leaves.length; start += size) {
    const part = leaves.slice(start, start + size);
    const after = chainOver(before, start + 1, part);
    all.push({
      ...{ version: 1, number: all.length + 1, stream: 'NEWSROOM', streamCreated: '2031' },
      ...{ first: start + 1, last: start + part.length, before, after, leaves: part, time: '2031' },
    });
    before = after;
  }
  return all;
}

async function check(
  source: EventLog = log,
  checkpoints: readonly Checkpoint[] = signed,
  signing = key,
) {
  async function* signedOnes() {
    for (const one of checkpoints) {
      yield { number: one.number, jws: signCheckpoint(one, signing) };
    }
  }
  const source_ = { url: '', keys: [key.jwk], checkpoints: signedOnes() };
  return verifyNotary(source, source_, signal);
}

/** The log as someone has changed it. */
function changed(change: (all: readonly StoredOctets[]) => readonly StoredOctets[]): EventLog {
  return {
    ...log,
    async *followOctets(options) {
      const all: StoredOctets[] = [];
      for await (const one of log.followOctets(options)) {
        if (one.kind === 'caught-up') break;
        all.push(one);
      }
      for (const one of change(all)) yield { kind: 'message', ...one };
      yield { kind: 'caught-up', sequence: all.length };
    },
  };
}

describe('a log against the checkpoints of its notary', () => {
  test('is as it was signed, and what a kill erased has left its hash', async () => {
    const report = await check();
    expect(report.differences).toEqual([]);
    expect(report).toMatchObject({ sequence: stored.length, erased: 1, unseen: 0 });
    expect(report.checkpoints).toBe(signed.length);
  });

  test('one octet that is another is named', async () => {
    const source = changed((all) =>
      all.map((one) => {
        if (one.sequence !== 2) return one;
        const body = Buffer.from(one.body);
        body[body.length - 2] = (body[body.length - 2] ?? 0) ^ 1;
        return { ...one, body };
      }),
    );
    const { differences } = await check(source);
    expect(differences).toMatchObject([{ kind: 'message', where: 'checkpoint 1' }]);
    expect(differences[0]?.what).toMatch(/^sequence 2, newsroom\./);
  });

  test('a message that is gone is named, with its entity where others follow', async () => {
    const at = stored.find(
      ({ subject, headers }) =>
        subject === 'newsroom.article.en.two' && Object.fromEntries(headers)['ce-revision'] === '1',
    );
    const source = changed((all) => all.filter(({ sequence }) => sequence !== at?.sequence));
    const { differences } = await check(source);
    expect(differences.map(({ what }) => what)).toEqual([
      'article/two revision 1',
      expect.stringMatching(new RegExp(`^1 of the sequences .*\\b${at?.sequence}\\b`)),
    ]);
  });

  test('two messages that have changed places are named', async () => {
    const source = changed(([one, other, ...rest]) =>
      one && other
        ? [{ ...other, sequence: one.sequence }, { ...one, sequence: other.sequence }, ...rest]
        : [],
    );
    const { differences } = await check(source);
    expect(differences.map(({ what }) => what.split(',')[0])).toEqual(['sequence 1', 'sequence 2']);
  });

  test('a checkpoint by another hand, changed or left out, is named', async () => {
    expect((await check(log, signed, newKey())).differences[0]).toMatchObject({
      kind: 'checkpoint',
      served: expect.stringContaining('no known key'),
    });
    const [first, second, ...rest] = signed as [Checkpoint, Checkpoint, ...Checkpoint[]];
    const forged = { ...second, leaves: [...second.leaves.slice(1), second.leaves[0] ?? null] };
    expect((await check(log, [first, forged, ...rest])).differences[0]).toMatchObject({
      what: '2',
      served: 'the chain is not what the leaves make of it',
    });
    expect((await check(log, [first, ...rest])).differences[0]).toMatchObject({
      kind: 'checkpoint',
      what: '3',
      expected: 'number 2',
    });
  });

  test('a log that ends before its checkpoints is named', async () => {
    const source = changed((all) => all.slice(0, -1));
    const { differences } = await check(source);
    expect(differences.at(-1)?.what).toMatch(new RegExp(`\\b${stored.length}$`));
  });
});
