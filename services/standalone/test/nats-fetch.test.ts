import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { hashFile } from '../src/nats-cache.ts';
import { locateCommand, runCommand } from '../src/nats-command.ts';
import { findNatsServer } from '../src/nats-find.ts';
import type { ReleaseSite } from '../src/nats-release.ts';
import { fakeServer, linkTools, makeFolder, writeScript } from './nats-fake.ts';

const target = `${process.platform}-${process.arch === 'x64' ? 'amd64' : process.arch}`;
const archiveName = `nats-server-v2.15.1-${target}`;

async function serveRelease(folder: string): Promise<{ site: ReleaseSite; asked: string[] }> {
  await fakeServer(join(folder, archiveName), '2.15.1');
  const archive = join(folder, 'archive.tar.gz');
  await runCommand('tar', ['-czf', archive, '-C', folder, archiveName], { timeoutMs: 10_000 });
  const octets = await readFile(archive);
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    if (!request.url?.startsWith('/releases/')) response.statusCode = 404;
    response.end(octets);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const sha256 = { [target]: await hashFile(archive) };
  return { site: { baseUrl: `http://127.0.0.1:${port}/releases`, sha256 }, asked };
}

describe('the official release', () => {
  test('is fetched, checked, kept, and not fetched again', async () => {
    const folder = await makeFolder();
    const { site, asked } = await serveRelease(folder);
    const path = await linkTools(join(folder, 'bin'), 'tar', 'gzip');
    const cacheDir = join(folder, 'cache');
    const find = () =>
      findNatsServer({ path, cacheDir, releases: site, systemFolders: [], log: () => {} });

    const kept = join(cacheDir, 'nats-server', 'nats-server');
    expect(await find()).toEqual({ path: kept, version: '2.15.1', source: 'release' });
    expect(await find()).toEqual({ path: kept, version: '2.15.1', source: 'cache' });
    expect(asked).toEqual([`/releases/v2.15.1/${archiveName}.tar.gz`]);
    expect(await readdir(cacheDir)).toEqual(['nats-server']);
  });

  test('is refused when it is not what was recorded', async () => {
    const folder = await makeFolder();
    const { site } = await serveRelease(folder);
    const path = await linkTools(join(folder, 'bin'), 'tar', 'gzip');
    const releases = { ...site, sha256: { [target]: 'f'.repeat(64) } };
    const cacheDir = join(folder, 'cache');
    const finding = findNatsServer({ path, cacheDir, releases, systemFolders: [], log: () => {} });
    await expect(finding).rejects.toThrow(/release: .*\.tar\.gz has SHA-256 [0-9a-f]{64}, not f+/);
    expect(await readdir(cacheDir)).toEqual([]);
  });

  test('an answer that is not 200 is named', async () => {
    const folder = await makeFolder();
    const { site } = await serveRelease(folder);
    const path = await linkTools(join(folder, 'bin'), 'tar', 'gzip');
    const releases = { ...site, baseUrl: site.baseUrl.replace('releases', 'elsewhere') };
    const options = { path, cacheDir: join(folder, 'cache'), releases, systemFolders: [] };
    const finding = findNatsServer({ ...options, log: () => {} });
    await expect(finding).rejects.toThrow(/release: http\S+\.tar\.gz answered 404/);
  });
});

const hasDpkg = (await locateCommand('dpkg-deb', process.env['PATH'])) !== undefined;
const hasKeyring = existsSync('/usr/share/keyrings/debian-archive-keyring.gpg');

/** Stands for apt-get alone, which would need a network; the package it makes is a real one. */
function fakeApt(folder: string, version: string, suite: string): string {
  return `
if [ "$1" = indextargets ]; then
  echo http://mirror.example/debian-security/; echo http://mirror.example/debian/; exit
fi
[ "$1" = -c ] || exit 9
cp "$2" ${folder}/seen.conf; cp "$(dirname "$2")/sources/debian.sources" ${folder}/seen.sources
grep -q '^Suites: ${suite}$' ${folder}/seen.sources || { echo "E: no such suite" >&2; exit 100; }
[ "$4" = update ] && exit
mkdir -p tree/DEBIAN tree/usr/sbin
printf '#!/bin/sh\\necho "nats-server: v${version}"\\n' > tree/usr/sbin/nats-server
chmod 755 tree/usr/sbin/nats-server
cat > tree/DEBIAN/control <<END
Package: nats-server
Version: ${version}-1
Architecture: all
Maintainer: Test <test@example.org>
Description: test
END
dpkg-deb --root-owner-group --build tree nats-server_1%3a${version}-1_all.deb`;
}

describe.skipIf(!hasDpkg || !hasKeyring)("Debian's package", () => {
  async function findBy(apt: (folder: string) => string) {
    const folder = await makeFolder();
    const path = await linkTools(join(folder, 'bin'), 'dpkg-deb');
    await writeScript(path, 'apt-get', apt(folder));
    const cacheDir = join(folder, 'cache');
    const lines: string[] = [];
    const log = (line: string) => void lines.push(line);
    const finding = findNatsServer({ path, cacheDir, systemFolders: [], log });
    return { folder, cacheDir, lines, finding };
  }

  test('is unpacked into the cache, signature checked, the system left alone', async () => {
    const trial = await findBy((folder) => fakeApt(folder, '2.15.1', 'sid'));
    const kept = join(trial.cacheDir, 'nats-server', 'nats-server');
    expect(await trial.finding).toEqual({ path: kept, version: '2.15.1', source: 'debian' });
    expect(await readdir(trial.cacheDir)).toEqual(['nats-server']);
    const record: unknown = JSON.parse(await readFile(join(kept, '../record.json'), 'utf8'));
    expect(record).toMatchObject({ origin: 'Debian sid, nats-server_1:2.15.1-1_all.deb' });

    expect(await readFile(join(trial.folder, 'seen.sources'), 'utf8')).toBe(
      'Types: deb\nURIs: http://mirror.example/debian/\nSuites: sid\nComponents: main\n' +
        'Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg\n',
    );
    const config = await readFile(join(trial.folder, 'seen.conf'), 'utf8');
    const own = `"${trial.cacheDir}/\\.fetch-[^"]+"`;
    for (const place of ['State', 'State::Lists', 'Cache', 'Etc::SourceParts']) {
      expect(config).toMatch(new RegExp(`^Dir::${place} ${own};$`, 'm'));
    }
    expect(config).toContain('#clear APT::Update::Post-Invoke;');
    expect(config).toContain('Dir::State::status "/dev/null";');
    expect(config).toContain('Acquire::AllowInsecureRepositories "false";');
    expect(config).toContain('APT::Get::AllowUnauthenticated "false";');
  });

  test('that is too old is refused', async () => {
    const trial = await findBy((folder) => fakeApt(folder, '2.10.27', 'forky'));
    await expect(trial.finding).rejects.toThrow(/debian: .* is 2\.10\.27, older than 2\.12\.0/);
    expect(await readdir(trial.cacheDir)).toEqual([]);
  });

  test('each suite that fails is named with what apt said', async () => {
    const trial = await findBy((folder) => fakeApt(folder, '2.15.1', 'etch'));
    await expect(trial.finding).rejects.toThrow(
      /debian: forky: \S+apt-get E: no such suite; sid: \S+apt-get E: no such suite/,
    );
  });

  test('is not looked for where the machine has no Debian source', async () => {
    const trial = await findBy(() => 'echo http://archive.ubuntu.example/ubuntu/');
    await expect(trial.finding).rejects.toThrow("none of this machine's apt sources is Debian's");
  });
});
