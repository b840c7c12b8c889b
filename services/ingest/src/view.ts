import type { RecordedEvent } from '@dateline/contracts';
import { type Change, type EventLog, materialize, type View } from '@dateline/eventlog';
import { type CreationKeys, ownKey } from './creation-keys.ts';
import type { OccasionState, StandingOccasion } from './occasion-commands.ts';
import { hear, type KnownOccasion } from './policy.ts';

/** What a list says of one article. */
export interface ListedArticle {
  readonly kind: 'article';
  readonly id: string;
  /** The language token of its subject. */
  readonly language: string;
  /** Absent where the words are withheld or gone. */
  readonly title?: string;
  readonly state: 'live' | 'withheld' | 'withdrawn' | 'killed' | 'embargoed' | 'lifted';
  readonly revision: number;
  readonly sequence: number;
  /** RFC 3339 UTC, of the last event. */
  readonly time: string;
  /** RFC 3339; embargoed copy only. */
  readonly embargoedUntil?: string;
}

/** What a list says of one occasion. */
export interface ListedOccasion {
  readonly kind: 'occasion';
  readonly id: string;
  /** The languages in which it has a title. */
  readonly languages: readonly string[];
  readonly title?: string;
  readonly state: OccasionState['kind'];
  readonly certainty?: StandingOccasion['certainty'];
  /** EDTF. */
  readonly date?: string;
  readonly revision: number;
  readonly sequence: number;
  readonly time: string;
  /** RFC 3339; under embargo only. */
  readonly embargoedUntil?: string;
}

/** The clock's last tick. */
interface Tick {
  /** RFC 3339 UTC, on the hour. */
  readonly at: string;
  readonly revision: number;
  readonly sequence: number;
}

/** All that stands under one id: an article and an occasion may share it. */
export interface IngestEntry {
  readonly article?: ListedArticle;
  readonly occasion?: ListedOccasion & { readonly known: KnownOccasion };
  readonly clock?: Tick;
}

/** What ingest itself must know of the log: lists, known occasions, the clock, creation keys. */
export interface IngestView {
  readonly newsroom: View<IngestEntry>;
  /** The private stream: what is under embargo. */
  readonly desk: View<IngestEntry>;
  /** The ids of the public occasions of which an article has ever spoken. */
  spokenOfBy(article: string): readonly string[];
}

/** Starts following both streams; every creation's key is claimed as it is read. */
export function openView(
  log: EventLog,
  options: {
    readonly signal: AbortSignal;
    readonly creationKeys: CreationKeys;
    readonly onDeskChange: (event: RecordedEvent) => void;
  },
): IngestView {
  const { signal, creationKeys, onDeskChange } = options;
  const claim = (event: RecordedEvent): void => {
    const { idempotencyKey: key, commandDigest: digest, actor, ref, revision } = event;
    if (revision !== 1 || key === undefined || digest === undefined || ref.kind === 'clock') return;
    creationKeys.claim(ref.kind, ownKey(actor, key), { id: ref.id, digest });
  };
  const spoken = new Map<string, string[]>();
  return {
    newsroom: materialize(log, {
      project,
      signal,
      onChange: (change) => {
        claim(change.event);
        noteSpeakers(spoken, change);
      },
    }),
    spokenOfBy: (article) => spoken.get(article) ?? [],
    desk: materialize(log, {
      project,
      signal,
      stream: 'DESK',
      onChange: ({ event }) => {
        claim(event);
        onDeskChange(event);
      },
    }),
  };
}

/** Whoever has spoken of an occasion stays among its speakers. */
function noteSpeakers(
  spoken: Map<string, string[]>,
  { id, entry, previous }: Change<IngestEntry>,
): void {
  const known = previous?.occasion?.known.spokenBy ?? [];
  const speakers = entry?.occasion?.known.spokenBy ?? known;
  for (const article of speakers.slice(known.length)) {
    const occasions = spoken.get(article);
    if (occasions) occasions.push(id);
    else spoken.set(article, [id]);
  }
}

/** Pure: what stands under an id after one more event. */
export function project(entry: IngestEntry | undefined, event: RecordedEvent): IngestEntry {
  const { revision, sequence, recordedAt: time } = event;
  const base = { id: event.entity, revision, sequence, time };
  switch (event.type) {
    case 'clock.ticked':
      return { ...entry, clock: { at: event.data.at, revision, sequence } };
    case 'article.published':
    case 'article.updated':
    case 'article.corrected':
    case 'article.released':
    case 'article.embargo-set':
    case 'article.withheld':
    case 'article.withdrawn':
    case 'article.killed':
    case 'article.embargo-lifted':
      return { ...entry, article: { kind: 'article', ...base, ...articleFacts(entry, event) } };
    default: {
      const known = hear(entry?.occasion?.known, event.entity, event);
      const facts = occasionFacts(known.state);
      return { ...entry, occasion: { kind: 'occasion', ...base, ...facts, known } };
    }
  }
}

type ArticleRecorded = Extract<RecordedEvent, { type: `article.${string}` }>;

function articleFacts(
  entry: IngestEntry | undefined,
  event: ArticleRecorded,
): Pick<ListedArticle, 'language' | 'state' | 'title' | 'embargoedUntil'> {
  const language = event.ref.kind === 'article' ? event.ref.language : 'und';
  switch (event.type) {
    case 'article.withheld':
    case 'article.withdrawn':
    case 'article.killed':
      return { language, state: event.type === 'article.withheld' ? 'withheld' : endOf(event) };
    case 'article.embargo-lifted':
      return { language, state: 'lifted' };
    case 'article.embargo-set':
      return {
        language,
        state: 'embargoed',
        embargoedUntil: event.data.x.embargoedUntil,
        ...titleOf(event.data.ninjs),
      };
    default: {
      // Updated copy that was under embargo still is.
      const until = event.stream === 'DESK' ? entry?.article?.embargoedUntil : undefined;
      const title = titleOf(event.data.ninjs);
      return until === undefined
        ? { language, state: 'live', ...title }
        : { language, state: 'embargoed', embargoedUntil: until, ...title };
    }
  }
}

function endOf(event: ArticleRecorded): 'withdrawn' | 'killed' {
  return event.type === 'article.killed' ? 'killed' : 'withdrawn';
}

function titleOf({ headlines }: { readonly headlines: readonly { readonly value: string }[] }) {
  const title = headlines[0]?.value;
  return title === undefined ? {} : { title };
}

function occasionFacts(
  known: OccasionState,
): Pick<ListedOccasion, 'languages' | 'title' | 'state' | 'certainty' | 'date' | 'embargoedUntil'> {
  if (!('titles' in known)) return { languages: [], state: known.kind };
  const { titles, kind, certainty, date } = known;
  const title = titles[0]?.value;
  const languages = titles.map(({ language }) => language);
  return {
    ...{ languages, state: kind, certainty, date },
    ...(title !== undefined && { title }),
    ...('until' in known && { embargoedUntil: known.until }),
  };
}
