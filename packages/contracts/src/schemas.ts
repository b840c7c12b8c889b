import Type, { type Static } from 'typebox';
import { Compile } from 'typebox/compile';

/** Objects of the contract know all of their fields: an unknown one is an error at the border. */
export const closed = { additionalProperties: false } as const;

/** What an id may be made of, so that it is one safe NATS token and one safe path segment. */
export const idPattern = '^[A-Za-z0-9_-]{1,64}$';

/** A caller's or derived id of one article, occasion or story. */
export const Id = Type.String({ pattern: idPattern });

/** RFC 3339 with an offset. */
export const Instant = Type.String({ format: 'date-time', maxLength: 40 });

/** BCP 47, at most 35 characters (RFC 5646 §4.4.1). */
export const LanguageTag = Type.String({ minLength: 2, maxLength: 35 });

/** Words in one language. */
export const Text = Type.Object(
  { value: Type.String({ minLength: 1, maxLength: 1000 }), language: LanguageTag },
  closed,
);
export type Text = Readonly<Static<typeof Text>>;

/** A place with what a calendar needs of it; degrees WGS 84, `raw` as the story wrote it. */
export const Place = Type.Object(
  {
    name: Type.String({ minLength: 1, maxLength: 200 }),
    raw: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
    latitude: Type.Optional(Type.Number({ minimum: -90, maximum: 90 })),
    longitude: Type.Optional(Type.Number({ minimum: -180, maximum: 180 })),
    geonamesId: Type.Optional(Type.Integer({ minimum: 1 })),
  },
  closed,
);
export type Place = Readonly<Static<typeof Place>>;

/** The words of a story that a field rests on; `span` counts UTF-16 units in the article's text. */
export const Evidence = Type.Object(
  {
    field: Type.String({ maxLength: 40 }),
    rule: Type.String({ maxLength: 80 }),
    span: Type.Tuple([Type.Integer({ minimum: 0 }), Type.Integer({ minimum: 0 })]),
    quote: Type.String({ maxLength: 1000 }),
  },
  closed,
);
export type Evidence = Readonly<Static<typeof Evidence>>;

/** Who says so: a story that was read, with its words, or an editor at the desk. */
export const Source = Type.Object(
  {
    by: Type.Union([Type.Literal('extraction'), Type.Literal('editor')]),
    article: Type.Optional(Id),
    articleRevision: Type.Optional(Type.Integer({ minimum: 1 })),
    evidence: Type.Optional(Type.Array(Evidence, { maxItems: 50 })),
  },
  closed,
);
export type Source = Readonly<Static<typeof Source>>;

/** A compiled schema that also says, in words, what is wrong. */
export interface Check<T> {
  is(value: unknown): value is T;
  /** One line, `/path message`, of the first fault; undefined where there is none. */
  fault(value: unknown): string | undefined;
}

/** Compiles a schema once; TypeBox's own result type stays inside. */
export function compileCheck<S extends Type.TSchema>(schema: S): Check<Static<S>> {
  const compiled = Compile(schema);
  return {
    is: (value): value is Static<S> => compiled.Check(value),
    fault(value) {
      if (compiled.Check(value)) return undefined;
      const [first] = compiled.Errors(value).filter((error) => error.keyword !== 'boolean');
      return first ? `${first.instancePath || '/'} ${first.message}` : 'does not fit its schema';
    },
  };
}
