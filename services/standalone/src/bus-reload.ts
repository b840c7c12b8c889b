import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { StreamName } from '@dateline/contracts';
import {
  type EventLog,
  LogUnavailableError,
  LogUnsuitableError,
  openJetStreamLog,
} from '@dateline/eventlog';
import { findRunningServer } from './nats-data-dir.ts';

const attemptsMax = 20;
const attemptTimeoutMs = 600;
const attemptPauseMs = 100;

/** Where the broker of a data folder listens; undefined where it was never started. */
export async function readBusAddress(folder: string): Promise<string | undefined> {
  const config = await readFile(join(folder, 'nats.conf'), 'utf8').catch(() => '');
  return /^listen: "(.+)"$/m.exec(config)?.[1]?.replace(/^(0\.0\.0\.0|\[::\]):/, '127.0.0.1:');
}

/**
 * Has the running broker read its accounts anew, without ending a connection that may stay. False
 * where none runs on this folder.
 */
export async function reloadBroker(folder: string): Promise<boolean> {
  const pid = await findRunningServer(folder);
  if (pid === undefined) return false;
  process.kill(pid, 'SIGHUP');
  return true;
}

/**
 * Reloads until a new user can read its stream: nats-server 2.15 connects a new account to what it
 * imports at the reload after the one that brings it. Whether it worked; false where none runs.
 */
export async function admit(folder: string, url: string, stream: StreamName): Promise<boolean> {
  for (let attempt = 0; attempt < attemptsMax; attempt += 1) {
    if (!(await reloadBroker(folder))) return false;
    await pause(attemptPauseMs);
    const log = await tryOpen(url, stream);
    if (!log) continue;
    await log.close();
    return true;
  }
  return false;
}

async function tryOpen(servers: string, stream: StreamName): Promise<EventLog | undefined> {
  const target = { servers, clientName: 'dateline consumer add', role: 'reader' } as const;
  const wanted = { ...target, streams: [stream], connectTimeoutMs: attemptTimeoutMs };
  try {
    return await openJetStreamLog(wanted);
  } catch (error) {
    if (error instanceof LogUnavailableError || error instanceof LogUnsuitableError) {
      return undefined;
    }
    throw error;
  }
}
