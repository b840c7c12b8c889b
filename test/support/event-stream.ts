import { setTimeout as pause } from 'node:timers/promises';

/** One Server-Sent Event with its data parsed. */
export interface StreamEvent {
  readonly id: string;
  readonly name: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A consumer as WHATWG HTML §9.2 describes it: it comes again with the last id, for ever. */
export interface StreamFollower {
  /** Everything it was ever given, in that order, but for heartbeats. */
  readonly seen: readonly StreamEvent[];
  readonly connections: number;
  stop(): Promise<void>;
}

const againMs = 50;

/** Follows a stream through restarts of whatever answers there. */
export function followStream(url: string): StreamFollower {
  const stopping = new AbortController();
  const seen: StreamEvent[] = [];
  let last = '';
  let connections = 0;
  const once = async () => {
    const headers = last === '' ? {} : { 'last-event-id': last };
    const answer = await fetch(url, { headers, signal: stopping.signal });
    if (!answer.ok || !answer.body) throw new Error(`${answer.status} ${await answer.text()}`);
    connections += 1;
    let text = '';
    const decoder = new TextDecoder();
    for await (const chunk of answer.body) {
      text += decoder.decode(chunk as Uint8Array, { stream: true });
      const blocks = text.split('\n\n');
      text = blocks.pop() ?? '';
      for (const block of blocks) {
        const event = toEvent(block);
        last = event.id || last;
        if (event.name !== 'heartbeat') seen.push(event);
      }
    }
  };
  const run = async () => {
    while (!stopping.signal.aborted) {
      await once().catch(() => undefined); // Whatever broke, it comes again.
      await pause(againMs);
    }
  };
  const ended = run();
  return {
    seen,
    get connections() {
      return connections;
    },
    async stop() {
      stopping.abort();
      await ended;
    },
  };
}

function toEvent(block: string): StreamEvent {
  const field = (name: string) =>
    block
      .split('\n')
      .find((line) => line.startsWith(`${name}: `))
      ?.slice(name.length + 2);
  return {
    id: field('id') ?? '',
    name: field('event') ?? 'message',
    data: JSON.parse(field('data') ?? '{}') as Record<string, unknown>,
  };
}
