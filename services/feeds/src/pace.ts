/** When one document may be rendered: single stories at once, a burst a few times. */
export interface Pace {
  /** Notes a change of one article; all times are milliseconds of one steady clock. */
  change(article: string, nowMs: number): void;
  /** How long the document has to stay as it is. */
  dueInMs(nowMs: number): number;
  /** A render begins, of all that has changed so far. */
  start(nowMs: number): void;
  /** It has ended; one that could not read what it needs is not tried again at once. */
  end(nowMs: number, isUnread: boolean): void;
}

/** So many articles changed since the last render are a burst: it waits, then twice as long. */
const burstFrom = 3;
/** A long burst costs one render a second. */
const spacingMaxMs = 1000;
/** A burst is over when nothing has changed for so long. */
const settleMs = 50;
/** Renders without a wait, and how many of them a second gives back. */
const creditMax = 10;
const creditPerS = 2;

/** The pace of a document that was never rendered; `spacingMs` is the first wait of a burst. */
export function createPace(spacingMs: number): Pace {
  const mostMs = Math.max(spacingMs, spacingMaxMs);
  let waitMs = 0;
  let renderedAtMs = Number.NEGATIVE_INFINITY;
  let changedAtMs = Number.NEGATIVE_INFINITY;
  let changes = 0;
  let changed: string | undefined;
  let credit = creditMax;
  let creditAtMs = 0;

  const creditAt = (nowMs: number) =>
    Math.min(creditMax, credit + ((nowMs - creditAtMs) / 1000) * creditPerS);
  const restMs = (nowMs: number) => renderedAtMs + waitMs - nowMs;

  return {
    change(article, nowMs) {
      if (article !== changed) changes += 1;
      changed = article;
      changedAtMs = nowMs;
    },
    dueInMs(nowMs) {
      const mayHurry = changes > 0 && creditAt(nowMs) >= 1;
      const settledMs = mayHurry ? changedAtMs + settleMs - nowMs : Number.POSITIVE_INFINITY;
      return Math.max(0, Math.min(restMs(nowMs), settledMs));
    },
    start(nowMs) {
      const isSingle = changes < burstFrom && creditAt(nowMs) >= 1;
      const isEarly = restMs(nowMs) > 0;
      credit = creditAt(nowMs) - (isSingle || isEarly ? 1 : 0);
      creditAtMs = nowMs;
      waitMs = isSingle ? 0 : Math.min(Math.max(spacingMs, 2 * waitMs), mostMs);
      changes = 0;
      changed = undefined;
    },
    end(nowMs, isUnread) {
      renderedAtMs = nowMs;
      if (isUnread) waitMs = spacingMs;
    },
  };
}
