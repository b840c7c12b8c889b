import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { destination } from 'pino';
import { expect, onTestFinished, test } from 'vitest';
import { createLogger, problem } from '../src/index.ts';
import { listen, service } from './support.ts';

/** A logger that writes to a file, and what it has written. */
async function fileLogger() {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-log-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, 'log');
  const stream = destination({ dest: file, sync: true });
  const logger = createLogger({ name: 'ingest', to: stream });
  const lines = async () =>
    (await readFile(file, 'utf8'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  return { logger, lines, text: () => readFile(file, 'utf8') };
}

test('a line is JSON with its level, time and service, and without secrets', async () => {
  const { logger, lines, text } = await fileLogger();
  logger.info({ token: 'swordfish', headers: { authorization: 'Bearer swordfish' } }, 'asked');
  logger.debug('not written at this level');
  logger.warn({ config: { nats: { password: 'swordfish' } }, entity: 'a1' }, 'slow');
  expect(await lines()).toEqual([
    expect.objectContaining({ level: 'info', name: 'ingest', msg: 'asked', token: '[secret]' }),
    expect.objectContaining({ level: 'warn', entity: 'a1', msg: 'slow' }),
  ]);
  expect((await lines())[0]?.['time']).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  expect(await text()).not.toContain('swordfish');
});

test('a request is one line, without its query, its body and its header fields', async () => {
  const { logger, lines, text } = await fileLogger();
  const { ask } = await listen(
    [
      service({
        routes: async (server) => {
          server.post('/articles', () => {
            throw problem({ status: 409, slug: 'stale', detail: 'stale' });
          });
          server.get('/broken', () => {
            throw new Error('a bug');
          });
        },
      }),
    ],
    { logger },
  );
  const headers = { authorization: 'Bearer swordfish', 'content-type': 'text/plain' };
  const answer = await ask('/articles?key=swordfish', {
    method: 'POST',
    headers,
    body: 'swordfish',
  });
  await ask('/health');
  await ask('/broken');
  const requestId = answer.headers['x-request-id'];
  const written = (await lines()).filter(({ requestId: id }) => id !== undefined);
  expect(written).toEqual([
    expect.objectContaining({ requestId, method: 'POST', path: '/articles', status: 409 }),
    expect.objectContaining({ level: 'error', err: expect.objectContaining({ message: 'a bug' }) }),
    expect.objectContaining({ method: 'GET', path: '/broken', status: 500 }),
  ]);
  expect(await text()).not.toContain('swordfish');
});
