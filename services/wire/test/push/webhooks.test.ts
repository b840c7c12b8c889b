import { createMemoryLedger, createMemoryLog } from '@dateline/eventlog';
import { Webhook } from 'standardwebhooks';
import { describe, expect, test } from 'vitest';
import { announce, kill, tell, tick } from '../stories.ts';
import { hubWith, startHub, subscriber, type TestSubscriber, until } from './hub.ts';
import { call, look, register, type Shown } from './webhook-desk.ts';

const told = (one: TestSubscriber) => one.got.map(({ body }) => JSON.parse(body.toString()));
const subjects = (one: TestSubscriber) =>
  told(one).map(({ type, subject, revision = '' }) => `${type} ${subject} ${revision}`.trim());

describe('a webhook', () => {
  test('is sent each event, in order, signed as Standard Webhooks has it', async () => {
    const hub = await hubWith();
    await tell(hub.log, 'before');
    const one = await subscriber();
    const { id, secret } = await register(hub, { url: one.callback, note: 'the night desk' });
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    await tell(hub.log, 'a', { text: 'كلام' });
    await announce(hub.log, 'forum');
    await tell(hub.log, 'a');
    await until('three came', () => one.got.length === 3);
    expect(subjects(one)).toEqual([
      'article.published a 1',
      'occasion.announced forum 1',
      'article.updated a 2',
    ]);
    const verifier = new Webhook(secret);
    for (const { body, headers, method } of one.got) {
      expect(method).toBe('POST');
      expect(headers['content-type']).toBe('application/cloudevents+json; charset=utf-8');
      const event = verifier.verify(body.toString(), headers as Record<string, string>) as object;
      expect(event).toMatchObject({ specversion: '1.0', id: headers['webhook-id'] });
    }
    const [first] = one.got;
    const sent = first?.headers as Record<string, string>;
    const forged = { ...sent, 'webhook-id': 'other' };
    expect(() => verifier.verify(first?.body.toString() ?? '', forged)).toThrow();
    const [batch] = (await (await fetch(`${hub.base}/events?filter=id:a`)).json()) as object[];
    expect(told(one)[0]).toEqual(batch);
    await until('the ledger says so', async () => (await look(hub, { id })).delivered === 3);
    expect(await look(hub, { id })).toMatchObject({
      state: 'active',
      behind: 0,
      note: 'the night desk',
      secrets: [{}],
    });
    expect(JSON.stringify(await look(hub, { id }))).not.toContain(secret);
  });

  test('is sent what its filter asks for, from where it asks, with the gaps', async () => {
    const hub = await hubWith();
    await tell(hub.log, 'a');
    await tell(hub.log, 'b');
    await kill(hub.log, 'a');
    await tick(hub.log);
    const [articles, one, later] = [await subscriber(), await subscriber(), await subscriber()];
    await register(hub, { url: articles.callback, after: 'start', filter: 'kind:article' });
    await register(hub, { url: one.callback, after: 'start', filter: 'id:b' });
    const [, second] = (await (await fetch(`${hub.base}/events?filter=kind:article`)).json()) as {
      cursor: string;
    }[];
    await register(hub, {
      url: later.callback,
      after: second?.cursor,
      filter: 'type:article.killed',
    });
    await until('the killed one came', () => later.got.length === 2);
    await until('all articles came', () => articles.got.length === 4);
    await until('b came', () => one.got.length === 1);
    expect(subjects(articles).map((text) => text.split(' ')[0])).toEqual([
      'wire.gap',
      'article.published',
      'wire.gap',
      'article.killed',
    ]);
    expect(subjects(one)).toEqual(['article.published b 1']);
    expect(told(later)[0]).toMatchObject({ type: 'wire.gap', data: { reason: 'killed' } });
  });

  test('that fails gets the same event again, and all that follow after it, each once', async () => {
    const hub = await hubWith();
    let failures = 3;
    const one = await subscriber((got, response) => {
      failures -= 1;
      response.statusCode = failures < 0 ? 204 : got.body.length > 0 ? 500 : 200;
      response.end();
    });
    const good = await subscriber();
    const failing = await register(hub, { url: one.callback });
    await register(hub, { url: good.callback });
    for (const id of ['a', 'b', 'c']) await tell(hub.log, id);
    await until('the other has all', () => good.got.length === 3);
    await until('it has all', () => one.got.length === 6);
    expect(subjects(one)).toEqual(
      ['a', 'a', 'a', 'a', 'b', 'c'].map((id) => `article.published ${id} 1`),
    );
    expect(new Set(one.got.map(({ headers }) => headers['webhook-id'])).size).toBe(3);
    await until('the ledger is right', async () => (await look(hub, failing)).delivered === 3);
    expect(await look(hub, failing)).toMatchObject({ state: 'active', failures: 0 });
  });

  test('that is down is shown as failing, with when it is tried next, and delays nobody', async () => {
    const hub = await hubWith();
    const [down, silent, good] = [
      await subscriber(),
      await subscriber(() => {}),
      await subscriber(),
    ];
    const failing = await register(hub, { url: down.callback });
    await register(hub, { url: silent.callback });
    await register(hub, { url: good.callback });
    await down.close();
    for (const id of ['a', 'b', 'c']) await tell(hub.log, id);
    await until('the good one has all', () => good.got.length === 3);
    await until('it fails', async () => (await look(hub, failing)).state === 'failing');
    expect(await look(hub, failing)).toMatchObject({
      delivered: 0,
      behind: 3,
      fault: expect.stringContaining('ECONNREFUSED'),
      failingSince: expect.any(String),
      nextTryAt: expect.any(String),
    });
    expect(silent.got).toHaveLength(1);
    expect(hub.health().push['subscribers']).toMatchObject({ failing: 1 });
  });

  test('that says 410 is over, until it is told where to go on', async () => {
    const hub = await hubWith();
    const one = await subscriber((_, response) => void response.writeHead(410).end());
    const hook = await register(hub, { url: one.callback });
    await tell(hub.log, 'a');
    await until('it is over', async () => (await look(hub, hook)).state === 'dead');
    await tell(hub.log, 'b');
    one.behave(undefined);
    const replayed = await call(hub, 'POST', `/webhooks/${hook.id}/replay`, { after: 'start' });
    expect(replayed.status).toBe(200);
    await until('it has both', () => one.got.length === 3);
    expect(subjects(one).slice(1)).toEqual(['article.published a 1', 'article.published b 1']);
  });

  test('replays from anywhere, while it is being told, under the same ids', async () => {
    const hub = await hubWith();
    const one = await subscriber();
    const hook = await register(hub, { url: one.callback });
    for (const id of ['a', 'b']) await tell(hub.log, id);
    await until('it has both', () => one.got.length === 2);
    await call(hub, 'POST', `/webhooks/${hook.id}/replay`, { after: told(one)[0].cursor });
    await until('b came again', () => one.got.length === 3);
    expect(one.got[2]?.headers['webhook-id']).toBe(one.got[1]?.headers['webhook-id']);
    await tell(hub.log, 'c');
    await until('c came', () => one.got.length === 4);
    expect(subjects(one).at(-1)).toBe('article.published c 1');
  });

  test('signs with both secrets for a day after a rotation, then with the new one', async () => {
    let skippedMs = 0;
    const hub = await hubWith({ push: { nowMs: () => Date.now() + skippedMs } });
    const one = await subscriber();
    const hook = await register(hub, { url: one.callback });
    const own = `whsec_${Buffer.alloc(24, 7).toString('base64')}`;
    const path = `/webhooks/${hook.id}/rotate-secret`;
    const rotated = (await (await call(hub, 'POST', path, { secret: own })).json()) as Shown;
    expect(rotated).toMatchObject({ secret: own, secrets: [{}, { until: expect.any(String) }] });
    const verify = (secret: string, index: number) => {
      const got = one.got[index];
      const headers = { ...got?.headers } as Record<string, string>;
      return new Webhook(secret).verify(got?.body.toString() ?? '', headers);
    };
    await tell(hub.log, 'a');
    await until('it came', () => one.got.length === 1);
    for (const secret of [own, hook.secret])
      expect(verify(secret, 0)).toMatchObject({ subject: 'a' });
    skippedMs = 25 * 3_600_000;
    await tell(hub.log, 'b');
    await until('it came too', () => one.got.length === 2);
    const signatures = String(one.got[1]?.headers['webhook-signature']).split(' ');
    expect(signatures).toHaveLength(1);
  });

  test('that is deleted is not called again', async () => {
    const hub = await hubWith();
    const [one, other] = [await subscriber(), await subscriber()];
    const hook = await register(hub, { url: one.callback });
    await register(hub, { url: other.callback });
    expect((await call(hub, 'DELETE', `/webhooks/${hook.id}`)).status).toBe(204);
    await tell(hub.log, 'a');
    await until('the other is told', () => other.got.length === 1);
    expect(one.got).toEqual([]);
    for (const [method, path] of [
      ['GET', ''],
      ['DELETE', ''],
      ['POST', '/replay'],
      ['POST', '/rotate-secret'],
    ] as const) {
      const body = method === 'POST' ? { body: path === '/replay' ? { after: 'end' } : {} } : {};
      const answer = await call(hub, method, `/webhooks/${hook.id}${path}`, body.body);
      expect(answer.status, `${method} ${path}`).toBe(404);
    }
  });
});

test('nothing is lost or repeated across replicas and restarts', async () => {
  const [log, ledger] = [createMemoryLog(), createMemoryLedger()];
  const first = await startHub({ log, ledger });
  const one = await subscriber();
  const hook = await register(first, { url: one.callback });
  for (const id of ['a', 'b']) await tell(log, id);
  await until('both came', () => one.got.length === 2);
  const second = await hubWith({ log, ledger });
  await tell(log, 'c');
  await first.close();
  await tell(log, 'd');
  await until('all came', () => subjects(one).includes('article.published d 1'));
  await until('the ledger knows', async () => (await look(second, hook)).delivered >= 4);
  expect(subjects(one)).toEqual(['a', 'b', 'c', 'd'].map((id) => `article.published ${id} 1`));
});
