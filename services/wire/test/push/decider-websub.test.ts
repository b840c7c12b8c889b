import { expect, test } from 'vitest';
import {
  afterDelivery,
  afterVerification,
  nextStep,
  type Pending,
  request,
  type Subscription,
} from '../../src/push/decider-websub.ts';
import type { Outcome } from '../../src/push/sender.ts';

const startMs = Date.UTC(2031, 2, 3, 9);
const at = (seconds: number) => startMs + seconds * 1000;
const rules = { firstMs: 4000, longestMs: 60_000, giveUpMs: 3_600_000 };
const moment = (seconds: number) => ({ nowMs: at(seconds), random: 0 });
const place = { topic: 'https://wire.example/feeds/all.atom', callback: 'https://reader.example/' };
const ask = (more: Partial<Pending> = {}): Pending => ({
  id: 'first',
  mode: 'subscribe',
  topic: place.topic,
  leaseS: 600,
  failures: 0,
  ...more,
});
const status = (code: number, text = '', retryAfterS?: number): Outcome => ({
  kind: 'answer',
  status: code,
  text,
  ...(retryAfterS !== undefined && { retryAfterS }),
});
const nobody: Outcome = { kind: 'none', reason: 'ECONNREFUSED' };
const v1 = { tag: '"1"', sequence: 1 };
const v2 = { tag: '"2"', sequence: 2 };

const pending = (more: Partial<Pending> = {}, before?: Subscription) =>
  request(before, { ...place, pending: ask(more) }) as Subscription;
const verified = (outcome: Outcome, subscription = pending(), seconds = 0) =>
  afterVerification(
    subscription,
    {
      pending: subscription.pending as Pending,
      challenge: 'c',
      outcome,
      askedAtMs: at(seconds),
      current: v1,
    },
    moment(seconds),
    rules,
  );
const active = verified(status(200, 'c')) as Subscription;

test('what is asked for is verified at once, and runs from the question on', () => {
  expect(nextStep(pending(), { nowMs: at(0), current: v1 }).kind).toBe('verify');
  expect(active).toMatchObject({ tag: '"1"', sequence: 1, leaseUntil: '2031-03-03T09:10:00.000Z' });
  expect(active.pending).toBeUndefined();
});

test('only the challenge itself confirms', () => {
  for (const outcome of [status(200), status(200, 'c '), status(204, ''), status(302, 'c')]) {
    expect(verified(outcome)).toBeUndefined();
  }
  expect(verified(status(404, 'c'))).toBeUndefined();
});

test('who cannot be reached is asked three times, and then not again', () => {
  let subscription: Subscription | undefined = pending();
  const waits: unknown[] = [];
  for (const seconds of [0, 10, 20]) {
    subscription = subscription && verified(nobody, subscription, seconds);
    waits.push(subscription?.pending?.nextTryAt);
  }
  expect(waits).toEqual(['2031-03-03T09:00:04.000Z', '2031-03-03T09:00:18.000Z', undefined]);
  expect(subscription).toBeUndefined();
});

test('a failed renewal leaves things as they were; one that is confirmed goes on from there', () => {
  const renewing = pending({ id: 'second', secret: 's' }, active);
  expect(verified(status(404), renewing, 300)).toEqual(active);
  expect(verified(status(200, 'c'), { ...renewing, tag: '"0"' }, 300)).toMatchObject({
    tag: '"0"',
    secret: 's',
    leaseUntil: '2031-03-03T09:15:00.000Z',
  });
});

test('a confirmation of what was asked for before does not count for what is asked for now', () => {
  const first = pending();
  const second = request(first, { ...place, pending: ask({ id: 'second' }) }) as Subscription;
  const asked = { pending: first.pending as Pending, challenge: 'c', askedAtMs: at(0) };
  const late = { ...asked, outcome: status(200, 'c'), current: v1 };
  expect(afterVerification(second, late, moment(0), rules)).toEqual(second);
});

