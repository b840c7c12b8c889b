import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createMemoryLog, type Delivery } from '@dateline/eventlog';
import { describe, expect, onTestFinished, test } from 'vitest';
import { runVerify } from '../src/commands/verify.ts';
import { publishSome, seeing, startVerified, story } from './verify-newsroom.ts';

function createOutput(json = false) {
  const lines: string[] = [];
  const take = (line: string) => void lines.push(line);
  return { text: () => lines.join('\n'), out: take, err: take, isTerminal: false, json };
}

const isOf = (delivery: Delivery, id: string, revision: number) =>
  delivery.kind === 'event' && delivery.event.entity === id && delivery.event.revision === revision;

describe('a newsroom in which all agree', () => {
  test('is found so from its log, and from what it tells over HTTP', async () => {
    const newsroom = await startVerified();
    await publishSome(newsroom);
    const report = await newsroom.verify();
    expect(report.differences).toEqual([]);
    expect(report).toMatchObject({ agrees: true, unsettled: [], heldBack: {} });
    const counts = report.surfaces.map(({ surface, compared }) => [surface, compared > 6]);
    expect(counts).toEqual([
      ['feeds', true],
      ['calendar', true],
      ['wire', true],
    ]);
    const sampled = await newsroom.verify({ sample: { count: 1, offset: 0.5 } });
    expect(sampled.agrees).toBe(true);
    // Of four articles one is asked for.
    expect(sampled.surfaces[0]?.compared).toBe((report.surfaces[0]?.compared ?? 0) - 3);
    const answer = await fetch(`${newsroom.url}/consistency`);
    expect(await answer.json()).toMatchObject({ agrees: true, differences: [] });

    const output = createOutput();
    expect(await runVerify([newsroom.url], { output, settleMs: 250, combinations: '3' })).toBe(0);
    expect(output.text()).toContain('all agree with the log up to sequence');
  }, 90_000);

  test('is found so while news comes in', async () => {
    const newsroom = await startVerified();
    await publishSome(newsroom);
    const stop = new AbortController();
    let published = 0;
    const publishing = (async () => {
      while (!stop.signal.aborted) {
        published += 1;
        await newsroom.post('/articles', story(`live-${published}`, 'More of it.'));
        await newsroom.post('/articles/one/update', { body: `The council, ${published}.` });
        await pause(40);
      }
    })();
    const report = await newsroom.verify({ patienceMs: 20_000 });
    stop.abort();
    await publishing;
    expect(published).toBeGreaterThan(10);
    expect(report.differences).toEqual([]);
    expect(report.unsettled).toEqual([]);
  }, 90_000);
});

