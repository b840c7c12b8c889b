import { clockRef } from '@dateline/contracts';
import { createMemoryLog } from '@dateline/eventlog';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readAudit } from '../src/audit.ts';
import { startIngest, type TestIngest, until } from './ingest-server.ts';
import { quietStory } from './stories.ts';

let ingest: TestIngest;
let editor: string;

/** What tests look at in one row. */
interface Deed {
  readonly type: string;
  readonly entity: string;
  readonly time: string;
  readonly actor: string;
  readonly name?: string;
  readonly client?: string;
}

async function audit(query = '', token?: string) {
  const answer = await ingest.get(`/audit${query}`, token === undefined ? {} : { token });
  return answer.body as { readonly events: readonly Deed[]; readonly next?: string };
}
const typesOf = ({ events }: { readonly events: readonly Deed[] }) =>
  events.map(({ type }) => type);

beforeAll(async () => {
  ingest = await startIngest();
  const json = { name: 'night-desk', scopes: ['publish', 'correct', 'desk'] };
  editor = (await ingest.post('/tokens', { json })).body.secret;
  const headers = { 'user-agent': 'Quill/3.1 (Linux)' };
  const at = (minute: number) => ingest.moveTo(`2023-04-27T12:0${minute}:00Z`);
  const copy = (id: string) => ({ token: editor, headers, text: `${quietStory}\n${id}` });
  at(1);
  await ingest.post('/articles?id=one', copy('one'));
  at(2);
  await ingest.post('/articles?id=two&embargoedUntil=2023-04-28T12:00:00Z', copy('two'));
  at(3);
  await ingest.post('/articles/one/withdraw', { token: editor, headers });
  at(4);
  await ingest.post('/articles/two/lift-embargo');
  at(5);
  await ingest.post('/articles/one/kill', { headers: { 'user-agent': 'curl/8.1' } });
  // What a kill erases is gone from the audit, too: its words and who wrote them.
  await until(async () => typesOf(await audit('?entity=one')).length === 2);
});
afterAll(async () => ingest.close());

describe('the audit', () => {
  test('says who did what, by which program, newest first and over both streams', async () => {
    const { events } = await audit();
    expect(events.map(({ type, name, client }) => [type, name, client])).toEqual([
      ['article.killed', 'bootstrap', 'curl'],
      ['article.published', 'bootstrap', expect.any(String)],
      ['article.embargo-lifted', 'bootstrap', expect.any(String)],
      ['article.withdrawn', 'night-desk', 'Quill'],
      ['article.embargo-set', 'night-desk', 'Quill'],
    ]);
    const times = events.map(({ time }) => time);
    expect(times).toEqual([...times].sort().reverse());
    expect(JSON.stringify(events)).not.toContain(quietStory.slice(0, 30));
  });

  test.each([
    ['?entity=two', ['article.published', 'article.embargo-lifted', 'article.embargo-set']],
    ['?actor=night-desk', ['article.withdrawn', 'article.embargo-set']],
    ['?actor=nobody', []],
    ['?type=article.killed', ['article.killed']],
    ['?type=clock.ticked&actor=clock', ['clock.ticked']],
    ['?from=2023-04-27T12:04:30Z', ['article.killed']],
    ['?to=2023-04-27T12:03:00Z', ['article.embargo-set']],
    ['?entity=one&actor=bootstrap', ['article.killed']],
  ])('%s', async (query, types) => {
    expect(typesOf(await audit(query))).toEqual(types);
  });

  test('takes an actor’s own id, too', async () => {
    const [newest] = (await audit('?limit=1')).events;
    const same = await audit(`?actor=${newest?.actor}`);
    expect(same.events.map(({ client }) => client)).toEqual(['curl']);
  });

  test.each(['', '&entity=two'])('goes on page by page%s, each event once', async (filter) => {
    const whole = (await audit(`?limit=500${filter}`)).events;
    const found: Deed[] = [];
    let before: string | undefined;
    for (let page = 0; page < 20; page += 1) {
      const { events, next } = await audit(
        `?limit=1${filter}${before === undefined ? '' : `&before=${before}`}`,
      );
      found.push(...events);
      if (next === undefined) break;
      before = next;
    }
    expect(found).toEqual(whole);
  });

  test('reads as far back as it has to, in pieces, and looks at so much for one page', async () => {
    const log = createMemoryLog();
    const { signal } = new AbortController();
    for (let hour = 1; hour <= 10_200; hour += 1) {
      const at = new Date(hour * 3_600_000).toISOString();
      const meta = { id: `t${hour}`, recordedAt: at, source: '//n.example/ingest', actor: 'clock' };
      const place = { expectedSequence: hour - 1, revision: hour };
      await log.append(clockRef, { type: 'clock.ticked', data: { at }, ...meta }, place);
    }
    const ticks = { type: 'clock.ticked', limit: 1234 };
    const page = await readAudit(log, ticks, signal);
    expect(page.events.map(({ sequence }) => sequence).slice(0, 2)).toEqual([10_200, 10_199]);
    expect(page.events.at(-1)?.sequence).toBe(8967);
    expect(page.next?.NEWSROOM).toBe(8967);
    const killed = { type: 'article.killed', limit: 10 };
    const first = await readAudit(log, killed, signal);
    expect(first).toEqual({ events: [], next: { NEWSROOM: 201, DESK: 1 } });
    const last = await readAudit(log, { ...killed, before: { NEWSROOM: 201, DESK: 1 } }, signal);
    expect(last).toEqual({ events: [] });
    await log.close();
  });

  test('is for the desk', async () => {
    const json = { name: 'reporter', scopes: ['publish'] };
    const token = (await ingest.post('/tokens', { json })).body.secret;
    expect((await ingest.get('/audit', { token })).body.scope).toBe('desk');
    expect((await ingest.get('/audit', { token: editor })).status).toBe(200);
    expect((await ingest.get('/audit', { token: null })).status).toBe(401);
  });

  test.each(['?before=x', '?before=0-0', '?limit=501', '?from=yesterday', '?entity=a b', '?x=1'])(
    '%s makes no sense',
    async (query) => {
      expect((await ingest.get(`/audit${query}`)).status).toBe(400);
    },
  );
});
