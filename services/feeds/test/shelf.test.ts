import type { RecordedEvent } from '@dateline/contracts';
import { createMemoryLog } from '@dateline/eventlog';
import { createLogger } from '@dateline/runtime';
import { describe, expect, test } from 'vitest';
import { createLoader } from '../src/loader.ts';
import type { FeedEntry } from '../src/project.ts';
import { createCollection } from '../src/select.ts';
import { createShelf } from '../src/shelf.ts';
import { eventOf } from './newsroom.ts';
import { stories } from './stories.ts';

const logger = createLogger({ name: 'feeds', level: 'silent' });
const site = { title: 'Harbour Wire', url: 'https://wire.example' };

let clock = 0;
const published = (id: string, language = 'ru') =>
  ({ act: 'published', story: { ...stories.russian, id, language, section: 'local' } }) as const;

function shelved(spacingMs?: number) {
  const collection = createCollection();
  const rendered: string[] = [];
  const log = createMemoryLog();
  const loader = createLoader(log, collection);
  let poisoned: string | boolean = false;
  const spoiled = (entry: FeedEntry) =>
    poisoned === true || poisoned === entry.id ? { ...entry, publishedAt: 'no date' } : entry;
  const shelf = createShelf({
    collection,
    loader: {
      ...loader,
      now: (listed) => loader.now(listed)?.map(spoiled),
      load: async (listed) => (await loader.load(listed)).map(spoiled),
    },
    site,
    logger,
    onRendered: (format) => rendered.push(format),
    ...(spacingMs !== undefined && { spacingMs }),
  });
  const put = (id: string, language?: string, changes: Partial<RecordedEvent> = {}) => {
    clock += 1;
    const event = eventOf(published(id, language), { revision: 1, sequence: clock });
    shelf.touch(collection.take({ ...event, ...changes } as RecordedEvent));
  };
  const withdraw = (id: string) => {
    clock += 1;
    const act = { act: 'withdrawn', story: published(id).story, note: 'Отозвано.' } as const;
    shelf.touch(collection.take(eventOf(act, { revision: 2, sequence: clock })));
  };
  /** All articles, one by its id, or none. */
  const poison = (which: string | boolean) => {
    poisoned = which;
  };
  return { shelf, put, withdraw, rendered, text, poison };
  async function text(path: string): Promise<string> {
    return (await shelf.find(path))?.body.toString() ?? '';
  }
}

