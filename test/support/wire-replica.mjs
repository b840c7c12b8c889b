// One replica of the wire whose turns are short, as a process that a test can end as a crash does. Takes
// {natsUrl, feedsUrl, siteUrl, token} as JSON and writes the address that it answers at.
import { openAccess } from '@dateline/access';
import { createMemoryLedger, openJetStreamLedger, openJetStreamLog } from '@dateline/eventlog';
import { createLogger, createServer } from '@dateline/runtime';
import { createWire } from '@dateline/wire';

const { natsUrl: servers, feedsUrl, siteUrl: url, token } = JSON.parse(process.argv[2]);
const logger = createLogger({ name: 'replica', level: 'warn' });
const stop = new AbortController();
process.once('SIGTERM', () => stop.abort());

const log = await openJetStreamLog({ servers, clientName: 'wire', role: 'reader' });
const ledger = await openJetStreamLedger({ servers, clientName: 'wire ledger' });
const fail = (error) => {
  throw error;
};
const context = { logger, signal: stop.signal, fail };
const register = createMemoryLedger();
const push = {
  ledger,
  access: openAccess({ ledger: register, role: 'reader', bootstrap: token }, context),
  feeds: () => feedsUrl,
  arePrivateAllowed: true,
  retry: { firstMs: 40, longestMs: 200, giveUpMs: 600_000 },
  beatMs: 100,
  silenceMs: 3000,
  asking: { firstMs: 10, longestMs: 100, unrestMs: 3000, sweepMs: 300, lagMs: 10_000 },
};
const wire = await createWire(log, { url, push }, context);
const server = createServer({ logger, services: [wire] });
const address = await server.listen({ host: '127.0.0.1', port: 0 });
process.stdout.write(`${address}\n`);
stop.signal.addEventListener('abort', async () => {
  await server.close();
  await ledger.close();
  await log.close();
});
