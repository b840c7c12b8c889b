import { closeDirections } from '@dateline/contracts';
import sanitizeHtml from 'sanitize-html';
import type { FeedEntry, FeedNote } from '../project.ts';
import type { FeedContent } from '../project-content.ts';
import { cleanLine, cleanText, cleanUrl, escapeMarkup } from './clean.ts';
import { type Labels, labelsFor } from './labels.ts';
import { cleanLanguage, directionOf, isLanguage } from './language.ts';

/** What a story's HTML may be made of; all else is dropped, and its words stay. */
const allowedTags = [
  ...['p', 'div', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'br', 'blockquote', 'pre', 'figure'],
  ...['figcaption', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'span', 'a', 'em', 'strong', 'b', 'i'],
  ...['u', 's', 'sub', 'sup', 'small', 'mark', 'q', 'cite', 'code', 'abbr', 'time', 'bdi', 'bdo'],
  ...['ruby', 'rb', 'rt', 'rp', 'img', 'table', 'caption', 'thead', 'tbody', 'tfoot', 'tr'],
  ...['td', 'th'],
];

const allowedAttributes = {
  '*': ['dir', 'lang'],
  a: ['href', 'hreflang', 'title'],
  abbr: ['title'],
  blockquote: ['cite'],
  img: ['src', 'alt', 'width', 'height'],
  ol: ['start', 'reversed'],
  q: ['cite'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan', 'scope'],
  time: ['datetime'],
};

const addresses = ['href', 'src', 'cite'];
const depthMax = 40;
/** Parsing takes time with the square of the elements left open; ingest takes no more of them. */
const tagsMax = 20_000;
/** Characters. */
export const excerptMax = 300;
const rightToLeftMark = '\u200F';

/** The same entry is rendered into many documents, and sanitising is the dearest step. */
const rendered = new WeakMap<FeedEntry, string>();
const excerpts = new WeakMap<FeedEntry, string>();

/** An entry's words as HTML: notes first, then the text, in one element that names its language. */
export function renderBody(entry: FeedEntry): string {
  const known = rendered.get(entry);
  if (known !== undefined) return known;
  const { content } = entry;
  const language = cleanLanguage(entry.language);
  const story = content ? storyHtml(content) : emptiedHtml(entry);
  const figure = figureHtml(content, story);
  // Each part may be what a reader shows first, or alone.
  const html = wrap(language, noteHtml(entry) + figure + (figure ? mark(language, story) : story));
  rendered.set(entry, html);
  return html;
}

/** What stands for a long entry where there is no room for it: notes, a description and a link. */
export function renderShortBody(
  entry: FeedEntry,
  short: { readonly isNoted: boolean; readonly description: string; readonly page: string },
): string {
  const language = cleanLanguage(entry.language);
  const labels = labelsFor(language);
  const described = `<p>${escapeMarkup(short.description)}</p>`;
  const link = `<a href="${escapeMarkup(short.page)}">${escapeMarkup(labels.whole)}</a>`;
  const note = short.isNoted ? noteHtml(entry) : '';
  return wrap(
    language,
    `${note}${note ? mark(language, described) : described}
<p${foreign(labels.language, language)}>${link}</p>`,
  );
}

/** HTML from outside with everything removed that a reader should not run or load. */
export function sanitizeStory(html: string, base?: string): string {
  const sane = sanitizeHtml(toParsable(html), {
    allowedTags,
    allowedAttributes,
    allowedSchemes: ['http', 'https'],
    allowProtocolRelative: false,
    allowedClasses: {},
    nestingLimit: depthMax,
    transformTags: {
      h1: 'h2',
      '*': (tagName, attributes) => ({ tagName, attribs: cleanAttributes(attributes, base) }),
    },
    exclusiveFilter: ({ tag, attribs }) => tag === 'img' && !attribs['src'],
  });
  // References such as `&#1;` have become the characters that they stand for.
  return cleanText(sane);
}

/** Clean HTML whose tags beyond the limit are words. */
function toParsable(html: string): string {
  const clean = cleanText(html);
  let at = -1;
  for (let tags = 0; tags <= tagsMax; tags += 1) {
    at = clean.indexOf('<', at + 1);
    if (at === -1) return clean;
  }
  return clean.slice(0, at) + clean.slice(at).replaceAll('<', '&lt;');
}

function cleanAttributes(attributes: Readonly<Record<string, string>>, base?: string) {
  const kept = Object.entries(attributes).flatMap(([name, value]) => {
    if (addresses.includes(name)) {
      const url = cleanUrl(value, base);
      return url === undefined ? [] : [[name, url] as const];
    }
    if (name === 'dir' && !/^(ltr|rtl|auto)$/i.test(value)) return [];
    if ((name === 'lang' || name === 'hreflang') && !isLanguage(value)) return [];
    return [[name, value] as const];
  });
  return Object.fromEntries(kept);
}

function storyHtml({ body, canonicalUrl }: FeedContent): string {
  return body.contentType === 'text/html'
    ? sanitizeStory(body.value, canonicalUrl && cleanUrl(canonicalUrl))
    : paragraphs(body.value);
}

/** Blank lines part paragraphs; where there are none, each line is one, as the wires write them. */
function paragraphs(text: string): string {
  const clean = cleanText(text).trim();
  const parts = /\n[ \t]*\n/.test(clean) ? clean.split(/\n(?:[ \t]*\n)+/) : clean.split('\n');
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => `<p>${escapeMarkup(part).replaceAll('\n', '<br />')}</p>`)
    .join('\n');
}

