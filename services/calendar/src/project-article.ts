import { type RecordedEvent, type Text, toTerm, toTopic } from '@dateline/contracts';
import type { CalendarEntry, Topic } from './project.ts';

/** What calendars know of an article: nothing of its text. */
export interface ArticleFacts {
  /** BCP 47. */
  readonly language: string;
  /** What its occasions are found under, each with the name that the article gives it. */
  readonly terms: ReadonlyMap<string, string>;
  /** It is withheld, withdrawn or killed: no word of it may be shown. */
  readonly isSilenced: boolean;
}

type Told = Extract<RecordedEvent, { readonly type: `article.${string}` }>;
type Whole = Extract<Told, { readonly data: { readonly ninjs: { representationType: 'full' } } }>;

const termsMax = 60;

/** One article's facts after one more event. */
export function projectArticle(
  facts: ArticleFacts | undefined,
  event: RecordedEvent,
): ArticleFacts | undefined {
  if (!isTold(event)) return facts;
  switch (event.type) {
    case 'article.published':
    case 'article.released':
    case 'article.updated':
    case 'article.corrected':
      return {
        language: event.data.ninjs.language,
        terms: termsOf(event.data),
        isSilenced: false,
      };
    case 'article.withheld':
    case 'article.withdrawn':
      return { ...emptied(event.data.ninjs.language, facts), isSilenced: true };
    case 'article.killed':
      // The log forgets what else it was about, and a rebuild must come to the same calendars.
      return {
        language: event.data.ninjs.language,
        terms: filedUnder(event.data.x.filing ?? []),
        isSilenced: true,
      };
    default:
      return facts;
  }
}

/** An occasion's entry with what its articles say beside it; the same one where nothing changed. */
export function withArticles(
  entry: CalendarEntry,
  articles: ReadonlyMap<string, ArticleFacts>,
): CalendarEntry {
  const ids = entry.bases.flatMap(({ article }) => article ?? []);
  const silenced = ids.filter((id) => articles.get(id)?.isSilenced);
  const topics = topicsOf(ids.flatMap((id) => articles.get(id) ?? []));
  const isSame =
    silenced.join() === entry.silenced.join() &&
    JSON.stringify(topics) === JSON.stringify(entry.topics);
  return isSame ? entry : { ...entry, silenced, topics };
}

function isTold(event: RecordedEvent): event is Told {
  return event.type.startsWith('article.');
}

function emptied(language: string, facts: ArticleFacts | undefined) {
  return { language, terms: facts?.terms ?? new Map<string, string>() };
}

/** Of what its kill says, what calendars select by of an article. */
function filedUnder(filing: readonly string[]): ReadonlyMap<string, string> {
  const terms = filing.filter((term) => /^(?:section|topic|story)\//.test(term));
  return new Map(terms.map((term) => [term, term.slice(term.indexOf('/') + 1)]));
}

function termsOf({ ninjs, x }: Whole['data']): ReadonlyMap<string, string> {
  const named: (readonly [string | undefined, string])[] = [
    [x.section && toTerm('section', x.section), x.section ?? ''],
    ...(ninjs.subjects ?? []).map(({ name = '', uri }) => {
      const subject = uri === undefined ? { name } : { name, uri };
      return [toTopic(subject), name] as const;
    }),
    [x.story && toTerm('story', x.story), x.story ?? ''],
  ];
  const found = named.flatMap(([term, name]) => (term ? [[term, name] as const] : []));
  return new Map(found.slice(0, termsMax));
}

/** Topics by term, each with one name in each language of these articles. */
function topicsOf(articles: readonly ArticleFacts[]): readonly Topic[] {
  const topics = new Map<string, Text[]>();
  for (const { language, terms, isSilenced } of articles) {
    if (isSilenced) continue;
    for (const [term, value] of terms) {
      if (!term.startsWith('topic/') || value === '') continue;
      const names = topics.get(term) ?? [];
      if (!names.some((name) => name.language === language)) names.push({ value, language });
      topics.set(term, names);
    }
  }
  return [...topics].map(([term, names]) => ({ term, names }));
}
