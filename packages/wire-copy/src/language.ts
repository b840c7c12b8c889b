import {
  arabicScript,
  functionWords,
  hans,
  hant,
  type LetterProfile,
  soleScripts,
} from './languages/scripts.ts';
import {
  commonCyrillic,
  commonTurkicLatin,
  cyrillicProfiles,
  turkicLatinProfiles,
} from './languages/word-profiles.ts';
import { createProfileReader } from './profile-reader.ts';

/** Characters judged: what a long text is written in shows long before its end. */
const judgedMax = 20_000;
const lettersMin = 12;
const alienShareMax = 0.004;
const ownShareMin = 0.004;

const wordSets = Object.entries(functionWords).map(
  ([language, words]) => [language, new Set(words.split(/\s+/))] as const,
);

const cyrillic = createProfileReader(/\p{Script=Cyrillic}/u, commonCyrillic, cyrillicProfiles);
const turkicLatin = createProfileReader(
  /\p{Script=Latin}/u,
  commonTurkicLatin,
  turkicLatinProfiles,
);

/**
 * The language of folded text, as a BCP 47 tag, by script, then letters, then function words;
 * `und` where that does not settle it. Give it the text without its dateline.
 */
export function languageOf(folded: string): string {
  const sample = folded.slice(0, judgedMax).toLowerCase();
  const letters = [...sample].filter((character) => /\p{L}/u.test(character));
  if (letters.length < lettersMin) return languageOfFew(letters);
  const text = letters.join('');
  const shareOf = (script: RegExp) => countOf(text, script) / letters.length;
  if (shareOf(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu) > 0.1) return 'ja';
  if (shareOf(/\p{Script=Han}/gu) > 0.5) return chineseOf(letters);
  if (shareOf(/\p{Script=Arabic}/gu) > 0.6)
    return byLetters(letters, arabicScript) ?? arabicOf(sample);
  if (shareOf(/\p{Script=Cyrillic}/gu) > 0.6) return cyrillic(sample);
  if (shareOf(/\p{Script=Latin}/gu) > 0.6) return byWords(sample);
  for (const [script, language] of soleScripts) {
    if (shareOf(new RegExp(script.source, 'gu')) > 0.6) return language;
  }
  return 'und';
}

/** A headline of a few Han characters still shows its script; anything else is too little. */
function languageOfFew(letters: readonly string[]): string {
  const isHan = letters.length >= 4 && letters.every((letter) => /\p{Script=Han}/u.test(letter));
  return isHan ? chineseOf(letters) : 'und';
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function chineseOf(letters: readonly string[]): string {
  // Both lists have the same characters at the same places; shared ones tell nothing.
  const [simple, full] = [new Set(hans), new Set(hant)];
  const simplified = letters.filter((letter) => simple.has(letter) && !full.has(letter)).length;
  const traditional = letters.filter((letter) => full.has(letter) && !simple.has(letter)).length;
  if (simplified > traditional * 3) return 'zh-Hans';
  return traditional > simplified * 3 ? 'zh-Hant' : 'und';
}

function byLetters(
  letters: readonly string[],
  profiles: readonly LetterProfile[],
): string | undefined {
  const counts = new Map<string, number>();
  for (const letter of letters) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  const share = (list: string) =>
    [...list].reduce((sum, letter) => sum + (counts.get(letter) ?? 0), 0) / letters.length;
  return profiles.find(
    ({ own, alien }) => share(own) >= ownShareMin && share(alien) <= alienShareMax,
  )?.language;
}

/** A word, or what is elided before one: "l'" of "l'exposition". */
function isIn(set: ReadonlySet<string>): (word: string) => boolean {
  return (word) => set.has(word) || set.has(word.slice(0, word.indexOf("'") + 1));
}

/** Arabic has no letter of its own, so its commonest words must be there. */
function arabicOf(sample: string): string {
  const words = sample.split(/[^\p{L}\p{M}]+/u).filter((word) => word !== '');
  const known = new Set([
    'في',
    'من',
    'على',
    'إلى',
    'أن',
    'عن',
    'التي',
    'الذي',
    'مع',
    'هذا',
    'بين',
    'قد',
  ]);
  const articles = words.filter((word) => /^(?:و|ب|ف|ك)?ال|^لل/.test(word)).length;
  const hits = words.filter((word) => known.has(word)).length + articles;
  return hits >= 2 && hits / words.length > 0.12 ? 'ar' : 'und';
}

function byWords(sample: string): string {
  const words = sample.split(/[^\p{L}\p{M}']+/u).filter((word) => word !== '');
  const scores = wordSets
    .map(([language, set]) => ({ language, hits: words.filter(isIn(set)).length }))
    .sort((one, other) => other.hits - one.hits);
  const [best, second] = scores;
  if (!best || best.hits < 3 || best.hits / words.length < 0.12) return turkicLatin(sample);
  return best.hits >= (second?.hits ?? 0) * 1.25 ? best.language : turkicLatin(sample);
}
