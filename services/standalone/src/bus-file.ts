import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hash } from 'bcryptjs';
import { type Bus, type BusConsumer, formatBusAccounts, type ServiceName } from './bus-accounts.ts';

/** What is asked of the bus's users cannot be done; the message says why. */
export class BusUserError extends Error {
  override readonly name = 'BusUserError';
}

/** The file that nats.conf includes, beside it. */
export const accountsName = 'accounts.conf';
const usersName = 'bus.json';
const consumersMax = 100;
const passwordOctets = 32;
/** The least there is: what protects a password of 256 random bits is its length. */
const hashRounds = 4;
const namePattern = /^[a-z][a-z0-9-]{0,31}$/;
const reserved = ['newsroom', 'ingest', 'wire', 'reader', 'policy'];

/** Who may connect to the broker of this folder; nobody where it was never said. */
export async function readBus(folder: string): Promise<Bus> {
  let text: string;
  try {
    text = await readFile(join(folder, usersName), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      return { services: {}, consumers: [] };
    }
    throw error;
  }
  return JSON.parse(text) as Bus;
}

/** Writes the accounts anew from the users there are, as a newer release may give other rights. */
export async function renewAccounts(folder: string): Promise<void> {
  await replaceFile(join(folder, accountsName), formatBusAccounts(await readBus(folder)));
}

/** Gives a part of ours a new password, and says it this once. */
export async function renewService(folder: string, name: ServiceName): Promise<string> {
  const bus = await readBus(folder);
  const { password, passwordHash } = await createPassword();
  await writeBus(folder, { ...bus, services: { ...bus.services, [name]: passwordHash } });
  return password;
}

/** @throws BusUserError for a name that is taken or none, or when there are too many. */
export async function addConsumer(
  folder: string,
  name: string,
  addedAt: string,
  { isAdvance = false }: Pick<BusConsumer, 'isAdvance'> = {},
): Promise<{ readonly consumer: BusConsumer; readonly password: string }> {
  const bus = await readBus(folder);
  if (!namePattern.test(name) || reserved.includes(name)) {
    throw new BusUserError(
      `${name} is no name for a consumer: up to 32 of a-z, 0-9 and -, and none of ${reserved.join(', ')}`,
    );
  }
  if (bus.consumers.some((one) => one.name === name)) {
    throw new BusUserError(`there is a consumer ${name} already: revoke it first`);
  }
  if (bus.consumers.length >= consumersMax) {
    throw new BusUserError(`there are ${consumersMax} consumers, which is all there may be`);
  }
  const { password, passwordHash } = await createPassword();
  const consumer = { name, passwordHash, addedAt, ...(isAdvance && { isAdvance }) };
  await writeBus(folder, { ...bus, consumers: [...bus.consumers, consumer] });
  return { consumer, password };
}

/** @throws BusUserError when there is none of that name. */
export async function removeConsumer(folder: string, name: string): Promise<void> {
  const bus = await readBus(folder);
  const consumers = bus.consumers.filter((one) => one.name !== name);
  if (consumers.length === bus.consumers.length) {
    throw new BusUserError(`there is no consumer ${name}`);
  }
  await writeBus(folder, { ...bus, consumers });
}

async function createPassword() {
  const password = randomBytes(passwordOctets).toString('base64url');
  return { password, passwordHash: await hash(password, hashRounds) };
}

/** The users first: the accounts can be made of them again, and not the other way round. */
async function writeBus(folder: string, bus: Bus): Promise<void> {
  await replaceFile(join(folder, usersName), `${JSON.stringify(bus, null, 2)}\n`);
  await replaceFile(join(folder, accountsName), formatBusAccounts(bus));
}

/** Readable by all: it holds hashes of random passwords, and the broker may be another user. */
async function replaceFile(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const fresh = `${path}.${process.pid}`;
  await writeFile(fresh, text, { mode: 0o644 });
  await rename(fresh, path);
}
