import type { SignalKind } from './languages/language-table.ts';

/** The kinds of signals that say that something happens, or change when it does. */
export const happening: ReadonlySet<SignalKind> = new Set([
  'plan',
  'postpone',
  'reschedule',
  'cancel',
  'passiveBase',
  'passiveFuture',
  'passivePresent',
  'passivePast',
  'activeFuture',
  'activePast',
]);
