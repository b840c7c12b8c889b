import { joinSignals } from '@dateline/eventlog';
import type { ReadTopic, TopicReading } from './topics.ts';

/** Where this newsroom's feeds are. */
export interface FeedPlace {
  /** The public base address, without a slash at its end. */
  readonly url: string;
  /** Where the same paths are asked for from here; it may change while the service starts. */
  readonly from: () => string;
  readonly timeoutMs: number;
}

const octetsMax = 8 * 1024 * 1024;

/** The path of a topic of this newsroom; undefined for any other address. */
export function toFeedPath(topic: string, url: string): string | undefined {
  if (!URL.canParse(topic) || !topic.startsWith(`${url}/feeds/`)) return undefined;
  const path = topic.slice(url.length);
  return /^\/feeds\/[^?#]{1,3000}\.(rss|atom|json)$/.test(path) ? path : undefined;
}

/** Reads feeds over HTTP, as everybody does: what is sent on is then there for everybody. */
export function createTopicReader(place: FeedPlace): ReadTopic {
  return async (topic, { tag, signal }) => {
    const path = toFeedPath(topic, place.url);
    if (path === undefined) return { kind: 'absent' };
    const until = joinSignals(signal, AbortSignal.timeout(place.timeoutMs));
    try {
      const answer = await fetch(`${place.from().replace(/\/+$/, '')}${path}`, {
        signal: until.signal,
        redirect: 'manual',
        headers: {
          'accept-encoding': 'identity',
          ...(tag !== undefined && { 'if-none-match': tag }),
        },
      });
      return await toReading(answer, topic);
    } catch (error) {
      return { kind: 'away', reason: error instanceof Error ? error.message : String(error) };
    } finally {
      until.release();
    }
  };
}

async function toReading(answer: Response, topic: string): Promise<TopicReading> {
  const { status, headers } = answer;
  const tag = headers.get('etag');
  if (status !== 200 || tag === null) await answer.body?.cancel();
  if (status === 304) return { kind: 'unchanged' };
  if (status === 404 || status === 400 || status === 410) return { kind: 'absent' };
  if (status !== 200 || tag === null) return { kind: 'away', reason: `status ${status}` };
  if (Number(headers.get('content-length')) > octetsMax) {
    await answer.body?.cancel();
    return { kind: 'away', reason: 'the document is too large' };
  }
  const body = Buffer.from(await answer.arrayBuffer());
  const sequence = Number(headers.get('dateline-sequence') ?? Number.NaN);
  const [, self = topic] = /<([^>]*)>; *rel="?self"?/.exec(headers.get('link') ?? '') ?? [];
  return {
    kind: 'document',
    self,
    document: {
      tag,
      body,
      mediaType: headers.get('content-type') ?? 'application/octet-stream',
      sequence: Number.isSafeInteger(sequence) ? sequence : undefined,
    },
  };
}
