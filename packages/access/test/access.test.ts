import { createMemoryLedger } from '@dateline/eventlog';
import { describe, expect, test } from 'vitest';
import type { Scope } from '../src/scope.ts';
import { createSecret } from '../src/secret.ts';
import { createTokens } from '../src/tokens.ts';
import { bootstrap, openDoor, type TestDoor } from './door.ts';

const patient = { timeout: 20_000 };
const start = Date.UTC(2030, 0, 1);

async function tokenFor(door: TestDoor, scopes: readonly Scope[], expiresInS?: number) {
  const name = `t-${scopes.join('-')}`;
  const asked = { name, scopes, ...(expiresInS !== undefined && { expiresInS }) };
  const made = await createTokens(door.access).add(asked, 'test');
  if (typeof made === 'string') throw new Error(made);
  return made.secret;
}

describe('a door', () => {
  test('asks for a token, and says how', async () => {
    const { ask } = await openDoor();
    const without = await ask('GET', '/articles');
    expect(without).toMatchObject({
      status: 401,
      headers: { 'www-authenticate': 'Bearer realm="dateline"' },
      body: { type: 'urn:dateline:problem:token-missing' },
    });
    for (const wrong of ['nonsense', createSecret(), `${bootstrap}x`, '']) {
      const answer = await ask('POST', '/articles', wrong);
      expect(answer, wrong).toMatchObject({
        status: 401,
        headers: { 'www-authenticate': 'Bearer realm="dateline", error="invalid_token"' },
        body: { type: 'urn:dateline:problem:token-wrong' },
      });
    }
    const basic = await ask('GET', '/articles', undefined, { authorization: `Basic ${bootstrap}` });
    expect(basic.status).toBe(401);
  });

  test.each<[Scope, readonly number[]]>([
    ['publish', [200, 403, 200, 403, 403]],
    ['correct', [403, 403, 200, 403, 403]],
    ['kill', [403, 200, 403, 403, 403]],
    ['desk', [403, 403, 200, 200, 403]],
    ['admin', [200, 200, 200, 200, 200]],
  ])('opens to %s where it should, and nowhere else', async (scope, expected) => {
    const door = await openDoor();
    const token = await tokenFor(door, [scope]);
    const answers = [
      await door.ask('POST', '/articles', token),
      await door.ask('POST', '/articles/x/kill', token),
      await door.ask('POST', '/preview', token),
      await door.ask('GET', '/articles', token),
      await door.ask('GET', '/tokens', token),
    ];
    expect(answers.map(({ status }) => status)).toEqual(expected);
  });

  test('names the scope that is missing', async () => {
    const door = await openDoor();
    const token = await tokenFor(door, ['publish', 'correct']);
    expect(await door.ask('POST', '/articles/x/kill', token)).toMatchObject({
      status: 403,
      headers: {
        'www-authenticate': 'Bearer realm="dateline", error="insufficient_scope", scope="kill"',
      },
      body: {
        type: 'urn:dateline:problem:scope-missing',
        detail: 'this needs the scope kill',
        scope: 'kill',
      },
    });
    const { text } = await door.metrics.read();
    expect(text).toContain('dateline_access_refused_total{reason="scope-missing"} 1');
    const line = door.lines.find(({ reason }) => reason === 'scope-missing');
    expect(line).toMatchObject({ who: 't-publish-correct', route: '/articles/:id/kill' });
    expect(JSON.stringify(door.lines)).not.toContain(token);
  });

  test('is named in what a service writes of it that follows the ledger alone', async () => {
    const door = await openDoor({ role: 'reader' });
    await door.ask('POST', '/articles', bootstrap);
    const line = door.lines.find(({ msg }) => msg === 'request');
    expect(line).toMatchObject({ who: 'bootstrap', method: 'POST', status: 200 });
  });

  test('is closed to all but admin where nobody has said who may pass', async () => {
    const door = await openDoor();
    const token = await tokenFor(door, ['desk', 'publish', 'correct', 'kill']);
    expect((await door.ask('GET', '/nobody-knows-of-this')).status).toBe(401);
    expect((await door.ask('GET', '/nobody-knows-of-this', token)).status).toBe(403);
    expect((await door.ask('HEAD', '/articles')).status).toBe(401);
  });
});

