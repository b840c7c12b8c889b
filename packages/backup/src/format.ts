import type { StreamRecord } from '@dateline/eventlog';

// A backup is a tar file, so that people can look into it without us:
//   dateline-backup.json             what it is of, and the names of its streams
//   streams/NAME/backup.json         a stream's record
//   streams/NAME/stream.tar.s2.0001  its messages, in parts; joined, what `nats stream restore` takes
//   files/PATH                       what lies beside the broker
//   SHA256SUMS                       of all of them, for `sha256sum -c`; last, so that an end is one

export const manifestName = 'dateline-backup.json';
export const sumsName = 'SHA256SUMS';
/** Octets of one part of a stream: what is held in memory at once. */
export const partOctets = 1024 * 1024;
/** Octets of what is no part of a stream. */
export const smallOctetsMax = 8 * 1024 * 1024;
/** Octets of the sums, a line of which is for one part: enough for a terabyte. */
export const sumsOctetsMax = 128 * 1024 * 1024;
/** Octets of all files together, as they are held in memory. */
export const filesOctetsMax = 16 * 1024 * 1024;
export const formatVersion = 1;

/** What a backup says of itself. */
export interface Manifest {
  readonly format: number;
  /** RFC 3339 UTC: when it was begun. Everything that was acknowledged before is in it. */
  readonly madeAt: string;
  /** What a newsroom has to be started with again to give the same bytes, as variables. */
  readonly settings: Readonly<Record<string, string>>;
  readonly streams: readonly string[];
}

/** Where a record of a stream is, and its parts; `part` is 1-based. */
export const recordName = (stream: string): string => `streams/${stream}/backup.json`;
export const partName = (stream: string, part: number): string =>
  `streams/${stream}/stream.tar.s2.${String(part).padStart(6, '0')}`;
export const fileName = (path: string): string => `files/${path}`;

/** What an entry's name says; undefined for one that no backup has. */
export function readName(
  name: string,
):
  | { readonly kind: 'manifest' }
  | { readonly kind: 'sums' }
  | { readonly kind: 'record'; readonly stream: string }
  | { readonly kind: 'part'; readonly stream: string; readonly part: number }
  | { readonly kind: 'file'; readonly path: string }
  | undefined {
  if (name === manifestName) return { kind: 'manifest' };
  if (name === sumsName) return { kind: 'sums' };
  const [, stream, part] =
    /^streams\/([A-Z]{1,32})\/(?:backup\.json|stream\.tar\.s2\.(\d{6}))$/.exec(name) ?? [];
  if (stream !== undefined) {
    return part === undefined
      ? { kind: 'record', stream }
      : { kind: 'part', stream, part: Number(part) };
  }
  // Below the data folder, and nowhere else: no part may be empty or only dots.
  const [, path] = /^files\/((?:[\w-][\w.-]*\/)*[\w-][\w.-]*)$/.exec(name) ?? [];
  return path === undefined ? undefined : { kind: 'file', path };
}

/** What `record` of a stream must have. */
export function isRecord(value: unknown): value is StreamRecord {
  const record = Object(value) as Partial<Record<keyof StreamRecord, unknown>>;
  return (
    typeof record.name === 'string' &&
    typeof record.created === 'string' &&
    typeof record.config === 'object' &&
    typeof record.state === 'object'
  );
}
