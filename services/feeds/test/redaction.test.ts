import { type RecordedEvent, withRetold } from '@dateline/contracts';
import { expect, test } from 'vitest';
import { renderAtom } from '../src/render/atom.ts';
import { createCollection } from '../src/select.ts';
import { readChoice } from '../src/select-terms.ts';
import { type Act, eventOf, minute } from './newsroom.ts';
import { changesShown, lived } from './occasion-life.ts';

const site = { title: 'Harbour & Hill Wire', url: 'https://wire.example/news/' };
const story = (id: string, language: string, section: string) => ({
  ...{ id, language, section, headline: id, body: 'Text.' },
});
const ar = story('bridge-ar', 'ar', 'Water');
const en = story('bridge-en', 'en', 'Local');

const acts: readonly Act[] = [
  { act: 'published', story: ar },
  { act: 'published', story: en },
];
const stories = acts.map((act, index) => eventOf(act, { revision: 1, sequence: index + 1 }));
const occasion = lived().slice(0, 5);
const killed = eventOf({ act: 'killed', story: ar, erased: [1] } as Act, {
  revision: 2,
  sequence: 40,
  firstMinute: 1,
});

/** What ingest appends when the Arabic story is killed. */
const redacted = {
  ...(occasion[4] as RecordedEvent),
  ...{ type: 'occasion.redacted', id: 'redacted', recordedAt: minute(41) },
  ...{ revision: 6, sequence: 41 },
  data: {
    source: { by: 'extraction', article: 'bridge-ar' },
    erasedRevisions: [1],
    history: occasion.map(({ type, id, revision, sequence, recordedAt, data }) => {
      const { title: _title, place: _place, ...left } = data as { title?: object; place?: object };
      const told = { ...left, source: { by: 'extraction', article: 'bridge-ar' } };
      const facts = revision === 1 ? told : data;
      return { type, id, revision, sequence, recordedAt, data: facts };
    }),
  },
} as RecordedEvent;
const next = { ...lived()[5], revision: 7, sequence: 42, recordedAt: minute(42) } as RecordedEvent;

function fold(events: readonly RecordedEvent[]) {
  const collection = createCollection();
  const touched = events.map((event) => collection.take(event));
  const show = (name: string) => {
    const model = changesShown(collection, withRetold(events), name, site);
    const choice = readChoice(name);
    const selection = choice && collection.read(choice, undefined);
    return { model, atom: renderAtom(model), selection };
  };
  return { collection, touched, show };
}

const live = [...stories, ...occasion, killed, redacted];
const erased = (event: RecordedEvent) =>
  event.revision === 1 && (event.entity === 'forum' || event.entity === 'bridge-ar');
const names = [
  'en/calendar-changes',
  'ar/calendar-changes',
  'en/section/local/calendar-changes',
  'en/occasion/forum/calendar-changes',
];

test.each(names)('a rebuild without the erased words shows the same in %s', (name) => {
  for (const events of [live, [...live, next]]) {
    const one = fold(events).show(name);
    const other = fold(events.filter((event) => !erased(event))).show(name);
    expect(other.selection).toEqual(one.selection);
    expect(one.selection?.sequence).toBe(events.at(-1)?.sequence);
    expect(other.model).toEqual(one.model);
    expect(other.atom).toBe(one.atom);
  }
});

test('a rebuild finds the kill under the occasion too', () => {
  const keysIn = (events: readonly RecordedEvent[], name: string) => {
    const choice = readChoice(name);
    const selection = choice && fold(events).collection.read(choice, undefined);
    return [...(selection?.listed ?? []), ...(selection?.gone ?? [])].length;
  };
  const left = live.filter((event) => !erased(event));
  for (const name of ['occasion/forum', 'occasion/forum/corrections']) {
    expect([name, keysIn(left, name)]).toEqual([name, keysIn(live, name)]);
    expect(keysIn(live, name)).toBeGreaterThan(0);
  }
});

test('a story that is killed leaves its changes without its words, each in its place', () => {
  const before = fold([...stories, ...occasion]).show('en/calendar-changes');
  const after = fold(live).show('en/calendar-changes');
  expect(before.atom).toContain('منتدى الجسور');
  expect(after.atom).not.toMatch(/منتدى|ألماتي|يُعقد/);
  expect(after.atom).toContain('Bridge Forum');
  const idsOf = ({ model }: typeof before) => model.items.map(({ id }) => id);
  expect([...idsOf(after), ...(after.model.gone ?? []).map(({ id }) => id)].length).toBe(
    idsOf(before).length,
  );
});

test('every feed that listed a change is rendered again at once', () => {
  const touched = fold(live).touched.at(-1) ?? [];
  const changes = touched.filter(({ list }) => list === 'calendar-changes');
  expect(changes).toHaveLength(5);
  expect(changes.every(({ isEmptied }) => isEmptied)).toBe(true);
});
