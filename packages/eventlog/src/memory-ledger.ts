import { LogUnavailableError } from './event-log.ts';
import type { Ledger, LedgerDelivery, LedgerEntry } from './ledger.ts';
import { type Bell, createBell } from './pause.ts';

/** A ledger that lives as long as the process: for tests, and where nothing has to last. */
export interface MemoryLedger extends Ledger {
  /** Another handle on the same entries, as another process would have; closed on its own. */
  openAnother(): MemoryLedger;
}

interface Kept {
  readonly entries: Map<string, { readonly text: string | undefined; readonly revision: number }>;
  readonly changed: Bell;
  revision: number;
}

/** A ledger with nothing in it. */
export function createMemoryLedger(): MemoryLedger {
  return createHandle({ entries: new Map(), changed: createBell(), revision: 0 });
}

function createHandle(kept: Kept): MemoryLedger {
  const closing = new AbortController();
  return {
    async *follow(signal) {
      yield* followMemory(kept, AbortSignal.any([signal, closing.signal]));
    },
    async update(key, change) {
      if (closing.signal.aborted) throw new LogUnavailableError('the ledger is closed');
      const found = kept.entries.get(key);
      const value = parse(found?.text);
      const changed = change(value);
      if (changed === value) return { key, value, revision: found?.revision ?? 0 };
      kept.revision += 1;
      const text = changed === undefined ? undefined : JSON.stringify(changed);
      kept.entries.set(key, { text, revision: kept.revision });
      kept.changed.ring();
      return { key, value: parse(text), revision: kept.revision };
    },
    health: () =>
      closing.signal.aborted
        ? { connected: false, detail: 'closed' }
        : { connected: true, detail: 'in memory' },
    async close() {
      closing.abort();
    },
    openAnother: () => createHandle(kept),
  };
}

async function* followMemory(kept: Kept, signal: AbortSignal): AsyncGenerator<LedgerDelivery> {
  let seen = 0;
  let isCaughtUp = false;
  while (!signal.aborted) {
    const newer = [...kept.entries]
      .map(([key, { text, revision }]): LedgerEntry => ({ key, value: parse(text), revision }))
      .filter(({ revision }) => revision > seen)
      .sort((one, other) => one.revision - other.revision);
    for (const entry of newer) {
      seen = entry.revision;
      yield { kind: 'entry', ...entry };
    }
    if (!isCaughtUp) yield { kind: 'caught-up' };
    isCaughtUp = true;
    if (kept.revision === seen) await kept.changed.wait(signal);
  }
}

function parse(text: string | undefined): unknown {
  return text === undefined ? undefined : JSON.parse(text);
}
