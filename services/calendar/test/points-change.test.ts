import { labelLanguages } from '@dateline/occasion-words';
import { afterEach, describe, expect, test } from 'vitest';
import { rendererEpoch } from '../src/render/epoch.ts';
import { renderVevent } from '../src/render/vevent.ts';
import { article, closeStands, createStand, emptied, occasionsOf } from './stand.ts';
import { entryOf, life, type Said, site } from './story.ts';

afterEach(closeStands);

const { announced, refined, confirmed, rescheduled, postponed, reinstated, cancelled } = life;
const path = '/calendars/all.ics';
const lifeOfSummit = [announced, refined, confirmed, rescheduled, postponed, reinstated, cancelled];

const lineOf = (text: string, name: string) =>
  new RegExp(`^${name}[;:].*$`, 'm').exec(text)?.[0].trim() ?? '';
const stampOf = (text: string) => lineOf(text, 'LAST-MODIFIED');

/** Each stage of a life as the calendar shows it. */
function stagesOf(said: readonly Said[], at = path): string[] {
  const { put, textAt } = createStand();
  return said.map((_, index) => {
    put('forum', ...said.slice(0, index + 1));
    return textAt(at);
  });
}

test('point 11: one UID for life, in every language, calendar and file, and after a rebuild', () => {
  const names = [...labelLanguages.map((tag) => tag.toLowerCase()), 'all', 'place/samarkand'];
  const paths = [...names.map((name) => `/calendars/${name}.ics`), '/occasions/forum.ics'];
  const uids = new Set<unknown>();
  for (const at of paths) {
    for (const text of [...stagesOf(lifeOfSummit, at), ...stagesOf(lifeOfSummit, at)]) {
      const [occasion, ...others] = occasionsOf(text);
      expect(others).toEqual([]);
      uids.add(occasion?.get('uid'));
    }
  }
  expect([...uids]).toEqual(['0d7c64a5-93a8-5d0c-8d2b-0c54d1f4b7aa']);
});

test('point 12: the same log gives the same octets, whatever was asked for meanwhile', () => {
  const { put, find, tick } = createStand();
  for (const [index] of lifeOfSummit.entries()) {
    put('forum', ...lifeOfSummit.slice(0, index + 1));
    find(path);
  }
  put('days', announced);
  tick('2031-08-21T00:00:00.000Z');
  const rebuilt = createStand();
  rebuilt.put('forum', ...lifeOfSummit);
  rebuilt.put('days', announced);
  rebuilt.tick('2031-08-21T00:00:00.000Z');
  for (const at of [
    path,
    '/calendars/ar.jcal',
    '/calendars/zh-hans.jsonld',
    '/occasions/days.ics',
  ]) {
    const [one, other] = [find(at), rebuilt.find(at)];
    expect(other?.body.equals(one?.body ?? Buffer.alloc(0))).toBe(true);
    expect([other?.etag, other?.lastModified]).toEqual([one?.etag, one?.lastModified]);
  }
});

test('point 13: SEQUENCE counts the occasion’s own events, and not what the log holds', () => {
  const { put, tick, textAt } = createStand();
  tick('2031-01-01T00:00:00.000Z');
  put('days', announced);
  for (const [index] of lifeOfSummit.entries()) {
    put('forum', ...lifeOfSummit.slice(0, index + 1));
    expect(lineOf(textAt('/occasions/forum.ics'), 'SEQUENCE')).toBe(`SEQUENCE:${index}`);
  }
});

