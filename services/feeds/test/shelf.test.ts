import { createLogger } from '@dateline/runtime';
import { describe, expect, test } from 'vitest';
import type { FeedEntry } from '../src/project.ts';
import { createWindows } from '../src/select.ts';
import { createShelf } from '../src/shelf.ts';
import { fold } from './given.ts';
import { history } from './newsroom.ts';
import { stories } from './stories.ts';

const logger = createLogger({ name: 'feeds', level: 'silent' });
const site = { title: 'Harbour Wire', url: 'https://wire.example' };

function entryOf(id: string, changes: Partial<FeedEntry> = {}): FeedEntry {
  const entry = fold(history([{ act: 'published', story: { ...stories.russian, id } }]));
  if (!entry) throw new Error('no entry');
  return { ...entry, ...changes };
}

function shelved(spacingMs?: number) {
  const windows = createWindows();
  const rendered: string[] = [];
  const shelf = createShelf({
    windows,
    site,
    logger,
    onRendered: (format) => rendered.push(format),
    ...(spacingMs !== undefined && { spacingMs }),
  });
  const put = (entry: FeedEntry) => shelf.touch(windows.put(entry, entry.updatedAt));
  return { shelf, put, rendered };
}

const until = async (isTrue: () => boolean) => {
  const deadline = Date.now() + 5_000;
  while (!isTrue()) {
    if (Date.now() > deadline) throw new Error('waited in vain');
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
};

describe('the shelf', () => {
  test('renders nothing before it is opened, and then each feed once', async () => {
    const { shelf, put, rendered } = shelved();
    for (let number = 0; number < 30; number += 1) put(entryOf(`story-${number}`));
    expect(() => shelf.find('/feeds/all.rss')).toThrow('still being made ready');
    expect(shelf.find('/elsewhere')).toBeUndefined();
    await shelf.open();
    expect(rendered.toSorted()).toEqual(['atom', 'atom', 'json', 'json', 'rss', 'rss']);
    expect(shelf.state()).toEqual({ isOpen: true, faults: {} });
    shelf.close();
  });

  test('renders a burst a few times, not once per article, and ends with the last', async () => {
    const { shelf, put, rendered } = shelved(20);
    await shelf.open();
    const before = performance.now();
    for (let number = 0; number < 1000; number += 1) {
      put(entryOf(`story-${number}`, { publishedAt: new Date(1e12 + number).toISOString() }));
      if (number % 10 === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    const has = (id: string) => Boolean(shelf.find('/feeds/ru.json')?.body.includes(`"${id}"`));
    await until(() => has('story-999'));
    const spacings = Math.ceil((performance.now() - before) / 20);
    const times = rendered.filter((format) => format === 'json').length;
    expect(times).toBeGreaterThan(2);
    expect(times).toBeLessThanOrEqual(3 + 2 * (spacings + 1));
    expect(times).toBeLessThan(200);
    shelf.close();
  });

  test('renders what changes while it is still busy with what came before', async () => {
    const { shelf, put, rendered } = shelved(0);
    for (const language of ['ru', 'ar', 'zh', 'en', 'fr', 'es']) {
      put(entryOf(`in-${language}`, { languageToken: language }));
    }
    const opened = shelf.open();
    await new Promise((resolve) => setImmediate(resolve));
    put(entryOf('late'));
    await opened;
    // Seven feeds once, and the one of everything, which came first, once more.
    await until(() => rendered.filter((format) => format === 'rss').length >= 8);
    shelf.close();
    expect(shelf.find('/feeds/ru.rss')?.body.includes('late')).toBe(true);
  });

  test('within the spacing shows what it has, however often it is asked', async () => {
    const { shelf, put } = shelved(60_000);
    put(entryOf('story-1'));
    await shelf.open();
    put(entryOf('story-2'));
    expect(shelf.find('/feeds/ru.json')?.body.includes('story-2')).toBe(false);
    shelf.close();
  });

  test('a poll renders nothing when nothing changed', async () => {
    const { shelf, put, rendered } = shelved();
    put(entryOf('story-1'));
    await shelf.open();
    const count = rendered.length;
    const documents = Array.from({ length: 100 }, () => shelf.find('/feeds/all.rss'));
    expect(new Set(documents).size).toBe(1);
    expect(rendered).toHaveLength(count);
    shelf.close();
  });

  test('a poll after a quiet time gets the newest state at once', async () => {
    const { shelf, put } = shelved(0);
    await shelf.open();
    put(entryOf('story-1'));
    expect(shelf.find('/feeds/all.rss')?.body.includes('story-1')).toBe(true);
    shelf.close();
  });

  test('keeps the last good document when a render fails, and says so', async () => {
    const { shelf, put } = shelved(0);
    put(entryOf('story-1'));
    await shelf.open();
    const good = shelf.find('/feeds/all.rss');
    put(entryOf('story-2', { publishedAt: 'no date' }));
    await until(() => Object.keys(shelf.state().faults).length === 6);
    expect(shelf.find('/feeds/all.rss')).toBe(good);
    expect(Object.keys(shelf.state().faults)).toContain('/feeds/all.rss');
    put(entryOf('story-2'));
    await until(() => Object.keys(shelf.state().faults).length === 0);
    expect(shelf.find('/feeds/all.rss')?.body.includes('story-2')).toBe(true);
    shelf.close();
  });

  test('says that a feed cannot be shown when it never could be rendered', async () => {
    const { shelf, put } = shelved(0);
    put(entryOf('story-1', { publishedAt: 'no date' }));
    await shelf.open();
    expect(() => shelf.find('/feeds/ru.atom')).toThrow('cannot be shown');
    shelf.close();
  });
});
