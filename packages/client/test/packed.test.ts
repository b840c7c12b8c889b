import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toHeaders } from '@dateline/contracts';
import { MsgHdrsImpl } from '@nats-io/transport-node';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { startBus, type TestBus } from '../../../services/standalone/test/bus-broker.ts';
import { run, runBeside } from '../../../test/support/programs.ts';
import { root } from '../../../test/support/sources.ts';
import { appendHistory, followToEnd } from '../../eventlog/test/contract.ts';
import { articleRef } from '../../eventlog/test/sample-events.ts';

const program = `
import { follow } from '@dateline/client';
const end = new AbortController();
const types: string[] = [];
for await (const item of follow({ servers: process.argv[2] ?? '', signal: end.signal })) {
  if (item.kind === 'event' && item.event.type === 'article.published') {
    const words: string | undefined = item.event.data.ninjs.headlines?.[0]?.value;
    if (words === undefined) throw new Error('no headline');
  }
  if (item.kind === 'event') types.push(\`\${item.event.type}/\${item.event.entity}\`);
  if (item.kind === 'gap') types.push(\`gap: \${item.gap.reason}\`);
  if (item.kind === 'caught-up') end.abort();
}
console.log(JSON.stringify(types));
`;

/** npm is patient where a machine does much else. */
const setUpMs = 300_000;

let folder: string;
let bus: TestBus;

