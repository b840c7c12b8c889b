import { afterAll, beforeAll, expect, test } from 'vitest';
import { announce, tell, tick } from './stories.ts';
import { startWire, type TestWire } from './wire.ts';

let wire: TestWire;
beforeAll(async () => {
  wire = await startWire();
});
afterAll(async () => wire.close());

test('the contract is served, for this newsroom', async () => {
  const openApi = await wire.get('/openapi.json');
  expect(openApi.headers.get('content-type')).toBe('application/openapi+json');
  expect(await openApi.json()).toMatchObject({
    openapi: '3.1.0',
    servers: [{ url: 'https://wire.example' }],
    paths: { '/events': {}, '/articles': {}, '/calendars/{selection}.ics': {} },
  });
  const asyncApi = await wire.get('/asyncapi.json');
  expect(await asyncApi.json()).toMatchObject({
    asyncapi: '3.0.0',
    channels: { article: { address: 'newsroom.article.{language}.{id}' } },
  });
});

test('each event points to its schema, which is there', async () => {
  await tell(wire.log, 'one');
  await announce(wire.log, 'forum');
  await tick(wire.log);
  const { items } = await wire.batch();
  expect(items).toHaveLength(3);
  for (const { type, dataschema } of items as unknown as { type: string; dataschema: string }[]) {
    expect(dataschema).toBe(`https://wire.example/schemas/${type}/1.json`);
    const answer = await wire.get(new URL(dataschema).pathname);
    expect(answer.headers.get('content-type')).toBe('application/schema+json');
    expect(await answer.json()).toMatchObject({ $id: dataschema, title: type, type: 'object' });
  }
});

test('the list of schemas is complete, and an unchanged one is not sent again', async () => {
  const { schemas } = (await (await wire.get('/schemas/index.json')).json()) as {
    schemas: string[];
  };
  expect(schemas).toContain('https://wire.example/schemas/article.killed/1.json');
  for (const schema of schemas) {
    const answer = await wire.get(new URL(schema).pathname);
    expect(answer.status).toBe(200);
    const etag = answer.headers.get('etag') ?? '';
    const again = await wire.get(new URL(schema).pathname, { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
  }
  for (const path of ['/schemas/article.published/2.json', '/schemas/none/1.json', '/schemas/']) {
    expect((await wire.get(path)).status).toBe(404);
  }
});
