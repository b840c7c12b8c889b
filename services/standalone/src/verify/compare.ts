import { setTimeout as pause } from 'node:timers/promises';
import { type Answer, differenceOf, digestOf } from './answer.ts';
import type { Rendition } from './rendition.ts';
import type { Surface } from './surface.ts';

/** One way in which a surface is not what the log makes of it. */
export interface Difference {
  readonly surface: string;
  readonly url: string;
  /** `document`, `revision`, `held-back`, `sequence`, `stream`, `entities` or `version`. */
  readonly kind: string;
  /** The address or the entity; empty where it is the surface as a whole. */
  readonly what: string;
  /** Within a document: `line 12`, `status`, `etag`, `type`. */
  readonly where?: string;
  readonly expected: string;
  readonly served: string;
  /** Where each was in the log. */
  readonly expectedAt: number;
  readonly servedAt: number;
}

/** A surface beside what the log makes of it. */
export interface Pair {
  readonly surface: Surface;
  readonly rendition: Rendition;
}

/** How long, and how many at a time; times in milliseconds. */
export interface CompareOptions {
  readonly signal: AbortSignal;
  /** A difference counts once neither side has moved for so long; a cache may be in between. */
  readonly settleMs: number;
  /** For a surface to come to where the log is, and for what moves to be caught at one sequence. */
  readonly patienceMs: number;
  readonly atOnce: number;
  readonly onCompared: (surface: string, compared: number) => void;
}

/** What came of the comparison of one surface's documents. */
export interface Compared {
  readonly compared: number;
  readonly differences: readonly Difference[];
  /** Addresses that never stood still long enough to be judged. */
  readonly unsettled: readonly string[];
}

/** Differences beyond these are counted, not looked into. */
const suspectsMax = 1000;
const betweenRoundsMs = 100;

interface Suspect {
  readonly path: string;
  /** What each side has answered so far: it may be a moment ahead of the other or behind. */
  readonly expected: Set<string>;
  readonly served: Set<string>;
  last: { readonly expected: Answer; readonly served: Answer } | undefined;
}

/**
 * Asks both sides for the same addresses. Where they differ both are asked again and again: a
 * document that was right at one sequence of the log is right, and one that differs while neither
 * side moves is not.
 */
export async function compareDocuments(
  pair: Pair,
  paths: AsyncIterable<string>,
  options: CompareOptions,
): Promise<Compared> {
  const suspects: Suspect[] = [];
  let compared = 0;
  const iterator = paths[Symbol.asyncIterator]();
  // Generators answer calls in turn, so several may draw from one.
  const work = async () => {
    for (;;) {
      options.signal.throwIfAborted();
      const { value: path, done } = await iterator.next();
      if (done) return;
      const suspect: Suspect = { path, expected: new Set(), served: new Set(), last: undefined };
      compared += 1;
      options.onCompared(pair.surface.name, compared);
      if (!(await agree(pair, suspect)) && suspects.length < suspectsMax) suspects.push(suspect);
    }
  };
  await Promise.all(Array.from({ length: options.atOnce }, work));
  return { compared, ...(await settle(pair, suspects, options)) };
}

async function settle(
  pair: Pair,
  suspects: readonly Suspect[],
  { settleMs, patienceMs, signal }: CompareOptions,
): Promise<Pick<Compared, 'differences' | 'unsettled'>> {
  const deadline = performance.now() + Math.max(patienceMs, 2 * settleMs);
  let left = suspects;
  let standing = { mark: '', sinceMs: 0 };
  while (left.length > 0) {
    const before = await readMark(pair);
    if (before !== standing.mark) standing = { mark: before, sinceMs: performance.now() };
    const still: Suspect[] = [];
    for (const suspect of left) if (!(await agree(pair, suspect))) still.push(suspect);
    left = still;
    const after = await readMark(pair);
    const hasStood = after === before && performance.now() - standing.sinceMs >= settleMs;
    if (hasStood) return { differences: await describe(pair, left), unsettled: [] };
    if (performance.now() > deadline) break;
    await pause(betweenRoundsMs, undefined, { signal });
  }
  return { differences: [], unsettled: left.map(({ path }) => path) };
}

/** Whether one side has answered now what the other has answered at any time. */
async function agree({ surface, rendition }: Pair, suspect: Suspect): Promise<boolean> {
  const [expected, served] = await Promise.all([
    rendition.ask(suspect.path),
    surface.ask(suspect.path),
  ]);
  suspect.last = { expected, served };
  suspect.expected.add(digestOf(expected));
  suspect.served.add(digestOf(served));
  return [...suspect.served].some((digest) => suspect.expected.has(digest));
}

/** Where both sides are in the log. */
async function readMark({ surface, rendition }: Pair): Promise<string> {
  const [{ sequence }, ours] = [await surface.held(), rendition.sequence()];
  return `${sequence} ${ours}`;
}

async function describe(
  { surface, rendition }: Pair,
  suspects: readonly Suspect[],
): Promise<readonly Difference[]> {
  const { sequence: servedAt } = await surface.held();
  return suspects.flatMap(({ path, last }) => {
    const found = last && differenceOf(last.expected, last.served);
    if (!found) return [];
    const { name, url } = surface;
    const at = { expectedAt: rendition.sequence(), servedAt };
    return [{ surface: name, url, kind: 'document', what: path, ...found, ...at }];
  });
}
