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

/** The words that feeds and pages add to a story; one file a language, for its translator. */
export interface Labels {
  /** The language that the words are in, BCP 47. */
  readonly language: string;
  /** Before a note on top of a story. */
  readonly correction: string;
  readonly update: string;
  readonly withdrawal: string;
  /** Whole sentences: what stands for a story that may not be read. */
  readonly withdrawn: string;
  readonly killed: string;
  readonly held: string;
  /** Before the number of an article's revision. */
  readonly revision: string;
  /** The link from a shortened story to all of it. */
  readonly whole: string;
  readonly subscribe: string;
  /** A whole sentence, over a feed that a browser shows: what to do with it. */
  readonly copyAddress: string;
  /** Over what was corrected in a story, and the name of the feed of all corrections. */
  readonly corrections: string;
  /** The name of the feed of all changes of occasions. */
  readonly calendarChanges: string;
  /** Before a wording that was corrected, and before what took its place. */
  readonly before: string;
  readonly after: string;
  /** Over the list of feeds. */
  readonly feeds: string;
  readonly archive: string;
  /** What a feed is chosen by. */
  readonly topic: string;
  readonly place: string;
  readonly section: string;
  readonly occasion: string;
  readonly story: string;
  /** The parts of a story, where one of them was corrected. */
  readonly fields: {
    readonly headline: string;
    readonly summary: string;
    readonly text: string;
    readonly byline: string;
    readonly place: string;
    readonly media: string;
    readonly other: string;
  };
}

/** By primary language subtag. */
const labels: Readonly<Record<string, Labels>> = {
  ar,
  en,
  es,
  fr,
  kk,
  ky,
  ru,
  tg,
  tk,
  uz,
  zh: zhHans,
};

/** What languages call themselves, for the names of feeds. */
const languageNames: Readonly<Record<string, string>> = {
  ar: 'العربية',
  de: 'Deutsch',
  en: 'English',
  es: 'Español',
  fa: 'فارسی',
  fr: 'Français',
  kk: 'Қазақ тілі',
  ky: 'Кыргызча',
  pt: 'Português',
  ru: 'Русский',
  tg: 'Тоҷикӣ',
  tk: 'Türkmençe',
  tr: 'Türkçe',
  ug: 'ئۇيغۇرچە',
  ur: 'اردو',
  uz: 'O‘zbekcha',
  zh: '中文',
  'zh-hans': '简体中文',
  'zh-hant': '繁體中文',
};

/** The words in a story's language; in English where there are none. */
export function labelsFor(tag: string): Labels {
  const subtags = tag.toLowerCase().split('-');
  const isTraditional = subtags.some((subtag) => ['hant', 'tw', 'hk', 'mo'].includes(subtag));
  if (subtags[0] === 'zh' && isTraditional && !subtags.includes('hans')) return zhHant;
  return labels[subtags[0] ?? ''] ?? en;
}

/** The words in every language that there are any in, English first. */
export function allLabels(): readonly Labels[] {
  const { en: first, ...others } = labels;
  return [first ?? en, ...Object.values(others), zhHant];
}

/** A language's own name; undefined where it is not known here. */
export function languageName(token: string): string | undefined {
  return languageNames[token.toLowerCase()];
}
