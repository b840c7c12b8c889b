import { clean, type Screen, styled } from './terminal-text.ts';

/** Words of a story that something rests on. */
export interface Quoted {
  /** UTF-16 units of the text, end exclusive. */
  readonly span: readonly [number, number];
  /** Whether an occasion rests on them; else they were refused. */
  readonly isTaken: boolean;
}

/** The number that stands behind words in the text and before them in the lists, from 1. */
export type NoteOf = (quoted: Quoted) => number;

const wholeUnitsMax = 6000;
const aroundUnits = 240;
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Numbers words in the order of the text; the same words with the same fate are one note. */
export function numberNotes(quotes: readonly Quoted[]): NoteOf {
  const ordered = quotes.toSorted(
    (one, other) => one.span[0] - other.span[0] || one.span[1] - other.span[1],
  );
  const numbers = new Map<string, number>();
  for (const quoted of ordered) {
    const key = keyOf(quoted);
    if (!numbers.has(key)) numbers.set(key, numbers.size + 1);
  }
  return (quoted) => numbers.get(keyOf(quoted)) ?? 0;
}

/** `¹²`: raised, so that it is no number of the story's, in whichever direction that is written. */
export function raise(number: number): string {
  return [...String(number)].map((digit) => superscripts[Number(digit)]).join('');
}

/**
 * The text with the quoted words underlined, or between ⟦…⟧ (refused ones ⟨…⟩), and the numbers of
 * their notes behind them. Of a long text only what is around them is shown.
 */
export function markText(
  text: string,
  quotes: readonly Quoted[],
  noteOf: NoteOf,
  screen: Screen,
): string {
  const marks = [...new Map(quotes.map((quoted) => [keyOf(quoted), quoted])).values()];
  const edges = [...new Set([0, text.length, ...marks.flatMap(({ span }) => span)])].sort(
    (one, other) => one - other,
  );
  const isLong = text.length > wholeUnitsMax;
  return edges
    .map((from, at) => {
      const to = edges[at + 1] ?? text.length;
      const over = marks.filter(({ span }) => span[0] <= from && to <= span[1] && from < to);
      const shown = over.length === 0 && isLong ? shorten(text, from, to) : text.slice(from, to);
      return borders(from, marks, noteOf, screen) + dress(shown, over, screen);
    })
    .join('');
}

function dress(words: string, over: readonly Quoted[], screen: Screen): string {
  const shown = clean(words);
  if (over.length === 0) return shown;
  return styled(shown, over.some(({ isTaken }) => isTaken) ? 'taken' : 'refused', screen);
}

/** What stands between two stretches: ends with their numbers, then beginnings, the longest first. */
function borders(at: number, marks: readonly Quoted[], noteOf: NoteOf, screen: Screen): string {
  const bracket = (sign: string) => (screen.hasColour ? '' : sign);
  const ended = marks
    .filter(({ span }) => span[1] === at)
    .sort((one, other) => other.span[0] - one.span[0])
    .map((quoted) => bracket(quoted.isTaken ? '⟧' : '⟩') + raise(noteOf(quoted)));
  const begun = marks
    .filter(({ span }) => span[0] === at)
    .sort((one, other) => other.span[1] - one.span[1])
    .map(({ isTaken }) => bracket(isTaken ? '⟦' : '⟨'));
  return ended.join(screen.hasColour ? ',' : '') + begun.join('');
}

function shorten(text: string, from: number, to: number): string {
  const [head, tail] = [from === 0 ? 2 * aroundUnits : aroundUnits, aroundUnits];
  if (to - from <= head + tail) return text.slice(from, to);
  const left = (to - from - head - tail).toLocaleString('en');
  return `${text.slice(from, from + head)} [… ${left} characters …] ${text.slice(to - tail, to)}`;
}

function keyOf({ span, isTaken }: Quoted): string {
  return `${span.join()} ${isTaken}`;
}
