import { SignJWT, UnsecuredJWT } from 'jose';
import { describe, expect, test } from 'vitest';
import { toAccessOptions } from '../src/config.ts';
import type { OidcRules } from '../src/oidc.ts';
import { bootstrap, openDoor } from './door.ts';
import { audience, startIssuer, type TestIssuer } from './issuer.ts';

const rulesOf = (issuer: TestIssuer, more: Partial<OidcRules> = {}): OidcRules => ({
  ...{ issuer: issuer.url, audience, scopeClaim: 'scope', scopesOf: new Map() },
  ...{ algorithms: ['RS256', 'PS256', 'ES256', 'EdDSA'], cooldownMs: 0 },
  ...more,
});

async function open(more: Partial<OidcRules> = {}) {
  const issuer = await startIssuer();
  const door = await openDoor({ oidc: rulesOf(issuer, more) });
  const read = async (token: string) => (await door.ask('GET', '/articles', token)).status;
  return { issuer, door, read };
}

describe('a token of the single sign-on', () => {
  test('opens what its scopes are for, and its bearer is known', async () => {
    const { issuer, door, read } = await open();
    const token = await issuer.sign();
    expect(await read(token)).toBe(200);
    const headers = { 'user-agent': 'Quill/1' };
    const { actor } = (await door.ask('POST', '/articles', token, headers)).body;
    expect(door.access.actors.find(actor)).toMatchObject({
      ...{ by: 'oidc', name: 'layla', subject: '4711', issuer: issuer.url },
      client: 'desk-app Quill',
    });
    const again = await issuer.sign({ preferred_username: 'layla.married' });
    expect((await door.ask('POST', '/articles', again, headers)).body.actor).toBe(actor);
    expect((await door.ask('POST', '/articles/x/kill', token)).body.scope).toBe('kill');
    expect(issuer.asked()).toBe(1);
    expect(await read(bootstrap)).toBe(200);
    expect(JSON.stringify(door.lines)).not.toContain(token.slice(-40));
  });

  test.each(['RS256', 'PS256', 'EdDSA'])('may be signed with %s', async (algorithm) => {
    const { issuer, read } = await open();
    await issuer.addKey('other', { algorithm });
    expect(await read(await issuer.sign())).toBe(200);
  });

  test('of another newsroom, another issuer, or another time is refused', async () => {
    const { issuer, door, read } = await open();
    const nowS = Math.floor(Date.now() / 1000);
    const wrong = [
      { aud: 'https://other.example' },
      { iss: 'https://issuer.example' },
      { nbf: nowS + 120 },
      { exp: undefined },
      { sub: undefined },
    ];
    for (const claims of wrong) {
      expect(await read(await issuer.sign(claims)), JSON.stringify(claims)).toBe(401);
    }
    const expired = await issuer.sign({ exp: nowS - 31 });
    expect((await door.ask('GET', '/articles', expired)).body.type).toMatch(/token-expired$/);
    expect(await read(await issuer.sign({ exp: nowS - 5 }))).toBe(200); // Clocks differ.
  });

  test('that nobody signed, or by a secret, or with the public key as one, is refused', async () => {
    const { issuer, read } = await open();
    const good = await issuer.sign();
    const [head = '', body = '', signature = ''] = good.split('.');
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString());
    const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const keys = await (await fetch(`${issuer.url}/keys`)).text();
    const forge = (secret: string) =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: 'HS256', kid: 'first' })
        .sign(new TextEncoder().encode(secret));
    const forged = [
      new UnsecuredJWT(claims).encode(),
      `${encode({ alg: 'none' })}.${body}.AA`,
      await forge(keys),
      await forge(bootstrap),
      `${head}.${encode({ ...claims, scope: 'admin' })}.${signature}`,
      `${encode({ alg: 'ES256', kid: 'first', jku: 'http://127.0.0.1:9/keys' })}.${body}.${signature}`,
    ];
    for (const token of forged) expect(await read(token), token).toBe(401);
    expect(await read(good)).toBe(200);
  });

  test('by an algorithm that is not on the list is refused', async () => {
    const { issuer, read } = await open({ algorithms: ['RS256'] });
    expect(await read(await issuer.sign())).toBe(401);
  });

  test('is known after the issuer has changed its keys, and by the old ones no more', async () => {
    const { issuer, read } = await open();
    const old = await issuer.sign();
    expect(await read(old)).toBe(200);
    await issuer.addKey('second', { only: true });
    expect(await read(await issuer.sign())).toBe(200);
    expect(await read(old)).toBe(401);
    expect(await read(await issuer.sign({}, { kid: 'nobody' }))).toBe(401);
  });

  test('with a key that nobody knows does not make us ask without end', async () => {
    const { issuer, read } = await open({ cooldownMs: 60_000 });
    for (let count = 0; count < 10; count += 1) {
      expect(await read(await issuer.sign({}, { kid: `made-up-${count}` }))).toBe(401);
    }
    expect(issuer.asked()).toBe(1);
  });

  test('cannot be judged while the issuer is away; other tokens open', async () => {
    const { issuer, door, read } = await open();
    issuer.setAway(true);
    const token = await issuer.sign();
    const answer = await door.ask('GET', '/articles', token);
    expect(answer).toMatchObject({ status: 503, headers: { 'retry-after': '1' } });
    expect(await read(bootstrap)).toBe(200);
    issuer.setAway(false);
    expect(await read(token)).toBe(200);
    issuer.setAway(true);
    expect(await read(token)).toBe(200); // Its keys are known by now.
  });

  test('is taken of no issuer that calls itself otherwise, or has its keys without TLS', async () => {
    for (const document of [
      { issuer: 'https://other.example', jwks_uri: 'https://other.example/keys' },
      { jwks_uri: 'http://10.0.0.1/keys' },
      {},
    ]) {
      const { issuer, read } = await open();
      issuer.pretend({ issuer: issuer.url, ...document });
      expect(await read(await issuer.sign()), JSON.stringify(document)).toBe(503);
    }
  });
});

