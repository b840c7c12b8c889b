import { doDatesOverlap, type OccasionDate } from '@dateline/contracts';
import type { StandingOccasion } from './occasion-commands.ts';
import { isNarrowing, isPrecise, isSameDate } from './occasion-dates.ts';
import { isSamePlace } from './occasion-events.ts';
import type { Mention, SpeakingArticle } from './policy-mentions.ts';
import { dateOf } from './policy-recall.ts';
import { isBareKindOf, likeness } from './policy-titles.ts';

const dayMs = 86_400_000;
/** A new date that nobody calls new is believed up to half a year away: beyond is another edition. */
const impliedChangeDaysMax = 183;
/** A change that is called one may lead a whole year away. */
const statedChangeDaysMax = 366;
/** Titles alone decide between two candidates only if they differ by this much. */
const likenessMarginMin = 0.2;

/** A standing occasion as the policy sees it while it plans. */
export interface Candidate {
  readonly id: string;
  readonly state: StandingOccasion;
  /** Whether the article spoke of it before, in an earlier revision. */
  readonly isOwn: boolean;
  /** Whether an earlier mention of the same article made or changed it. */
  readonly isTouched: boolean;
}

/** How a mention's date stands to an occasion's: the stronger, the higher. */
const dateRelations = {
  same: 5,
  within: 4,
  overlapping: 3,
  /** The mention's date is one that the occasion had before, or that a correction took back. */
  stale: 2,
  unsaid: 1,
  apart: 0,
} as const;
export type DateRelation = keyof typeof dateRelations;

/** Why a mention and an occasion are taken for the same, strongest reason first. */
export interface Fit {
  readonly candidate: Candidate;
  readonly relation: DateRelation;
  /** Whether the story is one, or the article spoke of the occasion before. */
  readonly isStory: boolean;
  readonly isPlaceSame: boolean;
  readonly likeness: number;
}

/** What linking found. Two occasions that fit equally are never told apart by guessing. */
export type Link =
  | { readonly kind: 'found'; readonly fit: Fit }
  | { readonly kind: 'none' }
  | { readonly kind: 'unclear'; readonly ids: readonly string[] };

/** What linking must know besides the mention. */
export interface LinkContext {
  readonly article: SpeakingArticle;
  readonly act: 'published' | 'updated' | 'corrected';
}

/** Finds the one known occasion that a mention speaks of. */
export function link(
  mention: Mention,
  candidates: readonly Candidate[],
  context: LinkContext,
): Link {
  const fits = candidates
    .flatMap((candidate) => fitOf(mention, candidate, context) ?? [])
    .sort((one, other) => compare(other, one, 0));
  const [best] = fits;
  if (!best) return { kind: 'none' };
  const equals = fits.filter((fit) => compare(best, fit, likenessMarginMin) === 0);
  if (equals.length > 1) {
    return { kind: 'unclear', ids: equals.map(({ candidate }) => candidate.id) };
  }
  return { kind: 'found', fit: best };
}

/** The fit of an occasion that an editor named, or that the mention itself has announced. */
export function certainFit(mention: Mention, candidate: Candidate): Fit {
  const { state } = candidate;
  const isPlaceSame = mention.place !== undefined && isSamePlace(mention.place, state.place);
  return {
    candidate,
    relation: relationOf(mention, state),
    isStory: true,
    isPlaceSame,
    likeness: 1,
  };
}

/** How the mention's dates stand to the dates of the occasion. */
export function relationOf(mention: Mention, state: StandingOccasion): DateRelation {
  const said = [mention.previousDate, mention.date].filter((date) => date !== undefined);
  const present = dateOf(state.date);
  if (said.length === 0 || !present) return 'unsaid';
  if (said.some((date) => isSameDate(date, present))) return 'same';
  if (said.some((date) => isNarrowing(date, present) || isNarrowing(present, date))) {
    return 'within';
  }
  const previous = [...state.previousDates, ...state.wrongDates].flatMap(
    (date) => dateOf(date) ?? [],
  );
  if (said.some((date) => previous.some((old) => repeats(date, old)))) return 'stale';
  return said.some((date) => doDatesOverlap(date, present)) ? 'overlapping' : 'apart';
}

