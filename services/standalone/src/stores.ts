import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import {
  CheckpointError,
  type EventLog,
  type JetStreamLogOptions,
  type Ledger,
  openJetStreamLedger,
  openJetStreamLog,
  openJetStreamRegister,
  type Register,
} from '@dateline/eventlog';
import { ConfigError, type Logger, type Undo } from '@dateline/runtime';
import { keysInFile, type NotaryKeys } from '@dateline/wire';
import { createNotaryKey, dropKeysBefore, notaryKeyName } from './notary-key.ts';

/** What a notary signs with, and where it writes. */
export interface NotaryParts {
  readonly keys: NotaryKeys;
  readonly register: Register;
}

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
  const keys = await openKeys(dataDir, logger);
  const signed = await openJetStreamRegister({ ...at, clientName: 'dateline notary' });
  undo.push(async () => signed.close());
  return { log, ledger, register, notary: { keys, register: signed } };
}

/**
 * The notary's keys of this data folder, the first made at the first start, readable by its owner
 * alone. One that has handed over is removed.
 * @throws ConfigError when the file is there but holds no usable key.
 */
async function openKeys(dataDir: string, logger: Logger): Promise<NotaryKeys> {
  const path = join(dataDir, notaryKeyName);
  if (!(await createNotaryKey(path, 0o600))) await chmod(path, 0o600);
  const keys = keysInFile(path);
  await keys.read().catch((error: unknown) => {
    if (error instanceof CheckpointError) throw new ConfigError([`${path}: ${error.message}`]);
    throw error;
  });
  return {
    ...keys,
    onTakenUp: async ({ jwk }) =>
      dropKeysBefore(path, jwk.kid).catch((error: Error) =>
        logger.warn({ reason: error.message }, 'the former key of the notary stays in its file'),
      ),
  };
}
