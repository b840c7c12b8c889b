import {
  everything,
  type Selected,
  selectionKinds,
  type Text,
  toSelected,
} from '@dateline/contracts';
import { closest, type Labels, labelLanguages, labelsFor } from '@dateline/occasion-words';
import { readChoice } from '../select-terms.ts';
import { calendarName } from './calendar.ts';
import { escapeHtml, link, style } from './markup.ts';
import { delaysOf, subscribeLinks } from './programs.ts';
import { calendarUrl, changesUrl, directoryUrl, type Site, webcalUrl } from './site.ts';
import { cleanLine } from './text.ts';

/** What there are calendars of. */
export interface Directory {
  readonly site: Site;
  readonly names: readonly {
    readonly term: string;
    /** By language; the first where there is none in the directory's own. */
    readonly names: readonly Text[];
    readonly count: number;
  }[];
  /** Languages of titles without labels of their own, lower case. */
  readonly furtherLanguages: readonly string[];
  /** Years and, where one document cannot hold them, months of the archive, oldest first. */
  readonly periods: readonly { readonly period: string; readonly count: number }[];
}

const listedMax = 300;
/** An occasion's own calendar is linked from its page, a story's from its articles. */
const listedKinds = selectionKinds.filter((kind) => kind !== 'occasion' && kind !== 'story');
const options = [
  { query: '?imprecise=first-day', other: '?imprecise=omit', label: 'optionImprecise' },
  { query: '?cancelled=mark', other: '?cancelled=drop', label: 'optionCancelled' },
  { query: '?lang_params=0', other: undefined, label: 'optionLanguages' },
  { query: '?tz=event', other: undefined, label: 'optionZone' },
] as const;

interface Listed {
  readonly choice: Selected;
  readonly title: string;
  readonly count: number | undefined;
}

