import Type, { type Static } from 'typebox';
import { closed, Id, Instant, LanguageTag, Place, Text } from './schemas.ts';

const Words = Type.String({ maxLength: 4_000_000 });
const Line = Type.String({ minLength: 1, maxLength: 1000 });
const Url = Type.String({ format: 'uri', maxLength: 2000 });
const Named = Type.Object(
  { name: Type.Optional(Line), uri: Type.Optional(Url), rel: Type.Optional(Line) },
  closed,
);

/** One rendition of a picture, sound or film (ninjs 3.1 `renditions`); size in octets. */
const Rendition = Type.Object(
  {
    name: Line,
    href: Url,
    contentType: Type.Optional(Line),
    width: Type.Optional(Type.Number({ minimum: 0 })),
    height: Type.Optional(Type.Number({ minimum: 0 })),
    sizeInBytes: Type.Optional(Type.Number({ minimum: 0 })),
  },
  closed,
);

const Block = Type.Object(
  {
    role: Type.Optional(Line),
    contentType: Type.Optional(Line),
    value: Words,
  },
  closed,
);

/** Media that goes with an article (ninjs 3.1 `associations`). */
const Association = Type.Object(
  {
    name: Line,
    uri: Url,
    rel: Type.Optional(Line),
    type: Type.Optional(
      Type.Union([Type.Literal('picture'), Type.Literal('audio'), Type.Literal('video')]),
    ),
    by: Type.Optional(Line),
    descriptions: Type.Optional(Type.Array(Block, { maxItems: 10 })),
    renditions: Type.Optional(Type.Array(Rendition, { maxItems: 20 })),
  },
  closed,
);

const identity = {
  /** `urn:uuid:`, given at the first event and never changed: the id in every feed. */
  uri: Url,
  type: Type.Literal('text'),
  /** The entity's revision in decimal. */
  version: Type.String({ pattern: '^[1-9][0-9]*$' }),
  versionCreated: Instant,
  language: LanguageTag,
};

/** The part of IPTC ninjs 3.1 that Dateline fills: any value of it is a valid ninjs object. */
export const Ninjs = Type.Object(
  {
    ...identity,
    representationType: Type.Literal('full'),
    pubStatus: Type.Literal('usable'),
    firstCreated: Instant,
    embargoedUntil: Type.Optional(Instant),
    headlines: Type.Array(Block, { minItems: 1, maxItems: 5 }),
    descriptions: Type.Optional(Type.Array(Block, { maxItems: 5 })),
    bodies: Type.Array(Block, { minItems: 1, maxItems: 5 }),
    by: Type.Optional(Line),
    edNote: Type.Optional(Line),
    located: Type.Optional(Line),
    places: Type.Optional(Type.Array(Named, { maxItems: 50 })),
    subjects: Type.Optional(Type.Array(Named, { maxItems: 50 })),
    infoSources: Type.Optional(
      Type.Array(Type.Object({ name: Line, role: Type.Optional(Line) }, closed), { maxItems: 10 }),
    ),
    associations: Type.Optional(Type.Array(Association, { maxItems: 50 })),
  },
  closed,
);
export type Ninjs = Readonly<Static<typeof Ninjs>>;

/** What is left of a ninjs object whose words may not be shown: identity and status. */
export const EmptiedNinjs = Type.Object(
  {
    ...identity,
    representationType: Type.Literal('partial'),
    pubStatus: Type.Union([Type.Literal('withheld'), Type.Literal('canceled')]),
    firstCreated: Type.Optional(Instant),
  },
  closed,
);
export type EmptiedNinjs = Readonly<Static<typeof EmptiedNinjs>>;

const orNull = <S extends Type.TSchema>(schema: S) => Type.Union([schema, Type.Null()]);

