// Renders of the feeds: how long one takes beside the bare library, and how few a burst costs.
import { createRequire } from 'node:module';
import { renderAtom } from '../../services/feeds/dist/render/atom.js';
import { toFeedModel } from '../../services/feeds/dist/render/feed-model.js';
import { renderJsonFeed } from '../../services/feeds/dist/render/json-feed.js';
import { renderRss } from '../../services/feeds/dist/render/rss.js';
import { createCollection } from '../../services/feeds/dist/select.js';
import { readChoice } from '../../services/feeds/dist/select-terms.js';
import { messageOf } from './articles.mjs';
import { load } from './command.mjs';
import { percentile, row } from './report.mjs';

// A dependency of the feeds, not of the workspace's root.
const { Feed } = createRequire(new URL('../../services/feeds/package.json', import.meta.url))(
  'feed',
);
const site = { title: 'Bench', url: 'https://newsroom.example' };
const itemCount = 59; // The most that a feed holds outside of its archive.
const formats = [
  { name: 'RSS', render: renderRss, bare: (feed) => feed.rss2() },
  { name: 'Atom', render: renderAtom, bare: (feed) => feed.atom1() },
  { name: 'JSON', render: renderJsonFeed, bare: (feed) => feed.json1() },
];

/** Rows for the three formats and for a burst. */
export async function benchFeeds(workshop, { isShort }) {
  return [...renderRows(isShort ? 15 : 200), await burstRow(workshop, isShort ? 200 : 1000)];
}

function renderRows(rounds) {
  const { selection, entries } = foldArticles();
  return formats.map(({ name, render, bare }) => {
    const ours = [];
    const theirs = [];
    for (let round = 0; round < rounds; round += 1) {
      // New entries: nothing that was made of the old ones is at hand.
      const fresh = entries.map((entry) => ({ ...entry }));
      ours.push(timed(() => render(toFeedModel(selection, fresh, site))));
      theirs.push(timed(() => bare(bareFeed(entries))));
    }
    const what = `render of ${itemCount} articles as ${name}, all of it sanitised`;
    const [value, baseline] = [ours, theirs].map((samples) => percentile(samples, 0.5));
    return row('', what, 'ms', value, baseline, 'the bare `feed` library, nothing sanitised');
  });
}

function timed(work) {
  const startedMs = performance.now();
  work();
  return performance.now() - startedMs;
}

function foldArticles() {
  const collection = createCollection();
  for (let sequence = 1; sequence <= itemCount; sequence += 1) {
    const { headers, body } = messageOf(sequence);
    const data = JSON.parse(body);
    const id = headers['Nats-Msg-Id'];
    const { versionCreated: recordedAt } = data.ninjs;
    collection.take({
      ...{ type: 'article.published', data, id, recordedAt, source: '/bench', stream: 'NEWSROOM' },
      ...{ ref: { kind: 'article', language: 'ar', id }, entity: id, revision: 1, sequence },
    });
  }
  const selection = collection.read(readChoice('all'), undefined);
  const entries = selection.listed.map(({ row: { entry } }) => collection.held(entry.id) ?? entry);
  return { selection, entries };
}

function bareFeed(entries) {
  const feed = new Feed({
    ...{ id: site.url, title: site.title, link: site.url, copyright: '' },
    updated: new Date(entries[0].updatedAt),
    author: { name: site.title },
  });
  for (const { id, uri, content, updatedAt, publishedAt } of entries) {
    feed.addItem({
      ...{ id: uri, title: content.headline, link: `${site.url}/articles/${id}.html` },
      ...{ date: new Date(updatedAt), published: new Date(publishedAt) },
      content: content.body.value,
    });
  }
  return feed;
}

/** How often each feed that a burst touches is rendered, beside once for each article. */
async function burstRow(workshop, count) {
  const nats = await workshop.nats({ syncAlways: false });
  const ingest = await workshop.service('ingest', nats.url);
  const feeds = await workshop.service('feeds', nats.url);
  await load(ingest.url, { count: 1, connections: 1 });
  await settledRenders(feeds.url);
  const before = await settledRenders(feeds.url);
  const startedMs = performance.now();
  await load(ingest.url, { count, connections: 16, first: 1 });
  const tookS = ((performance.now() - startedMs) / 1000).toFixed(1);
  const after = await settledRenders(feeds.url);
  const touched = 2 * formats.length; // Those of everything and of Arabic, in each format.
  const what = `renders of each feed in a burst of ${count} articles in ${tookS} s`;
  return row('', what, 'renders', (after - before) / touched, count, 'one for each article');
}

/** How many documents were rendered, once it has not been more for a while. */
async function settledRenders(url) {
  let before = -1;
  for (;;) {
    const text = await (await fetch(`${url}/metrics`)).text();
    const counts = [...text.matchAll(/^dateline_feed_renders_total\{.*\} (\d+)$/gm)];
    const count = counts.reduce((sum, [, one]) => sum + Number(one), 0);
    if (count === before) return count;
    before = count;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}
