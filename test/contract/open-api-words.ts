import { tokenAnswers, tokenSchemas, tokenSummaries } from './open-api-access.ts';
import { consistencyAnswers, consistencySummaries, held } from './open-api-consistency.ts';
import {
  type Answers,
  answerRef,
  json,
  object,
  problem,
  schemaRef,
  strangers,
  text,
  whole,
} from './open-api-parts.ts';
import { pushAnswers, pushSchemas, pushSummaries } from './open-api-push.ts';

/** What became of a command: the entity as it stands. */
const standing = object(
  {
    kind: { type: 'string', enum: ['article', 'occasion'] },
    id: text,
    language: text,
    stream: { type: 'string', enum: ['NEWSROOM', 'DESK'] },
    revision: whole,
    sequence: whole,
    type: text,
    outcome: { type: 'string', enum: ['appended', 'repeated', 'unchanged'] },
  },
  ['kind', 'id', 'stream', 'revision', 'sequence', 'type', 'outcome'],
);
const cloudEvent = object(
  {
    specversion: { const: '1.0' },
    id: text,
    source: text,
    type: text,
    time: { type: 'string', format: 'date-time' },
    subject: text,
    datacontenttype: text,
    dataschema: { type: 'string', format: 'uri', description: 'The JSON Schema of `data`' },
    language: text,
    revision: whole,
    sequence: { type: 'string', pattern: '^[0-9]{16}$' },
    cursor: { type: 'string', description: 'Where a reader is with this event' },
    causationid: text,
    data: { type: 'object' },
  },
  ['specversion', 'id', 'source', 'type', 'datacontenttype', 'sequence', 'cursor', 'data'],
);
const entity = object(
  {
    kind: { type: 'string', enum: ['article', 'occasion'] },
    id: text,
    language: text,
    revision: whole,
    sequence: whole,
    cursor: text,
    time: { type: 'string', format: 'date-time' },
    state: text,
  },
  ['kind', 'id', 'revision', 'sequence', 'cursor', 'time', 'state'],
);
const snapshot = object(
  {
    cursor: text,
    entities: { type: 'array', items: schemaRef('Entity') },
    events: text,
    next: text,
  },
  ['cursor', 'entities', 'events'],
);

const summaries: Readonly<Record<string, string>> = {
  'POST /articles': 'Publish a story, as raw text or in fields',
  'POST /preview': 'What would be understood of a story; appends nothing',
  'POST /articles/{id}/update': 'Replace what is given',
  'POST /articles/{id}/correct': 'Correct it, with a note for readers',
  'POST /articles/{id}/withhold': 'Take it off every surface for now',
  'POST /articles/{id}/release': 'Show what was withheld',
  'POST /articles/{id}/withdraw': 'Withdraw it for good',
  'POST /articles/{id}/kill': 'Withdraw it and erase its text from the log',
  'POST /articles/{id}/lift-embargo': 'Publish it before its embargo ends',
  'POST /occasions': 'Announce an occasion',
  'GET /consumers': 'Who reads the bus, and how far behind each is',
  'DELETE /consumers/{name}': 'Take away what somebody has left on the bus',
  'GET /backup': 'The whole newsroom in one file, secrets and embargoed copy too',
  'GET /articles': 'Articles, newest change first',
  'GET /occasions': 'Occasions, newest change first',
  'GET /events': 'Events in batches, from any place in the log',
  'GET /events/stream': 'Events as Server-Sent Events: the past, then what happens',
  ...pushSummaries,
  ...tokenSummaries,
  'GET /snapshot': 'Every article and occasion as it stands',
  'GET /snapshot/{kind}/{id}': 'One of them',
  'GET /articles/{id}.html': 'The page of an article',
  'GET /articles/{id}.ninjs.json': 'An article as IPTC ninjs 3.1',
  ...consistencySummaries,
};

/** A few words on an operation, such as `POST /articles`. */
export function summaryOf(key: string): string {
  const known = summaries[key];
  if (known !== undefined) return known;
  const [, change] = /^POST \/occasions\/\{id\}\/([a-z-]+)$/.exec(key) ?? [];
  if (change !== undefined) return `Change an occasion: ${change.replaceAll('-', ' ')}`;
  const [, kind, history] = /^GET \/(article|occasion)s\/\{id\}(\/history)?$/.exec(key) ?? [];
  if (kind !== undefined) return history ? `All events of one ${kind}` : `One ${kind} as it stands`;
  throw new Error(`nothing is said of ${key}: add it to the summaries`);
}

