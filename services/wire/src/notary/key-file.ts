import { readFile } from 'node:fs/promises';
import { CheckpointError, type NotaryKey, readNotaryKeys } from '@dateline/eventlog';

/** Where a notary's keys come from. */
export interface NotaryKeys {
  /** The one to sign with last. @throws CheckpointError */
  read(): Promise<readonly NotaryKey[]>;
  /** Called with the one that signs now: those before it are needed no more. */
  onTakenUp?(key: NotaryKey): Promise<void>;
}

/** The keys in a file, which may change while they are used. */
export function keysInFile(path: string): NotaryKeys {
  return {
    async read() {
      const text = await readFile(path, 'utf8').catch((cause: Error) => {
        throw new CheckpointError(`the key cannot be read: ${cause.message}`, { cause });
      });
      return readNotaryKeys(text);
    },
  };
}
