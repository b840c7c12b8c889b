import { type Place, type StatedOccasion, toLanguageToken } from '@dateline/contracts';
import { placeNamed, titleOf, type WireCopy } from '@dateline/wire-copy';
import type { ArticleDraft } from './article-commands.ts';
import type { ArticleInput, MediaInput, PlaceInput, StatedInput } from './article-schemas.ts';
import { plainTextOf, withPlainLineEnds } from './copy-text.ts';
import { deriveId, deriveUri, digestOf } from './identity.ts';
import { readCopy } from './reading.ts';
import { toUri } from './words.ts';

type Ninjs = ArticleDraft['ninjs'];

/** One story as it was handed in, read and completed: what a command is made of. */
export interface Submission {
  readonly id: string;
  /** The lower-case language token of its subject. */
  readonly languageToken: string;
  readonly draft: ArticleDraft;
  /** RFC 3339 UTC; set where the copy is under embargo. */
  readonly embargoedUntil?: string;
  /** SHA-256 of what was handed in, whenever that was. */
  readonly digest: string;
  /** The words that were read, which the reading's spans count in. */
  readonly text: string;
  readonly reading: WireCopy;
}

/** Reads checked input; `receivedAt` is when it came, unless it says so itself. */
export function toSubmission(
  input: ArticleInput,
  options: { readonly newsroom: string; readonly receivedAt: string },
): Submission {
  const body = toBody(input);
  const text = plainTextOf(body);
  const receivedAt = input.receivedAt ?? options.receivedAt;
  const reading = readCopy(text, receivedAt);
  const id = input.id ?? deriveId(input.canonicalUrl ?? body.value);
  const language = input.language ?? reading.language;
  const { story, section, canonicalUrl, occasions } = input;
  return {
    id,
    languageToken: toLanguageToken(language),
    text,
    reading,
    digest: digestOf({ type: 'publish-article', ...input, [bodyField(body)]: body.value }),
    ...(input.embargoedUntil && { embargoedUntil: toUtc(input.embargoedUntil) }),
    draft: {
      ninjs: {
        uri: deriveUri(options.newsroom, 'article', id),
        language,
        headlines: [{ value: input.title ?? titleOf(text, reading) }],
        ...(input.summary && { descriptions: [{ value: input.summary }] }),
        bodies: [body],
        ...(input.by && { by: input.by }),
        ...placesOf(reading, input.place),
        ...(input.subjects && { subjects: toSubjects(input.subjects) }),
        ...(input.media && { associations: input.media.map(toAssociation) }),
      },
      x: {
        receivedAt,
        dateline: reading.dateline,
        ...(story && { story }),
        ...(section && { section }),
        ...(canonicalUrl && { canonicalUrl: toUri(canonicalUrl) }),
        ...(occasions && { occasions: occasions.map(toStated) }),
      },
    },
  };
}

/** The body of an article as the contract holds it; exactly one of the two fields is given. */
export function toBody(input: { readonly text?: string; readonly body?: string }) {
  return input.text !== undefined
    ? { contentType: 'text/plain', value: withPlainLineEnds(input.text) }
    : { contentType: 'text/html', value: withPlainLineEnds(input.body ?? '') };
}

/** Where the copy was written, and who wrote it, as far as its dateline or the desk says so. */
export function placesOf(
  { dateline }: WireCopy,
  stated?: PlaceInput,
): Pick<Ninjs, 'located' | 'places' | 'infoSources'> {
  const place = stated === undefined ? undefined : toPlace(stated).place.name;
  const opening = dateline.place ?? dateline.placeRaw;
  const located = place ?? opening;
  const places = [
    ...(opening ? [{ name: opening, rel: 'dateline' }] : []),
    ...(place && place !== opening ? [{ name: place, rel: 'located' }] : []),
  ];
  const agency = dateline.agency ?? dateline.agencyRaw;
  return {
    ...(located && { located }),
    ...(places.length > 0 && { places }),
    ...(agency && { infoSources: [{ name: agency, role: 'source' }] }),
  };
}

/** The subjects of an article as the contract holds them. */
export function toSubjects(
  subjects: NonNullable<ArticleInput['subjects']>,
): NonNullable<Ninjs['subjects']> {
  return subjects.map((subject) => {
    const { name, uri = undefined } = typeof subject === 'string' ? { name: subject } : subject;
    return { name, ...(uri !== undefined && { uri: toUri(uri) }) };
  });
}

/** One picture, sound or film as the contract holds it. */
export function toAssociation(media: MediaInput): NonNullable<Ninjs['associations']>[number] {
  const { type, name, caption, by, ...rendition } = media;
  const href = toUri(media.href);
  return {
    name: name ?? type,
    uri: href,
    type,
    ...(by !== undefined && { by }),
    ...(caption !== undefined && { descriptions: [{ value: caption }] }),
    renditions: [{ name: 'original', ...rendition, href }],
  };
}

/** An occasion that the desk states with an article, its place completed. */
export function toStated(input: StatedInput): StatedOccasion {
  const { place: named, timeZone: zone, ...rest } = input;
  const { place, timeZone = undefined } = named === undefined ? {} : toPlace(named);
  const known = zone ?? timeZone;
  return { ...rest, ...(place && { place }), ...(known && { timeZone: known }) };
}

/** A place with coordinates, and its zone, where the gazetteer knows it by the name given. */
export function toPlace(input: PlaceInput): { readonly place: Place; readonly timeZone?: string } {
  const given: Place = typeof input === 'string' ? { name: input } : input;
  const known = placeNamed(given.name);
  if (!known) return { place: given };
  const { name, latitude, longitude, geonamesId, timeZone } = known;
  const isOtherName = given.raw === undefined && given.name !== name;
  const raw = isOtherName ? { raw: given.name } : {};
  return { place: { latitude, longitude, geonamesId, ...raw, ...given, name }, timeZone };
}

/** The same moment in UTC with milliseconds: what is compared and what is set as a timer. */
export function toUtc(instant: string): string {
  return new Date(instant).toISOString();
}

function bodyField(body: { readonly contentType: string }): 'text' | 'body' {
  return body.contentType === 'text/plain' ? 'text' : 'body';
}
