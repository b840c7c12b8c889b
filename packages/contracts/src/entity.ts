import { idPattern } from './schemas.ts';

/** The private stream of never-published copy and the public one of facts (DESIGN.md). */
export type StreamName = 'NEWSROOM' | 'DESK';

/** One entity of the log; an article's language is the lower-case subject token of its first event. */
export type EntityRef =
  | { readonly kind: 'article'; readonly language: string; readonly id: string }
  | { readonly kind: 'occasion'; readonly id: string }
  | { readonly kind: 'clock'; readonly id: 'clock' };

/** What an entity can be. */
export type EntityKind = EntityRef['kind'];

/** The clock's only entity: its ticks move windows on a quiet log. */
export const clockRef: EntityRef = { kind: 'clock', id: 'clock' };

const id = new RegExp(idPattern, 'u');
const languageTag =
  /^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z0-9]{5,8}|\d[a-z0-9]{3}))*$/i;

/** Whether the text is a safe token: an id that may stand in a subject and in a path. */
export function isId(text: string): boolean {
  return id.test(text);
}

/** Whether the text is a BCP 47 language tag as news uses them: language, script, region, variants. */
export function isLanguageTag(text: string): boolean {
  return text.length <= 35 && languageTag.test(text);
}

/** `zh-Hans` → `zh-hans`: the subject token of a language tag; `und` where it is unknown. */
export function toLanguageToken(tag: string | undefined): string {
  return tag && isLanguageTag(tag) ? tag.toLowerCase() : 'und';
}

/** What `toLanguageToken` makes, and nothing else. */
function isLanguageToken(text: string): boolean {
  return isLanguageTag(text) && text === text.toLowerCase();
}

/** The NATS subject of one entity, in its stream. */
export function toSubject(ref: EntityRef, stream: StreamName = 'NEWSROOM'): string {
  const prefix = stream === 'NEWSROOM' ? 'newsroom' : 'desk';
  switch (ref.kind) {
    case 'article':
      return `${prefix}.article.${ref.language}.${ref.id}`;
    case 'occasion':
      return `${prefix}.occasion.${ref.id}`;
    case 'clock':
      return `${prefix}.clock`;
  }
}

/** The subject that holds an entity whatever language its first event chose: at most one matches. */
export function toAnyLanguageSubject(ref: EntityRef, stream: StreamName = 'NEWSROOM'): string {
  return toSubject(ref.kind === 'article' ? { ...ref, language: '*' } : ref, stream);
}

/** Reads a subject back; undefined for a subject that is not one of ours. */
export function parseSubject(
  subject: string,
): { readonly stream: StreamName; readonly ref: EntityRef } | undefined {
  const [prefix, kind, ...rest] = subject.split('.');
  const stream = prefix === 'newsroom' ? 'NEWSROOM' : prefix === 'desk' ? 'DESK' : undefined;
  if (!stream) return undefined;
  const [first = '', second = '', third] = rest;
  if (kind === 'clock' && rest.length === 0) return { stream, ref: clockRef };
  if (kind === 'occasion' && rest.length === 1 && isId(first)) {
    return { stream, ref: { kind, id: first } };
  }
  const isArticle = kind === 'article' && third === undefined;
  if (isArticle && isLanguageToken(first) && isId(second)) {
    return { stream, ref: { kind, language: first, id: second } };
  }
  return undefined;
}
