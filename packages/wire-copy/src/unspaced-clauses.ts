import type { Item, ReadSentence } from './clauses.ts';
import { readHanTimes } from './han-times.ts';
import type { SignalKind } from './languages/language-table.ts';
import type { Rules } from './rules.ts';
import type { Sentence } from './sentences.ts';
import type { TimeExpression } from './time-expression.ts';
import type { Token } from './tokens.ts';
import { readQuoted } from './unspaced-quotes.ts';
import { type FoundNoun, headOf, type UnspacedReader, wordAt } from './unspaced-reader.ts';
import { describe, endRelative, isAct } from './unspaced-relatives.ts';
import type { UnspacedRules } from './unspaced-rules.ts';
import { createTitleEdge } from './unspaced-title.ts';

const workTitleTokensMax = 60;
const bracketTokensMax = 12;
/** The EDTF code of winter, the last season. */
const seasonMax = 24;

/**
 * Takes a sentence apart where commas part clauses and a relative clause stands before its noun:
 * "于5月18日举行的峰会" is a clause of its own, described in brackets of words.
 */
export function readUnspacedClauses(
  rules: Rules,
  words: UnspacedRules,
  tokens: readonly Token[],
  sentence: Sentence,
): ReadSentence {
  const times = new Map<number, TimeExpression>();
  for (const time of readHanTimes(rules.times, tokens, sentence.from, sentence.to)) {
    times.set(time.start, time);
  }
  const title = createTitleEdge(sentence.from);
  const reader: UnspacedReader = {
    rules,
    words,
    tokens,
    sentence,
    times,
    items: [],
    clauses: [],
    title,
    current: 0,
    waiting: [],
    bracket: undefined,
  };
  openMain(reader, sentence.from);
  for (let at = sentence.from; at < sentence.to; ) at = readToken(reader, at);
  return { rules, tokens, ...sentence, items: reader.items, clauses: reader.clauses };
}

function readToken(reader: UnspacedReader, at: number): number {
  const time = reader.times.get(at);
  if (time) return addTime(reader, at, time);
  const token = reader.tokens[at];
  if (token?.kind === 'mark') return readMark(reader, token.key, at);
  const word = wordAt(reader, at);
  if (word.type === 'head') return addHead(reader, at, word.end, word.concept);
  if (word.type === 'signal') return addSignal(reader, at, word.end, word.kinds);
  const { end } = word;
  const isRelativeEnd = reader.words.relativeEnds.has(token?.key ?? '') && word.end === at + 1;
  if (isRelativeEnd) return endRelative(reader, at);
  if (word.type === 'stop') reader.title.stop(reader, at, end);
  else if (isFinalHead(reader, at)) {
    const found = reader.words.finalHeads.match(reader.tokens, at, reader.sentence.to);
    if (found) return addHead(reader, at, found.end, found.value);
  }
  return end;
}

function addTime(reader: UnspacedReader, at: number, time: TimeExpression): number {
  reader.items.push({ type: 'time', clause: reader.current, from: at, to: time.end, time });
  const { value } = time;
  const isNamed = value.kind === 'part' && (value.code === undefined || value.code <= seasonMax);
  const isYear = isNamed && value.year !== undefined;
  // "2024年世界人工智能大会", "2023年夏季达沃斯论坛": a year or its season may be part of a name.
  if (!isYear || time.isLed) reader.title.cut(time.end);
  return time.end;
}

/** `展`, `节`: nouns only where a name stands before them and none goes on behind them. */
function isFinalHead(reader: UnspacedReader, at: number): boolean {
  const { tokens, sentence } = reader;
  const end = reader.words.finalHeads.match(tokens, at, sentence.to)?.end;
  if (end === undefined || at <= reader.title.edge()) return false;
  const next = tokens[end];
  if (!next || end >= sentence.to || next.kind === 'mark' || reader.times.has(end)) return true;
  return wordAt(reader, end).type !== 'content';
}

function addHead(reader: UnspacedReader, at: number, end: number, concept: string): number {
  const isCut = end >= reader.sentence.to || reader.times.has(end);
  const follow = isCut ? undefined : wordAt(reader, end);
  const kinds = follow?.type === 'signal' ? follow.kinds : [];
  const isSetting = kinds.includes('setting');
  if (follow && (isSetting || kinds.includes('asideAfter'))) {
    addAside(reader, { at, end, concept }, follow.end, kinds);
    if (isSetting) reader.title.cut(follow.end);
    return follow.end;
  }
  const phrase = reader.title.phraseOf(reader, at, end, concept);
  const isPointer = isPointing(reader, at, end, phrase.from);
  const item = headOf(reader, { at, end, concept: isPointer ? 'pointer' : concept }, phrase);
  reader.items.push(item);
  describe(reader, item);
  if (concept === 'visit' && reader.tokens[phrase.to]?.key !== '了') {
    const act = { type: 'signal', clause: reader.current, from: at, to: phrase.to } as const;
    reader.items.push({ ...act, kinds: ['passivePresent'] });
  }
  if (reader.rules.links.match(reader.tokens, end)?.value === 'loose') {
    reader.title.cut(end + 1);
  }
  return phrase.to;
}

