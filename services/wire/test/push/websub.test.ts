import { describe, expect, test } from 'vitest';
import { announce, tell, tick } from '../stories.ts';
import {
  hubWith,
  show,
  signatureOf,
  subscriber,
  type TestHub,
  type TestSubscriber,
  topicOf,
  until,
} from './hub.ts';

const formOf = (
  { callback }: TestSubscriber,
  topic: string,
  more: Record<string, string> = {},
) => ({
  'hub.callback': callback,
  'hub.topic': topic,
  ...more,
});
const standing = (hub: TestHub) => hub.health().push['subscribers'];
const active = (hub: TestHub, number: number) =>
  until(`${number} active`, () => {
    const { active: found } = standing(hub) as { active: number };
    return found === number;
  });

describe('a subscriber', () => {
  test('is asked whether it meant it, and gets each new document whole, signed, once', async () => {
    const hub = await hubWith();
    await show(hub, 'one');
    const topic = topicOf('all.atom');
    const ours = await subscriber();
    const secret = 'a secret of theirs';
    const asked = await hub.subscribe(
      formOf(ours, topic, { 'hub.secret': secret, 'hub.lease_seconds': '86400', 'hub.other': 'x' }),
    );
    expect([asked.status, await asked.text()]).toEqual([202, '']);
    await active(hub, 1);
    const [verification] = ours.got;
    expect(Object.fromEntries(verification?.query ?? [])).toMatchObject({
      'hub.mode': 'subscribe',
      'hub.topic': topic,
      'hub.lease_seconds': '86400',
      'hub.challenge': expect.stringMatching(/^[0-9a-f]{48}$/),
    });
    expect(verification?.query.getAll('own')).toEqual(['1', '2']);

    await tell(hub.log, 'two', { text: 'Новость' });
    await until('the document came', () => ours.contents.length > 0);
    const [, content] = ours.got;
    const answer = await hub.feed('all.atom');
    expect(content?.body.toString()).toBe(await answer.text());
    expect(content?.body.toString()).toContain('Новость');
    expect(content?.query.getAll('own')).toEqual(['1', '2']);
    expect(content?.headers).toMatchObject({
      'content-type': answer.headers.get('content-type'),
      link: `<${topic}>; rel="self", <https://wire.example/websub>; rel="hub"`,
      'x-hub-signature': signatureOf(secret, content?.body ?? Buffer.alloc(0)),
      'user-agent': 'Dateline (+https://wire.example)',
    });
    await tell(hub.log, 'three');
    await until('the next one came', () => ours.contents.at(-1)?.includes('three 1') === true);
    expect(new Set(ours.contents).size).toBe(ours.contents.length);
    expect(hub.failures).toEqual([]);
  });

  test('of a selection hears nothing of what leaves its bytes as they were', async () => {
    const hub = await hubWith();
    await show(hub, 'ours', { language: 'ru' });
    const [russian, all] = [await subscriber(), await subscriber()];
    await hub.subscribe(formOf(russian, topicOf('ru.rss')));
    await hub.subscribe(formOf(all, topicOf('all.rss')));
    await active(hub, 2);
    await tell(hub.log, 'theirs', { language: 'fr' });
    await announce(hub.log, 'forum');
    await tick(hub.log);
    await until('all has it', () => all.contents.length > 0);
    await tell(hub.log, 'ours', { language: 'ru' });
    await until('the Russian one has it', () => russian.contents.length > 0);
    await until('all has it too', () => all.contents.at(-1)?.includes('ours 2') === true);
    expect(russian.contents).toHaveLength(1);
    expect(russian.contents[0]).toContain('ours 2');
  });

  test('gets one document for many changes that come while it is slow', async () => {
    const hub = await hubWith();
    await show(hub, 'first');
    const slow = await subscriber();
    await hub.subscribe(formOf(slow, topicOf('all.json')));
    await active(hub, 1);
    const held: (() => void)[] = [];
    slow.behave((_, response) => void held.push(() => response.end()));
    await tell(hub.log, 'burst-0');
    await until('it is being told', () => slow.contents.length === 1);
    for (let index = 1; index <= 20; index += 1) await tell(hub.log, `burst-${index}`);
    await until('the feed has all', async () =>
      (await (await hub.feed('all.json')).text()).includes('burst-20'),
    );
    expect(slow.contents).toHaveLength(1);
    slow.behave(undefined);
    for (const answer of held) answer();
    await until('it has all', () => slow.contents.at(-1)?.includes('burst-20') === true);
    expect(slow.contents.length).toBeLessThanOrEqual(3);
  });

  test('renews without a gap, with another secret, and leaves', async () => {
    const hub = await hubWith();
    await show(hub, 'one');
    const ours = await subscriber();
    const form = formOf(ours, topicOf('all.atom'));
    await hub.subscribe({ ...form, 'hub.secret': 'first' });
    await active(hub, 1);
    await hub.subscribe({ ...form, 'hub.secret': 'second' });
    await until('asked again', () => ours.got.length === 2);
    await tell(hub.log, 'two');
    await until('told', () => ours.contents.length > 0);
    const told = ours.got.at(-1);
    expect(told?.headers['x-hub-signature']).toBe(
      signatureOf('second', told?.body ?? Buffer.alloc(0)),
    );
    const left = await hub.post('/websub', { ...form, 'hub.mode': 'unsubscribe' });
    expect(left.status).toBe(202);
    await active(hub, 0);
    const count = ours.contents.length;
    await tell(hub.log, 'three');
    const witness = await subscriber();
    await hub.subscribe(formOf(witness, topicOf('all.atom')));
    await active(hub, 1);
    await tell(hub.log, 'four');
    await until('another is told', () => witness.contents.length > 0);
    expect(ours.contents).toHaveLength(count);
  });

  test('that never subscribed is not called because somebody unsubscribes it', async () => {
    const hub = await hubWith();
    await show(hub, 'one');
    const [victim, other] = [await subscriber(), await subscriber()];
    const form = formOf(victim, topicOf('all.atom'));
    expect((await hub.post('/websub', { ...form, 'hub.mode': 'unsubscribe' })).status).toBe(202);
    await hub.subscribe(formOf(other, topicOf('all.atom')));
    await active(hub, 1);
    expect(victim.got).toEqual([]);
  });

  test('of a feed that is none, or is called otherwise, is told so', async () => {
    const hub = await hubWith();
    await show(hub, 'one');
    for (const [name, words] of [
      ['xx/section/none.atom', 'no such feed'],
      ['ALL.atom', 'subscribe to https://wire.example/feeds/all.atom'],
    ] as const) {
      const ours = await subscriber();
      expect((await hub.subscribe(formOf(ours, topicOf(name)))).status).toBe(202);
      await until('it is told', () => ours.got.length === 1);
      const { query } = ours.got[0] ?? { query: new URLSearchParams() };
      expect(query.get('hub.mode')).toBe('denied');
      expect(query.get('hub.topic')).toBe(topicOf(name));
      expect(query.get('hub.reason')).toContain(words);
    }
    await until('nothing is left of it', () => {
      const { pending } = standing(hub) as { pending: number };
      return pending === 0;
    });
  });
});

