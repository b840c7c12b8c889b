import { toCursor } from '@dateline/contracts';
import { describe, expect, test } from 'vitest';
import { hubWith, subscriber, until } from './hub.ts';
import { call, register, type Shown } from './webhook-desk.ts';

describe('the door', () => {
  test('is closed without the token', async () => {
    const hub = await hubWith();
    const open = (method: string, path: string, token?: string) =>
      fetch(`${hub.base}${path}`, {
        method,
        headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
      });
    for (const [method, path] of [
      ['POST', '/webhooks'],
      ['GET', '/webhooks'],
      ['GET', '/webhooks/x'],
      ['DELETE', '/webhooks/x'],
      ['POST', '/webhooks/x/replay'],
      ['POST', '/webhooks/x/rotate-secret'],
      ['GET', '/websub/subscriptions'],
    ] as const) {
      expect((await open(method, path)).status, path).toBe(401);
      expect((await open(method, path, 'wrong')).status, path).toBe(401);
    }
  });

  test('refuses what cannot be meant, by name', async () => {
    const hub = await hubWith({ push: { arePrivateAllowed: false, webhooksMax: 1 } });
    const url = 'https://desk.example/x';
    const refused = async (body: object, slug: string, path = '/webhooks') => {
      const answer = await call(hub, 'POST', path, body);
      expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
      expect(await answer.json()).toMatchObject({ type: `urn:dateline:problem:${slug}` });
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.status).toBeLessThan(500);
    };
    await refused({}, 'invalid-request');
    await refused({ url, surplus: 1 }, 'invalid-request');
    await refused({ url: 'http://127.0.0.1/' }, 'callback-refused');
    await refused({ url: 'ftp://desk.example/' }, 'callback-refused');
    await refused({ url: 'https://desk.example:25/' }, 'callback-refused');
    await refused({ url: 'https://me:secret@desk.example/' }, 'callback-refused');
    await refused({ url: 'desk.example' }, 'callback-refused');
    await refused({ url, filter: 'colour:red' }, 'unknown-filter');
    await refused({ url, after: 'yesterday' }, 'malformed-cursor');
    const createdMs = Date.parse((await hub.log.state()).created);
    const future = toCursor({ createdMs, sequence: 7 });
    const foreign = toCursor({ createdMs: createdMs + 1, sequence: 0 });
    await refused({ url, after: future }, 'future-cursor');
    await refused({ url, after: foreign }, 'foreign-cursor');
    await refused({ url, secret: 'guess' }, 'secret-malformed');
    await refused({ url, secret: 'whsec_c2hvcnQ=' }, 'secret-malformed');
    const { id } = await register(hub, { url });
    await refused({ url }, 'too-many-webhooks');
    await refused({ after: 'yesterday' }, 'malformed-cursor', `/webhooks/${id}/replay`);
    await refused({ after: future }, 'future-cursor', `/webhooks/${id}/replay`);
    await refused({}, 'invalid-request', `/webhooks/${id}/replay`);
    await refused({ secret: 'guess' }, 'secret-malformed', `/webhooks/${id}/rotate-secret`);
    await refused({ after: 'end' }, 'webhook-absent', '/webhooks/none/replay');
    const { webhooks } = (await (await call(hub, 'GET', '/webhooks')).json()) as {
      webhooks: Shown[];
    };
    expect(webhooks).toMatchObject([{ url, state: 'active', delivered: 0 }]);
  });

  test('shows how subscriptions of feeds go, without their secrets', async () => {
    const hub = await hubWith();
    const one = await subscriber();
    await hub.subscribe({
      'hub.callback': one.callback,
      'hub.topic': 'https://wire.example/feeds/all.atom',
      'hub.secret': 'mine alone',
    });
    await until('it is active', async () => {
      const answer = await call(hub, 'GET', '/websub/subscriptions');
      const text = await answer.text();
      expect(text).not.toContain('mine alone');
      const { subscriptions } = JSON.parse(text) as { subscriptions: object[] };
      return JSON.stringify(subscriptions).includes('"state":"active"');
    });
  });
});
