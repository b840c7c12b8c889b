import { type OccasionEvent, retoldEvents, type StatedOccasion } from '@dateline/contracts';
import type { WireCopy } from '@dateline/wire-copy';
import { type Decision, refuse } from './decider.ts';
import { occasion } from './occasion.ts';
import type { OccasionCommand, OccasionState } from './occasion-commands.ts';
import { isStanding } from './occasion-state.ts';
import { toAnnouncement, toChange } from './policy-commands.ts';
import { type Candidate, certainFit, type Fit, link, relationOf } from './policy-linking.ts';
import { type Mention, readMentions, type SpeakingArticle } from './policy-mentions.ts';

/** What can be asked of one occasion because of one mention: announced, placed, dated, online. */
const stepsMax = 4;

/** An occasion with its folded history. */
export interface KnownOccasion {
  readonly id: string;
  readonly state: OccasionState;
  /** Every article that ever spoke of it, whatever became of either. */
  readonly spokenBy: readonly string[];
  /** The newest reader's article, and the state before any of its words were heeded. */
  readonly heard?: {
    readonly article: string;
    readonly revision: number;
    readonly before: OccasionState;
  };
}

/** Who a new occasion will be. */
export interface OccasionIdentity {
  readonly id: string;
  /** `urn:uuid:`. */
  readonly uri: string;
}

/** One article's event and all that is known when it is read. */
export interface PolicyInput {
  /** What the copy says; undefined where it was not read. */
  readonly reading: WireCopy | undefined;
  /** The editor's own list; it wins over the reading, and an empty one means: no occasion. */
  readonly stated: readonly StatedOccasion[] | undefined;
  readonly article: SpeakingArticle;
  readonly known: readonly KnownOccasion[];
  readonly act: 'published' | 'updated' | 'corrected';
  /** The time that the commands carry, RFC 3339 UTC. */
  readonly at: string;
  /** Deterministic; `index` is the mention's place in the article, from 0. */
  readonly ids: (title: string, index: number) => OccasionIdentity;
}

/** One thing to do, or one thing that an editor should look at. */
export type Plan =
  | {
      readonly kind: 'command';
      /** Unique among one article event's plans, and the same when they are made again. */
      readonly key: string;
      readonly occasion: string;
      readonly isNew: boolean;
      readonly command: OccasionCommand;
    }
  | { readonly kind: 'unlinked'; readonly reason: string; readonly quote: string };

/**
 * An occasion after one more event. It remembers what it was before the last article spoke, so that
 * the article's plans come out the same when they have to be made again, half carried out.
 */
export function hear(
  known: KnownOccasion | undefined,
  id: string,
  event: OccasionEvent,
): KnownOccasion {
  if (event.type === 'occasion.redacted') {
    return retoldEvents(event).reduce<KnownOccasion>((told, one) => hear(told, id, one), {
      id,
      state: occasion.initial,
      spokenBy: known?.spokenBy ?? [],
    });
  }
  const before = known?.state ?? occasion.initial;
  const state = occasion.evolve(before, event);
  const { article, articleRevision: revision } = event.data.source;
  const spokenBy = withSpeaker(known?.spokenBy ?? [], article);
  if (article === undefined || revision === undefined) return { id, state, spokenBy };
  const isSame = known?.heard?.article === article && known.heard.revision === revision;
  const heard = isSame && known.heard ? known.heard : { article, revision, before };
  return { id, state, spokenBy, heard };
}

function withSpeaker(articles: readonly string[], article: string | undefined): readonly string[] {
  return article === undefined || articles.includes(article) ? articles : [...articles, article];
}

/**
 * Turns what one article says into commands that the rules of occasions will accept, in order. The
 * same input gives the same plans, also when some of them have been carried out already: their keys
 * tell which. Another article with the same words gives none.
 */
export function planOccasions(input: PolicyInput): readonly Plan[] {
  const world: World = {
    states: new Map(input.known.map((known) => [known.id, stateBefore(known, input.article)])),
    spokenOf: new Set(),
  };
  return readMentions(input.article, input).flatMap((read, index) =>
    read.kind === 'mention' ? planMention(read.mention, { input, world, index }) : [read],
  );
}

/** Retracts the occasions that rest on this withdrawn or killed article and on no standing one. */
export function planRetractions(input: {
  readonly article: Pick<SpeakingArticle, 'id' | 'revision'>;
  readonly known: readonly KnownOccasion[];
  /** Whether another article has been withdrawn or killed as well. */
  readonly isGone: (article: string) => boolean;
  /** The time that the commands carry, RFC 3339 UTC. */
  readonly at: string;
}): readonly Plan[] {
  const { article, known, isGone, at } = input;
  return known
    .filter(({ state }) => isLastSource(article.id, state, isGone))
    .map(({ id }) => ({
      kind: 'command',
      key: `retract.${id}`,
      occasion: id,
      isNew: false,
      command: {
        type: 'retract-occasion',
        at,
        source: { by: 'extraction', article: article.id, articleRevision: article.revision },
      },
    }));
}

