import { type CivilDay, dayOfInstant, isoOf } from './civil-day.ts';
import { type FoundDateline, findDateline } from './dateline.ts';
import { completeDate } from './dateline-date.ts';
import { type FoldedText, foldText } from './fold.ts';
import { isNameOf, rulesForStory } from './homographs.ts';
import { languageOf } from './language.ts';
import { answerFor, rejectionFor } from './occasions.ts';
import type { Source } from './quotes.ts';
import { type Rules, rulesFor } from './rules.ts';
import { readStory } from './story.ts';
import { type Token, tokenize } from './tokens.ts';
import type { WireCopy, WireDateline } from './wire-copy.ts';

/** Units of a paragraph that are taken at a time, so that memory does not grow with its length. */
const paragraphUnitsMax = 20_000;

/**
 * Reads raw wire text: its language, its dateline, and the occasions that it announces or
 * changes, each with the words it rests on, and every date that made none, with the reason: these
 * two are read when they are first asked for.
 * `receivedAt` is RFC 3339 with offset. Never throws; time is linear in the text's length.
 */
export function readWireCopy(text: string, options: { readonly receivedAt: string }): WireCopy {
  const folded = foldText(text);
  const found = findDateline(folded.text);
  const language = languageOf(folded.text.slice(found?.end ?? 0));
  const receivedOn = dayOfInstant(options.receivedAt);
  const date = dateOf(found, receivedOn);
  const dateline = datelineOf(text, folded, found, date);
  const rules = rulesFor(language);
  const anchor = date ?? receivedOn;
  if (!rules || anchor === undefined) return { language, dateline, occasions: [], rejected: [] };
  const source: Source = { original: text, folded, language, anchor };
  let dates: WireDates | undefined;
  const read = () => {
    dates ??= readDates(source, rules, found?.end ?? 0);
    return dates;
  };
  // Most of the time goes into these, and who only files a story does not ask for them.
  return {
    language,
    dateline,
    get occasions() {
      return read().occasions;
    },
    get rejected() {
      return read().rejected;
    },
  };
}

type WireDates = Pick<WireCopy, 'occasions' | 'rejected'>;

function readDates(source: Source, rules: Rules, from: number): WireDates {
  const { original, folded, anchor } = source;
  const own = rulesForStory(rules, original, folded.text);
  const story = readStory(own, anchor, paragraphTokens(folded.text, from));
  return {
    occasions: story.occasions.flatMap((occasion) => answerFor(source, occasion) ?? []),
    rejected: story.refusals.map((refusal) => rejectionFor(source, refusal)),
  };
}

function dateOf(
  found: FoundDateline | undefined,
  receivedOn: CivilDay | undefined,
): CivilDay | undefined {
  return found?.date && receivedOn !== undefined ? completeDate(found.date, receivedOn) : undefined;
}

function datelineOf(
  text: string,
  folded: FoldedText,
  found: FoundDateline | undefined,
  date: CivilDay | undefined,
): WireDateline {
  const quote = (span: readonly [number, number] | undefined) =>
    span ? text.slice(...folded.spanOf(span[0], span[1])) : null;
  const placeRaw = quote(found?.placeSpan);
  return {
    place: found?.place && isNameOf(found.place, placeRaw ?? '') ? found.place.name : null,
    placeRaw,
    date: date === undefined ? null : isoOf(date),
    agency: found?.agency ?? null,
    agencyRaw: quote(found?.agencySpan),
  };
}

function* paragraphTokens(folded: string, from: number): Iterable<readonly Token[]> {
  for (const [start, end] of paragraphs(folded, from)) yield tokenize(folded, start, end);
}

/** Stretches between blank lines, longer ones cut at a space: sentences never span two. */
function* paragraphs(folded: string, from: number): Iterable<readonly [number, number]> {
  let [start, end] = [from, -1];
  while (start < folded.length) {
    if (end < start) {
      const blank = folded.indexOf('\n\n', start);
      end = blank < 0 ? folded.length : blank;
    }
    const cut = end - start > paragraphUnitsMax ? cutBefore(folded, start) : end;
    yield [start, cut];
    start = cut === end ? end + 2 : cut;
  }
}

function cutBefore(folded: string, start: number): number {
  const stretch = folded.slice(start, start + paragraphUnitsMax);
  for (const mark of ['\n', ' ']) {
    const at = stretch.lastIndexOf(mark);
    if (at > 0) return start + at;
  }
  return start + paragraphUnitsMax;
}
