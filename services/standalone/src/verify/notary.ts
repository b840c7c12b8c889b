import {
  decodeMessage,
  erasedRevisions,
  type Headers,
  type RecordedEvent,
} from '@dateline/contracts';
import {
  type Checkpoint,
  CheckpointError,
  chainStart,
  type EventLog,
  leafOf,
  type NotaryJwk,
  type RestoredLog,
  type StoredOctets,
} from '@dateline/eventlog';
import type { Difference } from './compare.ts';
import { createSigners, type Signer, type Signers } from './signers.ts';
import { answerTimeoutMs } from './surface.ts';

/** The checkpoints of a newsroom, and the keys that they have to be signed by. */
export interface NotarySource {
  readonly url: string;
  /** What the newsroom says that its keys are. */
  readonly keys: readonly NotaryJwk[];
  /** Those that are trusted; where they are left out the first that signs is. */
  readonly kept?: readonly NotaryJwk[] | undefined;
  readonly checkpoints: AsyncIterable<{ readonly number: number; readonly jws: string }>;
}

/** What came of holding a log against its checkpoints. */
export interface NotaryReport {
  readonly checkpoints: number;
  /** The sequence up to which they go. */
  readonly sequence: number;
  /** Messages that are gone and left their hash, and those that nobody saw before they went. */
  readonly erased: number;
  readonly unseen: number;
  /** Who signed what, in order. */
  readonly signers: readonly Signer[];
  /** Where another log goes on that was restored from the one before. */
  readonly lineage: readonly {
    readonly number: number;
    readonly restored: readonly RestoredLog[];
  }[];
  readonly differences: readonly Difference[];
}

const pagesMax = 1_000_000;
const namedMax = 20;

interface State {
  readonly differences: Difference[];
  readonly missing: number[];
  readonly history: History;
  readonly url: string;
  readonly signers: Signers;
  readonly lineage: { readonly number: number; readonly restored: readonly RestoredLog[] }[];
  streamCreated: string | undefined;
  checkpoints: number;
  bad: number;
  sequence: number;
  after: string;
  unseen: number;
}

/** What the messages that are there say of those that are not. */
interface History {
  /** Revisions that are there, and that a kill says to be erased, by entity. */
  readonly seen: Map<string, Set<number>>;
  readonly erased: Map<string, Set<number>>;
}

/**
 * Checks each checkpoint's signature and chain, and each stored message against its hash. A message
 * may only be missing where a kill lists it.
 */
export async function verifyNotary(
  log: EventLog,
  { url, keys, kept, checkpoints }: NotarySource,
  signal: AbortSignal,
): Promise<NotaryReport> {
  const stop = new AbortController();
  const until = AbortSignal.any([signal, stop.signal]);
  const messages = readMessages(log, until);
  const history: History = { seen: new Map(), erased: new Map() };
  const state: State = {
    ...{ differences: [], missing: [], history, url, lineage: [], streamCreated: undefined },
    ...{ checkpoints: 0, bad: 0, sequence: 0, after: chainStart, unseen: 0 },
    signers: createSigners({ kept, known: [...(kept ?? []), ...keys] }),
  };
  let message = (await messages.next()).value;
  for await (const { number, jws } of checkpoints) {
    signal.throwIfAborted();
    const checkpoint = open(state, number, jws);
    if (!checkpoint) continue;
    for (const [index, leaf] of checkpoint.leaves.entries()) {
      const sequence = checkpoint.first + index;
      while (message && message.sequence < sequence) message = (await messages.next()).value;
      const found = message?.sequence === sequence ? message : undefined;
      if (found) takeHistory(history, found);
      compare(state, { sequence, leaf, found, number });
    }
  }
  // A kill may come after the last checkpoint.
  for (; message; message = (await messages.next()).value) takeHistory(history, message);
  stop.abort();
  if (state.bad > namedMax) {
    noteBad(state, 'further ones', 'good', `${state.bad - namedMax} that are not`);
  }
  for (const fault of state.signers.faults()) note(state, fault);
  accountFor(state);
  const { differences, checkpoints: count, sequence, missing, unseen, lineage } = state;
  const report = { checkpoints: count, sequence, erased: missing.length, unseen };
  return { ...report, signers: state.signers.list(), lineage, differences };
}

/** Reads all pages of a newsroom's checkpoints. */
export async function* fetchCheckpoints(
  url: string,
): AsyncGenerator<{ readonly number: number; readonly jws: string }> {
  let path: string | undefined = '/notary/checkpoints?limit=100';
  for (let page = 0; path !== undefined && page < pagesMax; page += 1) {
    const answer: Response = await fetch(url + path, {
      signal: AbortSignal.timeout(answerTimeoutMs),
    });
    if (!answer.ok) throw new Error(`${url}${path} answers ${answer.status}`);
    const { checkpoints, next } = (await answer.json()) as {
      checkpoints: { number: number; jws: string }[];
      next?: string;
    };
    yield* checkpoints;
    path = next;
  }
}

