import { Webhook } from 'standardwebhooks';
import { expect, test } from 'vitest';
import {
  afterFailure,
  afterProgress,
  register,
  replay,
  rotate,
} from '../../src/push/decider-webhook.ts';
import { createSecret, faultOfSecret, webhookHeaders } from '../../src/push/standard-webhook.ts';

const startMs = Date.UTC(2031, 2, 3, 9);
const rules = { firstMs: 4000, longestMs: 60_000, giveUpMs: 3_600_000 };
const at = (seconds: number) => ({ nowMs: startMs + seconds * 1000, random: 0 });
const fresh = register(
  {
    id: 'x',
    url: 'https://desk.example/',
    filter: '',
    cursor: 'c0',
    secret: 's1',
    note: undefined,
  },
  startMs,
);

test('a signature is what the library of the standard makes', () => {
  const nowMs = Date.now();
  for (const secret of [createSecret(), createSecret()]) {
    expect(faultOfSecret(secret)).toBeUndefined();
    const body = Buffer.from('{"data":"كلام"}');
    const headers = webhookHeaders({ id: 'id:1', body, nowMs }, [secret]);
    const own = new Webhook(secret).sign('id:1', new Date(nowMs), body.toString());
    expect(headers['webhook-signature']).toBe(own);
  }
});

test.each(['', 'whsec_', 'MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'whsec_!!', 'whsec_c2hvcnQ='])(
  '%j is no secret',
  (secret) => {
    expect(faultOfSecret(secret)).toContain('whsec_');
  },
);

test('progress is counted, and ends what failed before', () => {
  const failing = afterFailure(fresh, { kind: 'none', reason: 'x' }, at(0), rules);
  expect(failing).toMatchObject({
    failures: 1,
    cursor: 'c0',
    nextTryAt: '2031-03-03T09:00:04.000Z',
  });
  const taken = afterProgress(failing, { cursor: 'c3', taken: 3 }, at(5));
  expect(taken).toEqual({
    ...fresh,
    ...{ cursor: 'c3', delivered: 3, lastDeliveredAt: '2031-03-03T09:00:05.000Z' },
  });
  // What the filter left out moves the cursor alone.
  expect(afterProgress(failing, { cursor: 'c1', taken: 0 }, at(5))).toEqual({
    ...failing,
    cursor: 'c1',
  });
});

test('a replay revives, and is another run', () => {
  const gone = { kind: 'answer', status: 410, text: '' } as const;
  const dead = afterFailure(fresh, gone, at(0), rules);
  expect(dead.deadSince).toBeDefined();
  expect(replay(dead, 'c9')).toEqual({ ...fresh, cursor: 'c9', run: 2 });
});

test('old secrets sign for a day, and a few of them at most', () => {
  let webhook = rotate(fresh, 's2', startMs);
  expect(webhook.secrets).toEqual([
    { value: 's2' },
    { value: 's1', until: '2031-03-04T09:00:00.000Z' },
  ]);
  webhook = rotate(webhook, 's3', startMs + 25 * 3_600_000);
  expect(webhook.secrets.map(({ value }) => value)).toEqual(['s3', 's2']);
  for (let index = 4; index < 30; index += 1) webhook = rotate(webhook, `s${index}`, startMs);
  expect(webhook.secrets.length).toBeLessThanOrEqual(8);
});
