import { setMaxListeners } from 'node:events';
import type { Logger } from '@dateline/runtime';
import type { PumpContext } from '../pump.ts';
import type { LogFacts } from '../requests.ts';
import { attendAll } from './attend.ts';
import { attendWebhook } from './attend-webhook.ts';
import { attendWebSub } from './attend-websub.ts';
import type { Book } from './book.ts';
import type { RetryRules } from './decider-retry.ts';
import type { Outcome, Send } from './sender.ts';
import { followTopics, type ReadTopic, type Topics, type TopicsOptions } from './topics.ts';

/** How subscribers are served; times in milliseconds. */
export interface ServeOptions {
  /** For what is under way to be answered when the service ends; 2 s. */
  readonly graceMs: number;
  /** 5 s, 1 h, 3 days. */
  readonly retry: RetryRules;
  /** How feeds are asked; 50 ms, 2 s, 10 s, 60 s, 10 s. */
  readonly asking: Pick<TopicsOptions, 'firstMs' | 'longestMs' | 'unrestMs' | 'sweepMs' | 'lagMs'>;
  /** Milliseconds since 1970; the machine's clock. */
  readonly nowMs: () => number;
}

/** What serving takes. */
export interface ServeParts {
  readonly book: Book;
  readonly events: PumpContext & LogFacts;
  readonly read: ReadTopic;
  readonly call: Send;
  readonly options: ServeOptions;
  readonly onAttempt: (what: string, outcome: Outcome) => void;
  readonly logger: Logger;
}

/** Serves all subscribers until the signal aborts. */
export async function serveAll(parts: ServeParts, signal: AbortSignal): Promise<void> {
  const { book, events, read, call, options, onAttempt, logger } = parts;
  const { hub, site } = events;
  const { graceMs, asking, nowMs, retry: rules } = options;
  // What is under way is let come to its end: else it would come again.
  const cut = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  // Every subscriber's attendant listens to both.
  setMaxListeners(0, signal, cut.signal);
  signal.addEventListener('abort', () => {
    timer = setTimeout(() => cut.abort(), graceMs);
  });
  const send: Send = (sending) => call({ ...sending, signal: cut.signal });
  const topics: Topics = followTopics({
    ...{ ...asking, read, signal },
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
  const webhook = attendWebhook({ book, events, send, rules, nowMs, onAttempt });
  const attendants = attendAll(book, {
    ...{ signal, logger },
    attendTo: ({ kind }) => (kind === 'websub' ? webSub : kind === 'webhook' ? webhook : undefined),
  });
  const offs = [hub.onChange(topics.ring), book.onChange(topics.ring)];
  await Promise.all([topics.ended, attendants.ended]);
  for (const off of offs) off();
  clearTimeout(timer);
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
