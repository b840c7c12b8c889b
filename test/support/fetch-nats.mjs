// Puts a nats-server into the cache, so that tests running in parallel find one there.

import { defaultCacheDir } from '../../services/standalone/dist/nats-cache.js';
import { findNatsServer } from '../../services/standalone/dist/nats-find.js';

const { version, source, path } = await findNatsServer({
  serverBin: process.env.NATS_SERVER_BIN,
  path: process.env.PATH,
  cacheDir: defaultCacheDir(process.env) ?? 'data/cache',
  log: (line) => console.log(line),
});
console.log(`nats-server ${version} (${source}) at ${path}`);
