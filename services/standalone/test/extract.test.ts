import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { firstStory, twinStory } from '../../../test/support/stories.ts';
import { endOf, runDateline, startDateline } from './dateline-command.ts';
import { makeFolder } from './nats-fake.ts';

const receivedAt = ['--received-at', '2023-04-27T18:00:00+08:00'] as const;
const nothing = {
  language: 'und',
  dateline: { place: null, placeRaw: null, date: null, agency: null, agencyRaw: null },
  occasions: [],
  rejected: [],
};
const forum = 'ASTANA, April 27 (Kazinform) - The Caspian Forum will be held in Aktau on May 18.\n';

test.each([firstStory, twinStory].filter(({ text }) => text))('answers $name', async (story) => {
  const ended = await runDateline(['extract', '--received-at', story.receivedAt], story.text);
  expect(ended).toMatchObject({ code: 0, err: '' });
  expect(JSON.parse(ended.out)).toMatchObject({
    language: 'ar',
    dateline: { place: "Xi'an", placeRaw: 'شيآن', date: '2023-04-27' },
    occasions: [{ title: 'قمة الصين-آسيا الوسطى', edtf: '2023-05', status: 'tentative' }],
    rejected: [{ why: 'today' }, { why: 'past' }],
  });
});

test('prints the answer on one line and nothing else', async () => {
  const { code, out, err } = await runDateline(['extract', ...receivedAt], forum);
  expect({ code, err, lines: out.split('\n').length }).toEqual({ code: 0, err: '', lines: 2 });
  const [occasion] = JSON.parse(out).occasions;
  expect(occasion).toMatchObject({ title: 'Caspian Forum', edtf: '2023-05-18' });
  expect(forum.slice(...occasion.evidence[0].span)).toBe(occasion.evidence[0].quote);
});

test('reads a file, or - for standard input, and takes the present for the receipt', async () => {
  const file = join(await makeFolder(), 'story.txt');
  await writeFile(file, forum);
  const [fromFile, fromInput] = await Promise.all([
    runDateline(['extract', file, ...receivedAt]),
    runDateline(['extract', '-', ...receivedAt], forum),
  ]);
  expect(fromFile.out).toBe(fromInput.out);
  const today = await runDateline(['extract'], 'ASTANA, April 27 (Kazinform) - Talks were held.');
  expect(
    Math.abs(yearOf(JSON.parse(today.out).dateline.date) - new Date().getFullYear()),
  ).toBeLessThan(2);
});

test('a byte order mark counts in the spans, as it does in the file', async () => {
  const text = `\ufeff${forum}`;
  const { out } = await runDateline(['extract', ...receivedAt], text);
  const { span, quote } = JSON.parse(out).occasions[0].evidence[0];
  expect(text.slice(...(span as [number, number]))).toBe(quote);
});

describe('copy that says nothing has an answer', () => {
  test.each([
    ['empty', ''],
    ['only space', ' \n\n\t'],
    ['only emoji', '😀🎉👩‍👩‍👧'],
    ['NUL', 'a\u0000b\u0000'],
    ['control characters', String.fromCharCode(...Array(32).keys())],
    ['an unknown language', 'Nuqneh. Qapla batlh je.'],
  ])('%s', async (_, text) => {
    const { code, out, err } = await runDateline(['extract'], text);
    expect({ code, err, answer: JSON.parse(out) }).toEqual({ code: 0, err: '', answer: nothing });
  });
});

describe('what is no text is refused in one line that names it', () => {
  const big = Buffer.alloc(10_000_000, 'May 18 ');
  test.each<[string, readonly string[], Uint8Array | string, string]>([
    ['invalid UTF-8', [], Buffer.from([0x61, 0xc3, 0x28]), 'not UTF-8: octet 0xC3 at 1'],
    ['behind a real U+FFFD', [], Buffer.from('\ufffd\xff', 'latin1'), 'octet 0xFD at 0'],
    [
      'after a real U+FFFD',
      [],
      Buffer.concat([Buffer.from('a\ufffd'), Buffer.from([0xff])]),
      'octet 0xFF at 4',
    ],
    ['a cut character', [], Buffer.from('نص').subarray(0, 3), 'octet 0xD8 at 2'],
    ['UTF-16', [], Buffer.from('\ufeffabc', 'utf16le'), 'begins as UTF-16 does'],
    ['10 MB', [], big, 'longer than one text may be (1048576 octets)'],
    [
      'a time of no calendar',
      ['--received-at', '2023-02-30T00:00:00Z'],
      '',
      '--received-at is not a date',
    ],
    [
      'a time without offset',
      ['--received-at', '2023-02-03T00:00:00'],
      '',
      '--received-at is not a date',
    ],
    ['a missing file', ['/nowhere/at/all.txt'], '', 'cannot read /nowhere/at/all.txt'],
    ['a folder', ['/'], '', 'cannot read /'],
  ])('%s', async (_, args, input, message) => {
    const { code, out, err } = await runDateline(['extract', ...args], input);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });
});

test('a text of the full length is answered', async () => {
  const text = forum.repeat(Math.floor((1024 * 1024) / forum.length));
  const { code, out } = await runDateline(['extract', ...receivedAt], text);
  expect(code).toBe(0);
  expect(JSON.parse(out).occasions[0]).toMatchObject({ title: 'Caspian Forum' });
});

test('an endless text is refused, not waited for', async () => {
  const child = startDateline(['extract']);
  const ended = endOf(child);
  const chunk = Buffer.alloc(1 << 20, 'x');
  const pour = () => {
    while (child.stdin.writable && child.stdin.write(chunk));
  };
  child.stdin.on('drain', pour);
  pour();
  expect(await ended).toMatchObject({ code: 2, out: '' });
});

test('works from any folder, without a newsroom and without its variables', async () => {
  const folder = join(await makeFolder(), 'a folder');
  await mkdir(folder);
  const child = startDateline(['extract', ...receivedAt], { PORT: 'eighty', DATA_DIR: folder });
  child.stdin.end(forum);
  expect(await endOf(child)).toMatchObject({ code: 0, err: '' });
});

test('--help says what is read, printed and refused', async () => {
  const { code, out } = await runDateline(['extract', '--help']);
  expect(code).toBe(0);
  for (const word of ['--received-at', '--jsonl', 'default: now', '1048576', 'exit code 2']) {
    expect(out).toContain(word);
  }
});

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}
