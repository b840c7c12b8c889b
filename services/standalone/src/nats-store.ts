import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isThere } from './is-there.ts';
import { isFree } from './nats-process.ts';

const portName = 'port';

/**
 * Gives the streams of a broker without accounts to the account of the log, where they are looked
 * for now: nats-server keeps them in a folder named for their account.
 */
export async function adoptStore(dataDir: string): Promise<void> {
  const store = join(dataDir, 'jetstream', 'jetstream');
  const [nobodys, ours] = [join(store, '$G'), join(store, 'NEWSROOM')];
  if ((await isThere(nobodys)) && !(await isThere(ours))) await rename(nobodys, ours);
}

/** The port of the last run, so that consumers find the bus again; 0 where it is taken or unknown. */
export async function chooseBusPort(dataDir: string): Promise<number> {
  const text = await readFile(join(dataDir, portName), 'utf8').catch(() => '');
  const port = /^\d{2,5}$/.test(text.trim()) ? Number(text) : 0;
  return port > 0 && port < 65_536 && (await isFree(port)) ? port : 0;
}

/** Remembers it. */
export async function keepBusPort(dataDir: string, port: number): Promise<void> {
  await writeFile(join(dataDir, portName), `${port}\n`);
}
