import type { PhraseMatch } from './phrase-table.ts';
import type { Rules } from './rules.ts';
import type { Token } from './tokens.ts';

/** An occasion noun at an index: a common one, or one that counts only within a name. */
export function headAt(
  rules: Rules,
  tokens: readonly Token[],
  at: number,
  limit?: number,
): PhraseMatch<string> | undefined {
  const common = rules.heads.match(tokens, at, limit);
  const proper = rules.properHeads.match(tokens, at, limit);
  if (!proper || proper.end <= (common?.end ?? at)) return common;
  return tokens[proper.end - 1]?.isCapital ? proper : common;
}
