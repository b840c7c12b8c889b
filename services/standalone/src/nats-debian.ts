import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isThere } from './is-there.ts';
import { locateCommand, runCommand } from './nats-command.ts';

/** The suites that carry a nats-server that is new enough, the calmer one first. */
const suites = ['forky', 'sid'] as const;

const keyrings = [
  '/usr/share/keyrings/debian-archive-keyring.gpg',
  '/usr/share/keyrings/debian-archive-keyring.pgp',
];

const updateTimeoutMs = 120_000;
const unpackTimeoutMs = 30_000;

/** A fetched nats-server in the work folder, and the package that it came in. */
export interface FetchedBinary {
  readonly path: string;
  readonly origin: string;
}

/**
 * Fetches Debian's nats-server into the work folder with apt's own machinery: signatures and hashes
 * are checked as in any installation, yet no root is needed and nothing of the system changes.
 * @throws Error that names, per suite, why it could not be had.
 */
export async function fetchFromDebian(options: {
  readonly path: string | undefined;
  readonly workDir: string;
  readonly log: (line: string) => void;
}): Promise<FetchedBinary> {
  const tools = await locateTools(options.path);
  const uri = await readDebianUri(tools.aptGet);
  const keyring = await findKeyring();
  const failures: string[] = [];
  for (const suite of suites) {
    options.log(`fetching nats-server from Debian ${suite} (about 16 MB, without root) …`);
    try {
      const workDir = join(options.workDir, suite);
      return await fetchFromSuite({ tools, uri, keyring, suite, workDir });
    } catch (cause) {
      failures.push(`${suite}: ${(cause as Error).message}`);
    }
  }
  throw new Error(failures.join('; '));
}

interface Tools {
  readonly aptGet: string;
  readonly dpkgDeb: string;
}

async function locateTools(path: string | undefined): Promise<Tools> {
  const aptGet = await locateCommand('apt-get', path);
  const dpkgDeb = await locateCommand('dpkg-deb', path);
  if (aptGet === undefined || dpkgDeb === undefined) {
    throw new Error('not a Debian machine: apt-get and dpkg-deb are not in PATH');
  }
  return { aptGet, dpkgDeb };
}

/** The mirror that this machine itself uses: apt reads its sources, so that we need not. */
async function readDebianUri(aptGet: string): Promise<string> {
  const args = ['indextargets', '--format', '$(REPO_URI)', 'Created-By: Packages'];
  const answer = await runCommand(aptGet, args, { timeoutMs: unpackTimeoutMs });
  const uri = answer.split('\n').find((line) => /^[a-z+]+:\/\/\S+\/debian\/?$/.test(line));
  if (uri === undefined) throw new Error("none of this machine's apt sources is Debian's archive");
  return uri;
}

async function findKeyring(): Promise<string> {
  for (const keyring of keyrings) {
    if (await isThere(keyring)) return keyring;
  }
  throw new Error(`no keyring to check Debian's signature with (${keyrings[0]})`);
}

async function fetchFromSuite(job: {
  readonly tools: Tools;
  readonly uri: string;
  readonly keyring: string;
  readonly suite: string;
  readonly workDir: string;
}): Promise<FetchedBinary> {
  const { tools, workDir } = job;
  const partsDir = join(workDir, 'sources');
  const debDir = join(workDir, 'deb');
  const folders = ['lists/partial', 'cache/archives/partial', 'state', 'sources', 'deb', 'root'];
  for (const folder of folders) await mkdir(join(workDir, folder), { recursive: true });
  await writeFile(join(partsDir, 'debian.sources'), formatSource(job));
  const config = join(workDir, 'apt.conf');
  await writeFile(config, formatAptConfig(workDir));

  // As an argument and not in APT_CONFIG: only so is it read after the machine's own settings.
  const apt = (...args: readonly string[]) =>
    runCommand(tools.aptGet, ['-c', config, ...args], { cwd: debDir, timeoutMs: updateTimeoutMs });
  await apt('-q', 'update');
  await apt('-q', 'download', 'nats-server');

  const deb = (await readdir(debDir)).find((name) => name.endsWith('.deb'));
  if (deb === undefined) throw new Error('apt-get download left no package');
  const root = join(workDir, 'root');
  await runCommand(tools.dpkgDeb, ['-x', join(debDir, deb), root], { timeoutMs: unpackTimeoutMs });
  const origin = `Debian ${job.suite}, ${decodeURIComponent(deb)}`;
  return { path: join(root, 'usr', 'sbin', 'nats-server'), origin };
}

/** One deb822 source (sources.list(5)); Signed-By ties it to Debian's own keys. */
function formatSource(job: { uri: string; suite: string; keyring: string }): string {
  return [
    'Types: deb',
    `URIs: ${job.uri}`,
    `Suites: ${job.suite}`,
    'Components: main',
    `Signed-By: ${job.keyring}`,
    '',
  ].join('\n');
}

/**
 * apt.conf(5): all that apt writes goes to the work folder, hooks meant for the system are dropped,
 * and an empty package status keeps it from preferring what is installed.
 */
function formatAptConfig(workDir: string): string {
  const settings = {
    'Dir::State': join(workDir, 'state'),
    'Dir::State::Lists': join(workDir, 'lists'),
    'Dir::State::status': '/dev/null',
    'Dir::Cache': join(workDir, 'cache'),
    'Dir::Etc::SourceList': '/dev/null',
    'Dir::Etc::SourceParts': join(workDir, 'sources'),
    'Dir::Etc::Preferences': '/dev/null',
    'Dir::Etc::PreferencesParts': '/dev/null',
    'Debug::NoLocking': 'true',
    'APT::Sandbox::User': 'root',
    'APT::Get::AllowUnauthenticated': 'false',
    'Acquire::AllowInsecureRepositories': 'false',
    'Acquire::AllowWeakRepositories': 'false',
    'Acquire::Languages': 'none',
    'Acquire::Retries': '2',
    'Acquire::IndexTargets::deb::Contents-deb::DefaultEnabled': 'false',
  };
  const hooks = ['Pre-Invoke', 'Post-Invoke', 'Post-Invoke-Success', 'Post-Invoke-Stats'];
  return [
    ...hooks.map((hook) => `#clear APT::Update::${hook};`),
    ...Object.entries(settings).map(([name, value]) => `${name} ${JSON.stringify(value)};`),
    '',
  ].join('\n');
}
