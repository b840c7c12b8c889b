import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { isInstant, readWireCopy } from '@dateline/wire-copy';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extractLines } from '../src/commands/extract-lines.ts';
import { endOf, runDateline, startDateline } from './dateline-command.ts';

interface Answer {
  readonly id: string | number | null;
  readonly error?: string;
  readonly occasions: readonly Readonly<Record<string, unknown>>[];
  readonly [name: string]: unknown;
}

interface Quote {
  readonly span: [number, number];
  readonly quote: string;
}

const jsonl = ['extract', '--jsonl', '--received-at', '2023-04-27T18:00:00+08:00'] as const;
const forum = 'ASTANA, April 27 (Kazinform) - The Caspian Forum will be held in Aktau on May 18.';

const answersIn = (out: string): readonly Answer[] =>
  out
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));

const words = fc.constantFrom(
  ...['The summit will be held', 'on May 18-19', 'postponed to', 'June 5', 'February 30', '\n\n'],
  ...['القمة', 'ستعقد', 'في مايو', 'تأجيل', '峰会将于5月18日在西安举行', 'саммит пройдёт в мае'],
  ...[
    'XI’AN, April 27 (Xinhua) --',
    '\ud800',
    '\udfff',
    '\0',
    '\u202e',
    '\ufeff',
    '"',
    '\\',
    '\r\n',
  ],
);
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.oneof(words, fc.string({ maxLength: 3 })), { maxLength: 30 })
    .map((all) => all.join(' ')),
);
const lineOf = fc.record({ id: fc.oneof(fc.string(), fc.maxSafeInteger()), text: hostile });

test('random and hostile texts: an answer each, in order, with exact keys and true spans', async () => {
  const batches = fc.array(lineOf, { minLength: 1, maxLength: 120 });
  await fc.assert(
    fc.asyncProperty(batches, async (stories) => {
      const input = stories.map((story) => `${JSON.stringify(story)}\n`).join('');
      const { code, out, err } = await runDateline(jsonl, input);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      const answers = answersIn(out);
      expect(answers.map(({ id }) => id)).toEqual(stories.map(({ id }) => id));
      for (const [at, answer] of answers.entries()) expectExact(stories[at]?.text ?? '', answer);
    }),
    { numRuns: 6 },
  );
});

function expectExact(text: string, answer: Answer): void {
  expect(Object.keys(answer).join()).toBe('id,language,dateline,occasions,rejected');
  expect(Object.keys(answer['dateline'] as object).join()).toBe(
    'place,placeRaw,date,agency,agencyRaw',
  );
  for (const occasion of answer.occasions) {
    const keys = Object.keys(occasion).filter((key) => key !== 'previousEdtf');
    expect(keys.join()).toBe('title,place,placeRaw,timeZone,edtf,status,evidence');
    for (const evidence of occasion['evidence'] as readonly Quote[]) {
      expect(Object.keys(evidence).join()).toBe('field,rule,span,quote');
      expect(text.slice(...evidence.span)).toBe(evidence.quote);
    }
  }
  for (const rejected of answer['rejected'] as readonly Quote[]) {
    expect(Object.keys(rejected).join()).toBe('quote,why,span');
    expect(text.slice(...rejected.span)).toBe(rejected.quote);
  }
}

test('a bad line says what is wrong with it, the others go on, and the end says so', async () => {
  const lines = [
    JSON.stringify({ id: 'good', text: forum }),
    '  ',
    '{"id":"cut"',
    '[1]',
    '{"text":"no id"}',
    '{"id":"b","text":7}',
    '{"id":"c","text":"x","receivedAt":"yesterday"}',
    JSON.stringify({ id: 'long', text: 'x'.repeat(1024 * 1024 + 1) }),
    'x'.repeat(8 * 1024 * 1024 + 1),
    '{"id":"\\ud800","text":"\\ud800"}\r',
    JSON.stringify({ id: 9, text: forum, receivedAt: '2031-04-27T18:00:00Z' }),
  ];
  const input = [...lines.slice(0, -1).map((line) => `${line}\n`), lines.at(-1) ?? ''].join('');
  const { code, out, err } = await runDateline(jsonl, input);
  expect({ code, err }).toEqual({ code: 1, err: '' });
  const answers = answersIn(out);
  expect(answers.filter(({ error }) => error)).toEqual([
    { id: null, error: 'line 3: it is not JSON' },
    { id: null, error: 'line 4: it is not a JSON object' },
    { id: null, error: 'line 5: "id" is neither a string nor a whole number' },
    { id: 'b', error: 'line 6: "text" is not a string' },
    { id: 'c', error: expect.stringMatching(/^line 7: "receivedAt" is not .*: "yesterday"$/) },
    { id: 'long', error: expect.stringContaining('line 8: "text" is longer') },
    { id: null, error: 'line 9: it is longer than a line may be' },
  ]);
  expect(answers.map(({ id }) => id)).toEqual([
    'good',
    null,
    null,
    null,
    'b',
    'c',
    'long',
    null,
    '\ud800',
    9,
  ]);
  expect(answers.at(0)?.occasions[0]).toMatchObject({ edtf: '2023-05-18' });
  expect(answers.at(-1)?.occasions[0]).toMatchObject({ edtf: '2031-05-18' });
});

