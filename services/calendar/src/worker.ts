import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Document, KeptDocuments } from '@dateline/runtime';
import type { Place } from './place.ts';

/** Addresses that are kept on disk. */
const keptMax = 150;
/** After a change, for others to gather. */
const settleMs = 250;

/**
 * Works after each change, when it has settled: renders what is asked for and keeps it, so that a
 * crash loses little that a subscriber has seen; then packs it.
 */
export function createWorker(
  places: ReadonlyMap<string, Place>,
  kept: KeptDocuments | undefined,
  render: (place: Place) => void,
) {
  const onDisk = new Set<string>();
  const tried = new WeakSet<Document>();
  let timer: NodeJS.Timeout | undefined;
  let isWorking = false;
  let isStopped = false;

  async function work(): Promise<void> {
    const all = [...places.values()];
    for (const place of all) {
      if (isStopped) return;
      if (place.isStale && place.isAsked) render(place);
      if (place.isStale) continue;
      await nextTurn();
      await keep(place);
    }
    for (const place of all) {
      if (isStopped) return;
      if (place.document) await pack(place);
    }
  }
  async function keep(place: Place): Promise<void> {
    const { document, wanted } = place;
    if (!document || place.kept === document) return;
    tried.add(document);
    const isKept = kept !== undefined && wanted.format !== 'html';
    if (!isKept || (onDisk.size >= keptMax && !onDisk.has(wanted.key))) return;
    onDisk.add(wanted.key);
    if (await kept.keep(wanted.key, document)) place.kept = document;
  }
  const isWaiting = ({ isStale, isAsked, document }: Place): boolean =>
    isStale ? isAsked : document !== undefined && !tried.has(document);
  const soon = (): void => {
    if (timer !== undefined || isWorking || isStopped) return;
    timer = setTimeout(() => {
      timer = undefined;
      isWorking = true;
      void work().finally(() => {
        isWorking = false;
        // Requests and changes have gone on meanwhile.
        if ([...places.values()].some(isWaiting)) soon();
      });
    }, settleMs);
  };
  return {
    soon,
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}

/** Codings are made in the quiet after a change, so that no request has to wait for them. */
async function pack(place: Place): Promise<void> {
  if (place.isCompressed) return;
  place.isCompressed = true;
  await place.document?.prepare();
}

/** Lets through once it is open; until then a visitor waits for as long as it likes. */
export function createGate() {
  let isOpen = false;
  const waiting = new Set<() => void>();
  return {
    open(): void {
      isOpen = true;
      for (const go of waiting) go();
    },
    wait: (patienceMs: number): Promise<void> =>
      new Promise((resolve) => {
        if (isOpen) return resolve();
        const go = () => {
          clearTimeout(timer);
          waiting.delete(go);
          resolve();
        };
        const timer = setTimeout(go, patienceMs);
        waiting.add(go);
      }),
  };
}
