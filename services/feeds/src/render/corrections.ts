import type { FeedChange, FeedEntry } from '../project.ts';
import { foreign } from './body.ts';
import { cleanLine, cleanText, escapeMarkup } from './clean.ts';
import type { FeedItem, Site } from './feed-model.ts';
import { type Labels, labelsFor } from './labels.ts';
import { cleanLanguage, directionOf, isolate } from './language.ts';

/** By the field's name in ninjs. */
const fieldLabels: Readonly<Record<string, keyof Labels['fields']>> = {
  headlines: 'headline',
  descriptions: 'summary',
  bodies: 'text',
  by: 'byline',
  located: 'place',
  places: 'place',
  associations: 'media',
};

/** A note with its label, both in the note's own language. */
export function noteOf({ kind, note }: FeedChange, language: string): string {
  const words = escapeMarkup(cleanLine(note.value));
  const label = escapeMarkup(labelsFor(note.language || language)[kind]);
  return `<p${foreign(note.language, language)}><strong>${label}: </strong>${words}</p>`;
}

/**
 * The note that stands above a story, as text for those who are shown no more than a summary. Words
 * that run the other way are kept together (UAX #9 §2.4); undefined where there is none.
 */
export function noteLine({ note, state, language }: FeedEntry): string | undefined {
  if (!note || note.kind === 'withdrawal' || state !== 'live') return undefined;
  const spoken = note.language || language;
  const line = `${labelsFor(spoken)[note.kind]}: ${cleanLine(note.value)}`;
  return directionOf(spoken) === directionOf(language) ? line : `\u2068${line}\u2069`;
}

/** What was worded otherwise, field by field: the words before and after. */
export function wordingsOf(
  { corrections }: FeedChange,
  language: string,
  labels: Labels,
): readonly string[] {
  // In the story's direction: the first letter of a wording is often that of a foreign name.
  const open = `<bdi dir="${directionOf(language)}">`;
  const quoted = (text: string) =>
    `${open}${escapeMarkup(cleanText(text)).replaceAll('\n', '<br />')}</bdi>`;
  return corrections.map(({ field, was, now }) => {
    const name = escapeMarkup(labels.fields[fieldLabels[field] ?? 'other']);
    return `<h4>${name}</h4>
<p>${labels.before}: <s>${quoted(was)}</s></p>
<p>${labels.after}: ${quoted(now)}</p>`;
  });
}

/**
 * The item of one correction. Its id is its own, so that an article corrected twice is told of
 * twice; once the article may not be read, neither may what was said of it.
 */
export function correctionItems(
  item: FeedItem,
  from: { readonly entry: FeedEntry; readonly revision: number; readonly site: Site },
): readonly FeedItem[] {
  const { entry, revision } = from;
  const id = `urn:dateline:correction:${entry.id}:${revision}`;
  const end = { media: [], categories: item.categories, occasionUrls: item.occasionUrls };
  if (entry.state !== 'live') return [{ ...item, ...end, id, publishedAt: item.updatedAt }];
  const change = entry.changes?.find((one) => one.revision === revision);
  if (!change) return [];
  const labels = labelsFor(entry.language);
  const language = cleanLanguage(entry.language);
  const direction = directionOf(language);
  const at = new Date(change.at);
  const note = cleanLine(change.note.value);
  const title = isolate(`${labels.correction}: ${plain(item.title)}`, entry.language);
  const mark = direction === 'rtl' ? '\u200F' : '';
  const inner = [noteOf(change, language), ...wordingsOf(change, language, labels)].join('\n');
  const html = `<div lang="${language}" dir="${direction}">${inner.replace('<strong>', `<strong>${mark}`)}</div>`;
  return [
    {
      ...item,
      ...end,
      id,
      title,
      html,
      summary: note,
      description: note,
      publishedAt: at,
      updatedAt: at,
    },
  ];
}

function plain(title: string): string {
  return title.replace(/[\u200E\u200F\u2066-\u2069]/g, '');
}