describe('point 14: LAST-MODIFIED', () => {
  test('point 14: rises with each event', () => {
    const stamps = stagesOf(lifeOfSummit).map(stampOf);
    expect(stamps).toEqual([...stamps].sort());
    expect(new Set(stamps).size).toBe(stamps.length);
  });

  test('point 14: rises when a story’s words must no longer be shown, and its subjects change', () => {
    const { put, tellArticle, textAt } = createStand();
    const published = article('ar', { subjects: [{ name: 'مياه' }] });
    tellArticle('vaha-1', 'article.published', '2031-03-11T06:00:00.000Z', published);
    put('forum', announced);
    const steps = [
      ['article.updated', article('ar', { subjects: [{ name: 'أنهار' }] }), 'أنهار'],
      ['article.withheld', emptied('ar'), undefined],
      ['article.released', published, 'مياه'],
      ['article.withdrawn', emptied('ar'), undefined],
      ['article.updated', published, 'مياه'],
      ['article.killed', emptied('ar'), undefined],
    ] as const;
    let before = textAt(path);
    expect(before.replaceAll('\r\n ', '')).toContain('ينعقد المنتدى في مايو المقبل');
    for (const [type, data, subject] of steps) {
      tellArticle('vaha-1', type, '2031-03-11T06:00:00.000Z', data);
      const now = textAt(path);
      expect(stampOf(now) > stampOf(before)).toBe(true);
      const words = now.replaceAll('\r\n ', '');
      expect(words.includes('ينعقد المنتدى')).toBe(subject !== undefined);
      expect(/CATEGORIES;LANGUAGE=ar:(.*)\r\n/.exec(words)?.[1]).toBe(subject);
      before = now;
    }
    // An event that changes nothing of it leaves the octets alone.
    tellArticle('vaha-2', 'article.published', '2031-03-12T00:00:00.000Z', published);
    expect(textAt(path)).toBe(before);
  });

  test('point 14: is never before the release that words entries otherwise, and rises from there', () => {
    const old = [announced, refined, confirmed].map((said) => ({
      ...said,
      at: said.at.replace('2031', '2023'),
    }));
    const stamps = stagesOf(old).map((text) => stampOf(text).slice('LAST-MODIFIED:'.length));
    const epoch = rendererEpoch.replace(/[-:]/g, '');
    expect(stamps[0]).toBe(epoch);
    expect(new Set(stamps).size).toBe(3);
    expect(stamps).toEqual([...stamps].sort());
    // What people read, and what it was created at, is the time of the news.
    const vevent = renderVevent(entryOf(...(old as Said[])), 'en', site) ?? '';
    expect(lineOf(vevent, 'CREATED')).toBe('CREATED:20230311T060000Z');
    expect(vevent.replaceAll('\r\n ', '')).toContain('last changed on 20 April 2023');
  });
});

test('point 15: DTSTAMP is LAST-MODIFIED, CREATED stays, all of them in UTC', () => {
  const stages = stagesOf(lifeOfSummit);
  for (const text of stages) {
    expect(lineOf(text, 'DTSTAMP').split(':')[1]).toBe(stampOf(text).split(':')[1]);
    expect(lineOf(text, 'CREATED')).toBe('CREATED:20310311T060000Z');
    expect(stampOf(text)).toMatch(/^LAST-MODIFIED:\d{8}T\d{6}Z$/);
  }
});

test('point 16: two changes within one second have two stamps', () => {
  const at = '2031-03-11T06:00:00.900Z';
  const said = [announced, { ...refined, at }, { ...confirmed, at }] as Said[];
  expect(new Set(stagesOf(said).map(stampOf)).size).toBe(3);
});

test('point 17: a whole life is one entry at every stage, and no two stages look alike to a program', () => {
  const stages = stagesOf(lifeOfSummit, '/calendars/ar.ics');
  const keys = stages.map((text) => {
    expect(occasionsOf(text)).toHaveLength(1);
    // What Evolution compares.
    return ['DTSTAMP', 'LAST-MODIFIED', 'SEQUENCE'].map((name) => lineOf(text, name)).join('-');
  });
  expect(new Set(keys).size).toBe(lifeOfSummit.length);
  const [first] = occasionsOf(stages[0] ?? '');
  expect(first?.get('summary')).toBe('[خلال مايو 2031 – اليوم لم يُحدَّد] منتدى مياه زرافشان الرابع');
  expect(occasionsOf(stages.at(-1) ?? '')[0]?.get('status')).toBe('CANCELLED');
});

test('point 18: an entry that leaves is not in the next body, and the others are as they were', () => {
  const { put, tick, textAt } = createStand();
  put('forum', announced, cancelled);
  put('days', { ...announced, data: { ...announced.data, date: '2031-12' } });
  const before = textAt(path);
  tick('2031-09-30T00:00:00.000Z');
  const after = textAt(path);
  expect(occasionsOf(before)).toHaveLength(2);
  expect(occasionsOf(after).map((one) => one.get('x-dateline-id'))).toEqual(['days']);
  const days = before.slice(before.lastIndexOf('BEGIN:VEVENT'));
  expect(after.endsWith(days)).toBe(true);
});
