import type { HeadItem } from './clauses.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { UnspacedReader } from './unspaced-reader.ts';
import { unspacedWordAt } from './unspaced-words.ts';

/**
 * Where the name that is being read may begin at the earliest: behind the last verb, date,
 * preposition or mark. Kept while a sentence is read from left to right.
 */
export interface TitleEdge {
  readonly edge: () => number;
  /** The name cannot begin before this index. */
  readonly cut: (at: number) => void;
  /** A stop word: cuts as well, but "关于…的" and "与…的谈判" may be looked at again. */
  readonly stop: (reader: UnspacedReader, at: number, end: number) => void;
  readonly restore: (at: number) => void;
  readonly phraseOf: (
    reader: UnspacedReader,
    from: number,
    to: number,
    concept: string,
  ) => NounPhrase;
}

const titleTokensMax = 45;
const reopenedTokensMax = 24;
const towardTokensMax = 16;

/** A title edge at the beginning of a sentence. */
export function createTitleEdge(start: number): TitleEdge {
  let edge = start;
  /** Where a name with "关于…的" or "与…的" began, and the 的 behind it. */
  let [opened, linked] = [start, -1];
  let toward: number | undefined;
  const cut = (at: number): void => {
    [edge, opened, linked] = [at, at, -1];
  };
  return {
    edge: () => edge,
    cut,
    restore: cut,
    stop(reader, at, end) {
      const { words, tokens, sentence } = reader;
      if (words.topicLeads.match(tokens, at, sentence.to)?.end === end) opened = at;
      else if (words.relativeEnds.has(tokens[at]?.key ?? '')) linked = end;
      else if (tokens[at]?.key === '对') toward = at;
      else [opened, linked] = [end, -1];
      edge = end;
    },
    phraseOf(reader, from, to, concept) {
      const isLinked = linked === edge && from - opened <= reopenedTokensMax;
      const isParty = concept === 'talks' && hasParties(reader, opened, edge);
      const isTopic = reader.words.topicLeads.match(reader.tokens, opened) !== undefined;
      const isToward = concept === 'visit' && toward !== undefined && isNear(reader, toward, from);
      let start = Math.max(edge, from - titleTokensMax);
      if (isLinked && (isParty || isTopic)) start = opened;
      if (isToward && toward !== undefined) start = toward;
      else start = trimmed(reader, afterOpenQuote(reader, start, from), from);
      start = absorb(reader, start, concept);
      return { from: start, to: concept === 'visit' ? withCountry(reader, to) : to };
    },
  };
}

/** "对X进行…访问", with nothing but the country and a verb between the two. */
function isNear(reader: UnspacedReader, from: number, to: number): boolean {
  const inside = reader.items.filter((item) => item.from > from && item.from < to);
  return to - from <= towardTokensMax && inside.every(({ type }) => type === 'signal');
}

function hasParties(reader: UnspacedReader, from: number, to: number): boolean {
  return reader.tokens.slice(from, to).some(({ key }) => reader.words.partyLinks.has(key));
}

/** A quotation that opens before the noun and does not close is no part of the name. */
function afterOpenQuote(reader: UnspacedReader, from: number, to: number): number {
  const quotes: number[] = [];
  for (let at = from; at < to; at += 1) if (reader.tokens[at]?.key === '"') quotes.push(at);
  return quotes.length % 2 === 1 ? (quotes.at(-1) ?? from) + 1 : from;
}

/** "本次", "一场", marks and conjunctions before a name. */
function trimmed(reader: UnspacedReader, from: number, to: number): number {
  const { rules, words, tokens, sentence } = reader;
  let start = from;
  while (start < to) {
    const token = tokens[start];
    const filler = words.fillers.match(tokens, start, to);
    const isMark = token?.kind === 'mark' && token.key !== '"' && token.key !== '《';
    const isLonger =
      filler && unspacedWordAt(rules, words, tokens, start, sentence.to).end > filler.end;
    if (isMark) start += 1;
    else if (filler && !isLonger) start = filler.end;
    else break;
  }
  return start;
}

/**
 * "论坛开幕式", "博览会2024年峰会": nouns and years inside the name are no items of their own; a
 * noun of another kind stays as a name that can be pointed back to.
 */
function absorb(reader: UnspacedReader, from: number, concept: string): number {
  let start = from;
  const names: HeadItem[] = [];
  for (let last = reader.items.at(-1); last; last = reader.items.at(-1)) {
    if (last.from < from || last.clause !== reader.current) break;
    if (last.type === 'head') {
      start = Math.min(start, Math.max(last.phrase.from, from));
      if (last.concept !== concept && last.concept !== 'pointer') names.unshift(last);
    }
    reader.items.pop();
  }
  for (const name of names) reader.items.push({ ...name, isAside: true });
  return start;
}

/** "访问哈萨克斯坦": the verb's object belongs to the name of a visit. */
function withCountry(reader: UnspacedReader, to: number): number {
  const { rules, tokens, sentence } = reader;
  const limit = sentence.to;
  return (
    rules.regions.match(tokens, to, limit)?.end ?? rules.cities.match(tokens, to, limit)?.end ?? to
  );
}
