import type { EventLog } from '@dateline/eventlog';
import { type FeedEntry, project } from './project.ts';
import type { Collection } from './select.ts';
import type { Listed } from './select-view.ts';

/** Gets the texts of what is to be shown. */
export interface Loader {
  /** The entries, one for each that is listed; undefined unless all are at hand. */
  now(listed: readonly Listed[]): readonly FeedEntry[] | undefined;
  /** The same, with what is not at hand read from the log. @throws LogUnavailableError */
  load(listed: readonly Listed[]): Promise<readonly FeedEntry[]>;
}

const keptMax = 1000;
/** Of the texts of those kept, in UTF-16 units. */
const keptLengthMax = 20_000_000;

/** The newest articles are held by the collection; of the others those last read are kept. */
export function createLoader(log: EventLog, collection: Collection): Loader {
  const kept = new Map<string, FeedEntry>();
  let keptLength = 0;
  const drop = (id: string): void => {
    const entry = kept.get(id);
    if (entry && kept.delete(id)) keptLength -= lengthOf(entry);
  };

  const atHand = ({ row: { entry }, revision }: Listed): FeedEntry | undefined => {
    if (entry.state !== 'live') return entry;
    const held = collection.held(entry.id);
    // A held one may have been taken in without its past, which a correction is part of.
    if (held && revision === undefined) return held;
    const known = kept.get(entry.id);
    return known?.sequence === entry.sequence ? known : undefined;
  };
  const read = async ({ row }: Listed): Promise<FeedEntry> => {
    const { id, sequence } = row.entry;
    const { events } = await log.read('article', id);
    const entry = events
      .filter((event) => event.sequence <= sequence)
      .reduce(project, undefined as FeedEntry | undefined);
    if (!entry || entry.sequence !== sequence) return row.entry;
    drop(id);
    kept.set(id, entry);
    keptLength += lengthOf(entry);
    for (const oldest of kept.keys()) {
      if (kept.size <= keptMax && keptLength <= keptLengthMax) break;
      drop(oldest);
    }
    return entry;
  };

  return {
    now(listed) {
      const found = listed.flatMap((one) => atHand(one) ?? []);
      return found.length === listed.length ? found : undefined;
    },
    load: (listed) => Promise.all(listed.map(async (one) => atHand(one) ?? read(one))),
  };
}

function lengthOf({ content, changes = [] }: FeedEntry): number {
  const corrected = changes.flatMap(({ corrections }) => corrections);
  const worded = corrected.reduce((sum, { was, now }) => sum + was.length + now.length, 0);
  return (content?.body.value.length ?? 0) + worded;
}
