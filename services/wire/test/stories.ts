import type { EntityRef, NewEvent } from '@dateline/contracts';
import type { EventLog } from '@dateline/eventlog';

const uri = 'urn:uuid:6f0c2b52-7a4d-4f0e-9f5d-3f6a1e0c9b11';

/** Appends the entity's next event, whatever the log holds of it. */
export async function append(
  log: EventLog,
  ref: EntityRef,
  toEvent: (revision: number) => NewEvent,
): Promise<number> {
  const { events, lastSequence } = await log.read(ref.kind, ref.id);
  const revision = (events.at(-1)?.revision ?? 0) + 1;
  const event = toEvent(revision);
  const lock = { expectedSequence: lastSequence, revision };
  return (await log.append(ref, event, lock)).sequence;
}

const meta = (id: string, revision: number) => ({
  id: `${id}:${revision}`,
  recordedAt: new Date(Date.UTC(2031, 2, 3, 9, 0, revision)).toISOString(),
  source: '/ingest',
});

/** The next revision of an article: published, then updated. */
export async function tell(
  log: EventLog,
  id: string,
  { language = 'ar', text = 'كلام', x = {} }: { language?: string; text?: string; x?: object } = {},
): Promise<number> {
  return append(log, { kind: 'article', language, id }, (revision) => {
    const ninjs = {
      uri,
      type: 'text' as const,
      version: String(revision),
      versionCreated: '2031-03-03T09:00:00.000Z',
      language,
      representationType: 'full' as const,
      pubStatus: 'usable' as const,
      firstCreated: '2031-03-03T09:00:00.000Z',
      headlines: [{ value: `${id} ${revision}` }],
      bodies: [{ value: text, contentType: 'text/plain' }],
    };
    const nothing = { place: null, placeRaw: null, date: null, agency: null, agencyRaw: null };
    const extras = { receivedAt: '2031-03-03T09:00:00.000Z', dateline: nothing, ...x };
    return revision === 1
      ? { ...meta(id, revision), type: 'article.published', data: { ninjs, x: extras } }
      : {
          ...meta(id, revision),
          type: 'article.updated',
          data: { ninjs, x: { ...extras, signal: 'update' as const } },
        };
  });
}

/** Kills an article as ingest does: the event first, then its earlier messages are erased. */
export async function kill(
  log: EventLog,
  id: string,
  options: { readonly language?: string; readonly erased?: readonly number[] } = {},
): Promise<number> {
  const { language = 'ar', erased } = options;
  const stored = await log.read('article', id);
  const events = stored.events.filter((one) => erased?.includes(one.revision) ?? true);
  const sequence = await append(log, { kind: 'article', language, id }, (revision) => ({
    ...meta(id, revision),
    type: 'article.killed',
    data: {
      ninjs: {
        uri,
        type: 'text',
        version: String(revision),
        versionCreated: '2031-03-04T09:00:00.000Z',
        language,
        representationType: 'partial',
        pubStatus: 'canceled',
      },
      x: { erasedRevisions: events.map((event) => event.revision) },
    },
  }));
  await log.erase(events.map((event) => event.sequence));
  return sequence;
}

/** Holds an article back, which takes no word of it out of the log. */
export async function withhold(log: EventLog, id: string, language = 'ar'): Promise<number> {
  return append(log, { kind: 'article', language, id }, (revision) => ({
    ...meta(id, revision),
    type: 'article.withheld',
    data: {
      ninjs: {
        ...{ uri, type: 'text', version: String(revision), language },
        versionCreated: '2031-03-04T08:00:00.000Z',
        ...{ representationType: 'partial', pubStatus: 'withheld' },
      },
      x: {},
    },
  }));
}

/** Tells an occasion anew without the title it was announced with, and erases what was told. */
export async function redact(
  log: EventLog,
  id: string,
  erasedRevisions: number[],
): Promise<number> {
  const { events } = await log.read('occasion', id);
  const history = events.map(({ type, id: eventId, revision, sequence, recordedAt, data }) => {
    const { title: _title, ...untitled } = data as { title?: object };
    const told = { id: eventId, revision, sequence, recordedAt };
    return { ...told, type, data: erasedRevisions.includes(revision) ? untitled : data };
  });
  const sequence = await append(
    log,
    { kind: 'occasion', id },
    (revision) =>
      ({
        ...meta(id, revision),
        type: 'occasion.redacted',
        data: { source: { by: 'extraction', article: 'doomed' }, erasedRevisions, history },
      }) as NewEvent,
  );
  const erased = events.filter(({ revision }) => erasedRevisions.includes(revision));
  await log.erase(erased.map((event) => event.sequence));
  return sequence;
}

/** Announces an occasion, or confirms the one there is. */
export async function announce(log: EventLog, id: string): Promise<number> {
  return append(log, { kind: 'occasion', id }, (revision) =>
    revision === 1
      ? {
          ...meta(id, revision),
          type: 'occasion.announced',
          data: {
            source: { by: 'editor' },
            title: { value: 'Irtysh River Forum', language: 'en' },
            uri,
            date: '2031-05',
            status: 'tentative',
          },
        }
      : {
          ...meta(id, revision),
          type: 'occasion.confirmed',
          data: {
            source: { by: 'editor' },
            title: { value: 'منتدى نهر إرتيش', language: 'ar' },
            date: '2031-05-06/2031-05-07',
            place: { name: 'Almaty' },
          },
        },
  );
}

/** A tick of the clock. */
export async function tick(log: EventLog): Promise<number> {
  return append(log, { kind: 'clock', id: 'clock' }, (revision) => ({
    ...meta('clock', revision),
    type: 'clock.ticked',
    data: { at: '2031-03-03T10:00:00.000Z' },
  }));
}
