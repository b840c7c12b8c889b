import { languageRanges } from '@dateline/contracts';
import { hasLabels, labelLanguages, readDate } from '@dateline/occasion-words';
import { createDocument, type Document } from '@dateline/runtime';
import { cacheControl } from './calendar-document.ts';
import { type Directory, renderDirectoryJson, renderDirectoryPage } from './render/directory.ts';
import type { Site } from './render/site.ts';
import type { Collection } from './select.ts';

const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'";
const pagePath = /^\/calendars(?:\/?|\/(?:([a-z-]{2,12})\/)?index\.html)$/;
const jsonPath = '/calendars/index.json';
/** A year with more occasions than one document holds is listed by its months as well. */
const yearMax = 1000;

/** The directory of all calendars, as a page in each language and as JSON. */
export function createDirectoryDocuments(collection: Collection, site: Site) {
  const made = new Map<string, { readonly version: number; readonly document: Document }>();
  return {
    has: (path: string): boolean => path === jsonPath || languageOf(path) !== undefined,
    find(path: string): Document | undefined {
      const language = languageOf(path);
      if (language === undefined && path !== jsonPath) return undefined;
      const key = language ?? jsonPath;
      const known = made.get(key);
      if (known?.version === collection.version) return known.document;
      const document = render(language, directoryOf(collection, site));
      made.set(key, { version: collection.version, document });
      return document;
    },
  };
}

/** Of a page; undefined for what is none, and for a language without labels. */
function languageOf(path: string): string | undefined {
  const found = pagePath.exec(path);
  if (!found) return undefined;
  const wanted = found[1] ?? 'en';
  return labelLanguages.find((language) => language.toLowerCase() === wanted);
}

function render(language: string | undefined, directory: Directory): Document {
  if (language === undefined) {
    return createDocument({
      body: renderDirectoryJson(directory),
      mediaType: 'application/json; charset=utf-8',
      cacheControl,
      compression: 'lazy',
    });
  }
  return createDocument({
    body: renderDirectoryPage(directory, language),
    mediaType: 'text/html; charset=utf-8',
    headers: { 'content-security-policy': policy },
    cacheControl,
    compression: 'lazy',
  });
}

function directoryOf(collection: Collection, site: Site): Directory {
  const own = [...collection.languages()].flatMap((tag) => languageRanges(tag).slice(0, 1));
  return {
    site,
    names: collection.names().filter(({ isAlias }) => !isAlias),
    furtherLanguages: [...new Set(own)].filter((tag) => tag !== 'und' && !hasLabels(tag)).sort(),
    periods: periodsOf(collection),
  };
}

function periodsOf(collection: Collection): Directory['periods'] {
  const counts = new Map<string, number>();
  for (const { entry } of collection.list([]).rows) {
    const { firstDay, lastDay = '', precision } = readDate(entry.date) ?? {};
    if (firstDay === undefined || precision === 'coarse') continue;
    const ends = [firstDay, lastDay].flatMap((day) => [day.slice(0, 4), day.slice(0, 7)]);
    for (const period of new Set(ends)) counts.set(period, (counts.get(period) ?? 0) + 1);
  }
  return [...counts]
    .filter(([period]) => period.length === 4 || (counts.get(period.slice(0, 4)) ?? 0) > yearMax)
    .sort()
    .map(([period, count]) => ({ period, count }));
}
