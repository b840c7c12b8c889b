import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Newsroom, startNewsroom, until } from '../support/newsroom.ts';
import { type Stage, stages } from '../support/summit-life.ts';
import { calcurse } from './calcurse.ts';
import { libraries } from './calendar-libraries.ts';
import type { CalendarProgram, ProgramKind, ShownEntry } from './calendar-program.ts';
import { evolution } from './evolution.ts';
import type { FeedReader, ShownItem } from './feed-reader.ts';
import { feedparser } from './feedparser.ts';
import { khal } from './khal.ts';
import { thunderbird } from './thunderbird.ts';

/** `npm run test:calendar-programs` shows every stage in every zone; else four of them in one. */
const isWhole = process.env['CLIENT_STAGES'] === 'all';
/** West of Greenwich a day that was made an instant slips to the one before. */
const zones = isWhole
  ? ['UTC', 'Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Apia']
  : ['America/Los_Angeles'];
const quick: readonly ProgramKind[] = [khal, calcurse, evolution, ...libraries];
/** Thunderbird takes a minute to notice each stage. */
const kinds = isWhole ? [...quick, thunderbird] : quick;
const calendars: readonly string[] = ['/calendars/ar.ics', '/calendars/en.ics'];
/** For those who cannot wait until a program looks again. */
const newsFeeds = ['ar', 'en'].flatMap((language) =>
  feedparser.formats.map((format) => `/feeds/${language}/calendar-changes.${format}`),
);

const marks = /[\u2066-\u2069\u200e\u200f]/g;

interface Subscribed {
  readonly kind: ProgramKind;
  readonly zone: string;
  readonly program: CalendarProgram;
}

/** Four Thunderbirds at once take their time to start. */
const openMsMax = 600_000;

let newsroom: Newsroom;
let folder: string;
const subscribed: Subscribed[] = [];
let newsReader: FeedReader;
const newsSeen = new Map<string, ShownItem>();
let id = '';
let uid = '';
let uids: readonly string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-calendars-'));
  newsroom = await startNewsroom();
  newsReader = await feedparser.open({ url: newsroom.url('feeds'), feeds: newsFeeds, folder });
  for (const kind of kinds.filter(({ isInstalled }) => isInstalled)) {
    // All are ended before a failure of one is told.
    const opened = await Promise.allSettled(zones.map((zone) => subscribe(kind, zone)));
    for (const one of opened) if (one.status === 'rejected') throw one.reason;
  }
}, openMsMax);
afterAll(async () => {
  for (const { program } of subscribed) await program.close();
  await newsroom?.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe.each(stages)('the summit, $name', (stage) => {
  beforeAll(async () => {
    await stage.take(newsroom, id);
    const revision = stages.indexOf(stage) + 1;
    uids = await Promise.all(calendars.map((path) => uidAt(path, revision)));
    id = await idOfSummit();
  });

  test('is the same occasion', () => {
    uid ||= uids[0] ?? '';
    expect(uids).toEqual([uid, uid]);
  });

  test.skipIf(!feedparser.isInstalled)('is news in feedparser, beside what was', async () => {
    const revision = stages.indexOf(stage) + 1;
    const items = await until('feedparser to have the news', async () => {
      await newsReader.refresh();
      const all = await newsReader.items();
      return all.length === revision * newsFeeds.length ? all : undefined;
    });
    for (const item of items) {
      const known = newsSeen.get(`${item.feed} ${item.id}`);
      if (known) expect(item).toEqual(known);
      else requireNews(item, stage, revision);
      newsSeen.set(`${item.feed} ${item.id}`, item);
    }
  });

  const shown = isWhole || stage.isAlwaysShown ? kinds : [];
  // The programs have nothing to do with each other.
  describe.concurrent.each(shown)('in $name', (kind) => {
    test.skipIf(!kind.isInstalled).each(zones)('is one entry that says so, in %s', async (zone) => {
      const { program } = programOf(kind, zone);
      let entries: readonly ShownEntry[] = [];
      const isRight = async () => {
        entries = (await program.look()).toSorted(byCalendar).map(withoutMarks);
        return isDeepStrictEqual(entries, expectedOf(stage, entries)) ? true : undefined;
      };
      await until(`${kind.name} to look`, isRight, kind.patienceMs).catch((error) => {
        if (error.cause !== undefined) throw error;
      });
      expect(entries).toEqual(expectedOf(stage, entries));
    });
  });
});

function requireNews({ feed, id: itemId, title, body }: ShownItem, stage: Stage, revision: number) {
  expect(itemId).toBe(`urn:dateline:occasion:${id}:${revision}`);
  const shown = title.replaceAll(marks, '');
  expect(shown).toBe(stage.news[feed.startsWith('/feeds/ar/') ? 'ar' : 'en']);
  expect(body).toContain(`https://newsroom.example/occasions/${id}.ics`);
}

async function subscribe(kind: ProgramKind, zone: string): Promise<void> {
  const home = join(folder, `${kind.name} ${zone}`.replaceAll(/[^\w]/g, '-'));
  mkdirSync(home);
  const setting = { url: newsroom.url('calendar'), calendars, zone, folder: home };
  subscribed.push({ kind, zone, program: await kind.open(setting) });
}

/** What the program does not show is not asked of it; whatever it shows has to be right. */
function expectedOf(stage: Stage, shown: readonly ShownEntry[]): readonly ShownEntry[] {
  const { firstDay, lastDay, status, titles } = stage;
  return calendars.map((calendar) => {
    const own = shown.find((entry) => entry.calendar === calendar);
    return {
      calendar,
      title: titles[calendar === calendars[0] ? 'ar' : 'en'],
      firstDay,
      lastDay,
      uid: own?.uid === undefined ? undefined : uid,
      status: own?.status === undefined ? undefined : status,
    };
  });
}

function programOf(kind: ProgramKind, zone: string): Subscribed {
  const found = subscribed.find((one) => one.kind === kind && one.zone === zone);
  if (!found) throw new Error(`${kind.name} has not subscribed`);
  return found;
}

/** Waits until a calendar has come to a revision of its one entry. */
async function uidAt(path: string, revision: number): Promise<string> {
  return until(`${path} to have revision ${revision}`, async () => {
    const text = await (await newsroom.request(path)).text();
    if (!text.includes(`\r\nX-DATELINE-REVISION:${revision}\r\n`)) return undefined;
    return /^UID:(.*)\r$/m.exec(text)?.[1];
  });
}

async function idOfSummit(): Promise<string> {
  const list = (await (await newsroom.request('/occasions')).json()) as { items: { id: string }[] };
  expect(list.items).toHaveLength(1);
  return list.items[0]?.id ?? '';
}

function byCalendar(one: ShownEntry, other: ShownEntry): number {
  return calendars.indexOf(one.calendar) - calendars.indexOf(other.calendar);
}

/** Titles may carry marks that keep directions apart, which nobody sees. */
function withoutMarks(entry: ShownEntry): ShownEntry {
  return { ...entry, title: entry.title.replaceAll(marks, '') };
}
