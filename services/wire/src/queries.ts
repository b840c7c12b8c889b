import { compileCheck } from '@dateline/contracts';
import Type, { type Static } from 'typebox';

/** Limits that clients are told of. */
export const limits = {
  limitDefault: 100,
  limitMax: 1000,
  waitMaxS: 60,
  snapshotDefault: 100,
  snapshotMax: 500,
} as const;

const cursor = (what: string) => Type.Optional(Type.String({ description: `A cursor: ${what}` }));
const Filter = Type.Optional(
  Type.String({
    description:
      'Terms with commas between: kind:article, language:zh, id:…, type:article.killed. Terms of one ' +
      'field are alternatives; all fields have to hold. Only articles have a language, so that a ' +
      'language passes over all occasions.',
  }),
);

/** What `GET /articles/{id}.ninjs.json` takes. */
export const NinjsParams = Type.Object({ id: Type.String({ description: 'The article’s id' }) });

/** What `GET /events` takes. */
export const EventsQuery = Type.Object(
  {
    after: cursor(
      'what comes after it is answered; `start` (the default) or `end` may stand for one',
    ),
    filter: Filter,
    limit: Type.Integer({
      minimum: 1,
      maximum: limits.limitMax,
      default: limits.limitDefault,
      description: 'Events at most; gaps do not count',
    }),
    wait: Type.Integer({
      minimum: 0,
      maximum: limits.waitMaxS,
      default: 0,
      description: 'Seconds to wait for a first event where there is none yet',
    }),
  },
  { additionalProperties: false },
);

/** What `GET /events/stream` takes; the field Last-Event-ID wins over `after`. */
export const StreamQuery = Type.Object(
  { after: cursor('as for /events; a stream without one begins at the start'), filter: Filter },
  { additionalProperties: false },
);

/** What `GET /snapshot` takes. */
export const SnapshotQuery = Type.Object(
  {
    at: cursor('where the snapshot was begun; from the `next` of the page before'),
    after: cursor('the last entity of the page before; from its `next`'),
    filter: Filter,
    limit: Type.Integer({
      minimum: 1,
      maximum: limits.snapshotMax,
      default: limits.snapshotDefault,
    }),
  },
  { additionalProperties: false },
);

/** Whose state is asked for. */
export const EntityParams = Type.Object({
  kind: Type.Union([Type.Literal('articles'), Type.Literal('occasions')]),
  id: Type.String({ pattern: '^[A-Za-z0-9_-]{1,64}$' }),
});

/** Each query's own type. */
export type EventsQuery = Static<typeof EventsQuery>;
export type StreamQuery = Static<typeof StreamQuery>;
export type SnapshotQuery = Static<typeof SnapshotQuery>;
export type EntityParams = Static<typeof EntityParams>;

const numbers = { limit: 'limit-out-of-range', wait: 'wait-out-of-range' } as const;

/** The slug of a number in a query that is out of its range, and what it should be. */
export function faultOfNumber(
  schema: typeof EventsQuery | typeof SnapshotQuery,
  query: Readonly<Record<string, unknown>>,
): { readonly slug: string; readonly detail: string } | undefined {
  for (const [name, slug] of Object.entries(numbers)) {
    const known = Reflect.get(schema.properties, name);
    const given = query[name];
    if (!known || given === undefined) continue;
    const value = /^\d{1,15}$/.test(String(given)) ? Number(given) : given;
    if (compileCheck(known).is(value)) continue;
    const { minimum, maximum } = known;
    return { slug, detail: `${name} is a whole number from ${minimum} to ${maximum}` };
  }
  return undefined;
}
