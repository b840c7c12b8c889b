// Goal 4: a reader's start on a long log, beside an ordered consumer that decodes and parses the same.
import { transcode } from 'node:buffer';
import { openJetStreamLog } from '@dateline/eventlog';
import { jetstream } from '@nats-io/jetstream';
import { connect, headers } from '@nats-io/transport-node';
import { messageOf } from './articles.mjs';
import { residentMb } from './processes.mjs';
import { row } from './report.mjs';

const inFlight = 256;

/** Fills the log, then starts the feeds service on it and reads it raw, in turns. */
export async function benchReplay(workshop, { isShort }) {
  const count = isShort ? 10_000 : 100_000;
  const nats = await workshop.nats({ syncAlways: false });
  const connection = await openStored(nats.url, count, messageOf);
  const rounds = [];
  for (let round = 0; round < (isShort ? 1 : 3); round += 1) {
    const counted = await readAll(connection, count, () => {});
    const parsed = await readAll(connection, count, ({ data }) => {
      JSON.parse(transcode(data, 'utf8', 'ucs2').toString('ucs2'));
    });
    const feeds = await workshop.service('feeds', nats.url);
    const rssMb = residentMb(feeds.child.pid);
    feeds.child.kill('SIGTERM');
    rounds.push({ counted, parsed, ours: count / (feeds.readyAfterMs / 1000), rssMb });
  }
  await connection.close();
  const best = (name) => Math.max(...rounds.map((one) => one[name]));
  const what = `replay of ${count} articles, start to ready`;
  return [
    row('4 ≥0.8', what, '/s', best('ours'), best('parsed'), 'ordered consumer that parses'),
    row('4 ≥0.6', what, '/s', best('ours'), best('counted'), 'ordered consumer that counts'),
    row('', `  resident memory after it`, 'MB', rounds.at(-1)?.rssMb),
  ];
}

/** A connection to a log of its own with so many messages in it. */
export async function openStored(servers, count, messageOf) {
  await (await openJetStreamLog({ servers, clientName: 'bench', role: 'writer' })).close();
  const connection = await connect({ servers });
  await fill(connection, count, messageOf);
  return connection;
}

/** Stores so many messages, many at once. */
export async function fill(connection, count, messageOf) {
  const js = jetstream(connection);
  let waiting = [];
  for (let number = 0; number < count; number += 1) {
    const message = messageOf(number);
    const fields = headers();
    for (const [name, value] of Object.entries(message.headers)) fields.set(name, value);
    waiting.push(js.publish(message.subject, message.body, { headers: fields }));
    if (waiting.length < inFlight) continue;
    await Promise.all(waiting);
    waiting = [];
    if (number % 25_000 < inFlight) process.stderr.write(`  ${number} of ${count} stored\r`);
  }
  await Promise.all(waiting);
}

/** Messages per second of an ordered push consumer over the whole stream. */
async function readAll(connection, count, take) {
  const consumer = await jetstream(connection).consumers.getPushConsumer('NEWSROOM');
  const startedMs = performance.now();
  let seen = 0;
  const messages = await consumer.consume();
  for await (const message of messages) {
    take(message);
    seen += 1;
    if (seen >= count) break;
  }
  return count / ((performance.now() - startedMs) / 1000);
}
