// Prints every event of a newsroom: BUS_URL=nats://name:password@host:port node follow.mjs [--once]
import { jetstream } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';

if (!process.env.BUS_URL) throw new Error('BUS_URL is not set');
const { hostname, port, username, password } = new URL(process.env.BUS_URL);
const connection = await connect({
  servers: `${hostname}:${port}`,
  user: decodeURIComponent(username),
  pass: decodeURIComponent(password),
  maxReconnectAttempts: -1,
});

const decode = (value) => decodeURIComponent(value.replace(/%(?![0-9A-Fa-f]{2})/g, '%25'));

// `opt_start_seq: 42` begins there; `filter_subjects: 'newsroom.article.ar.>'` chooses.
const consumer = await jetstream(connection, { domain: 'newsroom' }).consumers.get('NEWSROOM', {
  opt_start_seq: 1,
});
// Short pulls with a heartbeat: it then goes on within two seconds of a restart of the broker.
for await (const message of await consumer.consume({ expires: 5000, idle_heartbeat: 1000 })) {
  const attribute = (name) => decode(message.headers?.get(`ce-${name}`) ?? '');
  const facts = [message.seq, attribute('type'), attribute('subject'), attribute('revision')];
  console.log(facts.join('\t'));
  if (process.argv.includes('--once') && message.info.pending === 0) break;
}
await connection.close();