/** All but the titles. */
type PlacedFit = Omit<Fit, 'likeness'> & { readonly isPlaceOther: boolean };

function fitOf(mention: Mention, candidate: Candidate, context: LinkContext): Fit | undefined {
  const { state } = candidate;
  const { story } = context.article;
  const isStory =
    candidate.isOwn || (!candidate.isTouched && story !== undefined && story === state.story);
  const isPlaceSame = mention.place !== undefined && isSamePlace(mention.place, state.place);
  const isPlaceOther = mention.place !== undefined && state.place !== undefined && !isPlaceSame;
  if (isPlaceOther && !isStory) return undefined;

  const relation = relationOf(mention, state);
  const fit = { candidate, relation, isStory, isPlaceSame };
  // Titles last: to compare them takes the longest, and there are as many as occasions are known.
  if (!isDatePossible(mention, { ...fit, isPlaceOther }, context)) return undefined;
  const alike = likenessOf(mention, fit, context);
  return alike === 0 ? undefined : { ...fit, likeness: alike };
}

/** Whether the mention's date may be the occasion's, or become it. */
function isDatePossible(mention: Mention, fit: PlacedFit, context: LinkContext): boolean {
  const { candidate, relation, isStory, isPlaceSame } = fit;
  if (candidate.isTouched) return dateRelations[relation] >= dateRelations.overlapping;
  if (relation === 'unsaid') return isStory || isPlaceSame;
  return relation !== 'apart' || mayBeMoved(mention, fit, context);
}

function likenessOf(mention: Mention, fit: Omit<Fit, 'likeness'>, context: LinkContext): number {
  const { candidate, relation, isStory, isPlaceSame } = fit;
  const { titles } = candidate.state;
  const alike = Math.max(...titles.map((title) => likeness(mention.title, title)));
  if (alike > 0) return alike;
  const isNear = relation === 'same' || relation === 'within';
  if (isStory && isNear && titles.some((title) => isBareKindOf(mention.title, title))) return 0.5;
  // A revision that changes the very name still speaks of what it spoke of, where all else agrees.
  const isRenamed =
    context.act !== 'published' &&
    candidate.isOwn &&
    relation === 'same' &&
    (isPlaceSame || (!mention.place && !candidate.state.place)) &&
    titles.some(({ article }) => article === context.article.id);
  return isRenamed ? 0.5 : 0;
}

/** Whether an occasion may have got the mention's date, which has no day in common with its own. */
function mayBeMoved(mention: Mention, fit: PlacedFit, context: LinkContext): boolean {
  const { state } = fit.candidate;
  if (context.act === 'corrected' && fit.candidate.isOwn) return true;
  const present = dateOf(state.date);
  if (!mention.date || !present || mention.date.precision === 'coarse') return false;
  const days = daysBetween(mention.date, present);
  const isChangeStated = mention.status === 'rescheduled' || state.kind === 'postponed';
  if (isChangeStated) return days <= statedChangeDaysMax && (fit.isStory || fit.isPlaceSame);
  const isPlan = mention.status === 'tentative' || mention.status === 'confirmed';
  return isPlan && fit.isStory && !fit.isPlaceOther && days <= impliedChangeDaysMax;
}

function repeats(date: OccasionDate, old: OccasionDate): boolean {
  return isNarrowing(old, date) || (isPrecise(old) && isNarrowing(date, old));
}

function daysBetween(one: OccasionDate, other: OccasionDate): number {
  return Math.abs(Date.parse(one.firstDay) - Date.parse(other.firstDay)) / dayMs;
}

/** Above 0 where `one` fits better; 0 where neither does, titles being alike up to the margin. */
function compare(one: Fit, other: Fit, likenessMargin: number): number {
  const byDate = dateRelations[one.relation] - dateRelations[other.relation];
  if (byDate !== 0) return byDate;
  if (one.isStory !== other.isStory) return one.isStory ? 1 : -1;
  if (one.isPlaceSame !== other.isPlaceSame) return one.isPlaceSame ? 1 : -1;
  const byTitle = one.likeness - other.likeness;
  return Math.abs(byTitle) >= likenessMargin ? byTitle : 0;
}
