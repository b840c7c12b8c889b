export { isInstant } from './civil-day.ts';
export { type Country, countriesIn, toCountry } from './countries.ts';
export { type FoldedText, foldText } from './fold.ts';
export { placeCalled, placeNamed, places } from './gazetteer.ts';
export type { Place } from './places/place.ts';
export { readWireCopy } from './read-wire-copy.ts';
export { headConcepts, readsOccasionsIn } from './rules.ts';
export { titleConcepts } from './title-concepts.ts';
export { titleOf } from './title-of.ts';
export type {
  Evidence,
  OccasionStatus,
  Rejected,
  WireCopy,
  WireDateline,
  WireOccasion,
} from './wire-copy.ts';
