import Table from 'cli-table3';

/** Where a command writes: results to `out`, what is only for people to `err`. */
export interface Output {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  /** Whether a person reads `out`: tables get lines and colours only then. */
  readonly isTerminal: boolean;
  /** Whether the result is to be JSON and nothing else. */
  readonly json: boolean;
}

/** Prints JSON where it was asked for, else what `readable` makes of it. */
export function print(output: Output, value: unknown, readable: () => string): void {
  output.out(output.json ? JSON.stringify(value, null, 2) : readable());
}

/** A table for a terminal; tab-separated lines, easy for other programs, where nobody looks. */
export function formatTable(
  output: Pick<Output, 'isTerminal'>,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  if (!output.isTerminal) {
    return [head, ...rows].map((row) => row.map(oneLine).join('\t')).join('\n');
  }
  const table = new Table({ head: [...head], style: { head: ['bold'], border: ['grey'] } });
  table.push(...rows.map((row) => row.map((cell) => shorten(oneLine(cell), cellWidthMax))));
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

/** Control characters in a story must not steer the terminal that shows it. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}

function shorten(text: string, charactersMax: number): string {
  const characters = [...text];
  return characters.length <= charactersMax
    ? text
    : `${characters.slice(0, charactersMax - 1).join('')}…`;
}
