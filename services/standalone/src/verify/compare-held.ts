import { setTimeout as pause } from 'node:timers/promises';
import type { CompareOptions, Difference, Pair } from './compare.ts';
import type { HeldSurface } from './surface.ts';

/** What came of the comparison of what a surface says that it holds. */
export interface ComparedHeld {
  readonly differences: readonly Difference[];
  /** Whether both sides were met at one sequence at all. */
  readonly isSettled: boolean;
}

const lookMs = 20;
/** Entities of which each is named; the others are counted. */
const namedMax = 50;

interface Met {
  readonly served: HeldSurface;
  readonly expected: HeldSurface;
}

/**
 * Compares stream, sequence, revisions and what is held back, at one sequence. `head` is where the
 * log ended when the verification began: a surface that does not come there is behind.
 */
export async function compareHeld(
  pair: Pair,
  head: number,
  options: Pick<CompareOptions, 'patienceMs' | 'signal'>,
): Promise<ComparedHeld> {
  const met = await meet(pair, head, options);
  const { served, expected } = met;
  const note = (kind: string, one: unknown, other: unknown, what = ''): Difference => ({
    surface: pair.surface.name,
    url: pair.surface.url,
    kind,
    what,
    expected: String(one),
    served: String(other),
    expectedAt: expected.sequence,
    servedAt: served.sequence,
  });
  const found: Difference[] = [];
  if (!isSameStream(expected.streamCreated, served.streamCreated)) {
    found.push(note('stream', expected.streamCreated, served.streamCreated));
  }
  if (expected.version !== served.version) {
    found.push(note('version', expected.version, served.version));
  }
  for (const [id, why] of Object.entries(served.quarantined)) {
    if (id in expected.quarantined) continue;
    const { reason = '' } = Object(why);
    found.push(note('held-back', 'read on', `stands still: ${reason}`, id));
  }
  if (served.sequence < head) found.push(note('sequence', `at least ${head}`, served.sequence));
  const isMet = served.sequence === expected.sequence;
  if (isMet && served.entities !== expected.entities) {
    found.push(note('entities', expected.entities, served.entities));
  }
  // Of one that is behind it is said where it stands, and of what that is so.
  if (isMet ? served.revisions !== expected.revisions : served.sequence < head) {
    const named = await revisionsApart(pair);
    found.push(...named.map(([entity, one, other]) => note('revision', one, other, entity)));
  }
  return { differences: found, isSettled: isMet || served.sequence < head };
}

/** Looks at both until they are at one sequence, at or behind the head; for a stated time. */
async function meet(
  { surface, rendition }: Pair,
  head: number,
  { patienceMs, signal }: Pick<CompareOptions, 'patienceMs' | 'signal'>,
): Promise<Met> {
  const deadline = performance.now() + patienceMs;
  for (;;) {
    const served = await surface.held();
    const expected = (await rendition.held()) as HeldSurface;
    const isMet = served.sequence >= head && served.sequence === expected.sequence;
    if (isMet || performance.now() > deadline) return { served, expected };
    await pause(lookMs, undefined, { signal });
  }
}

/** Entities whose revisions differ: those of ours first, then those that only the surface has. */
async function revisionsApart({
  surface,
  rendition,
}: Pair): Promise<readonly (readonly [string, string, string])[]> {
  const [expected, served] = [rendition.revisions(), await surface.revisions()];
  const names = new Set([...expected.keys(), ...served.keys()]);
  const say = (revision: number | undefined) => (revision === undefined ? 'none' : `${revision}`);
  const apart = [...names]
    .filter((name) => expected.get(name) !== served.get(name))
    .map((name) => [name, say(expected.get(name)), say(served.get(name))] as const);
  const more = apart.length - namedMax;
  const rest = [`${more} further entities`, 'others', 'others'] as const;
  return more > 0 ? [...apart.slice(0, namedMax), rest] : apart;
}

/** One side may write it with more digits than the other. */
function isSameStream(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && Date.parse(one) === Date.parse(other);
}
