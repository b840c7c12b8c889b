import type { RecordedEvent } from '@dateline/contracts';
import { expect, test } from 'vitest';
import { defaults } from '../src/render/options.ts';
import { renderPage } from '../src/render/page.ts';
import { renderVevent } from '../src/render/vevent.ts';
import { type Collection, createCollection } from '../src/select.ts';
import { life, recorded, site } from './story.ts';

const nothing = { place: null, placeRaw: null, date: null, agency: null, agencyRaw: null };

function article(
  id: string,
  over: { revision: number; sequence: number; recordedAt: string; killed?: boolean },
): RecordedEvent {
  const { killed = false, ...place } = over;
  const identity = {
    ...{ uri: `urn:uuid:${id}`, type: 'text', version: String(over.revision), language: 'ar' },
    versionCreated: over.recordedAt,
  };
  const ninjs = killed
    ? { ...identity, representationType: 'partial', pubStatus: 'canceled' }
    : {
        ...{ ...identity, representationType: 'full', pubStatus: 'usable' },
        ...{ firstCreated: over.recordedAt, headlines: [{ value: id }], bodies: [{ value: id }] },
      };
  const x = killed ? { erasedRevisions: [1] } : { receivedAt: over.recordedAt, dateline: nothing };
  return {
    ...{ ...place, id: `${id}-${over.revision}`, source: '//oasis.example/ingest' },
    ...{ type: killed ? 'article.killed' : 'article.published', data: { ninjs, x } },
    ...{ stream: 'NEWSROOM', ref: { kind: 'article', language: 'ar', id }, entity: id },
  } as RecordedEvent;
}

/** What ingest appends when the article is killed: the same history without what it brought. */
function redaction(told: readonly RecordedEvent[], killed: string, recordedAt: string) {
  const last = told.at(-1);
  if (!last) throw new Error('nothing told');
  const history = told.map(({ type, id, revision, sequence, recordedAt: at, data }) => {
    const facts = data as { source: { article?: string }; title?: object; place?: object };
    const { title: _title, place: _place, source, ...left } = facts;
    const isTheirs = source.article === killed;
    const { evidence: _evidence, ...named } = source as { evidence?: object };
    const told = isTheirs ? { ...left, source: named } : facts;
    return { type, id, revision, sequence, recordedAt: at, data: told };
  });
  const erasedRevisions = told.flatMap(({ revision, data }) =>
    (data as { source: { article?: string } }).source.article === killed ? [revision] : [],
  );
  return {
    ...{ ...last, type: 'occasion.redacted', id: `redacted-${killed}`, recordedAt },
    ...{ revision: last.revision + 1, sequence: last.sequence + 5 },
    data: { source: { by: 'extraction', article: killed }, erasedRevisions, history },
  } as RecordedEvent;
}

function fold(events: readonly RecordedEvent[]): Collection {
  const collection = createCollection();
  for (const event of [...events].sort((a, b) => a.sequence - b.sequence)) collection.take(event);
  return collection;
}

const killedAt = '2031-04-21T05:00:00.100Z';
const stories = [
  article('vaha-1', { revision: 1, sequence: 1, recordedAt: '2031-03-11T05:59:00.000Z' }),
  article('oasis-2', { revision: 1, sequence: 2, recordedAt: '2031-03-11T05:59:30.000Z' }),
];
const kill = article('vaha-1', { revision: 2, sequence: 31, recordedAt: killedAt, killed: true });

/** Announced by the killed story, refined by another one. */
function told(isRetracted: boolean) {
  const last = isRetracted ? [{ ...life.retracted, at: killedAt }] : [];
  const events = recorded([life.announced, life.refined, ...last].map((one) => ({ ...one })));
  // The retraction follows the kill.
  const occasion = events.map((one) => (one.revision === 3 ? { ...one, sequence: 32 } : one));
  const redacted = redaction(occasion as RecordedEvent[], 'vaha-1', killedAt);
  return { live: [...stories, ...occasion, kill, redacted] as RecordedEvent[], redacted };
}

test.each([false, true])('a rebuild without the erased words comes to the same (%s)', (isGone) => {
  const { live } = told(isGone);
  const before = fold(live.slice(0, -1));
  const after = fold(live);
  const isErased = ({ entity, revision }: RecordedEvent) =>
    (entity === 'forum' || entity === 'vaha-1') && revision === 1;
  const rebuilt = fold(live.filter((event) => !isErased(event)));
  const [one, other, past] = [after, rebuilt, before].map((collection) => collection.row('forum'));
  expect(other?.entry).toEqual(one?.entry);
  expect(one?.entry.titles).toEqual([life.refined.data.title]);
  expect(one?.entry.place).toBeUndefined();
  expect((one?.entry.changedAt ?? '') > (past?.entry.changedAt ?? '')).toBe(true);
  expect(one?.entry).toMatchObject({
    createdAt: past?.entry.createdAt,
    firstSequence: past?.entry.firstSequence,
    uid: past?.entry.uid,
    date: past?.entry.date,
    standing: past?.entry.standing,
  });
});

test('calendars that its story was filed under keep the occasion, as its kill says', () => {
  const { live } = told(true);
  const filed = live.map((event) =>
    event.type === 'article.killed'
      ? { ...event, data: { ...event.data, x: { ...event.data.x, filing: ['section/water'] } } }
      : event,
  );
  const ids = (events: readonly RecordedEvent[]) =>
    fold(events)
      .list(['section/water'])
      .rows.map(({ entry }) => entry.id);
  expect(ids(filed)).toEqual(['forum']);
  expect(ids(filed.filter(({ revision, entity }) => revision > 1 || entity === 'oasis-2'))).toEqual(
    ['forum'],
  );
  expect(ids(live)).toEqual([]);
});

test('nothing of a killed story is in an entry or a page, whatever else is known of it', () => {
  const [announced] = recorded([life.announced]);
  if (!announced) throw new Error('nothing announced');
  const events = [...stories, announced, kill];
  const after = fold([...events, redaction([announced], 'vaha-1', killedAt)]);
  const entry = after.row('forum')?.entry;
  if (!entry) throw new Error('no entry');
  for (const language of ['ar', 'en', 'fr']) {
    const shown = renderVevent(entry, language, site, defaults) + renderPage(entry, site, language);
    expect(shown).not.toMatch(/زرافشان|سمرقند|ينعقد/);
    expect(shown).toContain('[…]');
  }
});
