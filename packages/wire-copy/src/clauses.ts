import { readCasePhrase } from './case-phrase.ts';
import { denialIn } from './contrast.ts';
import { headAt } from './heads.ts';
import type { SignalKind } from './languages/language-table.ts';
import { withLateClocks } from './late-clock.ts';
import { withLeadingYear } from './leading-year.ts';
import { isEditionOfNoun, linkedPhrase } from './linked-phrase.ts';
import { type NounPhrase, type PhraseContext, readNounPhrase } from './noun-phrase.ts';
import type { Rules } from './rules.ts';
import type { Sentence } from './sentences.ts';
import { readTimes } from './temporal.ts';
import type { TimeExpression } from './time-expression.ts';
import type { Token } from './tokens.ts';

/** A named occasion in a sentence. */
export interface HeadItem {
  readonly type: 'head';
  readonly clause: number;
  /** The occasion noun itself; `prefix` is what was written attached to it. */
  readonly from: number;
  readonly to: number;
  readonly prefix: string;
  readonly concept: string;
  readonly phrase: NounPhrase;
  /** Named only to describe something else: "论坛组委会", the forum's organizers. */
  readonly isAside?: boolean;
}

/** A word or phrase that says something about occasions or dates. */
export interface SignalItem {
  readonly type: 'signal';
  readonly clause: number;
  readonly from: number;
  readonly to: number;
  readonly kinds: readonly SignalKind[];
}

/** A date in a sentence. */
export interface TimeItem {
  readonly type: 'time';
  readonly clause: number;
  readonly from: number;
  readonly to: number;
  readonly time: TimeExpression;
}

export type Item = HeadItem | SignalItem | TimeItem;

/** One clause: where it begins, what kind it is, which head a relative clause describes. */
export interface Clause {
  readonly kind: 'main' | 'relative' | 'subordinate' | 'attribution';
  readonly from: number;
  readonly parent: number;
  readonly antecedent: HeadItem | undefined;
}

/** A sentence taken apart: items in order of their words, each in its clause. */
export interface ReadSentence {
  readonly rules: Rules;
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly items: readonly Item[];
  readonly clauses: readonly Clause[];
}

/** Takes a sentence apart in one pass over its tokens. */
export function readClauses(rules: Rules, tokens: readonly Token[], at: Sentence): ReadSentence {
  const covered = new Map<number, TimeExpression>();
  const input = { tables: rules.times, tokens, limit: at.to };
  for (const time of withLateClocks(input, readTimes(rules.times, tokens, at.from, at.to))) {
    for (let index = time.start; index < time.end; index += 1) covered.set(index, time);
  }
  const context = { rules, tokens, ...at, isTime: (index: number) => covered.has(index) };
  const reader: ClauseReader = { context, times: covered, items: [], clauses: [], current: 0 };
  openClause(reader, 'main', at.from);
  for (let index = at.from; index < at.to; ) index = readToken(reader, index);
  const items = withLeadingYear(reader.items, reader.clauses);
  return { rules, tokens, ...at, items, clauses: reader.clauses };
}

/** A sentence half read: what was found so far, and the clause that the next words are in. */
interface ClauseReader {
  readonly context: PhraseContext;
  readonly times: ReadonlyMap<number, TimeExpression>;
  readonly items: Item[];
  readonly clauses: Clause[];
  current: number;
}

function readToken(reader: ClauseReader, at: number): number {
  const time = reader.times.get(at);
  if (time) {
    reader.items.push({ type: 'time', clause: reader.current, from: at, to: time.end, time });
    return time.end;
  }
  const token = reader.context.tokens[at];
  if (token?.kind === 'mark') return readMark(reader, token.key, at);
  const signal = reader.context.rules.signals.match(reader.context.tokens, at, reader.context.to);
  const { rules, tokens, to } = reader.context;
  const head = headAt(rules, tokens, at, to);
  if (head && head.end >= (signal?.end ?? 0)) {
    // "The Convention Centre", "the summit committee": a building or a body.
    const venue = rules.venues.match(tokens, head.end, to);
    if (venue) return venue.end;
    return isEditionOfNoun(reader.context, at) ? at + 1 : addHead(reader, at, head);
  }
  if (signal) return addSignal(reader, at, signal.end, signal.value);
  return at + 1;
}

