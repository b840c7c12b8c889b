import { createCalendar } from '@dateline/calendar';
import type { EventLog } from '@dateline/eventlog';
import { createFeeds } from '@dateline/feeds';
import {
  createLogger,
  createServer,
  type Held,
  type Service,
  type ServiceContext,
} from '@dateline/runtime';
import { createWire } from '@dateline/wire';
import type { Answer } from './answer.ts';

/** Readers whose answers can be made anew from the log alone. */
export const readerNames = ['feeds', 'calendar', 'wire'] as const;
export type ReaderName = (typeof readerNames)[number];

/** What a reader's bytes rest on beside the log, as it says itself at /consistency. */
export type MadeWith = Readonly<Record<string, string>>;

/** One reader's answers, made anew in this process by the code that the reader itself runs. */
export interface Rendition {
  ask(path: string): Promise<Answer>;
  held(): Promise<Held>;
  /** Each entity as `article/ID`, and the revision that it is at. */
  revisions(): ReadonlyMap<string, number>;
  /** For each thing that it serves, all that this can be selected by. */
  filings(): Iterable<readonly string[]>;
  isReady(): boolean;
  /** How far it has come in the log. */
  sequence(): number;
  close(): Promise<void>;
}

/** Opens a reader on the log, without anything that was kept, and without any wait before renders. */
export async function openRendition(
  log: EventLog,
  name: ReaderName,
  madeWith: MadeWith,
  context: Pick<ServiceContext, 'signal' | 'fail'>,
): Promise<Rendition> {
  const logger = createLogger({ name: 'verify', level: 'silent' });
  const service = await openers[name](log, madeWith, { ...context, logger });
  const server = createServer({ logger, services: [service] });
  const { consistency } = service;
  if (!consistency) throw new Error(`the reader ${name} cannot be compared`);
  const health = () => service.health();
  return {
    async ask(path) {
      const headers = { 'accept-encoding': 'identity' };
      const answer = await server.inject({ method: 'GET', url: path, headers });
      return {
        status: answer.statusCode,
        etag: String(answer.headers['etag'] ?? ''),
        mediaType: String(answer.headers['content-type'] ?? ''),
        body: answer.rawPayload,
      };
    },
    held: consistency.read,
    revisions: () => new Map(consistency.list()),
    filings: () => service.filings?.() ?? [],
    isReady: () => health().ready,
    sequence: () => Number(health()['sequence']),
    close: async () => server.close(),
  };
}

type Opener = (
  log: EventLog,
  madeWith: MadeWith,
  context: Pick<ServiceContext, 'logger' | 'signal' | 'fail'>,
) => Promise<Service>;

const openers: Readonly<Record<ReaderName, Opener>> = {
  feeds: async (log, { title = '', url = '', hub }, context) =>
    createFeeds(log, { title, url, ...(hub !== undefined && { hub }) }, context, { isFresh: true }),
  calendar: async (log, { title = '', url = '', ...options }, context) =>
    createCalendar(log, { title, url }, context, { ...options, spacingMs: 0 }),
  wire: async (log, { url = '' }, context) => createWire(log, { url }, context),
};
