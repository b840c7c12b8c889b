import {
  type Evidence,
  type OccasionDate,
  type Place,
  parseOccasionDate,
  type Source,
  type StatedOccasion,
  type Text,
} from '@dateline/contracts';
import { placeCalled, type WireCopy } from '@dateline/wire-copy';

const titleLengthMax = 1000;
const evidenceMax = 50;
const quoteLengthMax = 1000;

/** The article that speaks, at the revision that was read. */
export interface SpeakingArticle {
  readonly id: string;
  readonly revision: number;
  /** BCP 47. */
  readonly language: string;
  readonly story?: string;
}

/** One occasion as one article speaks of it, read from the copy or stated by an editor. */
export interface Mention {
  readonly title: Text;
  readonly date?: OccasionDate;
  /** The date that the copy itself calls the old one. */
  readonly previousDate?: OccasionDate;
  readonly place?: Place;
  readonly timeZone?: string;
  readonly status: StatedOccasion['status'] | 'movedOnline';
  /** The occasion that an editor named. */
  readonly occasion?: string;
  readonly source: Source;
  /** The words to show to an editor when nothing can be done with the mention. */
  readonly quote: string;
}

/** A mention, or why it is none. */
export type MentionReading =
  | { readonly kind: 'mention'; readonly mention: Mention }
  | { readonly kind: 'unlinked'; readonly reason: string; readonly quote: string };

/** The editor's list wins entirely, an empty one too; without one the copy speaks. */
export function readMentions(
  article: SpeakingArticle,
  said: {
    readonly stated: readonly StatedOccasion[] | undefined;
    readonly reading: WireCopy | undefined;
  },
): readonly MentionReading[] {
  if (said.stated) return said.stated.map((one) => readStated(article, one));
  return (said.reading?.occasions ?? []).map((one) => readExtracted(article, one));
}

function readStated(article: SpeakingArticle, stated: StatedOccasion): MentionReading {
  const { title, date, place, timeZone, status, occasion } = stated;
  const source = { by: 'editor', article: article.id, articleRevision: article.revision } as const;
  return checked({
    title: { value: title, language: article.language },
    edtf: date,
    quote: title,
    rest: {
      status,
      source,
      ...(place && { place }),
      ...(timeZone && { timeZone }),
      ...(occasion && { occasion }),
    },
  });
}

function readExtracted(
  article: SpeakingArticle,
  extracted: WireCopy['occasions'][number],
): MentionReading {
  const { title, edtf, previousEdtf, timeZone, status } = extracted;
  const evidence = extracted.evidence
    .filter(({ quote }) => quote.length <= quoteLengthMax)
    .slice(0, evidenceMax)
    .map(
      ({ field, rule, span, quote }): Evidence => ({
        field,
        rule,
        span: [span[0], span[1]],
        quote,
      }),
    );
  const place = extracted.place ? toPlace(extracted.place, extracted.placeRaw) : undefined;
  const source: Source = {
    by: 'extraction',
    article: article.id,
    articleRevision: article.revision,
    evidence,
  };
  return checked({
    title: { value: title, language: article.language },
    edtf: edtf ?? undefined,
    previousEdtf: previousEdtf ?? undefined,
    quote: evidence.find(({ field }) => field === 'edtf')?.quote ?? title,
    rest: { status, source, ...(place && { place }), ...(timeZone && { timeZone }) },
  });
}

function checked(raw: {
  readonly title: Text;
  readonly edtf: string | undefined;
  readonly previousEdtf?: string | undefined;
  readonly quote: string;
  readonly rest: Pick<Mention, 'status' | 'source' | 'place' | 'timeZone' | 'occasion'>;
}): MentionReading {
  const { title, edtf, previousEdtf, quote, rest } = raw;
  if (title.value === '' || title.value.length > titleLengthMax) {
    return { kind: 'unlinked', reason: 'its title is empty or too long', quote };
  }
  const date = edtf === undefined ? undefined : parseOccasionDate(edtf);
  if (edtf !== undefined && !date) {
    return { kind: 'unlinked', reason: `"${edtf}" is not a date`, quote };
  }
  const previousDate = previousEdtf === undefined ? undefined : parseOccasionDate(previousEdtf);
  const mention = {
    title,
    quote,
    ...rest,
    ...(date && { date }),
    ...(previousDate && { previousDate }),
  };
  return { kind: 'mention', mention };
}

function toPlace(name: string, raw: string | null): Place {
  const known = placeCalled(name);
  return {
    name,
    ...(raw && { raw }),
    ...(known && {
      latitude: known.latitude,
      longitude: known.longitude,
      geonamesId: known.geonamesId,
    }),
  };
}