beforeAll(async () => {
  bus = await startBus(['acme']);
  folder = await mkdtemp(join(tmpdir(), 'dateline-packed-'));
  const { packageManager } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const pack = ['-r', '--filter', '@dateline/client...', 'pack', '--pack-destination', folder];
  run('npx', ['--yes', packageManager, ...pack], { cwd: root, timeout: setUpMs });
  const archives = (await readdir(folder)).filter((name) => name.endsWith('.tgz'));
  await writeFile(join(folder, 'package.json'), '{"type":"module","private":true}');
  const quiet = ['--no-audit', '--no-fund', '--prefer-offline', '--silent'];
  run('npm', ['install', ...quiet, ...archives.map((name) => `./${name}`)], {
    cwd: folder,
    timeout: setUpMs,
  });
}, setUpMs);
afterAll(async () => {
  await bus?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Runs a program that is written in TypeScript, after checking its types against the package. */
async function runThere(name: string, text: string): Promise<unknown> {
  await writeFile(join(folder, `${name}.mts`), text);
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const types = join(root, 'node_modules', '@types');
  const options = ['--strict', '--module', 'nodenext', '--target', 'es2023', '--skipLibCheck'];
  run(
    process.execPath,
    [compiler, ...options, '--typeRoots', types, '--types', 'node', `${name}.mts`],
    {
      cwd: folder,
    },
  );
  const printed = await runBeside(process.execPath, [join(folder, `${name}.mjs`), bus.url('acme')]);
  return JSON.parse(printed);
}

test(
  'the packed client follows the bus from an empty folder, and its types hold',
  async () => {
    const ref = articleRef();
    await appendHistory(bus.log, ref, 2);
    const types = await runThere('reader', program);
    expect(types).toContain(`article.published/${ref.id}`);
    expect(types).toContain(`article.updated/${ref.id}`);
    const installed = await readdir(join(folder, 'node_modules', '@dateline'));
    expect(installed.sort()).toEqual(['client', 'contracts', 'eventlog']);
  },
  setUpMs,
);

const teller = `
import { follow } from '@dateline/client';
const end = new AbortController();
const told = [];
for await (const item of follow({ servers: process.argv[2], signal: end.signal })) {
  if (item.kind === 'gap') told.push('gap: ' + item.gap.reason);
  if (item.kind === 'event' && item.event.type === 'clock.ticked') told.push(item.event.data);
  if (item.kind === 'event' && item.event.type !== 'clock.ticked') told.push(item.event.entity);
  if (item.kind === 'caught-up') end.abort();
}
console.log(JSON.stringify(told));
`;

/** The contract after a change of meaning: ticks have their time under another name, version 2. */
const laterContract = {
  'envelope.js': [
    "'clock.ticked': Type.Object({ at: Instant }, closed)",
    "'clock.ticked': Type.Object({ instant: Instant }, closed)",
  ],
  'headers.js': ['schemaVersion = 1', 'schemaVersion = 2'],
  'upcast.js': [
    'upcasters = new Map()',
    `upcasters = new Map([
      ['article.published:1', (data) => data],
      ['clock.ticked:1', ({ at }) => ({ instant: at })],
    ])`,
  ],
} as const;

test(
  'consumers from before and after a change of a schema read the same log',
  async () => {
    const later = `${folder}-later`;
    onTestFinished(() => rm(later, { recursive: true, force: true }));
    const modules = join(later, 'node_modules');
    for (const name of await readdir(join(folder, 'node_modules'))) {
      const from = join(folder, 'node_modules', name);
      if (name === '@dateline') await cp(from, join(modules, name), { recursive: true });
      else if (!name.startsWith('.')) {
        await mkdir(modules, { recursive: true });
        await symlink(from, join(modules, name));
      }
    }
    for (const [name, [before, after]] of Object.entries(laterContract)) {
      const path = join(later, 'node_modules', '@dateline', 'contracts', 'dist', name);
      const text = await readFile(path, 'utf8');
      expect(text).toContain(before);
      await writeFile(path, text.replace(before, after));
    }
    const log = await startBus(['acme']);
    onTestFinished(() => log.stop());
    const [first] = await entitiesOf(log);
    await tick(log, 1, { at: '2026-01-01T00:00:00.000Z' });
    await tick(log, 2, { instant: '2026-01-01T01:00:00.000Z' });
    const ref = articleRef();
    await appendHistory(log.log, ref, 1);
    // A newer writer of the same version: shapes grow.
    await tick(log, 1, { at: '2026-01-01T02:00:00.000Z', drift: 3 });

    const tell = async (at: string) => {
      await writeFile(join(at, 'teller.mjs'), teller);
      return JSON.parse(
        await runBeside(process.execPath, [join(at, 'teller.mjs'), log.url('acme')]),
      ) as unknown;
    };
    expect(await tell(folder)).toEqual([
      first,
      { at: '2026-01-01T00:00:00.000Z' },
      'gap: unknown-type',
      ref.id,
      { at: '2026-01-01T02:00:00.000Z', drift: 3 },
    ]);
    expect(await tell(later)).toEqual([
      first,
      { instant: '2026-01-01T00:00:00.000Z' },
      { instant: '2026-01-01T01:00:00.000Z' },
      ref.id,
      { instant: '2026-01-01T02:00:00.000Z' },
    ]);
  },
  setUpMs,
);

async function entitiesOf({ log }: TestBus): Promise<readonly string[]> {
  const deliveries = await followToEnd(log, { after: 0 });
  return deliveries.flatMap((one) => (one.kind === 'event' ? [one.event.entity] : []));
}

let ticks = 0;

/** Stores a tick as a writer with this version of its schema does. */
async function tick(at: TestBus, version: number, data: object): Promise<void> {
  ticks += 1;
  const attributes = toHeaders(
    {
      id: `tick-${ticks}`,
      source: '/ingest',
      type: 'clock.ticked',
      recordedAt: '2026-01-01T03:00:00.000Z',
    },
    { entity: 'clock', revision: ticks },
  );
  const all = { ...attributes, 'ce-dataschema': `urn:dateline:schema:clock.ticked:${version}` };
  const pairs = Object.entries(all).map(([name, value]) => [name, [value]]);
  const connection = await at.connect('newsroom');
  await connection.request('newsroom.clock', JSON.stringify(data), {
    headers: MsgHdrsImpl.fromRecord(Object.fromEntries(pairs)),
    timeout: 2000,
  });
  await connection.close();
}
