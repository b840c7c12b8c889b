import { type ProblemError, problem } from '@dateline/runtime';
import type { Wanted } from './place.ts';
import type { Site } from './render/site.ts';
import type { Collection } from './select.ts';
import { shownPeriod } from './select-window.ts';

/** Addresses that are no more, by path: where they went, or that they are gone for good. */
export interface Moves {
  /** @throws ProblemError 301 with the new address, or 410 */
  check(path: string): void;
}

const gone = 'gone';
const form = /^(\/[!-<>-~]+)=(gone|\/[!-~]+|https?:\/\/[!-~]+)$/;

/**
 * Reads `/old.ics=/calendars/ar.ics`, parted by blanks; `=gone` in place of an address means 410,
 * after which programs never ask again.
 * @throws RangeError for a part of another form
 */
export function readMoves(text: string, site: Site): Moves {
  const moved = new Map(
    text
      .split(/\s+/)
      .filter((part) => part !== '')
      .map((part) => {
        const [, from, to] = form.exec(part) ?? [];
        if (from === undefined || to === undefined) throw new RangeError(`${part} is no move`);
        return [from, to.startsWith('/') ? `${site.url}${to}` : to] as const;
      }),
  );
  return {
    check(path) {
      const to = moved.get(path);
      if (to === undefined) return;
      if (to !== gone) throw movedTo(to);
      const detail = 'this calendar is no more, and nothing takes its place';
      throw problem({ status: 410, slug: 'gone', detail });
    },
  };
}

/**
 * The calendar of an occasion that was merged into another one leads there, once it has said so for
 * as long as what is called off is shown. Programs that follow a permanent redirect remember it.
 */
export function redirect(
  { occasion, format }: Wanted,
  collection: Collection,
  site: Site,
): ProblemError | undefined {
  const entry = occasion === undefined ? undefined : collection.row(occasion)?.entry;
  if (entry?.mergedInto === undefined || entry.standing !== 'merged') return undefined;
  if (format === 'html' || collection.now < shownPeriod(entry).until) return undefined;
  if (!collection.row(entry.mergedInto)) return undefined;
  return movedTo(`${site.url}/occasions/${entry.mergedInto}.${format}`);
}

function movedTo(location: string): ProblemError {
  const detail = `this calendar is at ${location} now`;
  return problem({ status: 301, slug: 'moved', detail, headers: { location } });
}
