import type { KnownIds } from './handle.ts';
import type { IngestView } from './view.ts';

/**
 * Knows an id by the view, or because this process has just appended under it: what was put under
 * embargo must not be taken for new before the view has heard of it. At most `idsMax` of those.
 */
export function createKnownIds(view: () => IngestView, idsMax: number): KnownIds {
  const appended = new Set<string>();
  return {
    isAbsent(kind, id) {
      const { newsroom, desk } = view();
      if (!newsroom.isCaughtUp || !desk.isCaughtUp || appended.has(id)) return false;
      const isQuarantined = newsroom.quarantined.has(id) || desk.quarantined.has(id);
      return !isQuarantined && !newsroom.get(id)?.[kind] && !desk.get(id)?.[kind];
    },
    note(id) {
      appended.add(id);
      const [oldest] = appended;
      if (appended.size > idsMax && oldest !== undefined) appended.delete(oldest);
    },
  };
}
