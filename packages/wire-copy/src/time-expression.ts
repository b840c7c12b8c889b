/** A day or a month as written, before its year is known. */
export interface DatePoint {
  readonly month: number;
  /** Undefined where only the month is said. */
  readonly day: number | undefined;
  readonly year: number | undefined;
}

/** What the words of a date mean; the anchor and the sentence's tense still decide the year. */
export type TimeValue =
  | {
      readonly kind: 'points';
      readonly points: readonly DatePoint[];
      readonly shape: 'single' | 'range' | 'list';
      /** In a range said with "to": where its second date begins among the points. */
      readonly joint: number | undefined;
      /** Whether a word for moves joins the two; undefined where a language has no such word. */
      readonly isMove?: boolean | undefined;
      /** 0 this year, 1 next year, where words say so. */
      readonly yearOffset: number | undefined;
      readonly bias: 'past' | 'future' | undefined;
    }
  | { readonly kind: 'day'; readonly offset: number }
  /** Days of this or the next month; of whichever comes next where the offset is undefined. */
  | {
      readonly kind: 'dayOfMonth';
      readonly days: readonly number[];
      readonly offset: number | undefined;
    }
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      /** "Tuesday and Wednesday": the last of the days; the same one where only one is said. */
      readonly last: number;
      readonly which: Which;
    }
  | { readonly kind: 'week' | 'month' | 'year'; readonly offset: number }
  /** A whole year, or with an EDTF season, quarter or half (ISO 8601-2 §4.8) a part of it. */
  | {
      readonly kind: 'part';
      readonly code: number | undefined;
      readonly year: number | undefined;
      /** 0 this year, 1 next year; `ahead`: the next such season; nothing said: this year. */
      readonly yearOffset?: number | 'ahead';
    }
  /** Day and month cannot be told apart. */
  | { readonly kind: 'ambiguous' };

/** Which of the weeks a weekday lies in. */
export type Which = 'bare' | 'this' | 'next' | 'last';

/** A clock time: minutes after midnight, with the zone as far as the words say it. */
export interface ClockTime {
  readonly minutes: number;
  readonly endMinutes: number | undefined;
  /** An IANA zone, `local` for the zone of the place, or undefined where nothing is said. */
  readonly zone: string | undefined;
}

/** The cases of a date that count. */
export type DateEnding = 'to' | 'from' | 'until' | 'attributive';

/** The words of one date in a sentence: token indices, its preposition included. */
export interface TimeExpression {
  readonly start: number;
  /** Where the date itself begins, after the preposition. */
  readonly bodyStart: number;
  readonly end: number;
  readonly rule: string;
  readonly value: TimeValue;
  readonly clock: ClockTime | undefined;
  /** What its last word's case makes of it: "мамырға", "мамырдан", "martgacha", "мамырдағы". */
  readonly ending?: DateEnding | undefined;
  /** Opened by "from" or "between", or said with a case that means "from". */
  readonly isFrom: boolean;
  /** Opened by "in", "on" and the like. */
  readonly isLed: boolean;
}
