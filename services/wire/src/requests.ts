import {
  type EventFilter,
  type LogLine,
  placeIn,
  readCursor,
  readFilter,
} from '@dateline/contracts';
import { type EventLog, LogUnavailableError } from '@dateline/eventlog';
import { ProblemError, problem, unavailable } from '@dateline/runtime';
import type { Hub } from './hub.ts';

/** What requests are checked against. */
export interface LogFacts {
  readonly log: EventLog;
  readonly hub: Hub;
  readonly line: LogLine;
}

/** Reads the filter of a query. @throws ProblemError `unknown-filter` */
export function toFilter(text: string | undefined): EventFilter {
  const filter = readFilter(text ?? '');
  if (!('fault' in filter)) return filter;
  throw problem({
    status: 400,
    slug: 'unknown-filter',
    title: 'There is no such filter',
    detail: filter.fault,
  });
}

/**
 * The sequence that a cursor, `start` or `end` stands for.
 * @throws ProblemError `malformed-cursor`, `foreign-cursor`, `lost-cursor` or `future-cursor`
 */
export async function toSequence(
  text: string | undefined,
  { log, hub, line }: LogFacts,
): Promise<number> {
  if (text === undefined || text === '' || text === 'start') return 0;
  if (text === 'end') return hub.head;
  const position = readCursor(text);
  if (!position) {
    throw problem({
      status: 400,
      slug: 'malformed-cursor',
      title: 'This is no cursor of ours',
      detail: 'a cursor is given back exactly as it came; begin with `start`, or from /snapshot',
    });
  }
  const place = placeIn(line, position);
  if (place === 'lost') {
    throw problem({
      status: 410,
      slug: 'lost-cursor',
      title: 'The log was restored without what this cursor has seen',
      detail: 'its backup is older than the cursor, and other events follow: begin from /snapshot',
      extras: { snapshot: '/snapshot' },
    });
  }
  if (place === 'foreign') {
    throw problem({
      status: 410,
      slug: 'foreign-cursor',
      title: 'The cursor is of another log',
      detail: 'this newsroom began a new log since, or it is another one: begin from /snapshot',
      extras: { snapshot: '/snapshot' },
    });
  }
  // Another service on the same log may have been ahead of this one when it gave the cursor.
  if (position.sequence <= hub.head || position.sequence <= (await lastSequence(log))) {
    return position.sequence;
  }
  throw problem({
    status: 400,
    slug: 'future-cursor',
    title: 'The cursor is ahead of the log',
    detail: 'the log does not reach as far: begin from /snapshot',
    extras: { snapshot: '/snapshot' },
  });
}

async function lastSequence(log: EventLog): Promise<number> {
  try {
    return (await log.state()).lastSequence;
  } catch (error) {
    throw toUnavailable(error);
  }
}

/** What a route answers where the log is away; anything else is thrown as it is. */
export function toUnavailable(error: unknown): unknown {
  if (error instanceof ProblemError || !(error instanceof LogUnavailableError)) return error;
  return unavailable('the log does not answer', { retryAfterS: 5 });
}
