import type { OccasionEvent, Place, Source, Text } from '@dateline/contracts';
import { type Decision, type Refusal, refuse } from './decider.ts';

/** What the rules of an occasion answer. */
export type OccasionDecision = Decision<OccasionEvent>;

/** An event of an occasion, to be appended. */
export function append<T extends OccasionEvent['type']>(
  type: T,
  data: Extract<OccasionEvent, { type: T }>['data'],
): OccasionDecision {
  // One type with its own data is one member of the union, which the compiler cannot see for all T.
  return { kind: 'append', event: { type, data } as OccasionEvent };
}

/** What an event repeats of its command: who says so, the title in their language, a note. */
export function said(command: {
  readonly source: Source;
  readonly title?: Text;
  readonly note?: Text;
}): { source: Source; title?: Text; note?: Text } {
  const { source, title, note } = command;
  return { source, ...(title && { title }), ...(note && { note }) };
}

/** Whether two places are one: by their number in GeoNames where both have it, else by name. */
export function isSamePlace(one: Place | undefined, other: Place | undefined): boolean {
  if (!one || !other) return one === other;
  if (one.geonamesId && other.geonamesId) return one.geonamesId === other.geonamesId;
  return one.name.normalize('NFC').toLowerCase() === other.name.normalize('NFC').toLowerCase();
}

/** The refusal of a date that is too vague to be called decided. */
export function notPrecise(date: string): Refusal {
  return refuse('date-not-precise', `"${date}" names no day; only a day or a time is confirmed`);
}
