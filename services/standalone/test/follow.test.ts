import { createMemoryLog, type MemoryLog } from '@dateline/eventlog';
import { afterEach, expect, test } from 'vitest';
import { announce, kill, tell } from '../../wire/test/stories.ts';
import { startWire, type TestWire } from '../../wire/test/wire.ts';
import { runCommandLine } from '../src/program.ts';
import { runDateline, startDateline } from './dateline-command.ts';

let wire: TestWire;
afterEach(async () => wire?.close());

interface Ran {
  readonly code: number;
  readonly lines: readonly string[];
  readonly err: string;
}

/** Runs the command line in this process; `onLine` is told of each line as it is written. */
async function run(
  args: readonly string[],
  onLine: (line: string) => unknown = () => {},
): Promise<Ran> {
  const lines: string[] = [];
  let err = '';
  const take = (text: string) => {
    const line = text.replace(/\n$/, '');
    lines.push(line);
    onLine(line);
  };
  const code = await runCommandLine(args, {
    environment: { DATELINE_URL: wire.base },
    out: take,
    err: (text) => {
      err += text;
    },
    write: async (text) => take(Buffer.from(text).toString()),
    input: () => {
      throw new Error('nothing is read');
    },
    isTerminal: false,
  });
  return { code, lines, err };
}

async function past(log: MemoryLog = createMemoryLog()): Promise<MemoryLog> {
  await tell(log, 'one');
  await tell(log, 'doomed', { language: 'fr' });
  await announce(log, 'forum');
  await kill(log, 'doomed', { language: 'fr' });
  return log;
}

test('replay prints everything, one a line, gaps too, and how to go on', async () => {
  wire = await startWire({}, await past());
  const { code, lines, err } = await run(['replay']);
  expect(code).toBe(0);
  expect(lines.map((line) => line.split('\t').slice(1))).toEqual([
    ['article.published', 'one:1', 'one 1'],
    ['gap', '', expect.stringMatching(/^erased: sequences 2 to 2; /)],
    ['occasion.announced', 'forum:1', 'Irtysh River Forum · 2031-05'],
    ['gap', 'doomed', expect.stringMatching(/^killed: revisions 1; /)],
    ['article.killed', 'doomed:2', ''],
  ]);
  const { cursor } = await wire.batch();
  expect(err).toBe(`go on with --from ${cursor}\n`);
  await tell(wire.log, 'late');
  const rest = await run(['replay', '--from', cursor]);
  expect(rest.lines.map((line) => line.split('\t')[2])).toEqual(['late:1']);
});

test('with --json each line is the CloudEvent', async () => {
  wire = await startWire({}, await past());
  const { lines } = await run(['--json', 'replay', '--filter', 'kind:occasion']);
  expect(lines.map((line) => JSON.parse(line))).toEqual(
    (await wire.batch('?filter=kind:occasion')).items,
  );
});

test('replay reads more than one batch, and --limit ends it where it can go on', async () => {
  const log = createMemoryLog();
  for (let index = 0; index < 1203; index += 1) await tell(log, `a-${index}`, { text: 'x' });
  wire = await startWire({}, log);
  const all = await run(['replay']);
  expect(all.lines).toHaveLength(1203);
  const first = await run(['replay', '--limit', '701']);
  const [, cursor = ''] = /--from (\S+)/.exec(first.err) ?? [];
  const rest = await run(['replay', '--from', cursor]);
  expect([...first.lines, ...rest.lines]).toEqual(all.lines);
});

test('tail begins with what comes next', async () => {
  wire = await startWire({}, await past());
  const following = run(['tail', '--limit', '2', '--filter', 'kind:article']);
  // It has asked for the end once its first answer is there; until then nothing may happen.
  while (wire.asked() < 2) await new Promise((resolve) => setTimeout(resolve, 5));
  for (const id of ['two', 'three']) await tell(wire.log, id);
  await announce(wire.log, 'forum');
  const { code, lines } = await following;
  expect(code).toBe(0);
  expect(lines.map((line) => line.split('\t')[2])).toEqual(['two:1', 'three:1']);
});

test.each([
  [['replay', '--from', 'nonsense'], 'This is no cursor of ours'],
  [['tail', '--from', 'nonsense'], 'This is no cursor of ours'],
  [['replay', '--filter', 'colour:red'], '"colour:red" is no filter'],
  [['replay', '--limit', '0'], '--limit takes a number from 1'],
  [['tail', '--limit', 'ten'], '--limit takes a number from 1'],
])('%j is wrong usage, in words', async (args, words) => {
  wire = await startWire();
  const { code, err, lines } = await run(args);
  expect(code).toBe(2);
  expect(err).toContain(words);
  expect(lines).toEqual([]);
});

test('no newsroom is exit code 3, for both', async () => {
  for (const command of ['replay', 'tail']) {
    const { code, err } = await runDateline([command]);
    expect(code).toBe(3);
    expect(err).toContain('No newsroom answers at http://127.0.0.1:1');
  }
});

test('a terminal sees no control characters of a story', async () => {
  wire = await startWire();
  await tell(wire.log, 'one', { x: { section: 'a' } });
  const { lines } = await run(['replay']);
  expect(lines.join('')).not.toMatch(/[\u0000-\u0008\u000b-\u001f]/);
});

test('Ctrl-C ends tail, and a newsroom that comes back is followed on', async () => {
  const log = await past();
  wire = await startWire({}, log);
  const child = startDateline(['tail', '--from', 'start'], { DATELINE_URL: wire.base });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk;
  });
  const seen = async (isSeen: () => boolean) => {
    while (!isSeen()) await new Promise((resolve) => setTimeout(resolve, 10));
  };
  await seen(() => out.includes('article.killed'));
  const { port } = new URL(wire.base);
  await wire.close();
  await seen(() => err.includes('is away'));
  await tell(log, 'meanwhile');
  wire = await startWire({}, log, Number(port));
  await seen(() => err.includes('is back') && out.includes('meanwhile:1'));
  expect(out.match(/one:1/g)).toHaveLength(1);
  const ended = new Promise((resolve) => child.on('exit', (_code, signal) => resolve(signal)));
  child.kill('SIGINT');
  expect(await ended).toBe('SIGINT');
});
