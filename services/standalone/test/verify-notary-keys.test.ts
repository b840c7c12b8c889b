import { generateKeyPairSync } from 'node:crypto';
import {
  type Checkpoint,
  chainOver,
  chainStart,
  createMemoryLog,
  type EventLog,
  leafOf,
  type NotaryKey,
  signCheckpoint,
  toNotaryKey,
} from '@dateline/eventlog';
import { beforeAll, describe, expect, test } from 'vitest';
import { tell } from '../../wire/test/stories.ts';
import { verifyNotary } from '../src/verify/notary.ts';

const newKey = () => toNotaryKey(generateKeyPairSync('ed25519').privateKey);
const [one, two, three, thief] = [newKey(), newKey(), newKey(), newKey()];
const signal = new AbortController().signal;
const restored = [{ created: '2031', lastSequence: 9 }];

let log: EventLog;
let leaves: readonly string[];

beforeAll(async () => {
  const memory = createMemoryLog();
  for (let index = 0; index < 4; index += 1) await tell(memory, `a-${index}`);
  log = memory;
  const found: string[] = [];
  for await (const delivery of log.followOctets({ after: 0, signal })) {
    if (delivery.kind === 'caught-up') break;
    found.push(leafOf(delivery));
  }
  leaves = found;
});

/** One checkpoint: of the next message, unless it says something of the key or of the log. */
interface Part extends Partial<Checkpoint> {
  readonly by: NotaryKey;
}

const plain = (by: NotaryKey): Part => ({ by });
const handOver = (by: NotaryKey, to: NotaryKey): Part => ({ by, key: by.jwk, nextKey: to.jwk });
const breakWith = ({ jwk }: NotaryKey, by: NotaryKey): Part => ({
  ...{ by, key: by.jwk },
  breaksWith: { kid: jwk.kid, reason: 'stolen' },
});

function sign(parts: readonly Part[]): readonly { number: number; jws: string }[] {
  let [sequence, before, streamCreated] = [0, chainStart, '2031'];
  return parts.map(({ by, ...change }, index) => {
    streamCreated = change.streamCreated ?? streamCreated;
    const isEmpty = Boolean(change.nextKey ?? change.breaksWith ?? change.streamCreated);
    const part = isEmpty ? [] : leaves.slice(sequence, sequence + 1);
    const [first, last] = [sequence + 1, sequence + part.length];
    const after = chainOver(before, first, part);
    const checkpoint: Checkpoint = {
      ...{ version: 1, number: index + 1, stream: 'NEWSROOM', streamCreated, first, last },
      ...{ before, after, leaves: part, time: '2031' },
      ...change,
    };
    [sequence, before] = [last, after];
    return { number: index + 1, jws: signCheckpoint(checkpoint, by) };
  });
}

async function check(
  parts: readonly Part[],
  kept: readonly NotaryKey[] | undefined = [one],
  served: readonly NotaryKey[] = [one],
) {
  async function* checkpoints() {
    yield* sign(parts);
  }
  const keys = served.map(({ jwk }) => jwk);
  return verifyNotary(
    log,
    { url: '', keys, kept: kept?.map(({ jwk }) => jwk), checkpoints: checkpoints() },
    signal,
  );
}

const good = () => [plain(one), plain(one), handOver(one, two), plain(two), plain(two)];

