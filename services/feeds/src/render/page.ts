import type { FeedChange, FeedEntry } from '../project.ts';
import { everything, toPath } from '../select-terms.ts';
import { renderBody } from './body.ts';
import { cleanLine, cleanText, escapeMarkup } from './clean.ts';
import { noteOf, wordingsOf } from './corrections.ts';
import { type Site, siteAddress, titleOf } from './feed-model.ts';
import { kindOf, nameOfLanguage } from './feed-title.ts';
import { type Labels, labelsFor } from './labels.ts';
import { cleanLanguage, directionOf } from './language.ts';

const style = `
  :root { color-scheme: light dark; font: 1.125rem/1.6 Georgia, "Noto Naskh Arabic", serif; }
  body { margin: 0 auto; max-width: 40rem; padding: 1.5rem 1rem 4rem; }
  header, footer { font-family: system-ui, sans-serif; font-size: 0.9rem; }
  h1 { font-size: clamp(1.5rem, 6vw, 2rem); line-height: 1.25; text-wrap: balance; }
  article { overflow-wrap: anywhere; }
  img { max-width: 100%; height: auto; }
  pre, table { display: block; max-width: 100%; overflow-x: auto; }
  time { white-space: nowrap; }
  .facts, .changes h4 { opacity: 0.75; }
  .changes { border-block-start: 1px solid; margin-block-start: 2rem; }
  .changes s { text-decoration-thickness: 1px; }
  footer { border-block-start: 1px solid; margin-block-start: 3rem; padding-block-start: 1rem; }
  footer ul { list-style: none; padding: 0; }
  footer a { margin-inline-start: 0.4rem; unicode-bidi: isolate; }
`;

/** One article as a page: its words with notes on top, its revision, and where to subscribe. */
export function renderPage(entry: FeedEntry, site: Site): string {
  const labels = labelsFor(entry.language);
  const language = cleanLanguage(entry.language);
  const head = renderHead(entry, site);
  const name = escapeMarkup(cleanLine(site.title));
  const home = escapeMarkup(siteAddress(site, '/'));
  return cleanText(`<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
${head}
</head>
<body>
<header><a href="${home}">${name}</a></header>
<main>
<article>
<h1>${escapeMarkup(titleOf(entry))}</h1>
${renderFacts(entry, labels)}
${entry.content || entry.note ? renderBody(entry) : ''}
${renderChanges(entry, labels)}</article>
</main>
<footer>${labels.subscribe}
<ul>
${subscriptions(entry, site)}
</ul></footer>
</body>
</html>
`);
}

function renderHead(entry: FeedEntry, site: Site): string {
  const title = escapeMarkup(`${titleOf(entry)} – ${cleanLine(site.title)}`);
  const robots = entry.state === 'live' ? [] : ['<meta name="robots" content="noindex">'];
  return [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title}</title>`,
    ...robots,
    ...feedsOf(entry, site).flatMap(({ kind, name, links }) =>
      links.map(
        ({ href, type, text }) =>
          `<link rel="alternate" type="${type}" title="${kind}${name} ${text}" href="${href}">`,
      ),
    ),
    `<style>${style}</style>`,
  ].join('\n');
}

function renderFacts({ content, publishedAt, updatedAt, revision }: FeedEntry, labels: Labels) {
  const said = [content?.by, content?.located, content?.source]
    .map((text) => cleanLine(text ?? ''))
    .filter((text) => text !== '')
    .map((text) => `<bdi>${escapeMarkup(text)}</bdi>`);
  const isUpdated = shownTime(updatedAt) !== shownTime(publishedAt);
  const moments = [
    time(publishedAt),
    ...(isUpdated ? [`${labels.update}: ${time(updatedAt)}`] : []),
  ];
  const number = `${labels.revision} ${revision}`;
  return `<p class="facts">${[...said, ...moments, number].join(' · ')}</p>`;
}

/** What readers were told was wrong, newest first, with the wording that it took the place of. */
function renderChanges({ changes = [], language }: FeedEntry, labels: Labels): string {
  if (changes.length === 0) return '';
  const items = changes.toReversed().map((change) => renderChange(change, language, labels));
  return `<section class="changes">
<h2>${escapeMarkup(labels.corrections)}</h2>
${items.join('\n')}
</section>
`;
}

function renderChange(change: FeedChange, language: string, labels: Labels): string {
  const heading = `<h3>${time(change.at)} · ${labels.revision} ${change.revision}</h3>`;
  const { kind } = change;
  const said = kind === 'correction' ? wordingsOf(change, language, labels) : [];
  return [heading, noteOf(change, language), ...said].join('\n');
}

function time(instant: string): string {
  return `<time datetime="${instant}"><bdi dir="ltr">${shownTime(instant)}</bdi></time>`;
}

function shownTime(instant: string): string {
  return `${instant.slice(0, 10)} ${instant.slice(11, 16)} UTC`;
}

function subscriptions(entry: FeedEntry, site: Site): string {
  return feedsOf(entry, site)
    .map(({ kind, name, links }) => {
      const anchors = links.map(({ href, text }) => `<a href="${href}">${text}</a>`);
      return `<li>${kind}<bdi>${name}</bdi> ${anchors.join(' ')}</li>`;
    })
    .join('\n');
}

const termsMax = 12;
const formats = [
  { extension: 'rss', type: 'application/rss+xml', text: 'RSS' },
  { extension: 'atom', type: 'application/atom+xml', text: 'Atom' },
  { extension: 'json', type: 'application/feed+json', text: 'JSON' },
];

/** The feeds that list this article: its language's, everything, then what else it is found under. */
function feedsOf({ languageToken, terms, state, content }: FeedEntry, site: Site) {
  const title = cleanLine(site.title);
  const labels = labelsFor(languageToken);
  const found = state === 'live' ? terms.slice(0, termsMax) : [];
  const feed = (selection: string, { kind = '', name }: { kind?: string; name: string }) => ({
    kind: escapeMarkup(kind),
    name: escapeMarkup(name),
    links: formats.map(({ extension, type, text }) => ({
      href: escapeMarkup(siteAddress(site, `/feeds/${toPath(selection)}.${extension}`)),
      type,
      text,
    })),
  });
  return [
    feed(languageToken, { name: `${title} (${nameOfLanguage(languageToken)})` }),
    feed(everything, { name: title }),
    ...found.map((term) => feed(term, calledAs(term, content?.termNames ?? {}, labels))),
  ];
}

/** `Section: Local`; an occasion and a story have no name, and their ids would tell nobody much. */
function calledAs(term: string, names: Readonly<Record<string, string>>, labels: Labels) {
  const kind = kindOf(term);
  if (kind === undefined) return { name: term };
  if (kind === 'occasion' || kind === 'story') return { name: labels[kind] };
  const name = cleanLine(names[term] ?? '') || term.slice(kind.length + 1);
  return { kind: `${labels[kind]}: `, name };
}
