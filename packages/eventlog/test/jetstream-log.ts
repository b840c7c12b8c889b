import { connect, MsgHdrsImpl } from '@nats-io/transport-node';
import type { TestNats } from '../../../test/support/nats.ts';
import { openJetStreamLog } from '../src/jetstream.ts';
import { describeLog } from './contract.ts';

/** Runs the contract suite against a server that the caller starts. */
export function describeJetStream(name: string, startServer: () => Promise<TestNats>): void {
  describeLog(name, async () => {
    const server = await startServer();
    const plain = await connect({ servers: server.url });
    return {
      open: () => openJetStreamLog({ servers: server.url, clientName: 'test', role: 'writer' }),
      put({ subject, headers, body }) {
        const block: Record<string, string[]> = {};
        for (const [key, value] of Object.entries(headers)) block[key] = [value];
        const options = { headers: MsgHdrsImpl.fromRecord(block), timeout: 2000 };
        return plain.request(subject, body, options);
      },
      async stop() {
        await plain.close();
        await server.stop();
      },
    };
  });
}
