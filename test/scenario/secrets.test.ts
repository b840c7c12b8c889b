import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { audience, startIssuer } from '../../packages/access/test/issuer.ts';
import { dawdleEveryWay, slowVariables } from '../support/slow.ts';
import { startStandalone } from '../support/standalone.ts';

/** The files below a folder that hold the text, as octets. */
function filesWith(folder: string, text: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => readFileSync(path).includes(text))
    .map((path) => relative(folder, path));
}

test('no secret is in what a newsroom writes at debug level, and none that opens it on its disk', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-secrets-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const dataDir = join(folder, 'data');
  const issuer = await startIssuer();
  const sso = { OIDC_ISSUER: issuer.url, OIDC_AUDIENCE: audience };
  const variables = { LOG_LEVEL: 'debug', ...sso, ...slowVariables };
  const newsroom = await startStandalone(dataDir, variables);
  onTestFinished(newsroom.stop);
  const first = newsroom.token;
  const cut = dawdleEveryWay(newsroom.url, 'POST /articles', { token: first, type: 'text/plain' });
  const ask = async (method: string, path: string, token: string, body?: object) => {
    const answer = await newsroom.ask(method, path, body, token);
    const text = await answer.text();
    return { status: answer.status, body: text === '' ? {} : JSON.parse(text) };
  };

  const made = await ask('POST', '/tokens', first, { name: 'desk', scopes: ['publish', 'desk'] });
  const renewed = await ask('POST', '/tokens/desk/rotate', first, {});
  const tokens: string[] = [made.body.secret, renewed.body.secret];
  const [person, expired, other] = [
    await issuer.sign(),
    await issuer.sign({ exp: 1 }),
    await issuer.sign({ aud: 'another' }),
  ];
  const statuses: number[] = [];
  for (const token of [...tokens, person, expired, other, `${tokens[0]}x`]) {
    const story = { text: `Almaty, 3 May. Planting begins. ${statuses.length}` };
    statuses.push((await ask('POST', '/articles', token, story)).status);
    await ask('POST', '/articles/none/kill', token, {});
    await ask('POST', '/tokens/desk', token, { secret: token });
  }
  expect(statuses).toEqual([201, 201, 201, 401, 401, 401]);
  const webhook = `whsec_${Buffer.from('a secret for signing, thirty-two').toString('base64')}`;
  const url = 'https://desk.example/events';
  expect((await ask('POST', '/webhooks', first, { url, secret: webhook })).status).toBe(201);
  const subscriber = 'a-secret-of-a-subscriber-of-feeds';
  await fetch(`${newsroom.url}/websub`, {
    method: 'POST',
    body: new URLSearchParams({
      ...{
        'hub.mode': 'subscribe',
        'hub.callback': 'https://reader.example/',
        'hub.secret': subscriber,
      },
      'hub.topic': `${newsroom.url}/feeds/all.rss`,
    }),
  });
  await ask('DELETE', '/tokens/desk', first);
  await ask('GET', '/audit', first);
  // What was asked too slowly is in the log as well.
  for (const line of await cut) expect(line).toMatch(/: HTTP\/1\.1 408 /);
  await newsroom.stop();

  const signatures = [person, expired, other].map((token) => token.split('.')[2] ?? '');
  const output = newsroom.output();
  expect(output).toContain('access refused');
  for (const secret of [first, ...tokens, ...signatures, webhook, subscriber]) {
    expect(secret.length).toBeGreaterThan(20);
    expect(output).not.toContain(secret);
  }
  for (const secret of [...tokens, ...signatures]) expect(filesWith(dataDir, secret)).toEqual([]);
  expect(filesWith(dataDir, first)).toEqual(['token']);
  // The search finds what is there: what has to sign is kept as it is.
  expect(filesWith(dataDir, webhook)).toHaveLength(1);
});
