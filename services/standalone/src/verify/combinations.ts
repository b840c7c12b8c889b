import { selectionKinds, toSelected, toSelectionPath } from '@dateline/contracts';
import type { Rendition } from './rendition.ts';
import { pick, type Sample } from './sample.ts';

const combinationsDefault = 200;
const filingsMax = 20_000;
const partsMax = 40;
const feedFormats = ['rss', 'atom', 'json'] as const;
const feedMarks = ['corrections', 'calendar-changes'] as const;
const calendarFormats = ['ics', 'jcal', 'jsonld'] as const;

/** What may be wished for of a calendar, the default first. */
const calendarOptions: Readonly<Record<string, readonly string[]>> = {
  imprecise: ['span', 'first-day', 'omit'],
  cancelled: ['keep', 'mark', 'drop'],
  lang_params: ['1', '0'],
  tz: ['utc', 'event'],
};

/**
 * The feeds of what is selected by two things and more, each of which finds something: articles in
 * all formats, and in turn their corrections, changes of occasions, and the oldest archive page.
 */
export function* feedCombinations(rendition: Rendition, sample: Sample): Generator<string> {
  for (const [index, name] of combinationsOf(rendition.filings(), sample).entries()) {
    const mark = feedMarks[index % feedMarks.length];
    for (const format of feedFormats) {
      yield `/feeds/${name}.${format}`;
      yield `/feeds/${name}/${mark}.${format}`;
    }
    yield `/feeds/${name}/archive/1.${feedFormats[index % feedFormats.length]}`;
  }
}

/**
 * The calendars likewise, with what may be wished for: each in all formats, and once with one wish
 * after the other; the calendar of everything with all of them; and a year of the archive.
 */
export function* calendarCombinations(
  rendition: Rendition,
  { sample, periods }: { readonly sample: Sample; readonly periods: readonly string[] },
): Generator<string> {
  const queries = queriesOf(calendarOptions);
  const wishes = pick(queries, {
    count: sample.combinations ?? sample.count,
    offset: sample.offset,
  });
  for (const query of wishes) yield `/calendars/all.ics?${query}`;
  for (const [index, name] of combinationsOf(rendition.filings(), sample).entries()) {
    for (const format of calendarFormats) yield `/calendars/${name}.${format}`;
    const format = calendarFormats[index % calendarFormats.length];
    yield `/calendars/${name}.${format}?${queries[index % queries.length]}`;
    const period = periods[index % periods.length];
    if (period !== undefined) yield `/calendars/${name}/archive/${period}.${format}`;
  }
}

/** Paths of selections by two of what one thing is found under, and by one of each kind. */
export function combinationsOf(
  filings: Iterable<readonly string[]>,
  { combinations, count, offset }: Sample,
): readonly string[] {
  const seen = pick([...filings], { count: filingsMax, offset });
  const found = new Set<string>();
  for (const filing of seen) {
    const parts = [...new Set(filing)].sort().slice(0, partsMax);
    for (const [at, one] of parts.entries()) {
      for (const other of parts.slice(at + 1)) {
        if (kindOf(one) !== kindOf(other)) found.add(pathOf([one, other]));
      }
    }
    const kinds = new Map(parts.map((part) => [kindOf(part), part]));
    if (kinds.size > 2) found.add(pathOf([...kinds.values()]));
  }
  const most = combinations ?? count ?? combinationsDefault;
  return pick([...found].sort(), { count: most, offset });
}

const languageKind = 'language';

function kindOf(part: string): string {
  return part.includes('/') ? part.slice(0, part.indexOf('/')) : languageKind;
}

/** In the canonical order. */
function pathOf(parts: readonly string[]): string {
  const language = parts.find((part) => kindOf(part) === languageKind);
  const terms = selectionKinds.flatMap((kind) => parts.find((part) => kindOf(part) === kind) ?? []);
  return toSelectionPath(toSelected({ language, terms, marks: [] }).name);
}

/** Every choice of values but that of all defaults, which is the address without a query. */
function queriesOf(options: Readonly<Record<string, readonly string[]>>): readonly string[] {
  let queries: readonly (readonly string[])[] = [[]];
  for (const [name, values] of Object.entries(options)) {
    queries = queries.flatMap((query) =>
      values.map((value, at) => (at === 0 ? query : [...query, `${name}=${value}`])),
    );
  }
  return queries.filter((query) => query.length > 0).map((query) => query.join('&'));
}
