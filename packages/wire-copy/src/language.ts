import { arabicScriptProfiles, commonArabicScript } from './languages/arabic-script-profiles.ts';
import { commonLatin, latinProfiles } from './languages/latin-profiles.ts';
import { hans, hant, soleScripts } from './languages/scripts.ts';
import { commonCyrillic, cyrillicProfiles } from './languages/word-profiles.ts';
import { createProfileReader } from './profile-reader.ts';

/** Characters judged: what a long text is written in shows long before its end. */
const judgedMax = 20_000;
const lettersMin = 12;
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
  const letters = [...sample].filter((character) => /\p{L}/u.test(character));
  if (letters.length < lettersMin) return languageOfFew(letters);
  const text = letters.join('');
  const shareOf = (script: RegExp) => countOf(text, script) / letters.length;
  if (shareOf(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu) > 0.1) return 'ja';
  if (shareOf(/\p{Script=Han}/gu) > 0.5) return chineseOf(letters);
  if (shareOf(/\p{Script=Arabic}/gu) > 0.6) return arabicScript(sample);
  if (shareOf(/\p{Script=Cyrillic}/gu) > 0.6) return cyrillic(sample);
  if (shareOf(/\p{Script=Latin}/gu) > 0.6) return latin(sample);
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
