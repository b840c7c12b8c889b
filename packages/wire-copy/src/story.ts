import { isAside, isPrevious } from './bystanders.ts';
import type { CivilDay } from './civil-day.ts';
import { type ReadSentence, readClauses, type TimeItem } from './clauses.ts';
import type { Fact, Refusal } from './fact.ts';
import { frames, readFacts, type SentenceFacts } from './facts.ts';
import { canMean, isCapital, isGeneric, isSame, type Mention, mentionOf } from './mentions.ts';
import { resolveTime } from './resolve-time.ts';
import type { Rules } from './rules.ts';
import { readSentences, type Sentence } from './sentences.ts';
import type { TimeExpression } from './time-expression.ts';
import type { Token } from './tokens.ts';
import { datedInStory } from './unspaced-anaphora.ts';
import { readUnspacedClauses } from './unspaced-clauses.ts';
import { readUnspacedFacts } from './unspaced-facts.ts';

/** A fact with the sentence that says it. */
export interface StoryFact extends Fact {
  readonly tokens: readonly Token[];
}

/** All that a story says about one occasion; the mention is the one that named it first. */
export interface StoryOccasion extends Mention {
  readonly facts: StoryFact[];
}

/** A date that made no occasion, with the words it stands in. */
export interface StoryRefusal {
  readonly time: TimeExpression;
  readonly tokens: readonly Token[];
  /** First token of the quote: the noun that the date belongs to, where one stands near. */
  readonly from: number;
  readonly why: Refusal;
}

/** A story read: its occasions in the order in which they are first spoken of, and refusals. */
export interface ReadStory {
  readonly occasions: readonly StoryOccasion[];
  readonly refusals: readonly StoryRefusal[];
}

const occasionsMax = 50;
const refusalsMax = 100;
const toldMax = 100;
const quoteTokensMax = 30;

/** Reads a story, one paragraph's tokens after the other. */
export function readStory(
  rules: Rules,
  anchor: CivilDay,
  paragraphs: Iterable<readonly Token[]>,
): ReadStory {
  const story: StoryReader = {
    rules,
    anchor,
    occasions: [],
    refusals: [],
    told: [],
    named: new Map(),
    topic: undefined,
    lastNamed: undefined,
  };
  for (const tokens of paragraphs) {
    for (const sentence of readSentences(tokens, rules.abbreviations)) {
      readSentence(story, clausesOf(rules, tokens, sentence));
    }
  }
  return { occasions: story.occasions, refusals: story.refusals };
}

/** Takes a sentence apart as its language parts words. */
function clausesOf(rules: Rules, tokens: readonly Token[], sentence: Sentence): ReadSentence {
  const { unspaced } = rules;
  return unspaced
    ? readUnspacedClauses(rules, unspaced, tokens, sentence)
    : readClauses(rules, tokens, sentence);
}

/** A story half read. */
interface StoryReader {
  readonly rules: Rules;
  readonly anchor: CivilDay;
  readonly occasions: StoryOccasion[];
  readonly refusals: StoryRefusal[];
  /** What the story has announced so far, the first of it. */
  readonly told: Fact[];
  /** The mention, by concept of its noun, that "the summit" points back to. */
  readonly named: Map<string, Mention>;
  /** What the last fact was about: "it". */
  topic: StoryOccasion | undefined;
  /** The one occasion that the last sentence named without saying anything about it. */
  lastNamed: Mention | undefined;
}

function readSentence(story: StoryReader, sentence: ReadSentence): void {
  const { unspaced } = story.rules;
  const read = unspaced ? readUnspacedFacts(sentence, unspaced) : readFacts(sentence);
  const lastNamed = story.lastNamed;
  noteNames(story, sentence);
  const used = new Set<TimeExpression>();
  const early: Fact[] = [];
  for (const said of read.facts) {
    const fact = unspaced ? datedInStory(said, story.told, story.anchor) : said;
    const why = refusalOf(story, fact);
    if (why && fact.time) {
      addRefusal(story, sentence, fact.time, fact.head?.phrase.from, why);
      if (said.time) used.add(said.time);
      continue;
    }
    if (!acceptFact(story, sentence, fact, lastNamed)) {
      if (!fact.time) early.push(fact);
      continue;
    }
    for (const time of [said.time, fact.until, fact.old]) if (time) used.add(time);
  }
  // "To be held in Khiva, the festival was moved to May 11": where comes before when.
  for (const fact of early) acceptFact(story, sentence, fact, lastNamed);
  for (const item of sentence.items) {
    if (item.type !== 'time' || used.has(item.time) || isPartUsed(item, used)) continue;
    const from = nounBefore(sentence, item);
    addRefusal(story, sentence, item.time, from, reasonFor(story, sentence, item, read));
  }
}

/** Dates that the calendar refuses, and such as lie before the story or on its day. */
function refusalOf(story: StoryReader, fact: Fact): Refusal | undefined {
  if (!fact.time) return undefined;
  const direction = fact.kind === 'announce' ? 'ahead' : 'planned';
  const resolved = resolveTime(fact.time.value, story.anchor, direction);
  if (!resolved) return fact.time.value.kind === 'ambiguous' ? 'ambiguous' : 'impossible';
  if (fact.kind === 'former') return undefined;
  if (resolved.last < story.anchor) return 'past';
  if (fact.kind !== 'announce') return undefined;
  if (story.rules.unspaced && fact.modality === 'present') {
    // A verb without tense and without "will" speaks of the nearest such day.
    const near = resolveTime(fact.time.value, story.anchor, 'near');
    if (near && near.last < story.anchor) return 'past';
  }
  const isDay = resolved.precision === 'day';
  if (isDay && resolved.first < story.anchor) return 'past';
  if (isDay && resolved.first > story.anchor + aheadDaysMax && isYearless(fact.time)) return 'past';
  const isToday = isDay && resolved.first === story.anchor;
  if (fact.modality === 'present' && isToday) return 'today';
  return undefined;
}

