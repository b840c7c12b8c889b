/** Where a text stops being JSON: both 1-based, the column in UTF-16 units. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
}

type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'next' | 'nothing';

const space = /[ \t\n\r]*/y;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/**
 * Finds the first character at which a text cannot be JSON (RFC 8259 §2–7), since the parser of the
 * platform does not always say. Undefined when the text is JSON.
 */
export function findJsonFault(text: string): JsonFault | undefined {
  const offset = faultOffset(text);
  if (offset === undefined) return undefined;
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - before.lastIndexOf('\n') };
}

function faultOffset(text: string): number | undefined {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let at = skip(space, text, 0);
  while (at < text.length) {
    const character = text.charAt(at);
    const step = punctuation(character, expected, open);
    if (step) {
      expected = step;
      at = skip(space, text, at + 1);
      continue;
    }
    const isKey = expected === 'key' || expected === 'key-or-end';
    if (!isKey && expected !== 'value' && expected !== 'value-or-end') return at;
    if (character === '"') {
      const end = stringEnd(text, at);
      if (!end.isClosed) return end.offset;
      at = end.offset;
    } else {
      const end = isKey ? at : skip(scalar, text, at);
      if (end === at) return at;
      at = end;
    }
    if (isKey) expected = 'colon';
    else expected = open.length === 0 ? 'nothing' : 'next';
    at = skip(space, text, at);
  }
  return expected === 'nothing' ? undefined : text.length;
}

// What is expected after a bracket, colon or comma in its right place; undefined out of place.
function punctuation(
  character: string,
  expected: Expected,
  open: ('{' | '[')[],
): Expected | undefined {
  const inner = open.at(-1);
  const isValue = expected === 'value' || expected === 'value-or-end';
  if ((character === '{' || character === '[') && isValue) {
    open.push(character);
    return character === '{' ? 'key-or-end' : 'value-or-end';
  }
  const closesObject = character === '}' && inner === '{';
  const closesArray = character === ']' && inner === '[';
  const mayClose =
    expected === 'next' || expected === (closesObject ? 'key-or-end' : 'value-or-end');
  if ((closesObject || closesArray) && mayClose) {
    open.pop();
    return open.length === 0 ? 'nothing' : 'next';
  }
  if (character === ':' && expected === 'colon') return 'value';
  if (character === ',' && expected === 'next') return inner === '{' ? 'key' : 'value';
  return undefined;
}

function stringEnd(text: string, start: number): { isClosed: boolean; offset: number } {
  let at = start + 1;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (unit === 0x22) return { isClosed: true, offset: at + 1 };
    if (unit < 0x20) return { isClosed: false, offset: at };
    if (unit === 0x5c) {
      const end = skip(escaped, text, at);
      if (end === at) return { isClosed: false, offset: at };
      at = end;
    } else at += 1;
  }
  return { isClosed: false, offset: at };
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
