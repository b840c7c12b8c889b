import { isLanguageTag, type Text } from '@dateline/contracts';
import {
  dateInWords,
  fill,
  type Labels,
  labelLanguages,
  labelsFor,
  readDate,
} from '@dateline/occasion-words';
import type { Basis, CalendarEntry } from '../project.ts';
import { delaysPart, subscriptionLines } from './directory.ts';
import { escapeHtml, link, style } from './markup.ts';
import {
  articleUrl,
  calendarUrl,
  changesUrl,
  occasionCalendarUrl,
  occasionUrl,
  type Site,
} from './site.ts';
import { cleanLine, cleanText } from './text.ts';
import {
  explanationOf,
  heardBases,
  labelOf,
  listedLine,
  pastDateLines,
  placeOf,
  titleOf,
} from './wording.ts';

/** The page of one occasion: what is known, how surely, and on whose word; in its own language. */
export function renderPage(
  entry: CalendarEntry,
  site: Site,
  language: string = entry.language,
): string {
  const labels = labelsFor(language);
  const { page } = labels;
  const title = titleOf(entry, language);
  const label = labelOf(entry, labels);
  const heading = `<h1${inLanguage(title.language)}>${escapeHtml(title.value)}</h1>`;
  const footer = fill(page.revision, {
    revision: String(entry.revision),
    sequence: String(entry.sequence),
    changed: entry.toldAt.replace('T', ' ').replace('Z', ''),
  });
  return [
    '<!doctype html>',
    `<html lang="${labels.language}" dir="${labels.direction}">`,
    head(entry, label === '' ? title.value : `[${label}] ${title.value}`, site),
    '<body>',
    '<main>',
    ...(label === '' ? [] : [`<p class="label">${escapeHtml(label)}</p>`]),
    heading,
    facts(entry, title, labels, site),
    section(
      page.basis,
      heardBases(entry)
        .map((basis) => basisPart(basis, labels, site))
        .join('\n'),
    ),
    section(page.pastDates, items(pastDateLines(entry, labels))),
    section(page.subscribe, subscription(entry, labels, site)),
    `<section>\n${delaysPart(labels, changesUrl(site, labels.language, entry.id))}\n</section>`,
    section(labels.directory.languages, languageLinks(entry, labels, site)),
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
    `<link rel="alternate" type="application/ld+json" href="${escapeHtml(
      occasionCalendarUrl(site, entry.id, 'jsonld'),
    )}">`,
    `<style>${style}</style>`,
    '</head>',
  ].join('\n');
}

function facts(entry: CalendarEntry, shown: Text, labels: Labels, site: Site): string {
  const { page } = labels;
  const place = placeOf(entry, labels.language);
  const where = entry.venue === 'online' ? labels.onlinePlace : place?.name;
  const others = entry.titles
    .filter(({ language }) => language !== shown.language)
    .map(({ value, language }) => {
      const title = escapeHtml(cleanLine(value));
      return `<li><bdi${inLanguage(language)}>${title}</bdi></li>`;
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
  const own = labels.language.toLowerCase();
  const name = `${cleanLine(site.title)}: ${labels.calendar.name}`;
  return [
    paragraph(page.subscribeHow),
    ...subscriptionLines(calendarUrl(site, own), name, labels),
    paragraph(page.copyHow),
    `<p>${link(occasionCalendarUrl(site, entry.id), page.copyLink)}</p>`,
  ].join('\n');
}

function languageLinks(entry: CalendarEntry, labels: Labels, site: Site): string {
  const links = labelLanguages
    .filter((language) => language !== labels.language)
    .map((language) => {
      const url = escapeHtml(occasionUrl(site, entry.id, language));
      return `<a lang="${language}" hreflang="${language}" href="${url}">${language}</a>`;
    });
  return `<p dir="ltr">${links.join(' · ')}</p>`;
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
