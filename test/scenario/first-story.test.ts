import { openJetStreamLog } from '@dateline/eventlog';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Newsroom, startNewsroom, until } from '../support/newsroom.ts';
import { confirmingStory, firstStory, type Story, twinStory } from '../support/stories.ts';

/** What readers see of a change; the marks that keep directions apart are nobody's to see. */
interface Item {
  readonly title: string;
  readonly content_html: string;
}

const marks = /[\u2066-\u2069\u200e\u200f]/g;

interface Recorded {
  readonly id: string;
  readonly revision: number;
  readonly sequence: number;
}

describe.each([firstStory, twinStory])('$name', (story) => {
  let newsroom: Newsroom;
  let article: Recorded;

  beforeAll(async () => {
    if (story.text !== undefined) newsroom = await startNewsroom();
  });
  afterAll(async () => newsroom?.stop());

  const publish = async ({ text, receivedAt }: Story) =>
    newsroom.request(`/articles?receivedAt=${encodeURIComponent(receivedAt)}`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain; charset=utf-8' },
      body: text ?? '',
    });
  const read = async (path: string) => (await newsroom.request(path)).text();
  const entries = async (calendar: string) => {
    const parsed = new ICAL.Component(ICAL.parse(await read(calendar)));
    return parsed.getAllSubcomponents('vevent').map((component) => ({
      get: (name: string) => String(component.getFirstPropertyValue(name) ?? ''),
      language: component.getFirstProperty('summary')?.getFirstParameter('language'),
    }));
  };
  const entryWith = async (name: string, value: string) =>
    until(`an entry with ${name} ${value}`, async () =>
      (await entries('/calendars/all.ics')).find((entry) => entry.get(name) === value),
    );

  test.skipIf(story.text === undefined)('is in the feeds and the calendar', async () => {
    const response = await publish(story);
    expect(response.status).toBe(201);
    article = (await response.json()) as Recorded;
    expect(article).toMatchObject({ language: 'ar', revision: 1, sequence: expect.any(Number) });

    for (const feed of ['all.rss', 'all.atom', 'all.json', 'ar.rss', 'ar.atom', 'ar.json']) {
      const text = await until(`the story in ${feed}`, async () => {
        const body = await read(`/feeds/${feed}`);
        return body.includes(article.id) ? body : undefined;
      });
      expect(text.match(/قمة الصين-آسيا الوسطى/g)?.length).toBeGreaterThan(0);
    }

    const entry = await entryWith('status', 'TENTATIVE');
    expect(entry.get('dtstart')).toBe('2023-05-01');
    expect(entry.get('dtend')).toBe('2023-06-01');
    expect(entry.get('transp')).toBe('TRANSPARENT');
    expect(entry.get('sequence')).toBe('0');
    expect(entry.language).toBe('ar');
    expect(entry.get('summary')).toMatch(/^\[.*مايو.*\] قمة الصين-آسيا الوسطى/);
  });

  test.skipIf(story.text === undefined)('makes no entry of past or of today', async () => {
    expect(await entries('/calendars/all.ics')).toHaveLength(1);
    expect(await entries('/calendars/ar.ics')).toHaveLength(1);
  });

  test.skipIf(story.text === undefined)('published again changes nothing', async () => {
    const before = [await read('/feeds/all.atom'), await read('/calendars/all.ics')];
    const response = await publish(story);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ id: article.id, revision: 1 });
    expect([await read('/feeds/all.atom'), await read('/calendars/all.ics')]).toEqual(before);
  });

  test.skipIf(story.text === undefined)('narrows and is confirmed by another story', async () => {
    const [before] = await entries('/calendars/all.ics');
    expect((await publish(confirmingStory)).status).toBe(201);
    const entry = await entryWith('status', 'CONFIRMED');
    expect(entry.get('uid')).toBe(before?.get('uid'));
    expect(entry.get('sequence')).toBe('1');
    expect(entry.get('dtstart')).toBe('2023-05-18');
    expect(entry.get('dtend')).toBe('2023-05-20');
    expect(entry.get('summary')).toBe('قمة الصين-آسيا الوسطى');
    expect(await entries('/calendars/all.ics')).toHaveLength(1);
  });

  test.skipIf(story.text === undefined)('is cancelled through the API, and says so', async () => {
    const [before] = await entries('/calendars/all.ics');
    const list = await newsroom.request('/occasions');
    const [occasion] = ((await list.json()) as { items: readonly Recorded[] }).items;
    const response = await newsroom.request(`/occasions/${occasion?.id}/cancel`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'if-match': '"2"' },
      body: JSON.stringify({ reason: 'A storm closed the airport.' }),
    });
    expect(response.status).toBe(201);
    const entry = await entryWith('status', 'CANCELLED');
    expect(entry.get('uid')).toBe(before?.get('uid'));
    expect(entry.get('sequence')).toBe('2');
    expect(entry.get('dtstart')).toBe('2023-05-18');
    expect(entry.get('summary')).toMatch(/^\[.+\] قمة الصين-آسيا الوسطى$/);
  });

  const news = (language: string) => `/feeds/${language}/calendar-changes.json`;
  const newsOf = async (language: string) => {
    const { items } = JSON.parse(await read(news(language))) as { items: readonly Item[] };
    return items.map((item) => ({ ...item, title: item.title.replaceAll(marks, '') })).reverse();
  };

  test.skipIf(story.text === undefined)('is news at each change, in both languages', async () => {
    const items = await until('the news of the cancellation', async () => {
      const all = await newsOf('en');
      return all.length === 3 ? all : undefined;
    });
    expect(items.map(({ title }) => title)).toEqual([
      '[Announced; during May 2023 – day not set] قمة الصين-آسيا الوسطى',
      '[Confirmed] China-Central Asia Summit',
      '[Cancelled] China-Central Asia Summit',
    ]);
    const [announced, confirmed, cancelled] = items.map((item) => item.content_html);
    expect(announced).toMatch(/“[^”]*قمة الصين-آسيا الوسطى[^”]*”/);
    expect(announced).toContain(`https://newsroom.example/articles/${article.id}.html`);
    expect(confirmed).toContain('Before: <s><bdi>May 2023</bdi></s>');
    expect(confirmed).toContain('After: <bdi>18–19 May 2023</bdi>');
    expect(confirmed).toContain('“on May 18-19”');
    expect(cancelled).toContain('A storm closed the airport.');
    const arabic = (await newsOf('ar')).map(({ content_html }) => content_html).join('\n');
    for (const words of ['مايو 2023', '18–19 مايو 2023', 'شيآن']) expect(arabic).toContain(words);
  });

  test.skipIf(story.text === undefined)('is told without what was killed, again', async () => {
    const killed = await newsroom.request(`/articles/${article.id}/kill`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    expect(killed.status).toBe(201);
    for (const language of ['ar', 'en']) {
      await until(`no word of it in ${language}`, async () =>
        (await read(news(language))).includes('قمة الصين-آسيا الوسطى') ? undefined : true,
      );
    }
    const servers = newsroom.nats.url;
    const log = await openJetStreamLog({ servers, clientName: 'test', role: 'reader' });
    await until('the copy to be erased', async () =>
      (await log.read('article', article.id)).events.length === 1 ? true : undefined,
    );
    await log.close();
    expect((await newsOf('en')).map(({ title }) => title)).toEqual([
      'This story was withdrawn and must not be used',
      '[Confirmed] China-Central Asia Summit',
      '[Cancelled] China-Central Asia Summit',
    ]);
    // A replica that never saw the story comes to the same bytes.
    const replica = await newsroom.startReplica('feeds');
    for (const language of ['ar', 'en']) {
      const [one, other] = await Promise.all(
        [newsroom.url('feeds'), replica].map((base) => fetch(`${base}${news(language)}`)),
      );
      expect(await other?.text()).toBe(await one?.text());
      expect(other?.headers.get('etag')).toBe(one?.headers.get('etag'));
    }
  });
});
