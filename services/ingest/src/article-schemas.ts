import { Place } from '@dateline/contracts';
import Type, { type Static, type TSchema } from 'typebox';

const closed = { additionalProperties: false } as const;
/** Octets of UTF-8 that a request's body may take; its event has to fit the log's 1 MiB. */
export const bodyOctetsMax = 900 * 1024;

/** One line of words: not empty, not only space. */
const Line = Type.String({ maxLength: 1000, pattern: '^[^\\n\\r]*\\S[^\\n\\r]*$' });
const Words = Type.String({ maxLength: bodyOctetsMax });
const Short = Type.String({ maxLength: 64 });
const Url = Type.String({ maxLength: 2000 });

/** A place by its name alone, completed from the gazetteer where it is known there, or in full. */
export const PlaceInput = Type.Union([
  Type.String({ maxLength: 200, pattern: '^[^\\n\\r]*\\S[^\\n\\r]*$' }),
  Place,
]);
export type PlaceInput = Static<typeof PlaceInput>;

/** Words for readers: plain words are in the language of the article or occasion they belong to. */
export const NoteInput = Type.Union([
  Line,
  Type.Object({ value: Line, language: Type.String({ maxLength: 35 }) }, closed),
]);
export type NoteInput = Static<typeof NoteInput>;

const Subject = Type.Union([Line, Type.Object({ name: Line, uri: Type.Optional(Url) }, closed)]);

const Media = Type.Object(
  {
    href: Url,
    type: Type.Enum(['picture', 'audio', 'video']),
    contentType: Type.Optional(Line),
    name: Type.Optional(Line),
    caption: Type.Optional(Line),
    by: Type.Optional(Line),
    width: Type.Optional(Type.Integer({ minimum: 1 })),
    height: Type.Optional(Type.Integer({ minimum: 1 })),
    /** Octets. */
    sizeInBytes: Type.Optional(Type.Integer({ minimum: 0 })),
  },
  closed,
);
export type MediaInput = Static<typeof Media>;

const Stated = Type.Object(
  {
    occasion: Type.Optional(Short),
    title: Line,
    date: Type.Optional(Short),
    timeZone: Type.Optional(Short),
    place: Type.Optional(PlaceInput),
    status: Type.Enum(['tentative', 'confirmed', 'rescheduled', 'postponed', 'cancelled']),
  },
  closed,
);
export type StatedInput = Static<typeof Stated>;

/** What may be changed of an article after its creation; each is what it is for an article. */
const content = {
  title: Type.Optional(Line),
  text: Type.Optional(Words),
  body: Type.Optional(Words),
  canonicalUrl: Type.Optional(Url),
  embargoedUntil: Type.Optional(Short),
  receivedAt: Type.Optional(Short),
  occasions: Type.Optional(Type.Array(Stated, { maxItems: 20 })),
};

const removable = {
  summary: Line,
  by: Line,
  section: Line,
  subjects: Type.Array(Subject, { maxItems: 50 }),
  place: PlaceInput,
  media: Type.Array(Media, { maxItems: 50 }),
  story: Short,
};

/** `POST /articles` as JSON: the copy as it came (`text`) or HTML (`body`), and what is known. */
export const ArticleInput = Type.Object(
  {
    id: Type.Optional(Type.String({ maxLength: 200 })),
    language: Type.Optional(Type.String({ maxLength: 100 })),
    ...content,
    ...optionals(removable),
  },
  closed,
);
export type ArticleInput = Readonly<Static<typeof ArticleInput>>;

/** The query of `POST /articles` with raw copy as its body. */
export const CopyQuery = Type.Object(
  {
    id: ArticleInput.properties.id,
    language: ArticleInput.properties.language,
    story: ArticleInput.properties.story,
    section: ArticleInput.properties.section,
    receivedAt: ArticleInput.properties.receivedAt,
    canonicalUrl: ArticleInput.properties.canonicalUrl,
    title: ArticleInput.properties.title,
    embargoedUntil: ArticleInput.properties.embargoedUntil,
  },
  closed,
);
export type CopyQuery = Readonly<Static<typeof CopyQuery>>;

const changes = { ...content, ...nullables(removable) };

/** `POST /articles/:id/update`: what is given replaces, null takes away, the rest stays. */
export const UpdateInput = Type.Object({ ...changes, note: Type.Optional(NoteInput) }, closed);

/** `POST /articles/:id/correct`: as an update, with the words that tell readers what was wrong. */
export const CorrectInput = Type.Object(
  {
    ...changes,
    note: NoteInput,
    severity: Type.Optional(Type.Enum(['minor', 'substantive'])),
  },
  closed,
);
export type ChangeInput = Readonly<Static<typeof UpdateInput>>;

/** The changes of state that readers may be told the reason of. */
export const NotedInput = Type.Object({ note: Type.Optional(NoteInput) }, closed);

/** `POST /articles/:id/kill`. */
export const KillInput = Type.Object(
  {
    note: Type.Optional(NoteInput),
    /** Erases what it was filed under too: only those who follow everything are told of the kill. */
    isFilingErased: Type.Optional(Type.Boolean()),
  },
  closed,
);

/** The changes of state that have nothing to say. */
export const EmptyInput = Type.Object({}, closed);

function optionals<Fields extends Record<string, TSchema>>(fields: Fields) {
  const entries = Object.entries(fields).map(([name, field]) => [name, Type.Optional(field)]);
  return Object.fromEntries(entries) as { [Name in keyof Fields]: Type.TOptional<Fields[Name]> };
}

function nullables<Fields extends Record<string, TSchema>>(fields: Fields) {
  const entries = Object.entries(fields).map(([name, field]) => [
    name,
    Type.Optional(Type.Union([field, Type.Null()])),
  ]);
  return Object.fromEntries(entries) as {
    [Name in keyof Fields]: Type.TOptional<Type.TUnion<[Fields[Name], Type.TNull]>>;
  };
}
