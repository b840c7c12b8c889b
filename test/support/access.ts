import { type Access, type AccessOptions, openAccess } from '@dateline/access';
import { createMemoryLedger } from '@dateline/eventlog';
import { createLogger } from '@dateline/runtime';

/** A door that opens to one token, and to those that a test makes; it lasts as long as the test. */
export function openTestAccess(
  bootstrap: string,
  options: Partial<AccessOptions> & { readonly signal?: AbortSignal } = {},
): Access {
  const { signal = new AbortController().signal, ...rest } = options;
  const logger = createLogger({ name: 'access', level: 'silent' });
  const fail = (error: unknown) => {
    throw error;
  };
  const ledger = createMemoryLedger();
  return openAccess({ ledger, role: 'writer', bootstrap, ...rest }, { logger, signal, fail });
}
