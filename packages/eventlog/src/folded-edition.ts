import type { RecordedEvent } from '@dateline/contracts';
import type { Edition } from './editions.ts';
import type { EventLog } from './event-log.ts';
import { materialize, type View } from './materialize.ts';

/** How documents are kept up from a log. */
export interface FoldOptions {
  readonly signal: AbortSignal;
  /** Takes in one event, in order; whether its entity is one of those that are held. */
  readonly take: (event: RecordedEvent) => boolean;
  /** Makes ready what is shown, once the log has been read to its end. */
  readonly open: () => Promise<void> | void;
  /** Ends what `open` began. */
  readonly close: () => Promise<void> | void;
  /** Told when it could not be opened although the log was read. */
  readonly fail: (error: unknown) => void;
}

/** An edition, and which entities it holds. */
export interface FoldedEdition extends Edition {
  readonly view: View<'known'>;
}

/** Begins to read the public log into an edition, which is open when all of it has been read once. */
export function foldEdition(log: EventLog, options: FoldOptions): FoldedEdition {
  const { signal, take, open, close, fail } = options;
  const stop = new AbortController();
  const view = materialize<'known'>(log, {
    filter: 'newsroom.>',
    signal: AbortSignal.any([signal, stop.signal]),
    project: (known, event) => (take(event) ? 'known' : known),
  });
  const opened = view.caughtUp.then(open);
  // Where it never catches up, `ended` says why.
  view.caughtUp.then(() => opened.catch(fail)).catch(() => undefined);
  opened.catch(() => undefined); // Who waits for it is told.
  return {
    view,
    opened,
    get sequence() {
      return view.sequence;
    },
    ended: view.ended,
    waitFor: view.waitFor,
    async close() {
      stop.abort();
      await close();
      await view.ended.catch(() => undefined); // Whoever holds it is told by `ended`.
    },
  };
}