/** IPTC publishes its schema; ours is a part of it. */
const ninjs = {
  type: 'object',
  externalDocs: { url: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json' },
};

const answers: Readonly<Record<string, Answers>> = {
  'GET /backup': {
    200: json('A tar file with the sums of its parts at its end', text, 'application/x-tar'),
    409: problem('backup-under-way: one at a time'),
    503: problem('The log is away'),
  },
  'GET /events': {
    200: json(
      'CloudEvents in the order of the log; `Link` and `Dateline-Cursor` say where the next begin',
      { type: 'array', items: schemaRef('Event') },
      'application/cloudevents-batch+json',
    ),
    400: problem('malformed-cursor, future-cursor, unknown-filter, limit- or wait-out-of-range'),
    410: problem('foreign-cursor: of another log; lost-cursor: behind the end of a backup'),
    503: problem('The log is away or being read'),
  },
  'GET /events/stream': {
    200: json('Server-Sent Events; `data` is a CloudEvent', text, 'text/event-stream'),
    400: problem('malformed-cursor, future-cursor, unknown-filter'),
    410: problem('foreign-cursor: of another log; lost-cursor: behind the end of a backup'),
    503: problem(
      'too-many-streams: 2000 at once, unless the newsroom says otherwise (`limit`); or the log is ' +
        'away or being read. Retry-After says when to come again',
    ),
  },
  ...pushAnswers,
  ...tokenAnswers,
  'GET /snapshot': {
    200: json('A page; `events` goes on from here', schemaRef('Snapshot')),
    400: problem('malformed-cursor, future-cursor, unknown-filter, limit-out-of-range'),
    410: problem('foreign-cursor: of another log; lost-cursor: behind the end of a backup'),
    503: problem('The log is away or being read'),
  },
  'GET /snapshot/{kind}/{id}': {
    200: json('The entity as it stands', schemaRef('Entity')),
    404: problem('There is none of that id'),
    503: problem('The log is away or being read'),
  },
  'GET /articles/{id}.ninjs.json': {
    200: json('As the log holds it; without its words where it is withdrawn', ninjs),
    404: problem('There is none; one that is withheld says so in ninjs'),
    410: json('It was killed', ninjs),
    503: problem('The log is away or being read'),
  },
  'GET /articles/{id}.html': {
    200: json('The page', text, 'text/html'),
    404: json('There is none, or it is withheld', text, 'text/html'),
    410: json('It was killed', text, 'text/html'),
    503: problem('The log is away'),
  },
  ...consistencyAnswers,
};

/** What an operation may answer. */
export function answersOf(
  key: string,
  { isDesk, isChange }: { readonly isDesk: boolean; readonly isChange: boolean },
): Answers {
  const known = answers[key];
  if (known) return known;
  if (!isDesk) throw new Error(`no answers of ${key} are known: add them`);
  const common = {
    400: answerRef('Malformed'),
    ...strangers,
    503: answerRef('Unavailable'),
  };
  if (!isChange) {
    return { 200: json('What is asked for'), ...common, 404: answerRef('Absent') };
  }
  return {
    200: answerRef('Unchanged'),
    201: answerRef('Appended'),
    ...common,
    404: answerRef('Absent'),
    409: answerRef('Refused'),
    412: answerRef('Outdated'),
    413: answerRef('TooLarge'),
    415: answerRef('OtherMedia'),
  };
}

/** What several operations have in common. */
export const components = {
  schemas: {
    Standing: standing,
    Event: cloudEvent,
    Entity: entity,
    Snapshot: snapshot,
    Held: held,
    ...pushSchemas,
    ...tokenSchemas,
  },
  responses: {
    Unchanged: json(
      'Nothing new was appended: it was so already, or the key was used',
      schemaRef('Standing'),
    ),
    Appended: json('Appended', schemaRef('Standing')),
    Malformed: problem('Malformed; `detail` names the field'),
    NotStaff: problem('token-missing, token-wrong, token-expired'),
    NotForThis: problem('scope-missing: the token has none of the scopes that are named'),
    TooMany: problem('too-many-requests; `Retry-After` says when to go on'),
    Absent: problem('There is none of that id'),
    Refused: problem('Refused by the newsroom’s rules'),
    Outdated: problem('The newsroom is past the revision of If-Match'),
    TooLarge: problem('The body is too large'),
    OtherMedia: problem('Neither JSON nor, where that is taken, text'),
    Unavailable: problem('The log is away or being read'),
    NoDocument: problem('There is no such document'),
    NotRendered: problem('It is not rendered yet'),
    AsItWas: { description: 'It is as it was' },
  },
};

const parameter = (name: string, description: string, example: string) => ({
  name,
  in: 'path',
  required: true,
  description,
  schema: { type: 'string' },
  example,
});
const document = (
  summary: string,
  types: readonly string[],
  parameters: readonly object[] = [],
) => ({
  summary,
  ...(parameters.length > 0 && { parameters }),
  responses: {
    200: {
      description: 'The document, with ETag and Last-Modified',
      content: Object.fromEntries(types.map((type) => [type, { schema: text }])),
    },
    304: answerRef('AsItWas'),
    404: answerRef('NoDocument'),
    503: answerRef('NotRendered'),
  },
});
const selection = parameter(
  'selection',
  '`all`, a language, or kinds and names such as `section/sport`, in one path of several parts',
  'all',
);
const feedTypes = ['application/rss+xml', 'application/atom+xml', 'application/feed+json'];

/** What is answered before any routing: rendered documents, whose paths no route knows. */
export const documentPaths: Readonly<Record<string, object>> = {
  '/feeds/{selection}.{format}': document('A feed', feedTypes, [
    selection,
    parameter('format', '`rss`, `atom` or `json`', 'rss'),
  ]),
  '/feeds/index.{format}': document(
    'The list of feeds',
    ['text/html', 'text/x-opml', 'application/json'],
    [parameter('format', '`html`, `opml` or `json`', 'json')],
  ),
  '/calendars/{selection}.ics': document(
    'A calendar to subscribe to',
    ['text/calendar'],
    [selection],
  ),
  '/occasions/{id}.{format}': document(
    'One occasion: a calendar to subscribe to, or a page',
    ['text/calendar', 'text/html'],
    [
      parameter('id', 'The id of the occasion', 'forum'),
      parameter('format', '`ics` or `html`', 'ics'),
    ],
  ),
  '/openapi.json': document('This document', ['application/openapi+json']),
  '/asyncapi.json': document('The bus in AsyncAPI', ['application/asyncapi+json']),
  '/schemas/{type}/{version}.json': document(
    'The JSON Schema of an event’s data',
    ['application/schema+json'],
    [
      parameter('type', 'The type of the event', 'article.published'),
      parameter('version', 'The version of its schema', '1'),
    ],
  ),
};
