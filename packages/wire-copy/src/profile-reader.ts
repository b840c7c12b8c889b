import type { WordProfile } from './languages/word-profiles.ts';
import { rememberTest, rememberWords } from './remember.ts';

const alienShareMax = 0.008;
/** Words judged: a language shows long before a text's end. */
const wordsMax = 250;
/** Of words with endings and beginnings, and of these themselves. */
const longWordUnitsMin = 5;
const affixUnitsMax = 6;
const scoreMin = 1.5;
const scoreShareMin = 0.14;
const leadMin = 1.25;
const fewLanguages = 2;
const rareWordGain = 1.3;
const wordsKeptMax = 5000;

/**
 * Judges lower-case text of one script, given as a test of one letter: a language is out where
 * letters occur that it does not have; among the rest, words and endings decide, by a clear lead.
 * Returns a tag or `und`.
 */
export function createProfileReader(
  script: RegExp,
  common: string,
  profiles: readonly WordProfile[],
  alienShare = alienShareMax,
): (sample: string) => string {
  const alphabets = profiles.map(({ letters }) => new Set(common + letters));
  const marks = marksOf(profiles);
  const gainsOfWord = rememberWords((word) => gainsOf(marks, word), wordsKeptMax);
  const isOfScript = rememberTest(script);
  return (sample) => {
    const words = sample
      .split(/[^\p{L}\p{M}']+/u)
      .filter((word) => /^\p{L}/u.test(word))
      .slice(0, wordsMax);
    const letters = countOf(words.join(''), isOfScript);
    const scores = sumOf(words.map(gainsOfWord), profiles.length)
      .map((score, index) => ({ language: profiles[index]?.language ?? 'und', score, index }))
      .filter(({ index }) => shareOfAlien(letters, alphabets[index]) <= alienShare)
      .sort((one, other) => other.score - one.score);
    const [best, second] = scores;
    if (!best || best.score < scoreMin || best.score < words.length * scoreShareMin) return 'und';
    return best.score >= (second?.score ?? 0) * leadMin ? best.language : 'und';
  };
}

/** What speaks for which profiles, by their index: one look-up serves all of them. */
interface Marks {
  readonly words: ReadonlyMap<string, readonly number[]>;
  readonly endings: ReadonlyMap<string, readonly number[]>;
  readonly beginnings: ReadonlyMap<string, readonly number[]>;
  /** Letters that only one of the languages has. */
  readonly unique: ReadonlyMap<string, readonly number[]>;
  /** Letters that half of the languages do not have. */
  readonly special: ReadonlyMap<string, readonly number[]>;
}

function marksOf(profiles: readonly WordProfile[]): Marks {
  const letters = indexOf(profiles.map((profile) => [...profile.letters]));
  const rare = (most: number) => new Map([...letters].filter(([, list]) => list.length <= most));
  return {
    words: indexOf(profiles.map(({ words }) => words.split(/\s+/))),
    endings: indexOf(profiles.map(({ endings }) => endings.split(/\s+/))),
    beginnings: indexOf(profiles.map(({ beginnings = '' }) => beginnings.split(/\s+/))),
    unique: rare(1),
    special: rare(profiles.length / 2),
  };
}

function indexOf(lists: readonly (readonly string[])[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  for (const [at, list] of lists.entries()) {
    for (const each of new Set(list)) {
      const known = index.get(each) ?? [];
      index.set(each, known);
      known.push(at);
    }
  }
  return index;
}

function countOf(text: string, isCounted: (code: number) => boolean): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const letter of text) {
    if (isCounted(letter.codePointAt(0) ?? 0)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  return counts;
}

function shareOfAlien(
  counts: ReadonlyMap<string, number>,
  alphabet: ReadonlySet<string> | undefined,
): number {
  let [alien, all] = [0, 0];
  for (const [letter, count] of counts) {
    all += count;
    if (!alphabet?.has(letter)) alien += count;
  }
  return all === 0 ? 0 : alien / all;
}

/** The sum over the words of what each says for each profile. */
function sumOf(
  gainsOfWords: readonly ReadonlyMap<number, number>[],
  profiles: number,
): readonly number[] {
  const scores = new Array<number>(profiles).fill(0);
  for (const gains of gainsOfWords) {
    for (const [index, gain] of gains) scores[index] = (scores[index] ?? 0) + gain;
  }
  return scores;
}

/**
 * One and more for a frequent word, one for a letter of this language alone, a half for an ending
 * or a letter that few others have.
 */
function gainsOf(marks: Marks, word: string): ReadonlyMap<number, number> {
  const gains = new Map<number, number>();
  const add = (list: readonly number[] | undefined, gain: number) => {
    for (const index of list ?? []) gains.set(index, Math.max(gain, gains.get(index) ?? 0));
  };
  const known = marks.words.get(word);
  // A word that few languages share says more than one that many do.
  add(known, known !== undefined && known.length <= fewLanguages ? rareWordGain : 1);
  // What is elided before another word: "l'" of "l'exposition".
  const mark = word.indexOf("'");
  if (mark > 0) add(marks.words.get(word.slice(0, mark + 1)), 1);
  for (const letter of word) {
    add(marks.unique.get(letter), 1);
    add(marks.special.get(letter), 0.5);
  }
  if (word.length < longWordUnitsMin) return gains;
  for (let units = 1; units <= affixUnitsMax; units += 1) {
    add(marks.endings.get(word.slice(-units)), 0.5);
    add(marks.beginnings.get(word.slice(0, units)), 0.5);
  }
  return gains;
}