/** The directory for programs: every calendar, and how the address of a combination is made. */
export function renderDirectoryJson(directory: Directory): string {
  const { site, periods } = directory;
  const base = `${site.url}/calendars/`;
  const calendars = listedOf(directory, undefined).map(({ choice, title, count }) => ({
    name: choice.name,
    title,
    ...(choice.language !== undefined && { language: choice.language }),
    ...(count !== undefined && { occasions: count }),
    ics: calendarUrl(site, choice.name),
    webcal: webcalUrl(calendarUrl(site, choice.name)),
    jcal: calendarUrl(site, choice.name, 'jcal'),
    jsonld: calendarUrl(site, choice.name, 'jsonld'),
  }));
  const whole = {
    title: cleanLine(site.title),
    template: `${base}{selection}.{format}{?imprecise,cancelled,lang_params,tz}`,
    selection: ['{language}', ...selectionKinds.map((kind) => `${kind}/{${kind}}`)],
    formats: ['ics', 'jcal', 'jsonld'],
    options: {
      imprecise: ['span', 'first-day', 'omit'],
      cancelled: ['keep', 'mark', 'drop'],
      lang_params: ['1', '0'],
      tz: ['utc', 'event'],
    },
    archive: { template: `${base}{selection}/archive/{period}.{format}`, periods },
    calendars,
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

/** The directory for people, in one language. */
export function renderDirectoryPage(directory: Directory, language: string): string {
  const { site, periods } = directory;
  const labels = labelsFor(language);
  const words = labels.directory;
  const title = `${cleanLine(site.title)} – ${words.title}`;
  const [first, ...others] = listedOf(directory, labels.language);
  const archive = periods.map(({ period }) =>
    link(calendarUrl(site, `${labels.language.toLowerCase()}/archive/${period}`), period),
  );
  return [
    '<!doctype html>',
    `<html lang="${labels.language}" dir="${labels.direction}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
    `<link rel="alternate" type="application/json" href="${escapeHtml(`${site.url}/calendars/index.json`)}">`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${escapeHtml(title)}</h1>`,
    `<p>${escapeHtml(words.intro)}</p>`,
    ...(first ? [subscription(first, labels, site)] : []),
    ...others.map((listed) => calendarItem(listed, labels, site)),
    optionsPart(labels),
    delaysPart(labels, changesUrl(site, labels.language)),
    ...(archive.length === 0
      ? []
      : [`<h2>${escapeHtml(labels.kinds.archive)}</h2>\n<p>${archive.join(' · ')}</p>`]),
    languagesPart(labels, site),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** How to subscribe to one calendar: by its address, by a program, or by a service's own page. */
export function subscriptionLines(url: string, title: string, labels: Labels): readonly string[] {
  const services = subscribeLinks(url, title).map((one) => link(one.url, one.name));
  return [
    `<p dir="ltr"><code>${escapeHtml(url)}</code></p>`,
    `<p>${[link(webcalUrl(url), labels.directory.open), ...services].join(' · ')}</p>`,
  ];
}

/** How long each program takes to notice a change, and where nobody has to wait for it. */
export function delaysPart(labels: Labels, changes: string): string {
  const words = labels.directory;
  const rows = delaysOf(labels).map(
    ({ name, delay }) =>
      `<tr><th scope="row"><bdi>${escapeHtml(name)}</bdi></th><td>${escapeHtml(delay)}</td></tr>`,
  );
  const feeds = ['RSS', 'Atom', 'JSON'].map((format) =>
    link(`${changes}.${format.toLowerCase()}`, format),
  );
  const head = [words.program, words.interval].map((one) => `<th>${escapeHtml(one)}</th>`).join('');
  return [
    `<h2>${escapeHtml(words.delays)}</h2>`,
    `<p>${escapeHtml(words.delaysHow)}</p>`,
    `<p>${escapeHtml(words.changes)} ${feeds.join(' · ')}</p>`,
    `<table>\n<tr>${head}</tr>\n${rows.join('\n')}\n</table>`,
  ].join('\n');
}

function subscription({ choice, title }: Listed, labels: Labels, site: Site): string {
  const lines = subscriptionLines(calendarUrl(site, choice.name), title, labels);
  return [`<h2>${escapeHtml(title)}</h2>`, ...lines].join('\n');
}

function calendarItem({ choice, title, count }: Listed, labels: Labels, site: Site): string {
  const number = count === undefined ? '' : ` (${count})`;
  const lines = subscriptionLines(calendarUrl(site, choice.name), title, labels);
  return `<details>\n<summary><bdi dir="${labels.direction}">${escapeHtml(title)}</bdi>${number}</summary>\n${lines.join('\n')}\n</details>`;
}

function optionsPart(labels: Labels): string {
  const items = options.map(({ query, other, label }) => {
    const codes = [query, ...(other === undefined ? [] : [other])].map(
      (one) => `<code dir="ltr">${escapeHtml(one)}</code>`,
    );
    return `<dt>${codes.join(' · ')}</dt><dd>${escapeHtml(labels.directory[label])}</dd>`;
  });
  return `<h2>${escapeHtml(labels.directory.options)}</h2>\n<dl>\n${items.join('\n')}\n</dl>`;
}

function languagesPart(labels: Labels, site: Site): string {
  const links = labelLanguages
    .filter((language) => language !== labels.language)
    .map((language) => {
      const url = escapeHtml(directoryUrl(site, language));
      const name = escapeHtml(labelsFor(language).directory.title);
      return `<a lang="${language}" hreflang="${language}" href="${url}">${name}</a>`;
    });
  return `<h2>${escapeHtml(labels.directory.languages)}</h2>\n<p>${links.join(' · ')}</p>`;
}

/** In one language if it is given; else in all of them, and the rest without a language. */
function listedOf({ site, names, furtherLanguages }: Directory, language?: string): Listed[] {
  const own = language?.toLowerCase();
  const list = (choice: Selected, name?: string, count?: number): Listed => {
    const named = new Map(name === undefined ? [] : [[choice.terms[0] ?? '', name] as const]);
    return { choice, title: calendarName({ choice, names: named }, site), count };
  };
  const whole = (tag: string | undefined) =>
    list(toSelected({ language: tag, terms: [], marks: [] }));
  const languages = [...labelLanguages.map((tag) => tag.toLowerCase()), ...furtherLanguages];
  const chosen = listedKinds.flatMap((kind) =>
    names
      .filter(({ term }) => term.startsWith(`${kind}/`))
      // A series of one is not a series yet.
      .filter(({ count }) => kind !== 'series' || count > 1)
      .slice(0, listedMax)
      .flatMap(({ term, names: all, count }) => {
        const name = (own && closest(all, own)) || all[0];
        const choice = readChoice(own === undefined ? term : `${own}/${term}`);
        return choice ? [list(choice, name?.value, count)] : [];
      }),
  );
  if (own !== undefined) return [whole(own), ...chosen];
  return [list(readAll()), ...languages.map(whole), ...chosen];
}

function readAll(): Selected {
  return { name: everything, language: undefined, terms: [], marks: [] };
}
