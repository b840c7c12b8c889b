import { appendFile, readdir, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CorruptCacheError, defaultCacheDir, keepInCache, readCached } from '../src/nats-cache.ts';
import { describeSearch, findNatsServer, NatsServerNotFoundError } from '../src/nats-find.ts';
import { isNewEnough, readVersion } from '../src/nats-version.ts';
import { fakeServer, makeFolder, writeScript } from './nats-fake.ts';

interface Trial {
  readonly folder: string;
  readonly cacheDir: string;
  readonly lines: string[];
  find(values: { serverBin?: string; path?: readonly string[] }): ReturnType<typeof findNatsServer>;
}

async function makeTrial(): Promise<Trial> {
  const folder = await makeFolder();
  const cacheDir = join(folder, 'cache');
  const lines: string[] = [];
  return {
    folder,
    cacheDir,
    lines,
    find: ({ serverBin, path = [] }) =>
      findNatsServer({
        serverBin,
        path: path.join(delimiter),
        cacheDir,
        log: (line) => lines.push(line),
        systemFolders: [],
      }),
  };
}

async function fillCache(trial: Trial, version: string): Promise<string> {
  const path = await fakeServer(join(trial.folder, 'to-cache'), version);
  return (await keepInCache(trial.cacheDir, { path, version, origin: 'a test' })).path;
}

async function refusal(finding: Promise<unknown>): Promise<NatsServerNotFoundError> {
  const cause = await finding.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (cause instanceof NatsServerNotFoundError) return cause;
  throw new Error('a nats-server was found, or another error thrown', { cause });
}

describe('the order of the search', () => {
  test('the named binary, then the cache, then PATH', async () => {
    const trial = await makeTrial();
    const bin = join(trial.folder, 'bin');
    const inPath = await fakeServer(bin, '2.12.3');
    const path = [join(trial.folder, 'nothing here'), bin];
    expect(await trial.find({ path })).toEqual({
      path: inPath,
      version: '2.12.3',
      source: 'PATH',
    });

    const cached = await fillCache(trial, '2.13.0');
    expect(await trial.find({ path })).toEqual({
      path: cached,
      version: '2.13.0',
      source: 'cache',
    });

    const named = await fakeServer(join(trial.folder, 'named'), '2.14.1');
    expect(await trial.find({ serverBin: named, path })).toEqual({
      path: named,
      version: '2.14.1',
      source: 'NATS_SERVER_BIN',
    });
    expect(trial.lines).toEqual([]);
  });

  test('an older one in PATH is passed over, aloud, for a newer one behind it', async () => {
    const trial = await makeTrial();
    const [old, young] = [join(trial.folder, 'old'), join(trial.folder, 'young')];
    await fakeServer(old, '2.9.10');
    const file = await fakeServer(young, '2.15.1');
    expect(await trial.find({ path: [old, young] })).toMatchObject({ path: file });
    expect(trial.lines.join()).toContain(`${old}/nats-server is 2.9.10, older than 2.12.0`);
  });

  test('an old cached one is passed over as well', async () => {
    const trial = await makeTrial();
    await fillCache(trial, '2.11.9');
    const { tried } = await refusal(trial.find({}));
    expect(tried[0]).toBe('cache: 2.11.9 is too old');
  });

  test('system folders are searched after PATH', async () => {
    const trial = await makeTrial();
    const file = await fakeServer(join(trial.folder, 'sbin'), '2.15.1');
    const systemFolders = [join(trial.folder, 'sbin')];
    const { cacheDir } = trial;
    const found = await findNatsServer({ path: '', cacheDir, log: () => {}, systemFolders });
    expect(found).toEqual({ path: file, version: '2.15.1', source: 'PATH' });
  });
});

