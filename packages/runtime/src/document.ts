import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import {
  type BrotliOptions,
  brotliCompress,
  brotliCompressSync,
  constants,
  gzip,
  gzipSync,
} from 'node:zlib';
import type { Encoding } from './encoding.ts';

/** What a document is made of. */
export interface DocumentOptions {
  readonly body: Buffer | string;
  /** With its charset, such as `text/calendar; charset=utf-8`. */
  readonly mediaType: string;
  /**
   * RFC 3339: when the bytes last changed, by the log's clock. The header shows the first whole
   * second not before it, and only once the second of the change is over, so that two changes
   * within a second never share a date that a client has seen.
   */
  readonly lastModified?: string;
  /** Further fields, such as Link or Content-Disposition; they win over our defaults. */
  readonly headers?: Readonly<Record<string, string>>;
  /** `public, max-age=60, stale-if-error=86400` when left out. */
  readonly cacheControl?: string;
  /** The log's sequence that these bytes include; sent as `dateline-sequence`. */
  readonly sequence?: number;
  /** Another value gives other entity tags for the same bytes, after bad bytes had been served. */
  readonly generation?: string;
  /**
   * The type for a browser that goes to the address itself, in place of `mediaType`: the same bytes
   * under the same tag, for no shared cache.
   */
  readonly navigationMediaType?: string;
  /**
   * Gives a document of only what changed since the state with this hash, for clients that ask for
   * a delta (RFC 3229, `A-IM: feed`); undefined for a state that is not known.
   */
  readonly deltaSince?: (hash: string) => Document | undefined;
  /**
   * `eager` (now), `lazy` (when first asked for, then kept), `prepared` (by `prepare`, off the path
   * of any request; plain until then) or `never`; eager when left out.
   */
  readonly compression?: 'eager' | 'lazy' | 'prepared' | 'never';
  /** What was sent before under the same address: its date is not sent again with other bytes. */
  readonly sentDate?: SentDate;
}

/** The newest Last-Modified that any client has got at one address, and with which bytes. */
export interface SentDate {
  /** Milliseconds since 1970, whole seconds; undefined before any. */
  lastModifiedMs: number | undefined;
  hash: string | undefined;
}

/** One coding of a document, with its header fields ready as flat lists of names and values. */
export interface Representation {
  readonly body: Buffer;
  readonly etag: string;
  readonly ok: HeaderSets;
  readonly notModified: HeaderSets;
}

/** The fields before and after Last-Modified may be shown. */
export interface HeaderSets {
  readonly undated: readonly string[];
  readonly dated: readonly string[];
}

/** Rendered bytes with their validators, answered by `sendDocument` as often as wanted. */
export interface Document {
  readonly body: Buffer;
  readonly mediaType: string;
  /** The strong tag of the plain bytes, with its quotes. */
  readonly etag: string;
  /** The tag without quotes, common to all codings. */
  readonly hash: string;
  /** As it was given. */
  readonly lastModified: string | undefined;
  /** What Last-Modified says, and from when on it may be shown; undefined without a date. */
  readonly shown: ShownDate | undefined;
  readonly sequence: number | undefined;
  /** As they were given: what another process needs to make the same document. */
  readonly headers: Readonly<Record<string, string>> | undefined;
  readonly cacheControl: string | undefined;
  readonly navigationMediaType: string | undefined;
  /** The representation for a client that takes these codings, best first; undefined if none. */
  readonly select: Select;
  /** The same for a browser that goes there; undefined where it gets what all others get. */
  readonly selectNavigation: Select | undefined;
  readonly deltaSince: ((hash: string) => Document | undefined) | undefined;
  /** Makes gzip and br on other threads; for `prepared` documents only these are sent coded. */
  readonly prepare: () => Promise<void>;
  readonly sentDate: SentDate;
}

type Select = (accepted: readonly Encoding[]) => Representation | undefined;

