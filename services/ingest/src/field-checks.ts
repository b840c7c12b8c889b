import { isId } from '@dateline/contracts';
import type { ArticleInput, ChangeInput, StatedInput } from './article-schemas.ts';
import { plainTextOf } from './copy-text.ts';
import { type FieldFault, fieldChecks } from './words.ts';

type Check = keyof typeof fieldChecks;

/** The fields of any request whose words have a meaning that a schema cannot see. */
type Checked = Readonly<{
  language?: string | undefined;
  receivedAt?: string | undefined;
  embargoedUntil?: string | undefined;
  canonicalUrl?: string | undefined;
  url?: string | undefined;
  date?: string | undefined;
  timeZone?: string | undefined;
}>;

const checkOf: Readonly<Record<keyof Checked, Check>> = {
  language: 'language',
  receivedAt: 'instant',
  embargoedUntil: 'instant',
  canonicalUrl: 'url',
  url: 'url',
  date: 'date',
  timeZone: 'timeZone',
};

const idFields = ['id', 'story', 'occasion', 'into'] as const;

/** The first field whose words mean nothing: a language, time, date, zone or link that is none. */
export function faultInFields(input: object, pointer = ''): FieldFault | undefined {
  for (const name of idFields) {
    const value = Reflect.get(input, name);
    if (typeof value === 'string' && !isId(value)) return idFault(`${pointer}/${name}`);
  }
  for (const [name, check] of Object.entries(checkOf)) {
    const value = Reflect.get(input, name);
    const fault = typeof value === 'string' ? fieldChecks[check](value) : undefined;
    if (fault) return { ...fault, pointer: `${pointer}/${name}` };
  }
  const note = Reflect.get(input, 'note');
  return typeof note === 'object' && note ? faultInFields(note, `${pointer}/note`) : undefined;
}

/** What an id looks like, for whoever got it wrong. */
export function idFault(pointer: string): FieldFault {
  const detail = 'is not an id: 1 to 64 of the letters A–Z a–z, digits, - and _';
  return { slug: 'id-malformed', pointer, detail };
}

/** The first fault of a new article. */
export function faultInArticle(input: ArticleInput): FieldFault | undefined {
  if (input.text === undefined && input.body === undefined) {
    return { slug: 'text-missing', pointer: '', detail: 'needs either /text or /body' };
  }
  return faultInContent(input);
}

/** The first fault of what is said of an article, new or changed. */
export function faultInContent(input: ArticleInput | ChangeInput): FieldFault | undefined {
  return (
    faultInBody(input) ??
    faultInFields(input) ??
    firstFault('/occasions', input.occasions, faultInStated) ??
    firstFault('/media', input.media, ({ href }, at) => asFault('url', href, `${at}/href`)) ??
    firstFault('/subjects', input.subjects, (subject, at) =>
      typeof subject === 'object' && subject.uri !== undefined
        ? asFault('url', subject.uri, `${at}/uri`)
        : undefined,
    )
  );
}

/** Ten times what a long report has; parsers take time with the square of what is left open. */
const tagsMax = 20_000;

function faultInBody({ text, body }: ArticleInput | ChangeInput): FieldFault | undefined {
  if (text !== undefined && body !== undefined) {
    return { slug: 'text-twice', pointer: '/body', detail: 'is given beside /text: give one' };
  }
  if (text !== undefined && !hasWords(text)) return emptyFault('/text');
  if (body !== undefined && body.split('<').length > tagsMax + 1) {
    const detail = `holds more than ${tagsMax} tags`;
    return { slug: 'too-many-tags', pointer: '/body', detail };
  }
  const plain =
    body === undefined ? undefined : plainTextOf({ contentType: 'text/html', value: body });
  return plain !== undefined && !hasWords(plain) ? emptyFault('/body') : undefined;
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function emptyFault(pointer: string): FieldFault {
  return { slug: 'text-empty', pointer, detail: 'has no words in it' };
}

function faultInStated(stated: StatedInput, pointer: string): FieldFault | undefined {
  const needsDate = stated.status !== 'postponed' && stated.status !== 'cancelled';
  if (needsDate && stated.date === undefined) {
    const detail = `is required for an occasion that is ${stated.status}`;
    return { slug: 'date-missing', pointer: `${pointer}/date`, detail };
  }
  return faultInFields(stated, pointer);
}

function asFault(check: Check, text: string, pointer: string): FieldFault | undefined {
  const fault = fieldChecks[check](text);
  return fault && { ...fault, pointer };
}

function firstFault<T>(
  pointer: string,
  list: readonly T[] | null | undefined,
  find: (item: T, pointer: string) => FieldFault | undefined,
): FieldFault | undefined {
  for (const [index, item] of (list ?? []).entries()) {
    const fault = find(item, `${pointer}/${index}`);
    if (fault) return fault;
  }
  return undefined;
}