/** "论坛组委会", "峰会期间": named, but what is said is said of something else. */
function addAside(
  reader: UnspacedReader,
  noun: FoundNoun,
  to: number,
  kinds: readonly SignalKind[],
): void {
  const edge = reader.title.edge();
  const phrase = reader.title.phraseOf(reader, noun.at, noun.end, noun.concept);
  if (phrase.from < noun.at) {
    reader.items.push({ ...headOf(reader, noun, phrase), isAside: true });
  }
  const item = { type: 'signal', clause: reader.current, from: noun.end, to } as const;
  const rest = kinds.filter((kind) => kind === 'deadline');
  reader.items.push({ ...item, kinds: ['aside', ...rest] });
  reader.title.restore(edge);
  reader.waiting = [];
}

/** "会议", "该活动" as a subject point back; "举行会议" names something new. */
function isPointing(reader: UnspacedReader, at: number, end: number, from: number): boolean {
  if (from !== at) return false;
  const noun = reader.tokens.slice(at, end).map(({ key }) => key);
  if (!reader.words.pointers.has(noun.join(''))) return false;
  const last = reader.items.at(-1);
  const isObject = last?.type === 'signal' && last.to === reader.title.edge() && isAct(last);
  return !isObject;
}

function addSignal(
  reader: UnspacedReader,
  at: number,
  end: number,
  kinds: readonly SignalKind[],
): number {
  reader.items.push({ type: 'signal', clause: reader.current, from: at, to: end, kinds });
  if (kinds.some((kind) => !harmless.has(kind)) && !isNominal(reader, at, end)) {
    reader.title.cut(end);
  }
  return end;
}

/** "行动计划高级别会议", "成立80周年大会": a verb that is part of a name. */
function isNominal(reader: UnspacedReader, at: number, end: number): boolean {
  const { rules, words, tokens, sentence } = reader;
  if (end >= sentence.to || reader.times.has(end)) return false;
  if (tokens[end]?.kind === 'number') return tokens[end + 1]?.key === '周';
  if (words.nominal.match(tokens, at, sentence.to)?.end !== end) return false;
  const isName = tokens[end]?.kind === 'word' && !rules.editions.match(tokens, end, sentence.to);
  const next = wordAt(reader, end);
  return isName && (next.type === 'content' || next.type === 'head');
}

/** Signals that may stand inside a title. */
const harmless: ReadonlySet<SignalKind> = new Set([
  'deadline',
  'forecast',
  'market',
  'publication',
  'newDate',
  'deadlineDate',
  'setting',
  'asideAfter',
  'deadlineAfter',
  'sinceAfter',
  'otherVerb',
]);

function isHarmless(item: Item): boolean {
  if (item.type === 'signal') return item.kinds.every((kind) => harmless.has(kind));
  return item.type === 'head';
}

function readMark(reader: UnspacedReader, key: string, at: number): number {
  const { tokens, sentence } = reader;
  if (key === '《') {
    const limit = Math.min(sentence.to, at + workTitleTokensMax);
    for (let close = at + 1; close < limit; close += 1) {
      if (tokens[close]?.key === '》') return close + 1;
    }
    return at + 1;
  }
  if (key === '"') return readQuoted(reader, at);
  if (key === '(') {
    const edge = reader.title.edge();
    reader.bracket = { at, edge, items: reader.items.length };
    openRelative(reader, at);
  } else if (key === ')') return closeBracket(reader, at);
  else if (key === ',' || key === ';' || key === ':') openMain(reader, at + 1);
  else if (key === '、') {
    const last = reader.items.at(-1);
    if (last?.to === at) reader.title.cut(at + 1);
    return at + 1;
  } else if (key === '-') {
    if (tokens[at + 1]?.key === '-') openMain(reader, at + 2);
    return tokens[at + 1]?.key === '-' ? at + 2 : at + 1;
  } else if (inName.has(key)) return at + 1;
  reader.title.cut(at + 1);
  return at + 1;
}

const inName: ReadonlySet<string> = new Set(["'", '·', '&', '+', '.', '/', '》', '・']);

function openMain(reader: UnspacedReader, from: number): void {
  reader.clauses.push({
    kind: 'main',
    from,
    parent: reader.clauses.length,
    antecedent: undefined,
  });
  reader.current = reader.clauses.length - 1;
  reader.waiting = [];
  reader.title.cut(from);
}

/** What stands in brackets describes the noun before it. */
function openRelative(reader: UnspacedReader, at: number): void {
  const last = reader.items.at(-1);
  const antecedent = last?.type === 'head' && last.phrase.to === at ? last : undefined;
  const parent = reader.current;
  reader.clauses.push({ kind: 'relative', from: at + 1, parent, antecedent });
  reader.current = reader.clauses.length - 1;
}

function closeBracket(reader: UnspacedReader, at: number): number {
  const { bracket } = reader;
  const clause = reader.clauses[reader.current];
  if (clause?.kind === 'relative') reader.current = clause.parent;
  reader.bracket = undefined;
  const inside = bracket ? reader.items.slice(bracket.items) : [];
  // "中国（上海）国际技术进出口交易会" goes on behind its bracket.
  const isShort = bracket !== undefined && at - bracket.at <= bracketTokensMax;
  const isName = isShort && inside.every((item) => isHarmless(item));
  reader.title.restore(isName ? bracket.edge : at + 1);
  return at + 1;
}
