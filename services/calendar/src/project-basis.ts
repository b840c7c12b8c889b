import type { Source } from '@dateline/contracts';
import type { Basis } from './project.ts';

/** How much an entry carries; the newest is kept. */
const basesMax = 50;
const quotesMax = 20;

/** One basis for each article: a newer revision of it replaces the words of the older one. */
export function withBasis(bases: readonly Basis[], source: Source): readonly Basis[] {
  const { by, article, articleRevision = 1, evidence = [] } = source;
  const at = bases.findIndex((basis) => basis.by === by && basis.article === article);
  const known = bases[at];
  const isNewer = !known || articleRevision > known.articleRevision;
  const kept = isNewer ? [] : known.quotes;
  const all = [...new Set([...kept, ...evidence.map(({ quote }) => quote)])];
  const quotes = all.filter((quote) => !all.some((one) => one !== quote && one.includes(quote)));
  const basis = { by, article, articleRevision, quotes: quotes.slice(0, quotesMax) };
  return known ? bases.with(at, basis) : [...bases, basis].slice(-basesMax);
}

/** Words of copy that was withdrawn or killed leave every surface. */
export function silenced(bases: readonly Basis[], source: Source): readonly Basis[] {
  return withBasis(bases, source).map((basis) => ({ ...basis, quotes: [] }));
}
