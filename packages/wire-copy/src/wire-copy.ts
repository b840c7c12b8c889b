/** The words that a field rests on: `text.slice(span[0], span[1]) === quote`, in UTF-16 units. */
export interface Evidence {
  readonly field: string;
  /** `language.rule`, stable enough to be counted and looked up. */
  readonly rule: string;
  readonly span: readonly [number, number];
  readonly quote: string;
}

/** Place, date and agency that open a story; null where it does not say. */
export interface WireDateline {
  /** Canonical English name; null for a place that the gazetteer does not know. */
  readonly place: string | null;
  readonly placeRaw: string | null;
  /** `YYYY-MM-DD`, completed to lie nearest to the receipt. */
  readonly date: string | null;
  readonly agency: string | null;
  readonly agencyRaw: string | null;
}

/** How an occasion stands, by what the story says. */
export type OccasionStatus =
  | 'tentative'
  | 'confirmed'
  | 'rescheduled'
  | 'postponed'
  | 'cancelled'
  | 'movedOnline';

/** One occasion that a story announces or changes. */
export interface WireOccasion {
  /** The noun phrase as the story writes it. */
  readonly title: string;
  readonly place: string | null;
  readonly placeRaw: string | null;
  /** IANA. */
  readonly timeZone: string | null;
  /** EDTF, ISO 8601-2; null when postponed with no new date. */
  readonly edtf: string | null;
  readonly previousEdtf?: string;
  readonly status: OccasionStatus;
  readonly evidence: readonly Evidence[];
}

/** A date that made no occasion, and the reason. */
export interface Rejected {
  readonly quote: string;
  readonly why: string;
  readonly span: readonly [number, number];
}

/** Everything that is read out of one wire text. */
export interface WireCopy {
  /** BCP 47, `und` if unknown. */
  readonly language: string;
  readonly dateline: WireDateline;
  readonly occasions: readonly WireOccasion[];
  readonly rejected: readonly Rejected[];
}
