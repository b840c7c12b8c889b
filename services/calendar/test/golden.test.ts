import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { CalendarEntry } from '../src/project.ts';
import { calendarEnd, renderCalendarStart } from '../src/render/calendar.ts';
import { rendererEpoch } from '../src/render/epoch.ts';
import { defaults } from '../src/render/options.ts';
import { renderPage } from '../src/render/page.ts';
import { renderVevent } from '../src/render/vevent.ts';
import { entryOf, life, type Said, site } from './story.ts';

const { announced, refined, confirmed, rescheduled } = life;
const dated = [announced, refined, confirmed, rescheduled];

/** What subscribers see at each stage; a change of these files is read before it is committed. */
const stages: Readonly<Record<string, readonly Said[]>> = {
  month: [announced],
  unconfirmed: [announced, refined],
  confirmed: [announced, refined, confirmed],
  rescheduled: dated,
  moved: [...dated, life.moved],
  online: [...dated, life.movedOnline],
  postponed: [...dated, life.postponed],
  reinstated: [...dated, life.postponed, life.reinstated],
  cancelled: [...dated, life.cancelled],
  corrected: [announced, life.corrected],
  retracted: [announced, life.retracted],
  merged: [announced, life.merged],
  elapsed: [announced, life.elapsed],
};

describe('golden files', () => {
  const cases = Object.entries(stages).flatMap(([stage, said]) =>
    ['ar', 'en'].map((language) => ({ stage, language, said })),
  );

  test.each(cases)('$stage in $language', ({ stage, language, said }) => {
    const text = calendarOf(entryOf(...said), language);
    expect(text).toBe(golden(`${stage}.${language}.ics`, text));
  });

  test('belong to the renderer’s epoch: who changes the one raises the other', () => {
    const names = readdirSync(folder).filter((name) => name.endsWith('.ics'));
    const entries = names.map((name) => readFileSync(new URL(name, folder), 'utf8')).join('');
    const hash = createHash('sha256').update(entries).digest('hex');
    const text = `${rendererEpoch} ${hash}\n`;
    expect(text).toBe(golden('epoch.txt', text));
  });

  test('the page in another language lists the titles that it does not show', () => {
    const text = renderPage(entryOf(...(stages['rescheduled'] ?? [])), site, 'en');
    expect(text).toContain('<h1 lang="en" dir="auto">Fourth Zarafshan Water Forum</h1>');
    expect(text.match(/<li><bdi.*?<\/bdi>/g)).toEqual([
      '<li><bdi lang="ar" dir="auto">منتدى مياه زرافشان الرابع</bdi>',
    ]);
  });

  test.each(['month', 'rescheduled', 'cancelled'])('the page of %s', (stage) => {
    const text = renderPage(entryOf(...(stages[stage] ?? [])), site);
    expect(text).toBe(golden(`${stage}.html`, text));
  });
});

function calendarOf(entry: CalendarEntry, language: string): string {
  const choice = { name: language, language, terms: [], marks: [] };
  const head = { choice, names: new Map(), options: defaults, isHot: false };
  const start = renderCalendarStart(head, site);
  return `${start}${renderVevent(entry, language, site)}${calendarEnd}`;
}

const folder = new URL('golden/', import.meta.url);

/** A missing file is written for the first time, and its test fails until someone has read it. */
function golden(name: string, text: string): string {
  const path = fileURLToPath(new URL(name, folder));
  if (existsSync(path)) return readFileSync(path, 'utf8');
  writeFileSync(path, text);
  return `${name} was not there: it has been written, read it`;
}
