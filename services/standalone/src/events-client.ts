import { setTimeout as pause } from 'node:timers/promises';
import { CommandError, exitCodes } from './newsroom-client.ts';

/** One event or gap as the newsroom tells it: a CloudEvent. */
export interface ToldEvent {
  readonly id: string;
  readonly type: string;
  readonly cursor: string;
  /** Sixteen digits. */
  readonly sequence: string;
  readonly time?: string;
  readonly subject?: string;
  readonly language?: string;
  readonly revision?: number;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What is read, from where, and whether to stay for what is still to come. */
export interface EventsOrder {
  readonly url: string;
  /** A cursor, `start` or `end`. */
  readonly from: string;
  readonly filter?: string;
  readonly isLive: boolean;
  /** Told when a newsroom that answered before is away, and when it is back. */
  readonly onAway: (isAway: boolean) => void;
  /** Ends the reading with an error of its own. */
  readonly signal?: AbortSignal;
}

/** Some events, and the cursor to go on from. */
export interface ToldBatch {
  readonly events: readonly ToldEvent[];
  readonly cursor: string;
  /** Whether there was nothing more when it was told. */
  readonly isEnd: boolean;
}

const batchMax = 500;
const waitS = 25;
const answerTimeoutMs = (waitS + 15) * 1000;
const againMs = 1000;

/**
 * Reads what the newsroom tells, batch by batch: to the end, or for ever, through its restarts.
 * @throws CommandError when it refuses, or does not answer the first time or a replay.
 */
export async function* readBatches(order: EventsOrder): AsyncGenerator<ToldBatch> {
  let after = order.from;
  let isAway = false;
  for (let round = 0; ; round += 1) {
    let answer: ToldBatch;
    try {
      answer = await askEvents(order, after, round > 0 && order.isLive);
    } catch (error) {
      const isLasting =
        !(error instanceof CommandError) || error.exitCode !== exitCodes.unavailable;
      order.signal?.throwIfAborted();
      if (isLasting || round === 0 || !order.isLive) throw error;
      if (!isAway) order.onAway(true);
      isAway = true;
      await pause(againMs);
      continue;
    }
    if (isAway) order.onAway(false);
    isAway = false;
    after = answer.cursor;
    yield answer;
    if (!order.isLive && answer.isEnd) return;
  }
}

async function askEvents(
  { url, filter, signal: stop }: EventsOrder,
  after: string,
  isWaiting: boolean,
): Promise<ToldBatch> {
  const query = new URLSearchParams({ after, limit: String(batchMax) });
  if (filter) query.set('filter', filter);
  if (isWaiting) query.set('wait', String(waitS));
  let response: Response;
  let text: string;
  try {
    const timeout = AbortSignal.timeout(answerTimeoutMs);
    const signal = stop ? AbortSignal.any([timeout, stop]) : timeout;
    response = await fetch(new URL(`/events?${query}`, url), { signal });
    text = await response.text();
  } catch (cause) {
    const message = `No newsroom answers at ${url}. Start one with \`npm start\`, or set DATELINE_URL.`;
    throw new CommandError(message, exitCodes.unavailable, { cause });
  }
  if (!response.ok) throw refusal(response.status, text);
  return {
    events: JSON.parse(text) as readonly ToldEvent[],
    cursor: response.headers.get('dateline-cursor') ?? after,
    isEnd: response.headers.get('dateline-behind') === '0',
  };
}

function refusal(status: number, text: string): CommandError {
  const code = status >= 500 ? exitCodes.unavailable : exitCodes.usage;
  try {
    const { title, detail } = JSON.parse(text) as { title: string; detail: string };
    return new CommandError(`${title}: ${detail}`, code, { status });
  } catch {
    return new CommandError(`HTTP ${status}: ${text.slice(0, 300)}`, code, { status });
  }
}