function noteHtml({ note, state, language }: FeedEntry): string {
  if (!note || state !== 'live') return '';
  const labels = labelsFor(note.language || language);
  const label = note.kind === 'update' ? labels.update : labels.correction;
  return `${spoken(note, language, `${label}: `)}\n`;
}

/** The lead picture, for readers that show nothing but the body; unless the story has it already. */
function figureHtml(content: FeedContent | undefined, story: string): string {
  const lead = content?.media.find(({ kind }) => kind === 'picture');
  const url = lead && cleanUrl(lead.url);
  if (!content || !lead || !url || story.includes('<img ')) return '';
  const alt = cleanLine(lead.description ?? lead.name);
  const size = (name: string, value: number | undefined) =>
    value !== undefined && Number.isSafeInteger(value) && value > 0 ? ` ${name}="${value}"` : '';
  const sizes = size('width', lead.width) + size('height', lead.height);
  const caption = [alt, cleanLine(lead.credit ?? '')].filter((text) => text !== '').join(' – ');
  return `<figure><img src="${escapeMarkup(url)}" alt="${escapeMarkup(alt)}"${sizes} />\
<figcaption>${escapeMarkup(caption)}</figcaption></figure>\n`;
}

function emptiedHtml({ state, note, language }: FeedEntry): string {
  const labels = labelsFor(language);
  const title = `<p${foreign(labels.language, language)}><strong>${emptiedTitle(state, labels)}`;
  const ended = `${title}</strong></p>`;
  return note ? `${ended}\n${spoken(note, language)}` : ended;
}

/** What stands for the headline of a story that may not be shown. */
export function emptiedTitle(state: FeedEntry['state'], labels: Labels): string {
  if (state === 'withheld') return labels.held;
  return state === 'killed' ? labels.killed : labels.withdrawn;
}

function spoken(note: FeedNote, language: string, label?: string): string {
  const words = escapeMarkup(cleanLine(note.value));
  return `<p${foreign(note.language, language)}>${label ? `<strong>${label}</strong>` : ''}${words}</p>`;
}

/** Marks words whose language is not that of what surrounds them. */
export function foreign(tag: string, around: string): string {
  const [here] = tag.toLowerCase().split('-');
  const [there] = around.toLowerCase().split('-');
  return here === there ? '' : ` lang="${cleanLanguage(tag)}" dir="${directionOf(tag)}"`;
}

/**
 * Readers that strip `dir` guess it from the first strong character, and a Latin name at the start
 * of an Arabic story would turn it around: the mark goes before the first word.
 */
function mark(language: string, html: string): string {
  return directionOf(language) === 'rtl'
    ? html.replace(/^(?:\s|<[^>]*>)*/, (tags) => `${tags}${rightToLeftMark}`)
    : html;
}

function wrap(language: string, inner: string): string {
  return `<div lang="${language}" dir="${directionOf(language)}">${mark(language, inner)}</div>`;
}

/** The story's first words without markup, for what wants a description and got none. */
export function excerptOf(entry: FeedEntry): string {
  const known = excerpts.get(entry);
  if (known !== undefined) return known;
  const { content } = entry;
  const excerpt = content ? cut(plainText(content), excerptMax) : '';
  excerpts.set(entry, excerpt);
  return excerpt;
}

function plainText({ body }: FeedContent): string {
  if (body.contentType === 'text/plain') return cleanLine(body.value);
  const escaped = sanitizeHtml(toParsable(body.value).replaceAll('<', ' <'), {
    allowedTags: [],
    allowedAttributes: {},
    nestingLimit: depthMax,
  });
  return cleanLine(
    escaped
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&'),
  );
}

/** At most so many characters, never half of one, each direction ended that is begun. */
export function cut(text: string, max: number): string {
  const characters = [...text.slice(0, 2 * max)];
  if (characters.length <= max && text.length <= 2 * max) return text;
  const first = characters
    .slice(0, max - 1)
    .join('')
    .trimEnd();
  return `${closeDirections(first)}…`;
}
