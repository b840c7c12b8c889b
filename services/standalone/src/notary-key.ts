import { generateKeyPairSync } from 'node:crypto';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  CheckpointError,
  type JetStreamLedgerOptions,
  type NotaryKey,
  openJetStreamRegister,
  type Register,
  readNotaryKey,
} from '@dateline/eventlog';
import { ConfigError } from '@dateline/runtime';

/** What a notary signs with, and where it writes. */
export interface NotaryParts {
  readonly key: NotaryKey;
  readonly register: Register;
}

/**
 * The notary's key of this data folder, made on the first start and readable by its owner alone,
 * and its register.
 * @throws ConfigError when the file is there but holds no usable key.
 */
export async function openNotaryParts({
  dataDir,
  ...broker
}: Omit<JetStreamLedgerOptions, 'clientName'> & {
  readonly dataDir: string;
}): Promise<NotaryParts> {
  const path = join(dataDir, 'notary.key');
  if (!(await createNotaryKey(path, 0o600))) await chmod(path, 0o600);
  const pem = await readFile(path, 'utf8');
  const register = await openJetStreamRegister({ ...broker, clientName: 'dateline notary' });
  try {
    return { key: readNotaryKey(pem), register };
  } catch (error) {
    await register.close();
    if (error instanceof CheckpointError) throw new ConfigError([`${path}: ${error.message}`]);
    throw error;
  }
}

/** Makes the key that a notary signs with, where there is none yet; tells whether it did. */
export async function createNotaryKey(path: string, mode: number): Promise<boolean> {
  const { privateKey } = generateKeyPairSync('ed25519');
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' });
  try {
    await writeFile(path, pem, { mode, flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}
