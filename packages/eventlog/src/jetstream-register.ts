import { RevisionConflictError } from './event-log.ts';
import { type BesideOptions, openBeside } from './jetstream-beside.ts';
import type { Connection } from './jetstream-connection.ts';
import { apiCodeOf, apiCodes, toUnavailable, whileConnected } from './jetstream-failure.ts';
import type { Register, RegisterEntry } from './register.ts';

const stream = 'NOTARY';
const subject = 'notary.newsroom';
const attemptTimeoutMs = 2000;

/**
 * Opens the notary's register, the stream `NOTARY`, and creates it with as many copies as the log
 * has. Nothing can be taken out of it. An entry's number is its sequence.
 * @throws LogUnavailableError when no broker answers in time, or no writer has created the log.
 * @throws LogUnsuitableError when the server is too old or the stream's settings lose data.
 */
export async function openJetStreamRegister(options: BesideOptions): Promise<Register> {
  const connection = await openBeside(options, stream, 'writer');
  return {
    newest: async () => readOne(connection, { last_by_subj: subject }),
    async read(from, countMax) {
      const entries: RegisterEntry[] = [];
      for (let number = from; number < from + countMax; number += 1) {
        const entry = await readOne(connection, { seq: number });
        if (!entry) break;
        entries.push(entry);
      }
      return entries;
    },
    append: async (entry) => append(connection, entry),
    health: connection.health,
    close: async () => connection.close(),
  };
}

async function readOne(
  connection: Connection,
  query: { readonly seq: number } | { readonly last_by_subj: string },
): Promise<RegisterEntry | undefined> {
  try {
    const asking = connection.manager.streams.getMessage(stream, query);
    const stored = await whileConnected(connection, asking);
    return stored ? { number: stored.seq, text: stored.string() } : undefined;
  } catch (error) {
    if (apiCodeOf(error) === apiCodes.noMessageFound) return undefined;
    throw toUnavailable('the register cannot be read', error);
  }
}

async function append(connection: Connection, { number, text }: RegisterEntry): Promise<void> {
  try {
    const adding = connection.client.publish(subject, text, {
      timeout: attemptTimeoutMs,
      expect: { streamName: stream, lastSequence: number - 1 },
    });
    await whileConnected(connection, adding);
  } catch (error) {
    const code = apiCodeOf(error);
    if (code === apiCodes.wrongLastSequence || code === apiCodes.wrongLastSequenceUnknown) {
      throw new RevisionConflictError(`entry ${number} of the register is taken`, { cause: error });
    }
    throw toUnavailable(`entry ${number} of the register`, error);
  }
}