describe('when there is none', () => {
  test('the named binary is this one or none', async () => {
    const trial = await makeTrial();
    const bin = join(trial.folder, 'bin');
    await fakeServer(bin, '2.15.1');
    const serverBin = await fakeServer(join(trial.folder, 'named'), '2.10.27');
    const { tried } = await refusal(trial.find({ serverBin, path: [bin] }));
    expect(tried).toEqual([`NATS_SERVER_BIN: ${serverBin} is 2.10.27, older than 2.12.0`]);
  });

  test('a named binary that is not there is said so', async () => {
    const trial = await makeTrial();
    const { message } = await refusal(trial.find({ serverBin: '/nowhere/nats-server' }));
    expect(message).toMatch(/NATS_SERVER_BIN: \/nowhere\/nats-server cannot be used: .*ENOENT/);
  });

  test('every place is named with its reason, and what to do', async () => {
    const trial = await makeTrial();
    const [old, odd] = [join(trial.folder, 'old'), join(trial.folder, 'odd')];
    await fakeServer(old, '2.9.10');
    await writeScript(odd, 'nats-server', 'echo hello');
    const { tried, message } = await refusal(trial.find({ path: [old, odd] }));
    const platform = `${process.platform}-`;
    expect(tried).toEqual([
      `cache: nothing in ${trial.cacheDir}`,
      `PATH: ${old}/nats-server is 2.9.10, older than 2.12.0`,
      expect.stringMatching(/^PATH: .* does not answer --version as a nats-server does$/),
      expect.stringContaining(`release: skipped: no SHA-256 is recorded for ${platform}`),
      'debian: not a Debian machine: apt-get and dpkg-deb are not in PATH',
    ]);
    for (const line of tried) expect(message).toContain(`\n  - ${line}\n`);
    for (const name of ['NATS_SERVER_BIN', 'NATS_URL', 'PATH']) expect(message).toContain(name);
    expect(await readdir(trial.cacheDir)).toEqual([]);
  });

  test('the order is told in the order of the search', () => {
    const places = ['NATS_URL', 'NATS_SERVER_BIN', 'cache', 'PATH', 'release', 'Debian'];
    const text = describeSearch();
    const positions = places.map((place) => text.indexOf(place, text.indexOf('\n')));
    expect(positions).toEqual([...positions].sort((left, right) => left - right));
    expect(positions).not.toContain(-1);
  });
});

describe('the cache', () => {
  test('a binary whose bytes changed is not run', async () => {
    const trial = await makeTrial();
    const cached = await fillCache(trial, '2.15.1');
    const bin = join(trial.folder, 'bin');
    await fakeServer(bin, '2.12.0');
    await appendFile(cached, '# one more line\n');
    await expect(readCached(trial.cacheDir)).rejects.toThrow(CorruptCacheError);
    expect(await trial.find({ path: [bin] })).toMatchObject({ source: 'PATH' });
    expect(trial.lines.join()).toContain('is not the file that was recorded');
  });

  test('a record that cannot be understood counts as corrupt, and is replaced', async () => {
    const trial = await makeTrial();
    await fillCache(trial, '2.15.1');
    const record = join(trial.cacheDir, 'nats-server', 'record.json');
    for (const text of ['', '{"version":"2.15.1"}', 'null', '[]']) {
      await writeFile(record, text);
      await expect(readCached(trial.cacheDir)).rejects.toThrow(CorruptCacheError);
    }
    await fillCache(trial, '2.15.1');
    expect(await readCached(trial.cacheDir)).toMatchObject({ version: '2.15.1' });
    expect(await readdir(trial.cacheDir)).toEqual(['nats-server']);
  });

  test('many who fill it at once leave one whole binary and nothing else', async () => {
    const trial = await makeTrial();
    const paths = await Promise.all(
      Array.from({ length: 8 }, async (_, index) => {
        const path = await fakeServer(join(trial.folder, `to-cache-${index}`), `2.15.${index}`);
        const kept = { path, version: `2.15.${index}`, origin: 'a test' };
        return (await keepInCache(trial.cacheDir, kept)).path;
      }),
    );
    expect(new Set(paths).size).toBe(1);
    const cached = await readCached(trial.cacheDir);
    expect(await readVersion(paths[0] ?? '')).toBe(cached?.version);
    expect(await readdir(trial.cacheDir)).toEqual(['nats-server']);
  });

  test('its place follows the XDG rules', () => {
    expect(defaultCacheDir({ XDG_CACHE_HOME: '/c', HOME: '/h' })).toBe('/c/dateline');
    expect(defaultCacheDir({ XDG_CACHE_HOME: 'relative', HOME: '/h' })).toBe('/h/.cache/dateline');
    expect(defaultCacheDir({ XDG_CACHE_HOME: '', HOME: '/h' })).toBe('/h/.cache/dateline');
    expect(defaultCacheDir({})).toBeUndefined();
  });
});

test.each([
  ['2.11.99', false],
  ['2.12.0-RC.1', false],
  ['2.12.0', true],
  ['2.12.1-preview.2', true],
  ['2.9.10', false],
  ['2.100.0', true],
  ['3.0.0', true],
  ['1.20.0', false],
])('%s is new enough: %s', (version, expected) => {
  expect(isNewEnough(version)).toBe(expected);
});
