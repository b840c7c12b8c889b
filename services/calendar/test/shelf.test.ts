import { afterEach, describe, expect, test } from 'vitest';
import { defaults } from '../src/render/options.ts';
import { closeStands, createStand } from './stand.ts';
import { life } from './story.ts';

const path = '/calendars/all.ics';
afterEach(closeStands);

const broken = { ...life.announced, data: { ...life.announced.data, date: 'soon' } };

describe('a shelf', () => {
  test('gives the same document until an occasion changes', () => {
    const { find, put } = createStand();
    put('forum', life.announced);
    const first = find(path);
    expect(find(path)).toBe(first);
    const page = find('/occasions/forum.html');
    expect(find('/occasions/forum.html')).toBe(page);
    put('forum', life.announced, life.refined);
    expect(find(path)?.etag).not.toBe(first?.etag);
    expect(find('/occasions/forum.html')?.etag).not.toBe(page?.etag);
  });

  test('renders a burst of changes a few times, and the last of it as well', async () => {
    const rendered: string[] = [];
    const onRendered = (calendar: string) => rendered.push(calendar);
    const { find, put } = createStand({ spacingMs: 400, onRendered });
    for (let index = 0; index < 200; index += 1) {
      put(`forum-${index}`, life.announced);
      find(path);
    }
    expect(rendered.length).toBeLessThan(20);
    await expect
      .poll(() => find(path)?.body.toString(), { timeout: 10_000 })
      .toContain('X-DATELINE-ID:forum-199\r\n');
  });

  test('dates a calendar by its newest change, also when that is not the newest occasion', () => {
    const { find, put } = createStand();
    expect(find(path)?.lastModified).toBeUndefined();
    put('forum', life.announced, life.refined);
    put('days', life.announced);
    expect(find(path)?.lastModified).toBe('2031-04-02T09:30:00Z');
    const unreadable = { ...life.rescheduled.data, date: 'soon' };
    put('forum', life.announced, life.refined, life.confirmed, {
      ...life.rescheduled,
      data: unreadable,
    });
    expect(find(path)?.lastModified).toBe('2031-04-20T05:00:00Z');
    // An occasion that is left out has changed all the same: the date never goes back.
    put('talks', { ...broken, at: '2031-05-03T12:00:00.000Z' });
    expect(find(path)?.lastModified).toBe('2031-05-03T12:00:00Z');
  });

  test('keeps the last good calendar when a new one cannot be made', () => {
    const { find, put, shelf, collection } = createStand();
    put('forum', life.announced);
    const good = find(path);
    const { list } = collection;
    collection.list = () => {
      throw new Error('out of memory');
    };
    put('forum', life.announced, life.refined);
    expect(find(path)).toBe(good);
    expect(shelf.state().notRendered).toEqual({ [path]: 'out of memory' });
    collection.list = list;
    put('forum', life.announced, life.refined, life.confirmed);
    expect(find(path)?.etag).not.toBe(good?.etag);
    expect(shelf.state().notRendered).toEqual({});
  });
});

describe('rendered VEVENTs', () => {
  test('are kept for each entry and language until the entry is another', () => {
    const { vevents, collection, put } = createStand();
    put('forum', life.announced);
    put('days', life.announced);
    const octets = (language: string) =>
      collection.list([]).rows.map(({ entry }) => vevents.octetsOf(entry, language, defaults));
    const [forum, days] = octets('ar');
    put('forum', life.announced, life.refined);
    const [forumNow, daysNow] = octets('ar');
    expect(daysNow).toBe(days);
    expect(forumNow?.equals(forum ?? Buffer.alloc(0))).toBe(false);
    expect(octets('en')[1]?.equals(days ?? Buffer.alloc(0))).toBe(false);
  });

  test('that cannot be are empty, and named as long as they are current', () => {
    const { vevents, collection, put } = createStand();
    const leftOut = () => vevents.leftOut((id) => collection.row(id)?.entry);
    put('forum', broken);
    const entry = collection.row('forum')?.entry;
    expect(entry && vevents.octetsOf(entry, 'ar', defaults)).toHaveLength(0);
    expect(leftOut()).toEqual({ forum: 'date soon cannot be read' });
    put('forum', broken, life.refined);
    expect(leftOut()).toEqual({});
  });
});
