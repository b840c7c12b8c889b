import type { EventLog } from '@dateline/eventlog';
import { runVerify } from '../../services/standalone/src/commands/verify.ts';
import type { NotaryReport } from '../../services/standalone/src/verify/notary.ts';
import { findSurfaces } from '../../services/standalone/src/verify/surface.ts';
import { type VerifyReport, verify } from '../../services/standalone/src/verify/verify.ts';
import type { Newsroom, ServiceName } from './newsroom.ts';

/** What `dateline verify --json` prints, beside its exit code. */
export interface Verified extends VerifyReport {
  readonly code: number;
  readonly notary?: NotaryReport;
}

/** `dateline verify` of all readers, or of those named, by the log itself; the notary where asked for. */
export async function verifyNewsroom(
  { nats, url }: Pick<Newsroom, 'nats' | 'url'>,
  options: { readonly services?: readonly ServiceName[]; readonly notary?: boolean } = {},
): Promise<Verified> {
  const { services = ['feeds', 'calendar', 'wire'], notary = false } = options;
  const lines: string[] = [];
  const code = await runVerify(services.map(url), {
    nats: nats.url,
    notary,
    combinations: '10',
    output: {
      out: (line) => void lines.push(line),
      err: () => {},
      ...{ isTerminal: false, json: true },
    },
  });
  return { code, ...JSON.parse(lines.join('\n')) };
}

/** The same of services in this process, by the log that they are on; of each kind so many, or all. */
export async function verifyHouse(
  log: EventLog,
  url: string,
  count?: number,
): Promise<VerifyReport> {
  return verify(log, await findSurfaces(url), {
    signal: new AbortController().signal,
    sample: { count, offset: 0 },
    ...{ settleMs: 3000, patienceMs: 30_000, atOnce: 4 },
    say: () => {},
  });
}
