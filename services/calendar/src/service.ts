import { createEditions, createHoldings, type EventLog } from '@dateline/eventlog';
import {
  ConfigError,
  type KeptDocuments,
  type Logger,
  type Metrics,
  openKeptDocuments,
  type Service,
  type ServiceContext,
  type ServiceHealth,
} from '@dateline/runtime';
import { type CalendarEdition, openEdition } from './edition.ts';
import { type Moves, readMoves } from './moves.ts';
import { rendererEpoch } from './render/epoch.ts';
import { type Site, webUrl } from './render/site.ts';
import type { ShelfOptions } from './shelf.ts';

/** What the calendars need of their process; `metrics` may be left out where nobody measures. */
export type CalendarContext = Pick<ServiceContext, 'logger' | 'signal' | 'fail'> &
  Partial<Pick<ServiceContext, 'metrics'>>;

export interface CalendarOptions {
  /** The folder for the last good documents; a restart begins without them where it is left out. */
  readonly keepIn?: string;
  /** Another value gives other entity tags for the same bytes, after bad bytes had been served. */
  readonly generation?: string;
  /** Whether documents are compressed for who takes it; they are when left out. */
  readonly isCompressed?: boolean;
  /** `/old.ics=/calendars/ar.ics /older.ics=gone`, parted by blanks. */
  readonly moved?: string;
  /** How long a request waits for the log to be read at the start. */
  readonly patienceMs?: number;
  /** At least this long between two renderings of one document; 40 ms. */
  readonly spacingMs?: number;
}

/**
 * The calendars of a log's occasions by all that they can be chosen by, and for each occasion a
 * calendar and a page. Until the log has been read to its end once, they answer what an earlier run
 * kept, or wait; from then on always what was last good.
 * @throws ConfigError when the site's URL or the list of moves is not well-formed
 */
export async function createCalendar(
  log: EventLog,
  publicSite: Site,
  { logger, signal, fail, metrics }: CalendarContext,
  options: CalendarOptions = {},
): Promise<Service> {
  const site = { title: publicSite.title, url: publicUrl(publicSite.url) };
  const kept = await openKept(site, logger, options);
  const counts = metrics && countsIn(metrics);
  const serving = servingOf(options);
  const moves = movesOf(options, site);
  const editions = createEditions<CalendarEdition>(
    (before) =>
      openEdition(log, {
        ...{ site, logger, signal, fail, serving, moves },
        sent: before?.shelf.sentDates() ?? new Map(),
        ...(kept && { kept }),
        ...(options.patienceMs !== undefined && { patienceMs: options.patienceMs }),
        ...(options.spacingMs !== undefined && { spacingMs: options.spacingMs }),
        ...(counts && {
          onRendered: (path) => counts.rendered(1, { path }),
          onFallback: (language) => counts.fallback(1, { language }),
        }),
      }),
    fail,
  );

  const { generation, moved } = options;
  const madeWith = { ...site, ...(generation && { generation }), ...(moved && { moved }) };
  const about = () => ({
    ready: editions.current().shelf.state().isOpen,
    version: rendererEpoch,
    madeWith,
  });
  return {
    name: 'calendar',
    documents: (path, query) => editions.current().shelf.find(path, query),
    rebuild: () => editions.rebuild(),
    consistency: createHoldings(log, () => editions.current().view, about),
    filings: () => editions.current().collection.filings(),
    health: () => healthOf({ ...editions.current(), log, kept }),
    close: () => editions.close(),
  };
}

function healthOf(
  parts: Pick<CalendarEdition, 'shelf' | 'vevents' | 'collection' | 'view'> & {
    readonly log: EventLog;
    readonly kept: KeptDocuments | undefined;
  },
): ServiceHealth {
  const { shelf, vevents, collection, view, kept } = parts;
  const { isOpen, notRendered } = shelf.state();
  const leftOut = vevents.leftOut((id) => collection.row(id)?.entry);
  const faults = { leftOut, standingStill: collection.standingStill(), notRendered };
  const isFaulty = Object.values(faults).some((one) => Object.keys(one).length > 0);
  const broker = parts.log.health();
  return {
    ready: isOpen,
    degraded: !broker.connected || view.quarantined.size > 0 || isFaulty,
    sequence: view.sequence,
    now: view.now,
    occasions: collection.size,
    skipped: view.skipped,
    quarantined: Object.fromEntries(view.quarantined),
    ...faults,
    log: broker,
    ...(kept && { keeping: kept.state() }),
    ...(kept && !isOpen && { showing: stateOfKept(kept) }),
  };
}

async function openKept(site: Site, logger: Logger, options: CalendarOptions) {
  const { keepIn, generation } = options;
  const form = JSON.stringify([rendererEpoch, site.title, site.url, generation ?? null]);
  return keepIn === undefined ? undefined : openKeptDocuments(keepIn, { form, logger, generation });
}

function countsIn(metrics: Metrics) {
  return {
    rendered: metrics.counter({
      name: 'dateline_calendar_renders_total',
      help: 'Calendars rendered.',
      labels: ['path'],
    }),
    fallback: metrics.counter({
      name: 'dateline_calendar_untranslated_total',
      help: 'Entries rendered with English words for want of words in their language.',
      labels: ['language'],
    }),
  };
}

function servingOf({ generation, isCompressed = true }: CalendarOptions) {
  const serving: ShelfOptions['serving'] = {
    compression: isCompressed ? 'lazy' : 'never',
    ...(generation !== undefined && { generation }),
  };
  return serving;
}

function movesOf({ moved = '' }: CalendarOptions, site: Site): Moves {
  try {
    return readMoves(moved, site);
  } catch (error) {
    if (error instanceof RangeError) throw new ConfigError([`CALENDARS_MOVED: ${error.message}`]);
    throw error;
  }
}

function stateOfKept({ writtenAt, sequence }: KeptDocuments) {
  if (writtenAt === undefined) return 'nothing yet';
  const ageS = Math.max(0, Math.round((Date.now() - Date.parse(writtenAt)) / 1000));
  return { keptAt: writtenAt, ageS, sequence };
}

function publicUrl(url: string): string {
  const known = webUrl(url);
  if (known === undefined) {
    throw new ConfigError(['SITE_URL must be an absolute http or https address']);
  }
  return known.replace(/\/+$/, '');
}
