import { rememberTest } from './remember.ts';

/**
 * Text made comparable, with the way back: one width, one dash, one apostrophe, ASCII digits, no
 * tatweel, harakat or invisible marks. Offsets count UTF-16 units.
 */
export interface FoldedText {
  readonly text: string;
  /** The original's `[start, end)` for the folded `[start, end)`; `end` takes dropped marks along. */
  readonly spanOf: (start: number, end: number) => readonly [number, number];
}

const dropped = /[\p{Cf}\u00ad\u0640\u180e\r]|\u034f|[\ufe00-\ufe0f]/u;
const harakat = /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed]/;
const isCombining = rememberTest(/^\p{M}$/u);
const decimalDigit = /^\p{Nd}$/u;
const marksMax = 8;

const replacements: ReadonlyMap<string, string> = new Map([
  ...pairs('\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2043\ufe58\ufe63\uff0d', '-'),
  ...pairs('\u2018\u2019\u201a\u201b\u02bc\u02bb\u02b9\u02b0\u2032\u0060\u00b4\uff07', "'"),
  ...pairs('\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\u300c\u300d\u300e\u300f\uff02', '"'),
  ...pairs('\u060c\uff0c\u066c', ','),
  ...pairs('\u061b\uff1b', ';'),
  ...pairs('\u061f\uff1f', '?'),
  ...pairs('\u06d4\u066b', '.'),
  ...pairs('\t\v\f\u0085\u1680\u3000', ' '),
  ...pairs('\u2028\u2029', '\n'),
]);

/** Folds a text in one pass; never throws, lone surrogates stay what they are. */
export function foldText(original: string): FoldedText {
  let text = '';
  // NFKC makes at most 18 units of one (U+FDFA), so the maps grow as plain arrays would not.
  const map = createOffsetMap(original.length);
  for (let at = 0; at < original.length; ) {
    const end = clusterEnd(original, at);
    const folded = foldStretch(original, at, end);
    if (folded === '') extendLast(map, end);
    else {
      text += folded;
      addUnits(map, folded.length, at, end);
    }
    at = end;
  }
  return { text, spanOf: (start, end) => originalSpan(map, start, end) };
}

/** The folded text alone, for comparing names and titles: tables fold thousands, and need no map. */
export function foldOnly(original: string): string {
  let text = '';
  for (let at = 0; at < original.length; ) {
    const end = clusterEnd(original, at);
    text += foldStretch(original, at, end);
    at = end;
  }
  return text;
}

function* pairs(characters: string, replacement: string): Iterable<readonly [string, string]> {
  for (const character of characters) yield [character, replacement];
}

/** One code point with the combining marks that follow it, at most `marksMax` of them. */
function clusterEnd(original: string, start: number): number {
  let end = start + unitsAt(original, start);
  if (original.charCodeAt(start) < 0x80 && original.charCodeAt(end) < 0x300) return end;
  for (let marks = 0; marks < marksMax && end < original.length; marks += 1) {
    const code = original.charCodeAt(end);
    if (code < 0x300 || !isCombining(original.codePointAt(end) ?? 0)) break;
    end += unitsAt(original, end);
  }
  return end;
}

function unitsAt(original: string, at: number): number {
  return (original.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** What single units were folded to, by their code. */
const foldedUnits: (string | undefined)[] = new Array(0x10000);

function foldStretch(original: string, start: number, end: number): string {
  if (end - start > 1) return foldCluster(original.slice(start, end));
  const code = original.charCodeAt(start);
  const known = foldedUnits[code];
  if (known !== undefined) return known;
  const folded = foldCluster(original.slice(start, end));
  foldedUnits[code] = folded;
  return folded;
}

function foldCluster(cluster: string): string {
  const code = cluster.charCodeAt(0);
  if (cluster.length === 1 && code < 0x80) return foldAscii(cluster, code);
  const composed = cluster.normalize('NFKC');
  if (composed.length === 1) return foldCharacter(composed);
  let folded = '';
  for (const character of composed) folded += foldCharacter(character);
  return folded;
}

function foldAscii(character: string, code: number): string {
  if (code === 0x0d) return '';
  if (code === 0x60) return "'";
  return code < 0x20 && code !== 0x0a ? ' ' : character;
}

function foldCharacter(character: string): string {
  const replacement = replacements.get(character);
  if (replacement !== undefined) return replacement;
  if (dropped.test(character) || harakat.test(character)) return '';
  const code = character.codePointAt(0) ?? 0;
  if (code > 0x7f && decimalDigit.test(character)) return String(digitValue(code));
  return character;
}

/** Decimal digits stand in runs of ten in code point order (Unicode §4.6), zero first. */
function digitValue(code: number): number {
  let value = 0;
  while (value < 9 && decimalDigit.test(String.fromCodePoint(code - value - 1))) value += 1;
  return value;
}

/** Start and end in the original for every folded unit. */
interface OffsetMap {
  starts: Int32Array;
  ends: Int32Array;
  length: number;
}

function createOffsetMap(capacity: number): OffsetMap {
  return { starts: new Int32Array(capacity + 1), ends: new Int32Array(capacity + 1), length: 0 };
}

function addUnits(map: OffsetMap, units: number, start: number, end: number): void {
  if (map.length + units > map.starts.length) grow(map, units);
  for (const last = map.length + units; map.length < last; map.length += 1) {
    map.starts[map.length] = start;
    map.ends[map.length] = end;
  }
}

/** What was dropped belongs to the unit before it: a quote is not cut inside a vowelled word. */
function extendLast(map: OffsetMap, end: number): void {
  if (map.length > 0) map.ends[map.length - 1] = end;
}

function originalSpan(map: OffsetMap, start: number, end: number): readonly [number, number] {
  const first = map.starts[start] ?? 0;
  if (end <= start) return [first, first];
  return [first, map.ends[end - 1] ?? first];
}

function grow(map: OffsetMap, units: number): void {
  const capacity = (map.starts.length + units) * 2;
  const [starts, ends] = [new Int32Array(capacity), new Int32Array(capacity)];
  starts.set(map.starts);
  ends.set(map.ends);
  map.starts = starts;
  map.ends = ends;
}
