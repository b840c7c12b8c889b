import type { SignalKind } from './languages/language-table.ts';

/** Signals that may stand inside a title; every other one ends it. */
export const titleSignals: ReadonlySet<SignalKind> = new Set([
  'deadline',
  'forecast',
  'market',
  'publication',
  'newDate',
  'attribution',
  'condition',
  'negation',
]);