test('octets that are no UTF-8 are the fault of their line alone', async () => {
  const input = Buffer.concat([
    Buffer.from([0x22, 0xff, 0x0a]),
    Buffer.from('{"id":1,"text":""}\n'),
  ]);
  const { code, out } = await runDateline(jsonl, input);
  expect(code).toBe(1);
  expect(answersIn(out)).toMatchObject([
    { id: null, error: 'line 1: the line is not UTF-8: octet 0xFF at 1' },
    { id: 1, language: 'und' },
  ]);
});

test('an answer comes as soon as its line is there', async () => {
  const child = startDateline(jsonl);
  const ended = endOf(child);
  child.stdin.write(`${JSON.stringify({ id: 1, text: forum })}\n`);
  const [first] = (await once(child.stdout, 'data')) as [Buffer];
  expect(JSON.parse(first.toString())).toMatchObject({ id: 1, language: 'en' });
  child.stdin.end();
  expect(await ended).toMatchObject({ code: 0 });
});

test('it waits for a slow reader instead of keeping what it reads', async () => {
  const child = startDateline(jsonl);
  const line = `${JSON.stringify({ id: 'x'.repeat(100_000), text: '' })}\n`;
  let taken = 0;
  const pour = () => {
    let isWelcome = true;
    while (isWelcome && taken < 1000) {
      isWelcome = child.stdin.write(line);
      taken += 1;
    }
    if (taken === 1000) child.stdin.end();
  };
  child.stdin.on('drain', pour);
  pour();
  // Nobody reads what it answers, so it must stop taking lines.
  let before = -1;
  while (taken !== before) {
    before = taken;
    await wait(700);
  }
  expect(taken).toBeLessThan(200);
  const { code, out } = await endOf(child);
  expect(code).toBe(0);
  expect(out.match(/\n/g)).toHaveLength(1000);
});

test('no line is taken before the answer to the last one is', async () => {
  let taken = 0;
  async function* input() {
    for (; taken < 9; taken += 1) yield Buffer.from(`{"id":${taken},"text":""}\n`);
  }
  const reader = { receivedAt: '2023-04-27T18:00:00Z', isInstant, readWireCopy };
  const taker = { release: () => {} };
  const write = () => new Promise<void>((resolve) => (taker.release = resolve));
  const ended = extractLines(input(), reader, write);
  for (let answers = 0; answers < 9; answers += 1) {
    await wait(5);
    expect(taken).toBe(answers);
    taker.release();
  }
  expect(await ended).toBe(0);
});

test('a reader who has had enough ends it quietly', async () => {
  const child = startDateline(jsonl);
  const pour = () => {
    while (child.stdin.writable && child.stdin.write(`{"id":1,"text":${JSON.stringify(forum)}}\n`));
  };
  child.stdin.on('drain', pour);
  let err = '';
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  pour();
  await once(child.stdout, 'data');
  child.stdout.destroy();
  const [code] = await once(child, 'exit');
  expect({ code, err }).toEqual({ code: 0, err: '' });
});

test('Ctrl-C ends it quietly', async () => {
  const child = startDateline(jsonl);
  const ended = endOf(child);
  child.stdin.write(`${JSON.stringify({ id: 1, text: forum })}\n`);
  await once(child.stdout, 'data');
  child.kill('SIGINT');
  expect(await ended).toMatchObject({ signal: 'SIGINT', err: '' });
});
