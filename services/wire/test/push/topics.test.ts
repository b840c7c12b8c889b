import { afterEach, expect, test } from 'vitest';
import { followTopics, type TopicReading } from '../../src/push/topics.ts';
import { until } from './hub.ts';

let stop = new AbortController();
afterEach(() => {
  stop.abort();
  stop = new AbortController();
});

const document = (tag: string, sequence: number): TopicReading => ({
  kind: 'document',
  self: '',
  document: { tag, sequence, mediaType: 'text/plain', body: Buffer.from(tag) },
});

/** Topics whose documents are what `read` says, and what is heard of them. */
function start(options: {
  readonly names: readonly string[];
  readonly read: (topic: string) => TopicReading;
  readonly head?: () => number;
  readonly lagMs?: number;
}) {
  const moves: string[] = [];
  const topics = followTopics({
    read: async (topic, { tag }) => {
      const reading = options.read(topic);
      const isSame = reading.kind === 'document' && reading.document.tag === tag;
      return isSame ? { kind: 'unchanged' } : reading;
    },
    signal: stop.signal,
    wanted: () => new Set(options.names),
    head: options.head ?? (() => 0),
    onMove: (topic) => moves.push(topic),
    ...{ firstMs: 1, longestMs: 5, unrestMs: 60_000, sweepMs: 20, lagMs: options.lagMs ?? 60_000 },
  });
  return { topics, moves };
}

test('all are asked, however often the log moves', async () => {
  const asked = new Set<string>();
  const names = Array.from({ length: 40 }, (_, index) => `topic ${index}`);
  let head = 0;
  let ring = () => {};
  const { topics } = start({
    names,
    // It moves with each answer, so that all are due again at any time.
    head: () => head,
    read(topic) {
      head += 1;
      ring();
      asked.add(topic);
      return document('"1"', 1);
    },
  });
  ring = topics.ring;
  await until('all were asked', () => asked.size === names.length);
});

test('a reader that lags behind another does not bring back what was before', async () => {
  let answers = 0;
  const { moves } = start({
    names: ['topic'],
    read() {
      answers += 1;
      return answers % 2 === 1 ? document('"new"', 7) : document('"old"', 5);
    },
  });
  await until('both have answered often', () => answers > 20);
  expect(moves).toEqual(['topic']);
});

test('a document that is older for good, as after a restored backup, is what there is', async () => {
  let answers = 0;
  const { topics, moves } = start({
    names: ['topic'],
    lagMs: 50,
    read() {
      answers += 1;
      return answers === 1 ? document('"new"', 7) : document('"old"', 5);
    },
  });
  await until('it is taken', () => topics.current('topic')?.tag === '"old"');
  expect(answers).toBeGreaterThan(2);
  expect(moves).toEqual(['topic', 'topic']);
});

test('where nothing moves, nobody hears of it; where the feed is away, it is asked again', async () => {
  let answers = 0;
  const { topics, moves } = start({
    names: ['topic'],
    read() {
      answers += 1;
      return answers < 5 ? { kind: 'away', reason: 'away' } : document('"1"', 1);
    },
  });
  await until('it was asked often', () => answers > 12);
  expect(moves).toEqual(['topic']);
  expect(topics.current('topic')).toEqual({ tag: '"1"', sequence: 1 });
});
