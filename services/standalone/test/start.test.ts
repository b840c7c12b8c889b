import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigError, createLogger, createMetrics, readConfig } from '@dateline/runtime';
import { expect, onTestFinished, test, vi } from 'vitest';
import { freePort } from '../../../test/support/newsroom.ts';
import { StandaloneConfig, startNewsroom } from '../src/service.ts';

test('a server of NATS_URL that does not answer is named, with the reason and without a stack', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-start-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  // Half a minute of patience in a second.
  const [now, beganMs] = [performance.now(), Date.now()];
  vi.spyOn(performance, 'now').mockImplementation(() => now + (Date.now() - beganMs) * 30);
  onTestFinished(() => void vi.restoreAllMocks());
  const servers = `nats://127.0.0.1:${await freePort()}`;
  const config = readConfig(StandaloneConfig, { NATS_URL: servers, DATA_DIR: folder, PORT: '0' });
  const logger = createLogger({ name: 'start', level: 'silent' });
  const signal = new AbortController().signal;
  const context = { logger, metrics: createMetrics(), signal, fail: () => {} };
  const refused = startNewsroom(config, context, () => {});
  await expect(refused).rejects.toThrow(ConfigError);
  await expect(refused).rejects.toThrow(`no NATS server answers at ${servers}`);
  await expect(refused).rejects.toThrow('connection refused');
});
