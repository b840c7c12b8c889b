import type { FeedEntry } from './project.ts';

/** The selection that holds every article. */
export const everything = 'all';

/** How many articles a feed lists: below the 60 that aggregators take in one fetch. */
export const windowMax = 50;

/** What one feed shows, newest publication first. */
export interface Selection {
  /** `all`, or the language range that its articles match: `ar`, `zh-hans`. */
  readonly name: string;
  readonly entries: readonly FeedEntry[];
  /** RFC 3339 UTC: the newest significant change of an article in the window, also of a held one. */
  readonly updatedAt: string | undefined;
  /** RFC 3339 UTC: the newest event that changed what the feed shows. */
  readonly changedAt: string;
  /** The log's sequence of that event; 0 before any. */
  readonly sequence: number;
}

/** The newest articles of every selection, with their texts; articles beyond are not held at all. */
export interface Windows {
  get(id: string): FeedEntry | undefined;
  /** Puts an entry's newest state in place and names the selections that it changed. */
  put(entry: FeedEntry, recordedAt: string): readonly string[];
  has(name: string): boolean;
  names(): readonly string[];
  /** Undefined for a language in which nothing was ever published. */
  read(name: string): Selection | undefined;
}

interface Window {
  readonly ids: string[];
  changedAt: string;
  sequence: number;
}

/**
 * Every article belongs to `all` and to each range that its language matches (RFC 4647 §3.3.1):
 * `zh-hans` to `zh` and `zh-hans`.
 */
export function selectionsOf({ languageToken }: { readonly languageToken: string }): string[] {
  const subtags = languageToken.split('-');
  const ranges = subtags.map((_, index) => subtags.slice(0, index + 1).join('-'));
  return [everything, ...ranges.filter((range) => range !== everything)];
}

/**
 * Keeps each window sorted as events arrive; one event costs the same at any size of the log.
 * An article that has left a window can never return to it: ranks never change and members are
 * replaced, never removed, so what is withdrawn pulls no older article back in.
 */
export function createWindows(itemsMax: number = windowMax): Windows {
  const windows = new Map<string, Window>([[everything, emptyWindow()]]);
  const held = new Map<string, { entry: FeedEntry; windows: number }>();

  const entryOf = (id: string): FeedEntry[] => {
    const found = held.get(id);
    return found ? [found.entry] : [];
  };

  const admit = (window: Window, entry: FeedEntry): boolean => {
    const rank = window.ids.findIndex((id) => entryOf(id).some((other) => isNewer(entry, other)));
    const at = rank === -1 ? window.ids.length : rank;
    if (at >= itemsMax) return false;
    window.ids.splice(at, 0, entry.id);
    if (window.ids.length > itemsMax) release(window.ids.pop());
    return true;
  };

  const release = (id: string | undefined): void => {
    const found = id === undefined ? undefined : held.get(id);
    if (!found || id === undefined) return;
    found.windows -= 1;
    if (found.windows === 0) held.delete(id);
  };

  return {
    get: (id) => held.get(id)?.entry,
    has: (name) => windows.has(name),
    names: () => [...windows.keys()],

    put(entry, recordedAt) {
      const known = held.get(entry.id);
      if (known) known.entry = entry;
      const record = known ?? { entry, windows: 0 };
      const changed: string[] = [];
      for (const name of selectionsOf(entry)) {
        const window = windows.get(name) ?? emptyWindow();
        windows.set(name, window);
        const isMember = known !== undefined && window.ids.includes(entry.id);
        if (!isMember) {
          if (!admit(window, entry)) continue;
          record.windows += 1;
          held.set(entry.id, record);
        }
        if (recordedAt > window.changedAt) window.changedAt = recordedAt;
        window.sequence = Math.max(window.sequence, entry.sequence);
        changed.push(name);
      }
      return changed;
    },

    read(name) {
      const window = windows.get(name);
      if (!window) return undefined;
      const members = window.ids.flatMap(entryOf);
      return {
        name,
        entries: members.filter(({ state }) => state !== 'withheld'),
        updatedAt: members.map(({ updatedAt }) => updatedAt).reduce(later, undefined),
        changedAt: window.changedAt,
        sequence: window.sequence,
      };
    },
  };
}

function emptyWindow(): Window {
  return { ids: [], changedAt: epoch, sequence: 0 };
}

/** Before any event. */
export const epoch = '1970-01-01T00:00:00.000Z';

/** By publication, then by id: an order that a log with erased messages still yields. */
function isNewer(entry: FeedEntry, other: FeedEntry): boolean {
  if (entry.publishedAt !== other.publishedAt) return entry.publishedAt > other.publishedAt;
  return entry.id > other.id;
}

function later(newest: string | undefined, instant: string): string | undefined {
  return newest !== undefined && newest > instant ? newest : instant;
}
