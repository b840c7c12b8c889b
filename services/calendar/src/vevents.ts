import { hasLabels } from '@dateline/occasion-words';
import type { Logger } from '@dateline/runtime';
import type { CalendarEntry } from './project.ts';
import { type Options, toQuery } from './render/options.ts';
import type { Site } from './render/site.ts';
import { renderVevent } from './render/vevent.ts';

/** Rendered VEVENTs by entry and language; an entry that was replaced takes its own with it. */
export interface Vevents {
  /** Empty for an occasion that no calendar shows, and for one that cannot stand in a calendar. */
  octetsOf(entry: CalendarEntry, language: string, options: Options): Buffer;
  /** Which occasions cannot stand in a calendar as they are now, and why, by id. */
  leftOut(entryOf: (id: string) => CalendarEntry | undefined): Readonly<Record<string, string>>;
}

export interface VeventsOptions {
  readonly site: Site;
  readonly logger: Logger;
  /** Told of each VEVENT whose words are in English for want of any in its language. */
  readonly onFallback?: (language: string) => void;
}

/** Languages and options of one entry that are kept; the languages alone are a dozen. */
const keptMax = 20;

/** Keeps the octets of each VEVENT; whatever breaks in one occasion is told and leaves it out. */
export function createVevents({ site, logger, onFallback }: VeventsOptions): Vevents {
  const rendered = new WeakMap<CalendarEntry, Map<string, Buffer>>();
  const faults = new Map<string, { readonly entry: CalendarEntry; readonly reason: string }>();
  const none = Buffer.alloc(0);

  function render(entry: CalendarEntry, language: string, options: Options): Buffer {
    try {
      if (!hasLabels(language)) onFallback?.(language);
      const vevent = renderVevent(entry, language, site, options);
      return vevent === undefined ? none : Buffer.from(vevent);
    } catch (error) {
      const { id, revision, sequence } = entry;
      faults.set(id, { entry, reason: error instanceof Error ? error.message : String(error) });
      logger.error({ err: error, entity: id, revision, sequence }, 'occasion left out');
      return none;
    }
  }

  return {
    octetsOf(entry, language, options) {
      const variants = rendered.get(entry) ?? new Map<string, Buffer>();
      const variant = `${language}${toQuery(options)}`;
      const known = variants.get(variant);
      if (known) return known;
      const octets = render(entry, language, options);
      if (variants.size < keptMax) rendered.set(entry, variants.set(variant, octets));
      return octets;
    },
    leftOut(entryOf) {
      const current = [...faults].filter(([id, { entry }]) => entryOf(id) === entry);
      return Object.fromEntries(current.map(([id, { reason }]) => [id, reason]));
    },
  };
}
