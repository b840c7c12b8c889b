import { createEditions, type Edition, type EventLog } from '@dateline/eventlog';
import { type Hub, type HubOptions, openHub } from './hub.ts';
import type { FrameSite } from './render/cloud-event.ts';

/** A hub that can be built anew while others use it. */
export interface RenewableHub {
  /** The one that answers now, whichever that is. */
  readonly hub: Hub;
  rebuild(): Promise<void>;
  close(): Promise<void>;
}

interface HubEdition extends Edition {
  readonly hub: Hub;
}

/** Follows the log. `fail` is told when the hub that answers has failed for good. */
export function openRenewableHub(
  log: EventLog,
  site: FrameSite,
  options: HubOptions & { readonly fail: (error: unknown) => void },
): RenewableHub {
  const listeners = new Set<() => void>();
  const ring = () => {
    for (const listener of [...listeners]) listener();
  };
  const editions = createEditions<HubEdition>(() => {
    const edition = openEdition(log, site, options);
    edition.hub.onChange(() => {
      if (editions.current() === edition) ring();
    });
    return edition;
  }, options.fail);
  const current = () => editions.current().hub;
  const hub: Hub = {
    get head() {
      return current().head;
    },
    get isCaughtUp() {
      return current().isCaughtUp;
    },
    get floor() {
      return current().floor;
    },
    next: (after) => current().next(after),
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    get entities() {
      return current().entities;
    },
    get firstSequences() {
      return current().firstSequences;
    },
    standing: (key) => current().standing(key),
    isErased: (entry) => current().isErased(entry),
    get standings() {
      return current().standings;
    },
    get lost() {
      return current().lost;
    },
    get malformed() {
      return current().malformed;
    },
    get unknown() {
      return current().unknown;
    },
    get ended() {
      return current().ended;
    },
  };
  return {
    hub,
    rebuild: () => editions.rebuild().then(ring),
    close: () => editions.close(),
  };
}

function openEdition(log: EventLog, site: FrameSite, options: HubOptions): HubEdition {
  const stop = new AbortController();
  const signal = AbortSignal.any([options.signal, stop.signal]);
  const hub = openHub(log, site, { ...options, signal });
  return {
    hub,
    get sequence() {
      return hub.head;
    },
    opened: until(hub, () => hub.isCaughtUp),
    ended: hub.ended,
    waitFor: (sequence) => until(hub, () => hub.head >= sequence),
    async close() {
      stop.abort();
      await hub.ended.catch(() => undefined); // Whoever holds it is told by `ended`.
    },
  };
}

function until(hub: Hub, isSo: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    if (isSo()) return resolve();
    const stop = hub.onChange(() => {
      if (!isSo()) return;
      stop();
      resolve();
    });
  });
}
