import {
  type EventFilter,
  type LogLine,
  placeIn,
  readCursor,
  readFilter,
} from '@dateline/contracts';
import { joinSignals } from '@dateline/eventlog';
import { gather } from '../batch.ts';
import type { PumpContext } from '../pump.ts';
import { type Attend, persist } from './attend.ts';
import type { Book } from './book.ts';
import { isTaken, type RetryRules, toMs } from './decider-retry.ts';
import {
  activeSecrets,
  afterFailure,
  afterProgress,
  type Progress,
  type Webhook,
} from './decider-webhook.ts';
import type { Outcome, Send } from './sender.ts';
import { webhookHeaders } from './standard-webhook.ts';

/** What serving a webhook takes. */
export interface WebhookContext {
  readonly book: Book;
  readonly events: PumpContext & { readonly line: LogLine };
  readonly send: Send;
  readonly rules: RetryRules;
  readonly nowMs: () => number;
  readonly onAttempt: (what: 'event', outcome: Outcome) => void;
}

/** Events that are held for one webhook at once. */
const batchMax = 16;
const waitMs = 25_000;
/** What was taken is written down at least this often, so that a crash repeats no more. */
const writeEveryMs = 1000;
/** How far it has come where nothing is for it: there is nothing to lose, so not so often. */
const writeIdleMs = 30_000;

/** Serves one webhook: each event that it asked for, one after the other, each until it is taken. */
export function attendWebhook(context: WebhookContext): Attend {
  const { book, nowMs } = context;
  return async (key, alarm, signal) => {
    while (!signal.aborted) {
      const webhook = book.get(key);
      if (webhook?.kind !== 'webhook') return;
      const fault = faultOf(webhook, context);
      const restMs = (toMs(webhook.nextTryAt) ?? 0) - nowMs();
      if (fault !== undefined) await end(context, key, fault, signal);
      else if (webhook.deadSince !== undefined) await alarm.wait(undefined, signal);
      else if (restMs > 0) await alarm.wait(restMs, signal);
      else await run(context, key, webhook, signal);
    }
  };
}

/** Why there is nothing that could be sent. */
function faultOf({ deadSince, cursor }: Webhook, { events }: WebhookContext): string | undefined {
  if (deadSince !== undefined) return undefined;
  const position = readCursor(cursor);
  if (position && placeIn(events.line, position) === 'here') return undefined;
  return 'its cursor is of another log: tell it where to go on';
}

async function end(
  { book, nowMs }: WebhookContext,
  key: string,
  fault: string,
  signal: AbortSignal,
): Promise<void> {
  const deadSince = new Date(nowMs()).toISOString();
  const change = (webhook: Webhook): Webhook => ({ ...webhook, fault, deadSince });
  await persist(book, key, (one) => (one.kind === 'webhook' ? change(one) : one), signal);
}

/** Sends until one is not taken, it is told otherwise, or the signal aborts. */
async function run(
  context: WebhookContext,
  key: string,
  webhook: Webhook,
  until: AbortSignal,
): Promise<void> {
  const { book } = context;
  const changed = new AbortController();
  const off = book.onChange((other) => {
    if (other !== key) return;
    const now = book.get(key);
    if (now?.kind !== 'webhook' || now.run !== webhook.run) changed.abort();
  });
  const { signal, release } = joinSignals(until, changed.signal);
  const notes = takeNotes(context, key, webhook, until);
  try {
    await sendAll(context, webhook, { key, notes, signal });
  } finally {
    off();
    release();
    await notes.write();
  }
}

interface Sending {
  readonly key: string;
  readonly notes: Notes;
  readonly signal: AbortSignal;
}

async function sendAll(
  context: WebhookContext,
  webhook: Webhook,
  { key, notes, signal }: Sending,
): Promise<void> {
  const { book, events, send, rules, nowMs } = context;
  const filter = readFilter(webhook.filter) as EventFilter; // It was read when it was registered.
  let after = readCursor(webhook.cursor)?.sequence ?? 0;
  while (!signal.aborted) {
    const batch = await gather(events, { after, filter, limit: batchMax, waitMs, signal });
    for (const body of batch.items) {
      const { id, cursor } = JSON.parse(body.toString()) as { id: string; cursor: string };
      const now = book.get(key);
      if (signal.aborted || now?.kind !== 'webhook') return;
      const secrets = activeSecrets(now, nowMs()).map(({ value }) => value);
      const outcome = await send({
        method: 'POST',
        url: webhook.url,
        headers: {
          'content-type': 'application/cloudevents+json; charset=utf-8',
          ...webhookHeaders({ id, body, nowMs: nowMs() }, secrets),
        },
        body,
        signal,
      });
      if (outcome.kind === 'stopped') return;
      context.onAttempt('event', outcome);
      if (!isTaken(outcome)) {
        const moment = { nowMs: nowMs(), random: Math.random() };
        return notes.fail((one) => afterFailure(one, outcome, moment, rules));
      }
      await notes.take({ cursor, taken: 1 });
    }
    after = batch.position;
    await notes.take({ cursor: events.site.cursorOf(after), taken: 0 });
    if (batch.isAll) await notes.rest();
  }
}

/** What has been taken and is not in the ledger yet. */
interface Notes {
  take(progress: Progress): Promise<void>;
  /** There is nothing more for now. */
  rest(): Promise<void>;
  write(): Promise<void>;
  fail(change: (webhook: Webhook) => Webhook): Promise<void>;
}

function takeNotes(
  { book, nowMs }: WebhookContext,
  key: string,
  { run: mine }: Webhook,
  signal: AbortSignal,
): Notes {
  let open: Progress | undefined;
  let writtenAtMs = performance.now();
  const write = async (more: (webhook: Webhook) => Webhook = (webhook) => webhook) => {
    const progress = open;
    open = undefined;
    writtenAtMs = performance.now();
    const moment = { nowMs: nowMs(), random: 0 };
    await persist(
      book,
      key,
      // Who was told to go on from elsewhere meanwhile does so.
      (one) =>
        one.kind === 'webhook' && one.run === mine
          ? more(progress ? afterProgress(one, progress, moment) : one)
          : one,
      signal,
    );
  };
  const isOver = (ms: number) => performance.now() - writtenAtMs >= ms;
  return {
    async take({ cursor, taken }) {
      open = { cursor, taken: (open?.taken ?? 0) + taken };
      if (open.taken > 0 && isOver(writeEveryMs)) await write();
    },
    async rest() {
      if (open && (open.taken > 0 || isOver(writeIdleMs))) await write();
    },
    async write() {
      if (open) await write();
    },
    fail: write,
  };
}
