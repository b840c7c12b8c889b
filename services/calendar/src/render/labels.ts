import { ar } from './labels/ar.ts';
import { en } from './labels/en.ts';

/** Everything a calendar says in one language. `{name}` stands for what is filled in. */
export interface Labels {
  /** BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Of CLDR, kept here because a platform's own change with its version, and bytes with them. */
  readonly months: readonly string[];
  readonly dates: {
    readonly day: string;
    /** Days of one month: `{from}` and `{to}` are numbers. */
    readonly daysOfMonth: string;
    /** Days of one year: each end has its month. */
    readonly daysOfYear: string;
    readonly month: string;
    readonly monthsOfYear: string;
    /** A range whose ends are written in full. */
    readonly span: string;
    readonly time: string;
    readonly times: string;
    /** `{offset}` is as in `+8` or `+5:30`; empty for UTC itself. */
    readonly zone: string;
  };
  /** First in a SUMMARY, in brackets, several in one; the first letter becomes a capital. */
  readonly label: {
    readonly month: string;
    readonly unconfirmed: string;
    readonly rescheduled: string;
    readonly reinstated: string;
    readonly moved: string;
    readonly online: string;
    readonly postponed: string;
    readonly cancelled: string;
    readonly elapsed: string;
    readonly retracted: string;
    readonly merged: string;
    /** Between two labels. */
    readonly joiner: string;
  };
  /** Whole sentences for the DESCRIPTION and the page. */
  readonly explain: {
    readonly month: string;
    readonly unconfirmed: string;
    readonly confirmed: string;
    readonly rescheduled: string;
    readonly reinstated: string;
    readonly postponed: string;
    readonly cancelled: string;
    readonly elapsed: string;
    readonly retracted: string;
    readonly merged: string;
    readonly moved: string;
    readonly movedFrom: string;
    readonly online: string;
    readonly onlineAt: string;
    readonly reason: string;
    readonly pastDate: string;
    readonly correctedDate: string;
    readonly listed: string;
    readonly basis: string;
    readonly quote: string;
    readonly editor: string;
  };
  /** The name of a place that is none. */
  readonly onlinePlace: string;
  readonly calendar: { readonly name: string; readonly description: string };
  readonly page: {
    readonly when: string;
    readonly status: string;
    readonly place: string;
    readonly otherTitles: string;
    readonly basis: string;
    readonly article: string;
    readonly pastDates: string;
    readonly subscribe: string;
    readonly subscribeHow: string;
    readonly subscribeLink: string;
    readonly copyHow: string;
    readonly copyLink: string;
    readonly revision: string;
  };
}

const tables: readonly Labels[] = [ar, en];
const fallback = en;

/** The languages that have calendars of their own. */
export const labelLanguages: readonly string[] = tables.map(({ language }) => language);

/** The labels of a language, of the same language in another place, or else English. */
export function labelsFor(tag: string): Labels {
  return closest(tables, tag) ?? fallback;
}

/** The member in this language: the very tag first, else one that shares its primary subtag. */
export function closest<T extends { readonly language: string }>(
  all: readonly T[],
  tag: string,
): T | undefined {
  const wanted = tag.toLowerCase();
  return (
    all.find(({ language }) => language.toLowerCase() === wanted) ??
    all.find(({ language }) => primary(language) === primary(wanted))
  );
}

/** Puts values into a label; they are not read as labels themselves. */
export function fill(label: string, values: Readonly<Record<string, string>>): string {
  return label.replace(/\{([a-z]+)\}/gi, (_, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? '') : '',
  );
}

function primary(tag: string): string {
  return tag.split('-', 1)[0]?.toLowerCase() ?? '';
}
