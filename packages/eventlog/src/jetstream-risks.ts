import type { StreamInfo } from '@nats-io/jetstream';
import type { Connection } from './jetstream-connection.ts';

const copiesNeeded = 3;
const monitorTimeoutMs = 2000;

/** How a broker's own settings are learned: none of them is told to its clients. */
export interface BrokerFacts {
  /** Its monitoring addresses, separated by commas: `http://nats:8222`. */
  readonly monitors?: string | undefined;
  /** Who started the broker knows that it syncs before it acknowledges. */
  readonly isSynced?: boolean | undefined;
}

/**
 * Why events that were acknowledged could be lost all the same, in words; each is warned of. What a
 * stream's own settings would lose is corrected or refused before, and is not among them.
 */
export async function findRisks(
  { nats, logger }: Connection,
  streams: readonly StreamInfo[],
  facts: BrokerFacts,
): Promise<readonly string[]> {
  const isCluster = nats.info?.cluster !== undefined;
  const risks = [
    ...streams.flatMap((stream) => risksOfCopies(stream, isCluster)),
    ...(facts.isSynced ? [] : await risksOfSync(facts.monitors)),
  ];
  for (const risk of risks) logger.warn({ risk }, 'what is acknowledged may be lost');
  return risks;
}

function risksOfCopies({ config, cluster }: StreamInfo, isCluster: boolean): readonly string[] {
  const { name, num_replicas: copies } = config;
  const away = (cluster?.replicas ?? []).filter(({ offline }) => offline).map((peer) => peer.name);
  return [
    ...(isCluster && copies < copiesNeeded
      ? [`${name} has ${copies} of ${copiesNeeded} copies: set NATS_REPLICAS=${copiesNeeded}`]
      : []),
    ...(away.length > 0 ? [`copies of ${name} are away: ${away.join(', ')}`] : []),
  ];
}

async function risksOfSync(monitors: string | undefined): Promise<readonly string[]> {
  if (monitors === undefined) {
    return ['whether the broker syncs before it acknowledges is not known: set NATS_MONITOR_URL'];
  }
  const urls = monitors.split(',').map((url) => url.trim().replace(/\/+$/, ''));
  const risks = await Promise.all(urls.map(riskOfSync));
  return risks.filter((risk) => risk !== undefined);
}

/** `sync_always` is how nats-server's /varz tells `sync_interval: always`. */
async function riskOfSync(url: string): Promise<string | undefined> {
  try {
    const answer = await fetch(`${url}/varz`, { signal: AbortSignal.timeout(monitorTimeoutMs) });
    const about = (await answer.json()) as {
      readonly jetstream?: { readonly config?: { readonly sync_always?: boolean } };
    };
    if (about.jetstream?.config?.sync_always === true) return undefined;
    return `the broker at ${url} acknowledges before it syncs: set sync_interval: always`;
  } catch {
    return `whether the broker syncs before it acknowledges is not known: ${url} does not answer`;
  }
}
