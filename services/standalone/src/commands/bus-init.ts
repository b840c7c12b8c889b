import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { renewAccounts, renewService } from '../bus-file.ts';
import { isThere } from '../is-there.ts';
import { createNotaryKey } from '../notary-key.ts';
import { print } from '../output.ts';
import type { BusTarget } from './consumer.ts';

/** The services that compose.yaml runs, by their user of the broker. */
const services = ['ingest', 'wire', 'reader'] as const;

/**
 * Makes the passwords of our own services where there are none yet: one file each beside the
 * broker's folder, readable by whoever may enter, as they are mounted into containers. The rights
 * of those that there are become those of this release.
 */
export async function initBus({ folder, output }: BusTarget): Promise<void> {
  const made: string[] = [];
  for (const name of services) {
    const path = `${resolve(folder)}-${name}`;
    if (await isThere(path)) continue;
    await mkdir(folder, { recursive: true });
    await writeFile(path, `${await renewService(folder, name)}\n`, { mode: 0o644, flag: 'wx' });
    made.push(path);
  }
  const keyPath = `${resolve(folder)}-notary`;
  if (await createNotaryKey(keyPath, 0o644)) made.push(keyPath);
  await renewAccounts(folder);
  print(output, { made }, () =>
    made.length === 0 ? 'There are passwords and a key already; they stay.' : made.join('\n'),
  );
}
