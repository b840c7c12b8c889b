import { parseOccasionDate, type Source, type Text } from '@dateline/contracts';
import type { NoteInput } from './article-schemas.ts';
import { deriveId, deriveUri } from './identity.ts';
import type {
  Certainty,
  OccasionCommand,
  OccasionCorrection,
  OccasionState,
} from './occasion-commands.ts';
import type { AnnounceInput, OccasionChange, OccasionChangeInput } from './occasion-schemas.ts';
import { toPlace, toUtc } from './submission.ts';
import { toUri } from './words.ts';

const source: Source = { by: 'editor' };

/** The id of an occasion that the desk announces: the caller's, or one of its title and date. */
export function idOfAnnounced(input: AnnounceInput): string {
  return input.id ?? deriveId('occasion', input.title, input.language, input.date);
}

/** The command that announces an occasion at the desk's word, or keeps it until its embargo ends. */
export function toAnnouncement(
  input: AnnounceInput,
  options: { readonly id: string; readonly newsroom: string; readonly at: string },
): OccasionCommand {
  const { title, language, date, status = 'tentative', story, note } = input;
  const announcement = {
    at: options.at,
    source,
    uri: deriveUri(options.newsroom, 'occasion', options.id),
    title: { value: title, language },
    date,
    status,
    ...located(input),
    ...(story !== undefined && { story }),
    ...(note !== undefined && { note: toText(note, language) }),
  };
  return input.embargoedUntil === undefined
    ? { type: 'announce-occasion', ...announcement }
    : { type: 'set-occasion-embargo', ...announcement, until: toUtc(input.embargoedUntil) };
}

/** The command for one change; fields that the change needs have been checked by its schema. */
export function toOccasionCommand(
  change: OccasionChange,
  input: OccasionChangeInput,
  state: OccasionState,
  at: string,
): OccasionCommand {
  const { date = '', reason, url, into = '' } = input;
  const status = certaintyOf(input, state);
  const wish = { at, source, ...wordsOf(input, state) };
  const place = located(input);
  const zone = 'timeZone' in place ? { timeZone: place.timeZone } : {};
  const maybeDate = input.date === undefined ? {} : { date };
  switch (change) {
    case 'refine-date':
      return { ...wish, type: 'refine-occasion-date', date, ...zone };
    case 'confirm':
      return { ...wish, type: 'confirm-occasion', ...maybeDate, ...place };
    case 'reschedule':
      return { ...wish, type: 'reschedule-occasion', date, status, ...place };
    case 'postpone':
      return { ...wish, type: 'postpone-occasion' };
    case 'cancel':
      return { ...wish, type: 'cancel-occasion', ...(reason !== undefined && { reason }) };
    case 'reinstate':
      return { ...wish, type: 'reinstate-occasion', status, ...maybeDate, ...zone };
    case 'move':
      return { ...wish, type: 'move-occasion', place: place.place ?? { name: '' }, ...zone };
    case 'move-online':
      return {
        ...wish,
        type: 'move-occasion-online',
        ...(url !== undefined && { url: toUri(url) }),
      };
    case 'correct':
      return { ...withoutTitle(wish), type: 'correct-occasion', now: correctionOf(input, state) };
    case 'retract':
      return { ...wish, type: 'retract-occasion', ...(reason !== undefined && { reason }) };
    case 'merge':
      return { ...wish, type: 'merge-occasion', into };
  }
}

/** The language of what is said about an occasion: the one given, else that of its first title. */
export function languageOf(input: OccasionChangeInput, state: OccasionState): string {
  return input.language ?? ('titles' in state ? state.titles[0]?.language : undefined) ?? 'und';
}

/** As the desk says; else what the date allows: a day is a decision, a month is an expectation. */
function certaintyOf(input: OccasionChangeInput, state: OccasionState): Certainty {
  if (input.status !== undefined) return input.status;
  const date = input.date ?? ('date' in state ? state.date : '');
  const precision = parseOccasionDate(date)?.precision;
  return precision === 'day' || precision === 'minute' ? 'confirmed' : 'tentative';
}

function wordsOf(input: OccasionChangeInput, state: OccasionState): { title?: Text; note?: Text } {
  const language = languageOf(input, state);
  return {
    ...(input.title !== undefined && { title: { value: input.title, language } }),
    ...(input.note !== undefined && { note: toText(input.note, language) }),
  };
}

function correctionOf(input: OccasionChangeInput, state: OccasionState): OccasionCorrection {
  const { title, date } = input;
  return {
    ...(title !== undefined && { titles: [{ value: title, language: languageOf(input, state) }] }),
    ...(date !== undefined && { date }),
    ...located(input),
  };
}

/** The place with its coordinates, and the zone given or, failing that, the place's own. */
function located(input: Pick<OccasionChangeInput, 'place' | 'timeZone'>) {
  const { place, timeZone: known } =
    input.place === undefined ? { place: undefined } : toPlace(input.place);
  const timeZone = input.timeZone ?? known;
  return { ...(place && { place }), ...(timeZone && { timeZone }) };
}

function withoutTitle<T extends { title?: Text }>({ title: _title, ...rest }: T): Omit<T, 'title'> {
  return rest;
}

function toText(note: NoteInput, language: string): Text {
  return typeof note === 'string' ? { value: note, language } : note;
}
