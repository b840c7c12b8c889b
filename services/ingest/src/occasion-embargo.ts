import type { Text } from '@dateline/contracts';
import { type Refusal, refuse } from './decider.ts';
import type { EmbargoedOccasion, OccasionCommand, OccasionState } from './occasion-commands.ts';
import { isPrecise, readDate } from './occasion-dates.ts';
import { append, notPrecise, type OccasionDecision, said } from './occasion-events.ts';
import { isInLanguageOf } from './occasion-state.ts';

type Embargo = Extract<OccasionCommand, { type: 'set-occasion-embargo' }>;
type Change = Exclude<OccasionCommand, { type: 'announce-occasion' | 'set-occasion-embargo' }>;
type Draft = Omit<Embargo, 'type' | 'at'>;

const replaceable: ReadonlySet<string> = new Set(['date', 'timeZone', 'place', 'status', 'note']);

/** Puts an occasion that nobody knows of under embargo, or what is under it in another form. */
export function setEmbargo(state: OccasionState, command: Embargo): OccasionDecision {
  if (state.kind !== 'absent' && state.kind !== 'embargoed') {
    return refuse('occasion-exists', 'the occasion is known; an embargo would come too late');
  }
  const { type: _type, at, ...draft } = command;
  return state.kind === 'embargoed' ? replace(state, draft, at) : keep(draft, at);
}

/** What may be wished of an occasion under embargo: what it will say, and its end. */
export function changeEmbargoed(state: EmbargoedOccasion, command: Change): OccasionDecision {
  const { source } = command;
  switch (command.type) {
    case 'lift-occasion-embargo':
      return append('occasion.embargo-lifted', { source });
    case 'retract-occasion': {
      const { reason } = command;
      return append('occasion.retracted', { ...said(command), ...(reason && { reason }) });
    }
    case 'correct-occasion': {
      const { titles = [], ...facts } = command.now;
      return replace(
        state,
        { ...wordsAfter(state, command), ...titled(titles), ...facts },
        command.at,
      );
    }
    case 'confirm-occasion':
      return replace(state, { ...wordsAfter(state, command), status: 'confirmed' }, command.at);
    case 'refine-occasion-date':
    case 'reschedule-occasion':
    case 'move-occasion':
      return replace(state, wordsAfter(state, command), command.at);
    case 'postpone-occasion':
    case 'cancel-occasion':
    case 'reinstate-occasion':
    case 'move-occasion-online':
    case 'merge-occasion':
    case 'elapse-occasion-window':
      return refuse(
        'occasion-embargoed',
        `the occasion is under embargo until ${state.until}; nobody knows of it, so correct or retract it`,
      );
  }
}

/** What the announcement will say, as a command gives it. */
export function draftOfOccasion(state: EmbargoedOccasion): Omit<Draft, 'source' | 'until'> {
  const { uri, titles, date, timeZone, place, certainty: status, story, note } = state;
  const [title = { value: '', language: 'und' }] = titles;
  return {
    uri,
    title,
    date,
    status,
    ...(timeZone && { timeZone }),
    ...(place && { place }),
    ...(story && { story }),
    ...(note && { note }),
  };
}

/** What a change says of the announcement: its own words become the announcement's. */
function wordsAfter(
  { titles }: EmbargoedOccasion,
  command: Extract<Change, { readonly note?: Text }>,
): Partial<Draft> & Pick<Draft, 'source'> {
  const { source, title } = command;
  const isOwn = title !== undefined && titles.some(isInLanguageOf(title));
  const given = Object.entries(command).filter(([name]) => replaceable.has(name));
  // A field has the same shape in every command.
  return { ...(Object.fromEntries(given) as Partial<Draft>), source, ...(isOwn && { title }) };
}

function titled([title]: readonly Text[]): { title?: Text } {
  return title ? { title } : {};
}

function replace(
  state: EmbargoedOccasion,
  changes: Partial<Draft> & Pick<Draft, 'source'>,
  at: string,
): OccasionDecision {
  const before = draftOfOccasion(state);
  const { source, until = state.until, ...facts } = changes;
  const after = { ...before, ...facts, uri: state.uri };
  const isSameTime = Date.parse(until) === Date.parse(state.until);
  if (isSameTime && JSON.stringify(sorted(after)) === JSON.stringify(sorted(before))) {
    return { kind: 'unchanged' };
  }
  return keep({ ...after, source, until }, at);
}

function keep(draft: Draft, at: string): OccasionDecision {
  const { until: embargoedUntil, ...facts } = draft;
  return faultOf(draft, at) ?? append('occasion.embargo-set', { ...facts, embargoedUntil });
}

/** What could not be announced is told when it is written, not when its embargo ends. */
function faultOf({ date, status, until }: Draft, at: string): Refusal | undefined {
  if (!(Date.parse(until) > Date.parse(at))) {
    return refuse('embargo-in-the-past', `/embargoedUntil ${until} is not later than ${at}`);
  }
  const parsed = readDate(date);
  if ('kind' in parsed) return parsed;
  return status === 'confirmed' && !isPrecise(parsed) ? notPrecise(date) : undefined;
}

function sorted(facts: object): object {
  return Object.fromEntries(Object.entries(facts).sort(([one], [other]) => (one < other ? -1 : 1)));
}
