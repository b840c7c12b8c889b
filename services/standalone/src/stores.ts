import {
  type EventLog,
  type JetStreamLogOptions,
  type Ledger,
  openJetStreamLedger,
  openJetStreamLog,
} from '@dateline/eventlog';
import type { Logger, Undo } from '@dateline/runtime';
import { type NotaryParts, openNotaryParts } from './notary-key.ts';

/** All that a newsroom keeps on its broker. */
export interface Stores {
  readonly log: EventLog;
  /** Who subscribes. */
  readonly ledger: Ledger;
  /** Who may do what. */
  readonly register: Ledger;
  /** Who signs what the log holds. */
  readonly notary: NotaryParts;
}

/** Where the broker is, and how the log is opened there. */
export type StoreOptions = Pick<
  JetStreamLogOptions,
  'servers' | 'schemas' | 'broker' | 'rememberIn'
> & { readonly logger: Logger; readonly dataDir: string };

/** Opens them one after the other; what closes each is added to `undo` at once. */
export async function openStores(options: StoreOptions, undo: Undo[]): Promise<Stores> {
  const { servers, logger, dataDir } = options;
  const at = { servers, logger };
  const log = await openJetStreamLog({ ...options, clientName: 'dateline', role: 'writer' });
  undo.push(async () => log.close());
  const ledger = await openJetStreamLedger({ ...at, clientName: 'dateline ledger' });
  undo.push(async () => ledger.close());
  const kept = { ...at, clientName: 'dateline access', ledger: 'ACCESS' } as const;
  const register = await openJetStreamLedger(kept);
  undo.push(async () => register.close());
  const notary = await openNotaryParts({ ...at, dataDir });
  undo.push(async () => notary.register.close());
  return { log, ledger, register, notary };
}
