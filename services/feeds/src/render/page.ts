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
  h1 { line-height: 1.25; text-wrap: balance; }
  img { max-width: 100%; height: auto; }
  .facts, .changes h4 { opacity: 0.75; }
  .changes { border-block-start: 1px solid; margin-block-start: 2rem; }
  .changes s { text-decoration-thickness: 1px; }
  footer { border-block-start: 1px solid; margin-block-start: 3rem; padding-block-start: 1rem; }
  footer a { margin-inline-end: 1rem; }
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
<footer>${labels.subscribe}: ${subscriptions(entry, site)}</footer>
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
    ...feedsOf(entry, site).map(
      ({ href, type, label }) =>
        `<link rel="alternate" type="${type}" title="${label}" href="${href}">`,
    ),
    `<style>${style}</style>`,
  ].join('\n');
}

function renderFacts({ content, publishedAt, updatedAt, revision }: FeedEntry, labels: Labels) {
  const said = [content?.by, content?.located, content?.source]
    .map((text) => cleanLine(text ?? ''))
    .filter((text) => text !== '')
    .map((text) => `<bdi>${escapeMarkup(text)}</bdi>`);
  const moments = [...new Set([publishedAt, updatedAt])].map(time);
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
  return [heading, noteOf(change, language, labels), ...said].join('\n');
}

function time(instant: string): string {
  const shown = `${instant.slice(0, 10)} ${instant.slice(11, 16)} UTC`;
  return `<time datetime="${instant}"><bdi dir="ltr">${shown}</bdi></time>`;
}

function subscriptions(entry: FeedEntry, site: Site): string {
  return feedsOf(entry, site)
    .map(({ href, label }) => `<a href="${href}"><bdi>${label}</bdi></a>`)
    .join(' ');
}

const termsMax = 12;
const atom = { extension: 'atom', type: 'application/atom+xml', name: 'Atom' };
const formats = [
  { extension: 'rss', type: 'application/rss+xml', name: 'RSS' },
  atom,
  { extension: 'json', type: 'application/feed+json', name: 'JSON' },
];

/** The feeds that list this article: its language's, everything, then what else it is found under. */
function feedsOf({ languageToken, terms, state }: FeedEntry, site: Site) {
  const title = cleanLine(site.title);
  const labels = labelsFor(languageToken);
  const found = state === 'live' ? terms.slice(0, termsMax) : [];
  const link = (name: string, called: string, extension: (typeof formats)[number]) => ({
    href: escapeMarkup(siteAddress(site, `/feeds/${toPath(name)}.${extension.extension}`)),
    type: extension.type,
    label: escapeMarkup(`${called} ${extension.name}`),
  });
  return [
    ...[
      { name: languageToken, called: `${title} (${nameOfLanguage(languageToken)})` },
      { name: everything, called: title },
    ].flatMap(({ name, called }) => formats.map((format) => link(name, called, format))),
    ...found.map((term) => {
      const kind = kindOf(term);
      const called = kind ? `${labels[kind]}: ${term.slice(kind.length + 1)}` : term;
      return link(term, called, atom);
    }),
  ];
}
