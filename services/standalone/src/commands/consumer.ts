import { removeDurable } from '@dateline/eventlog';
import { addConsumer, BusUserError, readBus, removeConsumer } from '../bus-file.ts';
import { admit, readBusAddress, reloadBroker } from '../bus-reload.ts';
import { CommandError, exitCodes } from '../newsroom-client.ts';
import { formatTable, type Output, print } from '../output.ts';

/** Which broker is meant, and where consumers reach it. */
export interface BusTarget {
  /** The folder of the broker's users and accounts. */
  readonly folder: string;
  /** `nats://host:port`, where consumers see it otherwise than this machine does. */
  readonly address?: string;
  readonly output: Output;
}

/** The JetStream domain, as clients call it, under which outsiders find the log. */
const domain = 'newsroom';

/**
 * Lets a new outside consumer read what is public, or in advance what is under embargo, and shows
 * its password this once.
 */
export async function addOne(
  name: string,
  target: BusTarget,
  { isAdvance = false }: { readonly isAdvance?: boolean } = {},
): Promise<void> {
  const { folder, output } = target;
  const listens = await readBusAddress(folder);
  const address = (target.address ?? listens ?? '127.0.0.1:4222').replace(/^nats:\/\//, '');
  const stream = isAdvance ? 'DESK' : 'NEWSROOM';
  const added = addConsumer(folder, name, new Date().toISOString(), { isAdvance });
  const { password } = await added.catch(asUsage);
  const url = `nats://${name}:${password}@${address}`;
  const here = `nats://${name}:${password}@${listens ?? address}`;
  const isLive = await admit(folder, here, stream);
  // Whoever had the name before, or took it for a consumer of his own, has left a place in the log.
  const isFreed = isLive && (await removeDurable({ servers: here, stream, name }));
  const order = isAdvance ? "stream: 'DESK'" : "from: 'start'";
  print(output, { name, url, domain, stream, isLive, isFreed }, () =>
    [
      url,
      '',
      `Stream ${stream}, JetStream domain ${domain}. A durable consumer may be called ${name}.`,
      'The password is not kept and not shown again. For example:',
      '',
      `  for await (const item of follow({ servers: '${url}', ${order}, signal })) …   // @dateline/client`,
      ...(isAdvance ? [] : [`  BUS_URL='${url}' python3 examples/python/follow.py`]),
      ...(isFreed ? ['', `A durable consumer ${name} from before was removed.`] : []),
    ].join('\n'),
  );
  sayWhen(isLive, output);
}

/** Prints who may read the bus. */
export async function listAll({ folder, output }: BusTarget): Promise<void> {
  const { consumers: known } = await readBus(folder);
  const consumers = known.map(({ name, addedAt, isAdvance }) => ({
    name,
    addedAt,
    stream: isAdvance ? 'DESK' : 'NEWSROOM',
  }));
  print(output, { consumers }, () =>
    formatTable(
      output,
      ['NAME', 'STREAM', 'ADDED'],
      consumers.map(({ name, stream, addedAt }) => [name, stream, addedAt]),
    ),
  );
}

/** Takes a consumer's credential back; its connections end. */
export async function revokeOne(name: string, { folder, output }: BusTarget): Promise<void> {
  await removeConsumer(folder, name).catch(asUsage);
  const isLive = await reloadBroker(folder);
  print(output, { name, isLive }, () => `${name} may not connect any more`);
  sayWhen(isLive, output);
}

function sayWhen(isLive: boolean, output: Output): void {
  if (isLive) return;
  output.err(
    'No broker of this folder runs: it holds from the next start, or when it is reloaded.',
  );
}

function asUsage(error: unknown): never {
  if (error instanceof BusUserError) throw new CommandError(error.message, exitCodes.usage);
  throw error;
}
