/** Why a date made no occasion, as an editor says it; the reader of copy gives the code. */
const words: Readonly<Record<string, string>> = {
  past: 'it is over already',
  today: 'it is the news of the day',
  deadline: 'something is due by then; nothing is held',
  forecast: 'somebody expects it; nobody has set it',
  market: 'it is a date of the market',
  publication: 'something is published then; nothing is held',
  'said-on': 'it is when something was said',
  proposal: 'it is only proposed',
  conditional: 'it depends on something else',
  negated: 'it is denied',
  superseded: 'another date in the story replaces it',
  'uncertain-change': 'the change is not certain',
  impossible: 'the calendar has no such day',
  ambiguous: 'it can be read in two ways',
  'no-occasion': 'nothing is said to be held then',
};

/** The words for a reason; the reason itself where there are none. */
export function refusalInWords(why: string): string {
  return words[why] ?? why;
}