describe('a request', () => {
  const good = { 'hub.callback': 'https://reader.example/x', 'hub.topic': topicOf('all.atom') };
  const refusals = [
    ['without a mode', { 'hub.mode': '' }, 'invalid-request'],
    ['to publish', { 'hub.mode': 'publish' }, 'invalid-request'],
    ['without a callback', { 'hub.callback': '' }, 'invalid-request'],
    ['for another site', { 'hub.topic': 'https://other.example/feeds/all.atom' }, 'topic-not-ours'],
    ['for no feed', { 'hub.topic': 'https://wire.example/events' }, 'topic-not-ours'],
    ['out of the feeds', { 'hub.topic': topicOf('../events/a.rss') }, 'topic-not-ours'],
    ['to a private address', { 'hub.callback': 'http://10.1.2.3/' }, 'callback-refused'],
    ['to loopback', { 'hub.callback': 'http://[::ffff:127.0.0.1]/' }, 'callback-refused'],
    ['to metadata', { 'hub.callback': 'http://169.254.169.254/latest/' }, 'callback-refused'],
    ['to another port', { 'hub.callback': 'http://reader.example:25/' }, 'callback-refused'],
    ['to a file', { 'hub.callback': 'file:///etc/passwd' }, 'callback-refused'],
    ['with a long secret', { 'hub.secret': 'é'.repeat(100) }, 'secret-too-long'],
    ['with no lease', { 'hub.lease_seconds': '0' }, 'invalid-request'],
    ['with half a lease', { 'hub.lease_seconds': '1.5' }, 'invalid-request'],
    ['for ever', { 'hub.lease_seconds': '-1' }, 'invalid-request'],
  ] as const;

  test('that cannot be meant is refused by name, and nobody is called', async () => {
    const hub = await hubWith({ push: { arePrivateAllowed: false } });
    for (const [what, change, slug] of refusals) {
      const answer = await hub.subscribe({ ...good, ...change });
      expect(answer.status, what).toBe(400);
      expect(await answer.json(), what).toMatchObject({ type: `urn:dateline:problem:${slug}` });
    }
    expect(standing(hub)).toMatchObject({ pending: 0 });
  });

  test('that is no form, or far too large, is refused', async () => {
    const hub = await hubWith();
    const send = (body: string, type: string) =>
      fetch(`${hub.base}/websub`, { method: 'POST', body, headers: { 'content-type': type } });
    expect((await send('{}', 'application/json')).status).toBe(415);
    const bare = await fetch(`${hub.base}/websub`, { method: 'POST' });
    expect([bare.status, await bare.json()]).toMatchObject([
      400,
      { detail: 'the body is missing: send application/x-www-form-urlencoded' },
    ]);
    const form = 'application/x-www-form-urlencoded';
    expect((await send(`x=${'a'.repeat(20_000)}`, form)).status).toBe(413);
    expect((await hub.feed('all.atom')).status).toBe(200);
    expect((await fetch(`${hub.base}/websub`)).status).toBe(405);
  });

  test('beyond what there may be is answered with 503, and others go on', async () => {
    const hub = await hubWith({ push: { subscriptionsMax: 2 } });
    await show(hub, 'one');
    const [first, second, third] = [await subscriber(), await subscriber(), await subscriber()];
    await hub.subscribe(formOf(first, topicOf('all.atom')));
    await hub.subscribe(formOf(second, topicOf('all.atom')));
    await active(hub, 2);
    const refused = await hub.subscribe(formOf(third, topicOf('all.atom')));
    expect(refused.status).toBe(503);
    expect(await refused.json()).toMatchObject({
      type: 'urn:dateline:problem:too-many-subscriptions',
    });
    expect((await hub.subscribe(formOf(first, topicOf('all.atom')))).status).toBe(202);
  });

  test('for new ones comes without end: after some there is a pause, by the minute', async () => {
    let nowMs = Date.UTC(2031, 2, 3, 9);
    const hub = await hubWith({ push: { newPerHostMinuteMax: 2, nowMs: () => nowMs } });
    await show(hub, 'one');
    const refusing = await subscriber((_, response) => void response.writeHead(404).end());
    const ask = async (number: number) => {
      const form = formOf(refusing, topicOf('all.atom'));
      return hub.subscribe({ ...form, 'hub.callback': `${refusing.callback}&n=${number}` });
    };
    expect([(await ask(1)).status, (await ask(2)).status]).toEqual([202, 202]);
    const refused = await ask(3);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '60']);
    nowMs += 60_000;
    expect((await ask(3)).status).toBe(202);
    await until('each was asked once', () => refusing.got.length === 3);
  });
});