function addHead(
  reader: ClauseReader,
  at: number,
  found: { value: string; end: number; prefix: string },
): number {
  const { context } = reader;
  const phrase = phraseAt(context, at, found.end);
  // "El Congreso", "l'Assemblée nationale", and nothing more: a body, and no occasion.
  const body = context.rules.linked.institutions.match(context.tokens, at, context.to);
  if (body && body.end >= phrase.to && context.tokens[at]?.isCapital) return body.end;
  reader.items.push({
    type: 'head',
    clause: reader.current,
    from: at,
    to: found.end,
    prefix: found.prefix,
    concept: found.value,
    phrase,
  });
  return Math.max(found.end, phrase.to);
}

/** The words that name an occasion, grown from its noun as the language builds its phrases. */
function phraseAt(context: PhraseContext, from: number, to: number): NounPhrase {
  const { cases, table } = context.rules;
  if (cases) return readCasePhrase(context, cases, from, to);
  const isLinked = table.grammar.modifiers === 'linked';
  return (isLinked ? linkedPhrase : readNounPhrase)(context, from, to);
}

function addSignal(
  reader: ClauseReader,
  at: number,
  end: number,
  kinds: readonly SignalKind[],
): number {
  const isAfter = reader.context.rules.table.grammar.adpositions === 'after';
  const last = reader.items.at(-1);
  const isByDate = isAfter ? last?.type === 'time' && last.to === at : reader.times.has(end);
  const isContrast = kinds.includes('butDate') && denialIn(reader.items) !== undefined;
  if (!isByDate || !(isContrast || kinds.some((kind) => dateSignals.has(kind))))
    breakClause(reader, at, end, kinds);
  reader.items.push({ type: 'signal', clause: reader.current, from: at, to: end, kinds });
  return end;
}

function breakClause(
  reader: ClauseReader,
  at: number,
  end: number,
  kinds: readonly SignalKind[],
): void {
  if (kinds.includes('that') || kinds.includes('coordinate')) {
    const isRelative =
      kinds.includes('that') && isLatinRelative(reader, at, end, kinds.includes('relative'));
    openClause(reader, isRelative ? 'relative' : 'main', at);
  } else if (kinds.includes('relative')) openClause(reader, 'relative', at);
  else if (kinds.includes('attribution')) openClause(reader, 'attribution', at);
  else if (kinds.includes('subordinate')) openClause(reader, 'subordinate', at);
}

/** "the summit that will be held": "that" right after the noun describes it. */
function isLatinRelative(reader: ClauseReader, at: number, end: number, isBoth: boolean): boolean {
  const last = reader.items.at(-1);
  const { tokens } = reader.context;
  // "La cumbre, que se celebrará": where one word is both, a comma makes no difference.
  const isAfterComma = isBoth && tokens[at - 1]?.key === ',';
  const gap = isAfterComma ? 1 : 0;
  const isSure = isBoth || (tokens[end]?.key ?? '') < 'ʰ';
  return last?.type === 'head' && last.phrase.to === at - gap && isSure;
}

function readMark(reader: ClauseReader, key: string, at: number): number {
  if (key === '(') openClause(reader, 'relative', at);
  else if (key === ')' || key === ',') closeClause(reader);
  else if (key === ';' || (key === ':' && !isOfClock(reader, at))) openClause(reader, 'main', at);
  return at + 1;
}

/** The colon of "10:00" parts no clauses. */
function isOfClock({ context: { tokens } }: ClauseReader, at: number): boolean {
  const [before, colon, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return before?.kind === 'number' && after?.kind === 'number' && !!colon?.isGlued && after.isGlued;
}

function openClause(reader: ClauseReader, kind: Clause['kind'], from: number): void {
  const parent = kind === 'main' ? reader.clauses.length : mainOf(reader, reader.current);
  const antecedent = kind === 'relative' ? lastHead(reader) : undefined;
  reader.clauses.push({ kind, from, parent, antecedent });
  reader.current = reader.clauses.length - 1;
}

function closeClause(reader: ClauseReader): void {
  reader.current = mainOf(reader, reader.current);
}

function mainOf(reader: ClauseReader, clause: number): number {
  const found = reader.clauses[clause];
  return found === undefined || found.kind === 'main' ? clause : found.parent;
}

function lastHead(reader: ClauseReader): HeadItem | undefined {
  return reader.items.findLast((item) => item.type === 'head');
}

/** Signals that, right before a date, say what the date is and open no clause. */
const dateSignals: ReadonlySet<SignalKind> = new Set([
  'deadlineDate',
  'sinceDate',
  'insteadOf',
  'newDate',
]);
