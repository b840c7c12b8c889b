import { afterEach, expect, test } from 'vitest';
import {
  startHub,
  startSubscriber,
  type TestHub,
  testToken,
  until,
} from '../../wire/test/push/hub.ts';
import { tell } from '../../wire/test/stories.ts';
import { runCommandLine } from '../src/program.ts';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close();
});

async function run(hub: TestHub, args: readonly string[], token = testToken) {
  let [out, err] = ['', ''];
  const code = await runCommandLine(args, {
    environment: { DATELINE_URL: hub.base, DATELINE_TOKEN: token },
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    write: async () => {},
    input: () => {
      throw new Error('nothing is read');
    },
    isTerminal: false,
  });
  return { code, out, err };
}

test('webhooks are added, listed, told where to go on, and removed', async () => {
  const hub = await startHub();
  const subscriber = await startSubscriber();
  open.push(hub, subscriber);
  expect((await run(hub, ['webhooks'])).out).toBe('no webhooks\n');
  const added = await run(hub, [
    ...['webhooks', 'add', subscriber.callback],
    ...['--filter', 'kind:article', '--note', 'night desk', '--json'],
  ]);
  expect(added.code).toBe(0);
  const { id, secret } = JSON.parse(added.out) as { id: string; secret: string };
  expect(secret).toMatch(/^whsec_/);
  await tell(hub.log, 'one');
  await until('it is told', () => subscriber.got.length === 1);
  await until('it is listed so', async () => {
    const rows = (await run(hub, ['webhooks'])).out.trim().split('\n');
    expect(rows[0]?.split('\t').slice(0, 6)).toEqual([
      'id',
      'url',
      'filter',
      'state',
      'delivered',
      'behind',
    ]);
    return rows[1]?.split('\t').slice(2, 6).join() === 'kind:article,active,1,0';
  });
  expect((await run(hub, ['webhooks', 'replay', id, '--from', 'start'])).code).toBe(0);
  await until('it is told again', () => subscriber.got.length === 2);
  const shown = await run(hub, ['webhooks', 'show', id]);
  expect(shown.out).toContain('night desk');
  expect(shown.out).not.toContain(secret);
  expect((await run(hub, ['webhooks', 'rotate-secret', id])).out).toMatch(/secret +whsec_/);
  expect(await run(hub, ['webhooks', 'remove', id])).toMatchObject({ code: 0, err: '' });
  expect(await run(hub, ['webhooks', 'show', id])).toMatchObject({ code: 1 });
});

test('what is refused, and who has no token, is told by the exit code', async () => {
  const hub = await startHub({ push: { arePrivateAllowed: false } });
  open.push(hub);
  const refused = await run(hub, ['webhooks', 'add', 'http://10.0.0.1/']);
  expect(refused).toMatchObject({ code: 2, err: expect.stringContaining('not a public address') });
  expect(await run(hub, ['webhooks'], 'wrong-token-of-some-length')).toMatchObject({ code: 4 });
  expect(await run(hub, ['webhooks', 'replay', 'x'])).toMatchObject({ code: 2 });
});

test('those who subscribe to feeds are listed too', async () => {
  const hub = await startHub();
  const subscriber = await startSubscriber();
  open.push(hub, subscriber);
  await hub.subscribe({
    'hub.callback': subscriber.callback,
    'hub.topic': 'https://wire.example/feeds/all.atom',
  });
  await until('it is listed', async () => {
    const { out } = await run(hub, ['webhooks', 'feeds']);
    return out.includes(`https://wire.example/feeds/all.atom\t${subscriber.callback}\tactive\t0`);
  });
});
