// Makes a checkout ready to run: installs when the lock file moved, then builds what changed.
// Node alone runs it, so that `npm start` and `npm test` work where nothing is installed yet.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(fileURLToPath(import.meta.url));
const read = (path) => readFileSync(join(root, path), 'utf8');
const { packageManager, engines } = JSON.parse(read('package.json'));

const [major, minor] = process.versions.node.split('.').map(Number);
const [leastMajor, leastMinor] = engines.node.replace('>=', '').split('.').map(Number);
if (major < leastMajor || (major === leastMajor && minor < leastMinor)) {
  console.error(`Dateline needs Node ${engines.node}; this is ${process.version}.`);
  process.exit(1);
}

function run(command, args, failure) {
  const shell = process.platform === 'win32';
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell });
  if (status === 0) return;
  console.error(`\n${failure}${error ? ` (${error.message})` : ''}`);
  process.exit(status ?? 1);
}

const stampPath = join(root, 'node_modules', '.dateline-setup');
const stamp = createHash('sha256')
  .update(read('pnpm-lock.yaml'))
  .update(`${process.version} ${process.platform} ${process.arch}`)
  .digest('hex');

if (!existsSync(stampPath) || readFileSync(stampPath, 'utf8') !== stamp) {
  console.log('Installing dependencies …');
  run(
    'npx',
    [
      '--yes',
      packageManager,
      'install',
      '--frozen-lockfile',
      '--prefer-offline',
      '--reporter=append-only',
    ],
    'Installing failed: is the npm registry within reach?',
  );
  writeFileSync(stampPath, stamp);
}
run(
  process.execPath,
  [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-b'],
  'The build failed: the messages above name the files.',
);
