import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startBus, type TestBus } from '../../../services/standalone/test/bus-broker.ts';
import { run, runBeside } from '../../../test/support/programs.ts';
import { root } from '../../../test/support/sources.ts';
import { appendHistory } from '../../eventlog/test/contract.ts';
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

let folder: string;
let bus: TestBus;

beforeAll(async () => {
  bus = await startBus(['acme']);
  folder = await mkdtemp(join(tmpdir(), 'dateline-packed-'));
  const { packageManager } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  for (const name of ['contracts', 'eventlog', 'client']) {
    const args = ['--yes', packageManager, 'pack', '--pack-destination', folder];
    run('npx', args, { cwd: join(root, 'packages', name), shell: false });
  }
  const archives = (await readdir(folder)).filter((name) => name.endsWith('.tgz'));
  await writeFile(join(folder, 'package.json'), '{"type":"module","private":true}');
  const quiet = ['--no-audit', '--no-fund', '--prefer-offline', '--silent'];
  run('npm', ['install', ...quiet, ...archives.map((name) => `./${name}`)], { cwd: folder });
}, 120_000);
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

test('the packed client follows the bus from an empty folder, and its types hold', async () => {
  const ref = articleRef();
  await appendHistory(bus.log, ref, 2);
  const types = await runThere('reader', program);
  expect(types).toContain(`article.published/${ref.id}`);
  expect(types).toContain(`article.updated/${ref.id}`);
  const installed = await readdir(join(folder, 'node_modules', '@dateline'));
  expect(installed.sort()).toEqual(['client', 'contracts', 'eventlog']);
});
