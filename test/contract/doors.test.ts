import { createTokens, type Door, doorOf, doors, type Scope, scopes } from '@dateline/access';
import { createServer, type Server } from '@dateline/runtime';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AllServices, firstToken, openAllServices } from '../support/all-services.ts';
import { until } from '../support/newsroom.ts';

let newsroom: AllServices;
let server: Server;
let url: string;
const registered = new Set<string>();
const tokens = new Map<Scope, string>();

beforeAll(async () => {
  newsroom = await openAllServices();
  const { services, logger, access } = newsroom;
  server = createServer({ logger, services, guardInside: access.guard });
  server.addHook('onRoute', ({ method, url: path }) => {
    for (const one of [method].flat()) if (one !== 'HEAD') registered.add(`${one} ${path}`);
  });
  url = await server.listen({ host: '127.0.0.1', port: 0 });
  await until('all are ready', async () => (await fetch(`${url}/ready`)).ok || undefined);
  for (const scope of scopes) {
    const made = await createTokens(access).add({ name: scope, scopes: [scope] }, 'test');
    if (typeof made === 'string') throw new Error(made);
    tokens.set(scope, made.secret);
  }
});
afterAll(async () => {
  await server?.close();
  await newsroom?.stop();
});

/** Whether a route lets the bearer in, whatever it answers then. */
async function opensTo(route: string, token: string | undefined, method?: string) {
  const [own = '', path = ''] = route.split(' ');
  const target = path.replace(/:\w+(\([^)]*\))?/g, 'none').replace(/:\w+/g, 'none');
  const leave = new AbortController();
  const answer = await fetch(`${url}${target}`, {
    method: method ?? own,
    headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
    signal: leave.signal,
  });
  leave.abort(); // A stream would never end.
  return answer.status !== 401 && answer.status !== 403;
}

function mayPass(door: Door, scope: Scope): boolean {
  if (scope === 'admin' || door === 'open') return true;
  return door === 'inside' ? scope === 'desk' : door.includes(scope);
}

test('every route of every service has a door, and every door a route', () => {
  expect(registered.size).toBeGreaterThan(40);
  expect([...registered].sort()).toEqual(Object.keys(doors).sort());
});

describe.each(Object.entries(doors))('%s', (route, door) => {
  test('opens to whom the table says, and to nobody else', async () => {
    const found: Record<string, boolean> = {};
    const expected: Record<string, boolean> = {};
    for (const scope of scopes) {
      found[scope] = await opensTo(route, tokens.get(scope));
      // With a token that is not for the inside, /health says so.
      expected[scope] = mayPass(door, scope);
    }
    found['nobody'] = await opensTo(route, undefined);
    expected['nobody'] = door === 'open' || route === 'GET /health';
    expect(found).toEqual(expected);
    if (route.startsWith('GET ') && door !== 'open') {
      expect(await opensTo(route, undefined, 'HEAD')).toBe(route === 'GET /health');
    }
  });
});

/** Said a second time on purpose: the table alone would vouch for whatever stands in it. */
const narrow: Readonly<Partial<Record<Scope, readonly string[]>>> = {
  publish: [
    'POST /articles',
    'POST /articles/:id/lift-embargo',
    'POST /occasions',
    'POST /occasions/:id/lift-embargo',
  ],
  kill: ['POST /articles/:id/kill'],
  desk: [
    ...['GET /articles', 'GET /articles/:id', 'GET /articles/:id/history', 'GET /audit'],
    ...['GET /consumers', 'GET /occasions', 'GET /occasions/:id', 'GET /occasions/:id/history'],
    ...['GET /webhooks', 'GET /webhooks/:id', 'GET /websub/subscriptions'],
  ],
  admin: [
    ...['DELETE /consumers/:name', 'DELETE /tokens/:name', 'DELETE /webhooks/:id'],
    ...['GET /backup', 'GET /rebuild'],
    ...['GET /tokens', 'POST /rebuild', 'POST /tokens', 'POST /tokens/:name/rotate'],
    ...['POST /webhooks', 'POST /webhooks/:id/replay', 'POST /webhooks/:id/rotate-secret'],
  ],
};

test.each(Object.entries(narrow))('%s alone opens what it is for', (scope, routes) => {
  const found = Object.keys(doors).filter((route) => String(doors[route]) === scope);
  expect(found.sort()).toEqual([...routes].sort());
});

test('without a token, only what is published and how things are can be read', () => {
  const open = Object.keys(doors).filter((route) => doors[route] === 'open');
  expect(open.filter((route) => !route.startsWith('GET '))).toEqual(['POST /websub']);
  expect(doorOf('HEAD', '/articles')).toEqual(['desk']);
  expect(doorOf('GET', '/nothing')).toBeUndefined();
});

test('another method at a closed path tells nothing', async () => {
  await newsroom.access.register.book.update('none', () => undefined);
  for (const method of ['PUT', 'PATCH', 'OPTIONS', 'TRACE']) {
    const answer = await server.inject({ method: method as 'PUT', url: '/articles/none' });
    expect([404, 405], method).toContain(answer.statusCode);
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  }
  const headers = { authorization: `Bearer ${firstToken}`, origin: 'https://elsewhere.example' };
  const desk = await server.inject({ url: '/articles', headers });
  expect(desk.statusCode).toBe(200);
  expect(desk.headers['access-control-allow-origin']).toBeUndefined();
});
