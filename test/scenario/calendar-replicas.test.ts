import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Newsroom, startNewsroom, until } from '../support/newsroom.ts';
import { stages } from '../support/summit-life.ts';

let newsroom: Newsroom;
let id: string;

beforeAll(async () => {
  newsroom = await startNewsroom();
  const [announced, dated] = stages;
  await announced?.take(newsroom, '');
  await untilRevision(newsroom.url('calendar'), 1);
  await dated?.take(newsroom, '');
  await untilRevision(newsroom.url('calendar'), 2);
  const list = (await (await newsroom.request('/occasions')).json()) as { items: { id: string }[] };
  id = list.items[0]?.id ?? '';
});
afterAll(async () => newsroom?.stop());

const untilRevision = async (url: string, revision: number) =>
  until(`${url} to have revision ${revision}`, async () => {
    const text = await (await fetch(`${url}/calendars/all.ics`)).text();
    return text.includes(`\r\nX-DATELINE-REVISION:${revision}\r\n`) ? true : undefined;
  });

const pathsOf = () => [
  ...['all', 'ar', 'en', 'zh-hans', 'en/place/xi-an', 'all/archive/2023'].map(
    (name) => `/calendars/${name}.ics`,
  ),
  '/calendars/ar.ics?imprecise=omit&cancelled=drop&lang_params=0&tz=event',
  '/calendars/all.jcal',
  '/calendars/all.jsonld',
  '/calendars/index.json',
  '/calendars/ar/index.html',
  `/occasions/${id}.ics`,
  `/occasions/${id}.html`,
];

/** All that a program may compare, of each document. */
async function documentsAt(url: string): Promise<Record<string, readonly (string | null)[]>> {
  const all: Record<string, readonly (string | null)[]> = {};
  for (const path of pathsOf()) {
    const response = await fetch(`${url}${path}`);
    const { headers, status } = response;
    const validators = ['etag', 'last-modified', 'dateline-sequence'].map((name) =>
      headers.get(name),
    );
    all[path] = [String(status), ...validators, await response.text()];
  }
  return all;
}

/** Once the second is over in which they changed, which is when Last-Modified may be told. */
async function settledAt(url: string): Promise<Awaited<ReturnType<typeof documentsAt>>> {
  return until(`${url} to have settled`, async () => {
    const documents = await documentsAt(url);
    return documents['/calendars/all.ics']?.[2] === null ? undefined : documents;
  });
}

test('a second process on the same log, begun later, serves the same bytes and tags', async () => {
  const mine = newsroom.url('calendar');
  const replica = await newsroom.startReplica('calendar');
  const before = await settledAt(mine);
  expect(before['/calendars/en/place/xi-an.ics']?.[0]).toBe('200');
  expect(await settledAt(replica)).toEqual(before);

  await stages[2]?.take(newsroom, id);
  await Promise.all([mine, replica].map(async (url) => untilRevision(url, 3)));
  const after = await settledAt(mine);
  expect(await settledAt(replica)).toEqual(after);
  const etags = [before, after].map((one) => one['/calendars/all.ics']?.[1]);
  expect(new Set(etags).size).toBe(2);
});

test('a process that begins anew, with and without what it kept, serves them too', async () => {
  const before = await settledAt(newsroom.url('calendar'));
  await newsroom.terminate('calendar');
  await newsroom.start('calendar');
  expect(await settledAt(newsroom.url('calendar'))).toEqual(before);
  expect(await settledAt(await newsroom.startReplica('calendar'))).toEqual(before);
});
