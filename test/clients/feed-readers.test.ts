import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Newsroom, startNewsroom, until } from '../support/newsroom.ts';
import { isInstalled, run } from '../support/programs.ts';
import { type Exchange, type Recorder, startRecorder } from '../support/recorder.ts';
import type { FeedReader, ReaderKind, ShownItem } from './feed-reader.ts';
import { feedparser } from './feedparser.ts';
import { liferea } from './liferea.ts';
import { newsboat } from './newsboat.ts';
import { parsers } from './parsers.ts';
import { rss2email } from './rss2email.ts';
import { lifeStories, recording, type Stage, stages } from './story-life.ts';

const kinds = [newsboat, feedparser, rss2email, liferea, ...parsers];
/** A program with windows puts what it has fetched on its shelf by and by. */
const patienceMs = 5000;
const [firstStage] = stages;
const languages = lifeStories.map(({ language }) => language);

let newsroom: Newsroom;
let folder: string;
const open = new Map<string, { readonly reader: FeedReader; readonly recorder: Recorder }>();
/** The ids of the first stage, by feed: no stage may show others. */
const idsSeen = new Map<string, string>();

const feedsOf = ({ formats }: ReaderKind) =>
  languages.flatMap((language) => formats.map((format) => `/feeds/${language}.${format}`));

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-readers-'));
  newsroom = await startNewsroom();
  for (const kind of kinds.filter(({ isInstalled }) => isInstalled)) {
    const recorder = await startRecorder(newsroom.url('feeds'));
    const home = join(folder, kind.name);
    mkdirSync(home);
    const { url } = recorder;
    const reader = await kind.open({ url, feeds: feedsOf(kind), folder: home });
    open.set(kind.name, { reader, recorder });
  }
});
afterAll(async () => {
  for (const { reader, recorder } of open.values()) {
    await reader.close();
    await recorder.stop();
  }
  await newsroom?.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe.each(stages)('a story $name', (stage) => {
  beforeAll(async () => {
    for (const story of lifeStories) {
      const sequence = await stage.take(newsroom, story);
      for (const format of ['rss', 'atom', 'json']) {
        await untilTold(`/feeds/${story.language}.${format}`, sequence);
      }
    }
  });

  describe.each(kinds)('$name', (kind) => {
    test.skipIf(!kind.isInstalled)('shows it once, as it is now', async () => {
      const { reader, recorder } = opened(kind);
      const { exchanges } = recorder;
      const { fetchesBeforeConditional = 1 } = kind;
      const isAsked = ({ path }: Exchange) => feedsOf(kind).includes(path);
      let statuses: readonly number[] = [];
      for (let round = 0; round < (stage.isChange ? 1 : fetchesBeforeConditional); round += 1) {
        const from = exchanges.length;
        await reader.refresh();
        statuses = await until(`${kind.name} to have fetched every feed`, async () => {
          const asked = exchanges.slice(from).filter(isAsked);
          return asked.length === feedsOf(kind).length
            ? asked.map(({ status }) => status)
            : undefined;
        });
      }
      const { answerToChange } = kind;
      const isUnchanged = !stage.isChange && kind.fetchesBeforeConditional !== undefined;
      const expected = stage === firstStage ? 200 : isUnchanged ? 304 : answerToChange;
      expect(statuses).toEqual(feedsOf(kind).map(() => expected));
      const isShown = async () => {
        requireShown(kind, await reader.items(), stage);
        return true;
      };
      await until(`${kind.name} to show the story ${stage.name}`, isShown, patienceMs);
    });
  });

  describe.skipIf(!isInstalled('xmllint'))('xmllint', () => {
    test('finds the feeds well-formed', async () => {
      for (const path of feedsOf(newsboat)) {
        const input = await (await fetch(`${newsroom.url('feeds')}${path}`)).text();
        run('xmllint', ['--noout', '-'], { input });
      }
    });
  });
});

/** Until a feed includes what the log has at a sequence. */
async function untilTold(path: string, sequence: number): Promise<void> {
  await until(`${path} to include ${sequence}`, async () => {
    const response = await fetch(`${newsroom.url('feeds')}${path}`);
    await response.arrayBuffer();
    return Number(response.headers.get('dateline-sequence')) >= sequence || undefined;
  });
}

function opened({ name }: ReaderKind) {
  const found = open.get(name);
  if (!found) throw new Error(`${name} is not open`);
  return found;
}

/** What each feed has: a story that never changes, one that is as its stage says, one at the end. */
function requireShown(kind: ReaderKind, items: readonly ShownItem[], stage: Stage): void {
  const isLast = stage === stages.at(-1);
  const { shows } = kind.isUpdating ? stage : firstStage;
  for (const feed of feedsOf(kind)) {
    const story = lifeStories.find(({ language }) => feed.startsWith(`/feeds/${language}.`));
    if (!story) throw new Error(`no story is in ${feed}`);
    const { standing, later } = story;
    const own = items.filter((item) => item.feed === feed);
    const titles = own.map(({ title }) => plain(title));
    const changing = own.filter((_, index) => ![standing, later].includes(titles[index] ?? ''));
    expect([feed, titles.filter((title) => title === standing)]).toEqual([feed, [standing]]);
    const late = isLast ? [later] : [];
    expect([feed, titles.filter((title) => title === later)]).toEqual([feed, late]);
    expect([feed, changing.length]).toEqual([feed, isLast && !kind.isKeeping ? 0 : 1]);
    for (const item of changing) requireItem(kind, item, shows(story), story.by);
  }
}

function requireItem(
  kind: ReaderKind,
  item: ShownItem,
  { title, words, hides, isWhole }: ReturnType<Stage['shows']>,
  by: string,
): void {
  const { feed, id } = item;
  const format = feed.slice(feed.lastIndexOf('.') + 1);
  expect(plain(item.title)).toBe(kind.toTitle?.(title, format) ?? title);
  expect(id).toMatch(/^urn:uuid:/);
  const language = feed.slice(0, feed.lastIndexOf('.'));
  expect(id).toBe(idsSeen.get(language) ?? id);
  idsSeen.set(language, id);
  for (const word of words) expect(item.body).toContain(word);
  for (const word of [...hides, '<script']) expect(item.body).not.toContain(word);
  if (isWhole) expect(item.author).toContain(by);
  const isShown = isWhole && kind.formatsWithEnclosures.includes(format);
  if (isShown) expect(item.enclosure.replace(/&(?:amp|#x26);/g, '&')).toBe(recording);
}

/** The title without the invisible marks that keep mixed directions apart. */
function plain(text = ''): string {
  return text.replaceAll(/[\u2066-\u2069\u200e\u200f]/g, '');
}
