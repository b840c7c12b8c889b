import type { Act, Modality } from './acts.ts';
import type { FoundPlace } from './clause-places.ts';
import type { HeadItem } from './clauses.ts';
import type { TimeExpression } from './time-expression.ts';

/** One thing that a sentence says about one occasion. */
export interface Fact {
  readonly kind: 'announce' | 'former' | 'postpone' | 'reschedule' | 'cancel' | 'online';
  /** Undefined where the sentence goes on about the story's last occasion. */
  readonly head: HeadItem | undefined;
  readonly act: Act | undefined;
  readonly modality: Modality;
  /** The date said; for a change, the new one. */
  readonly time: TimeExpression | undefined;
  /** "… and run until": the last day, where it is said apart. */
  readonly until: TimeExpression | undefined;
  /** For a change, the date that it replaces. */
  readonly old: TimeExpression | undefined;
  readonly place: FoundPlace | undefined;
}

/** Why a date of a sentence is no occasion's. */
export type Refusal =
  | 'past'
  | 'today'
  | 'deadline'
  | 'forecast'
  | 'market'
  | 'publication'
  | 'said-on'
  | 'proposal'
  | 'conditional'
  | 'negated'
  | 'superseded'
  | 'uncertain-change'
  | 'impossible'
  | 'ambiguous'
  | 'no-occasion';
