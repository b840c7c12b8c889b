import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { StreamState } from '../src/event-log.ts';
import { faultOfStream, readKnownStreams, writeKnownStreams } from '../src/known-log.ts';

const created = '2031-05-18T10:00:00.000Z';
const known = { created, sequence: 7 };
const found = (more: Partial<StreamState>): StreamState => ({
  ...{ created, firstSequence: 1, lastSequence: 7, restored: [] },
  ...more,
});
const other = '2031-05-19T10:00:00.000Z';

test.each<[string, StreamState | undefined, RegExp | undefined]>([
  ['as it was', found({}), undefined],
  ['longer', found({ lastSequence: 8 }), undefined],
  ['that ends earlier', found({ lastSequence: 6 }), /had 7 events, now ends at 6$/],
  ['that was emptied', found({ lastSequence: 0 }), /now ends at 0$/],
  ['that is gone', undefined, /is gone from the broker$/],
  ['in place of another', found({ created: other, lastSequence: 9 }), /one of 2031-05-19.* place$/],
  [
    'that was restored from it, though it ends earlier',
    found({ created: other, lastSequence: 3, restored: [{ created, lastSequence: 3 }] }),
    undefined,
  ],
  [
    'that was restored from another',
    found({ created: other, restored: [{ created: '2030-01-01T00:00:00Z', lastSequence: 9 }] }),
    /in its place$/,
  ],
])('a log %s', (_, state, fault) => {
  const said = faultOfStream('NEWSROOM', known, state);
  if (fault === undefined) expect(said).toBeUndefined();
  else expect(said).toMatch(fault);
});

test('where none is known, any is taken', () => {
  expect(faultOfStream('NEWSROOM', undefined, found({ lastSequence: 0 }))).toBeUndefined();
  expect(faultOfStream('NEWSROOM', undefined, undefined)).toBeUndefined();
});

test('what is known is on the disk as it was, and a file that cannot be read is not overlooked', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-known-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, 'below', 'log.json');
  expect([...(await readKnownStreams(file))]).toEqual([]);
  await writeKnownStreams(file, new Map([['NEWSROOM', known]]));
  expect([...(await readKnownStreams(file))]).toEqual([['NEWSROOM', known]]);
  await writeFile(file, '{"NEWSROOM":');
  await expect(readKnownStreams(file)).rejects.toThrow(/cannot be read/);
});
