import Table from 'cli-table3';

/** Where a command writes: results to `out`, what is only for people to `err`. */
export interface Output {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  /** Whether a person reads `out`: tables get lines and colours only then. */
  readonly isTerminal: boolean;
  /** The terminal's width in columns, where it is known. */
  readonly columns?: number | undefined;
  /** Whether the result is to be JSON and nothing else. */
  readonly json: boolean;
}

/** Prints JSON where it was asked for, else what `readable` makes of it. */
export function print(output: Output, value: unknown, readable: () => string): void {
  output.out(output.json ? JSON.stringify(value, null, 2) : readable());
}

/** A table for a terminal; tab-separated lines, easy for other programs, where nobody looks. */
export function formatTable(
  output: Pick<Output, 'isTerminal' | 'columns'>,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  if (!output.isTerminal) {
    return [head, ...rows].map((row) => row.map(oneLine).join('\t')).join('\n');
  }
  const clean = rows.map((row) => row.map(oneLine));
  const widths = fitWidths([head, ...clean], output.columns ?? Number.POSITIVE_INFINITY);
  const table = new Table({ head: [...head], style: { head: ['bold'], border: ['grey'] } });
  table.push(...clean.map((row) => row.map((cell, at) => shorten(cell, widths[at] ?? 0))));
  return table.toString();
}

/** `name  value` lines with the values aligned; empty ones are left out. */
export function formatFields(fields: readonly (readonly [string, unknown])[]): string {
  const present = fields.filter(
    ([, value]) => value !== undefined && value !== null && value !== '',
  );
  const width = Math.max(0, ...present.map(([name]) => name.length));
  return present
    .map(([name, value]) => `${name.padEnd(width)}  ${oneLine(String(value))}`)
    .join('\n');
}

const cellWidthMax = 60;
const cellWidthMin = 8;
/** A line and a blank on both sides of a cell. */
const cellFrameWidth = 3;

/** The widest cells give way until the table fits between the terminal's edges. */
function fitWidths(rows: readonly (readonly string[])[], columns: number): readonly number[] {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.min(cellWidthMax, Math.max(...rows.map((row) => widthOf(row[at] ?? '')))),
  );
  const room = columns - 1 - widths.length * cellFrameWidth;
  for (let over = widths.reduce((sum, one) => sum + one, 0) - room; over > 0; over -= 1) {
    const widest = widths.indexOf(Math.max(...widths));
    if ((widths[widest] ?? 0) <= cellWidthMin) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

/** Columns on a terminal: two for what is as wide as it is high, none for what combines. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += columnsOf(character);
  return width;
}

function columnsOf(character: string): number {
  if (/^[\p{M}\p{Cf}]$/u.test(character)) return 0;
  return /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]$/u.test(
    character,
  )
    ? 2
    : 1;
}

/** Control characters in a story must not steer the terminal that shows it. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}

function shorten(text: string, widthMax: number): string {
  if (widthOf(text) <= widthMax) return text;
  let [kept, width] = ['', 0];
  for (const character of text) {
    width += columnsOf(character);
    if (width > widthMax - 1) break;
    kept += character;
  }
  return `${kept}…`;
}
