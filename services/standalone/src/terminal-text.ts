/** What shows text to a person, or to whatever reads what a person would. */
export interface Screen {
  /** Whether it underlines and colours; markers stand in where it does not. */
  readonly hasColour: boolean;
  /** Columns to break lines at; undefined where nobody looks, and lines stay whole. */
  readonly columns: number | undefined;
}

/** Styles are kept as control characters, which no cleaned text has, until a line is done. */
const codes = {
  bold: ['\u0001', '\u001b[1m'],
  dim: ['\u0002', '\u001b[2m'],
  taken: ['\u0003', '\u001b[4;32m'],
  refused: ['\u0004', '\u001b[4;33m'],
} as const;
const endOfLook = '\u0005';
/** First strong isolate and its end (UAX #9): foreign words keep their order to themselves. */
const beginOfTurn = '\u2068';
const endOfTurn = '\u2069';
const ansiOf: ReadonlyMap<string, string> = new Map([
  ...Object.values(codes),
  [endOfLook, '\u001b[0m'],
]);
const columnsMax = 100;
const columnsMin = 20;

/** How words look. */
export type Look = keyof typeof codes;

const breaks = /[\n\u2028\u2029]/gu;
const controls = /[\p{Cc}]/gu;
/** Embeddings, overrides and isolates: left open in a story they would turn the rest around. */
const turns = /[\u202a-\u202e\u2066-\u2069]/gu;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** A story's words, which must not steer the terminal that shows them; lines stay lines. */
export function clean(text: string): string {
  return text
    .toWellFormed()
    .replace(turns, '')
    .replace(/\r\n?/g, '\n')
    .replace(breaks, '\n')
    .replace(controls, (control) => (control === '\n' || control === '\t' ? control : '\ufffd'));
}

/** A story's words on one line of ours; the order of their letters does not reach beyond them. */
export function inLine(text: string, screen: Screen): string {
  const line = clean(text)
    .replace(/[\n\t\ufffd ]+/g, ' ')
    .trim();
  // What is no screen gets the words alone.
  const isTurned = screen.columns !== undefined && rightToLeft.test(line);
  return isTurned ? `${beginOfTurn}${line}${endOfTurn}` : line;
}

/** Cleaned words in a look; plain where the screen has none. */
export function styled(text: string, look: Look, screen: Screen): string {
  return screen.hasColour && text !== '' ? `${codes[look][0]}${text}${endOfLook}` : text;
}

/**
 * Lines broken at the screen's width and indented, what goes on from a line before by `hang` more,
 * with the styles as the terminal takes them.
 */
export function layOut(text: string, screen: Screen, indent = '', hang = 0): string {
  const columns = Math.min(screen.columns ?? columnsMax, columnsMax);
  const width = Math.max(columnsMin, columns - indent.length - hang);
  const lines = text.split('\n').flatMap((line) => {
    const parts = screen.columns === undefined ? [line] : breakLine(line, width);
    return parts.map((part, at) => (at === 0 ? part : ' '.repeat(hang) + part));
  });
  let open = { look: '', turn: '' };
  return lines
    .map((line) => {
      const [space = ''] = /^ */.exec(line) ?? [];
      const begun = space + open.turn + open.look + line.slice(space.length);
      open = openAtEnd(line, open);
      const whole = begun + (open.look && endOfLook) + (open.turn && endOfTurn);
      const shown = whole.replace(/[\u0001-\u0005]/g, (mark) => ansiOf.get(mark) ?? '');
      return shown === '' ? '' : indent + shown;
    })
    .join('\n');
}

interface Open {
  readonly look: string;
  readonly turn: string;
}

/** The look and the direction that go on in the next line; both end with every line. */
function openAtEnd(line: string, before: Open): Open {
  let { look, turn } = before;
  for (const [mark] of line.matchAll(/[\u0001-\u0005\u2068\u2069]/g)) {
    if (mark === beginOfTurn || mark === endOfTurn) turn = mark === endOfTurn ? '' : mark;
    else look = mark === endOfLook ? '' : mark;
  }
  return { look, turn };
}

/**
 * Between these a line may be broken: spaces, words, and each letter of the scripts that put none
 * between words, with the brackets before it and the marks behind it.
 */
const pieces =
  /[^\S\n]+|[\p{Ps}\p{Pi}\u0001-\u0005]{0,6}[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][^\s\p{L}\p{Nd}\p{Ps}\p{Pi}\u0001-\u0004]*|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+?(?=[\p{Ps}\p{Pi}\u0001-\u0004]{1,6}\p{Script=Han}|[\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|$)/gu;

function breakLine(line: string, width: number): readonly string[] {
  const lines: string[] = [];
  let [current, used] = ['', 0];
  for (const [piece] of line.matchAll(pieces)) {
    const columns = columnsOf(piece);
    const isSpace = piece.trim() === '' && piece !== '';
    if (used + columns > width && current !== '' && !isSpace) {
      lines.push(current.trimEnd());
      [current, used] = ['', 0];
    }
    current += piece;
    used += columns;
  }
  return [...lines, current.trimEnd()];
}

/** Columns that a terminal gives a text, near enough to break lines by. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) {
    if (/[\p{Cc}\p{Mn}\p{Me}\p{Cf}]/u.test(character)) continue;
    columns += isWide(character) ? 2 : 1;
  }
  return columns;
}

function isWide(character: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff00-\uff60]/u.test(
    character,
  );
}
