// Holds the log against the notary's checkpoints, with nothing of the newsroom's code:
//   BUS_URL=nats://name:password@host:port NEWSROOM_URL=https://… node verify-notary.mjs
// Keep the `kid` of a key that you see in /notary/key, and give it as NOTARY_KID from then on.
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
// A key's name is made of its octets (RFC 7638), whatever it calls itself.
const kidOf = ({ x }) =>
  createHash('sha256').update(`{"crv":"Ed25519","kty":"OKP","x":"${x}"}`).digest('base64url');
const { keys } = await read('/notary/key');
let [sequence, chain, current, log] = [0, '0'.repeat(64), keys[0], undefined];
const kept = process.env.NOTARY_KID ?? kidOf(current);
let vouched = 0;
const breaks = [];
for (let next = '/notary/checkpoints'; next; ) {
  const page = await read(next);
  for (const { number, jws } of page.checkpoints) {
    const [head, body, signature] = jws.split('.');
    const said = JSON.parse(Buffer.from(body, 'base64url'));
    if (said.breaksWith) breaks.push(number); // The key before has not signed for this one.
    const signer = said.breaksWith ? said.key : current;
    const key = createPublicKey({
      format: 'jwk',
      key: { kty: 'OKP', crv: 'Ed25519', x: signer.x },
    });
    const octets = Buffer.from(signature, 'base64url');
    const isSigned = verify(null, Buffer.from(`${head}.${body}`), key, octets);
    const { first, before, after, leaves, streamCreated, restored = [] } = said;
    log ??= streamCreated;
    const isOurs = streamCreated === log || restored.some(({ created }) => created === log);
    const isNext = first === sequence + 1 && before === chain && isOurs;
    check(isSigned && isNext, `checkpoint ${number} is not good`);
    if (!isSigned) continue;
    if (kidOf(signer) === kept) vouched = number;
    current = said.nextKey ?? signer; // Named by the key before it.
    log = streamCreated;
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
// What a kept key has signed goes through all before it; over a break nothing leads but a newer key.
check(vouched > 0, `${kept} has signed nothing`);
for (const one of breaks) check(one <= vouched, `checkpoint ${one} breaks with the key before it`);
console.log(JSON.stringify(counts));
await connection.close();
process.exit(counts.faults === 0 ? 0 : 1);
