import Type, { type Static } from 'typebox';
import { NoteInput, PlaceInput } from './article-schemas.ts';

const closed = { additionalProperties: false } as const;
const Line = Type.String({ maxLength: 1000, pattern: '^[^\\n\\r]*\\S[^\\n\\r]*$' });
const Short = Type.String({ maxLength: 64 });
const Tag = Type.String({ maxLength: 100 });
const Certainty = Type.Enum(['tentative', 'confirmed']);

/** What every change may say; `language` is that of the title and of a plain note. */
const words = {
  title: Type.Optional(Line),
  language: Type.Optional(Tag),
  note: Type.Optional(NoteInput),
};

/** `POST /occasions`. */
export const AnnounceInput = Type.Object(
  {
    id: Type.Optional(Type.String({ maxLength: 200 })),
    title: Line,
    language: Tag,
    note: Type.Optional(NoteInput),
    date: Short,
    timeZone: Type.Optional(Short),
    place: Type.Optional(PlaceInput),
    status: Type.Optional(Certainty),
    story: Type.Optional(Short),
    /** RFC 3339; nobody but the desk knows of it before. */
    embargoedUntil: Type.Optional(Short),
  },
  closed,
);
export type AnnounceInput = Readonly<Static<typeof AnnounceInput>>;

/** The body of `POST /occasions/:id/<change>`, by the change's name in the path. */
export const occasionChanges = {
  'refine-date': Type.Object({ ...words, date: Short, timeZone: Type.Optional(Short) }, closed),
  confirm: Type.Object(
    {
      ...words,
      date: Type.Optional(Short),
      timeZone: Type.Optional(Short),
      place: Type.Optional(PlaceInput),
    },
    closed,
  ),
  reschedule: Type.Object(
    {
      ...words,
      date: Short,
      timeZone: Type.Optional(Short),
      place: Type.Optional(PlaceInput),
      status: Type.Optional(Certainty),
    },
    closed,
  ),
  postpone: Type.Object(words, closed),
  cancel: Type.Object({ ...words, reason: Type.Optional(Line) }, closed),
  reinstate: Type.Object(
    {
      ...words,
      date: Type.Optional(Short),
      timeZone: Type.Optional(Short),
      status: Type.Optional(Certainty),
    },
    closed,
  ),
  move: Type.Object({ ...words, place: PlaceInput, timeZone: Type.Optional(Short) }, closed),
  'move-online': Type.Object(
    { ...words, url: Type.Optional(Type.String({ maxLength: 2000 })) },
    closed,
  ),
  /** The title given is what it should have been, in its language. */
  correct: Type.Object(
    {
      ...words,
      date: Type.Optional(Short),
      timeZone: Type.Optional(Short),
      place: Type.Optional(PlaceInput),
    },
    closed,
  ),
  retract: Type.Object({ ...words, reason: Type.Optional(Line) }, closed),
  merge: Type.Object({ ...words, into: Type.String({ maxLength: 200 }) }, closed),
} as const;

/** The name of a change in the path. */
export type OccasionChange = keyof typeof occasionChanges;

/** What any change may say; which fields one takes is its schema's business. */
export type OccasionChangeInput = Readonly<
  Partial<
    Static<(typeof occasionChanges)['reschedule']> &
      Static<(typeof occasionChanges)['cancel']> &
      Static<(typeof occasionChanges)['move-online']> &
      Static<(typeof occasionChanges)['merge']>
  >
>;