test('a confirmed goodbye removes it', () => {
  const leaving = pending({ mode: 'unsubscribe' }, active);
  expect(verified(status(200, 'c'), leaving)).toBeUndefined();
  expect(verified(status(404), leaving)).toEqual(active);
});

test('a document is due when it is another one, and not after the lease', () => {
  const step = (seconds: number, current: typeof v1) =>
    nextStep(active, { nowMs: at(seconds), current });
  expect(step(1, v1)).toEqual({ kind: 'wait', untilMs: at(600) });
  expect(step(1, v2)).toEqual({ kind: 'deliver' });
  expect(step(599.999, v2)).toEqual({ kind: 'deliver' });
  expect(step(600, v2)).toEqual({ kind: 'remove' });
});

test('failures are tried again after longer and longer, and the newest document goes then', () => {
  let subscription = active;
  const waits: number[] = [];
  for (let failures = 1; failures <= 6; failures += 1) {
    const sent = { version: v2, outcome: status(503) };
    subscription = afterDelivery(subscription, sent, moment(0), rules);
    waits.push((Date.parse(subscription.nextTryAt ?? '') - startMs) / 1000);
  }
  expect(waits).toEqual([4, 8, 16, 32, 60, 60]);
  expect(subscription).toMatchObject({
    failures: 6,
    failingSince: '2031-03-03T09:00:00.000Z',
    fault: 'it answered with status 503',
    tag: '"1"',
  });
  expect(nextStep(subscription, { nowMs: at(59), current: v2 })).toEqual({
    kind: 'wait',
    untilMs: at(60),
  });
  expect(nextStep(subscription, { nowMs: at(60), current: v2 }).kind).toBe('deliver');
  // Back at what it has: nothing is due any more.
  expect(nextStep(subscription, { nowMs: at(60), current: v1 }).kind).toBe('wait');
  const taken = afterDelivery(
    subscription,
    { version: v2, outcome: status(204) },
    moment(60),
    rules,
  );
  expect(taken).toEqual({
    ...active,
    ...v2,
    delivered: 1,
    lastDeliveredAt: '2031-03-03T09:01:00.000Z',
  });
});

test('jitter shortens a pause by up to a half, and Retry-After lengthens it, within the limit', () => {
  const wait = (outcome: Outcome, random: number) => {
    const sent = { version: v2, outcome };
    const after = afterDelivery(active, sent, { nowMs: at(0), random }, rules);
    return (Date.parse(after.nextTryAt ?? '') - startMs) / 1000;
  };
  expect(wait(nobody, 0.5)).toBe(3);
  expect(wait(nobody, 1)).toBe(2);
  expect(wait(status(429, '', 30), 0)).toBe(30);
  expect(wait(status(429, '', 86_400), 0)).toBe(60);
});

test('410 ends it, and so does failing for too long; it is kept for a week to be asked about', () => {
  const gone = afterDelivery(active, { version: v2, outcome: status(410) }, moment(5), rules);
  expect(gone.deadSince).toBe('2031-03-03T09:00:05.000Z');
  const failing = afterDelivery(active, { version: v2, outcome: nobody }, moment(0), rules);
  const almost = afterDelivery(failing, { version: v2, outcome: nobody }, moment(3599), rules);
  expect(almost.deadSince).toBeUndefined();
  const over = afterDelivery(failing, { version: v2, outcome: nobody }, moment(3600), rules);
  expect(over.deadSince).toBeDefined();
  for (const dead of [gone, over]) {
    expect(nextStep(dead, { nowMs: at(3700), current: v2 }).kind).toBe('wait');
    expect(nextStep(dead, { nowMs: at(8 * 86_400), current: v2 }).kind).toBe('remove');
  }
  const again = request(gone, { ...place, pending: ask({ id: 'again' }) }) as Subscription;
  expect(verified(status(200, 'c'), again, 60)).toMatchObject({ delivered: 0, failures: 0 });
  expect(verified(status(200, 'c'), again, 60)?.deadSince).toBeUndefined();
});
