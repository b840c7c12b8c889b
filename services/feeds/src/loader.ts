import { withRetold } from '@dateline/contracts';
import type { EventLog } from '@dateline/eventlog';
import { type FeedEntry, project } from './project.ts';
import { type OccasionChange, projectChange } from './project-change.ts';
import type { Collection } from './select.ts';
import type { Listed, Row } from './select-view.ts';

/** Gets the texts of what is to be shown. */
export interface Loader {
  /** The entries, one for each that is listed; undefined unless all are at hand. */
  now(listed: readonly Listed[]): readonly FeedEntry[] | undefined;
  /** The same, with what is not at hand read from the log. @throws LogUnavailableError */
  load(listed: readonly Listed[]): Promise<readonly FeedEntry[]>;
}

/** A text, and the change of what is shown that it was read after: a redaction changes old texts. */
interface Kept {
  readonly entry: FeedEntry;
  readonly shownSequence: number;
}

const keptMax = 1000;
/** Of the texts of those kept, in UTF-16 units. */
const keptLengthMax = 20_000_000;

/** The newest articles are held by the collection; of the others those last read are kept. */
export function createLoader(log: EventLog, collection: Collection): Loader {
  const kept = new Map<string, Kept>();
  let keptLength = 0;
  const drop = (key: string): void => {
    const known = kept.get(key);
    if (known && kept.delete(key)) keptLength -= lengthOf(known.entry);
  };

  const atHand = ({ row, revision }: Listed): FeedEntry | undefined => {
    const { entry } = row;
    if (entry.state !== 'live') return entry;
    const held = row.change ? undefined : collection.held(entry.id);
    // A held one may have been taken in without its past, which a correction is part of.
    if (held && revision === undefined) return held;
    const known = kept.get(keyOf(row));
    const shown = row.shownSequence;
    const isCurrent = known?.entry.sequence === entry.sequence && known.shownSequence === shown;
    return isCurrent ? known.entry : undefined;
  };
  const readNow = async ({ row }: Listed): Promise<FeedEntry> => {
    const entry = await (row.change ? readChange(log, row) : readArticle(log, row));
    if (!entry) return row.entry;
    const key = keyOf(row);
    drop(key);
    kept.set(key, { entry, shownSequence: row.shownSequence });
    keptLength += lengthOf(entry);
    for (const oldest of kept.keys()) {
      if (kept.size <= keptMax && keptLength <= keptLengthMax) break;
      drop(oldest);
    }
    return entry;
  };

  // All formats of a feed are rendered at once, and ask for the same.
  const reading = new Map<string, Promise<FeedEntry>>();
  const readOnce = (listed: Listed): Promise<FeedEntry> => {
    const { row } = listed;
    const key = `${keyOf(row)} ${row.entry.sequence} ${row.shownSequence}`;
    const known = reading.get(key);
    if (known) return known;
    const read = readNow(listed).finally(() => reading.delete(key));
    reading.set(key, read);
    return read;
  };

  return {
    now(listed) {
      const found = listed.flatMap((one) => atHand(one) ?? []);
      return found.length === listed.length ? found : undefined;
    },
    load: (listed) => Promise.all(listed.map(async (one) => atHand(one) ?? readOnce(one))),
  };
}

/** Ids of articles and of occasions may be alike. */
function keyOf({ entry, change }: Row): string {
  return change ? entry.uri : entry.id;
}

async function readArticle(log: EventLog, { entry }: Row): Promise<FeedEntry | undefined> {
  const { events } = await log.read('article', entry.id);
  const read = events
    .filter(({ sequence }) => sequence <= entry.sequence)
    .reduce(project, undefined as FeedEntry | undefined);
  return read?.sequence === entry.sequence ? read : undefined;
}

async function readChange(log: EventLog, { entry }: Row): Promise<FeedEntry | undefined> {
  const { events } = await log.read('occasion', entry.id);
  const occasion = withRetold(events)
    .filter(({ sequence }) => sequence <= entry.sequence)
    .reduce(projectChange, undefined as OccasionChange | undefined);
  return occasion?.revision === entry.revision ? { ...entry, occasion } : undefined;
}

function lengthOf({ content, occasion, changes = [] }: FeedEntry): number {
  const corrected = changes.flatMap(({ corrections }) => corrections);
  const worded = corrected.reduce((sum, { was, now }) => sum + was.length + now.length, 0);
  const told = occasion ? JSON.stringify(occasion).length : 0;
  return (content?.body.value.length ?? 0) + worded + told;
}
