import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

import { onTestFinished } from 'vitest';

/** An issuer of the test's own: discovery and keys over loopback. */
export interface TestIssuer {
  readonly url: string;
  /** How often its keys were asked for. */
  readonly asked: () => number;
  /** A new key, beside the others or in their place. */
  addKey(
    kid: string,
    options?: { readonly only?: boolean; readonly algorithm?: string },
  ): Promise<void>;
  /** A token that is right, but for what is given; signed with the newest key. */
  sign(
    claims?: Readonly<Record<string, unknown>>,
    header?: { readonly kid?: string },
  ): Promise<string>;
  /** What its discovery document says instead. */
  pretend(document: object | undefined): void;
  /** Answers nothing any more, or answers again. */
  setAway(isAway: boolean): void;
}

type Pair = Awaited<ReturnType<typeof generateKeyPair>>;
interface Key {
  readonly kid: string;
  readonly algorithm: string;
  readonly pair: Pair;
}

/** What its tokens are for. */
export const audience = 'https://newsroom.example';

/** Starts one that has a key; it ends with the test. */
export async function startIssuer(): Promise<TestIssuer> {
  let keys: Key[] = [];
  let document: object | undefined;
  let isAway = false;
  let asked = 0;
  const server = createServer(async (request, response) => {
    if (isAway) return response.destroy();
    response.setHeader('content-type', 'application/json');
    if (request.url === '/.well-known/openid-configuration') {
      return response.end(JSON.stringify(document ?? { issuer: url, jwks_uri: `${url}/keys` }));
    }
    asked += 1;
    const shown = keys.map(async ({ kid, algorithm, pair }) => ({
      ...(await exportJWK(pair.publicKey)),
      ...{ kid, alg: algorithm, use: 'sig' },
    }));
    return response.end(JSON.stringify({ keys: await Promise.all(shown) }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const issuer: TestIssuer = {
    url,
    asked: () => asked,
    async addKey(kid, { only = false, algorithm = 'ES256' } = {}) {
      const pair = await generateKeyPair(algorithm, { extractable: true });
      keys = [...(only ? [] : keys), { kid, algorithm, pair }];
    },
    async sign(claims = {}, header = {}) {
      const key = keys.at(-1);
      if (!key) throw new Error('no key');
      const nowS = Math.floor(Date.now() / 1000);
      const payload = {
        ...{ iss: url, aud: audience, sub: '4711', azp: 'desk-app', iat: nowS, exp: nowS + 300 },
        ...{ preferred_username: 'layla', scope: 'openid publish desk' },
        ...claims,
      };
      return new SignJWT(payload)
        .setProtectedHeader({ alg: key.algorithm, kid: key.kid, ...header })
        .sign(key.pair.privateKey);
    },
    pretend(instead) {
      document = instead;
    },
    setAway(away) {
      isAway = away;
    },
  };
  await issuer.addKey('first');
  return issuer;
}