/** Place, date and agency that open a wire story; null where it does not say. */
export const Dateline = Type.Object(
  {
    place: orNull(Type.String({ maxLength: 200 })),
    placeRaw: orNull(Type.String({ maxLength: 200 })),
    date: orNull(Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' })),
    agency: orNull(Type.String({ maxLength: 200 })),
    agencyRaw: orNull(Type.String({ maxLength: 200 })),
  },
  closed,
);
export type Dateline = Readonly<Static<typeof Dateline>>;

/** An occasion as an editor states it with an article; it wins over what the text seems to say. */
export const StatedOccasion = Type.Object(
  {
    /** The known occasion it is about; without it the policy looks for one, or announces it. */
    occasion: Type.Optional(Id),
    title: Line,
    date: Type.Optional(Type.String({ maxLength: 64 })),
    timeZone: Type.Optional(Type.String({ maxLength: 64 })),
    place: Type.Optional(Place),
    status: Type.Union([
      Type.Literal('tentative'),
      Type.Literal('confirmed'),
      Type.Literal('rescheduled'),
      Type.Literal('postponed'),
      Type.Literal('cancelled'),
    ]),
  },
  closed,
);
export type StatedOccasion = Readonly<Static<typeof StatedOccasion>>;

/** One wording that a correction changed, for readers; `field` is a ninjs name. */
export const Correction = Type.Object({ field: Line, was: Words, now: Words }, closed);
export type Correction = Readonly<Static<typeof Correction>>;

/** Our own fields of an article, beside ninjs because ninjs refuses foreign ones. */
export const ArticleExtras = Type.Object(
  {
    receivedAt: Instant,
    dateline: Dateline,
    story: Type.Optional(Id),
    section: Type.Optional(Line),
    canonicalUrl: Type.Optional(Url),
    /** The editor's own list; an empty one says that the story holds no occasion. */
    occasions: Type.Optional(Type.Array(StatedOccasion, { maxItems: 20 })),
  },
  closed,
);
export type ArticleExtras = Readonly<Static<typeof ArticleExtras>>;

/** An article's whole content at one revision. */
export const ArticleContent = Type.Object({ ninjs: Ninjs, x: ArticleExtras }, closed);
export type ArticleContent = Readonly<Static<typeof ArticleContent>>;

const Severity = Type.Union([Type.Literal('minor'), Type.Literal('substantive')]);

const ArticleCorrected = Type.Object(
  {
    ninjs: Ninjs,
    x: Type.Object(
      {
        ...ArticleExtras.properties,
        signal: Type.Literal('correction'),
        severity: Severity,
        note: Text,
        corrections: Type.Array(Correction, { minItems: 1, maxItems: 20 }),
      },
      closed,
    ),
  },
  closed,
);

const ArticleUpdated = Type.Object(
  {
    ninjs: Ninjs,
    x: Type.Object(
      {
        ...ArticleExtras.properties,
        signal: Type.Literal('update'),
        note: Type.Optional(Text),
      },
      closed,
    ),
  },
  closed,
);

const noteOnly = Type.Object({ note: Type.Optional(Text) }, closed);

/** The schema of every article event's data, by event type. */
export const articleSchemas = {
  'article.published': ArticleContent,
  'article.updated': ArticleUpdated,
  'article.corrected': ArticleCorrected,
  /** Without the text and without the reason: both would leak what is held back. */
  'article.withheld': Type.Object({ ninjs: EmptiedNinjs, x: Type.Object({}, closed) }, closed),
  'article.released': ArticleContent,
  'article.withdrawn': Type.Object({ ninjs: EmptiedNinjs, x: noteOnly }, closed),
  'article.killed': Type.Object(
    {
      ninjs: EmptiedNinjs,
      x: Type.Object(
        {
          note: Type.Optional(Text),
          /** Revisions whose stored messages are erased because of this event. */
          erasedRevisions: Type.Array(Type.Integer({ minimum: 1 }), { maxItems: 10_000 }),
          /**
           * What it was filed under, by codes and names of places that are everybody's: selection
           * terms such as `section/sport`, so that whoever follows those is told of the kill.
           */
          filing: Type.Optional(
            Type.Array(Type.String({ pattern: '^[a-z]+/[^/]+$', maxLength: 200 }), {
              maxItems: 200,
            }),
          ),
        },
        closed,
      ),
    },
    closed,
  ),
  'article.embargo-set': Type.Object(
    {
      ninjs: Ninjs,
      x: Type.Object({ ...ArticleExtras.properties, embargoedUntil: Instant }, closed),
    },
    closed,
  ),
  'article.embargo-lifted': Type.Object(
    { ninjs: EmptiedNinjs, x: Type.Object({}, closed) },
    closed,
  ),
} as const;

/** Every article event as `{type, data}`. */
export type ArticleEvent = {
  readonly [T in keyof typeof articleSchemas]: {
    readonly type: T;
    readonly data: Readonly<Static<(typeof articleSchemas)[T]>>;
  };
}[keyof typeof articleSchemas];
