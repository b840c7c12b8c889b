import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import type { Header } from 'tar-stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readBackup } from '../src/read-backup.ts';
import {
  type Entry,
  makeSpecimen,
  manifest,
  packed,
  part,
  record,
  type Specimen,
  shaOf,
  summed,
  sums,
} from './specimen.ts';

/** More of them where FAULT_FUZZ_RUNS says so. */
const runs = Number(process.env['FAULT_FUZZ_RUNS'] ?? 60);
const nothing = { isThere: false, left: [] };
let specimen: Specimen;
beforeAll(async () => {
  specimen = await makeSpecimen();
});
afterAll(async () => specimen?.close());

describe('what is no whole backup is refused in words before anything is made', () => {
  test.each<[string, () => readonly Entry[], RegExp]>([
    ['no manifest', () => summed(specimen.without(manifest)), /no backup of a newsroom/],
    ['no record', () => summed(specimen.without(record('DESK'))), /is not where it belongs/],
    ['a part that is missing', () => specimen.without(part('DESK')), /DESK.*is missing/],
    ['a file that is missing', () => specimen.without('files/token'), /token.*is missing/],
    ['no sums', () => specimen.without(sums), /it has no end/],
    [
      'a stream less than it says',
      () => summed(specimen.without(record('DESK')).filter(({ name }) => name !== part('DESK'))),
      /it has the streams/,
    ],
    [
      'a part before its record',
      () => summed(specimen.swap(record('DESK'), part('DESK'))),
      /not where it belongs/,
    ],
    [
      'parts of two streams for each other',
      () => specimen.swapOctets(part('DESK'), part('NEWSROOM')),
      /is damaged/,
    ],
    [
      'records of two streams for each other',
      () => summed(specimen.swapOctets(record('DESK'), record('NEWSROOM'))),
      /the record of/,
    ],
    [
      'an entry twice',
      () => summed([...specimen.whole.slice(0, 3), ...specimen.whole.slice(2)]),
      /is in it twice/,
    ],
    [
      'something behind the end',
      () => [...specimen.whole, { name: 'files/more', octets: Buffer.of() }],
      /comes after the end/,
    ],
    ['something without a sum', () => specimen.add('files/more'), /has no sum/],
    [
      'sums of what is not there',
      () => specimen.change(sums, (text) => Buffer.from(`${text}${'0'.repeat(64)}  files/more\n`)),
      /more.*is missing/,
    ],
    [
      'no sums in the sums',
      () => specimen.change(sums, () => Buffer.from('nothing\n')),
      /has no sum/,
    ],
    [
      'a newer format',
      () => summed(specimen.changeJson(manifest, { format: 2 })),
      /its format is "2", and this version reads 1/,
    ],
    [
      'another kind of format',
      () => summed(specimen.changeJson(manifest, { format: ['1'] })),
      /its format is/,
    ],
    [
      'no streams named',
      () => summed(specimen.changeJson(manifest, { streams: null })),
      /what it is a backup of/,
    ],
    [
      'settings that write on the screen',
      () => summed(specimen.changeJson(manifest, { settings: { '\u001b[2J': 'x' } })),
      /what it is a backup of/,
    ],
    [
      'a time that writes on the screen',
      () => summed(specimen.changeJson(manifest, { madeAt: '\u001b[2J' })),
      /what it is a backup of/,
    ],
    [
      'a manifest that is no object',
      () => summed(specimen.change(manifest, () => Buffer.from('[[['))),
      /JSON belongs/,
    ],
    [
      'a record of another stream',
      () => summed(specimen.changeJson(record('DESK'), { name: 'NEWSROOM' })),
      /the record of DESK is none/,
    ],
    [
      'a stream that nobody knows',
      () =>
        summed([
          ...specimen.whole.slice(0, 1),
          {
            name: record('OTHER'),
            octets: Buffer.from(String(specimen.find(record('DESK'))).replaceAll('DESK', 'OTHER')),
          },
          ...specimen.whole.slice(1),
        ]),
      /does not know/,
    ],
  ])('%s', async (_, make, reason) => {
    const { said, ...rest } = await specimen.restore(await specimen.fileOf(make()));
    expect(said).toMatch(reason);
    expect(said).not.toMatch(/\n\s+at |\u001b/);
    expect(rest).toEqual({ code: 2, ...nothing });
  });

  test.each([
    ...['files/../../escaped', 'files/a/../../escaped', 'files//escaped', '/files/escaped'],
    ...['../escaped', 'files/./escaped', 'files/.escaped', 'files/a/', 'files/', 'escaped'],
    ...['files/a\\..\\escaped', 'files/a\u001b[2J', 'streams/NEWSROOM/../DESK/backup.json'],
    ...['streams/DESK/stream.tar.s2.1', 'streams/desk/backup.json', 'files/%2e%2e/escaped'],
  ])('the path %j', async (name) => {
    const { said, ...rest } = await specimen.restore(
      await specimen.fileOf(summed(specimen.add(name))),
    );
    expect(said).toMatch(/is no part of a backup|is no file/);
    expect(said).not.toContain('\u001b');
    expect(rest).toEqual({ code: 2, ...nothing });
    expect(readdirSync(specimen.folder).filter((one) => one.includes('escaped'))).toEqual([]);
  });

  test.each<[string, Partial<Header>]>([
    ['a symbolic link', { type: 'symlink', linkname: '/etc/passwd' }],
    ['a hard link', { type: 'link', linkname: 'files/token' }],
    ['a folder', { type: 'directory' }],
    ['a device', { type: 'character-device' }],
  ])('%s', async (_, head) => {
    const { said, ...rest } = await specimen.restore(
      await specimen.fileOf(specimen.add('files/more', head)),
    );
    expect(said).toMatch(/"files\/more.*is no file/);
    expect(rest).toEqual({ code: 2, ...nothing });
  });

  test('sizes that nobody has', async () => {
    const octets = await packed(specimen.whole);
    for (const size of ['77777777777', '00100000000']) {
      const huge = Buffer.from(octets);
      huge.write(size, 124);
      huge.write('        ', 148);
      const check = huge.subarray(0, 512).reduce((sum, octet) => sum + octet, 0);
      huge.write(`${check.toString(8).padStart(6, '0')}\0 `, 148);
      const { said, ...rest } = await specimen.restore(await specimen.fileOf(huge));
      expect(said).toMatch(/larger than any part is/);
      expect(rest).toEqual({ code: 2, ...nothing });
    }
    const big = Buffer.alloc(8 * 1024 * 1024);
    const many = Array.from({ length: 3 }, (_, at) => ({ name: `files/big-${at}`, octets: big }));
    const { said, ...rest } = await specimen.restore(
      await specimen.fileOf(summed([...specimen.whole.slice(0, -1), ...many])),
    );
    expect(said).toMatch(/files are larger/);
    expect(rest).toEqual({ code: 2, ...nothing });
  });

  test('each sum that is another, and each place where it may be cut', async () => {
    for (const at of specimen.find(sums).toString().split('\n').slice(0, -1).keys()) {
      const wrong = specimen.change(sums, (octets) => {
        const lines = String(octets).split('\n');
        lines[at] = (lines[at] ?? '').replace(/^./, (first) => (first === '0' ? '1' : '0'));
        return Buffer.from(lines.join('\n'));
      });
      await expect(readBackup(await specimen.fileOf(wrong))).rejects.toThrow('is damaged');
    }
    const octets = await packed(specimen.whole);
    // Behind the sums there is only padding.
    const end = octets.lastIndexOf(sums) + 512;
    for (let length = 0; length <= end; length += 512) {
      const cut = await specimen.fileOf(octets.subarray(0, length));
      await expect(readBackup(cut)).rejects.toThrow(/cut short|no backup|cannot be read/);
    }
  });

  test('whatever becomes of its entries, one after another', async () => {
    const content = await contentOf(await packed(specimen.whole));
    const step = fc.record({
      what: fc.constantFrom('remove', 'double', 'swap', 'rename', 'spoil', 'sum'),
      at: fc.nat(specimen.whole.length - 1),
      to: fc.nat(specimen.whole.length - 1),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 4 }), async (steps) => {
        const read = await contentOf(await packed(steps.reduce(takeStep, specimen.whole))).catch(
          (error: Error) => error.name,
        );
        const isSummed = steps.some(({ what }) => what === 'sum');
        // Sums that are right for something else vouch for that.
        if (!isSummed) expect(['BackupFaultError', content]).toContain(read);
        else expect(typeof read).toBe('string');
      }),
      { numRuns: runs },
    );
  });
});

function takeStep(
  entries: readonly Entry[],
  step: { readonly what: string; readonly at: number; readonly to: number },
): readonly Entry[] {
  const [at, to] = [step.at % Math.max(1, entries.length), step.to % Math.max(1, entries.length)];
  const [one, other] = [entries[at], entries[to]];
  if (!one || !other) return entries;
  switch (step.what) {
    case 'remove':
      return entries.toSpliced(at, 1);
    case 'double':
      return entries.toSpliced(to, 0, one);
    case 'swap':
      return entries.with(at, other).with(to, one);
    case 'rename':
      return entries.with(at, { ...one, name: other.name });
    case 'spoil':
      return entries.with(at, { ...one, octets: other.octets });
    default:
      return summed(entries);
  }
}

async function contentOf(octets: Buffer): Promise<string> {
  const { files, manifest: of, streams } = await readBackup(await specimen.fileOf(octets));
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  return shaOf(Buffer.from(JSON.stringify([of, streams, sorted])));
}
