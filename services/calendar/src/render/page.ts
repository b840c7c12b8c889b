import { isLanguageTag } from '@dateline/contracts';
import type { Basis, CalendarEntry } from '../project.ts';
import { dateInWords, readDate } from './dates.ts';
import { fill, type Labels, labelLanguages, labelsFor } from './labels.ts';
import { articleUrl, calendarUrl, occasionCalendarUrl, type Site, webcalUrl } from './site.ts';
import { cleanLine, cleanText } from './text.ts';
import { explanationOf, labelOf, listedLine, pastDateLines, placeOf, titleOf } from './wording.ts';

const style = `
body{font:1.1rem/1.6 system-ui,sans-serif;max-width:42rem;margin:2rem auto;padding:0 1rem;
color:#1b1b1b;background:#fff}
h1{line-height:1.25}h2{font-size:1.15rem;margin-top:2rem}
.label{display:inline-block;padding:.1rem .6rem;border:2px solid #b22222;border-radius:.4rem}
dt{font-weight:700;margin-top:.6rem}dd{margin:0}
blockquote{margin:.4rem 0;padding-inline-start:1rem;border-inline-start:4px solid #b22222}
footer{margin-top:2rem;font-size:.9rem;color:#555}a{color:#8b1a1a}
@media(prefers-color-scheme:dark){body{color:#eee;background:#181818}footer{color:#aaa}
a{color:#ff9a9a}}
`;

/** The page of one occasion in its own language: what is known, how surely, and on whose word. */
export function renderPage(entry: CalendarEntry, site: Site): string {
  const labels = labelsFor(entry.language);
  const { page } = labels;
  const title = titleOf(entry, entry.language);
  const label = labelOf(entry, labels);
  const heading = `<h1${inLanguage(title.language)}>${escapeHtml(title.value)}</h1>`;
  const footer = fill(page.revision, {
    revision: String(entry.revision),
    sequence: String(entry.sequence),
    changed: entry.changedAt.replace('T', ' ').replace('Z', ''),
  });
  return [
    '<!doctype html>',
    `<html lang="${labels.language}" dir="${labels.direction}">`,
    head(entry, label === '' ? title.value : `[${label}] ${title.value}`, site),
    '<body>',
    '<main>',
    ...(label === '' ? [] : [`<p class="label">${escapeHtml(label)}</p>`]),
    heading,
    facts(entry, labels, site),
    section(page.basis, entry.bases.map((basis) => basisPart(basis, labels, site)).join('\n')),
    section(page.pastDates, items(pastDateLines(entry, labels))),
    section(page.subscribe, subscription(entry, labels, site)),
    '</main>',
    `<footer><p>${escapeHtml(listedLine(entry, labels))}</p><p>${escapeHtml(footer)}</p></footer>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function head(entry: CalendarEntry, title: string, site: Site): string {
  const calendar = occasionCalendarUrl(site, entry.id);
  return [
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(`${title} – ${cleanLine(site.title)}`)}</title>`,
    `<link rel="alternate" type="text/calendar" href="${escapeHtml(calendar)}">`,
    `<style>${style}</style>`,
    '</head>',
  ].join('\n');
}

function facts(entry: CalendarEntry, labels: Labels, site: Site): string {
  const { page } = labels;
  const place = placeOf(entry, labels.language);
  const where = entry.venue === 'online' ? labels.onlinePlace : place?.name;
  const others = entry.titles.slice(1).map(({ value, language }) => {
    const title = escapeHtml(cleanLine(value));
    return `<li${inLanguage(language)}>${title}</li>`;
  });
  const status = explanationOf(entry, labels, site).map(paragraph).join('\n');
  return [
    '<dl>',
    `<dt>${escapeHtml(page.when)}</dt><dd>${timeElement(entry, labels)}</dd>`,
    `<dt>${escapeHtml(page.status)}</dt><dd>${status}</dd>`,
    ...(where ? [`<dt>${escapeHtml(page.place)}</dt><dd>${isolated(where)}</dd>`] : []),
    ...(others.length > 0
      ? [`<dt>${escapeHtml(page.otherTitles)}</dt><dd><ul>${others.join('')}</ul></dd>`]
      : []),
    '</dl>',
  ].join('\n');
}

/** A machine's date goes beside the words where HTML has a form for it: a day or an instant. */
function timeElement(entry: CalendarEntry, labels: Labels): string {
  const date = readDate(entry.date);
  const words = escapeHtml(dateInWords(entry.date, labels));
  const isVoid = ['postponed', 'cancelled', 'retracted', 'merged'].includes(entry.standing);
  if (isVoid) return `<s>${words}</s>`;
  const machine = date?.startAt ?? (date?.precision === 'day' ? date.firstDay : undefined);
  return machine === undefined ? words : `<time datetime="${machine}">${words}</time>`;
}

function basisPart({ article, quotes }: Basis, labels: Labels, site: Site): string {
  const words = quotes.map((quote) => {
    const text = fill(labels.explain.quote, { quote: cleanText(quote) });
    return `<blockquote dir="auto">${escapeHtml(text)}</blockquote>`;
  });
  const source =
    article === undefined
      ? escapeHtml(labels.explain.editor)
      : `<a href="${escapeHtml(articleUrl(site, article))}">${escapeHtml(labels.page.article)}</a>`;
  return [...words, `<p>${source}</p>`].join('\n');
}

function subscription(entry: CalendarEntry, labels: Labels, site: Site): string {
  const { page } = labels;
  const own = labelLanguages.includes(labels.language) ? labels.language : 'all';
  const url = calendarUrl(site, own);
  const copy = occasionCalendarUrl(site, entry.id);
  return [
    paragraph(page.subscribeHow),
    `<p><a href="${escapeHtml(webcalUrl(url))}">${escapeHtml(page.subscribeLink)}</a></p>`,
    `<p dir="ltr"><code>${escapeHtml(url)}</code></p>`,
    paragraph(page.copyHow),
    `<p><a href="${escapeHtml(copy)}">${escapeHtml(page.copyLink)}</a></p>`,
  ].join('\n');
}

function section(heading: string, content: string): string {
  return content === '' ? '' : `<section>\n<h2>${escapeHtml(heading)}</h2>\n${content}\n</section>`;
}

function items(lines: readonly string[]): string {
  if (lines.length === 0) return '';
  return `<ul>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>`;
}

function paragraph(text: string): string {
  return `<p dir="auto">${escapeHtml(text)}</p>`;
}

/** A name of unknown direction does not disturb the words around it. */
function isolated(name: string): string {
  return `<bdi>${escapeHtml(name)}</bdi>`;
}

function inLanguage(language: string): string {
  return isLanguageTag(language) ? ` lang="${language}" dir="auto"` : ' dir="auto"';
}

function escapeHtml(text: string): string {
  return cleanText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
