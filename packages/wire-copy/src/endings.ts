/** Endings that stand for each other, by what the name itself ends in; the longest is first. */
type Endings = readonly (readonly [string, readonly string[]])[];

const latin = /^\p{Script=Latin}/u;
const read = new Map<string, Endings>();

/**
 * The other forms of a name or noun, made by exchanging the ending of its last word; the endings
 * are written as a language table says. A word that none of them fits has no other form.
 */
export function declined(phrase: string, endings: string): readonly string[] {
  const known = read.get(endings) ?? readEndings(endings);
  read.set(endings, known);
  const lower = phrase.toLowerCase();
  const fitting = known.find(([ending]) => lower.endsWith(ending));
  if (!fitting) return [];
  const stem = phrase.slice(0, phrase.length - fitting[0].length);
  // A table of two scripts lists the endings of both; a word takes those of its own.
  const isLatin = latin.test(stem.slice(-1));
  return fitting[1].flatMap((ending) => (latin.test(ending) === isLatin ? stem + ending : []));
}

function readEndings(list: string): Endings {
  return list
    .split('|')
    .map((line) => {
      const [ending = '', forms = ''] = line.split(':');
      return [ending.trim(), [...new Set(forms.trim().split(/\s+/))]] as const;
    })
    .sort(([one], [other]) => other.length - one.length);
}
