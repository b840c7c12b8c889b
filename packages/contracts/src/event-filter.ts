import { isEventType } from './decode.ts';
import { type EntityKind, isId, isLanguageTag } from './entity.ts';
import type { RecordedEvent } from './envelope.ts';

/** What is asked for; terms of one field are alternatives, and all fields have to hold. */
export interface EventFilter {
  readonly kinds: ReadonlySet<EntityKind>;
  /** Lower-case basic ranges (RFC 4647 §3.3.1): `zh` holds `zh-hans`. Empty for all. */
  readonly languages: readonly string[];
  /** Ids of articles and occasions. Empty for all. */
  readonly ids: ReadonlySet<string>;
  /** Event types. Empty for all. */
  readonly types: ReadonlySet<string>;
}

/** What a filter looks at in an event. */
export interface EventFacts {
  readonly kind: EntityKind;
  readonly id: string;
  /** The subject's token; undefined but for articles. */
  readonly language: string | undefined;
  readonly type: string;
}

/** What a filter looks at in an event that was read. */
export function toEntityFacts({ ref, type }: Pick<RecordedEvent, 'ref' | 'type'>): EventFacts {
  const language = ref.kind === 'article' ? ref.language : undefined;
  return { kind: ref.kind, id: ref.id, language, type };
}

/** The fields that a filter may name. */
export const filterFields = ['kind', 'language', 'id', 'type'] as const;
type Field = (typeof filterFields)[number];

const kinds: readonly EntityKind[] = ['article', 'occasion', 'clock'];
const termsMax = 50;

const checks: Readonly<Record<Field, (value: string) => boolean>> = {
  kind: (value) => kinds.some((kind) => kind === value),
  language: isLanguageTag,
  id: isId,
  type: isEventType,
};

const hints: Readonly<Record<Field, string>> = {
  kind: 'article, occasion or clock',
  language: 'a BCP 47 tag or range',
  id: 'the id of an article or occasion',
  type: 'an event type, such as article.published',
};

/**
 * Reads `language:ar,language:zh,kind:article`. An empty text asks for everything. A fault is said
 * in words.
 */
export function readFilter(text: string): EventFilter | { readonly fault: string } {
  const found: Record<Field, string[]> = { kind: [], language: [], id: [], type: [] };
  const terms = text.split(',').filter((term) => term !== '');
  if (terms.length > termsMax) return { fault: `a filter has at most ${termsMax} terms` };
  for (const term of terms) {
    const colon = term.indexOf(':');
    const [name, value] = [term.slice(0, Math.max(colon, 0)), term.slice(colon + 1)];
    const field = filterFields.find((known) => known === name);
    if (!field) {
      return { fault: `${shown(term)} is no filter: there are ${filterFields.join(', ')}` };
    }
    if (!checks[field](value)) {
      return { fault: `${field} takes ${hints[field]}, not ${shown(value)}` };
    }
    found[field].push(value);
  }
  return {
    kinds: toKinds(found),
    languages: found.language.map((language) => language.toLowerCase()),
    ids: new Set(found.id),
    types: new Set(found.type),
  };
}

/** Whether an event is asked for. */
export function matchesEvent(filter: EventFilter, facts: EventFacts): boolean {
  const { types } = filter;
  return matchesEntity(filter, facts) && (types.size === 0 || types.has(facts.type));
}

/** Whether an entity is asked for, whatever happened to it. */
export function matchesEntity(
  filter: EventFilter,
  { kind, id, language }: Omit<EventFacts, 'type'>,
): boolean {
  if (!filter.kinds.has(kind)) return false;
  if (filter.ids.size > 0 && !filter.ids.has(id)) return false;
  return filter.languages.length === 0 || filter.languages.some((range) => isIn(range, language));
}

/**
 * Whether what is missing from the log may have been asked for. The clock is never erased; where
 * ids are asked for, the entity's own gap says it, and exactly.
 */
export function mayMiss(filter: EventFilter): boolean {
  const isErasable = filter.kinds.has('article') || filter.kinds.has('occasion');
  return isErasable && filter.ids.size === 0;
}

/** A subject that holds all that is asked for, where one spares reading everything. */
export function toFilterSubject({ kinds: asked, ids }: EventFilter): string | undefined {
  const [id] = ids;
  const [kind] = asked;
  if (asked.size !== 1 || kind === 'clock') return undefined;
  if (kind === 'occasion') return `newsroom.occasion.${ids.size === 1 ? id : '>'}`;
  return ids.size === 1 ? `newsroom.article.*.${id}` : undefined;
}

/** Only articles have a language; a type belongs to one kind. */
function toKinds({ kind, language, id, type }: Readonly<Record<Field, readonly string[]>>) {
  const isAsked = (name: EntityKind) =>
    (kind.length === 0 || kind.includes(name)) &&
    (language.length === 0 || name === 'article') &&
    (id.length === 0 || name !== 'clock') &&
    (type.length === 0 || type.some((one) => one.startsWith(`${name}.`)));
  return new Set(kinds.filter(isAsked));
}

function isIn(range: string, language: string | undefined): boolean {
  return language === range || language?.startsWith(`${range}-`) === true;
}

function shown(text: string): string {
  return JSON.stringify(text.slice(0, 60));
}
