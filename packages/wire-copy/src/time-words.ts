import { declined } from './endings.ts';
import {
  type Grammar,
  type LanguageTable,
  phrasesOf,
  type TimeWords,
} from './languages/language-table.ts';
import { createPhraseTable, type PhraseTable } from './phrase-table.ts';
import type { Place, Region } from './places/place.ts';
import { compileSuffixes, type Suffixes } from './suffixes.ts';
import type { TimeValue } from './time-expression.ts';
import { keyOf, type Token } from './tokens.ts';

/** One word of a date found; `number` is 1-based in its series, 0 for a plain list. */
export interface TimeWord {
  readonly number: number;
  readonly end: number;
  readonly prefix: string;
}

const endingWordsMax = 3;
const conjunctions = ['و', 'ف', 'ب', 'ل'];

/** The words of dates of one language, compiled for look-up. */
export interface TimeTables {
  readonly tables: ReadonlyMap<keyof TimeWords, PhraseTable<number>>;
  /** Every word that a date can begin with: the quick answer, and "no" nearly always. */
  readonly starts: PhraseTable<true>;
  /** Month names that are also ordinary words. */
  readonly homonyms: ReadonlySet<string>;
  readonly grammar: Grammar;
  /** IANA zones by their names and adjectives. */
  readonly zones: PhraseTable<string>;
  readonly suffixes: Suffixes | undefined;
  readonly cities: PhraseTable<Place>;
  readonly regions: PhraseTable<Region>;
}

/** What the grammars of dates and clock times read: a sentence's tokens up to its end. */
export interface TimeInput {
  readonly tables: TimeTables;
  readonly tokens: readonly Token[];
  readonly limit: number;
  /** The date read before in the sentence, which "that month" points back to. */
  readonly before?: TimeValue | undefined;
}

/** Compiles one language's words of dates. */
export function compileTimes(
  { times: words, endings, grammar, zones = {}, suffixes }: LanguageTable,
  names: Pick<TimeTables, 'cities' | 'regions'>,
): TimeTables {
  const tables = new Map<keyof TimeWords, PhraseTable<number>>();
  const starts: (readonly [string, true])[] = [];
  for (const name of Object.keys(words) as (keyof TimeWords)[]) {
    const value = words[name] ?? '';
    const lists = typeof value === 'string' ? [value] : value;
    const isSeries = typeof value !== 'string';
    const entries = lists.flatMap((list, index) =>
      formsOf(name, list, endings).map((phrase) => [phrase, isSeries ? index + 1 : 0] as const),
    );
    tables.set(name, createPhraseTable(entries, conjunctions));
    if (isStart(name)) for (const [phrase] of entries) starts.push([phrase, true]);
  }
  return {
    tables,
    starts: createPhraseTable(starts, conjunctions),
    homonyms: new Set(phrasesOf(words.homonyms).map(keyOf)),
    grammar,
    zones: createPhraseTable(
      Object.entries(zones).flatMap(([zone, list]) =>
        phrasesOf(list).map((phrase) => [phrase, zone] as const),
      ),
    ),
    suffixes: suffixes && compileSuffixes(suffixes),
    ...names,
  };
}

/** Whether a date can begin at an index at all. */
export function canStartTime({ tables, tokens, limit }: TimeInput, at: number): boolean {
  return tokens[at]?.kind === 'number' || tables.starts.match(tokens, at, limit) !== undefined;
}

/** A word of one list or series at an index. */
export function wordAt(
  { tables, tokens, limit }: TimeInput,
  name: keyof TimeWords,
  at: number,
): TimeWord | undefined {
  const found = tables.tables.get(name)?.match(tokens, at, limit);
  return found && { number: found.value, end: found.end, prefix: found.prefix };
}

/** Past the words that close a date: "күні", "айының соңында". */
export function skipEndings(input: TimeInput, at: number): number {
  let end = at;
  for (let words = 0; words < endingWordsMax; words += 1) {
    end = wordAt(input, 'ending', end)?.end ?? end;
  }
  return end;
}

/** Names of months and days change their endings as other nouns do. */
function formsOf(name: keyof TimeWords, list: string, endings: string): readonly string[] {
  const phrases = phrasesOf(list);
  if (endings === '' || (name !== 'months' && name !== 'weekdays')) return phrases;
  return [...phrases, ...phrases.flatMap((phrase) => declined(phrase, endings))];
}

/** What a date may open with; connectors and endings never do. */
function isStart(name: keyof TimeWords): boolean {
  const inner: readonly (keyof TimeWords)[] = [
    'homonyms',
    'ordinalEndings',
    'to',
    'move',
    'and',
    'of',
    'yearEnding',
    'hourEnding',
    'localTime',
    'universalTime',
    'timeAfterPlace',
    'timeBeforePlace',
    'half',
    'hourMark',
    'never',
    'ending',
    'rangeEnd',
  ];
  return !inner.includes(name);
}
