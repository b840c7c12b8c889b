import { titleOf } from '@dateline/wire-copy';
import { applyChanges, draftOf } from './article-changes.ts';
import type { ArticleChanges, ArticleCommand, ArticleState, Note } from './article-commands.ts';
import type { ChangeInput, NoteInput } from './article-schemas.ts';
import { plainTextOf } from './copy-text.ts';
import { readCopy } from './reading.ts';
import { placesOf, toAssociation, toBody, toStated, toSubjects, toUtc } from './submission.ts';
import { toUri } from './words.ts';

type Content = Extract<ArticleState, { content: unknown }>['content'];
type NinjsChanges = NonNullable<ArticleChanges['ninjs']>;
type ExtrasChanges = NonNullable<ArticleChanges['x']>;

/** The command that updates an article; a new time of embargo makes it one about the embargo. */
export function toUpdate(input: ChangeInput, state: ArticleState, at: string): ArticleCommand {
  const receivedAt = input.receivedAt ?? at;
  const changes = toChanges(input, contentOf(state), receivedAt);
  if (input.embargoedUntil !== undefined) {
    const held = state.kind === 'embargoed' ? draftOf(state.content) : undefined;
    const content = held && { content: applyChanges(held, changes) };
    return { type: 'set-embargo', at, until: toUtc(input.embargoedUntil), ...content };
  }
  const note = input.note === undefined ? undefined : toNote(input.note, state);
  return { type: 'update-article', at, changes, ...(note && { note }) };
}

/** The command that corrects one: the copy is the same copy, so it is read from the same day. */
export function toCorrection(
  input: ChangeInput & { readonly note: NoteInput; readonly severity?: 'minor' | 'substantive' },
  state: ArticleState,
  at: string,
): ArticleCommand {
  const content = contentOf(state);
  const receivedAt = input.receivedAt ?? content?.x.receivedAt ?? at;
  return {
    type: 'correct-article',
    at,
    changes: toChanges(input, content, receivedAt),
    note: toNote(input.note, state),
    ...(input.severity && { severity: input.severity }),
  };
}

/** Words without a language of their own are in the article's. */
export function toNote(input: NoteInput, state: ArticleState): Note {
  if (typeof input !== 'string') return input;
  return { value: input, language: state.kind === 'absent' ? 'und' : state.language };
}

function toChanges(
  input: ChangeInput,
  content: Content | undefined,
  receivedAt: string,
): ArticleChanges {
  const { title, summary, by, subjects, media } = input;
  const words = changesOfText(input, content, receivedAt);
  const ninjs: NinjsChanges = {
    ...words.ninjs,
    ...(title !== undefined && { headlines: [{ value: title }] }),
    ...(summary !== undefined && { descriptions: summary === null ? null : [{ value: summary }] }),
    ...(by !== undefined && { by }),
    ...(subjects !== undefined && { subjects: subjects && toSubjects(subjects) }),
    ...(media !== undefined && { associations: media?.map(toAssociation) ?? null }),
  };
  return { ninjs, x: { ...words.x, ...changesOfExtras(input) } };
}

/** What is about the text: the body, what its dateline says, and a title derived from it. */
function changesOfText(
  input: ChangeInput,
  content: Content | undefined,
  receivedAt: string,
): { readonly ninjs: NinjsChanges; readonly x: ExtrasChanges } {
  const isNewText = input.text !== undefined || input.body !== undefined;
  const body = isNewText ? toBody(textOf(input)) : content?.ninjs.bodies[0];
  if (!body || (!isNewText && input.place === undefined)) return { ninjs: {}, x: {} };
  const text = plainTextOf(bodyOf(body));
  const reading = readCopy(text, receivedAt);
  const places = placesOf(reading, input.place ?? undefined);
  if (!isNewText) return { ninjs: input.place === null ? unplaced(places) : places, x: {} };
  const title = isTitleDerived(content) ? { headlines: [{ value: titleOf(text, reading) }] } : {};
  const hasDateline = Object.values(reading.dateline).some((part) => part !== null);
  return {
    ninjs: { bodies: [body], ...title, ...places },
    x: { receivedAt, ...(hasDateline && { dateline: reading.dateline }) },
  };
}

/** Without the desk's word for it, an article is where its dateline says, or nowhere. */
function unplaced(places: ReturnType<typeof placesOf>): NinjsChanges {
  return { located: places.located ?? null, places: places.places ?? null };
}

function changesOfExtras(input: ChangeInput): ExtrasChanges {
  const { section, story, canonicalUrl, occasions } = input;
  return {
    ...(section !== undefined && { section }),
    ...(story !== undefined && { story }),
    ...(canonicalUrl !== undefined && { canonicalUrl: toUri(canonicalUrl) }),
    ...(occasions !== undefined && { occasions: occasions.map(toStated) }),
  };
}

function isTitleDerived(content: Content | undefined): boolean {
  const [headline, body] = [content?.ninjs.headlines[0], content?.ninjs.bodies[0]];
  if (!content || !headline || !body) return false;
  const text = plainTextOf(bodyOf(body));
  const reading = readCopy(text, content.x.receivedAt);
  return titleOf(text, reading) === headline.value;
}

function contentOf(state: ArticleState): Content | undefined {
  return 'content' in state ? state.content : undefined;
}

function textOf({ text, body }: ChangeInput): { text?: string; body?: string } {
  return { ...(text !== undefined && { text }), ...(body !== undefined && { body }) };
}

function bodyOf(body: { value: string; contentType?: string | undefined }) {
  const { value, contentType } = body;
  return { value, ...(contentType !== undefined && { contentType }) };
}
