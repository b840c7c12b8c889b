import { simplifiedOf } from './languages/han-variants.ts';
import { rememberTest, rememberWords } from './remember.ts';

/** One word, number or mark of folded text; Han characters stand alone, one token each. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark';
  /** What tables are matched on: lower case, without diacritics, one spelling of alef and yeh. */
  readonly key: string;
  /** Lower case, diacritics kept: what endings are read from, "celebró" unlike "celebro". */
  readonly form: string;
  /** Offsets in the folded text. */
  readonly start: number;
  readonly end: number;
  readonly isCapital: boolean;
  /** Nothing stands between this token and the one before it. */
  readonly isGlued: boolean;
  /** Line ends before this token: 0, 1, or 2 where a blank line stands. */
  readonly lineEnds: number;
}

const isHan = rememberTest(/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u);
const isLetter = rememberTest(/^[\p{L}\p{M}]$/u);
const latin = /^\p{Script=Latin}/u;
const latinMarks = /[\u0300-\u036f]/g;
const upper = /^\p{Lu}/u;
/** What is longer is more than one token. */
export const tokenUnitsMax = 80;
const wordsKeptMax = 20_000;
const hanFrom = 0x2e80;
const elisions: ReadonlySet<string> = new Set(
  'l d n s j c m t qu jusqu lorsqu puisqu quoiqu'.split(' '),
);
const elisionUnitsMax = 6;

/** Cuts folded text, or the part of it between two offsets, into tokens in one pass. */
export function tokenize(folded: string, from = 0, to = folded.length): Token[] {
  const tokens: Token[] = [];
  let [isGlued, lineEnds] = [false, 0];
  for (let at = from; at < to; ) {
    const character = String.fromCodePoint(folded.codePointAt(at) ?? 0);
    if (character === '\n' || character === ' ') {
      if (character === '\n') lineEnds = Math.min(2, lineEnds + 1);
      isGlued = false;
      at += 1;
      continue;
    }
    const end = Math.min(to, tokenEnd(folded, at, character));
    tokens.push(tokenOf(folded, at, end, { isGlued, lineEnds }));
    [isGlued, lineEnds] = [true, 0];
    at = end;
  }
  return tokens;
}

/** Written like a name: with a capital, or in a script that has none. */
export function isNameLike(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return token.isCapital || token.key === token.key.toUpperCase();
}

/** The form in which a word is looked up; the same for tables and for text. */
export function keyOf(word: string): string {
  const lower = word.toLowerCase();
  if (lower.charCodeAt(0) >= hanFrom) return [...lower].map(simplifiedOf).join('');
  if (latin.test(lower)) return lower.normalize('NFD').replace(latinMarks, '').replace(/ı/g, 'i');
  return lower
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[ىی]/g, 'ي')
    .replace(/ک/g, 'ك')
    .replace(/ة/g, 'ه')
    .replace(/ё/g, 'е');
}

function tokenOf(
  folded: string,
  start: number,
  end: number,
  place: { isGlued: boolean; lineEnds: number },
): Token {
  const { kind, key, form, isCapital } = lexemeOf(folded.slice(start, end));
  const { isGlued, lineEnds } = place;
  return { kind, key, form, start, end, isCapital, isGlued, lineEnds };
}

/** What a token is wherever it stands. */
const lexemeOf = rememberWords((raw): Pick<Token, 'kind' | 'key' | 'form' | 'isCapital'> => {
  const isWord = isLetter(raw.codePointAt(0) ?? 0) || raw === "'s";
  const kind = isDigit(raw.charCodeAt(0)) ? 'number' : isWord ? 'word' : 'mark';
  return { kind, key: keyOf(raw), form: raw.toLowerCase(), isCapital: upper.test(raw) };
}, wordsKeptMax);

function tokenEnd(folded: string, start: number, character: string): number {
  const next = start + character.length;
  const code = folded.codePointAt(start) ?? 0;
  if (isDigit(code)) return runEnd(folded, start, isDigitAt);
  if (isHan(code)) return next;
  if (isPossessive(folded, start)) return start + 2;
  if (!isLetter(code)) return next;
  const acronym = acronymEnd(folded, start);
  if (acronym > start) return acronym;
  const elided = elisionEnd(folded, start);
  if (elided > start) return elided;
  const end = runEnd(folded, start, isWordAt);
  // COP29, G20: Latin letters take the digits that follow; Arabic "and" before a number does not.
  return latin.test(character) ? runEnd(folded, end, isDigitAt) : end;
}

/** `U.S.`, `a.m.`, `أ.ش.أ`: single letters between full stops are one word, its last stop too. */
function acronymEnd(folded: string, start: number): number {
  let end = start;
  while (end - start < tokenUnitsMax) {
    const units = letterUnits(folded, end);
    const isLast = units > 0 && end > start && letterUnits(folded, end + units) === 0;
    if (units === 0) return end > start + 2 ? end : start;
    if (folded[end + units] === '.') end += units + 1;
    else return isLast && end > start ? end + units : start;
  }
  return start;
}

/** `l'`, `d'`, `qu'`, `jusqu'`: what French elides before a vowel is a word of its own. */
function elisionEnd(folded: string, start: number): number {
  let mark = start + 1;
  while (mark - start <= elisionUnitsMax && folded[mark] !== "'") mark += 1;
  const isBeforeWord = mark + 1 === folded.length || letterUnits(folded, mark + 1) > 0;
  if (folded[mark] !== "'" || !isBeforeWord) return start;
  return elisions.has(folded.slice(start, mark).toLowerCase()) ? mark + 1 : start;
}

function letterUnits(folded: string, at: number): number {
  const code = folded.codePointAt(at);
  return code !== undefined && isLetter(code) ? unitsOf(code) : 0;
}

function runEnd(
  folded: string,
  start: number,
  belongs: (folded: string, at: number) => number,
): number {
  let end = start;
  while (end - start < tokenUnitsMax) {
    const units = belongs(folded, end);
    if (units === 0) break;
    end += units;
  }
  return end;
}

function isDigitAt(folded: string, at: number): number {
  return isDigit(folded.charCodeAt(at)) ? 1 : 0;
}

/** Units of the word character at an offset; an apostrophe inside a name is one, "'s" is not. */
function isWordAt(folded: string, at: number): number {
  const code = folded.codePointAt(at);
  if (code === undefined) return 0;
  if ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)) return 1;
  if (code === 0x27) {
    const following = folded.codePointAt(at + 1);
    if (following === undefined || isPossessive(folded, at)) return 0;
    return isLetter(following) ? 1 : 0;
  }
  return isLetter(code) && !isHan(code) ? unitsOf(code) : 0;
}

function isPossessive(folded: string, at: number): boolean {
  if (folded.charCodeAt(at) !== 0x27 || (folded[at + 1] ?? '').toLowerCase() !== 's') return false;
  const after = folded.codePointAt(at + 2);
  return after === undefined || !isLetter(after);
}

function unitsOf(code: number): number {
  return code > 0xffff ? 2 : 1;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
