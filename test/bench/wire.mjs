// The public log for programs: the same events to 1, 10 and 100 consumers as Server-Sent Events and in
// batches, and by our client on the bus, beside ordered consumers on JetStream itself; and memory while a
// hundred clients read nothing.
import { get } from 'node:http';
import { connect as dial } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { follow } from '@dateline/client';
import { openJetStreamLedger } from '@dateline/eventlog';
import { jetstream } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { messageOf } from './articles.mjs';
import { cpuUs, residentMb } from './processes.mjs';
import { fill, openStored } from './replay.mjs';
import { percentile, row } from './report.mjs';

const slowClients = 100;

/** Rows for each number of consumers, and for the slow ones. */
export async function benchWire(workshop, { isShort }) {
  const count = isShort ? 1000 : 10_000;
  const nats = await workshop.nats({ syncAlways: false });
  const connection = await openStored(nats.url, count, messageOf);
  // Ingest makes the ledger of tokens, without which the wire opens nothing; here is none.
  const target = { servers: nats.url, clientName: 'bench', ledger: 'ACCESS' };
  await (await openJetStreamLedger(target)).close();
  const wire = await workshop.service('wire', nats.url);
  const rows = [];
  for (const consumers of isShort ? [1, 10] : [1, 10, 100]) {
    const all = { consumers, count: consumers === 100 ? count / 10 : count };
    const after = await cursorBefore(wire.url, count - all.count);
    const reads = {
      raw: () => readRaw(nats.url, all.count),
      sse: () => readStream(wire.url, after),
      client: () => readClient(nats.url, after, all.count),
      batches: () => readBatches(wire.url, after),
    };
    const figures = await measure(reads, { ...all, pid: wire.child.pid, rounds: isShort ? 1 : 3 });
    rows.push(...toRows(figures, all));
  }
  rows.push(await slowRow(wire, connection, { count, isShort }));
  await connection.close();
  return rows;
}

/** Every way of reading in turn, round after round; the middle one of each figure. */
async function measure(reads, { rounds, ...all }) {
  const samples = {};
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, read] of Object.entries(reads)) {
      samples[name] ??= [];
      samples[name].push(await rateOf(all, read));
    }
  }
  const middle = (name, field) =>
    percentile(
      samples[name].map((one) => one[field]),
      0.5,
    );
  return Object.fromEntries(
    Object.keys(reads).map((name) => [
      name,
      {
        perSecond: middle(name, 'perSecond'),
        ownUs: middle(name, 'ownUs'),
        wireUs: middle(name, 'wireUs'),
      },
    ]),
  );
}

/** Speed is all consumers' together; processor time is what one event to one consumer takes. */
function toRows({ raw, sse, client, batches }, { count, consumers }) {
  const whom = `${count} events to ${consumers} consumer${consumers > 1 ? 's' : ''}`;
  const speed = (what, { perSecond }, baseline) =>
    row('', `${whom} ${what}`, '/s', perSecond, raw.perSecond, baseline);
  const time = (what, { wireUs }) =>
    row('', `  processor time of the wire, ${what}`, 'µs', wireUs, raw.ownUs, 'one that counts');
  return [
    speed('as SSE', sse, 'ordered consumers that count'),
    time('SSE', sse),
    speed('in batches of 1000', batches, 'the same'),
    time('batches', batches),
    speed('by @dateline/client', client, 'the same'),
  ];
}

/** Events per second, of all consumers together, and microseconds of processor time for each event. */
async function rateOf({ consumers, count, pid }, read) {
  const before = { own: ownCpuUs(), wire: cpuUs(pid), startedMs: performance.now() };
  await Promise.all(Array.from({ length: consumers }, read));
  const events = consumers * count;
  return {
    perSecond: events / ((performance.now() - before.startedMs) / 1000),
    ownUs: (ownCpuUs() - before.own) / events,
    wireUs: (cpuUs(pid) - before.wire) / events,
  };
}

function ownCpuUs() {
  const { user, system } = process.cpuUsage();
  return user + system;
}

/** With a connection of its own, as programs have it: ten on one are cut off by the broker as too slow. */
async function readRaw(servers, count) {
  const connection = await connect({ servers });
  const consumer = await jetstream(connection).consumers.getPushConsumer('NEWSROOM');
  let seen = 0;
  for await (const _message of await consumer.consume()) {
    seen += 1;
    if (seen >= count) break;
  }
  await connection.close();
}

/** With a connection of its own too; every event is checked. */
async function readClient(servers, from, count) {
  const end = new AbortController();
  let seen = 0;
  for await (const { kind } of follow({ servers, from, signal: end.signal })) {
    if (kind === 'event') seen += 1;
    if (seen >= count) end.abort();
  }
}

/** Until the service says that the past is over. */
function readStream(url, after) {
  return new Promise((resolve, reject) => {
    const request = get(`${url}/events/stream?after=${after}`, { agent: false }, (response) => {
      let tail = '';
      response.on('data', (chunk) => {
        const text = tail + chunk.toString('latin1');
        tail = text.slice(-32);
        if (!text.includes('event: caught-up')) return;
        request.destroy();
        resolve();
      });
    });
    request.on('error', reject);
  });
}

async function readBatches(url, after) {
  let path = `/events?limit=1000&after=${after}`;
  for (;;) {
    const answer = await fetch(`${url}${path}`);
    await answer.arrayBuffer();
    if (answer.status === 503) continue; // Too many read at once: where it was told to go on.
    if (answer.headers.get('dateline-behind') === '0') return;
    path = /^<([^>]+)>/.exec(answer.headers.get('link') ?? '')?.[1];
  }
}

/** Where all but the newest events are passed over. */
async function cursorBefore(url, passed) {
  let after = 'start';
  for (let left = passed; left > 0; left -= 1000) {
    const answer = await fetch(`${url}/events?after=${after}&limit=${Math.min(left, 1000)}`);
    await answer.arrayBuffer();
    after = answer.headers.get('dateline-cursor');
  }
  return after;
}

/** Clients that ask for the whole log and take nothing, while more is published. */
async function slowRow(wire, connection, { count, isShort }) {
  const before = residentMb(wire.child.pid);
  const sockets = Array.from({ length: slowClients }, () => {
    const socket = dial(wire.port, '127.0.0.1');
    socket.on('error', () => {});
    socket.write('GET /events/stream HTTP/1.1\r\nhost: bench\r\n\r\n');
    return socket.pause();
  });
  await pause(isShort ? 300 : 1000);
  await fill(connection, count / 2, (number) => messageOf(count + number));
  await pause(isShort ? 700 : 2000);
  const during = residentMb(wire.child.pid);
  for (const socket of sockets) socket.destroy();
  const what = `resident memory with ${slowClients} clients that read nothing`;
  return row('', what, 'MB', during, before, 'without them');
}
