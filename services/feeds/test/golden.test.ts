import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { renderAtom } from '../src/render/atom.ts';
import { renderJsonFeed } from '../src/render/json-feed.ts';
import { renderPage } from '../src/render/page.ts';
import { renderRss } from '../src/render/rss.ts';
import { createCollection } from '../src/select.ts';
import { fold, shown } from './given.ts';
import { type Act, eventOf, history } from './newsroom.ts';
import { stories } from './stories.ts';

const site = { title: 'Harbour & Hill Wire', url: 'https://wire.example/news/' };
const formats = { rss: renderRss, atom: renderAtom, json: renderJsonFeed };
const folder = (name: string) => new URL(`golden/${name}`, import.meta.url);

interface Golden {
  readonly selection: string;
  readonly acts: readonly (Record<string, unknown> & { story: keyof typeof stories })[];
}

/** The feed that a golden input asks for: its acts are one event a minute, in that order. */
function modelOf(name: string) {
  const golden = JSON.parse(readFileSync(folder(`${name}.json`), 'utf8')) as Golden;
  const collection = createCollection();
  const past = new Map<string, number>();
  for (const [index, said] of golden.acts.entries()) {
    const act = { ...said, story: stories[said.story] } as unknown as Act;
    const firstMinute = past.get(said.story) ?? index + 1;
    const revision = golden.acts.slice(0, index).filter(({ story }) => story === said.story).length;
    const position = { revision: revision + 1, sequence: index + 1, firstMinute };
    past.set(said.story, firstMinute);
    collection.take(eventOf(act, position));
  }
  return shown(collection, golden.selection, site);
}

describe.each(['ar', 'en', 'all'])('the feed of golden/%s.json', (name) => {
  test.each(Object.entries(formats))(
    'is the reviewed one as %s, and the same again (point 17)',
    async (extension, render) => {
      const text = render(modelOf(name));
      await expect(text).toMatchFileSnapshot(folder(`feed-${name}.${extension}`).pathname);
      expect(render(modelOf(name))).toBe(text);
    },
  );
});

test('the page of a corrected Arabic article is the reviewed one', async () => {
  const note = 'صُحِّح في NovaRail عدد المسارات: ثلاثة لا أربعة.';
  const events = history([
    { act: 'published', story: stories.arabic },
    { act: 'corrected', story: stories.arabic, note },
  ]);
  const entry = fold(events);
  if (!entry) throw new Error('no entry');
  await expect(renderPage(entry, site)).toMatchFileSnapshot(folder('page-ar.html').pathname);
});