function stateBefore(
  { state, heard }: KnownOccasion,
  { id, revision }: SpeakingArticle,
): OccasionState {
  return heard?.article === id && heard.revision === revision ? heard.before : state;
}

/** The occasions as they are while the plans for one article grow. */
interface World {
  readonly states: Map<string, OccasionState>;
  /** Ids of the occasions that an earlier mention of the article was about. */
  readonly spokenOf: Set<string>;
}

interface Turn {
  readonly input: PolicyInput;
  readonly world: World;
  /** The mention's place in the article, from 0. */
  readonly index: number;
}

function planMention(mention: Mention, turn: Turn): readonly Plan[] {
  const { input, world, index } = turn;
  const unlinked = (reason: string): Plan[] => [{ kind: 'unlinked', reason, quote: mention.quote }];
  const candidates = candidatesOf(turn);
  if (mention.occasion) {
    const candidate = candidates.find(({ id }) => id === mention.occasion);
    if (!candidate) return unlinked(`there is no standing occasion ${mention.occasion}`);
    return planChanges(mention, turn, certainFit(mention, candidate));
  }
  const found = link(mention, candidates, input);
  if (found.kind === 'unclear') {
    return unlinked(`it fits ${found.ids.length} occasions equally: ${found.ids.join(', ')}`);
  }
  if (found.kind === 'found') return planChanges(mention, turn, found.fit);

  const { id, uri } = input.ids(mention.title.value, index);
  const step = toAnnouncement(mention, { ...input, uri });
  if (step.kind === 'leave') return unlinked(step.reason);
  const state = world.states.get(id) ?? occasion.initial;
  const decision = occasion.decide(state, step.command);
  if (decision.kind === 'refuse') return unlinked(decision.reason);
  if (decision.kind === 'unchanged') return [];
  const next = occasion.evolve(state, decision.event);
  world.states.set(id, next);
  const plan = { kind: 'command', occasion: id, isNew: true, command: step.command } as const;
  if (!isStanding(next)) return [];
  const fit = certainFit(mention, { id, state: next, isOwn: false, isTouched: false });
  return [
    { ...plan, key: keyOf(turn, step.command) },
    ...planChanges(mention, turn, fit).filter(isCommand),
  ];
}

/** Follows one mention until it asks for nothing more; each step sees what the last one did. */
function planChanges(mention: Mention, turn: Turn, first: Fit): readonly Plan[] {
  const plans: Plan[] = [];
  let fit = first;
  turn.world.spokenOf.add(first.candidate.id);
  while (plans.length < stepsMax) {
    const { id, state } = fit.candidate;
    const step = toChange(mention, fit, turn.input);
    const decision: Decision<OccasionEvent> =
      step.kind === 'leave' ? refuse('left', step.reason) : occasion.decide(state, step.command);
    if (decision.kind === 'refuse' && plans.length === 0) {
      return [{ kind: 'unlinked', reason: decision.reason, quote: mention.quote }];
    }
    if (step.kind === 'leave' || decision.kind !== 'append') return plans;
    const next = occasion.evolve(state, decision.event);
    turn.world.states.set(id, next);
    const { command } = step;
    plans.push({ kind: 'command', key: keyOf(turn, command), occasion: id, isNew: false, command });
    if (!isStanding(next)) return plans;
    const relation = relationOf(mention, next);
    fit = { ...fit, relation, candidate: { ...fit.candidate, state: next } };
  }
  return plans;
}

function candidatesOf({ input, world }: Turn): readonly Candidate[] {
  return [...world.states].flatMap(([id, state]) => {
    if (!isStanding(state)) return [];
    const isTouched = world.spokenOf.has(id);
    const isOwn = !isTouched && state.sources.includes(input.article.id);
    return [{ id, state, isOwn, isTouched }];
  });
}

function keyOf({ index }: Turn, { type }: OccasionCommand): string {
  return `${index}.${type}`;
}

function isCommand(plan: Plan): boolean {
  return plan.kind === 'command';
}

function isLastSource(
  article: string,
  state: OccasionState,
  isGone: (article: string) => boolean,
): boolean {
  if (!isStanding(state) || state.isFromDesk || !state.sources.includes(article)) return false;
  return state.sources.every((source) => source === article || isGone(source));
}
