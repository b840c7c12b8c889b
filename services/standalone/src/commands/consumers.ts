import type { ConsumerState } from '@dateline/eventlog';
import { ask, type Connection } from '../newsroom-client.ts';
import { formatTable, type Output, print } from '../output.ts';

/** Whose consumers; the newsroom's when left out. */
export interface StreamOption {
  /** `NEWSROOM` or `DESK`, in any case. */
  readonly stream?: string;
}

/** Prints who reads a stream and how far each is behind, the farthest first. */
export async function listConsumers(
  connection: Connection,
  output: Output,
  option: StreamOption,
): Promise<void> {
  const path = `/consumers${toQuery(option)}`;
  const { body } = await ask(connection, { method: 'GET', path });
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
  option: StreamOption,
): Promise<void> {
  for (const name of names) {
    const path = `/consumers/${encodeURIComponent(name)}${toQuery(option)}`;
    await ask(connection, { method: 'DELETE', path });
  }
  print(output, { removed: names }, () => names.map((name) => `${name} was removed`).join('\n'));
}

function toQuery({ stream }: StreamOption): string {
  return stream === undefined ? '' : `?${new URLSearchParams({ stream: stream.toUpperCase() })}`;
}
