const dayWords = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const monthWords = new Intl.DateTimeFormat('en-GB', {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const day = /^\d{4}-\d{2}-\d{2}$/;
const month = /^\d{4}-\d{2}$/;
const moment = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2})?(Z|[+-]\d{2}:\d{2})$/;
/** EDTF numbers months from 01; from 21 on they are seasons, quarters and halves (level 2). */
const lastMonth = 12;

/** An EDTF date as an editor says it, weekday and all; itself where there are no words for it. */
export function dateInWords(edtf: string): string {
  const [start = edtf, end] = edtf.split('/');
  if (moment.test(start))
    return end === undefined ? momentInWords(start) : hoursInWords(start, end);
  const format = day.test(start) ? dayWords : isMonth(start) ? monthWords : undefined;
  if (!format) return `${edtf} – too vague for a calendar entry`;
  const from = instantOf(start);
  const to = end === undefined ? from : instantOf(end);
  if (Number.isNaN(from) || Number.isNaN(to) || to < from) return edtf;
  const words = end === undefined ? format.format(from) : format.formatRange(from, to);
  return format === monthWords ? `${words}, the day is not said` : words;
}

function momentInWords(value: string): string {
  const [, date = '', time = '', offset = ''] = moment.exec(value) ?? [];
  return `${dayWords.format(instantOf(date))}, ${time} ${offset === 'Z' ? 'UTC' : `UTC${offset}`}`;
}

function hoursInWords(start: string, end: string): string {
  const until = moment.exec(end)?.[2];
  return until === undefined ? `${start}/${end}` : `${momentInWords(start)}, until ${until}`;
}

function isMonth(value: string): boolean {
  return month.test(value) && Number(value.slice(5)) <= lastMonth;
}

function instantOf(date: string): number {
  return Date.parse(`${date.length === 7 ? `${date}-01` : date}T00:00:00Z`);
}
