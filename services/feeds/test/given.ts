import type { RecordedEvent } from '@dateline/contracts';
import { expect } from 'vitest';
import { type FeedEntry, project } from '../src/project.ts';
import { type FeedModel, type Site, toFeedModel } from '../src/render/feed-model.ts';
import type { Collection } from '../src/select.ts';
import { readChoice } from '../src/select-terms.ts';
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

/** The model of a selection whose texts are all held. */
export function shown(collection: Collection, name: string, site: Site): FeedModel {
  const choice = readChoice(name);
  const selection = choice && collection.read(choice, undefined);
  if (!selection) throw new Error(`nothing in ${name}`);
  const entries = selection.listed.map(({ row }) => collection.held(row.entry.id) ?? row.entry);
  return toFeedModel(selection, entries, site);
}
