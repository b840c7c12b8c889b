import type { ConsumerState } from '@dateline/eventlog';
import { ask, type Connection } from '../newsroom-client.ts';
import { formatTable, type Output, print } from '../output.ts';

/** Prints who reads the bus and how far each is behind, the farthest first. */
export async function listConsumers(connection: Connection, output: Output): Promise<void> {
  const { body } = await ask(connection, { method: 'GET', path: '/consumers' });
  const { lastSequence, consumers } = body as {
    readonly lastSequence: number;
    readonly consumers: readonly ConsumerState[];
  };
  const sorted = [...consumers].sort((a, b) => b.behind - a.behind || (a.name < b.name ? -1 : 1));
  print(output, { lastSequence, consumers: sorted }, () =>
    formatTable(
      output,
      ['NAME', 'CLIENT', 'KIND', 'BEHIND', 'UNACKNOWLEDGED', 'SEQUENCE', 'ACTIVE', 'FILTER'],
      sorted.map((one) => [
        one.name,
        one.client ?? '',
        one.isDurable ? 'durable' : 'passing',
        String(one.behind),
        String(one.unacknowledged),
        `${one.sequence} of ${lastSequence}`,
        one.activeAt ?? '',
        one.filters.join(' '),
      ]),
    ),
  );
}

/** Removes consumers one after the other; ends at the first that cannot be. */
export async function removeConsumers(
  connection: Connection,
  names: readonly string[],
  output: Output,
): Promise<void> {
  for (const name of names) {
    await ask(connection, { method: 'DELETE', path: `/consumers/${encodeURIComponent(name)}` });
  }
  print(output, { removed: names }, () => names.map((name) => `${name} was removed`).join('\n'));
}
