import { runVerify } from '../../services/standalone/src/commands/verify.ts';
import type { NotaryReport } from '../../services/standalone/src/verify/notary.ts';
import type { VerifyReport } from '../../services/standalone/src/verify/verify.ts';
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
    output: {
      out: (line) => void lines.push(line),
      err: () => {},
      ...{ isTerminal: false, json: true },
    },
  });
  return { code, ...JSON.parse(lines.join('\n')) };
}
