import type { CivilDay } from './civil-day.ts';
import type { FoldedText } from './fold.ts';
import type { Token } from './tokens.ts';

/** What is needed to turn token indices into quotes of the original. */
export interface Source {
  readonly original: string;
  readonly folded: FoldedText;
  readonly language: string;
  readonly anchor: CivilDay;
}

/** Words of the original by token indices, an attached preposition of the first one left out. */
export function quoteOf(
  source: Source,
  tokens: readonly Token[],
  words: { start: number; end: number; prefix?: string },
): { span: [number, number]; quote: string } {
  const from = (tokens[words.start]?.start ?? 0) + (words.prefix?.length ?? 0);
  const to = tokens[words.end - 1]?.end ?? from;
  const [start, end] = source.folded.spanOf(from, to);
  return { span: [start, end], quote: source.original.slice(start, end) };
}
