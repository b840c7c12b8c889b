import type { ArticleEvent, Ninjs, RecordedEvent } from '@dateline/contracts';

/** What a test says of a story; the rest is filled in. */
export interface Story {
  readonly id: string;
  readonly language: string;
  readonly headline: string;
  readonly body: string;
  readonly contentType?: 'text/plain' | 'text/html';
  readonly summary?: string;
  readonly by?: string;
  readonly section?: string;
  readonly canonicalUrl?: string;
  readonly subjects?: Ninjs['subjects'];
  readonly associations?: Ninjs['associations'];
  readonly located?: string;
  readonly story?: string;
}

/** The minute after which a story's n-th event is recorded, from 06:00 on 4 March 2024. */
export function minute(number: number): string {
  return new Date(Date.UTC(2024, 2, 4, 6, number)).toISOString();
}

/** A valid ninjs uri that follows from the id. */
export function uriOf(id: string): string {
  const digits = [...id].map((letter) => (letter.codePointAt(0) ?? 0).toString(16)).join('');
  const hex = digits.padEnd(12, '0').slice(-12);
  return `urn:uuid:5c3d4a86-2f0f-5a55-9a7e-${hex}`;
}

/** The data of an event that carries a whole article. */
export function contentOf(story: Story, revision: number, at: string, firstAt: string) {
  const ninjs: Ninjs = {
    ...identityOf(story, revision, at),
    representationType: 'full',
    pubStatus: 'usable',
    firstCreated: firstAt,
    headlines: [{ value: story.headline }],
    bodies: [{ contentType: story.contentType ?? 'text/plain', value: story.body }],
    ...(story.summary !== undefined && { descriptions: [{ value: story.summary }] }),
    ...(story.by !== undefined && { by: story.by }),
    ...(story.located !== undefined && { located: story.located }),
    ...(story.subjects && { subjects: story.subjects }),
    ...(story.associations && { associations: story.associations }),
  };
  const dateline = { place: null, placeRaw: null, date: null, agency: null, agencyRaw: null };
  const x = {
    receivedAt: at,
    dateline,
    ...(story.section !== undefined && { section: story.section }),
    ...(story.story !== undefined && { story: story.story }),
    ...(story.canonicalUrl !== undefined && { canonicalUrl: story.canonicalUrl }),
  };
  return { ninjs, x };
}

/** A short way to name what happened to a story. */
export type Act =
  | { readonly act: 'published' | 'released'; readonly story: Story }
  | { readonly act: 'updated'; readonly story: Story; readonly note?: string }
  | {
      readonly act: 'corrected';
      readonly story: Story;
      readonly note: string;
      /** The story's where it is left out. */
      readonly noteLanguage?: string;
      readonly severity?: 'minor' | 'substantive';
    }
  | { readonly act: 'withheld'; readonly story: Story }
  | { readonly act: 'withdrawn'; readonly story: Story; readonly note?: string }
  | {
      readonly act: 'killed';
      readonly story: Story;
      readonly erased?: readonly number[];
      readonly filing?: readonly string[];
    };

/** The event of an act, as the log would hand it out; the n-th minute is when it was recorded. */
export function eventOf(
  act: Act,
  position: { readonly revision: number; readonly sequence: number; readonly firstMinute?: number },
): RecordedEvent {
  const at = minute(position.sequence);
  const firstAt = minute(position.firstMinute ?? position.sequence - position.revision + 1);
  const { story } = act;
  return {
    ...toArticleEvent(act, position.revision, at, firstAt),
    id: `${story.id}-${position.revision}`,
    recordedAt: at,
    source: '//newsroom.example/ingest',
    stream: 'NEWSROOM',
    ref: { kind: 'article', language: story.language.toLowerCase(), id: story.id },
    entity: story.id,
    revision: position.revision,
    sequence: position.sequence,
  };
}

function toArticleEvent(act: Act, revision: number, at: string, firstAt: string): ArticleEvent {
  const { story } = act;
  const { ninjs, x } = contentOf(story, revision, at, firstAt);
  const emptied = { ...identityOf(story, revision, at), firstCreated: firstAt } as const;
  const words = (value: string, language = story.language) => ({ value, language });
  switch (act.act) {
    case 'published':
    case 'released':
      return { type: `article.${act.act}`, data: { ninjs, x } };
    case 'updated': {
      const note = act.note === undefined ? {} : { note: words(act.note) };
      return { type: 'article.updated', data: { ninjs, x: { ...x, signal: 'update', ...note } } };
    }
    case 'corrected': {
      const { severity = 'substantive' } = act;
      const note = words(act.note, act.noteLanguage);
      const corrections = [{ field: 'headlines', was: 'before', now: story.headline }];
      const said = { signal: 'correction', severity, note, corrections } as const;
      return { type: 'article.corrected', data: { ninjs, x: { ...x, ...said } } };
    }
    case 'withheld': {
      const held = { representationType: 'partial', pubStatus: 'withheld' } as const;
      return { type: 'article.withheld', data: { ninjs: { ...emptied, ...held }, x: {} } };
    }
    case 'withdrawn': {
      const note = act.note === undefined ? {} : { note: words(act.note) };
      const gone = { representationType: 'partial', pubStatus: 'canceled' } as const;
      return { type: 'article.withdrawn', data: { ninjs: { ...emptied, ...gone }, x: note } };
    }
    case 'killed': {
      const gone = { representationType: 'partial', pubStatus: 'canceled' } as const;
      const erasedRevisions = [...(act.erased ?? [])];
      return {
        type: 'article.killed',
        data: {
          ninjs: { ...emptied, ...gone },
          x: { erasedRevisions, ...(act.filing && { filing: [...act.filing] }) },
        },
      };
    }
  }
}

function identityOf(story: Story, revision: number, at: string) {
  return {
    uri: uriOf(story.id),
    type: 'text',
    version: String(revision),
    versionCreated: at,
    language: story.language,
  } as const;
}

/** The events of one story, one a minute, from a sequence on. */
export function history(acts: readonly Act[], firstSequence = 1): readonly RecordedEvent[] {
  return acts.map((act, index) =>
    eventOf(act, { revision: index + 1, sequence: firstSequence + index }),
  );
}

/** The clock's event of a moment, in milliseconds since 1970. */
export function tick(atMs: number, sequence: number): RecordedEvent {
  const at = new Date(atMs).toISOString();
  return {
    type: 'clock.ticked',
    data: { at },
    id: `clock-${sequence}`,
    recordedAt: at,
    source: '//newsroom.example/ingest',
    stream: 'NEWSROOM',
    ref: { kind: 'clock', id: 'clock' },
    entity: 'clock',
    revision: sequence,
    sequence,
  };
}

/** An occasion that an article told of. */
export function announced(id: string, article: string, sequence: number): RecordedEvent {
  return {
    type: 'occasion.announced',
    data: {
      source: { by: 'extraction', article, articleRevision: 1 },
      title: { value: 'Opening', language: 'en' },
      uri: uriOf(id),
      date: '2024-05',
      status: 'tentative',
    },
    id: `${id}-1`,
    recordedAt: minute(sequence),
    source: '//newsroom.example/ingest',
    stream: 'NEWSROOM',
    ref: { kind: 'occasion', id },
    entity: id,
    revision: 1,
    sequence,
  };
}