const until = async (isTrue: () => boolean | Promise<boolean>) => {
  const deadline = Date.now() + 5_000;
  while (!(await isTrue())) {
    if (Date.now() > deadline) throw new Error('waited in vain');
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
};

describe('the shelf', () => {
  test('renders nothing before it is opened, and then each feed once', async () => {
    const { shelf, put, rendered } = shelved();
    for (let number = 0; number < 30; number += 1) put(`story-${number}`);
    expect(() => shelf.find('/feeds/all.rss')).toThrow('still being made ready');
    expect(shelf.find('/elsewhere')).toBeUndefined();
    await shelf.open();
    // Everything, the language, and the changes of occasions.
    const each = ['atom', 'json', 'rss'].flatMap((format) => [format, format, format]);
    expect(rendered.toSorted()).toEqual(each);
    expect(shelf.state()).toEqual({ isOpen: true, faults: {}, leftOut: {} });
    shelf.close();
  });

  test('renders a burst of 1,000 a handful of times and ends with the last (point 40)', async () => {
    const { shelf, put, rendered, text } = shelved(20);
    await shelf.open();
    const before = performance.now();
    for (let number = 0; number < 1000; number += 1) {
      put(`story-${number}`);
      if (number % 10 === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    }
    const has = async (id: string) => (await text('/feeds/ru.json')).includes(`"${id}"`);
    await until(() => has('story-999'));
    const tookMs = performance.now() - before;
    const times = rendered.filter((format) => format === 'json').length;
    // Everything and the language: at once, then after twice the time each, at last once a second.
    const most = 1 + Math.ceil(Math.log2(1 + tookMs / 20)) + Math.ceil(tookMs / 1000);
    expect(times).toBeGreaterThan(2);
    expect(times).toBeLessThanOrEqual(2 + 2 * (1 + most));
    shelf.close();
  });

  test('renders what changes while it is still busy with what came before', async () => {
    const { shelf, put, rendered, text } = shelved(0);
    for (const language of ['ru', 'ar', 'zh', 'en', 'fr', 'es']) {
      put(`in-${language}`, language);
    }
    const opened = shelf.open();
    await new Promise((resolve) => setImmediate(resolve));
    put('late');
    await opened;
    // Seven feeds once, and the one of everything, which came first, once more.
    await until(() => rendered.filter((format) => format === 'rss').length >= 8);
    shelf.close();
    expect((await text('/feeds/ru.rss')).includes('late')).toBe(true);
  });

  test('a poll renders nothing, whether anything changed or not', async () => {
    const { shelf, put, rendered } = shelved();
    put('story-1');
    await shelf.open();
    const count = rendered.length;
    const poll = () => Array.from({ length: 100 }, () => shelf.find('/feeds/all.rss'));
    expect(new Set(poll()).size).toBe(1);
    put('story-2');
    expect(new Set(poll()).size).toBe(1);
    expect(rendered).toHaveLength(count);
    shelf.close();
  });

  test('a rare selection is rendered once for each change that someone asks after', async () => {
    const { shelf, put, rendered, text } = shelved(0);
    put('story-1');
    await shelf.open();
    await until(() => rendered.length === 9);
    const path = '/feeds/ru/section/local.json';
    await Promise.all(Array.from({ length: 20 }, () => text(path)));
    expect(rendered).toHaveLength(10);
    put('story-2');
    expect(await text(path)).toContain('"story-2"');
    await until(() => rendered.length === 17);
    await Promise.all(Array.from({ length: 20 }, () => text(path)));
    expect(rendered).toHaveLength(17);
    shelf.close();
  });

  test('is compressed before anyone asks (point 36)', async () => {
    const { shelf, put } = shelved();
    put('story-1');
    await shelf.open();
    const document = await shelf.find('/feeds/all.atom');
    for (const coding of ['gzip', 'br'] as const) {
      const etag = `"${document?.hash}-${coding}"`;
      expect(document?.select([coding, 'identity'])?.etag).toBe(etag);
    }
    shelf.close();
  });

  test('keeps the last good document when a render fails, and says so', async () => {
    const { shelf, put, text, poison } = shelved(0);
    put('story-1');
    await shelf.open();
    const good = await shelf.find('/feeds/all.rss');
    poison(true);
    put('story-2');
    await until(() => Object.keys(shelf.state().faults).length === 6);
    expect(await shelf.find('/feeds/all.rss')).toBe(good);
    expect(shelf.state().faults['/feeds/all.rss']).toMatchObject({ showing: good?.sequence });
    expect(Object.keys(shelf.state().faults)).toContain('/feeds/all.rss');
    poison(false);
    put('story-3');
    await until(() => Object.keys(shelf.state().faults).length === 0);
    expect(await text('/feeds/all.rss')).toContain('story-2');
    shelf.close();
  });

  test('never shows what may not be read any more, not even as the last good document', async () => {
    const { shelf, put, withdraw, text, poison } = shelved(0);
    put('story-1');
    put('story-2');
    await shelf.open();
    expect(await text('/feeds/ru/section/local.rss')).toContain('story-1');
    poison(true);
    withdraw('story-1');
    for (const path of ['/feeds/all.rss', '/feeds/ru.json', '/feeds/ru/section/local.rss']) {
      await expect(async () => shelf.find(path)).rejects.toThrow('cannot be shown');
    }
    poison(false);
    put('story-3');
    await until(async () => (await text('/feeds/ru/section/local.rss')).includes('story-3'));
    expect(await text('/feeds/ru/section/local.rss')).toContain('Отозвано.');
    await until(() => Object.keys(shelf.state().faults).length === 0);
    await shelf.close();
  });

  test('an article that breaks its own rendering is left out and named', async () => {
    const { shelf, put, text, poison } = shelved(0);
    put('story-1');
    await shelf.open();
    poison('story-2');
    put('story-2');
    put('story-3');
    await until(async () => (await text('/feeds/ru.rss')).includes('story-3'));
    expect(await text('/feeds/ru.rss')).toContain('story-1');
    expect(await text('/feeds/ru.rss')).not.toContain('story-2');
    expect(shelf.state()).toMatchObject({
      faults: {},
      leftOut: { 'story-2': 'no date is no date' },
    });
    poison(false);
    put('story-4');
    await until(async () => Object.keys(shelf.state().leftOut).length === 0);
    await shelf.close();
  });

  test('says that a feed cannot be shown when it never could be rendered', async () => {
    const { shelf, put, poison } = shelved(0);
    poison(true);
    put('story-1');
    await shelf.open();
    await expect(async () => shelf.find('/feeds/ru.atom')).rejects.toThrow('cannot be shown');
    shelf.close();
  });
});