/** Both in milliseconds since 1970; the first in whole seconds. */
export interface ShownDate {
  readonly lastModifiedMs: number;
  readonly fromMs: number;
}

const compressedFromOctets = 1024;
const gzipLevel = 6;
const brotliQuality = 5; // 11 takes two hundred times as long for a tenth less
/** A page of ours has styles of its own and no script. */
const pagePolicyDefault = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'";
/** Nobody puts a page of ours into his own, to have readers take it for his. */
const noFrames = "frame-ancestors 'none'";
const hashLength = 22; // base64url characters: 132 bits
const ownFields: ReadonlySet<string> = new Set([
  'content-type',
  'content-length',
  'content-encoding',
  'etag',
  'last-modified',
]);

/**
 * Makes a document of rendered bytes. Hashing and compression happen once, not per request; below
 * 1 KiB nothing is compressed unless a client refuses the plain bytes.
 * @throws RangeError when `lastModified` is no date; TypeError for a header that is ours to set.
 */
export function createDocument(options: DocumentOptions): Document {
  const body = typeof options.body === 'string' ? Buffer.from(options.body) : options.body;
  const hash = hashOf(body, options.generation);
  const { sentDate = { lastModifiedMs: undefined, hash: undefined } } = options;
  const shown = notSentBefore(shownDate(options.lastModified), hash, sentDate);
  const coded = new Map<Encoding, Buffer>();
  const bodyIn = (encoding: Encoding): Buffer => {
    const known = coded.get(encoding) ?? encode(body, encoding);
    coded.set(encoding, known);
    return known;
  };
  const { compression = 'eager', navigationMediaType: mediaType } = options;
  const isPlain = compression === 'never' || body.length < compressedFromOctets;

  function selectWith(fields: CommonFields): Select {
    const made = new Map<Encoding, Representation>();
    return (accepted) => {
      const ready = compression === 'prepared' ? accepted.find((one) => coded.has(one)) : undefined;
      const isWaiting = compression === 'prepared' && ready === undefined;
      const wantsPlain = (isPlain || isWaiting) && accepted.includes('identity');
      const encoding = wantsPlain ? 'identity' : (ready ?? accepted[0]);
      if (encoding === undefined) return undefined;
      if (compression === 'never' && encoding !== 'identity') return undefined;
      const known = made.get(encoding);
      if (known) return known;
      const representation = represent({ body: bodyIn(encoding), hash, encoding, fields, shown });
      made.set(encoding, representation);
      return representation;
    };
  }

  const select = selectWith(commonFields(options));
  select(['identity']);
  if (!isPlain && compression === 'eager') for (const one of ['gzip', 'br'] as const) select([one]);
  const navigation = mediaType && { ...options, mediaType, cacheControl: 'private, max-age=60' };
  return Object.freeze({
    body,
    mediaType: options.mediaType,
    etag: `"${hash}"`,
    hash,
    lastModified: options.lastModified,
    shown,
    sequence: options.sequence,
    headers: options.headers,
    cacheControl: options.cacheControl,
    navigationMediaType: mediaType,
    select,
    selectNavigation: navigation ? selectWith(commonFields(navigation)) : undefined,
    deltaSince: options.deltaSince,
    sentDate,
    async prepare() {
      if (isPlain) return;
      if (!coded.has('gzip')) coded.set('gzip', await gzipApart(body, { level: gzipLevel }));
      if (!coded.has('br')) coded.set('br', await brotliApart(body, brotliOptions(body)));
    },
  });
}

const gzipApart = promisify<Buffer, { readonly level: number }, Buffer>(gzip);
const brotliApart = promisify<Buffer, BrotliOptions, Buffer>(brotliCompress);

/**
 * Clients that compare dates alone would hold the old bytes for the new: an event may arrive after
 * its second is over, or carry an earlier time than one that came before.
 */
