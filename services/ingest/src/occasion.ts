import type { OccasionEvent } from '@dateline/contracts';
import { type Decider, refuse } from './decider.ts';
import type { OccasionCommand, OccasionState, StandingOccasion } from './occasion-commands.ts';
import { correct } from './occasion-corrections.ts';
import { isOver, isPrecise, readDate } from './occasion-dates.ts';
import { changeEmbargoed, setEmbargo } from './occasion-embargo.ts';
import { append, isSamePlace, notPrecise, type OccasionDecision, said } from './occasion-events.ts';
import { confirm, refine, reinstate, reschedule } from './occasion-schedule.ts';
import { evolveOccasion, isStanding, isTitleNew } from './occasion-state.ts';

type Wish<T extends OccasionCommand['type']> = Extract<OccasionCommand, { type: T }>;
type Change = Exclude<OccasionCommand, { type: 'announce-occasion' | 'set-occasion-embargo' }>;

/** The rules of one occasion. */
export const occasion: Decider<OccasionState, OccasionCommand, OccasionEvent> = {
  initial: { kind: 'absent' },

  decide(state, command) {
    if (command.type === 'announce-occasion') return announce(state, command);
    if (command.type === 'set-occasion-embargo') return setEmbargo(state, command);
    switch (state.kind) {
      case 'absent':
        return refuse('occasion-absent', 'there is no such occasion');
      case 'retracted':
        if (command.type === 'retract-occasion') return { kind: 'unchanged' };
        return refuse('occasion-retracted', 'the occasion is retracted, which is final');
      case 'merged':
        if (command.type === 'merge-occasion' && command.into === state.into) {
          return { kind: 'unchanged' };
        }
        return refuse('occasion-merged', `the occasion is merged into ${state.into}`);
      case 'embargoed':
        return changeEmbargoed(state, command);
      case 'lifted':
        if (command.type === 'lift-occasion-embargo') return { kind: 'unchanged' };
        return refuse('embargo-lifted', 'the embargo is lifted; the occasion goes on in public');
      case 'scheduled':
      case 'postponed':
      case 'cancelled':
        return change(state, command);
    }
  },

  evolve: evolveOccasion,
};

function announce(state: OccasionState, command: Wish<'announce-occasion'>): OccasionDecision {
  if (isStanding(state)) {
    const isRepeat =
      state.kind === 'scheduled' &&
      command.date === state.date &&
      command.status === state.certainty &&
      !isTitleNew(state, command.title) &&
      isSamePlace(command.place ?? state.place, state.place);
    if (isRepeat) return { kind: 'unchanged' };
    return refuse('occasion-exists', 'the occasion is announced; refine, confirm or reschedule it');
  }
  if (state.kind === 'retracted') {
    return refuse('occasion-retracted', 'the occasion is retracted, which is final');
  }
  if (state.kind === 'merged') {
    return refuse('occasion-merged', `the occasion is merged into ${state.into}`);
  }
  if (state.kind === 'embargoed') {
    const reason = `the occasion is under embargo until ${state.until}; lift it to announce it`;
    return refuse('occasion-embargoed', reason);
  }
  if (state.kind === 'lifted') {
    return refuse('embargo-lifted', 'the embargo is lifted; the occasion goes on in public');
  }
  const { source, status, date, title, uri, timeZone, place, story } = command;
  if (source.by === 'extraction' && !(source.article && source.evidence?.length)) {
    return refuse('evidence-missing', 'what is read from a story must quote the words it rests on');
  }
  const parsed = readDate(date);
  if ('kind' in parsed) return parsed;
  if (status === 'confirmed' && !isPrecise(parsed)) return notPrecise(date);
  return append('occasion.announced', {
    ...said(command),
    title,
    uri,
    date,
    status,
    ...(timeZone && { timeZone }),
    ...(place && { place }),
    ...(story && { story }),
  });
}

function change(state: StandingOccasion, command: Change): OccasionDecision {
  if (state.kind === 'cancelled' && !isForCancelled[command.type]) {
    return refuse('occasion-cancelled', 'the occasion is cancelled; reinstate it first');
  }
  switch (command.type) {
    case 'refine-occasion-date':
      return refine(state, command);
    case 'confirm-occasion':
      return confirm(state, command);
    case 'reschedule-occasion':
      return reschedule(state, command);
    case 'postpone-occasion':
      if (state.kind === 'postponed') return { kind: 'unchanged' };
      return append('occasion.postponed', { ...said(command), previousDate: state.date });
    case 'cancel-occasion':
      if (state.kind === 'cancelled') return { kind: 'unchanged' };
      return append('occasion.cancelled', { ...said(command), ...because(command) });
    case 'reinstate-occasion':
      return reinstate(state, command);
    case 'move-occasion':
      return move(state, command);
    case 'move-occasion-online':
      return moveOnline(state, command);
    case 'correct-occasion':
      return correct(state, command);
    case 'retract-occasion':
      return append('occasion.retracted', { ...said(command), ...because(command) });
    case 'merge-occasion':
      return append('occasion.merged', { ...said(command), into: command.into });
    case 'elapse-occasion-window':
      return elapse(state, command);
    case 'lift-occasion-embargo':
      return refuse('occasion-not-embargoed', 'the occasion is not under embargo');
  }
}

/** What may still be wished of a cancelled occasion. */
const isForCancelled: Readonly<Record<Change['type'], boolean>> = {
  'cancel-occasion': true,
  'reinstate-occasion': true,
  'correct-occasion': true,
  'retract-occasion': true,
  'merge-occasion': true,
  'lift-occasion-embargo': true,
  'refine-occasion-date': false,
  'confirm-occasion': false,
  'reschedule-occasion': false,
  'postpone-occasion': false,
  'move-occasion': false,
  'move-occasion-online': false,
  'elapse-occasion-window': false,
};

function move(state: StandingOccasion, command: Wish<'move-occasion'>): OccasionDecision {
  if (!state.isOnline && isSamePlace(command.place, state.place)) {
    return refuse('place-unchanged', `the place is ${command.place.name} already`);
  }
  return append('occasion.moved', {
    ...said(command),
    place: command.place,
    ...(state.place && { previousPlace: state.place }),
    ...(command.timeZone && { timeZone: command.timeZone }),
  });
}

function moveOnline(
  state: StandingOccasion,
  command: Wish<'move-occasion-online'>,
): OccasionDecision {
  const isUrlNew = command.url !== undefined && command.url !== state.onlineUrl;
  if (state.isOnline && !isUrlNew) return { kind: 'unchanged' };
  return append('occasion.moved-online', {
    ...said(command),
    ...(state.place && { previousPlace: state.place }),
    ...(command.url && { url: command.url }),
  });
}

/** The date went by and nobody said that it was so: the entry is told, its date and status are not. */
function elapse(
  state: StandingOccasion,
  command: Wish<'elapse-occasion-window'>,
): OccasionDecision {
  const isOpen = state.kind === 'postponed' || state.certainty === 'tentative';
  if (!isOpen) return refuse('occasion-confirmed', 'the occasion is confirmed; it took its course');
  if (state.isElapsed) return { kind: 'unchanged' };
  const date = readDate(state.date);
  if ('kind' in date) return date;
  if (!isOver(date, command.at)) {
    return refuse('window-open', `at ${command.at}, ${state.date} is not over everywhere`);
  }
  return append('occasion.window-elapsed', { source: command.source });
}

function because({ reason }: { readonly reason?: string }): { reason?: string } {
  return reason ? { reason } : {};
}
