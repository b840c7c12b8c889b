import { execFileSync } from 'node:child_process';
import { mkdtemp, open, rm, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EventLog, LogUnavailableError, openJetStreamLog } from '@dateline/eventlog';
import { expect, onTestFinished, test } from 'vitest';
import { articleEvent, articleRef } from '../../../packages/eventlog/test/sample-events.ts';
import { findTestBinary } from '../../../test/support/nats-binary.ts';
import { until } from '../../../test/support/newsroom.ts';
import { startIngest } from '../../ingest/test/ingest-server.ts';
import { startNatsServer } from '../src/nats-supervise.ts';

/** A disk of its own, which only root can make. */
async function makeDisk(size: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder]);
  onTestFinished(async () => {
    execFileSync('umount', ['-l', folder]);
    await rm(folder, { recursive: true });
  });
  return folder;
}

/** Takes all the room that is left. */
async function fill(disk: string): Promise<string> {
  const path = join(disk, 'junk');
  const file = await open(path, 'w');
  const block = Buffer.alloc(1 << 20);
  const write = async () => {
    for (;;) await file.write(block);
  };
  await expect(write()).rejects.toThrow('ENOSPC');
  await file.close();
  expect((await statfs(disk)).bavail).toBe(0);
  return path;
}

async function publish(log: EventLog, id: string): Promise<number> {
  const ref = articleRef(id);
  const event = articleEvent(ref, 1, { text: 'word '.repeat(20_000) });
  return (await log.append(ref, event, { expectedSequence: 0, revision: 1 })).sequence;
}

const full = 'the disk is full: nothing is stored';

test.skipIf(process.getuid?.() !== 0)(
  'a full disk refuses what it cannot keep; with room again all goes on by itself',
  async () => {
    const disk = await makeDisk('96m');
    const said: string[] = [];
    const note = (_: object, message: string) => void said.push(message);
    const server = await startNatsServer({
      binary: (await findTestBinary()).path,
      dataDir: join(disk, 'nats'),
      syncAlways: true,
      lookEveryMs: 50,
      logger: { info: note, warn: note, error: note },
    });
    onTestFinished(async () => server.stop());
    const log = await openJetStreamLog({
      ...{ servers: server.url, clientName: 'full', role: 'writer' as const },
    });
    onTestFinished(async () => log.close());
    expect(await publish(log, 'before')).toBe(1);
    const ingest = await startIngest({ log });
    onTestFinished(async () => ingest.close());
    const brokerOf = async () => (await ingest.get('/health')).body.services.ingest;
    expect(await brokerOf()).toMatchObject({ degraded: false });
    const pid = server.pid();
    const junk = await fill(disk);
    const refused = await until('a refusal', async () =>
      publish(log, `while-${Math.random()}`).then(
        () => undefined,
        (error: unknown) => error,
      ),
    );
    expect(refused).toBeInstanceOf(LogUnavailableError);
    expect(server.pid()).toBe(pid);
    const command = await ingest.post('/articles?id=command', { text: 'The river rose.' });
    expect(command).toMatchObject({
      status: 503,
      body: { type: 'urn:dateline:problem:log-unavailable' },
    });
    expect(await brokerOf()).toMatchObject({
      degraded: true,
      broker: { connected: true, unstored: expect.stringMatching(/disk may be full.*Make room/) },
    });
    await until('it to be said', async () => said.includes(full) || undefined);
    expect((await log.read('article', 'before')).events).toHaveLength(1);

    await rm(junk);
    await until(
      'it to be started again',
      async () => said.includes('nats-server is up again') || undefined,
    );
    const sequence = await until('the first to be kept', async () =>
      publish(log, 'after').catch(() => undefined),
    );
    const { lastSequence } = await log.state();
    expect(sequence).toBe(lastSequence);
    expect((await log.read('article', 'before')).lastSequence).toBe(1);
    expect((await log.read('article', 'after')).events).toHaveLength(1);
    const { broker, ...rest } = await brokerOf();
    expect(rest).toMatchObject({ degraded: false });
    expect(broker).not.toHaveProperty('unstored');
  },
  60_000,
);
