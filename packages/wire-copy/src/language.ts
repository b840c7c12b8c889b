import { arabicScriptProfiles, commonArabicScript } from './languages/arabic-script-profiles.ts';
import { commonLatin, latinProfiles } from './languages/latin-profiles.ts';
import { hans, hant, soleScripts } from './languages/scripts.ts';
import { commonCyrillic, cyrillicProfiles } from './languages/word-profiles.ts';
import { createProfileReader } from './profile-reader.ts';
import { rememberTest } from './remember.ts';

/** Characters judged: what a long text is written in shows long before its end. */
const judgedMax = 20_000;
const lettersMin = 12;
const isLetter = rememberTest(/\p{L}/u);
const isKana = rememberTest(/[\p{Script=Hiragana}\p{Script=Katakana}]/u);
const isHan = rememberTest(/\p{Script=Han}/u);
const isArabic = rememberTest(/\p{Script=Arabic}/u);
const isCyrillic = rememberTest(/\p{Script=Cyrillic}/u);
const isLatin = rememberTest(/\p{Script=Latin}/u);
const soleTests = soleScripts.map(
  ([script, language]) => [rememberTest(script), language] as const,
);
/** Foreign names bring letters along that a Latin alphabet does not have. */
const latinAlienShareMax = 0.02;

const cyrillic = createProfileReader(/\p{Script=Cyrillic}/u, commonCyrillic, cyrillicProfiles);
const arabicScript = createProfileReader(
  /\p{Script=Arabic}/u,
  commonArabicScript,
  arabicScriptProfiles,
);
const latin = createProfileReader(
  /\p{Script=Latin}/u,
  commonLatin,
  latinProfiles,
  latinAlienShareMax,
);

/**
 * The language of folded text, as a BCP 47 tag, by script, then by letters, words and endings;
 * `und` where that does not settle it. Give it the text without its dateline.
 */
export function languageOf(folded: string): string {
  const sample = folded.slice(0, judgedMax).toLowerCase();
  const letters = [...sample].filter((character) => isLetter(character.codePointAt(0) ?? 0));
  if (letters.length < lettersMin) return languageOfFew(letters);
  const isMore = (share: number, isOf: (code: number) => boolean) =>
    letters.filter((letter) => isOf(letter.codePointAt(0) ?? 0)).length > share * letters.length;
  if (isMore(0.1, isKana)) return 'ja';
  if (isMore(0.5, isHan)) return chineseOf(letters);
  if (isMore(0.6, isArabic)) return arabicScript(sample);
  if (isMore(0.6, isCyrillic)) return cyrillic(sample);
  if (isMore(0.6, isLatin)) return latin(sample);
  return soleTests.find(([isOf]) => isMore(0.6, isOf))?.[1] ?? 'und';
}

/** A headline of a few Han characters still shows its script; anything else is too little. */
function languageOfFew(letters: readonly string[]): string {
  const isChinese =
    letters.length >= 4 && letters.every((letter) => isHan(letter.codePointAt(0) ?? 0));
  return isChinese ? chineseOf(letters) : 'und';
}

function chineseOf(letters: readonly string[]): string {
  // Both lists have the same characters at the same places; shared ones tell nothing.
  const [simple, full] = [new Set(hans), new Set(hant)];
  const simplified = letters.filter((letter) => simple.has(letter) && !full.has(letter)).length;
  const traditional = letters.filter((letter) => full.has(letter) && !simple.has(letter)).length;
  if (simplified > traditional * 3) return 'zh-Hans';
  return traditional > simplified * 3 ? 'zh-Hant' : 'und';
}
