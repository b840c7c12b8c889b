import type { ArticleContent, Correction } from '@dateline/contracts';
import type { ArticleChanges, ArticleDraft } from './article-commands.ts';
import { isSame } from './equality.ts';

/** The draft after the changes: what is given replaces, null takes away, what is absent stays. */
export function applyChanges(draft: ArticleDraft, changes: ArticleChanges): ArticleDraft {
  return {
    ninjs: patched(draft.ninjs, changes.ninjs),
    x: patched(draft.x, changes.x),
  };
}

/** What a caller once gave of this content: without the fields that decisions stamp. */
export function draftOf(content: ArticleContent): ArticleDraft {
  const {
    type: _type,
    representationType: _representation,
    pubStatus: _status,
    version: _version,
    versionCreated: _versionCreated,
    firstCreated: _firstCreated,
    embargoedUntil: _until,
    ...ninjs
  } = content.ninjs;
  return { ninjs, x: content.x };
}

/** Whether two drafts say the same; when they were received is not something they say. */
export function isSameDraft(one: ArticleDraft, other: ArticleDraft): boolean {
  const { receivedAt: _one, ...oneX } = one.x;
  const { receivedAt: _other, ...otherX } = other.x;
  return isSame(one.ninjs, other.ninjs) && isSame(oneX, otherX);
}

/** Whether a delivery is a repeat; a dateline's year is guessed from the time of receipt. */
export function isSameDelivery(one: ArticleDraft, other: ArticleDraft): boolean {
  return isSameDraft(one, { ...other, x: { ...other.x, dateline: one.x.dateline } });
}

/** The changed wordings for readers, one per field, as plain text; of the body only what changed. */
export function correctionsBetween(was: ArticleDraft, now: ArticleDraft): Correction[] {
  const fields: Readonly<Record<string, readonly [unknown, unknown]>> = {
    headlines: [was.ninjs.headlines, now.ninjs.headlines],
    descriptions: [was.ninjs.descriptions, now.ninjs.descriptions],
    bodies: [was.ninjs.bodies, now.ninjs.bodies],
    by: [was.ninjs.by, now.ninjs.by],
    edNote: [was.ninjs.edNote, now.ninjs.edNote],
    located: [was.ninjs.located, now.ninjs.located],
    places: [was.ninjs.places, now.ninjs.places],
    subjects: [was.ninjs.subjects, now.ninjs.subjects],
    infoSources: [was.ninjs.infoSources, now.ninjs.infoSources],
    associations: [was.ninjs.associations, now.ninjs.associations],
    dateline: [was.x.dateline, now.x.dateline],
    section: [was.x.section, now.x.section],
    story: [was.x.story, now.x.story],
    canonicalUrl: [was.x.canonicalUrl, now.x.canonicalUrl],
    occasions: [was.x.occasions, now.x.occasions],
  };
  return Object.entries(fields)
    .filter(([, [before, after]]) => !isSame(before, after))
    .map(([field, [before, after]]) =>
      field === 'bodies'
        ? { field, ...changedParagraphs(was.ninjs.bodies, now.ninjs.bodies) }
        : { field, ...changedWords(before, after) },
    );
}

function patched<T extends object>(whole: T, patch: object | undefined): T {
  const kept = Object.entries({ ...whole, ...patch }).filter(
    ([, value]) => value !== null && value !== undefined,
  );
  // Patch<T> lets null stand for optional fields only, so that every required one is still there.
  return Object.fromEntries(kept) as T;
}

function changedWords(before: unknown, after: unknown): { was: string; now: string } {
  const [was, now] = [wordsOf(before), wordsOf(after)];
  // The change is in a part that has no words, such as a rendition's size.
  return was === now ? { was: jsonOf(before), now: jsonOf(after) } : { was, now };
}

function jsonOf(value: unknown): string {
  return value === undefined ? '' : JSON.stringify(value);
}

function wordsOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return value.map(wordsOf).join(', ');
  return ['value', 'name', 'uri', 'title', 'date', 'status', 'place', 'agency']
    .map((key) => wordsOf(Reflect.get(value, key)))
    .filter((words) => words !== '')
    .join(' · ');
}

type Bodies = ArticleDraft['ninjs']['bodies'];

interface Paragraph {
  readonly raw: string;
  readonly isHtml: boolean;
}

function changedParagraphs(before: Bodies, after: Bodies): { was: string; now: string } {
  const [was, now] = [paragraphsOf(before), paragraphsOf(after)];
  const gone = without(was, now);
  const come = without(now, was);
  // The same paragraphs in another order, or a change of format alone: then the whole is shown.
  const isReordered = gone.length === 0 && come.length === 0;
  const [from, to] = isReordered ? [was, now] : [gone, come];
  const [plainFrom, plainTo] = [from.map(plainOf).join('\n\n'), to.map(plainOf).join('\n\n')];
  if (plainFrom !== plainTo) return { was: plainFrom, now: plainTo };
  return { was: from.map(rawOf).join('\n\n'), now: to.map(rawOf).join('\n\n') };
}

function paragraphsOf(bodies: Bodies): Paragraph[] {
  return bodies.flatMap(({ value, contentType }) => {
    const isHtml = contentType === 'text/html';
    const breaks = isHtml ? /<\/(?:p|li|div|h[1-6]|blockquote)>|<br ?\/?>/i : /\n/;
    return value
      .split(breaks)
      .map((raw) => ({ raw: raw.trim(), isHtml }))
      .filter(({ raw }) => raw !== '');
  });
}

/** The paragraphs of `list` that `others` do not have, each counted as often as it stands there. */
function without(list: readonly Paragraph[], others: readonly Paragraph[]): Paragraph[] {
  const left = new Map<string, number>();
  for (const { raw } of others) left.set(raw, (left.get(raw) ?? 0) + 1);
  return list.filter(({ raw }) => {
    const count = left.get(raw) ?? 0;
    left.set(raw, count - 1);
    return count <= 0;
  });
}

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': '\u00a0',
  '&amp;': '&',
};

function plainOf({ raw, isHtml }: Paragraph): string {
  if (!isHtml) return raw;
  return raw
    .replace(/<[^<>]*>/g, '')
    .replace(/&(?:lt|gt|quot|#39|nbsp|amp);/g, (entity) => entities[entity] ?? entity)
    .trim();
}

function rawOf({ raw }: Paragraph): string {
  return raw;
}
