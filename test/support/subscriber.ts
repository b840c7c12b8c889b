import { setTimeout as pause } from 'node:timers/promises';
import { until } from './newsroom.ts';

/** A program that looks at a calendar again and again, and takes offence as real ones do. */
export interface Subscriber {
  /** Waits until it has got so many more answers. */
  looks(count: number): Promise<void>;
  /** Ends it; everything that would have harmed a subscriber, in words. */
  stop(): Promise<readonly string[]>;
}

/** The UIDs of a calendar, in its order. */
export function uidsOf(text: string): readonly string[] {
  return [...text.matchAll(/^UID:(.*)\r$/gm)].map(([, uid = '']) => uid);
}

/**
 * Starts looking. An address where nobody listens is no offence: programs try again, and an edge
 * answers meanwhile. An error, half a body, an entry less and an older date are.
 */
export function startSubscriber(url: string, path: string): Subscriber {
  const offences: string[] = [];
  let answers = 0;
  let isStopped = false;
  let uids: readonly string[] = [];
  let etag = '';
  let modifiedMs = 0;

  async function look(): Promise<void> {
    const headers = { 'if-none-match': etag };
    const response = await fetch(`${url}${path}`, etag === '' ? {} : { headers });
    const { status } = response;
    const text = await response.text();
    if (status === 304) return;
    if (status !== 200) return void offences.push(`${status}: ${text.slice(0, 200)}`);
    if (!text.endsWith('END:VCALENDAR\r\n')) offences.push(`half a body: ${text.slice(-80)}`);
    const shown = uidsOf(text);
    const gone = uids.filter((uid) => !shown.includes(uid));
    if (gone.length > 0) offences.push(`${gone.length} of ${uids.length} entries are gone`);
    const atMs = Date.parse(response.headers.get('last-modified') ?? '');
    if (atMs < modifiedMs) offences.push(`Last-Modified goes back ${modifiedMs - atMs} ms`);
    if (!Number.isNaN(atMs)) modifiedMs = atMs;
    uids = shown;
    etag = response.headers.get('etag') ?? '';
  }

  const looking = (async () => {
    while (!isStopped) {
      const isAnswered = await look().then(
        () => true,
        () => false,
      );
      if (isAnswered) answers += 1;
      await pause(10);
    }
  })();

  return {
    async looks(count) {
      const from = answers;
      await until(`${count} answers`, async () => (answers - from >= count ? true : undefined));
    },
    async stop() {
      isStopped = true;
      await looking;
      return offences;
    },
  };
}