describe('a key that hands over to another', () => {
  test('is followed by who keeps the old one, the new one, both, or none', async () => {
    for (const kept of [[one], [two], [one, two], undefined]) {
      const report = await check(good(), kept);
      expect(report.differences).toEqual([]);
      expect(report).toMatchObject({
        ...{ checkpoints: 5, sequence: 4 },
        signers: [
          { kid: one.jwk.kid, from: 1, to: 3 },
          { kid: two.jwk.kid, from: 4, to: 5 },
        ],
      });
    }
  });

  test('is followed through several, and to one that has signed nothing yet', async () => {
    const parts = [...good().slice(0, 4), handOver(two, three), plain(three)];
    expect((await check(parts)).differences).toEqual([]);
    expect((await check(parts, [three])).differences).toEqual([]);
    expect((await check(good().slice(0, 3))).differences).toEqual([]);
    // To be named as the next one says nothing of what came before.
    const named = await check([plain(thief), handOver(thief, two)], [two], [thief]);
    expect(named.differences).toMatchObject([{ kind: 'key', what: 'all' }]);
  });

  test('leaves what was kept from before as good as it was', async () => {
    const report = await check(good().slice(0, 2), [one], [one, two]);
    expect(report).toMatchObject({ checkpoints: 2, sequence: 2, differences: [] });
  });

  test('is not followed without its signature', async () => {
    const unsigned = await check(
      [plain(one), plain(one), plain(two), plain(two)],
      [one],
      [one, two],
    );
    expect(unsigned.differences[0]).toMatchObject({
      ...{ kind: 'checkpoint', what: '3' },
      served: `signed by ${two.jwk.kid}, where it is for ${one.jwk.kid} to sign`,
    });
    // A break is no more than what it says, whoever says it.
    const broken = await check([plain(one), breakWith(three, two), plain(two)]);
    expect(broken.differences[0]).toMatchObject({ kind: 'checkpoint', what: '2' });
  });

  test('is not followed by the signature of another, whatever that calls itself', async () => {
    const parts = [plain(one), plain(one), handOver(thief, two), plain(two)];
    const wrong = await check(parts, [one, two], [one, two, thief]);
    expect(wrong.differences.map(({ what }) => what)).toEqual(expect.arrayContaining(['3', '4']));
    const named = { ...thief, jwk: { ...thief.jwk, kid: one.jwk.kid } };
    const lying = await check([plain(one), plain(one), handOver(named, two), plain(two)]);
    expect(lying.differences[0]).toMatchObject({ what: '3', served: 'the signature is not good' });
    // Who has stolen the first key names his own as if it were the one that is kept.
    const posing = { ...thief, jwk: { ...thief.jwk, kid: two.jwk.kid } };
    const posed = await check([plain(one), handOver(one, posing), plain(posing)], [two]);
    expect(posed.differences[0]).toMatchObject({ kind: 'checkpoint', what: '3' });
    const all = await check([plain(named), plain(named)], [one], [named]);
    expect(all.differences[0]).toMatchObject({ what: '1', served: 'the signature is not good' });
  });

  test('signs nothing any more after that', async () => {
    const { differences } = await check([...good().slice(0, 4), plain(one)]);
    expect(differences[0]).toMatchObject({
      ...{ kind: 'checkpoint', what: '5' },
      served: `signed by ${one.jwk.kid}, where it is for ${two.jwk.kid} to sign`,
    });
    const again = await check([...good().slice(0, 4), handOver(one, thief), plain(thief)]);
    expect(again.differences.map(({ what }) => what)).toEqual(expect.arrayContaining(['5', '6']));
  });
});

describe('a key that breaks with another', () => {
  const broken = () => [plain(one), plain(one), breakWith(one, two), plain(two), plain(two)];

  test('is told of to all but those who keep it', async () => {
    for (const kept of [[one], undefined]) {
      const { differences, signers } = await check(broken(), kept, [one, two]);
      expect(differences).toEqual([
        expect.objectContaining({
          ...{ kind: 'break', what: 'checkpoint 3' },
          served: `signed by ${two.jwk.kid}, as that one is stolen`,
        }),
      ]);
      expect(signers[1]).toMatchObject({ breaksWith: { reason: 'stolen' }, from: 3 });
    }
    expect((await check(broken(), [two], [one, two])).differences).toEqual([]);
    expect((await check(broken(), [one, two], [one, two])).differences).toEqual([]);
  });

  test('ends what the former may sign, and comes once', async () => {
    const { differences } = await check([...broken(), plain(one)], [two]);
    expect(differences[0]).toMatchObject({ kind: 'checkpoint', what: '6' });
    const twice = await check([...broken(), breakWith(one, three)], [one, two, three]);
    expect(twice.differences[0]).toMatchObject({ kind: 'checkpoint', what: '6' });
  });

  test('is vouched for by a key that it has handed over to', async () => {
    const parts = [...broken().slice(0, 4), handOver(two, three), plain(three)];
    expect((await check(parts, [three], [one])).differences).toEqual([]);
  });
});

describe('the checkpoints of a restored log', () => {
  test('name what they go on from', async () => {
    const moved = { by: one, streamCreated: '2032', restored };
    const report = await check([plain(one), moved, plain(one)]);
    expect(report.differences).toEqual([]);
    expect(report.lineage).toEqual([{ number: 2, restored }]);
  });

  test('are of another log where they do not', async () => {
    const { differences } = await check([plain(one), { by: one, streamCreated: '2032' }]);
    expect(differences[0]).toMatchObject({
      ...{ kind: 'checkpoint', what: '2', served: 'of 2032' },
      expected: 'of the log of 2031, or of one restored from it',
    });
  });
});
