// Goal 1: GET 200 and 304 of ready documents, beside bare node:http and nginx with the same bytes.
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { join } from 'node:path';
import { load } from './command.mjs';
import { freePort, root } from './processes.mjs';
import { percentile, row } from './report.mjs';

/** Requests per second by wrk; undefined where it is not installed. */
function wrk(url, seconds, header) {
  const args = ['-t1', '-c32', `-d${seconds}s`, ...(header ? ['-H', header] : []), url];
  const { status, stdout } = spawnSync('wrk', args, { encoding: 'utf8' });
  if (status !== 0) return undefined;
  if (/Non-2xx or 3xx responses/.test(stdout)) throw new Error(`${url}: ${stdout}`);
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]);
}

/** Rows for a feed of 60 stories. */
export async function benchServe(workshop, { isShort }) {
  const nats = await workshop.nats({ syncAlways: false });
  const ingest = await workshop.service('ingest', nats.url);
  const feeds = await workshop.service('feeds', nats.url);
  await load(ingest.url, { count: 60, connections: 4 });
  return benchServing(workshop, { url: `${feeds.url}/feeds/all.atom`, kind: 'a feed', isShort });
}

/** Rows for one document, plain, in br and not modified. */
export async function benchServing(workshop, { url, kind, isShort }) {
  if (spawnSync('wrk', ['-v']).error) return skipped('wrk');
  const plain = url.slice(url.lastIndexOf('/') + 1);
  const document = await settled(url);
  const brotli = await inBrotli(url);
  const nginx = await workshop.nginx({ [plain]: document.body, 'all.br': brotli });
  const bare = await startBare(workshop, document);
  const seconds = isShort ? 1 : 5;
  const rows = [];
  for (const [what, headerOf, octets = document.body.length, file = plain] of [
    ['200', () => undefined],
    ['304', (response) => `If-None-Match: ${response.headers.get('etag')}`],
    ['200 in br', () => 'Accept-Encoding: br', brotli.length, 'all.br'],
  ]) {
    const figures = { ours: [], bare: [], nginx: [] };
    for (let round = 0; round < (isShort ? 1 : 3); round += 1) {
      for (const [name, address] of [
        ['ours', url],
        ['bare', file === plain && bare],
        ['nginx', nginx && `${nginx}/${file}`],
      ]) {
        if (!address) continue;
        const header = headerOf(
          await fetch(address, { headers: { 'accept-encoding': 'identity' } }),
        );
        figures[name].push(wrk(address, seconds, header));
      }
    }
    const title = `GET ${what} of ${kind} of ${Math.round(octets / 1024)} KB`;
    const ours = percentile(figures.ours, 0.5);
    for (const [goal, samples, baseline] of [
      ['1 ≥0.95', figures.bare, 'bare node:http, same bytes'],
      ['', figures.nginx, 'nginx static, same bytes'],
    ]) {
      if (samples.length === 0) continue;
      rows.push(row(goal, title, '/s', ours, percentile(samples, 0.5), baseline));
    }
  }
  return rows;
}

/** The bytes of a feed as they are sent in br: nginx is given them ready, as it would be. */
async function inBrotli(url) {
  const asked = request(url, { headers: { 'accept-encoding': 'br' } }).end();
  const [response] = await once(asked, 'response');
  if (response.headers['content-encoding'] !== 'br') throw new Error(`${url} is not in br`);
  return Buffer.concat(await response.toArray());
}

/** The document once it no longer changes, with the fields that the baseline has to send too. */
async function settled(url) {
  let before = '';
  for (;;) {
    const response = await fetch(url, { headers: { 'accept-encoding': 'identity' } });
    const body = Buffer.from(await response.arrayBuffer());
    const etag = response.headers.get('etag') ?? '';
    // Last-Modified is shown once its second is over, so a settled answer carries it.
    if (etag === before && response.headers.has('last-modified')) {
      return { body, headers: Object.fromEntries(response.headers) };
    }
    before = etag;
    await new Promise((resolve) => setTimeout(resolve, 400));
  }
}

async function startBare(workshop, { body, headers }) {
  const { writeFileSync } = await import('node:fs');
  const path = join(workshop.folder, 'bare.json');
  const { date: _, connection: __, 'keep-alive': ___, ...kept } = headers;
  writeFileSync(path, JSON.stringify({ body: body.toString('base64'), headers: kept }));
  const port = await freePort();
  await workshop.start(process.execPath, [
    join(root, 'test/bench/bare-serve.mjs'),
    path,
    String(port),
  ]);
  const url = `http://127.0.0.1:${port}/`;
  for (let attempt = 0; attempt < 500; attempt += 1) {
    if (
      await fetch(url).then(
        (answer) => answer.ok,
        () => false,
      )
    )
      return url;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('the bare server did not start');
}

function skipped(program) {
  console.error(`${program} is not installed: GET rows are left out`);
  return [];
}
