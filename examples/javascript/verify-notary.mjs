// Holds the log against the notary's checkpoints, with nothing of the newsroom's code:
//   BUS_URL=nats://name:password@host:port NEWSROOM_URL=https://… node verify-notary.mjs
import { createHash, createPublicKey, verify } from 'node:crypto';
import { jetstreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';

const { hostname, port, username, password } = new URL(process.env.BUS_URL);
const [user, pass] = [username, password].map(decodeURIComponent);
const connection = await connect({ servers: `${hostname}:${port}`, user, pass });
const { streams } = await jetstreamManager(connection, { domain: 'newsroom', checkAPI: false });
const read = async (path) => (await fetch(process.env.NEWSROOM_URL + path)).json();
const sha256 = (...parts) =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex');

function leafOf({ seq, subject, header, data }) {
  const lines = [...(header ?? [])]
    .filter(([name]) => !/^nats-/i.test(name))
    .flatMap(([name, values]) => values.map((value) => [Buffer.from(name), value.trim()]))
    .sort(([one], [other]) => Buffer.compare(one, other))
    .map(([name, value]) => `${name}:${value}\n`);
  return sha256(`${seq}\n${subject}\n${lines.join('')}\n`, data);
}

const counts = { checkpoints: 0, messages: 0, gone: 0, faults: 0 };
function check(isGood, what) {
  if (isGood) return;
  counts.faults += 1;
  console.log(what);
}
const { keys } = await read('/notary/key'); // Keep the first one that you see: it must not change.
let [sequence, chain] = [0, '0'.repeat(64)];
for (let next = '/notary/checkpoints'; next; ) {
  const page = await read(next);
  for (const { number, jws } of page.checkpoints) {
    const [head, body, signature] = jws.split('.');
    const { kid } = JSON.parse(Buffer.from(head, 'base64url'));
    const key = createPublicKey({ format: 'jwk', key: keys.find((one) => one.kid === kid) });
    const octets = Buffer.from(signature, 'base64url');
    const isSigned = verify(null, Buffer.from(`${head}.${body}`), key, octets);
    const { first, before, after, leaves } = JSON.parse(Buffer.from(body, 'base64url'));
    const isNext = first === sequence + 1 && before === chain;
    check(isSigned && isNext, `checkpoint ${number} is not good`);
    for (const leaf of leaves) {
      sequence += 1;
      chain = sha256(`${chain} ${sequence} ${leaf ?? '-'}`);
      const message = await streams.getMessage('NEWSROOM', { seq: sequence }).catch(() => null);
      counts[message ? 'messages' : 'gone'] += 1; // What a kill erased has left its hash.
      if (message) check(leafOf(message) === leaf, `sequence ${sequence} is not as it was`);
    }
    check(chain === after, `the chain of checkpoint ${number} is not good`);
    counts.checkpoints += 1;
  }
  next = page.next;
}
console.log(JSON.stringify(counts));
await connection.close();
process.exit(counts.faults === 0 ? 0 : 1);
