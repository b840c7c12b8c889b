import { readFile } from 'node:fs/promises';
import { type EventLog, type NotaryJwk, openJetStreamLog, toNotaryJwk } from '@dateline/eventlog';
import { CommandError, exitCodes } from '../newsroom-client.ts';
import { type Output, oneLine, print } from '../output.ts';
import type { Difference } from '../verify/compare.ts';
import { fetchCheckpoints, type NotaryReport, verifyNotary } from '../verify/notary.ts';
import { answerTimeoutMs, findSurfaces, type Surface } from '../verify/surface.ts';
import { openToldLog } from '../verify/told-log.ts';
import { type VerifyReport, verify } from '../verify/verify.ts';

/** What `verify` is told on the command line. */
export interface VerifyCommandOptions {
  readonly nats?: string;
  readonly sample?: string;
  readonly combinations?: string;
  readonly patience?: string;
  readonly notary?: boolean;
  readonly notaryKey?: string;
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
  const count = toCount('--sample', options.sample);
  const combinations = toCount('--combinations', options.combinations);
  const patienceMs = toNumber('--patience', options.patience ?? '30') * 1000;
  const stop = new AbortController();
  let log: EventLog | undefined;
  try {
    const surfaces = (await Promise.all(urls.map(findSurfaces))).flat();
    if (surfaces.length === 0) throw new Error(`no reader answers at ${urls.join(', ')}`);
    log = await openLog(surfaces, options, stop);
    const report = await verify(log, surfaces, {
      signal: stop.signal,
      sample: { count, combinations, offset: Math.random() },
      ...{ settleMs, patienceMs, atOnce },
      say: output.err,
    });
    const notary = options.notary
      ? await checkNotary(log, surfaces, options, stop.signal)
      : undefined;
    const all = { ...report, ...(notary && { notary }) };
    const differences = [...report.differences, ...(notary?.differences ?? [])];
    const found = { ...all, agrees: report.agrees && differences.length === 0, differences };
    print(output, found, () => describe(found));
    if (differences.length > 0) return codes.differs;
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
  const { streamCreated } = teller.found;
  if (streamCreated === null) throw new Error('the wire does not know its log yet');
  return openToldLog(teller.url, {
    created: streamCreated,
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

async function checkNotary(
  log: EventLog,
  surfaces: readonly Surface[],
  { nats, notaryKey }: VerifyCommandOptions,
  signal: AbortSignal,
): Promise<NotaryReport> {
  if (nats === undefined) {
    throw new CommandError(
      '--notary needs --nats URL, as `dateline consumer add` prints it: what is told is not what is stored',
      2,
    );
  }
  const url = surfaces.find(({ name }) => name === 'wire')?.url;
  if (url === undefined) throw new Error('no wire is named, which has the checkpoints');
  const keys = toKeys(await readKeySet(`${url}/notary/key`), url);
  const kept = notaryKey && toKeys(await readFile(notaryKey, 'utf8'), notaryKey);
  const checkpoints = fetchCheckpoints(url);
  return verifyNotary(log, { url, keys, ...(kept && { kept }), checkpoints }, signal);
}

async function readKeySet(url: string): Promise<string> {
  return (await fetch(url, { signal: AbortSignal.timeout(answerTimeoutMs) })).text();
}

/** What was kept may be of one key, or of all that there were. */
function toKeys(text: string, from: string): readonly NotaryJwk[] {
  const { keys } = Object(JSON.parse(text)) as { keys?: readonly unknown[] };
  if (!keys) throw new Error(`${from} holds no key of a notary`);
  return keys.map(toNotaryJwk);
}

function describe(report: VerifyReport & { readonly notary?: NotaryReport }): string {
  const { surfaces, differences, unsettled, heldBack, notary } = report;
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
  const signed = notary ? describeNotary(notary) : [];
  return [...lines, ...signed, ...held, ...differences.map(toText), ...moving, verdict].join('\n');
}

function describeNotary(notary: NotaryReport): readonly string[] {
  const { checkpoints, sequence, erased, unseen, signers, lineage } = notary;
  return [
    `notary: ${checkpoints} checkpoints up to sequence ${sequence}; ${erased} ` +
      `messages are gone, ${unseen} of them before they were seen`,
    ...signers.map(({ kid, from, to, breaksWith }) => {
      const how = breaksWith
        ? `BREAKS with ${breaksWith.kid}, which was ${breaksWith.reason}`
        : `${from === 1 ? 'the first key' : 'handed over to by the one before'}`;
      return `  checkpoints ${from} to ${to}: signed by ${kid}, ${how}`;
    }),
    ...lineage.map(({ number, restored }) => {
      const { created, lastSequence } = restored.at(-1) ?? {};
      return `  from checkpoint ${number}: a log restored from that of ${created}, up to ${lastSequence}`;
    }),
  ];
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

function toCount(option: string, text: string | undefined): number | undefined {
  return text === undefined ? undefined : toNumber(option, text);
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
