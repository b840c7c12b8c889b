/** The contract's own, so that a filter is the same on the bus and over HTTP. */
export {
  type EventFacts as Facts,
  type EventFilter as Filter,
  filterFields,
  matchesEntity,
  matchesEvent as matches,
  mayMiss,
  readFilter,
  toFilterSubject as toSubject,
} from '@dateline/contracts';
