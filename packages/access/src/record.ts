import { compileCheck } from '@dateline/contracts';
import Type, { type Static } from 'typebox';
import { scopes } from './scope.ts';

const Scope = Type.Enum([...scopes]);

/** One secret of a token, as a hash. */
const Secret = Type.Object({
  /** SHA-256, hex. */
  hash: Type.String(),
  /** RFC 3339 UTC: until when it opens beside the newest. */
  until: Type.Optional(Type.String()),
});

/** A token as it is kept; times are RFC 3339 UTC, and who did something is an actor. */
export const TokenRecord = Type.Object({
  kind: Type.Literal('token'),
  name: Type.String(),
  scopes: Type.Array(Scope),
  /** The newest first; none where it was revoked. */
  secrets: Type.Array(Secret),
  createdAt: Type.String(),
  createdBy: Type.String(),
  expiresAt: Type.Optional(Type.String()),
  rotatedAt: Type.Optional(Type.String()),
  rotatedBy: Type.Optional(Type.String()),
  revokedAt: Type.Optional(Type.String()),
  revokedBy: Type.Optional(Type.String()),
  /** To a minute or so, and of what ingest was asked. */
  lastUsedAt: Type.Optional(Type.String()),
});
export type TokenRecord = Readonly<Static<typeof TokenRecord>>;

/** Who an actor of an event is; only those who may read the desk are told. */
export const ActorRecord = Type.Object({
  kind: Type.Literal('actor'),
  /** As in the events: `a-` and 26 characters of base32. */
  id: Type.String(),
  by: Type.Enum(['token', 'oidc']),
  /** A token's name, or what the issuer calls the person. */
  name: Type.String(),
  /** OpenID Connect's `sub` and `iss`. */
  subject: Type.Optional(Type.String()),
  issuer: Type.Optional(Type.String()),
  /** By what: the program's own name, and the client that the issuer knows. */
  client: Type.Optional(Type.String()),
  firstSeenAt: Type.String(),
});
export type ActorRecord = Readonly<Static<typeof ActorRecord>>;

/** What makes actors out of names, so that nobody outside can tell whose they are. */
const KeyRecord = Type.Object({
  kind: Type.Literal('key'),
  /** base64url of 256 random bits. */
  value: Type.String(),
});
export type KeyRecord = Readonly<Static<typeof KeyRecord>>;

/** One entry of the ledger `ACCESS`. */
export type AccessRecord = TokenRecord | ActorRecord | KeyRecord;

const checks = {
  token: compileCheck(TokenRecord),
  actor: compileCheck(ActorRecord),
  key: compileCheck(KeyRecord),
} as const;

/** An entry of the ledger as a record; undefined where it is none. */
export function readRecord(value: unknown): AccessRecord | undefined {
  const kind: unknown = Reflect.get(Object(value), 'kind');
  if (kind === 'token') return checks.token.is(value) ? value : undefined;
  if (kind === 'actor') return checks.actor.is(value) ? value : undefined;
  return kind === 'key' && checks.key.is(value) ? value : undefined;
}

/** The keys of the ledger. */
export const keyOfActors = 'key';
export const tokenKey = (name: string): string => `token.${name}`;
export const actorKey = (id: string): string => `actor.${id}`;
