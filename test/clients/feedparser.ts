import { hasModule, python, runBeside } from '../support/programs.ts';
import type { FeedReader, ReaderKind, ReaderSetting, ShownItem } from './feed-reader.ts';

/** Fetches all feeds as its documentation tells a program to, with the validators of the last time. */
const script = `
import feedparser, json, sys
asked = json.load(sys.stdin)
answers = []
for one in asked:
    feed = feedparser.parse(one['url'], etag=one.get('etag'), modified=one.get('modified'))
    answers.append({
        'bozo': int(feed.bozo), 'etag': feed.get('etag'), 'modified': feed.get('modified'),
        'language': feed.feed.get('language', ''),
        'items': [{
            'id': e.id, 'title': e.title, 'author': e.get('author', ''),
            'body': e.content[0].value if 'content' in e else '',
            'enclosure': e.enclosures[0].href if e.get('enclosures') else '',
        } for e in feed.entries],
    })
print(json.dumps(answers))`;

interface Answer {
  readonly bozo: number;
  readonly etag: string | null;
  readonly modified: string | null;
  readonly language: string;
  readonly items: readonly Omit<ShownItem, 'feed'>[];
}

/** Universal Feed Parser, in the hands of a program that keeps items by their ids. */
export const feedparser: ReaderKind = {
  name: 'feedparser',
  isInstalled: hasModule('feedparser'),
  formats: ['rss', 'atom'],
  formatsWithEnclosures: ['rss', 'atom'],
  fetchesBeforeConditional: 1,
  isKeeping: true,
  isUpdating: true,
  answerToChange: 200,
  open: async (setting) => openFeedparser(setting),
};

function openFeedparser({ url, feeds }: ReaderSetting): FeedReader {
  const validators = new Map<string, Partial<Answer>>();
  const kept = new Map<string, ShownItem>();
  return {
    async refresh() {
      const asked = feeds.map((path) => ({ url: url + path, ...validators.get(path) }));
      const answers: Answer[] = JSON.parse(
        await runBeside(python, ['-c', script], { input: JSON.stringify(asked) }),
      );
      for (const [index, feed] of feeds.entries()) {
        const {
          bozo = 1,
          etag = null,
          modified = null,
          language,
          items = [],
        } = answers[index] ?? {};
        if (bozo) throw new Error(`${feed} is not well-formed`);
        if (language && !feed.includes(`/${language}`)) throw new Error(`${feed} is ${language}`);
        validators.set(feed, { etag, modified });
        for (const item of items) kept.set(`${feed} ${item.id}`, { ...item, feed });
      }
    },
    items: async () => [...kept.values()],
    async close() {},
  };
}
