import { type EventFilter, matchesEntity } from '@dateline/contracts';
import type { EventLog } from '@dateline/eventlog';
import { type Hub, indexAfter, type Standing, toKey } from './hub.ts';
import { type EntityState, project } from './project.ts';

/** One entity as it is now: at its revision or a newer one than where the snapshot was begun. */
export type Snapshot = EntityState & {
  readonly kind: string;
  readonly id: string;
  readonly language?: string;
  readonly revision: number;
  readonly sequence: number;
  /** RFC 3339 UTC: when its newest event was recorded. */
  readonly time: string;
  /** Why a part of its history cannot be read. */
  readonly malformed?: string;
};

/** A page of a snapshot; entities come in the order in which the log first names them. */
export interface SnapshotPage {
  readonly entities: readonly Snapshot[];
  /** Where the next page begins; undefined on the last one. */
  readonly last: number | undefined;
}

const readsMax = 8;

/** Reads one entity from its own history; undefined where there is none. */
export async function readSnapshot(
  log: EventLog,
  kind: 'article' | 'occasion',
  id: string,
): Promise<Snapshot | undefined> {
  const { ref, events, malformed } = await log.read(kind, id);
  const newest = events.at(-1);
  const state = events.reduce(project, undefined as EntityState | undefined);
  if (!ref || !newest || !state) return undefined;
  return {
    kind,
    id,
    ...(ref.kind === 'article' && { language: ref.language }),
    revision: newest.revision,
    sequence: newest.sequence,
    time: newest.recordedAt,
    ...(malformed !== undefined && { malformed }),
    ...state,
  };
}

/** One page of all entities that were there at a sequence. */
export async function readPage(
  { log, hub }: { readonly log: EventLog; readonly hub: Hub },
  order: {
    readonly at: number;
    readonly after: number;
    readonly limit: number;
    readonly filter: EventFilter;
  },
): Promise<SnapshotPage> {
  const { limit } = order;
  const chosen = choose(hub, order);
  const page = chosen.slice(0, limit);
  const entities: Snapshot[] = [];
  for (let start = 0; start < page.length; start += readsMax) {
    const read = await Promise.all(
      page
        .slice(start, start + readsMax)
        .map(async ({ kind, id }) =>
          readSnapshot(log, kind === 'occasion' ? 'occasion' : 'article', id),
        ),
    );
    entities.push(...read.filter((one) => one !== undefined));
  }
  return { entities, last: chosen.length > limit ? page.at(-1)?.firstSequence : undefined };
}

/** One more than fits, to tell whether there is a next page. */
function choose(
  hub: Hub,
  { at, after, limit, filter }: Parameters<typeof readPage>[1],
): readonly Standing[] {
  const isIn = (standing: Standing | undefined): standing is Standing =>
    standing !== undefined &&
    standing.firstSequence > after &&
    standing.firstSequence <= at &&
    matchesEntity(filter, standing);
  if (filter.ids.size > 0) {
    return [...filter.ids]
      .flatMap((id) => ['article', 'occasion'].map((kind) => hub.standing(toKey({ kind, id }))))
      .filter(isIn)
      .sort((one, other) => one.firstSequence - other.firstSequence);
  }
  const found: Standing[] = [];
  const { firstSequences, entities } = hub;
  for (
    let index = indexAfter(firstSequences, after, (first) => first);
    index < entities.length && found.length <= limit;
    index += 1
  ) {
    const standing = hub.standing(entities[index] ?? '');
    if (standing && standing.firstSequence > at) break;
    if (isIn(standing)) found.push(standing);
  }
  return found;
}
