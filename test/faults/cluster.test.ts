import { type EventLog, openJetStreamLog } from '@dateline/eventlog';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type House, openHouse } from '../support/house.ts';
import { startCluster, type TestCluster } from '../support/nats-cluster.ts';
import { until } from '../support/newsroom.ts';

/** `npm run test:faults` does each fault to each node, CI one of each to the
 * node that the services are connected to. */
const isLong = process.env['FAULT_CLUSTER'] === 'all';
const faults = ['killed', 'partitioned', 'frozen'] as const;
/** What must be acknowledged while a node is away, so that two of three are shown to be enough. */
const meanwhile = 8;
const desks = 3;

let cluster: TestCluster;
let log: EventLog;
let house: House;

beforeAll(async () => {
  cluster = await startCluster();
  for (const name of cluster.names) await cluster.untilWell(name);
  const { servers } = cluster;
  log = await until(
    'the cluster to hold the streams',
    () => openJetStreamLog({ servers, clientName: 'house', role: 'writer', replicas: 3 }),
    60_000,
  );
  house = await openHouse(log);
});
afterAll(async () => {
  await house?.close();
  await log?.close();
  await cluster?.stop();
});

/** By key, the answer: all that was acknowledged. */
const acknowledged = new Map<string, { readonly revision: number; readonly sequence: number }>();
let isOver = false;

/** As a careful client: again under the same key until it is answered. */
async function publishAll(desk: number): Promise<void> {
  for (let number = 0; !isOver; number += 1) {
    const id = `d${desk}n${number}`;
    const standing = await until(
      `${id} to be acknowledged`,
      async () => {
        const { status, text } = await house.ask('/articles', {
          method: 'POST',
          headers: {
            authorization: `Bearer ${house.token}`,
            'content-type': 'application/json',
            'idempotency-key': id,
          },
          body: JSON.stringify({ id, text: `The river rose by ${desk * 100_000 + number} cm.` }),
        });
        expect([200, 201, 503], text).toContain(status);
        return status === 503 ? undefined : JSON.parse(text);
      },
      120_000,
    );
    acknowledged.set(id, standing);
  }
}

const untilMore = async (count: number) => {
  const wanted = acknowledged.size + count;
  await until(
    `${count} more to be acknowledged`,
    async () => (acknowledged.size >= wanted ? true : undefined),
    120_000,
  );
};

async function strike(name: string, fault: (typeof faults)[number]): Promise<void> {
  if (fault === 'killed') await cluster.kill9(name);
  else if (fault === 'partitioned') await cluster.partition(name);
  else cluster.freeze(name);
  await untilMore(meanwhile);
  if (fault === 'killed') cluster.start(name);
  else if (fault === 'partitioned') cluster.heal();
  else cluster.thaw(name);
  await cluster.untilWell(name);
  await untilMore(meanwhile);
}

test('any node may be killed, cut off or frozen amid publishing, and nothing is lost', async () => {
  const publishing = Promise.all(Array.from({ length: desks }, (_, desk) => publishAll(desk)));
  await untilMore(meanwhile);
  const struck: string[] = [];
  for (const fault of faults) {
    // The one that the services are connected to is the one that hurts them.
    const ours = await until('a connection', async () => cluster.nameIn(log.health().detail));
    for (const name of isLong ? cluster.names : [ours]) {
      await strike(name, fault);
      struck.push(`${name} ${fault}`);
    }
  }
  isOver = true;
  await publishing;

  const stored = new Map<string, number[]>();
  for await (const delivery of log.follow({ after: 0, signal: AbortSignal.timeout(60_000) })) {
    if (delivery.kind === 'caught-up') break;
    if (delivery.kind !== 'event') throw new Error(`${delivery.kind} at ${delivery.sequence}`);
    const { ref, entity, sequence } = delivery.event;
    if (ref.kind === 'article') stored.set(entity, [...(stored.get(entity) ?? []), sequence]);
  }
  const lost = [...acknowledged].filter(([id, { sequence }]) => stored.get(id)?.[0] !== sequence);
  expect(lost).toEqual([]);
  expect([...stored].filter(([, sequences]) => sequences.length !== 1)).toEqual([]);
  expect(stored.size).toBe(acknowledged.size);
  expect(house.failures).toEqual([]);

  const { lastSequence } = await log.state();
  await until('the readers to have all', async () => {
    const { agrees, services } = await house.read<{
      agrees: boolean;
      services: Readonly<Record<string, { sequence: number }>>;
    }>('/consistency');
    const areThere = Object.values(services).every(({ sequence }) => sequence === lastSequence);
    return agrees && areThere ? true : undefined;
  });
  console.info(`${struck.join(', ')}: ${acknowledged.size} acknowledged, ${lost.length} lost`);
});
