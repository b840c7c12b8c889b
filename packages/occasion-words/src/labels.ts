import { ar } from './labels/ar.ts';
import { en } from './labels/en.ts';
import { es } from './labels/es.ts';
import { fr } from './labels/fr.ts';
import { kk } from './labels/kk.ts';
import { ky } from './labels/ky.ts';
import { ru } from './labels/ru.ts';
import { tg } from './labels/tg.ts';
import { tk } from './labels/tk.ts';
import { uz } from './labels/uz.ts';
import { zhHans } from './labels/zh-hans.ts';
import { zhHant } from './labels/zh-hant.ts';

/** What readers are told of occasions, in one language. `{name}` stands for what is filled in. */
export interface Labels {
  /** BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Of CLDR, kept here because a platform's own change with its version, and bytes with them. */
  readonly months: readonly string[];
  /** As they stand without a day, where that is another form. */
  readonly monthsAlone?: readonly string[];
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
  /** What an event did, where its label above says nothing of it; first in a change's title. */
  readonly change: {
    readonly announced: string;
    readonly refined: string;
    readonly confirmed: string;
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
  /** What a calendar is chosen by; before a name. */
  readonly kinds: {
    readonly section: string;
    readonly topic: string;
    readonly place: string;
    readonly country: string;
    readonly series: string;
    readonly occasion: string;
    readonly story: string;
    readonly archive: string;
  };
  /** The page of all calendars. */
  readonly directory: {
    readonly title: string;
    readonly intro: string;
    readonly address: string;
    readonly open: string;
    readonly languages: string;
    readonly delays: string;
    readonly delaysHow: string;
    /** Before links to feeds, for those who cannot wait. */
    readonly changes: string;
    readonly program: string;
    readonly interval: string;
    readonly adjustable: string;
    readonly options: string;
    readonly optionImprecise: string;
    readonly optionCancelled: string;
    readonly optionLanguages: string;
    readonly optionZone: string;
  };
  /** Lengths of time, as abbreviations that go with any number. */
  readonly units: { readonly minutes: string; readonly hours: string; readonly days: string };
}

const tables: readonly Labels[] = [ar, en, es, fr, kk, ky, ru, tg, tk, uz, zhHans, zhHant];
const fallback = en;

/** The languages that there are words in. */
export const labelLanguages: readonly string[] = tables.map(({ language }) => language);

/** The labels of a language, of the same language in another place, or else English. */
export function labelsFor(tag: string): Labels {
  return ownLabels(tag) ?? fallback;
}

/** Whether there are labels in a language, or others have to do. */
export function hasLabels(tag: string): boolean {
  return ownLabels(tag) !== undefined;
}

function ownLabels(tag: string): Labels | undefined {
  const subtags = tag.toLowerCase().split('-');
  const isTraditional = subtags.some((subtag) => ['hant', 'tw', 'hk', 'mo'].includes(subtag));
  if (subtags[0] === 'zh' && isTraditional && !subtags.includes('hans')) return zhHant;
  return closest(tables, tag);
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