describe('what is broken is named', () => {
  test('a projection that reads one event otherwise', async () => {
    const calendar = seeing((delivery) => {
      if (delivery.kind !== 'event' || delivery.event.type !== 'occasion.announced')
        return delivery;
      const { event } = delivery;
      const title = { ...event.data.title, value: 'Irtysh River Fair' };
      return { kind: 'event', event: { ...event, data: { ...event.data, title } } };
    });
    const newsroom = await startVerified({ tampering: { calendar } });
    await publishSome(newsroom);
    const { agrees, differences } = await newsroom.verify();
    expect(agrees).toBe(false);
    expect(new Set(differences.map(({ surface }) => surface))).toEqual(new Set(['calendar']));
    const found = differences.find(({ what }) => what === '/occasions/forum.ics');
    expect(found).toMatchObject({ kind: 'document', where: expect.stringMatching(/^line \d+$/) });
    expect(found?.expected).toContain('Irtysh River Forum');
    expect(found?.served).toContain('Irtysh River Fair');
    expect(found?.expectedAt).toBe(found?.servedAt);

    const output = createOutput();
    expect(await runVerify([newsroom.url], { output, settleMs: 250, combinations: '3' })).toBe(1);
    expect(output.text()).toContain('DIFFERS calendar document /occasions/forum.ics line');
  });

  test('the last event of an entity that one reader has not got', async () => {
    const feeds = seeing((delivery) => (isOf(delivery, 'two', 2) ? undefined : delivery));
    const newsroom = await startVerified({ tampering: { feeds } });
    await publishSome(newsroom);
    const { differences } = await newsroom.verify();
    expect(differences).toContainEqual(
      expect.objectContaining({
        ...{ surface: 'feeds', kind: 'revision', what: 'article/two' },
        ...{ expected: '2', served: '1' },
      }),
    );
    const documents = differences.filter(({ kind }) => kind === 'document');
    expect(documents.map(({ what }) => what)).toContain('/feeds/en.atom');
    const answer = (await (await fetch(`${newsroom.url}/consistency`)).json()) as object;
    expect(answer).toMatchObject({ agrees: false });
  });

  test('an event amid a history that one reader has not got', async () => {
    const calendar = seeing((delivery) => (isOf(delivery, 'forum', 1) ? undefined : delivery));
    const newsroom = await startVerified({ tampering: { calendar } });
    await publishSome(newsroom);
    const { differences } = await newsroom.verify();
    expect(differences).toContainEqual(
      expect.objectContaining({ surface: 'calendar', kind: 'held-back', what: 'forum' }),
    );
    expect(differences).toContainEqual(
      expect.objectContaining({ surface: 'calendar', kind: 'revision', what: 'occasion/forum' }),
    );
  });

  test('an event that the wire tells otherwise', async () => {
    const wire = seeing((delivery) =>
      isOf(delivery, 'one', 1) && delivery.kind === 'event'
        ? { kind: 'event', event: { ...delivery.event, source: '/other' } as never }
        : delivery,
    );
    const newsroom = await startVerified({ tampering: { wire } });
    await publishSome(newsroom);
    const { differences } = await newsroom.verify();
    expect(differences.map(({ surface, what }) => [surface, what.split('?')[0]])).toEqual([
      ['wire', '/events'],
    ]);
    expect(differences[0]?.served).toContain('"/other"');
  });

  test('a reader that stands still', async () => {
    const feeds = seeing((delivery) =>
      delivery.kind === 'event' && delivery.event.sequence > 3 ? undefined : delivery,
    );
    const newsroom = await startVerified({ tampering: { feeds } });
    await publishSome(newsroom);
    const { differences } = await newsroom.verify({ patienceMs: 300 });
    expect(differences).toContainEqual(
      expect.objectContaining({ surface: 'feeds', kind: 'sequence', served: '3' }),
    );
  });

  test('a kept document that was changed on disk', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'dateline-verify-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const log = createMemoryLog();
    let end = async () => {};
    const onEnd = (one: () => Promise<void>) => {
      end = one;
    };
    const before = await startVerified({ log, keepFeedsIn: folder, onEnd });
    await publishSome(before);
    while (!(await hasKept(folder))) await pause(20);
    await end();
    expect(await forge(folder)).toBe(true);

    // The reader that starts now has not read the log yet, and shows what was kept.
    const feeds = seeing(() => undefined);
    const after = await startVerified({
      log,
      tampering: { feeds },
      keepFeedsIn: folder,
      isReadyAwaited: false,
    });
    const { differences, surfaces } = await after.verify({ patienceMs: 300 });
    expect(surfaces[0]).toMatchObject({ surface: 'feeds', ready: false });
    const found = differences.find(({ what }) => what === '/feeds/en.atom');
    expect(found).toMatchObject({ served: expect.stringContaining('A forged headline') });
  });
});

describe('what cannot be looked at', () => {
  test('is said, with a code of its own', async () => {
    const output = createOutput();
    await expect(runVerify(['http://127.0.0.1:1'], { output })).rejects.toMatchObject({
      exitCode: 2,
    });
  });
});

async function hasKept(folder: string): Promise<boolean> {
  const files = await readdir(folder);
  const texts = files.map((name) => readFile(join(folder, name), 'utf8').catch(() => ''));
  return (await Promise.all(texts)).some(isEnglishFeed);
}

function isEnglishFeed(text: string): boolean {
  return text.includes('"/feeds/en.atom"') && text.includes('Harbour two');
}

/** Changes the kept English feed, hash and all; false where it is not there. */
async function forge(folder: string): Promise<boolean> {
  for (const name of await readdir(folder)) {
    const text = await readFile(join(folder, name), 'utf8').catch(() => '');
    const rest = text.slice(text.indexOf('\n') + 1);
    if (!isEnglishFeed(rest)) continue;
    const forged = rest.replaceAll('Harbour two', 'A forged headline');
    const hash = createHash('sha256').update(forged).digest('hex');
    await writeFile(join(folder, name), `${hash}\n${forged}`);
    return true;
  }
  return false;
}
