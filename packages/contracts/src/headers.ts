import type { EventMeta, EventType } from './envelope.ts';

/** Message headers by name; names are lower case where they are ours. */
export type Headers = Readonly<Record<string, string>>;

/** A CloudEvents attribute that is missing or cannot be read. */
export class HeaderError extends Error {
  override readonly name = 'HeaderError';
}

/** The version of every event type that this code writes. */
export const schemaVersion = 1;

const schemaName =
  /^(?:urn:dateline:schema:|https?:\/\/\S+\/schemas\/)([a-z.-]+)[:/]([1-9]\d{0,5})(?:\.json)?$/;

/** Percent-encodes a header value (CloudEvents NATS binding §3.1.3.2): UTF-8 octets, upper-case hex. */
export function encodeHeaderValue(value: string): string {
  let encoded = '';
  for (const character of value.toWellFormed()) {
    const code = character.codePointAt(0) ?? 0;
    const isPlain = code >= 0x21 && code <= 0x7e && character !== '"' && character !== '%';
    encoded += isPlain ? character : percent(character);
  }
  return encoded;
}

/** @throws HeaderError when the octets are not UTF-8, which the binding forbids to guess at. */
export function decodeHeaderValue(value: string): string {
  // Most values are plain, and this runs for each header of each message of a replay.
  if (!value.includes('%') && !value.startsWith('"')) return value;
  const bare = /^"(?:[^"\\]|\\.)*"$/.test(value)
    ? value.slice(1, -1).replace(/\\(.)/g, '$1')
    : value;
  try {
    // Only well-formed escapes are escapes: a lone percent sign stands for itself.
    return bare.replace(/(?:%[0-9A-Fa-f]{2})+/g, (octets) => decodeURIComponent(octets));
  } catch (cause) {
    throw new HeaderError(`header value is not percent-encoded UTF-8: ${value}`, { cause });
  }
}

/**
 * CloudEvents 1.0 binary mode: every attribute as a `ce-` header, the body is the data. `schemas` is
 * the address below which schemas are found; without one they have names that lead nowhere.
 */
export function toHeaders(
  event: EventMeta & { readonly type: EventType },
  position: { readonly entity: string; readonly revision: number },
  schemas?: string,
): Headers {
  const attributes: Record<string, string | undefined> = {
    specversion: '1.0',
    id: event.id,
    source: event.source,
    type: event.type,
    time: event.recordedAt,
    subject: position.entity,
    datacontenttype: 'application/json',
    dataschema: toDataSchema(event.type, schemas),
    revision: String(position.revision),
    causationid: event.causationId,
    actor: event.actor,
    idempotencykey: event.idempotencyKey,
    commanddigest: event.commandDigest,
  };
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) headers[`ce-${name}`] = encodeHeaderValue(value);
  }
  return headers;
}

/** The path of a schema below a newsroom's address: `/schemas/article.published/1.json`. */
export function schemaPath(type: EventType, version: number = schemaVersion): string {
  return `/schemas/${type}/${version}.json`;
}

/** What `dataschema` says of an event: where its schema is, or only which one it is. */
export function toDataSchema(type: EventType, base?: string): string {
  if (base !== undefined) return `${base}${schemaPath(type)}`;
  return `urn:dateline:schema:${type}:${schemaVersion}`;
}

/** The attributes of one message, `type` not yet known to be one of ours. */
export interface Attributes extends EventMeta {
  readonly type: string;
  readonly version: number;
  readonly entity: string;
  readonly revision: number;
}

/**
 * Reads the attributes back; names are matched whatever their case, as the binding demands.
 * @throws HeaderError naming the attribute that is missing or malformed.
 */
export function fromHeaders(headers: Headers): Attributes {
  if (required(headers, 'specversion') !== '1.0') {
    throw new HeaderError('ce-specversion is not 1.0');
  }
  const type = required(headers, 'type');
  const version = versionOf(type, required(headers, 'dataschema'));
  const revision = Number(required(headers, 'revision'));
  if (!Number.isSafeInteger(revision) || revision < 1) {
    throw new HeaderError('ce-revision is not a positive integer');
  }
  const recordedAt = required(headers, 'time');
  if (Number.isNaN(Date.parse(recordedAt))) throw new HeaderError('ce-time is not RFC 3339');
  const attributes: { -readonly [Name in keyof Attributes]: Attributes[Name] } = {
    id: required(headers, 'id'),
    source: required(headers, 'source'),
    type,
    version,
    recordedAt,
    entity: required(headers, 'subject'),
    revision,
  };
  const causationId = optional(headers, 'causationid');
  if (causationId !== undefined) attributes.causationId = causationId;
  const actor = optional(headers, 'actor');
  if (actor !== undefined) attributes.actor = actor;
  const idempotencyKey = optional(headers, 'idempotencykey');
  if (idempotencyKey !== undefined) attributes.idempotencyKey = idempotencyKey;
  const commandDigest = optional(headers, 'commanddigest');
  if (commandDigest !== undefined) attributes.commandDigest = commandDigest;
  return attributes;
}

/** Type and version repeat from message to message, so the pattern runs once for each pair. */
const versions = new Map<string, { readonly type: string; readonly version: number }>();
const versionsMax = 200;

function versionOf(type: string, schema: string): number {
  const known = versions.get(schema);
  if (known?.type === type) return known.version;
  const [, schemaType, version] = schemaName.exec(schema) ?? [];
  if (schemaType !== type) throw new HeaderError('ce-dataschema does not name ce-type');
  if (versions.size < versionsMax) versions.set(schema, { type, version: Number(version) });
  return Number(version);
}

function optional(headers: Headers, name: string): string | undefined {
  const value = headers[`ce-${name}`] ?? findAnyCase(headers, `ce-${name}`);
  return value === undefined ? undefined : decodeHeaderValue(value);
}

function required(headers: Headers, name: string): string {
  const value = optional(headers, name);
  if (!value) throw new HeaderError(`ce-${name} is missing`);
  return value;
}

/** Ours are lower case; only a foreign writer's need the search. */
function findAnyCase(headers: Headers, name: string): string | undefined {
  for (const key in headers) {
    if (key.length === name.length && key.toLowerCase() === name) return headers[key];
  }
  return undefined;
}

function percent(character: string): string {
  // encodeURIComponent leaves some ASCII marks alone, and all of those are plain here too,
  // so what arrives is a space, a quote, a percent sign, a control or a non-ASCII character.
  return encodeURIComponent(character);
}
