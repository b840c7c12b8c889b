import type { Access } from '@dateline/access';
import type { Ledger } from '@dateline/eventlog';
import type { Routes, ServiceContext } from '@dateline/runtime';
import type { PumpContext } from '../pump.ts';
import type { LogFacts } from '../requests.ts';
import type { AddressRules } from './address-guard.ts';
import { type Book, openBook } from './book.ts';
import { isTaken } from './decider-retry.ts';
import { createTopicReader } from './read-topic.ts';
import { webhookRoutes } from './routes-webhooks.ts';
import { type SubscriptionLimits, webSubRoutes } from './routes-websub.ts';
import { createSender, type Outcome } from './sender.ts';
import { type ServeOptions, serveAll } from './serve.ts';
import { countSubscribers } from './standings.ts';
import { type TurnHolder, takeTurns } from './turn.ts';

/** How subscribers are served; times in milliseconds, and what is left out is as below. */
export interface PushOptions
  extends Partial<SubscriptionLimits>,
    Partial<AddressRules>,
    Partial<ServeOptions> {
  readonly ledger: Ledger;
  /** Who may have webhooks. */
  readonly access: Access;
  /** 100. */
  readonly webhooksMax?: number;
  /** Where this newsroom's feeds are asked for from here. */
  readonly feeds: () => string;
  /** For one callback to take what it is sent; 10 s. */
  readonly callbackMs?: number;
  /** Of the replica that delivers; 3 s and 10 s. */
  readonly beatMs?: number;
  readonly silenceMs?: number;
}

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
  asking: { firstMs: 50, longestMs: 2000, unrestMs: 10_000, sweepMs: 60_000, lagMs: 10_000 },
  leaseMinS: 300,
  leaseMaxS: 30 * 86_400,
  leaseDefaultS: 10 * 86_400,
  subscriptionsMax: 5000,
  perHostMax: 500,
  newPerMinuteMax: 600,
  newPerHostMinuteMax: 120,
  webhooksMax: 100,
  nowMs: () => Date.now(),
} as const;

/** Tells subscribers what changes: one of all replicas does, while each takes subscriptions. */
export function openPush(
  events: PumpContext & LogFacts,
  given: PushOptions,
  { logger, signal, metrics }: Pick<ServiceContext, 'logger' | 'signal'> & Partial<ServiceContext>,
): Push {
  const { site } = events;
  const options = { ...defaults, ...given };
  const { ledger, nowMs } = options;
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
  const work = (tenure: AbortSignal) =>
    serveAll({ book, events, read, call, options, onAttempt, logger }, tenure);
  const turns = takeTurns(book, {
    ...{ signal, beatMs: options.beatMs, silenceMs: options.silenceMs, work },
    isWanted: () => [...book.entries()].some(([, { kind }]) => kind !== 'turn'),
  });
  measure(book, nowMs, metrics);
  return {
    routes: async (server) => {
      await server.register(
        webSubRoutes({ book, rules: options, limits: options, url: site.url, nowMs }),
      );
      const { access, webhooksMax } = options;
      const door = { book, log: events, cursorOf: site.cursorOf, rules: options };
      await server.register(webhookRoutes({ ...door, access, webhooksMax, nowMs }));
    },
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
