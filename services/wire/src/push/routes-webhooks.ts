import { randomUUID } from 'node:crypto';
import type { Access } from '@dateline/access';
import { problem, type Routes } from '@dateline/runtime';
import Type, { type Static } from 'typebox';
import { type LogFacts, toFilter, toSequence } from '../requests.ts';
import { type AddressRules, faultOfCallback } from './address-guard.ts';
import type { Book } from './book.ts';
import { register, replay, rotate, type Webhook } from './decider-webhook.ts';
import { webhookKey } from './record.ts';
import { createSecret, faultOfSecret } from './standard-webhook.ts';
import { showSubscription, showWebhook } from './standings.ts';

/** What the doors for those with a token need. */
export interface WebhookDoor {
  readonly book: Book;
  readonly rules: AddressRules;
  readonly log: LogFacts;
  readonly cursorOf: (sequence: number) => string;
  readonly webhooksMax: number;
  readonly access: Access;
  readonly nowMs: () => number;
}

const secretWords = 'whsec_ and the base64 of 24 to 64 octets; made up where it is left out';
const Secret = Type.Optional(Type.String({ description: secretWords }));

const Registration = Type.Object(
  {
    url: Type.String({ minLength: 1, maxLength: 2048 }),
    filter: Type.Optional(Type.String({ maxLength: 8000, description: 'As for /events' })),
    after: Type.Optional(
      Type.String({
        description: 'A cursor, `start`, or `end` (the default): what comes after it',
      }),
    ),
    secret: Secret,
    note: Type.Optional(Type.String({ maxLength: 200, description: 'Whose it is, for people' })),
  },
  { additionalProperties: false },
);
type Registration = Static<typeof Registration>;

const Replay = Type.Object(
  { after: Type.String({ description: 'A cursor, `start` or `end`' }) },
  { additionalProperties: false },
);
const Rotation = Type.Object({ secret: Secret }, { additionalProperties: false });
const Params = Type.Object({ id: Type.String() });

/** Webhooks for events: registered, listed, told where to go on, and ended, with a token. */
export function webhookRoutes(door: WebhookDoor): Routes {
  return async (server) => {
    server.addHook('onRequest', door.access.guard);
    const shown = (webhook: Webhook) => showWebhook(webhook, door);
    server.post('/webhooks', { schema: { body: Registration } }, async (request, reply) => {
      const { webhook, secret } = await take(door, request.body);
      const location = `/webhooks/${webhook.id}`;
      return reply
        .code(201)
        .headers({ location })
        .send({ ...shown(webhook), secret });
    });
    server.get('/webhooks', async () => ({ webhooks: all(door).map(shown) }));
    server.get('/webhooks/:id', { schema: { params: Params } }, async (request) =>
      shown(find(door, request.params.id)),
    );
    server.delete('/webhooks/:id', { schema: { params: Params } }, async (request, reply) => {
      find(door, request.params.id);
      await door.book.update(webhookKey(request.params.id), () => undefined);
      return reply.code(204).send();
    });
    server.post(
      '/webhooks/:id/replay',
      { schema: { params: Params, body: Replay } },
      async (request) => {
        const cursor = await cursorFor(door, request.body.after);
        return shown(await change(door, request.params.id, (one) => replay(one, cursor)));
      },
    );
    server.post(
      '/webhooks/:id/rotate-secret',
      { schema: { params: Params, body: Rotation } },
      async (request) => {
        const secret = secretFor(request.body.secret);
        const nowMs = door.nowMs();
        const webhook = await change(door, request.params.id, (one) => rotate(one, secret, nowMs));
        return { ...shown(webhook), secret };
      },
    );
    server.get('/websub/subscriptions', async () => ({
      subscriptions: [...door.book.entries()].flatMap(([, record]) =>
        record.kind === 'websub' ? [showSubscription(record, door.nowMs())] : [],
      ),
    }));
  };
}

async function take(door: WebhookDoor, asked: Registration) {
  const { url, filter = '', after = 'end', note } = asked;
  const fault = faultOfCallback(url, door.rules);
  if (fault !== undefined) {
    throw problem({
      status: 400,
      slug: 'callback-refused',
      title: 'This callback is not called',
      detail: `url ${fault}`,
    });
  }
  toFilter(filter);
  const cursor = await cursorFor(door, after);
  const secret = secretFor(asked.secret);
  if (all(door).length >= door.webhooksMax) {
    throw problem({
      status: 409,
      slug: 'too-many-webhooks',
      title: 'There are as many webhooks as there may be',
      detail: `there are ${door.webhooksMax}: end one first`,
    });
  }
  const id = randomUUID().replaceAll('-', '');
  const webhook = register({ id, url, filter, cursor, secret, note }, door.nowMs());
  await door.book.update(webhookKey(id), () => webhook);
  return { webhook, secret };
}

async function cursorFor(door: WebhookDoor, after: string): Promise<string> {
  return door.cursorOf(await toSequence(after, door.log));
}

function secretFor(given: string | undefined): string {
  const secret = given ?? createSecret();
  const fault = faultOfSecret(secret);
  if (fault === undefined) return secret;
  throw problem({
    status: 400,
    slug: 'secret-malformed',
    title: 'This is no secret for signing',
    detail: `secret ${fault}`,
  });
}

function all({ book }: WebhookDoor): readonly Webhook[] {
  return [...book.entries()].flatMap(([, record]) => (record.kind === 'webhook' ? [record] : []));
}

function find({ book }: WebhookDoor, id: string): Webhook {
  const record = book.get(webhookKey(id));
  if (record?.kind === 'webhook') return record;
  throw problem({
    status: 404,
    slug: 'webhook-absent',
    title: 'There is no such webhook',
    detail: `there is no webhook ${id.slice(0, 64)}`,
  });
}

async function change(
  door: WebhookDoor,
  id: string,
  toNext: (webhook: Webhook) => Webhook,
): Promise<Webhook> {
  find(door, id);
  await door.book.update(webhookKey(id), (record) =>
    record?.kind === 'webhook' ? toNext(record) : record,
  );
  return find(door, id);
}
