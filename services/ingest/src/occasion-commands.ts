import type { Place, Source, Text } from '@dateline/contracts';

/** What every wish about an occasion carries. */
interface Wish {
  /** The time of the decision, RFC 3339 UTC. */
  readonly at: string;
  readonly source: Source;
  /** The occasion's name as this source writes it; added for its language, never replacing one. */
  readonly title?: Text;
  readonly note?: Text;
}

/** `tentative`: expected, or known to the month only. `confirmed`: decided, to the day or better. */
export type Certainty = 'tentative' | 'confirmed';

/** What was wrong about an occasion; a title replaces the one of its language. */
export interface OccasionCorrection {
  readonly titles?: Text[];
  readonly date?: string;
  readonly timeZone?: string;
  readonly place?: Place;
}

/** What an occasion begins with. */
interface NewOccasion {
  readonly title: Text;
  /** `urn:uuid:`, kept for good. */
  readonly uri: string;
  readonly date: string;
  readonly timeZone?: string;
  readonly place?: Place;
  readonly status: Certainty;
  readonly story?: string;
}

/** Every wish about an occasion; dates are EDTF, zones IANA. */
export type OccasionCommand =
  | (Wish & NewOccasion & { readonly type: 'announce-occasion' })
  | (Wish & {
      readonly type: 'refine-occasion-date';
      readonly date: string;
      readonly timeZone?: string;
    })
  | (Wish & {
      readonly type: 'confirm-occasion';
      /** May narrow the date; absent means the date as it is known. */
      readonly date?: string;
      readonly timeZone?: string;
      /** Only where none is known yet; another place is a move. */
      readonly place?: Place;
    })
  | (Wish & {
      readonly type: 'reschedule-occasion';
      readonly date: string;
      readonly timeZone?: string;
      readonly place?: Place;
      readonly status: Certainty;
    })
  | (Wish & { readonly type: 'postpone-occasion' })
  | (Wish & { readonly type: 'cancel-occasion'; readonly reason?: string })
  | (Wish & {
      readonly type: 'reinstate-occasion';
      /** Absent means the date that it had. */
      readonly date?: string;
      readonly timeZone?: string;
      readonly status: Certainty;
    })
  | (Wish & {
      readonly type: 'move-occasion';
      readonly place: Place;
      readonly timeZone?: string;
    })
  | (Wish & { readonly type: 'move-occasion-online'; readonly url?: string })
  | (Wish & { readonly type: 'correct-occasion'; readonly now: OccasionCorrection })
  | (Wish & { readonly type: 'retract-occasion'; readonly reason?: string })
  | (Wish & {
      readonly type: 'merge-occasion';
      /** The id of the occasion that goes on. */
      readonly into: string;
    })
  | (Wish &
      NewOccasion & {
        readonly type: 'set-occasion-embargo';
        /** RFC 3339; later than `at`. */
        readonly until: string;
      })
  | { readonly type: 'lift-occasion-embargo'; readonly at: string; readonly source: Source }
  | { readonly type: 'elapse-occasion-window'; readonly at: string; readonly source: Source };

/** A title and the article that gave it; absent where the desk did. */
export interface KnownTitle {
  readonly value: string;
  readonly language: string;
  readonly article?: string;
}

/** What is known of an occasion while it lives. */
export interface StandingOccasion {
  /** `postponed`: `date` is the one that is void. `cancelled`: `date` is the one that was. */
  readonly kind: 'scheduled' | 'postponed' | 'cancelled';
  readonly certainty: Certainty;
  /** The number of events so far. */
  readonly revision: number;
  readonly uri: string;
  /** At most one per language, in the order in which they became known. */
  readonly titles: readonly KnownTitle[];
  /** EDTF. */
  readonly date: string;
  /** Dates that it once had, oldest first; corrected ones never were and are not among them. */
  readonly previousDates: readonly string[];
  /** Dates that a correction took back, oldest first. */
  readonly wrongDates: readonly string[];
  readonly timeZone?: string;
  readonly place?: Place;
  readonly isOnline: boolean;
  readonly onlineUrl?: string | undefined;
  readonly story?: string;
  /** Ids of the articles that speak of it, in order of appearance. */
  readonly sources: readonly string[];
  /** Whether the desk itself, outside of any article, said something about it. */
  readonly isFromDesk: boolean;
  /** The article that gave the present date; absent where the desk did. */
  readonly dateArticle?: string | undefined;
  /** The article that gave the present place; absent where the desk did. */
  readonly placeArticle?: string | undefined;
  /** Whether the date passed without news. */
  readonly isElapsed: boolean;
}

/** What the desk will announce when its embargo ends. */
export interface EmbargoedOccasion {
  readonly kind: 'embargoed';
  readonly revision: number;
  readonly uri: string;
  /** One. */
  readonly titles: readonly Text[];
  /** EDTF. */
  readonly date: string;
  readonly timeZone?: string;
  readonly place?: Place;
  readonly certainty: Certainty;
  readonly story?: string;
  readonly note?: Text;
  /** RFC 3339. */
  readonly until: string;
}

/** What the next decision about an occasion needs to know of its history. */
export type OccasionState =
  | { readonly kind: 'absent' }
  | StandingOccasion
  | EmbargoedOccasion
  /** At the desk, when it goes on in NEWSROOM. */
  | { readonly kind: 'lifted'; readonly revision: number }
  | { readonly kind: 'retracted'; readonly revision: number }
  | { readonly kind: 'merged'; readonly revision: number; readonly into: string };
