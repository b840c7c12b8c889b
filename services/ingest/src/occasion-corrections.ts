import { refuse } from './decider.ts';
import { isSame } from './equality.ts';
import type {
  KnownTitle,
  OccasionCommand,
  OccasionCorrection,
  StandingOccasion,
} from './occasion-commands.ts';
import { isPrecise, isSameDate, readDate } from './occasion-dates.ts';
import { append, notPrecise, type OccasionDecision, said } from './occasion-events.ts';
import { isInLanguageOf } from './occasion-state.ts';

/** What was wrong and is put right: neither news nor a new date, so that nothing is "rescheduled". */
export function correct(
  state: StandingOccasion,
  command: Extract<OccasionCommand, { type: 'correct-occasion' }>,
): OccasionDecision {
  const { date } = command.now;
  if (date !== undefined) {
    const parsed = readDate(date);
    if ('kind' in parsed) return parsed;
    if (state.certainty === 'confirmed' && !isPrecise(parsed)) return notPrecise(date);
  }
  const languages = command.now.titles?.map(({ language }) => language.toLowerCase()) ?? [];
  if (new Set(languages).size < languages.length) {
    return refuse('titles-repeated', 'a correction gives at most one title in each language');
  }
  const { titles, ...wrong } = whatIsWrong(state, command.now);
  if (!titles && Object.keys(wrong).length === 0) return { kind: 'unchanged' };
  const was: OccasionCorrection = {
    ...(wrong.date && { date: state.date }),
    ...(wrong.timeZone && state.timeZone && { timeZone: state.timeZone }),
    ...(wrong.place && state.place && { place: state.place }),
  };
  const replaced = titles?.flatMap((title) => state.titles.filter(isInLanguageOf(title))) ?? [];
  return append('occasion.corrected', {
    ...said(command),
    now: { ...wrong, ...(titles && { titles }) },
    was: { ...was, ...(replaced.length > 0 && { titles: replaced.map(wordsOf) }) },
  });
}

/** The part of a correction that differs from what is known. */
function whatIsWrong(state: StandingOccasion, now: OccasionCorrection): OccasionCorrection {
  const titles = now.titles?.filter(
    (title) =>
      !state.titles.some((known) => isInLanguageOf(title)(known) && isSameWords(known, title)),
  );
  const isPlaceWrong = now.place && !isSame(now.place, state.place);
  return {
    ...(titles?.length && { titles }),
    ...(now.date && isDateWrong(state, now.date) && { date: now.date }),
    ...(now.timeZone && now.timeZone !== state.timeZone && { timeZone: now.timeZone }),
    ...(isPlaceWrong && now.place && { place: now.place }),
  };
}

function isDateWrong(state: StandingOccasion, date: string): boolean {
  const [is, was] = [readDate(date), readDate(state.date)];
  return 'kind' in is || 'kind' in was || !isSameDate(is, was);
}

function isSameWords(one: { readonly value: string }, other: { readonly value: string }): boolean {
  return one.value === other.value;
}

function wordsOf({ value, language }: KnownTitle) {
  return { value, language };
}
