import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { followToEnd } from '../../packages/eventlog/test/contract.ts';
import { articleEvent, articleRef } from '../../packages/eventlog/test/sample-events.ts';
import { startBus, type TestBus } from '../../services/standalone/test/bus-broker.ts';
import { python, run, runBeside } from '../support/programs.ts';
import { root } from '../support/sources.ts';

const examples = join(root, 'examples');
/** More than the programs ask for at a time. */
const articles = 130;

let bus: TestBus;
let folder: string;
let wanted: string;

beforeAll(async () => {
  bus = await startBus(['acme']);
  folder = mkdtempSync(join(tmpdir(), 'dateline-examples-'));
  for (let count = 0; count < articles; count += 1) {
    const ref = articleRef();
    const event = articleEvent(ref, 1);
    await bus.log.append(ref, event, { expectedSequence: 0, revision: 1 });
  }
  const lines = (await followToEnd(bus.log, { after: 0 })).flatMap((delivery) => {
    if (delivery.kind !== 'event') return [];
    const { sequence, type, entity, revision } = delivery.event;
    return [[sequence, type, entity, revision].join('\t')];
  });
  wanted = `${lines.join('\n')}\n`;
});
afterAll(async () => {
  await bus?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const follow = (program: string, args: readonly string[]) =>
  runBeside(program, [...args, '--once'], {
    env: { PATH: process.env['PATH'], BUS_URL: bus.url('acme') },
  });

test('JavaScript, with the NATS client alone', async () => {
  cpSync(join(examples, 'javascript'), folder, { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  expect(await follow(process.execPath, [join(folder, 'follow.mjs')])).toBe(wanted);
});

test('Python, with nothing but its standard library', async () => {
  expect(await follow(python, ['-I', join(examples, 'python', 'follow.py')])).toBe(wanted);
});

test('C, with libnats: the broker keeps the place of its durable consumer', async () => {
  const program = join(folder, 'follow');
  const warnings = ['-Wall', '-Wextra', '-Werror'];
  run('cc', [...warnings, '-o', program, join(examples, 'c', 'follow.c'), '-lnats']);
  expect(await follow(program, [])).toBe(wanted);
  const ref = articleRef();
  const event = articleEvent(ref, 1);
  const { sequence } = await bus.log.append(ref, event, { expectedSequence: 0, revision: 1 });
  expect(await follow(program, [])).toBe(`${sequence}\tarticle.published\t${ref.id}\t1\n`);
  expect(await follow(program, [])).toBe('');
});
