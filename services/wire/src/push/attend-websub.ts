import { createHmac, randomBytes } from 'node:crypto';
import type { Alarm } from './alarm.ts';
import { type Attend, persist } from './attend.ts';
import type { Book } from './book.ts';
import type { RetryRules } from './decider-retry.ts';
import {
  afterDelivery,
  afterVerification,
  nextStep,
  type Pending,
  type Subscription,
  withoutRequest,
} from './decider-websub.ts';
import type { Record } from './record.ts';
import type { Outcome, Send } from './sender.ts';
import type { TopicDocument, Topics } from './topics.ts';

/** What serving a subscriber takes. */
export interface WebSubContext {
  readonly book: Book;
  readonly topics: Topics;
  readonly send: Send;
  readonly rules: RetryRules;
  /** The hub's own public address. */
  readonly hub: string;
  readonly nowMs: () => number;
  /** Lets others run in between: to sign a document for thousands takes seconds. */
  readonly breathe: () => Promise<void>;
  readonly onAttempt: (what: 'verification' | 'delivery', outcome: Outcome) => void;
}

/** A feed that does not answer is asked again after this. */
const feedAwayMs = 1000;

/** Serves one subscriber: confirms what it asked for, sends what changed, ends with its lease. */
export function attendWebSub(context: WebSubContext): Attend {
  const { book, topics, nowMs } = context;
  return async (key, alarm, signal) => {
    while (!signal.aborted) {
      const record = book.get(key);
      if (record?.kind !== 'websub') return;
      const step = nextStep(record, { nowMs: nowMs(), current: topics.current(record.topic) });
      const turn = { key, alarm, signal };
      if (step.kind === 'verify') await verify(context, record, step.pending, turn);
      if (step.kind === 'deliver') await deliver(context, record, turn);
      if (step.kind === 'remove') await persist(book, key, removeIf(nowMs()), signal);
      if (step.kind === 'wait') {
        await alarm.wait(step.untilMs && step.untilMs - nowMs(), signal);
      }
    }
  };
}

interface TurnOfOne {
  readonly key: string;
  readonly alarm: Alarm;
  readonly signal: AbortSignal;
}

/** It may have been asked for again in the meantime. */
function removeIf(nowMs: number) {
  return (record: Record) =>
    record.kind === 'websub' && nextStep(record, { nowMs, current: undefined }).kind === 'remove'
      ? undefined
      : record;
}

async function verify(
  context: WebSubContext,
  { callback, topic }: Subscription,
  pending: Pending,
  { key, alarm, signal }: TurnOfOne,
): Promise<void> {
  const { book, topics, send, rules, nowMs } = context;
  const inLedger = (change: (subscription: Subscription) => Subscription | undefined) =>
    persist(book, key, (record) => (record.kind === 'websub' ? change(record) : record), signal);
  if (pending.mode === 'subscribe') {
    const reading = await topics.read(topic);
    if (signal.aborted) return;
    if (reading.kind === 'away') return alarm.wait(feedAwayMs, signal);
    const reason = faultOfTopic(topic, reading);
    if (reason !== undefined) {
      const told = { 'hub.mode': 'denied', 'hub.topic': pending.topic, 'hub.reason': reason };
      const url = withQuery(callback, told);
      context.onAttempt('verification', await send({ method: 'GET', url, signal }));
      await inLedger((subscription) => withoutRequest(subscription, pending));
      return;
    }
  }
  const challenge = randomBytes(24).toString('hex');
  const askedAtMs = nowMs();
  const current = topics.current(topic);
  const url = withQuery(callback, {
    'hub.mode': pending.mode,
    'hub.topic': pending.topic,
    'hub.challenge': challenge,
    ...(pending.mode === 'subscribe' && { 'hub.lease_seconds': String(pending.leaseS) }),
  });
  const outcome = await send({ method: 'GET', url, signal });
  context.onAttempt('verification', outcome);
  const asked = { pending, challenge, outcome, askedAtMs, current };
  const moment = { nowMs: nowMs(), random: Math.random() };
  await inLedger((subscription) => afterVerification(subscription, asked, moment, rules));
}

/** Why a topic cannot be subscribed to. */
function faultOfTopic(
  topic: string,
  reading: Awaited<ReturnType<Topics['read']>>,
): string | undefined {
  if (reading.kind === 'absent') return 'there is no such feed';
  if (reading.kind !== 'document' || reading.self === topic) return undefined;
  return `subscribe to ${reading.self}, as the feed says`;
}

async function deliver(
  context: WebSubContext,
  subscription: Subscription,
  { key, alarm, signal }: TurnOfOne,
): Promise<void> {
  const { book, topics, send, hub, rules, nowMs } = context;
  const { callback, topic, secret } = subscription;
  const document = await topics.document(topic);
  if (!document) return alarm.wait(feedAwayMs, signal);
  await context.breathe();
  const { tag, sequence } = document;
  const headers = contentHeaders(document, { topic, hub, secret });
  const outcome = await send({
    method: 'POST',
    url: callback,
    headers,
    body: document.body,
    signal,
  });
  context.onAttempt('delivery', outcome);
  const sent = { version: { tag, sequence }, outcome };
  const moment = { nowMs: nowMs(), random: Math.random() };
  await persist(
    book,
    key,
    (record) => (record.kind === 'websub' ? afterDelivery(record, sent, moment, rules) : record),
    signal,
  );
}

/** WebSub §7 and §7.1: what it is, whose it is, and that it comes from us. */
function contentHeaders(
  { mediaType, body }: TopicDocument,
  about: { readonly topic: string; readonly hub: string; readonly secret: string | undefined },
): { readonly [name: string]: string } {
  const { topic, hub, secret } = about;
  return {
    'content-type': mediaType,
    link: `<${topic}>; rel="self", <${hub}>; rel="hub"`,
    ...(secret !== undefined && {
      'x-hub-signature': `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`,
    }),
  };
}

/** WebSub §5.1.1: after the callback's own query, which stays as it is. */
function withQuery(callback: string, fields: { readonly [name: string]: string }): string {
  const mark = callback.includes('?') ? (/[?&]$/.test(callback) ? '' : '&') : '?';
  return `${callback}${mark}${new URLSearchParams(fields)}`;
}
