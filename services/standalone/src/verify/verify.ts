import { setTimeout as pause } from 'node:timers/promises';
import type { EventLog } from '@dateline/eventlog';
import { type CompareOptions, compareDocuments, type Difference, type Pair } from './compare.ts';
import { compareHeld } from './compare-held.ts';
import { calendarDocuments, feedDocuments, wireDocuments } from './documents.ts';
import { openRendition, type Rendition } from './rendition.ts';
import type { Sample } from './sample.ts';
import type { Surface } from './surface.ts';

/** How a verification is done. */
export interface VerifyOptions extends Omit<CompareOptions, 'onCompared'> {
  readonly sample: Sample;
  /** Told now and then how far it is, in a few words. */
  readonly say: (line: string) => void;
}

/** What came of one surface. */
export interface SurfaceReport {
  readonly surface: string;
  readonly url: string;
  readonly sequence: number;
  readonly compared: number;
  /** Whether it answers from the log, and not from what an earlier run kept. */
  readonly ready: boolean;
}

/** What came of all. */
export interface VerifyReport {
  readonly agrees: boolean;
  /** Where the log ended when it began. */
  readonly sequence: number;
  readonly surfaces: readonly SurfaceReport[];
  readonly differences: readonly Difference[];
  /** `surface address` of what moved all the while and was not judged. */
  readonly unsettled: readonly string[];
  /** Entities that nobody can read on in the log itself, and why. */
  readonly heldBack: Readonly<Record<string, string>>;
}

const lookMs = 20;
const sayEveryMs = 3000;

/**
 * Makes every answer of the surfaces anew from the log and compares it with theirs.
 * @throws where the log cannot be read, or a surface stops answering
 */
export async function verify(
  log: EventLog,
  surfaces: readonly Surface[],
  options: VerifyOptions,
): Promise<VerifyReport> {
  const { lastSequence: head } = await log.state();
  const renditions = new Map<string, Rendition>();
  const stop = new AbortController();
  const signal = AbortSignal.any([options.signal, stop.signal]);
  const failing = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    stop.signal.addEventListener('abort', () => reject(stop.signal.reason), { once: true });
  });
  failing.catch(() => {}); // Raced below.
  const context = { signal, fail: (error: unknown) => stop.abort(error) };
  const run = async (): Promise<VerifyReport> => {
    const pairs: Pair[] = [];
    for (const surface of surfaces) {
      const { madeWith = {} } = surface.found;
      const key = JSON.stringify([surface.name, madeWith]);
      const known = renditions.get(key);
      const rendition = known ?? (await openRendition(log, surface.name, madeWith, context));
      renditions.set(key, rendition);
      pairs.push({ surface, rendition });
    }
    await untilReady([...renditions.values()], head, { ...options, signal });
    return compareAll(pairs, head, { ...options, signal });
  };
  try {
    return await Promise.race([run(), failing]);
  } finally {
    stop.abort();
    for (const rendition of renditions.values()) await rendition.close();
  }
}

async function compareAll(
  pairs: readonly Pair[],
  head: number,
  options: VerifyOptions,
): Promise<VerifyReport> {
  const differences: Difference[] = [];
  const unsettled: string[] = [];
  const reports: SurfaceReport[] = [];
  const heldBack: Record<string, string> = {};
  const say = createReporter(options.say);
  for (const pair of pairs) {
    const { surface, rendition } = pair;
    const held = await compareHeld(pair, head, options);
    differences.push(...held.differences);
    if (!held.isSettled) unsettled.push(`${surface.name} its revisions`);
    const onCompared = (name: string, count: number) => say(`${name}: ${count} documents`);
    const found = await compareDocuments(pair, documentsOf(pair, options), {
      ...options,
      onCompared,
    });
    differences.push(...found.differences);
    unsettled.push(...found.unsettled.map((path) => `${surface.name} ${path}`));
    for (const [id, why] of Object.entries((await rendition.held()).quarantined)) {
      heldBack[id] = String(Object(why).reason);
    }
    const { sequence, ready = true } = await surface.held();
    const { name, url } = surface;
    reports.push({ surface: name, url, sequence, compared: found.compared, ready });
  }
  const agrees = differences.length === 0 && unsettled.length === 0;
  return { agrees, sequence: head, surfaces: reports, differences, unsettled, heldBack };
}

function documentsOf({ surface, rendition }: Pair, { sample }: VerifyOptions) {
  const { url = '' } = surface.found.madeWith ?? {};
  switch (surface.name) {
    case 'feeds':
      return feedDocuments(rendition, { url, sample });
    case 'calendar':
      return calendarDocuments(rendition, { url, sample });
    case 'wire':
      return wireDocuments(rendition, { sample });
  }
}

async function untilReady(
  renditions: readonly Rendition[],
  head: number,
  { signal, say }: VerifyOptions,
): Promise<void> {
  const report = createReporter(say);
  for (;;) {
    if (renditions.every((one) => one.isReady() && one.sequence() >= head)) return;
    const least = Math.min(...renditions.map((one) => one.sequence()));
    report(`reading the log: ${least} of ${head}`);
    await pause(lookMs, undefined, { signal });
  }
}

/** Passes on a line every few seconds. */
function createReporter(say: (line: string) => void): (line: string) => void {
  let saidAtMs = performance.now();
  return (line) => {
    if (performance.now() - saidAtMs < sayEveryMs) return;
    saidAtMs = performance.now();
    say(line);
  };
}
