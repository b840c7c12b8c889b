import type { WordProfile } from './languages/word-profiles.ts';

const alienShareMax = 0.008;
const endingUnitsMin = 5;
const scoreMin = 1.5;
const scoreShareMin = 0.14;
const leadMin = 1.25;

/**
 * Judges lower-case text of one script, given as a test of one letter: a language is out where
 * letters occur that it does not have; among the rest, words and endings decide, by a clear lead.
 * Returns a tag or `und`.
 */
export function createProfileReader(
  script: RegExp,
  common: string,
  profiles: readonly WordProfile[],
): (sample: string) => string {
  const readers = profiles.map(({ language, letters, words, endings }) => ({
    language,
    letters: new Set(common + letters),
    words: new Set(words.split(/\s+/)),
    endings: endings.split(/\s+/).filter((ending) => ending !== ''),
    unique: [...letters].filter((letter) => isUnique(profiles, letter)),
  }));
  return (sample) => {
    const words = sample.split(/[^\p{L}\p{M}']+/u).filter((word) => /^\p{L}/u.test(word));
    const letters = [...words.join('')].filter((letter) => script.test(letter));
    const scores = readers
      .filter((reader) => {
        const alien = letters.filter((letter) => !reader.letters.has(letter)).length;
        return alien <= letters.length * alienShareMax;
      })
      .map((reader) => ({ language: reader.language, score: scoreOf(reader, words) }))
      .sort((one, other) => other.score - one.score);
    const [best, second] = scores;
    if (!best || best.score < scoreMin || best.score < words.length * scoreShareMin) return 'und';
    return best.score >= (second?.score ?? 0) * leadMin ? best.language : 'und';
  };
}

function isUnique(profiles: readonly WordProfile[], letter: string): boolean {
  return profiles.filter(({ letters }) => letters.includes(letter)).length === 1;
}

interface Reader {
  readonly words: ReadonlySet<string>;
  readonly endings: readonly string[];
  /** Letters that no other language of the script has. */
  readonly unique: readonly string[];
}

/** One for a frequent word or one with a letter of this language alone, a half for an ending. */
function scoreOf(reader: Reader, words: readonly string[]): number {
  let score = 0;
  for (const word of words) {
    if (reader.words.has(word)) score += 1;
    else if (reader.unique.some((letter) => word.includes(letter))) score += 1;
    else if (word.length >= endingUnitsMin) {
      if (reader.endings.some((ending) => word.endsWith(ending))) score += 0.5;
    }
  }
  return score;
}
