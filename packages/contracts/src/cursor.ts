/** A position in one log: everything up to the sequence has been read. */
export interface LogPosition {
  /** When the stream was created, milliseconds since 1970: another log has other positions. */
  readonly createdMs: number;
  /** 0 before the first event. */
  readonly sequence: number;
}

/** A log, and those that it goes on from: it was restored from backups of them. */
export interface LogLine {
  /** When its stream was created, milliseconds since 1970. */
  readonly createdMs: number;
  /** The earlier logs, the oldest first, each up to where the next one took over. */
  readonly restored: readonly LogPosition[];
}

const form = '1';
const pattern = /^1\.([0-9a-z]{1,11})\.([0-9a-z]{1,11})\.([0-9a-z]{1,7})$/;
const lengthMax = 100;

/** The position as text that clients keep and give back, opaque to them. It never expires. */
export function toCursor({ createdMs, sequence }: LogPosition): string {
  const body = `${form}.${createdMs.toString(36)}.${sequence.toString(36)}`;
  return toBase64Url(`${body}.${checkOf(body)}`);
}

/** The position that a cursor stands for; undefined where it is none of ours, or was mangled. */
export function readCursor(text: string): LogPosition | undefined {
  if (text.length > lengthMax) return undefined;
  const plain = fromBase64Url(text);
  const [, created = '', sequence = '', check = ''] = pattern.exec(plain ?? '') ?? [];
  const position = {
    createdMs: Number.parseInt(created, 36),
    sequence: Number.parseInt(sequence, 36),
  };
  const isSafe =
    Number.isSafeInteger(position.createdMs) && Number.isSafeInteger(position.sequence);
  if (!isSafe || checkOf(`${form}.${created}.${sequence}`) !== check) return undefined;
  return position;
}

/** What a log says of itself, in the terms of cursors. */
export function toLogLine(state: {
  readonly created: string;
  readonly restored: readonly { readonly created: string; readonly lastSequence: number }[];
}): LogLine {
  return {
    createdMs: Date.parse(state.created),
    restored: state.restored.map(({ created, lastSequence }) => ({
      createdMs: Date.parse(created),
      sequence: lastSequence,
    })),
  };
}

/** The cursor of a sequence: the same in a restored log as in the one it was restored from. */
export function cursorIn({ createdMs, restored }: LogLine, sequence: number): string {
  const earlier = restored.find((log) => sequence <= log.sequence);
  return toCursor({ createdMs: earlier?.createdMs ?? createdMs, sequence });
}

/**
 * Where a position is to be found: `here`, `lost` behind the end of the backup that the log was
 * restored from, or in a `foreign` log.
 */
export function placeIn(
  { createdMs, restored }: LogLine,
  position: LogPosition,
): 'here' | 'lost' | 'foreign' {
  if (position.createdMs === createdMs) return 'here';
  const earlier = restored.find((log) => log.createdMs === position.createdMs);
  if (!earlier) return 'foreign';
  return position.sequence <= earlier.sequence ? 'here' : 'lost';
}

/** FNV-1a over the characters: a cursor that lost or changed one is told from a good one. */
function checkOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}

function toBase64Url(plain: string): string {
  return btoa(plain).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64Url(text: string): string | undefined {
  if (!/^[A-Za-z0-9_-]+$/.test(text)) return undefined;
  try {
    return atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return undefined; // A length that base64 cannot have.
  }
}
