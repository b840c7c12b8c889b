import type { EntityRef, NewEvent } from '@dateline/contracts';

let serial = 0;

/** An id that no other test uses. */
export function freshId(prefix = 'a'): string {
  serial += 1;
  return `${prefix}-${serial}-${Math.random().toString(36).slice(2, 8)}`;
}

/** An article's reference; Arabic when nothing else is said. */
export function articleRef(id = freshId('article'), language = 'ar'): EntityRef {
  return { kind: 'article', language, id };
}

/** An occasion's reference. */
export function occasionRef(id = freshId('occasion')): EntityRef {
  return { kind: 'occasion', id };
}

/** The n-th of a sequence of valid events of one article: published, then updated. */
export function articleEvent(
  ref: EntityRef,
  revision = 1,
  { id = `${ref.id}:${revision}`, text = bodyText }: { id?: string; text?: string } = {},
): NewEvent {
  const ninjs = {
    uri: 'urn:uuid:6f0c2b52-7a4d-4f0e-9f5d-3f6a1e0c9b11',
    type: 'text' as const,
    version: String(revision),
    versionCreated: '2023-04-27T09:30:00.000Z',
    language: 'ar',
    representationType: 'full' as const,
    pubStatus: 'usable' as const,
    firstCreated: '2023-04-27T09:30:00.000Z',
    headlines: [{ value: `المدينة تستعد لاستقبال ضيوفها (${revision})` }],
    bodies: [{ value: text, contentType: 'text/plain' }],
  };
  const dateline = { place: 'شيآن', placeRaw: null, date: null, agency: null, agencyRaw: null };
  const x = { receivedAt: '2023-04-27T09:31:00.000Z', dateline };
  const meta = {
    id,
    recordedAt: `2023-04-27T09:31:00.${String(revision % 1000).padStart(3, '0')}Z`,
  };
  const source = '/ingest';
  if (revision === 1) {
    return { ...meta, source, type: 'article.published', data: { ninjs: ninjs, x } };
  }
  const extras = { ...x, signal: 'update' as const };
  return { ...meta, source, type: 'article.updated', data: { ninjs: ninjs, x: extras } };
}

/** The article's last event, which lists every earlier revision as erased. */
export function killedEvent(ref: EntityRef, revision: number): NewEvent {
  const erasedRevisions = Array.from({ length: revision - 1 }, (_, index) => index + 1);
  const ninjs = {
    uri: 'urn:uuid:6f0c2b52-7a4d-4f0e-9f5d-3f6a1e0c9b11',
    type: 'text' as const,
    version: String(revision),
    versionCreated: '2023-04-28T08:00:00.000Z',
    language: 'ar',
    representationType: 'partial' as const,
    pubStatus: 'canceled' as const,
  };
  return {
    id: `${ref.id}:${revision}`,
    recordedAt: '2023-04-28T08:00:00.000Z',
    source: '/ingest',
    type: 'article.killed',
    data: { ninjs, x: { erasedRevisions } },
  };
}

/** A tick of the clock. */
export function clockEvent(at: string): NewEvent {
  return {
    id: `clock:${at}`,
    recordedAt: at,
    source: '/ingest',
    type: 'clock.ticked',
    data: { at },
  };
}

const bodyText =
  'أعلنت بلدية المدينة أن أعمال تزيين الشوارع تنتهي قبل نهاية الأسبوع، وأن خطوط الحافلات ' +
  'ستعمل حتى منتصف الليل. 城里的公园将延长开放时间。';
