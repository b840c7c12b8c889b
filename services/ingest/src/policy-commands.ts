import type {
  Certainty,
  OccasionCommand,
  OccasionCorrection,
  StandingOccasion,
} from './occasion-commands.ts';
import { isNarrowing, isPrecise, isSameDate } from './occasion-dates.ts';
import { isSamePlace } from './occasion-events.ts';
import { isInLanguageOf } from './occasion-state.ts';
import type { Fit, LinkContext } from './policy-linking.ts';
import type { Mention } from './policy-mentions.ts';
import { dateOf } from './policy-recall.ts';

/** What a mention asks of the occasion that it speaks of: one command, or a reason to leave it. */
export type Step =
  | { readonly kind: 'command'; readonly command: OccasionCommand }
  | { readonly kind: 'leave'; readonly reason: string };

/** What the steps of one article have in common. */
export interface StepContext extends LinkContext {
  /** RFC 3339 UTC. */
  readonly at: string;
}

/** The first command for an occasion that nobody spoke of before. */
export function toAnnouncement(
  mention: Mention,
  context: StepContext & { readonly uri: string },
): Step {
  const { date, place, timeZone, status } = mention;
  if (!date) return leave('it has no date, and no known occasion fits it');
  if (status === 'postponed' || status === 'cancelled') {
    return leave(`it is ${status}, and no known occasion fits it`);
  }
  const { story } = context.article;
  return command({
    type: 'announce-occasion',
    ...words(mention, context),
    uri: context.uri,
    date: date.edtf,
    status: certaintyOf(mention),
    ...(timeZone && { timeZone }),
    ...(place && { place }),
    ...(story && { story }),
  });
}

/** The next command for the occasion that a mention speaks of. */
export function toChange(mention: Mention, fit: Fit, context: StepContext): Step {
  const { state } = fit.candidate;
  const base = words(mention, context);
  const now = context.act === 'corrected' ? correctionOf(mention, fit, context) : undefined;
  if (now) return command({ type: 'correct-occasion', ...base, now });
  if (fit.relation === 'stale') return leave('it repeats a date that has since been changed');

  switch (mention.status) {
    case 'cancelled':
      return command({ type: 'cancel-occasion', ...base });
    case 'postponed':
      return command({ type: 'postpone-occasion', ...base });
    case 'movedOnline':
      return command({ type: 'move-occasion-online', ...base });
    case 'rescheduled':
      return toNewDate(mention, fit, context);
    case 'tentative':
    case 'confirmed':
      if (state.kind === 'cancelled') return leave('the occasion is cancelled; reinstate it first');
      if (state.kind === 'postponed') return toNewDate(mention, fit, context);
      return toPlan(mention, fit, context);
  }
}

/** An explicit change of date, or the new date of an occasion that was postponed. */
function toNewDate(mention: Mention, fit: Fit, context: StepContext): Step {
  const { state } = fit.candidate;
  const { date, timeZone, place } = mention;
  if (!date) return leave('it gives no new date');
  const base = words(mention, context);
  const facts = {
    date: date.edtf,
    status: certaintyOf(mention),
    ...(timeZone && { timeZone }),
  };
  if (state.kind === 'cancelled') return command({ type: 'reinstate-occasion', ...base, ...facts });
  if (isDateOf(mention, state)) {
    if (state.kind === 'scheduled') return toKnownFacts(mention, fit, context);
    return leave('it repeats the date that was postponed; reinstate the occasion first');
  }
  return command({
    type: 'reschedule-occasion',
    ...base,
    ...facts,
    ...(place && !isSamePlace(place, state.place) && { place }),
  });
}

