import type { Ledger } from '@dateline/eventlog';
import type { Routes, ServiceContext } from '@dateline/runtime';
import type { Hub } from '../hub.ts';
import type { AddressRules } from './address-guard.ts';
import { attendAll } from './attend.ts';
import { attendWebSub } from './attend-websub.ts';
import { type Book, openBook } from './book.ts';
import { isTaken, type RetryRules } from './decider-retry.ts';
import { createTopicReader } from './read-topic.ts';
import { type SubscriptionLimits, webSubRoutes } from './routes-websub.ts';
import { createSender, type Outcome, type Send } from './sender.ts';
import { countSubscribers } from './standings.ts';
import { followTopics, type Topics } from './topics.ts';
import { type TurnHolder, takeTurns } from './turn.ts';

/** How subscribers are served; times in milliseconds, and what is left out is as below. */
export interface PushOptions extends Partial<SubscriptionLimits>, Partial<AddressRules> {
  readonly ledger: Ledger;
  /** Where this newsroom's feeds are asked for from here. */
  readonly feeds: () => string;
  /** For one callback to take what it is sent; 10 s. */
  readonly callbackMs?: number;
  /** For what is under way to be answered when the service ends; 2 s. */
  readonly graceMs?: number;
  /** 5 s, 1 h, 3 days. */
  readonly retry?: RetryRules;
  /** Of the replica that delivers; 3 s and 10 s. */
  readonly beatMs?: number;
  readonly silenceMs?: number;
  /** How feeds are asked; 50 ms, 2 s, 10 s, 60 s. */
  readonly asking?: Pick<TopicsTimes, 'firstMs' | 'longestMs' | 'unrestMs' | 'sweepMs'>;
  /** Milliseconds since 1970; the machine's clock. */
  readonly nowMs?: () => number;
}
type TopicsTimes = Parameters<typeof followTopics>[0];

/** What pushing gives to the service that it is a part of. */
export interface Push {
  readonly routes: Routes;
  readonly health: () => { readonly isWell: boolean; readonly [detail: string]: unknown };
  readonly ended: Promise<void>;
}

const defaults = {
  arePrivateAllowed: false,
  callbackMs: 10_000,
  graceMs: 2000,
  retry: { firstMs: 5000, longestMs: 3_600_000, giveUpMs: 3 * 24 * 3_600_000 },
  beatMs: 3000,
  silenceMs: 10_000,
  asking: { firstMs: 50, longestMs: 2000, unrestMs: 10_000, sweepMs: 60_000 },
  leaseMinS: 300,
  leaseMaxS: 30 * 86_400,
  leaseDefaultS: 10 * 86_400,
  subscriptionsMax: 5000,
  perHostMax: 500,
  nowMs: () => Date.now(),
} as const;

/** Tells subscribers what changes: one of all replicas does, while each takes subscriptions. */
export function openPush(
  site: { readonly url: string },
  hub: Hub,
  given: PushOptions,
  { logger, signal, metrics }: Pick<ServiceContext, 'logger' | 'signal'> & Partial<ServiceContext>,
): Push {
  const options = { ...defaults, ...given };
  const { ledger, retry: rules, nowMs } = options;
  const book = openBook(ledger, { signal, logger });
  const count = metrics?.counter({
    name: 'dateline_push_attempts_total',
    help: 'Requests to callbacks, by what for and what came of them.',
    labels: ['what', 'result'],
  });
  const onAttempt = (what: string, outcome: Outcome) => {
    const result = outcome.kind === 'answer' && !isTaken(outcome) ? 'refused' : outcome.kind;
    count?.(1, { what, result: result === 'answer' ? 'taken' : result });
  };
  const call = createSender({
    ...options,
    timeoutMs: options.callbackMs,
    userAgent: `Dateline (+${site.url})`,
  });
  const read = createTopicReader({ url: site.url, from: options.feeds, timeoutMs: 10_000 });
  const work = async (tenure: AbortSignal) => {
    // What is under way is let come to its end: else it would come again.
    const cut = new AbortController();
    let timer: NodeJS.Timeout | undefined;
    tenure.addEventListener('abort', () => {
      timer = setTimeout(() => cut.abort(), options.graceMs);
    });
    const send: Send = (sending) => call({ ...sending, signal: cut.signal });
    const topics: Topics = followTopics({
      ...options.asking,
      read,
      signal: tenure,
      wanted: () => topicsOf(book),
      head: () => hub.head,
      onMove: (topic) =>
        attendants.ring((record) => record.kind === 'websub' && record.topic === topic),
    });
    const webSub = attendWebSub({
      ...{ book, topics, send, rules, nowMs, onAttempt },
      hub: `${site.url}/websub`,
      breathe: createBreath(),
    });
    const attendants = attendAll(book, {
      ...{ signal: tenure, logger },
      attendTo: (record) => (record.kind === 'websub' ? webSub : undefined),
    });
    const offs = [hub.onChange(topics.ring), book.onChange(topics.ring)];
    await Promise.all([topics.ended, attendants.ended]);
    for (const off of offs) off();
    clearTimeout(timer);
  };
  const turns = takeTurns(book, {
    ...{ signal, beatMs: options.beatMs, silenceMs: options.silenceMs, work },
    isWanted: () => [...book.entries()].some(([, { kind }]) => kind !== 'turn'),
  });
  measure(book, nowMs, metrics);
  const url = site.url;
  return {
    routes: webSubRoutes({ book, rules: options, limits: options, url }),
    health: () => healthOf(book, ledger, turns, nowMs()),
    ended: Promise.all([book.ended, turns.ended]).then(() => undefined),
  };
}

function healthOf(book: Book, ledger: Ledger, turns: TurnHolder, nowMs: number) {
  const { connected } = ledger.health();
  return {
    isWell: connected && book.malformed.size === 0,
    ...countSubscribers(book, nowMs),
    delivers: turns.isHeld,
    malformed: [...book.malformed].slice(0, 20),
    ledger: ledger.health(),
  };
}

function measure(book: Book, nowMs: () => number, metrics: ServiceContext['metrics'] | undefined) {
  for (const state of ['active', 'failing', 'dead'] as const) {
    metrics?.gauge({
      name: `dateline_push_subscribers_${state}`,
      help: `Subscribers of feeds and events that are ${state}.`,
      read: () => countSubscribers(book, nowMs()).subscribers[state],
    });
  }
}

function topicsOf(book: Book): ReadonlySet<string> {
  const topics = new Set<string>();
  for (const [, record] of book.entries()) if (record.kind === 'websub') topics.add(record.topic);
  return topics;
}

/** One at a time goes on in each turn of the event loop. */
function createBreath(): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return () => {
    last = last.then(() => new Promise((resolve) => setImmediate(resolve)));
    return last;
  };
}
