import type { StreamName } from '@dateline/contracts';
import type { StreamConfig, StreamInfo } from '@nats-io/jetstream';
import { nanos } from '@nats-io/transport-node';
import { LogUnavailableError, LogUnsuitableError, type StreamState } from './event-log.ts';
import type { Connection } from './jetstream-connection.ts';
import {
  apiCodeOf,
  apiCodes,
  isNotEnabled,
  isTransient,
  toUnavailable,
} from './jetstream-failure.ts';
import { restoredOf } from './jetstream-restored.ts';
import { pause } from './pause.ts';

/** The largest stored message, headers included: four times what ingest takes from one request. */
const messageOctetsMax = 4 * 1024 * 1024;
/** Of one entry of a ledger. */
const ledgerOctetsMax = 64 * 1024;
/** Of one checkpoint: 256 hashes and what stands around them, twice encoded. */
const registerOctetsMax = 64 * 1024;
const duplicateWindowMs = 10 * 60_000;
const retryPauseMs = 200;
const createAttemptsMax = 10;

const prefixes: Record<StreamName, string> = { NEWSROOM: 'newsroom', DESK: 'desk' };

const ledgerNames = ['WIRE', 'ACCESS'] as const;

/** Streams by name: those of events, the ledgers, and the notary's checkpoints. */
export type StoredName = StreamName | (typeof ledgerNames)[number] | 'NOTARY';

/** The settings on which our guarantees rest, all read back after they were asked for. */
function settingsOf(name: StoredName) {
  if (name === 'NOTARY') return registerSettings;
  return isLedger(name) ? ledgerSettingsOf(name) : eventSettingsOf(name);
}

function isLedger(name: StoredName): name is (typeof ledgerNames)[number] {
  return ledgerNames.some((one) => one === name);
}

/** One message, the newest, for each key; what is removed leaves a mark that goes by itself. */
function ledgerSettingsOf(name: (typeof ledgerNames)[number]) {
  return {
    subjects: [`${name.toLowerCase()}.>`],
    retention: 'limits',
    storage: 'file',
    discard: 'new',
    max_age: 0,
    max_msgs_per_subject: 1,
    max_msg_size: ledgerOctetsMax,
    allow_direct: true,
    allow_msg_ttl: true,
    no_ack: false,
    sealed: false,
  } as const satisfies Partial<StreamConfig>;
}

/** A list that only grows. */
const registerSettings = {
  subjects: ['notary.>'],
  retention: 'limits',
  storage: 'file',
  discard: 'new',
  max_age: 0,
  max_msgs_per_subject: -1,
  max_msg_size: registerOctetsMax,
  allow_direct: true,
  allow_rollup_hdrs: false,
  allow_msg_ttl: false,
  deny_delete: true,
  deny_purge: true,
  no_ack: false,
  sealed: false,
} as const satisfies Partial<StreamConfig>;

function eventSettingsOf(name: StreamName) {
  return {
    subjects: [`${prefixes[name]}.>`],
    retention: 'limits',
    storage: 'file',
    discard: 'new',
    max_age: 0,
    max_msgs_per_subject: -1,
    max_msg_size: messageOctetsMax,
    duplicate_window: nanos(duplicateWindowMs),
    allow_direct: true,
    allow_atomic: true,
    allow_rollup_hdrs: false,
    allow_msg_ttl: false,
    // Erasure deletes single messages; a purge would leave their octets on disk.
    deny_delete: false,
    deny_purge: true,
    no_ack: false,
    sealed: false,
  } as const satisfies Partial<StreamConfig>;
}

/** Settings of which an absent one is not as wanted. */
const absent: Readonly<Record<string, unknown>> = {
  allow_direct: false,
  allow_atomic: false,
  deny_purge: false,
  allow_msg_ttl: false,
};

/** What cannot be asked for, but would lose data where someone else has set it. */
const never: Readonly<Record<string, unknown>> = {
  persist_mode: 'default',
  mirror: null,
  sources: [],
};

/**
 * Creates the stream or brings it to our settings, and reads them back.
 * @throws LogUnsuitableError naming the setting that differs and cannot be changed.
 */
