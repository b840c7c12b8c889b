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

const webhook = object(
  {
    id: text,
    url: text,
    filter: text,
    cursor: { type: 'string', description: 'Everything up to it was taken' },
    state: { type: 'string', enum: ['active', 'failing', 'dead'] },
    delivered: whole,
    behind: whole,
    failures: whole,
    failingSince: { type: 'string', format: 'date-time' },
    nextTryAt: { type: 'string', format: 'date-time' },
    fault: text,
    createdAt: { type: 'string', format: 'date-time' },
  },
  ['id', 'url', 'filter', 'cursor', 'state', 'delivered', 'behind', 'failures', 'createdAt'],
);
const webhookSecret = {
  allOf: [webhook, object({ secret: { type: 'string', description: '`whsec_` and base64' } })],
};

/** Of what is pushed: webhooks, and who subscribes to feeds. */
export const pushSchemas = { Webhook: webhook, WebhookSecret: webhookSecret };

/** As for all other operations. */
export const pushSummaries: Readonly<Record<string, string>> = {
  'POST /websub': 'Subscribe to a feed or leave it (W3C WebSub); the callback is asked afterwards',
  'POST /webhooks': 'Have events sent to a URL, signed (Standard Webhooks)',
  'GET /webhooks': 'All webhooks, and how each goes',
  'GET /webhooks/{id}': 'One of them',
  'DELETE /webhooks/{id}': 'Send it nothing any more',
  'POST /webhooks/{id}/replay': 'Go on after another place in the log',
  'POST /webhooks/{id}/rotate-secret': 'Sign with a new secret, and for a day with the old one too',
  'GET /websub/subscriptions': 'Who subscribes to feeds, and how each goes',
};

const ofOneWebhook = {
  ...strangers,
  404: answerRef('Absent'),
  503: answerRef('Unavailable'),
};

/** As for all other operations. */
export const pushAnswers: Readonly<Record<string, Answers>> = {
  'POST /webhooks': {
    201: json('Registered; the secret is shown this once', schemaRef('WebhookSecret')),
    400: problem(
      'invalid-request, callback-refused, unknown-filter, a cursor’s or secret-malformed',
    ),
    ...strangers,
    409: problem('too-many-webhooks'),
    410: problem('foreign-cursor: of another log; lost-cursor: behind the end of a backup'),
    503: answerRef('Unavailable'),
  },
  'GET /webhooks': {
    200: json('All of them', object({ webhooks: { type: 'array', items: schemaRef('Webhook') } })),
    ...strangers,
    503: answerRef('Unavailable'),
  },
  'GET /webhooks/{id}': { 200: json('The webhook', schemaRef('Webhook')), ...ofOneWebhook },
  'DELETE /webhooks/{id}': { 204: { description: 'It is gone' }, ...ofOneWebhook },
  'POST /webhooks/{id}/replay': {
    200: json('It goes on from there', schemaRef('Webhook')),
    400: problem('malformed-cursor, future-cursor'),
    ...ofOneWebhook,
    410: problem('foreign-cursor: of another log; lost-cursor: behind the end of a backup'),
  },
  'POST /webhooks/{id}/rotate-secret': {
    200: json('The new secret, shown this once', schemaRef('WebhookSecret')),
    400: problem('secret-malformed'),
    ...ofOneWebhook,
  },
  'GET /websub/subscriptions': {
    200: json('All of them', object({ subscriptions: { type: 'array', items: object({}) } })),
    ...strangers,
    503: answerRef('Unavailable'),
  },
  'POST /websub': {
    202: {
      description: 'Taken; the callback is asked whether it meant it, and then told of changes',
    },
    400: problem('invalid-request, topic-not-ours, callback-refused, secret-too-long'),
    413: answerRef('TooLarge'),
    415: problem('It is no form'),
    503: problem('too-many-subscriptions, or the bus is away'),
  },
};