describe('scopes', () => {
  const scopesOf = new Map([
    ['editors', ['publish', 'desk']],
    ['chiefs', ['admin']],
  ] as const);
  test.each([
    ['roles that are known', { realm_access: { roles: ['editors', 'x'] } }, [200, 403]],
    ['a role for everything', { realm_access: { roles: ['chiefs'] } }, [200, 200]],
    [
      'the word for a scope where roles are said',
      { realm_access: { roles: ['admin'] } },
      [403, 403],
    ],
    ['roles elsewhere', { scope: 'admin', roles: ['chiefs'] }, [403, 403]],
    ['a claim of another shape', { realm_access: { roles: { chiefs: true } } }, [403, 403]],
  ])('%s', async (_what, claims, statuses) => {
    const { issuer, door } = await open({ scopeClaim: 'realm_access.roles', scopesOf });
    const token = await issuer.sign(claims);
    const answers = [
      await door.ask('GET', '/articles', token),
      await door.ask('GET', '/tokens', token),
    ];
    expect(answers.map(({ status }) => status)).toEqual(statuses);
  });
});

describe('its variables', () => {
  const config = {
    ...{ OIDC_SCOPE_CLAIM: 'scope', OIDC_ALGORITHMS: 'ES256', WRITES_PER_MINUTE: 1 },
    ...{ FAILURES_PER_MINUTE: 2, OIDC_ISSUER: 'https://sso.example', OIDC_AUDIENCE: 'newsroom' },
  };

  test('say what is taken', () => {
    const OIDC_SCOPES = 'cn=editors=publish+desk, chiefs=admin';
    expect(toAccessOptions({ ...config, OIDC_SCOPES })).toMatchObject({
      writesPerMinuteMax: 1,
      failuresPerMinuteMax: 2,
      oidc: {
        issuer: 'https://sso.example',
        scopesOf: new Map([
          ['cn=editors', ['publish', 'desk']],
          ['chiefs', ['admin']],
        ]),
      },
    });
  });

  test.each([
    [{ OIDC_ISSUER: 'http://sso.example' }, 'OIDC_ISSUER is reached without TLS'],
    [{ OIDC_AUDIENCE: undefined }, 'OIDC_AUDIENCE is required'],
    [{ OIDC_ALGORITHMS: 'HS256' }, 'OIDC_ALGORITHMS is not of'],
    [{ OIDC_ALGORITHMS: 'ES256,none' }, 'OIDC_ALGORITHMS is not of'],
    [{ OIDC_SCOPES: 'editors=everything' }, 'OIDC_SCOPES is not of the form'],
    [{ OIDC_SCOPES: 'admin' }, 'OIDC_SCOPES is not of the form'],
  ])('%j stops the start', (wrong, message) => {
    const { OIDC_AUDIENCE, ...rest } = { ...config, ...wrong };
    const given = { ...rest, ...(OIDC_AUDIENCE !== undefined && { OIDC_AUDIENCE }) };
    expect(() => toAccessOptions(given)).toThrow(message);
  });

  test('without an issuer stop the start: they were meant to say something', () => {
    const { OIDC_ISSUER: _issuer, ...alone } = config;
    const message = 'OIDC_AUDIENCE says nothing without OIDC_ISSUER';
    expect(() => toAccessOptions(alone)).toThrow(message);
    const { OIDC_AUDIENCE: _audience, ...none } = alone;
    expect(toAccessOptions(none)).not.toHaveProperty('oidc');
    const scopes = { ...none, OIDC_SCOPES: 'chiefs=admin' };
    expect(() => toAccessOptions(scopes)).toThrow('OIDC_SCOPES says nothing without OIDC_ISSUER');
  });
});
