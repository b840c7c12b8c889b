import { createHash } from 'node:crypto';
import { compileCheck } from '@dateline/contracts';
import Type, { type Static } from 'typebox';
import { Webhook } from './decider-webhook.ts';
import { Subscription } from './decider-websub.ts';

/** Whose turn it is to deliver; nobody's where `by` is empty. */
const Turn = Type.Object({
  kind: Type.Literal('turn'),
  by: Type.String(),
  /** Rises for as long as the holder is there. */
  beat: Type.Integer({ minimum: 0 }),
});
export type Turn = Readonly<Static<typeof Turn>>;

/** One entry of the ledger. */
export type Record = Subscription | Webhook | Turn;

/** The key under which it is kept whose turn it is. */
export const turnKey = 'turn';

const checks = {
  websub: compileCheck(Subscription),
  webhook: compileCheck(Webhook),
  turn: compileCheck(Turn),
} as const;

/** An entry of the ledger as a record; undefined where it is none. */
export function readRecord(value: unknown): Record | undefined {
  const kind: unknown = Reflect.get(Object(value), 'kind');
  if (kind === 'websub') return checks.websub.is(value) ? value : undefined;
  if (kind === 'webhook') return checks.webhook.is(value) ? value : undefined;
  return kind === 'turn' && checks.turn.is(value) ? value : undefined;
}

/** The key of a webhook; its id may be anything that somebody asks for. */
export function webhookKey(id: string): string {
  return `webhook.${/^[0-9a-f]{32}$/.test(id) ? id : 'none'}`;
}

/** The key of a subscription: its topic and its callback (WebSub §1). */
export function subscriptionKey(topic: string, callback: string): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([topic, callback]))
    .digest('hex');
  return `websub.${hash.slice(0, 32)}`;
}