describe('a token', () => {
  test('opens and closes every replica at once', async () => {
    const ledger = createMemoryLedger();
    const one = await openDoor({ ledger });
    const other = await openDoor({ ledger: ledger.openAnother(), role: 'reader' });
    const tokens = createTokens(one.access);
    const secret = await tokenFor(one, ['desk']);
    const isOpen = async () => (await other.ask('GET', '/articles', secret)).status;
    await expect.poll(isOpen, patient).toBe(200);
    const rotated = await tokens.rotate('t-desk', { overlapS: 0 }, 'test');
    if (typeof rotated === 'string') throw new Error(rotated);
    await expect.poll(isOpen, patient).toBe(401);
    expect((await other.ask('GET', '/articles', rotated.secret)).status).toBe(200);
    await tokens.revoke('t-desk', 'test');
    const last = async () => (await other.ask('GET', '/articles', rotated.secret)).status;
    await expect.poll(last, patient).toBe(401);
    expect((await one.ask('GET', '/articles', rotated.secret)).status).toBe(401);
  });

  test('expires', async () => {
    let nowMs = start;
    const door = await openDoor({ nowMs: () => nowMs });
    const token = await tokenFor(door, ['desk'], 60);
    expect((await door.ask('GET', '/articles', token)).status).toBe(200);
    nowMs += 60_000;
    const answer = await door.ask('GET', '/articles', token);
    expect(answer).toMatchObject({
      status: 401,
      body: { type: expect.stringMatching(/expired$/) },
    });
  });

  test('is kept as a hash, with when it was used', async () => {
    let nowMs = start;
    const ledger = createMemoryLedger();
    const door = await openDoor({ ledger, nowMs: () => nowMs });
    const secret = await tokenFor(door, ['desk']);
    nowMs += 5000;
    await door.ask('GET', '/articles', secret);
    const token = () => door.access.register.token('t-desk');
    await expect.poll(() => token()?.lastUsedAt, patient).toBe('2030-01-01T00:00:05.000Z');
    nowMs += 59_000;
    await door.ask('GET', '/articles', secret);
    expect(token()?.lastUsedAt).toBe('2030-01-01T00:00:05.000Z');
    nowMs += 1000;
    await door.ask('GET', '/articles', secret);
    await expect.poll(() => token()?.lastUsedAt, patient).toBe('2030-01-01T00:01:05.000Z');
    const kept = await ledger.update('token.t-desk', (value) => value);
    expect(JSON.stringify(kept)).not.toContain(secret.slice(9, 40));
  });

  test('cannot be looked up by a replica that hears nothing; the one in the file opens', async () => {
    const ledger = createMemoryLedger();
    const door = await openDoor({ ledger });
    const token = await tokenFor(door, ['desk']);
    await ledger.close();
    expect(await door.ask('GET', '/articles', token)).toMatchObject({
      status: 503,
      headers: { 'retry-after': '1' },
    });
    expect((await door.ask('GET', '/articles', bootstrap)).status).toBe(200);
  });

  test('has a name of its own', async () => {
    const { access } = await openDoor();
    const tokens = createTokens(access);
    const add = (name: string) => tokens.add({ name, scopes: ['desk'] }, 'test');
    await add('one');
    expect(await add('one')).toBe('taken');
    await tokens.revoke('one', 'test');
    expect(await add('one')).toBe('taken');
    expect(await add('bootstrap')).toBe('taken');
    expect(await tokens.rotate('one', { overlapS: 0 }, 'test')).toBe('absent');
    expect(await tokens.revoke('none', 'test')).toBe('absent');
    const added = await Promise.all([add('two'), add('two'), add('two')]);
    expect(added.filter((made) => made === 'taken')).toHaveLength(2);
  });
});

describe('an actor', () => {
  const agent = (name: string) => ({ 'user-agent': name });

  test('is the same for the same token by the same program, in every replica', async () => {
    const ledger = createMemoryLedger();
    const [one, other] = [await openDoor({ ledger }), await openDoor({ ledger })];
    const secret = await tokenFor(one, ['publish']);
    const actor = async (door: TestDoor, name: string, token = secret) =>
      (await door.ask('POST', '/articles', token, agent(name))).body.actor;
    const first = await actor(one, 'Quill/1.0 (desk)');
    expect(first).toMatch(/^a-[a-z2-7]{26}$/);
    await expect.poll(() => actor(other, 'Quill/2.0'), patient).toBe(first);
    expect(await actor(one, 'curl/8')).not.toBe(first);
    expect(await actor(one, 'Quill/1.0', bootstrap)).not.toBe(first);
    const find = () => other.access.actors.find(first);
    await expect
      .poll(find, patient)
      .toMatchObject({ by: 'token', name: 't-publish', client: 'Quill' });
    expect(one.access.actors.matching('t-publish').map(({ client }) => client)).toContain('curl');
  });

  test('says nothing of who it is without the key of this newsroom', async () => {
    const names = await Promise.all(
      [1, 2].map(async () => {
        const door = await openDoor();
        return (await door.ask('POST', '/articles', bootstrap, agent('x'))).body.actor;
      }),
    );
    expect(new Set(names).size).toBe(2);
  });

  test('is one of few, whatever programs call themselves', async () => {
    const door = await openDoor();
    for (let count = 0; count < 50; count += 1) {
      await door.ask('POST', '/articles', bootstrap, agent(`p${count}`));
    }
    expect(door.access.actors.matching('bootstrap')).toHaveLength(33);
  });
});

describe('too many', () => {
  test('changes by one token wait for the next minute, those of others do not', async () => {
    let nowMs = start + 45_000;
    const door = await openDoor({ writesPerMinuteMax: 3, nowMs: () => nowMs });
    const token = await tokenFor(door, ['publish', 'desk']);
    const write = async (with_: string) => (await door.ask('POST', '/articles', with_)).status;
    expect([await write(token), await write(token), await write(token)]).toEqual([200, 200, 200]);
    expect(await door.ask('POST', '/articles', token)).toMatchObject({
      status: 429,
      headers: { 'retry-after': '15' },
      body: { type: 'urn:dateline:problem:too-many-requests' },
    });
    expect(await write(bootstrap)).toBe(200);
    expect((await door.ask('GET', '/articles', token)).status).toBe(200);
    nowMs += 15_000;
    expect(await write(token)).toBe(200);
  });

  test('wrong tokens from one address are not looked at; the right one opens', async () => {
    const door = await openDoor({ failuresPerMinuteMax: 2, nowMs: () => start });
    const token = await tokenFor(door, ['desk']);
    const statuses: number[] = [];
    for (let count = 0; count < 4; count += 1) {
      statuses.push((await door.ask('GET', '/articles', createSecret())).status);
    }
    expect(statuses).toEqual([401, 401, 429, 429]);
    expect((await door.ask('GET', '/articles', token)).status).toBe(200);
    expect((await door.ask('GET', '/articles')).status).toBe(401);
  });
});