function notSentBefore(shown: ShownDate | undefined, hash: string, sent: SentDate) {
  if (!shown || sent.lastModifiedMs === undefined || sent.hash === hash) return shown;
  return shown.lastModifiedMs > sent.lastModifiedMs ? shown : undefined;
}

function hashOf(body: Buffer, generation: string | undefined): string {
  const hash = createHash('sha256');
  if (generation !== undefined) hash.update(`${generation}\0`);
  return hash.update(body).digest('base64url').slice(0, hashLength);
}

function shownDate(lastModified: string | undefined): ShownDate | undefined {
  if (lastModified === undefined) return undefined;
  const changedMs = Date.parse(lastModified);
  if (Number.isNaN(changedMs)) throw new RangeError('lastModified is not an RFC 3339 date');
  return {
    lastModifiedMs: Math.ceil(changedMs / 1000) * 1000,
    fromMs: (Math.floor(changedMs / 1000) + 1) * 1000,
  };
}

// What 200 and 304 both carry (RFC 9110 §15.4.5), and what only 200 does.
interface CommonFields {
  readonly both: readonly string[];
  readonly okOnly: readonly string[];
}

function commonFields(options: DocumentOptions): CommonFields {
  const { mediaType, headers, cacheControl, sequence } = options;
  const further = new Map(
    Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]),
  );
  for (const name of further.keys()) {
    if (ownFields.has(name)) throw new TypeError(`${name} is set by the document itself`);
  }
  const vary = [
    'Accept-Encoding',
    ...(options.navigationMediaType ? ['Sec-Fetch-Dest'] : []),
    ...(options.deltaSince ? ['A-IM'] : []),
    ...(further.has('vary') ? [further.get('vary')] : []),
  ].join(', ');
  const both = new Map([
    ['cache-control', cacheControl ?? 'public, max-age=60, stale-if-error=86400'],
    ['access-control-allow-origin', '*'],
  ]);
  for (const name of both.keys()) {
    const value = further.get(name);
    if (value !== undefined) both.set(name, value);
    further.delete(name);
  }
  both.set('vary', vary);
  further.delete('vary');
  const okOnly = new Map([['x-content-type-options', 'nosniff'], ...further]);
  if (mediaType.startsWith('text/html')) {
    const policy = further.get('content-security-policy') ?? pagePolicyDefault;
    okOnly.set('content-security-policy', `${policy}; ${noFrames}`);
    okOnly.set('referrer-policy', 'strict-origin-when-cross-origin');
  }
  okOnly.set('content-type', mediaType);
  if (sequence !== undefined) okOnly.set('dateline-sequence', String(sequence));
  return { both: [...both].flat(), okOnly: [...okOnly].flat() };
}

function represent(parts: {
  /** In this coding. */
  readonly body: Buffer;
  readonly hash: string;
  readonly encoding: Encoding;
  readonly fields: CommonFields;
  readonly shown: ShownDate | undefined;
}): Representation {
  const { encoding, fields, shown } = parts;
  const { body } = parts;
  const isPlain = encoding === 'identity';
  const etag = isPlain ? `"${parts.hash}"` : `"${parts.hash}-${encoding}"`;
  const both = ['etag', etag, ...fields.both];
  const coding = isPlain ? [] : ['content-encoding', encoding];
  const ok = [...both, ...fields.okOnly, ...coding, 'content-length', String(body.length)];
  const date = shown ? ['last-modified', new Date(shown.lastModifiedMs).toUTCString()] : [];
  return {
    body,
    etag,
    ok: { undated: ok, dated: [...ok, ...date] },
    notModified: { undated: both, dated: [...both, ...date] },
  };
}

function encode(body: Buffer, encoding: Encoding): Buffer {
  if (encoding === 'gzip') return gzipSync(body, { level: gzipLevel });
  if (encoding === 'identity') return body;
  return brotliCompressSync(body, brotliOptions(body));
}

function brotliOptions(body: Buffer): BrotliOptions {
  return {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: brotliQuality,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  };
}
