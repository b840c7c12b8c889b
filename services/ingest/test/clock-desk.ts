import type { EventLog } from '@dateline/eventlog';
import { afterEach, beforeEach } from 'vitest';
import { type ClockRunner, createClockRunner } from '../src/clock-runner.ts';
import { publish } from '../src/commands.ts';
import { createCreationKeys } from '../src/creation-keys.ts';
import { toSubmission } from '../src/submission.ts';
import { openView } from '../src/view.ts';
import { type deskAt, newsroom, quietStory } from './stories.ts';

/** When these tests begin, not on an hour. */
export const start = '2023-04-27T12:10:00.000Z';

export type TestDesk = ReturnType<typeof deskAt>;

/** Clocks that end with their test, or before it by `end`. */
export function useClocks() {
  let ending: AbortController;
  beforeEach(() => {
    ending = new AbortController();
  });
  afterEach(() => ending.abort());
  return {
    async newClock(desk: TestDesk): Promise<ClockRunner> {
      const { signal } = ending;
      const creationKeys = createCreationKeys(10);
      const logger = { info: () => {}, warn: () => {} };
      const clock = createClockRunner({ desk, view: () => view, signal, logger });
      const view = openView(desk.log, { signal, creationKeys, onDeskChange: clock.notice });
      await Promise.all([view.newsroom.caughtUp, view.desk.caughtUp]);
      return clock;
    },
    end: () => ending.abort(),
  };
}

/** Puts a story under embargo. */
export async function embargo(desk: TestDesk, id: string, embargoedUntil: string) {
  const input = { id, text: quietStory, embargoedUntil };
  return publish(desk, toSubmission(input, { newsroom, receivedAt: start }), {});
}

/** The types of an article's events. */
export async function typesOf(log: EventLog, stream: 'NEWSROOM' | 'DESK', id = 'trees') {
  return (await log.read('article', id, { stream })).events.map(({ type }) => type);
}