/** An expected or decided date of an occasion that is on. */
function toPlan(mention: Mention, fit: Fit, context: StepContext): Step {
  const { state } = fit.candidate;
  const { date, timeZone } = mention;
  const present = dateOf(state.date);
  if (!date || !present || isNarrowing(present, date)) return toKnownFacts(mention, fit, context);

  const base = { ...words(mention, context), ...(timeZone && { timeZone }) };
  const certainty = certaintyOf(mention);
  if (isNarrowing(date, present)) {
    if (certainty === 'confirmed') {
      const place = state.place || state.isOnline ? undefined : mention.place;
      return command({
        type: 'confirm-occasion',
        ...base,
        date: date.edtf,
        ...(place && { place }),
      });
    }
    if (state.certainty === 'confirmed') return leave('it is less certain than what is known');
    return command({ type: 'refine-occasion-date', ...base, date: date.edtf });
  }
  if (state.certainty === 'confirmed' && certainty === 'tentative') {
    return leave('it contradicts a confirmed date without being certain itself');
  }
  const isOldDateNamed = mention.previousDate && isSameDate(mention.previousDate, present);
  if (!fit.isStory && !isOldDateNamed) {
    return leave(`its date is neither inside ${state.date} nor called a new one`);
  }
  return toNewDate(mention, fit, context);
}

/** The dates say nothing new; the place, the certainty, the language or the source may. */
function toKnownFacts(mention: Mention, fit: Fit, context: StepContext): Step {
  const { state } = fit.candidate;
  const base = words(mention, context);
  const { place } = mention;
  const isExact = isDateOf(mention, state);
  const zone = mention.timeZone ? { timeZone: mention.timeZone } : {};
  if (place && !isSamePlace(place, state.place)) {
    const isMissing = !state.place && !state.isOnline;
    // Another place is believed of the article that gave the present one, for the same date.
    const isMove = fit.candidate.isOwn && state.placeArticle === context.article.id && isExact;
    if (isMissing || (isMove && !state.isOnline)) {
      return command({ type: 'move-occasion', ...base, ...zone, place });
    }
  }
  if (state.certainty === 'confirmed' || (isExact && certaintyOf(mention) === 'confirmed')) {
    return command({ type: 'confirm-occasion', ...base, ...zone });
  }
  return command({ type: 'refine-occasion-date', ...base, ...zone, date: state.date });
}

/** What an article that is corrected puts right: only what the occasion has from this very article. */
function correctionOf(
  mention: Mention,
  fit: Fit,
  context: StepContext,
): OccasionCorrection | undefined {
  const { state } = fit.candidate;
  if (!fit.candidate.isOwn) return undefined;
  const { article } = context;
  const { date, place, title } = mention;
  const known = state.titles.find(isInLanguageOf(title));
  const isTitleWrong = known?.article === article.id && known.value !== title.value;
  const isPlaceWrong =
    state.place && state.placeArticle === article.id && !isSamePlace(place, state.place);
  const isDateWrong = state.dateArticle === article.id && contradicts(mention, state);
  if (!isTitleWrong && !(isPlaceWrong && place) && !isDateWrong) return undefined;
  return {
    ...(isTitleWrong && { titles: [title] }),
    ...(isDateWrong && date && { date: date.edtf }),
    ...(isPlaceWrong && place && { place }),
    ...((isDateWrong || isPlaceWrong) && mention.timeZone && { timeZone: mention.timeZone }),
  };
}

/** Whether a plain date says otherwise; a narrower one of a tentative occasion is news instead. */
function contradicts({ date, status }: Mention, state: StandingOccasion): boolean {
  const present = dateOf(state.date);
  const isPlan = status === 'tentative' || status === 'confirmed';
  if (!date || !present || !isPlan || state.kind !== 'scheduled') return false;
  if (isSameDate(date, present)) return false;
  return state.certainty === 'confirmed' || !isNarrowing(date, present);
}

function isDateOf({ date }: Mention, state: StandingOccasion): boolean {
  const present = dateOf(state.date);
  return !date || (present !== undefined && isSameDate(date, present));
}

function certaintyOf({ status, date }: Mention): Certainty {
  return status !== 'tentative' && date && isPrecise(date) ? 'confirmed' : 'tentative';
}

function words({ source, title }: Mention, { at }: StepContext) {
  return { at, source, title };
}

function command(one: OccasionCommand): Step {
  return { kind: 'command', command: one };
}

function leave(reason: string): Step {
  return { kind: 'leave', reason };
}
