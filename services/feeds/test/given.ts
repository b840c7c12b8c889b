import type { RecordedEvent } from '@dateline/contracts';
import { expect } from 'vitest';
import { type FeedEntry, project } from '../src/project.ts';
import { type Act, history } from './newsroom.ts';

/** Folds a history, one event a minute, and looks at what the feeds then know. */
export function given(...acts: readonly Act[]) {
  const events = history(acts);
  return {
    events,
    entry: fold(events),
    leaves(expected: Partial<FeedEntry>) {
      expect(fold(events)).toMatchObject(expected);
    },
  };
}

/** The entry after some events. */
export function fold(events: readonly RecordedEvent[]): FeedEntry | undefined {
  return events.reduce(project, undefined as FeedEntry | undefined);
}
