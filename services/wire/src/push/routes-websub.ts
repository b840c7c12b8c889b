import { randomUUID } from 'node:crypto';
import { onlyMediaTypes, problem, type Routes } from '@dateline/runtime';
import type { FastifyRequest } from 'fastify';
import Type, { type Static } from 'typebox';
import { type AddressRules, faultOfCallback, hostOf } from './address-guard.ts';
import type { Book } from './book.ts';
import { type Pending, request } from './decider-websub.ts';
import { toFeedPath } from './read-topic.ts';
import { subscriptionKey } from './record.ts';

/** How long subscriptions last, in seconds, and how many there may be. */
export interface SubscriptionLimits {
  readonly leaseMinS: number;
  readonly leaseMaxS: number;
  readonly leaseDefaultS: number;
  readonly subscriptionsMax: number;
  readonly perHostMax: number;
  /** New subscriptions that are asked for within a minute, in all and for one host. */
  readonly newPerMinuteMax: number;
  readonly newPerHostMinuteMax: number;
}

/** What the hub's door needs. */
export interface WebSubDoor {
  readonly book: Book;
  readonly rules: AddressRules;
  readonly limits: SubscriptionLimits;
  /** The public base address, without a slash at its end. */
  readonly url: string;
  readonly nowMs: () => number;
}

/** WebSub §5.1: one octet less than what it must be less than. */
const secretOctetsMax = 199;
const bodyOctetsMax = 16_384;
const busyRetryS = 60;

const formType = 'application/x-www-form-urlencoded';

/** What a subscriber sends (WebSub §5.1); what else it sends is ignored. */
const Form = Type.Object({
  'hub.mode': Type.Enum(['subscribe', 'unsubscribe']),
  'hub.topic': Type.String({ minLength: 1, description: 'A feed of this newsroom' }),
  'hub.callback': Type.String({ minLength: 1, maxLength: 2048 }),
  'hub.lease_seconds': Type.Optional(
    Type.String({ pattern: '^([1-9][0-9]{0,9})?$', description: 'Kept within our limits' }),
  ),
  'hub.secret': Type.Optional(Type.String({ description: 'At most 199 octets' })),
});
type Form = Static<typeof Form>;

/** The hub that feeds name: it takes requests, and confirms them afterwards. */
export function webSubRoutes(door: WebSubDoor): Routes {
  const pace = createPace(door);
  return async (server) => {
    server.addContentTypeParser(formType, { parseAs: 'string' }, (_request, body, done) => {
      done(null, Object.fromEntries(new URLSearchParams(String(body))));
    });
    server.post(
      '/websub',
      {
        bodyLimit: bodyOctetsMax,
        onRequest: onlyMediaTypes(formType),
        preValidation: needBody,
        schema: { body: { content: { [formType]: { schema: Form } } } },
      },
      async (asked, reply) => {
        await take(door, pace, asked.body as Form);
        return reply.code(202).send();
      },
    );
  };
}

/** Without a media type there is no schema that would miss the body. */
async function needBody({ body }: FastifyRequest): Promise<void> {
  if (body !== undefined) return;
  throw problem({
    status: 400,
    slug: 'invalid-request',
    detail: `the body is missing: send ${formType}`,
  });
}

async function take(door: WebSubDoor, pace: Pace, form: Form): Promise<void> {
  const { book, limits } = door;
  const { topic, callback } = readAddresses(door, form);
  const pending = toPending(form, limits);
  const key = subscriptionKey(topic, callback);
  if (!book.get(key) && pending.mode === 'subscribe') {
    checkRoom(door, callback);
    pace(hostOf(callback));
  }
  await book.update(key, (record) => {
    const subscription = record?.kind === 'websub' ? record : undefined;
    return request(subscription, { topic, callback, pending });
  });
}

function readAddresses(door: WebSubDoor, form: Form) {
  const { 'hub.topic': asked, 'hub.callback': callback } = form;
  const topic = URL.canParse(asked) ? decodeUnreserved(new URL(asked).href) : asked;
  if (toFeedPath(topic, door.url) === undefined) {
    throw problem({
      status: 400,
      slug: 'topic-not-ours',
      title: 'This hub tells of this newsroom’s feeds alone',
      detail: `hub.topic is not the address of a feed below ${door.url}/feeds/`,
    });
  }
  const fault = faultOfCallback(callback, door.rules);
  if (fault === undefined) return { topic, callback };
  throw problem({
    status: 400,
    slug: 'callback-refused',
    title: 'This callback is not called',
    detail: `hub.callback ${fault}`,
  });
}

function toPending(form: Form, { leaseMinS, leaseMaxS, leaseDefaultS }: SubscriptionLimits) {
  const { 'hub.secret': secret = '', 'hub.lease_seconds': asked = '' } = form;
  if (Buffer.byteLength(secret) > secretOctetsMax) {
    throw problem({
      status: 400,
      slug: 'secret-too-long',
      title: 'The secret is too long',
      detail: `hub.secret has more than ${secretOctetsMax} octets`,
    });
  }
  const leaseS = asked === '' ? leaseDefaultS : Number(asked);
  const pending: Pending = {
    id: randomUUID(),
    mode: form['hub.mode'],
    topic: form['hub.topic'],
    leaseS: Math.max(leaseMinS, Math.min(leaseMaxS, leaseS)),
    ...(secret !== '' && { secret }),
    failures: 0,
  };
  return pending;
}

/** @throws ProblemError where there are as many subscriptions as there may be. */
function checkRoom({ book, limits }: WebSubDoor, callback: string): void {
  const host = hostOf(callback);
  let [all, sameHost] = [0, 0];
  for (const [, record] of book.entries()) {
    if (record.kind !== 'websub') continue;
    all += 1;
    if (hostOf(record.callback) === host) sameHost += 1;
  }
  const { subscriptionsMax, perHostMax } = limits;
  if (all < subscriptionsMax && sameHost < perHostMax) return;
  throw tooMany(
    all < subscriptionsMax
      ? `${host} has ${perHostMax} subscriptions`
      : `there are ${subscriptionsMax} subscriptions`,
  );
}

/** Throws where one more new subscription within this minute would be too many. */
type Pace = (host: string) => void;

/** Anyone may ask, and each question is written down and leads to a call: not without end. */
function createPace({ limits, nowMs }: Pick<WebSubDoor, 'limits' | 'nowMs'>): Pace {
  const { newPerMinuteMax, newPerHostMinuteMax } = limits;
  let minute = 0;
  let all = 0;
  const hosts = new Map<string, number>();
  return (host) => {
    const now = Math.floor(nowMs() / 60_000);
    if (now !== minute) hosts.clear();
    if (now !== minute) [minute, all] = [now, 0];
    const sameHost = hosts.get(host) ?? 0;
    if (all >= newPerMinuteMax || sameHost >= newPerHostMinuteMax) {
      throw tooMany('so many new subscriptions are not taken within a minute');
    }
    all += 1;
    hosts.set(host, sameHost + 1);
  };
}

function tooMany(detail: string) {
  return problem({
    status: 503,
    slug: 'too-many-subscriptions',
    title: 'There are as many subscriptions as there may be',
    detail,
    headers: { 'retry-after': String(busyRetryS) },
  });
}

/** WebSub §5.1.1: `%41` means what `A` means. */
function decodeUnreserved(url: string): string {
  return url.replace(/%(?:2[DE]|3\d|4[1-9A-F]|5[0-9AF]|6[1-9A-F]|7[0-9AE])/gi, decodeURIComponent);
}
