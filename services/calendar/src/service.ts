import { type EventLog, materialize } from '@dateline/eventlog';
import { ConfigError, type Service, type ServiceContext } from '@dateline/runtime';
import { type CalendarEntry, project } from './project.ts';
import { type Site, webUrl } from './render/site.ts';
import { createShelf } from './shelf.ts';

/** What the calendars need of their process; `metrics` may be left out where nobody measures. */
export type CalendarContext = Pick<ServiceContext, 'logger' | 'signal' | 'fail'> &
  Partial<Pick<ServiceContext, 'metrics'>>;

/**
 * The calendars of a log's occasions, all together and by language, and for each occasion a
 * calendar and a page. They answer 503 until the log has been read to its end once, and from then
 * on always what was last good.
 * @throws ConfigError when the site's URL is not an absolute http or https address
 */
export async function createCalendar(
  log: EventLog,
  site: Site,
  { logger, signal, fail, metrics }: CalendarContext,
): Promise<Service> {
  const count = metrics?.counter({
    name: 'dateline_calendar_renders_total',
    help: 'Calendars rendered.',
    labels: ['path'],
  });
  const shelf = createShelf({
    site: { title: site.title, url: publicUrl(site.url) },
    logger,
    ...(count && { onRendered: (path) => count(1, { path }) }),
  });
  const stop = new AbortController();
  const view = materialize<CalendarEntry>(log, {
    filter: 'newsroom.occasion.>',
    signal: AbortSignal.any([signal, stop.signal]),
    project,
  });
  view.ended.catch(fail);
  view.caughtUp
    .then(() => {
      shelf.open(view);
      // So that an occasion that cannot be shown is known before the first subscriber asks.
      shelf.find('/calendars/all.ics');
    }, endedSays)
    .catch(fail);

  return {
    name: 'calendar',
    documents: (path) => shelf.find(path),
    health: () => {
      const { isOpen, leftOut, notRendered } = shelf.state();
      const broker = log.health();
      const faults = Object.keys(leftOut).length + Object.keys(notRendered).length;
      return {
        ready: isOpen,
        degraded: !broker.connected || view.quarantined.size > 0 || faults > 0,
        sequence: view.sequence,
        now: view.now,
        occasions: view.entries.size,
        skipped: view.skipped,
        quarantined: Object.fromEntries(view.quarantined),
        leftOut,
        notRendered,
        log: broker,
      };
    },
    close: async () => {
      stop.abort();
      await view.ended.catch(() => undefined); // Reported by `fail` above.
    },
  };
}

/** Ended before it was caught up: `ended` rejects as well, or we were told to stop. */
function endedSays(): void {}

function publicUrl(url: string): string {
  const known = webUrl(url);
  if (known === undefined) {
    throw new ConfigError(['SITE_URL must be an absolute http or https address']);
  }
  return known.replace(/\/+$/, '');
}
