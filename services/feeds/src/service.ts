import { createEditions, createHoldings, type EventLog } from '@dateline/eventlog';
import {
  type KeptDocuments,
  openKeptDocuments,
  type Service,
  type ServiceContext,
} from '@dateline/runtime';
import { type FeedsEdition, openEdition } from './edition.ts';
import type { Site } from './render/feed-model.ts';
import { articleRoutes } from './routes.ts';

/** What the feeds need of their process; `metrics` may be left out where nobody measures. */
export type FeedsContext = Pick<ServiceContext, 'logger' | 'signal' | 'fail'> &
  Partial<Pick<ServiceContext, 'metrics'>>;

export interface FeedsOptions {
  /** The folder for the last good documents; a restart begins without them where it is left out. */
  readonly keepIn?: string;
  /** For who compares: no feed is older than what has been read of the log when it is asked for. */
  readonly isFresh?: boolean;
}

/** It changes with what is rendered: documents of another form are not shown. */
const version = 5;

function formOf(site: Site): string {
  return JSON.stringify([version, site.title, site.url, site.hub ?? null]);
}

function showing(at: string, sequence: number) {
  const ageS = Math.max(0, Math.round((Date.now() - Date.parse(at)) / 1000));
  return { at, ageS, sequence };
}

/** What is shown before the log was read: when it was kept, RFC 3339, and how old that is. */
function showingKept(kept: KeptDocuments | undefined) {
  const { writtenAt, sequence = 0 } = kept ?? {};
  return writtenAt === undefined ? 'nothing yet' : showing(writtenAt, sequence);
}

/**
 * RSS, Atom and JSON Feed of a log's articles, by all that they can be chosen by, and their pages.
 * Until the log has been read to its end once, feeds answer what an earlier run kept, else 503.
 */
export async function createFeeds(
  log: EventLog,
  site: Site,
  { logger, signal, fail, metrics }: FeedsContext,
  options: FeedsOptions = {},
): Promise<Service> {
  const kept =
    options.keepIn && (await openKeptDocuments(options.keepIn, { form: formOf(site), logger }));
  const count = metrics?.counter({
    name: 'dateline_feed_renders_total',
    help: 'Feed documents rendered.',
    labels: ['format'],
  });
  const editions = createEditions<FeedsEdition>(
    (before) =>
      openEdition(log, {
        ...{ site, logger, signal, fail },
        sent: before?.shelf.sentDates() ?? new Map(),
        ...(kept && { kept }),
        ...(options.isFresh !== undefined && { isFresh: options.isFresh }),
        ...(count && { onRendered: (format) => count(1, { format }) }),
      }),
    fail,
  );

  const held = (id: string) => editions.current().collection.held(id);
  const about = () => ({
    ready: editions.current().shelf.state().isOpen,
    version: String(version),
    madeWith: site,
  });
  return {
    name: 'feeds',
    consistency: createHoldings(log, () => editions.current().view, about),
    filings: () => editions.current().collection.filings(),
    routes: articleRoutes({ log, held }, site),
    documents: (path) => editions.current().find(path),
    rebuild: () => editions.rebuild(),
    health: () => {
      const { shelf, view } = editions.current();
      const { isOpen, faults, leftOut } = shelf.state();
      const broker = log.health();
      const troubles = [faults, leftOut].flatMap((found) => Object.keys(found));
      const isWell = broker.connected && view.quarantined.size === 0 && troubles.length === 0;
      return {
        ready: isOpen,
        degraded: !isWell,
        sequence: view.sequence,
        now: view.now,
        articles: view.entries.size,
        skipped: view.skipped,
        quarantined: Object.fromEntries(view.quarantined),
        leftOut,
        notRendered: faults,
        log: broker,
        showing: isOpen ? showing(view.now, view.sequence) : showingKept(kept || undefined),
        ...(kept && { keeping: kept.state() }),
      };
    },
    close: () => editions.close(),
  };
}