function acceptFact(
  story: StoryReader,
  sentence: ReadSentence,
  fact: Fact,
  lastNamed: Mention | undefined,
): boolean {
  const occasion = occasionOf(story, sentence, fact, lastNamed);
  if (!occasion) return false;
  occasion.facts.push({ ...fact, tokens: sentence.tokens });
  if (fact.kind === 'announce' && story.told.length < toldMax) story.told.push(fact);
  story.topic = occasion;
  story.lastNamed = undefined;
  return true;
}

/** The occasion that a fact is about: a known one, or a new one named by the fact's noun. */
function occasionOf(
  story: StoryReader,
  sentence: ReadSentence,
  fact: Fact,
  lastNamed: Mention | undefined,
): StoryOccasion | undefined {
  const own = fact.head && mentionOf(sentence, fact.head);
  if (!own || own.head.concept === 'pointer') {
    return lastNamed ? knownOccasion(story, lastNamed, fact) : story.topic;
  }
  const named = isGeneric(own) ? story.named.get(own.head.concept) : undefined;
  const mention = named && canMean(named, own) ? named : own;
  return knownOccasion(story, mention, fact);
}

function knownOccasion(
  story: StoryReader,
  mention: Mention,
  fact: Fact,
): StoryOccasion | undefined {
  const known = story.occasions.find((occasion) => isSame(occasion, mention));
  if (known || (!fact.time && fact.kind === 'announce')) return known;
  if (story.occasions.length >= occasionsMax) return undefined;
  const occasion = { ...mention, facts: [] };
  story.occasions.push(occasion);
  return occasion;
}

function noteNames(story: StoryReader, sentence: ReadSentence): void {
  const named: Mention[] = [];
  for (const item of sentence.items) {
    if (item.type !== 'head' || item.concept === 'pointer') continue;
    if (isPrevious(sentence, item)) continue;
    const mention = mentionOf(sentence, item);
    if (isGeneric(mention)) continue;
    named.push(mention);
    if (story.named.has(item.concept)) continue;
    if (!isAside(sentence, item) || isCapital(mention)) story.named.set(item.concept, mention);
  }
  story.lastNamed = named.length === 1 ? named[0] : undefined;
}

function reasonFor(
  story: StoryReader,
  sentence: ReadSentence,
  item: TimeItem,
  read: SentenceFacts,
): Refusal {
  const resolved = resolveTime(item.time.value, story.anchor, 'near');
  if (!resolved) return item.time.value.kind === 'ambiguous' ? 'ambiguous' : 'impossible';
  const role = read.roles.get(item);
  if (role === 'deadline') return 'deadline';
  const reason = read.refusals.get(item.time);
  if (reason) return reason;
  const isToday = resolved.first === story.anchor && resolved.last === story.anchor;
  if (isToday) return 'today';
  const isPastAct = read.acts.some((act) => act.sort === 'past' && act.item.clause === item.clause);
  if (resolved.last < story.anchor || isPastAct || role === 'since') return 'past';
  if (role === 'said-on') return 'said-on';
  if (role === 'instead') return 'superseded';
  return frameOf(sentence, item) ?? 'no-occasion';
}

function addRefusal(
  story: StoryReader,
  sentence: ReadSentence,
  time: TimeExpression,
  from: number | undefined,
  why: Refusal,
): void {
  if (story.refusals.length >= refusalsMax) return;
  const isNear = from !== undefined && from < time.start && time.end - from <= quoteTokensMax;
  story.refusals.push({
    time,
    tokens: sentence.tokens,
    from: isNear ? from : time.start,
    why,
  });
}

/** A day without a year that would lie this far ahead is rather one that has just passed. */
const aheadDaysMax = 320;

function isYearless(time: TimeExpression): boolean {
  return (
    time.value.kind === 'points' && time.value.points.every((point) => point.year === undefined)
  );
}

/** A range split into an old and a new date was used in parts. */
function isPartUsed(item: TimeItem, used: ReadonlySet<TimeExpression>): boolean {
  return [...used].some((time) => time.start === item.time.start && time.end === item.time.end);
}

function nounBefore(sentence: ReadSentence, item: TimeItem): number | undefined {
  const clause = sentence.clauses[item.clause];
  const own = sentence.items.findLast(
    (other) => other.type === 'head' && other.clause === item.clause && other.to <= item.from,
  );
  const head = own?.type === 'head' ? own : clause?.antecedent;
  return head?.phrase.from;
}

function frameOf(sentence: ReadSentence, item: TimeItem): Refusal | undefined {
  const kinds = sentence.items.flatMap((other) => (other.type === 'signal' ? other.kinds : []));
  const near = sentence.items.flatMap((other) =>
    other.type === 'signal' && other.clause === item.clause ? other.kinds : [],
  );
  if (near.includes('proposal')) return 'proposal';
  if (near.includes('condition')) return 'conditional';
  return (
    frames.find((kind) => near.includes(kind)) ??
    (kinds.includes('forecast') ? 'forecast' : frames.find((kind) => kinds.includes(kind)))
  );
}
