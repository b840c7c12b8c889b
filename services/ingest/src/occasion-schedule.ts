import type { OccasionDate } from '@dateline/contracts';
import { type Refusal, refuse } from './decider.ts';
import type { OccasionCommand, StandingOccasion } from './occasion-commands.ts';
import { isNarrowing, isPrecise, isSameDate, readDate } from './occasion-dates.ts';
import { append, isSamePlace, notPrecise, type OccasionDecision, said } from './occasion-events.ts';
import { isTitleNew } from './occasion-state.ts';

type Wish<T extends OccasionCommand['type']> = Extract<OccasionCommand, { type: T }>;

/** A narrower date of an occasion that stays tentative. */
export function refine(
  state: StandingOccasion,
  command: Wish<'refine-occasion-date'>,
): OccasionDecision {
  if (state.kind === 'postponed') return postponed(state);
  if (state.certainty === 'confirmed') {
    return refuse('occasion-confirmed', 'the occasion is confirmed; confirm its narrower date');
  }
  const dates = readDates(state, command.date);
  if ('kind' in dates) return dates;
  const { is, was } = dates;
  if (!isNarrowing(is, was)) return outside(is, was);
  const isSame = isSameDate(is, was);
  if (isSame && !isWorthRecording(state, command)) return { kind: 'unchanged' };
  return append('occasion.date-refined', {
    ...said(command),
    date: isSame ? state.date : command.date,
    previousDate: state.date,
    ...zone(state, { timeZone: command.timeZone, isSame }),
  });
}

/** A date that is decided, and may be narrower than the one that was expected. */
export function confirm(
  state: StandingOccasion,
  command: Wish<'confirm-occasion'>,
): OccasionDecision {
  if (state.kind === 'postponed') return postponed(state);
  const dates = readDates(state, command.date ?? state.date);
  if ('kind' in dates) return dates;
  const { is, was } = dates;
  if (!isNarrowing(is, was)) return outside(is, was);
  if (!isPrecise(is)) return notPrecise(is.edtf);
  const isPlaceNew = command.place !== undefined && !isSamePlace(command.place, state.place);
  if (isPlaceNew && (state.place || state.isOnline)) {
    return refuse(
      'place-differs',
      `the place is ${state.place?.name ?? 'online'}; move it instead`,
    );
  }
  const isSame = isSameDate(is, was);
  const isDecided = isSame && state.certainty === 'confirmed';
  if (isDecided && !isPlaceNew && !isWorthRecording(state, command)) return { kind: 'unchanged' };
  return append('occasion.confirmed', {
    ...said(command),
    date: isSame ? state.date : is.edtf,
    ...(!isSame && { previousDate: state.date }),
    ...zone(state, { timeZone: command.timeZone, isSame }),
    ...(isPlaceNew && command.place && { place: command.place }),
  });
}

/** Another date in place of the one that was, or of the one that became void. */
export function reschedule(
  state: StandingOccasion,
  command: Wish<'reschedule-occasion'>,
): OccasionDecision {
  const dates = readDates(state, command.date);
  if ('kind' in dates) return dates;
  const { is, was } = dates;
  if (isSameDate(is, was)) {
    const hint = state.kind === 'postponed' ? 'reinstate it' : 'confirm it';
    return refuse('date-unchanged', `the date is ${state.date} already; ${hint} instead`);
  }
  if (command.status === 'confirmed' && !isPrecise(is)) return notPrecise(is.edtf);
  return append('occasion.rescheduled', {
    ...said(command),
    date: command.date,
    previousDate: state.date,
    status: command.status,
    ...(command.timeZone && { timeZone: command.timeZone }),
    ...(command.place && !isSamePlace(command.place, state.place) && { place: command.place }),
  });
}

/** Back after a postponement or a cancellation, on its old date or on another. */
export function reinstate(
  state: StandingOccasion,
  command: Wish<'reinstate-occasion'>,
): OccasionDecision {
  if (state.kind === 'scheduled') {
    return refuse('occasion-scheduled', 'the occasion is neither cancelled nor postponed');
  }
  const date = readDate(command.date ?? state.date);
  if ('kind' in date) return date;
  if (command.status === 'confirmed' && !isPrecise(date)) return notPrecise(date.edtf);
  return append('occasion.reinstated', {
    ...said(command),
    date: date.edtf,
    status: command.status,
    ...(command.timeZone && { timeZone: command.timeZone }),
  });
}

/**
 * Whether facts that are known deserve an event: they bring a title in a new language, or a second
 * article beside the only one so far, whose withdrawal would otherwise take the occasion with it.
 */
function isWorthRecording(
  state: StandingOccasion,
  { source, title }: Wish<'confirm-occasion'> | Wish<'refine-occasion-date'>,
): boolean {
  if (isTitleNew(state, title)) return true;
  const isOnlySource = state.sources.length === 1 && !state.isFromDesk;
  return isOnlySource && source.article !== undefined && !state.sources.includes(source.article);
}

function readDates(
  state: StandingOccasion,
  edtf: string,
): { readonly is: OccasionDate; readonly was: OccasionDate } | Refusal {
  const is = readDate(edtf);
  if ('kind' in is) return is;
  const was = readDate(state.date);
  return 'kind' in was ? was : { is, was };
}

/** Known facts bring a zone only where there was none. */
function zone(
  state: StandingOccasion,
  given: { readonly timeZone: string | undefined; readonly isSame: boolean },
): { timeZone?: string } {
  const isKept = given.isSame && state.timeZone !== undefined;
  return given.timeZone && !isKept ? { timeZone: given.timeZone } : {};
}

function outside(is: OccasionDate, was: OccasionDate): Refusal {
  const reason = `"${is.edtf}" is not inside "${was.edtf}"; reschedule the occasion instead`;
  return refuse('date-outside-previous', reason);
}

function postponed({ date }: StandingOccasion): Refusal {
  const reason = `the occasion is postponed and ${date} is void; reschedule or reinstate it`;
  return refuse('occasion-postponed', reason);
}