async function* readMessages(
  log: EventLog,
  signal: AbortSignal,
): AsyncGenerator<StoredOctets, undefined> {
  for await (const delivery of log.followOctets({ after: 0, signal })) {
    if (delivery.kind === 'caught-up') return undefined;
    yield delivery;
  }
  return undefined;
}

function open(state: State, number: number, jws: string): Checkpoint | undefined {
  state.checkpoints += 1;
  const bad = (expected: string, served: string) => {
    state.bad += 1;
    if (state.bad <= namedMax) noteBad(state, `${number}`, expected, served);
  };
  try {
    const checkpoint = state.signers.open(number, jws);
    const { first, before, last, after, streamCreated, restored = [] } = checkpoint;
    if (checkpoint.number !== number || number !== state.checkpoints) {
      bad(`number ${state.checkpoints}`, `number ${checkpoint.number}`);
    }
    if (first !== state.sequence + 1) bad(`from ${state.sequence + 1}`, `from ${first}`);
    if (before !== state.after) bad(`after ${state.after}`, `after ${before}`);
    const known = state.streamCreated ?? streamCreated;
    if (known !== streamCreated) {
      const isNamed = restored.some(({ created }) => created === known);
      if (isNamed) state.lineage.push({ number, restored });
      else bad(`of the log of ${known}, or of one restored from it`, `of ${streamCreated}`);
    }
    Object.assign(state, { sequence: last, after, streamCreated });
    return checkpoint;
  } catch (error) {
    if (!(error instanceof CheckpointError)) throw error;
    bad('a checkpoint of the notary', error.message);
    return undefined;
  }
}

function noteBad(state: State, what: string, expected: string, served: string): void {
  note(state, { kind: 'checkpoint', what, expected, served });
}

function compare(
  state: State,
  one: {
    readonly sequence: number;
    readonly leaf: string | null;
    readonly found: StoredOctets | undefined;
    readonly number: number;
  },
): void {
  const { sequence, leaf, found, number } = one;
  if (leaf === null) state.unseen += 1;
  if (!found) {
    state.missing.push(sequence);
    return;
  }
  const actual = leafOf(found);
  if (actual === leaf) return;
  const what = `sequence ${sequence}, ${found.subject}`;
  const where = `checkpoint ${number}`;
  note(state, { kind: 'message', what, where, expected: leaf ?? 'gone', served: actual });
}

function takeHistory({ seen, erased }: History, message: StoredOctets): void {
  const { subject, sequence } = message;
  const headers: Record<string, string> = Object.fromEntries(message.headers) as Headers;
  const body = () => JSON.parse(Buffer.from(message.body).toString());
  const decoded = decodeMessage({ subject, sequence, headers, body });
  if (decoded.kind !== 'event') return;
  const { event } = decoded;
  const name = nameOf(event);
  addTo(seen, name, [event.revision]);
  addTo(erased, name, erasedRevisions(event));
}

/** Says which messages are missing although no kill lists them. */
function accountFor(state: State): void {
  const { history, missing } = state;
  let explained = 0;
  for (const [name, erased] of history.erased) {
    const seen = history.seen.get(name);
    explained += [...erased].filter((revision) => !seen?.has(revision)).length;
  }
  const lost = missing.length - explained;
  if (lost <= 0) return;
  for (const [name, seen] of history.seen) {
    const newest = [...seen].reduce((most, one) => Math.max(most, one), 0);
    for (let revision = 1; revision < newest; revision += 1) {
      if (seen.has(revision) || history.erased.get(name)?.has(revision)) continue;
      const what = `${name} revision ${revision}`;
      note(state, {
        kind: 'missing',
        what,
        expected: 'stored, or erased by a kill',
        served: 'gone',
      });
    }
  }
  const shown = missing.slice(0, namedMax).join(', ');
  const rest = missing.length > namedMax ? ', …' : '';
  note(state, {
    kind: 'missing',
    what: `${lost} of the sequences ${shown}${rest}`,
    expected: `${explained} erased by kills`,
    served: `${missing.length} gone`,
  });
}

function note(
  { differences, url, sequence }: State,
  found: Pick<Difference, 'kind' | 'what' | 'where' | 'expected' | 'served'>,
): void {
  const at = { expectedAt: sequence, servedAt: sequence };
  differences.push({ surface: 'notary', url, ...found, ...at });
}

function nameOf({ ref }: RecordedEvent): string {
  return `${ref.kind}/${ref.id}`;
}

function addTo(sets: Map<string, Set<number>>, name: string, revisions: readonly number[]): void {
  const known = sets.get(name) ?? new Set();
  for (const revision of revisions) known.add(revision);
  sets.set(name, known);
}
