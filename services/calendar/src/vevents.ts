import type { Logger } from '@dateline/runtime';
import type { CalendarEntry } from './project.ts';
import type { Site } from './render/site.ts';
import { renderVevent } from './render/vevent.ts';

/** Rendered VEVENTs by entry and language; an entry that was replaced takes its own with it. */
export interface Vevents {
  /** Empty for an occasion that no calendar shows, and for one that cannot stand in a calendar. */
  octetsOf(entry: CalendarEntry, language: string): Buffer;
  /** Which of these entries cannot stand in a calendar, and why, by id. */
  leftOut(
    entries: ReadonlyMap<string, CalendarEntry> | undefined,
  ): Readonly<Record<string, string>>;
}

/** Keeps the octets of each VEVENT; whatever breaks in one occasion is told and leaves it out. */
export function createVevents(site: Site, logger: Logger): Vevents {
  const rendered = new WeakMap<CalendarEntry, Map<string, Buffer>>();
  const faults = new Map<string, { readonly entry: CalendarEntry; readonly reason: string }>();
  const none = Buffer.alloc(0);

  function render(entry: CalendarEntry, language: string): Buffer {
    try {
      const vevent = renderVevent(entry, language, site);
      return vevent === undefined ? none : Buffer.from(vevent);
    } catch (error) {
      const { id, revision, sequence } = entry;
      faults.set(id, { entry, reason: error instanceof Error ? error.message : String(error) });
      logger.error({ err: error, entity: id, revision, sequence }, 'occasion left out');
      return none;
    }
  }

  return {
    octetsOf(entry, language) {
      const byLanguage = rendered.get(entry) ?? new Map<string, Buffer>();
      const known = byLanguage.get(language);
      if (known) return known;
      const octets = render(entry, language);
      rendered.set(entry, byLanguage.set(language, octets));
      return octets;
    },
    leftOut(entries) {
      const current = [...faults].filter(([id, { entry }]) => entries?.get(id) === entry);
      return Object.fromEntries(current.map(([id, { reason }]) => [id, reason]));
    },
  };
}
