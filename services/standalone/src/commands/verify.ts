import { type EventLog, openJetStreamLog } from '@dateline/eventlog';
import { CommandError, exitCodes } from '../newsroom-client.ts';
import { type Output, oneLine, print } from '../output.ts';
import type { Difference } from '../verify/compare.ts';
import { findSurfaces, type Surface } from '../verify/surface.ts';
import { openToldLog } from '../verify/told-log.ts';
import { type VerifyReport, verify } from '../verify/verify.ts';

/** What `verify` is told on the command line. */
export interface VerifyCommandOptions {
  readonly nats?: string;
  readonly sample?: string;
  readonly patience?: string;
}

/** The shell's answer to a verification; "could not look" is none of the other commands' codes. */
const codes = { agrees: 0, differs: 1, unseen: 2 } as const;

const settleMsDefault = 3000;
const atOnce = 4;

/** Verifies what answers at some addresses; gives the exit code. */
export async function runVerify(
  urls: readonly string[],
  options: VerifyCommandOptions & { readonly output: Output; readonly settleMs?: number },
): Promise<number> {
  const { output, settleMs = settleMsDefault } = options;
  const count = options.sample === undefined ? undefined : toNumber('--sample', options.sample);
  const patienceMs = toNumber('--patience', options.patience ?? '30') * 1000;
  const stop = new AbortController();
  let log: EventLog | undefined;
  try {
    const surfaces = (await Promise.all(urls.map(findSurfaces))).flat();
    if (surfaces.length === 0) throw new Error(`no reader answers at ${urls.join(', ')}`);
    log = await openLog(surfaces, options, stop);
    const report = await verify(log, surfaces, {
      signal: stop.signal,
      sample: { count, offset: Math.random() },
      ...{ settleMs, patienceMs, atOnce },
      say: output.err,
    });
    print(output, report, () => describe(report));
    if (report.differences.length > 0) return codes.differs;
    return report.agrees ? codes.agrees : codes.unseen;
  } catch (error) {
    if (error instanceof CommandError && error.exitCode === exitCodes.usage) throw error;
    throw new CommandError(`nothing can be said: ${reasonOf(error)}`, codes.unseen, {
      cause: error,
    });
  } finally {
    stop.abort();
    await log?.close();
  }
}

async function openLog(
  surfaces: readonly Surface[],
  { nats, output }: { readonly nats?: string; readonly output: Output },
  stop: AbortController,
): Promise<EventLog> {
  if (nats !== undefined) {
    return openJetStreamLog({ servers: nats, clientName: 'verify', role: 'reader' });
  }
  const teller = surfaces.find(({ name }) => name === 'wire');
  if (!teller) throw new Error('none of these tells the log: name the wire too, or use --nats');
  let read = 0;
  return openToldLog(teller.url, {
    signal: stop.signal,
    fail: (error) => stop.abort(error),
    onRead(sequence) {
      // Of a long log now and then.
      if (sequence - read < 20_000) return;
      read = sequence;
      output.err(`reading the log: ${sequence}`);
    },
  });
}

function describe(report: VerifyReport): string {
  const { surfaces, differences, unsettled, heldBack } = report;
  const lines = surfaces.map(
    ({ surface, url, sequence, compared, ready }) =>
      `${surface} at ${url}: sequence ${sequence}, ${compared} documents compared${
        ready ? '' : ', and it still shows what an earlier run kept'
      }`,
  );
  const held = Object.entries(heldBack).map(
    ([id, reason]) => `held back by every reader: ${id}: ${oneLine(reason)}`,
  );
  const moving = unsettled.map((what) => `moved all the while, not judged: ${what}`);
  const verdict =
    differences.length > 0
      ? `${differences.length} differences`
      : report.agrees
        ? `all agree with the log up to sequence ${report.sequence}`
        : 'no difference found, but not all could be looked at';
  return [...lines, ...held, ...differences.map(toText), ...moving, verdict].join('\n');
}

function toText(difference: Difference): string {
  const { surface, url, kind, what, where, expected, served, expectedAt, servedAt } = difference;
  const name = [surface, kind, what, where].filter(Boolean).join(' ');
  return [
    `DIFFERS ${name} (${url}, at sequence ${servedAt}; the log at ${expectedAt})`,
    `  expected ${oneLine(expected)}`,
    `  served   ${oneLine(served)}`,
  ].join('\n');
}

function toNumber(option: string, text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new CommandError(`${option} takes a number from 1, not ${text}`, exitCodes.usage);
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  const deeper = cause instanceof Error && cause.message ? `: ${cause.message}` : '';
  return `${error.message}${deeper}`;
}
