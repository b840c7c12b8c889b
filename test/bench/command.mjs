// Goal 2: a command until its 201, beside a bare Fastify route that validates and publishes the same.

import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { bodyOf } from './articles.mjs';
import { cpuUs, freePort, root, token } from './processes.mjs';
import { percentile, row } from './report.mjs';

/** Posts `count` bodies over `connections` connections; per second, and milliseconds of each. */
export async function load(url, { count, connections, first = 0, path = '/articles' }) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const samples = [];
  let next = first;
  const startedMs = performance.now();
  const worker = async () => {
    while (next < first + count) {
      const body = JSON.stringify({ text: bodyOf(next), language: 'ar' });
      next += 1;
      const sentMs = performance.now();
      const status = await post(`${url}${path}`, body, agent);
      // Where the broker was slow to answer, the second attempt finds the first: 200.
      if (status !== 201 && status !== 200) throw new Error(`${url} answered ${status}`);
      samples.push(performance.now() - sentMs);
    }
  };
  await Promise.all(Array.from({ length: connections }, worker));
  agent.destroy();
  return { perSecond: count / ((performance.now() - startedMs) / 1000), samples };
}

/** Rows for 1, 16 and 64 connections; ours and the baseline take turns on the same broker. */
export async function benchCommand(workshop, { isShort }) {
  const nats = await workshop.nats({ syncAlways: true });
  const ingest = await workshop.service('ingest', nats.url);
  const port = await freePort();
  const script = join(root, 'test/bench/bare-publish.mjs');
  const baseline = await workshop.start(process.execPath, [script], {
    env: { PATH: process.env.PATH, PORT: String(port), NATS_URL: nats.url },
  });
  const bare = `http://127.0.0.1:${port}`;
  await untilUp(bare);
  const rows = [];
  let first = isShort ? 100 : 500;
  // A program that has just begun is slower than it will be.
  for (const url of [ingest.url, bare]) await load(url, { count: first, connections: 16 });
  for (const connections of [1, 16, 64]) {
    const count = isShort ? 200 : 2000;
    const figures = { ours: [], bare: [], oursMs: [], bareMs: [], oursUs: [], bareUs: [] };
    for (let round = 0; round < (isShort ? 2 : 3); round += 1) {
      const before = [cpuUs(ingest.child.pid), cpuUs(baseline.pid)];
      const ours = await load(ingest.url, { count, connections, first });
      const base = await load(bare, { count, connections, first });
      first += count;
      figures.oursUs.push((cpuUs(ingest.child.pid) - before[0]) / count);
      figures.bareUs.push((cpuUs(baseline.pid) - before[1]) / count);
      figures.ours.push(ours.perSecond);
      figures.bare.push(base.perSecond);
      figures.oursMs.push(...ours.samples);
      figures.bareMs.push(...base.samples);
    }
    const at = `${connections} connection${connections === 1 ? '' : 's'}`;
    const base = 'bare Fastify + JetStream publish';
    rows.push(
      row(
        '2 ≥0.8',
        `command → 201, ${at}`,
        '/s',
        percentile(figures.ours, 0.5),
        percentile(figures.bare, 0.5),
        base,
      ),
      row(
        '',
        `  p50, ${at}`,
        'ms',
        percentile(figures.oursMs, 0.5),
        percentile(figures.bareMs, 0.5),
        base,
      ),
      row(
        '',
        `  p99, ${at}`,
        'ms',
        percentile(figures.oursMs, 0.99),
        percentile(figures.bareMs, 0.99),
        base,
      ),
      row(
        '',
        `  processor time of a command, ${at}`,
        'µs',
        percentile(figures.oursUs, 0.5),
        percentile(figures.bareUs, 0.5),
        base,
      ),
    );
  }
  return rows;
}

async function post(url, body, agent) {
  const sent = request(url, {
    method: 'POST',
    agent,
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    },
  });
  sent.end(body);
  const [response] = await once(sent, 'response');
  response.resume();
  await once(response, 'end');
  return response.statusCode;
}

async function untilUp(url) {
  for (let attempt = 0; attempt < 500; attempt += 1) {
    if (
      await fetch(url).then(
        () => true,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`${url} did not answer`);
}
