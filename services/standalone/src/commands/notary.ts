import { setTimeout as pause } from 'node:timers/promises';
import { type BreakReason, CheckpointError, type NotaryKey } from '@dateline/eventlog';
import { CommandError, exitCodes } from '../newsroom-client.ts';
import { addNotaryKey, breakNotaryKey, dropKeysBefore, readKeysOf } from '../notary-key.ts';
import { formatTable, type Output, print } from '../output.ts';

/** Where the notary answers, and where its key lies. */
export interface NotaryTarget {
  readonly url: string;
  readonly path: string;
  /** Of a file that is made. */
  readonly mode: number;
  readonly output: Output;
  /** For the notary to take up a key; 20 s. */
  readonly patienceMs?: number;
}

/** What `GET /notary/key` says. */
interface KeySet {
  readonly current: string;
  readonly keys: readonly {
    readonly kid: string;
    readonly checkpoints?: { readonly first: number; readonly last?: number };
    readonly breaksWith?: { readonly kid: string; readonly reason: string };
  }[];
}

const patienceMsDefault = 20_000;
const lookMs = 200;
const answerTimeoutMs = 30_000;

/** Prints all keys that have signed. */
export async function listKeys({ url, output }: NotaryTarget): Promise<void> {
  const set = await readKeySet(url);
  print(output, set, () =>
    formatTable(
      output,
      ['key', 'checkpoints', 'came by'],
      set.keys.map(({ kid, checkpoints, breaksWith }, index) => [
        ...[kid, stretchOf(checkpoints, kid === set.current)],
        wayOf(index, breaksWith?.reason),
      ]),
    ),
  );
}

/** Adds a key, unless one waits there already, and has the notary hand over to it. */
export async function rotateKey(target: NotaryTarget): Promise<void> {
  const { path, url } = target;
  const keys = await readKeys(path);
  const { current } = await readKeySet(url);
  if (!keys.some(({ jwk }) => jwk.kid === current)) {
    throw new CommandError(
      `${path} has not the key that signs now (${current}): is it of another newsroom? If it is ` +
        'lost, see dateline notary break',
      exitCodes.usage,
    );
  }
  // A rotation that was cut short goes on.
  const waiting = keys.at(-1);
  const next =
    waiting && waiting.jwk.kid !== current ? waiting : await onDisk(path, addNotaryKey(path));
  await finish(target, next, 'The one before has signed that it does, and is removed.');
}

/** Puts a new key in place of one that is lost or stolen. */
export async function breakKey(target: NotaryTarget, reason: string): Promise<void> {
  const { path, mode, url } = target;
  if (!isReason(reason)) throw new CommandError('--reason is lost or stolen', exitCodes.usage);
  const { current } = await readKeySet(url);
  const breaking = breakNotaryKey(path, { kid: current, reason }, mode);
  const next = await onDisk(path, breaking);
  const told =
    'Every verification reports it until it is given this key: tell your readers its name.';
  await finish(target, next, told);
}

/** Waits until the notary signs with a key, and removes those that it needs no more. */
async function finish(target: NotaryTarget, { jwk }: NotaryKey, told: string): Promise<void> {
  const { path, url, output, patienceMs = patienceMsDefault } = target;
  const deadline = performance.now() + patienceMs;
  for (;;) {
    const set = await readKeySet(url);
    const taken = set.keys.find(({ kid }) => kid === jwk.kid);
    if (set.current === jwk.kid && taken?.checkpoints) {
      await onDisk(path, dropKeysBefore(path, jwk.kid));
      const { first } = taken.checkpoints;
      const signs = `${jwk.kid} signs from checkpoint ${first} on.`;
      print(output, { key: jwk.kid, from: first, keys: set.keys }, () => `${signs} ${told}`);
      return;
    }
    if (performance.now() > deadline) {
      throw new CommandError(
        `The new key is in ${path}, but the notary at ${url} has not taken it up: see its /health. ` +
          'It does when it can; then run this again to finish.',
        exitCodes.unavailable,
      );
    }
    await pause(lookMs);
  }
}

async function readKeySet(url: string): Promise<KeySet> {
  const answer = await fetch(new URL('/notary/key', url), {
    signal: AbortSignal.timeout(answerTimeoutMs),
  }).catch((cause: unknown) => {
    throw new CommandError(`No newsroom answers at ${url}.`, exitCodes.unavailable, { cause });
  });
  const body = Object(await answer.json().catch(() => undefined)) as Partial<KeySet>;
  const { keys, current } = body;
  if (answer.ok && keys && current !== undefined) return { keys, current };
  const detail = 'detail' in body ? `: ${String(body.detail)}` : '';
  throw new CommandError(
    `${url} has no notary that answers (${answer.status}${detail})`,
    exitCodes.unavailable,
  );
}

async function readKeys(path: string): Promise<readonly NotaryKey[]> {
  return onDisk(path, readKeysOf(path));
}

/** What is wrong with a file is for the person at the terminal. */
async function onDisk<Result>(path: string, work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    const isOfFile = error instanceof Error && 'syscall' in error;
    if (!isOfFile && !(error instanceof CheckpointError)) throw error;
    throw new CommandError(`${path}: ${error.message}`, exitCodes.usage, { cause: error });
  }
}

function stretchOf(checkpoints: KeySet['keys'][number]['checkpoints'], isCurrent: boolean): string {
  if (!checkpoints) return 'none';
  const { first, last } = checkpoints;
  return isCurrent ? `from ${first}, signs now` : `${first} to ${last}`;
}

function wayOf(index: number, reason: string | undefined): string {
  if (reason !== undefined) return `a break: the one before was ${reason}`;
  return index === 0 ? 'the first' : 'handed over to';
}

function isReason(text: string): text is BreakReason {
  return text === 'lost' || text === 'stolen';
}