export async function ensureStream(
  connection: Connection,
  name: StoredName,
  { timeoutMs, replicas }: { readonly timeoutMs: number; readonly replicas?: number | undefined },
): Promise<StreamInfo> {
  const { manager, logger } = connection;
  const wanted = { ...settingsOf(name), ...(replicas !== undefined && { num_replicas: replicas }) };
  const info = await findStream(connection, name, { timeoutMs, isAwaited: false });
  if (!info) {
    await createStream(connection, { name, ...wanted });
    logger.info({ stream: name }, 'stream created');
  } else {
    const fault = faultOfSettings(info, wanted);
    if (fault !== undefined) {
      await manager.streams.update(name, wanted).catch((cause: unknown) => {
        throw new LogUnsuitableError(`${fault}, and cannot be changed: ${cause}`, { cause });
      });
      logger.warn({ stream: name, fault }, 'stream settings corrected');
    }
  }
  const after = await manager.streams.info(name);
  const fault = faultOfSettings(after, wanted);
  if (fault !== undefined) throw new LogUnsuitableError(fault);
  return after;
}

/** A broker that has just started, or is still clearing away a stream of that name, is asked again. */
async function createStream(
  { manager }: Connection,
  config: Partial<StreamConfig> & { readonly name: StoredName },
): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await manager.streams.add(config);
      return;
    } catch (cause) {
      if (attempt < createAttemptsMax && isTransient(cause)) {
        await pause(retryPauseMs);
        continue;
      }
      throw new LogUnsuitableError(`stream ${config.name} cannot be created: ${cause}`, { cause });
    }
  }
}

/**
 * Waits until a writer has created the stream, and checks what a reader relies on.
 * @throws LogUnavailableError when no writer creates it in time.
 * @throws LogUnsuitableError naming the setting that differs.
 */
export async function awaitStream(
  connection: Connection,
  name: StoredName,
  timeoutMs: number,
): Promise<StreamInfo> {
  const info = await findStream(connection, name, { timeoutMs, isAwaited: true });
  if (!info) {
    const message = `there is no stream ${name} after ${timeoutMs} ms: start ingest, which creates it`;
    throw new LogUnavailableError(message);
  }
  // What a newer writer may choose otherwise is no business of a reader.
  const {
    max_msg_size: _size,
    duplicate_window: _window,
    ...relied
  } = {
    duplicate_window: undefined,
    ...settingsOf(name),
  };
  const fault = faultOfSettings(info, relied);
  if (fault !== undefined)
    throw new LogUnsuitableError(`${fault}: start ingest, which corrects it`);
  return info;
}

/** What the broker says of a stream now. @throws LogUnavailableError */
export async function readState(connection: Connection, name: StreamName): Promise<StreamState> {
  try {
    return toState(await connection.manager.streams.info(name));
  } catch (cause) {
    throw toUnavailable(`stream ${name} does not answer`, cause);
  }
}

/** In an empty stream the first sequence is the one that the next message will have. */
export function toState({ created, config, state }: StreamInfo): StreamState {
  const firstSequence = state.messages === 0 ? state.last_seq + 1 : state.first_seq;
  return { created, restored: restoredOf(config), firstSequence, lastSequence: state.last_seq };
}

/** All settings that differ, in words; undefined where none does. */
function faultOfSettings(
  { config }: StreamInfo,
  wanted: Readonly<Record<string, unknown>>,
): string | undefined {
  const found: Readonly<Record<string, unknown>> = { ...config };
  const faults = Object.entries({ ...wanted, ...never }).flatMap(([setting, value]) => {
    const stored = found[setting] ?? absent[setting] ?? value;
    const isSame = JSON.stringify(stored) === JSON.stringify(value);
    return isSame ? [] : [`${setting} is ${JSON.stringify(stored)}, not ${JSON.stringify(value)}`];
  });
  return faults.length === 0 ? undefined : `stream ${config.name}: ${faults.join('; ')}`;
}

/** A broker that is still recovering its streams is waited for; so is, if asked, their creation. */
async function findStream(
  { manager, nats }: Connection,
  name: StoredName,
  { timeoutMs, isAwaited }: { readonly timeoutMs: number; readonly isAwaited: boolean },
): Promise<StreamInfo | undefined> {
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    const isLate = performance.now() + retryPauseMs >= deadline;
    try {
      return await manager.streams.info(name);
    } catch (cause) {
      const isMissing = apiCodeOf(cause) === apiCodes.streamNotFound;
      if (isMissing && (!isAwaited || isLate)) return undefined;
      if (!isMissing && !isTransient(cause)) throw toUnavailable(`stream ${name}`, cause);
      if (!isMissing && isLate) {
        if (!isNotEnabled(cause)) throw toUnavailable(`stream ${name}`, cause);
        const server = nats.getServer();
        const message = `the NATS server at ${server} runs without JetStream: start it with -js`;
        throw new LogUnsuitableError(message, { cause });
      }
    }
    await pause(retryPauseMs);
  }
}
