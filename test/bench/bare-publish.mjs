// The baseline of goal 2: one Fastify route that validates a body and publishes it to JetStream.
import { createRequire } from 'node:module';
import { jetstream, jetstreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';

// Fastify is a dependency of the runtime, not of the workspace's root.
const { fastify } = createRequire(new URL('../../packages/runtime/package.json', import.meta.url))(
  'fastify',
);
const connection = await connect({ servers: process.env.NATS_URL });
await (await jetstreamManager(connection)).streams.add({
  name: 'BARE',
  subjects: ['bare.>'],
  storage: 'file',
});
const js = jetstream(connection);
const server = fastify({ bodyLimit: 1_048_576 });
const schema = {
  body: {
    type: 'object',
    required: ['text'],
    additionalProperties: false,
    properties: { text: { type: 'string', minLength: 1 }, language: { type: 'string' } },
  },
};
let number = 0;
server.post('/articles', { schema }, async (request, reply) => {
  number += 1;
  const ack = await js.publish(`bare.${number}`, JSON.stringify(request.body), {
    msgID: `bare-${number}`,
  });
  return reply.code(201).send({ sequence: ack.seq });
});
await server.listen({ host: '127.0.0.1', port: Number(process.env.PORT) });
process.on('SIGTERM', () => process.exit(0));
