import type { HeadItem, ReadSentence } from './clauses.ts';
import { conceptsOf, editionOf } from './title-concepts.ts';
import { isNameLike, type Token } from './tokens.ts';

/** An occasion as one noun phrase names it. */
export interface Mention {
  readonly head: HeadItem;
  readonly tokens: readonly Token[];
  readonly concepts: readonly string[];
  readonly edition: number | undefined;
  /** The noun as written, where a language's nouns of one concept are told apart: 运动会, 马拉松. */
  readonly noun: string | undefined;
}

/** What a head of a sentence names. */
export function mentionOf(sentence: ReadSentence, head: HeadItem): Mention {
  const words = sentence.tokens.slice(head.phrase.from, head.phrase.to);
  const concepts = [...new Set([...conceptsOf(words, sentence.rules), head.concept])];
  const nouns = sentence.tokens.slice(head.from, head.to).map(({ key }) => key);
  const noun = sentence.rules.unspaced ? nouns.join('') : undefined;
  const edition = editionOf(words, sentence.rules);
  return { head, tokens: sentence.tokens, concepts, edition, noun };
}

/** "The summit", "القمة": only the noun, so that it points back where there is something. */
export function isGeneric(mention: Mention): boolean {
  return mention.concepts.length === 1 && mention.edition === undefined;
}

/** Written like a name, as far as the script can show it. */
export function isCapital(mention: Mention): boolean {
  return isNameLike(mention.tokens[mention.head.from]);
}

/** One occasion has one noun and one edition; one of the names may say more than the other. */
export function isSame(occasion: Mention, mention: Mention): boolean {
  if (occasion.head.concept !== mention.head.concept) return false;
  const editions = [occasion.edition, mention.edition];
  if (editions.every((edition) => edition !== undefined) && editions[0] !== editions[1])
    return false;
  if (!canMean(occasion, mention)) return false;
  const [few, many] = [occasion.concepts, mention.concepts].sort((a, b) => a.length - b.length);
  return few?.every((concept) => many?.includes(concept)) ?? false;
}

/** Whether the noun of one can stand for the other: "协调会" is not the "会议" named before it. */
export function canMean(one: Mention, other: Mention): boolean {
  if (isOneNoun(one, other)) return true;
  // Summits go by many nouns.
  return isLoose.has(one.head.concept) && (isGeneric(one) || isGeneric(other));
}

const isLoose: ReadonlySet<string> = new Set(['summit', 'visit']);

/** One noun may say the other in full: "论坛", "高峰论坛". */
function isOneNoun({ noun: one }: Mention, { noun: other }: Mention): boolean {
  if (one === undefined || other === undefined) return true;
  return one.endsWith(other) || other.endsWith(one);
}
