import type { RestoredLog } from './event-log.ts';

/** Under which a stream says which ones it was restored from; the broker keeps it, and copies it. */
export const restoredKey = 'dateline-restored';
const pattern = /^(\d{4}-[\dT:.-]+Z)@(\d{1,15})$/;

/** The logs that a stream goes on from, the oldest first; none where it was never restored. */
export function restoredOf(config: object): readonly RestoredLog[] {
  const text: unknown = Reflect.get(Object(Reflect.get(config, 'metadata')), restoredKey);
  if (typeof text !== 'string') return [];
  return text.split(',').flatMap((part) => {
    const [, created, sequence] = pattern.exec(part) ?? [];
    return created === undefined ? [] : [{ created, lastSequence: Number(sequence) }];
  });
}

/** The same as text. */
export function formatRestored(logs: readonly RestoredLog[]): string {
  return logs.map(({ created, lastSequence }) => `${created}@${lastSequence}`).join(',');
}
