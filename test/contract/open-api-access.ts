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

const time = { type: 'string', format: 'date-time' };
const scope = { type: 'string', enum: ['publish', 'correct', 'kill', 'desk', 'admin'] };
const token = object(
  {
    name: text,
    scopes: { type: 'array', items: scope },
    createdAt: time,
    createdBy: text,
    expiresAt: time,
    rotatedAt: time,
    rotatedBy: text,
    olderSecretsUntil: time,
    revokedAt: time,
    revokedBy: text,
    lastUsedAt: { ...time, description: 'To a minute, at the desk' },
  },
  ['name', 'scopes', 'createdAt', 'createdBy'],
);
const secret = { type: 'string', description: '`dateline_` and 49 letters and digits' };

const deed = object(
  {
    time,
    type: text,
    kind: { type: 'string', enum: ['article', 'occasion', 'clock'] },
    entity: text,
    revision: whole,
    stream: { type: 'string', enum: ['NEWSROOM', 'DESK'] },
    sequence: whole,
    actor: { type: 'string', description: 'As in the event: `a-…`, `policy`, `clock`, `inbox`' },
    by: { type: 'string', enum: ['token', 'oidc'] },
    name: text,
    client: { type: 'string', description: 'The program' },
    issuer: text,
    subject: text,
    causationId: text,
  },
  ['time', 'type', 'kind', 'entity', 'revision', 'stream', 'sequence'],
);

/** Of what opens the desk. */
export const tokenSchemas = {
  Deed: deed,
  Token: token,
  TokenSecret: { allOf: [token, object({ secret })] },
};

/** As for all other operations: of what opens the desk, and what is behind it. */
export const tokenSummaries: Readonly<Record<string, string>> = {
  'GET /health': 'How the services are',
  'GET /ready': 'Whether they can answer',
  'GET /metrics': 'Measurements for Prometheus',
  'GET /audit': 'Who did what, when and by which program; newest first',
  'GET /tokens': 'All tokens, those that were taken back too, without their secrets',
  'POST /tokens': 'Make a token for some of what may be done',
  'POST /tokens/{name}/rotate': 'Give it a new secret; the old one opens a while longer',
  'DELETE /tokens/{name}': 'Take it back, at once and for good',
};

const ofOne = { ...strangers, 404: answerRef('Absent'), 503: answerRef('Unavailable') };

/** As for all other operations. */
export const tokenAnswers: Readonly<Record<string, Answers>> = {
  'GET /health': { 200: json('Well or degraded'), 503: json('Not ready') },
  'GET /ready': { 200: { description: 'Ready' }, 503: { description: 'Not ready' } },
  'GET /metrics': { 200: json('Measurements', text, 'text/plain') },
  'GET /audit': {
    200: json(
      'A page; `next` is the `before` of the page after it',
      object({ events: { type: 'array', items: schemaRef('Deed') }, next: text }, ['events']),
    ),
    400: answerRef('Malformed'),
    ...strangers,
    503: answerRef('Unavailable'),
  },
  'GET /tokens': {
    200: json('All of them', object({ tokens: { type: 'array', items: schemaRef('Token') } })),
    ...strangers,
    503: answerRef('Unavailable'),
  },
  'POST /tokens': {
    201: json('Made; the secret is shown this once', schemaRef('TokenSecret')),
    400: answerRef('Malformed'),
    ...strangers,
    409: problem('token-exists, too-many-tokens'),
    503: answerRef('Unavailable'),
  },
  'POST /tokens/{name}/rotate': {
    200: json('The new secret, shown this once', schemaRef('TokenSecret')),
    400: answerRef('Malformed'),
    ...ofOne,
  },
  'DELETE /tokens/{name}': {
    200: json('It opens nothing any more', schemaRef('Token')),
    ...ofOne,
  },
};
