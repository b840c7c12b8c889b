import { quoteOf, type Source } from './quotes.ts';
import type { StoryOccasion } from './story.ts';

const titleUnitsMax = 300;
const invisible = /[\u00ad\u0640\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** A title as the story writes it, and the words that it is cut from. */
export interface ReadTitle {
  readonly value: string;
  readonly evidence: { readonly span: [number, number]; readonly quote: string };
}

/** The noun phrase of the mention that names the occasion, without attached prepositions. */
export function readTitle(source: Source, occasion: StoryOccasion): ReadTitle {
  const { head, tokens } = occasion;
  const isOnNoun = head.phrase.from === head.from;
  const prefix = isOnNoun ? head.prefix : '';
  // "للقمة" is "for" and "the summit" in one: the article comes back where "لل" is cut off.
  const article = prefix.endsWith('لل') ? 'ال' : '';
  const cut = prefix.endsWith('ال') ? prefix.slice(0, -2) : prefix;
  const words = { start: head.phrase.from, end: head.phrase.to };
  const evidence = quoteOf(source, tokens, { ...words, prefix: cut });
  return { value: article + tidy(evidence.quote).slice(0, titleUnitsMax), evidence };
}

/** Without invisible marks and tatweel, on one line, in NFC; letters and dashes as written. */
export function tidy(words: string): string {
  return words.replace(invisible, '').replace(/\s+/g, ' ').trim().normalize('NFC');
}
