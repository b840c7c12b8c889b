import { createLogger } from '@dateline/runtime';
import { describe, expect, test } from 'vitest';
import type { CalendarEntry } from '../src/project.ts';
import { createShelf, type Occasions } from '../src/shelf.ts';
import { createVevents } from '../src/vevents.ts';
import { fold, life, recorded, type Said, site } from './story.ts';

const logger = createLogger({ name: 'calendar', level: 'silent' });
const path = '/calendars/all.ics';

/** A view that a test changes by hand. */
function createView() {
  const entries = new Map<string, CalendarEntry>();
  const view = { entries, version: 0, sequence: 0 } satisfies Occasions;
  return {
    view,
    put(id: string, ...said: Said[]) {
      const entry = fold(recorded(said, { id, sequence: entries.size * 1000 }));
      if (entry) entries.set(id, entry);
      view.version += 1;
    },
  };
}

const broken = { ...life.announced, data: { ...life.announced.data, date: 'soon' } };

describe('a shelf', () => {
  test('gives the same document until an occasion changes', () => {
    const { view, put } = createView();
    put('forum', life.announced);
    const shelf = createShelf({ site, logger, spacingMs: 0 });
    shelf.open(view);
    const first = shelf.find(path);
    expect(shelf.find(path)).toBe(first);
    const page = shelf.find('/occasions/forum.html');
    expect(shelf.find('/occasions/forum.html')).toBe(page);
    put('forum', life.announced, life.refined);
    expect(shelf.find(path)?.etag).not.toBe(first?.etag);
    expect(shelf.find('/occasions/forum.html')?.etag).not.toBe(page?.etag);
  });

  test('renders a burst of changes a few times, and the last of it as well', async () => {
    const { view, put } = createView();
    const rendered: string[] = [];
    const onRendered = (calendar: string) => rendered.push(calendar);
    const shelf = createShelf({ site, logger, spacingMs: 400, onRendered });
    shelf.open(view);
    for (let index = 0; index < 200; index += 1) {
      put(`forum-${index}`, life.announced);
      shelf.find(path);
    }
    expect(rendered.length).toBeLessThan(20);
    await expect
      .poll(() => shelf.find(path)?.body.toString(), { timeout: 10_000 })
      .toContain('X-DATELINE-ID:forum-199\r\n');
  });

  test('dates a calendar by its newest change, also when that is not the newest occasion', () => {
    const { view, put } = createView();
    const shelf = createShelf({ site, logger, spacingMs: 0 });
    shelf.open(view);
    expect(shelf.find(path)?.lastModified).toBeUndefined();
    put('forum', life.announced, life.refined);
    put('days', life.announced);
    expect(shelf.find(path)?.lastModified).toBe('2031-04-02T09:30:00Z');
    // An occasion that is left out has changed all the same: the date never goes back.
    put('forum', broken, life.refined, life.confirmed, {
      ...life.rescheduled,
      data: { ...life.rescheduled.data, date: 'soon' },
    });
    expect(shelf.find(path)?.lastModified).toBe('2031-05-02T12:00:00Z');
  });

  test('keeps the last good calendar when a new one cannot be made', () => {
    const { view, put } = createView();
    put('forum', life.announced);
    const shelf = createShelf({ site, logger, spacingMs: 0 });
    shelf.open(view);
    const good = shelf.find(path);
    const { entries } = view;
    view.entries = new Proxy(entries, {
      get: () => {
        throw new Error('out of memory');
      },
    });
    view.version += 1;
    expect(shelf.find(path)).toBe(good);
    expect(shelf.state().notRendered).toEqual({ [path]: 'out of memory' });
    view.entries = entries;
    view.version += 1;
    expect(shelf.find(path)?.etag).toBe(good?.etag);
    expect(shelf.state().notRendered).toEqual({});
  });
});

describe('rendered VEVENTs', () => {
  test('are kept for each entry and language until the entry is another', () => {
    const vevents = createVevents(site, logger);
    const { view, put } = createView();
    put('forum', life.announced);
    put('days', life.announced);
    const octets = (language: string) =>
      [...view.entries.values()].map((entry) => vevents.octetsOf(entry, language));
    const [forum, days] = octets('ar');
    put('forum', life.announced, life.refined);
    const [forumNow, daysNow] = octets('ar');
    expect(daysNow).toBe(days);
    expect(forumNow?.equals(forum ?? Buffer.alloc(0))).toBe(false);
    expect(octets('en')[1]?.equals(days ?? Buffer.alloc(0))).toBe(false);
  });

  test('that cannot be are empty, and named as long as they are current', () => {
    const vevents = createVevents(site, logger);
    const { view, put } = createView();
    put('forum', broken);
    const [entry] = [...view.entries.values()];
    expect(entry && vevents.octetsOf(entry, 'ar')).toHaveLength(0);
    expect(vevents.leftOut(view.entries)).toEqual({ forum: 'date soon cannot be read' });
    put('forum', broken, life.refined);
    expect(vevents.leftOut(view.entries)).toEqual({});
  });
});
