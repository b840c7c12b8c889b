import { randomUUID } from 'node:crypto';
import { joinSignals, LogUnavailableError } from '@dateline/eventlog';
import { createAlarm } from './alarm.ts';
import type { Book } from './book.ts';
import { type Record, type Turn, turnKey } from './record.ts';

/** Times in milliseconds. */
export interface TurnOptions {
  /** Between two signs of life. */
  readonly beatMs: number;
  /** Who gives no sign for this long has lost the turn to whoever takes it. */
  readonly silenceMs: number;
  readonly signal: AbortSignal;
  /** Whether there is anything to do: else nothing is written. */
  readonly isWanted: () => boolean;
  /** Works until the signal aborts: the turn is another's, or the service ends. */
  readonly work: (signal: AbortSignal) => Promise<void>;
}

/** The one of all replicas that delivers. */
export interface TurnHolder {
  readonly isHeld: boolean;
  readonly ended: Promise<void>;
}

/**
 * Takes turns with the other replicas at what must not be done twice. A holder that is gone is
 * known by its silence, measured here: clocks of machines are not compared. One that merely cannot
 * reach the ledger goes on, for then nobody can take its place either; what it did comes at worst
 * again.
 */
export function takeTurns(book: Book, options: TurnOptions): TurnHolder {
  const { signal, beatMs, silenceMs, isWanted, work } = options;
  const me = randomUUID();
  let tenure: { readonly stop: AbortController; readonly working: Promise<void> } | undefined;
  let heard: { readonly turn: Turn | undefined; readonly atMs: number } | undefined;

  const lose = async () => {
    const last = tenure;
    tenure = undefined;
    last?.stop.abort();
    await last?.working;
  };
  const win = () => {
    const stop = new AbortController();
    const until = joinSignals(stop.signal, signal);
    tenure = { stop, working: work(until.signal).finally(until.release) };
  };
  const step = async () => {
    const turn = toTurn(book.get(turnKey));
    if (tenure && turn?.by !== me) await lose();
    if (tenure) {
      await change(book, (now) => (now?.by === me ? { ...now, beat: now.beat + 1 } : now));
      return;
    }
    if (!isWanted()) return;
    const nowMs = performance.now();
    if (!heard || heard.turn?.by !== turn?.by || heard.turn?.beat !== turn?.beat) {
      heard = { turn, atMs: nowMs };
    }
    const isFree = turn === undefined || turn.by === '' || nowMs - heard.atMs >= silenceMs;
    if (!isFree) return;
    const taken = await change(book, (now) =>
      now?.by === turn?.by && now?.beat === turn?.beat
        ? { kind: 'turn', by: me, beat: (now?.beat ?? 0) + 1 }
        : now,
    );
    if (taken?.by === me) win();
  };
  const run = async () => {
    const alarm = createAlarm();
    // Sooner when the one before has said goodbye, or the first one comes to be served.
    const off = book.onChange(() => {
      if (!tenure && (toTurn(book.get(turnKey))?.by ?? '') === '') alarm.ring();
    });
    while (!signal.aborted) {
      if (book.isCaughtUp) await step();
      await alarm.wait(beatMs, signal);
    }
    off();
    await lose();
    await change(book, (now) => (now?.by === me ? { ...now, by: '' } : now));
  };
  return {
    get isHeld() {
      return tenure !== undefined;
    },
    ended: run(),
  };
}

/** Undefined where the ledger cannot be reached. */
async function change(
  book: Book,
  toNext: (turn: Turn | undefined) => Turn | undefined,
): Promise<Turn | undefined> {
  try {
    return toTurn(
      await book.update(turnKey, (record) => {
        const turn = toTurn(record);
        const next = toNext(turn);
        return next === turn ? record : next;
      }),
    );
  } catch (error) {
    if (error instanceof LogUnavailableError) return undefined;
    throw error;
  }
}

function toTurn(record: Record | undefined): Turn | undefined {
  return record?.kind === 'turn' ? record : undefined;
}
