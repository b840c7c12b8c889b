import { everything, listMarks, toPath } from '../select-terms.ts';
import { cleanLine, cleanText, escapeMarkup } from './clean.ts';
import { type Site, siteAddress } from './feed-model.ts';
import { englishName, kindOf, listLabels, nameOfLanguage } from './feed-title.ts';
import { labelsFor } from './labels.ts';
import { cleanLanguage, directionOf, toLanguageTag } from './language.ts';

/** What there are feeds of. */
export interface Directory {
  readonly names: readonly { readonly term: string; readonly name: string }[];
  readonly site: Site;
}

interface Listed {
  /** `all`, `language`, `corrections`, `calendar-changes`, `section`, `topic` or `place`. */
  readonly kind: string;
  readonly name: string;
  readonly title: string;
  readonly language: string | undefined;
  readonly feeds: readonly {
    readonly href: string;
    readonly type: string;
    readonly text: string;
  }[];
}

const formats = [
  { extension: 'rss', type: 'application/rss+xml', text: 'RSS' },
  { extension: 'atom', type: 'application/atom+xml', text: 'Atom' },
  { extension: 'json', type: 'application/feed+json', text: 'JSON' },
] as const;

const listedKinds = ['section', 'topic', 'place'] as const;
const listedMax = 500;

/** The directory for programs: every feed, and how the address of a combination is made. */
export function renderDirectoryJson(directory: Directory): string {
  const { site } = directory;
  const base = siteAddress(site, '/feeds/');
  return `${JSON.stringify(
    {
      title: cleanLine(site.title),
      template: `${base}{selection}.{format}`,
      selection: [
        '{language}',
        ...[...listedKinds, 'occasion', 'story'].map((kind) => `${kind}/{${kind}}`),
        ...listMarks,
      ],
      formats: formats.map(({ extension }) => extension),
      feeds: listedOf(directory).map(({ kind, name, title, language, feeds }) => ({
        kind,
        name,
        title,
        ...(language !== undefined && { language }),
        feeds: feeds.map(({ href, type }) => ({ href, type })),
      })),
    },
    null,
    2,
  )}\n`;
}

/** OPML 2.0: one outline for each selection, as Atom, for feed readers to take in at once. */
export function renderOpml(directory: Directory): string {
  const attribute = (name: string, value: string) => ` ${name}="${escapeMarkup(value)}"`;
  const outlines = listedOf(directory).map(({ title, language, feeds }) => {
    const address = feeds.find(({ text }) => text === 'Atom')?.href ?? '';
    const tag = language === undefined ? '' : attribute('language', language);
    const names = attribute('text', title) + attribute('title', title);
    return `    <outline type="rss"${names}${attribute('xmlUrl', address)}${tag}/>`;
  });
  return cleanText(`<?xml version="1.0" encoding="utf-8"?>
<opml version="2.0">
  <head><title>${escapeMarkup(cleanLine(directory.site.title))}</title></head>
  <body>
${outlines.join('\n')}
  </body>
</opml>
`);
}

const style = `
  :root { color-scheme: light dark; font: 1.0625rem/1.6 system-ui, sans-serif; }
  body { margin: 0 auto; max-width: 46rem; padding: 1.5rem 1rem 4rem; }
  h1 { font-size: clamp(1.5rem, 6vw, 2rem); line-height: 1.25; text-wrap: balance; }
  table { border-collapse: collapse; width: 100%; }
  th, td { text-align: start; padding: 0.35rem 0.75rem 0.35rem 0; border-bottom: 1px solid #8884; }
  th { font-weight: normal; width: 100%; overflow-wrap: anywhere; }
`;

/** The directory for people; browsers find every feed by its links. */
export function renderDirectoryPage(directory: Directory): string {
  const listed = listedOf(directory);
  const labels = labelsFor('en');
  const title = escapeMarkup(`${cleanLine(directory.site.title)} – ${labels.feeds}`);
  const links = listed.flatMap((one) =>
    one.feeds.map(
      ({ href, type, text }) =>
        `<link rel="alternate" type="${type}" title="${escapeMarkup(`${one.title} ${text}`)}"${
          one.language === undefined ? '' : ` hreflang="${one.language}"`
        } href="${escapeMarkup(href)}">`,
    ),
  );
  return cleanText(`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${links.join('\n')}
<style>${style}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>Copy an address into a feed reader, or take them all:
<a href="${escapeMarkup(siteAddress(directory.site, '/feeds/index.opml'))}">OPML</a>.</p>
<table>
${listed.map(row).join('\n')}
</table>
</main>
</body>
</html>
`);
}

function row({ title, language, feeds }: Listed): string {
  const tag = language === undefined ? '' : ` lang="${language}" dir="${directionOf(language)}"`;
  const cells = feeds.map(
    ({ href, text }) => `<td><a href="${escapeMarkup(href)}">${text}</a></td>`,
  );
  // The name runs in its own direction and still stands where the others do.
  return `<tr><th scope="row"><bdi${tag}>${escapeMarkup(title)}</bdi></th>${cells.join('')}</tr>`;
}

function listedOf({ names, site }: Directory): readonly Listed[] {
  const english = labelsFor('en');
  const siteTitle = cleanLine(site.title);
  const list = (kind: string, name: string, title: string, token?: string): Listed => ({
    kind,
    name,
    title,
    language: token === undefined ? undefined : cleanLanguage(toLanguageTag(token)),
    feeds: formats.map(({ extension, type, text }) => ({
      href: siteAddress(site, `/feeds/${toPath(name)}.${extension}`),
      type,
      text,
    })),
  });
  const languages = names.filter(({ term }) => kindOf(term) === undefined);
  const chosen = listedKinds.flatMap((kind) =>
    names
      .filter(({ term }) => kindOf(term) === kind)
      .slice(0, listedMax)
      .map(({ term, name }) => {
        const title = `${english[kind]}: ${englishName(term, cleanLine(name))}`;
        return list(kind, term, title);
      }),
  );
  return [
    list('all', everything, siteTitle),
    ...listMarks.map((mark) => list(mark, mark, `${siteTitle} – ${english[listLabels[mark]]}`)),
    ...languages.flatMap(({ term }) => [
      list('language', term, nameOfLanguage(term), term),
      ...listMarks.map((mark) =>
        list(
          mark,
          `${term}/${mark}`,
          `${nameOfLanguage(term)} – ${labelsFor(term)[listLabels[mark]]}`,
          term,
        ),
      ),
    ]),
    ...chosen,
  ];
}
