import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markText, numberNotes, type Quoted, raise } from '../src/marked-text.ts';
import { clean, columnsOf, inLine, layOut, type Screen } from '../src/terminal-text.ts';

const plain: Screen = { hasColour: false, columns: undefined };
const coloured: Screen = { hasColour: true, columns: 40 };
const green = '\u001b[4;32m';
const off = '\u001b[0m';

const taken = (start: number, end: number): Quoted => ({ span: [start, end], isTaken: true });
const refused = (start: number, end: number): Quoted => ({ span: [start, end], isTaken: false });
const mark = (text: string, quotes: readonly Quoted[], screen = plain) =>
  layOut(markText(text, quotes, numberNotes(quotes), screen), screen);

test('words are bracketed and numbered in the order of the text', () => {
  expect(mark('held in May in Xi’an', [taken(15, 20), taken(5, 11)])).toBe(
    'held ⟦in May⟧¹ in ⟦Xi’an⟧²',
  );
});

test('words within words, across words and twice the same words stay readable', () => {
  expect(mark('abcdef', [taken(0, 2), refused(0, 6)])).toBe('⟨⟦ab⟧¹cdef⟩²');
  expect(mark('abcdef', [taken(2, 4), refused(0, 6)])).toBe('⟨ab⟦cd⟧²ef⟩¹');
  expect(mark('abcdef', [taken(0, 4), refused(2, 6)])).toBe('⟦ab⟨cd⟧¹ef⟩²');
  expect(mark('abcdef', [taken(1, 2), taken(1, 2)])).toBe('a⟦b⟧¹cdef');
});

test('with colour they are underlined, also over the end of a line, and the rest is not', () => {
  const text = `${'word '.repeat(5)}these are the words that count here and on`;
  const marked = mark(text, [taken(25, 60)], coloured);
  const lines = marked.split('\n');
  expect(lines).toHaveLength(2);
  for (const line of lines) {
    expect(line).toContain(green);
    expect(line.lastIndexOf(off)).toBeGreaterThan(line.lastIndexOf(green));
  }
  expect(marked).not.toContain('⟦');
});

test('nothing is lost, whatever is marked', () => {
  const text = 'شيآن 27 أبريل – 峰会 held in May 👩‍👩‍👧.';
  const quote = fc
    .tuple(fc.nat(text.length), fc.nat(text.length), fc.boolean())
    .filter(([one, other]) => one !== other)
    .map(([one, other, isTaken]) => ({
      span: [Math.min(one, other), Math.max(one, other)] as const,
      isTaken,
    }));
  fc.assert(
    fc.property(fc.array(quote, { maxLength: 8 }), (quotes) => {
      const marked = markText(text, quotes, numberNotes(quotes), plain);
      expect(marked.replace(/[⟦⟨]|[⟧⟩][⁰¹²³⁴⁵⁶⁷⁸⁹]+/g, '').length).toBe(text.length);
    }),
  );
});

test('of a long text only what is around the words is shown', () => {
  const text = `${'x '.repeat(50_000)}in May${' y'.repeat(50_000)}`;
  const marked = mark(text, [taken(100_000, 100_006)]);
  expect(marked).toContain('⟦in May⟧¹');
  expect(marked).toMatch(/\[… [\d,]+ characters …\]/);
  expect(marked.length).toBeLessThan(2000);
});

test('a story cannot steer the terminal, nor turn what stands around it', () => {
  const hostile = 'a\u001b[31mb\u009b2Jc\u0007\u202edef\u2067\ud800\u0003';
  expect(clean(hostile)).toBe('a\ufffd[31mb\ufffd2Jc\ufffddef\ufffd\ufffd');
  expect(mark('one\u001btwo', [], coloured)).toBe('one\ufffdtwo');
  expect(inLine('في\nمايو', plain)).toBe('في مايو');
  expect(inLine('في مايو', coloured)).toBe('\u2068في مايو\u2069');
});

test('right-to-left words that go on in the next line keep their order there too', () => {
  const lines = layOut(`title ${inLine('قمة كبيرة '.repeat(8), coloured)} end`, coloured, '', 6);
  for (const line of lines.split('\n')) {
    expect(line.match(/\u2068/g)).toHaveLength(1);
    expect(line.match(/\u2069/g)).toHaveLength(1);
  }
});

test.each([
  'one two three four five six seven eight nine',
  '中国—中亚峰会将于5月18日至19日在陕西省西安市举行，届时五国领导人将应邀出席。',
])('%s: lines are broken where they may be, and fit', (text) => {
  const lines = layOut(text, { hasColour: false, columns: 24 }, '  ').split('\n');
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(24);
  for (const line of lines) expect(line).not.toMatch(/^ {2}[，。）—]/);
  expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
});

test('a line of brackets or marks alone is broken in no time', () => {
  const started = performance.now();
  for (const sign of ['(', '（', '⟦', '\u0301']) layOut(sign.repeat(200_000), coloured);
  expect(performance.now() - started).toBeLessThan(5000);
});

test('numbers are raised', () => {
  expect(raise(1302)).toBe('¹³⁰²');
});
