import { generateKeyPairSync } from 'node:crypto';
import type { Access } from '@dateline/access';
import { createCalendar } from '@dateline/calendar';
import {
  createMemoryLedger,
  createMemoryLog,
  createMemoryRegister,
  type MemoryLog,
  toNotaryKey,
} from '@dateline/eventlog';
import { createFeeds } from '@dateline/feeds';
import { createIngest } from '@dateline/ingest';
import { createLogger, type Logger, type Service } from '@dateline/runtime';
import { createWire } from '@dateline/wire';
import { rebuildService } from '../../services/standalone/src/rebuild-service.ts';
import { openTestAccess } from './access.ts';

/** Every service of a newsroom in this process, on a log and ledgers in memory. */
export interface AllServices {
  readonly services: readonly Service[];
  readonly access: Access;
  readonly log: MemoryLog;
  readonly logger: Logger;
  /** Once the services are closed. */
  stop(): Promise<void>;
}

/** What opens its desk. */
export const firstToken = 'the-first-token-of-all-services';

const nothingToBackUp = {
  openKeeper: async () => {
    throw new Error('nothing is backed up here');
  },
  files: [],
  settings: {},
};

/** Opens them all; a server is for who asks to make. */
export async function openAllServices(): Promise<AllServices> {
  const logger = createLogger({ name: 'all', level: 'silent' });
  const stop = new AbortController();
  const log = createMemoryLog();
  const fail = (error: unknown) => {
    throw error;
  };
  const context = { logger, signal: stop.signal, fail };
  const site = { title: 'Dateline', url: 'http://127.0.0.1:8080' };
  const access = openTestAccess(firstToken, { signal: stop.signal });
  const push = { ledger: createMemoryLedger(), feeds: () => site.url, access };
  const key = toNotaryKey(generateKeyPairSync('ed25519').privateKey);
  const notary = { register: createMemoryRegister(), keys: { read: async () => [key] } };
  const readersAndDesk = [
    await createIngest(
      log,
      { access, newsroom: 'newsroom.example', backup: nothingToBackUp },
      context,
    ),
    await createFeeds(log, site, context),
    await createCalendar(log, site, context),
    await createWire(log, { url: site.url, push, notary }, context),
  ];
  const services = [...readersAndDesk, rebuildService(readersAndDesk, { access, logger })];
  return {
    services,
    access,
    log,
    logger,
    async stop() {
      stop.abort();
      await log.close();
    },
  };
}
