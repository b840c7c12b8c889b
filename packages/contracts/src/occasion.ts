import Type, { type Static } from 'typebox';
import { closed, Id, Place, Source, Text } from './schemas.ts';

const Edtf = Type.String({ minLength: 4, maxLength: 64 });
const Zone = Type.String({ minLength: 1, maxLength: 64 });
const Line = Type.String({ minLength: 1, maxLength: 1000 });

/** What any change may say besides its own facts: who says so, and the title in their language. */
const change = {
  source: Source,
  /** The title as this source writes it; it is added for its language and never replaces one. */
  title: Type.Optional(Text),
  note: Type.Optional(Text),
};

/** `tentative`: expected, or known to the month only. `confirmed`: decided, to the day or better. */
const Certainty = Type.Union([Type.Literal('tentative'), Type.Literal('confirmed')]);

const OccasionAnnounced = Type.Object(
  {
    ...change,
    title: Text,
    /** `urn:uuid:`, given here and never changed; its UUID is the UID in every calendar. */
    uri: Type.String({ format: 'uri', maxLength: 200 }),
    date: Edtf,
    timeZone: Type.Optional(Zone),
    place: Type.Optional(Place),
    status: Certainty,
    story: Type.Optional(Id),
  },
  closed,
);

const OccasionCorrected = Type.Object(
  {
    ...change,
    /** Only what was wrong; what it said before stays in the history. */
    now: Type.Object(
      {
        titles: Type.Optional(Type.Array(Text, { minItems: 1, maxItems: 50 })),
        date: Type.Optional(Edtf),
        timeZone: Type.Optional(Zone),
        place: Type.Optional(Place),
      },
      { ...closed, minProperties: 1 },
    ),
    was: Type.Object(
      {
        titles: Type.Optional(Type.Array(Text, { maxItems: 50 })),
        date: Type.Optional(Edtf),
        timeZone: Type.Optional(Zone),
        place: Type.Optional(Place),
      },
      closed,
    ),
  },
  closed,
);

/** The schema of every occasion event's data, by event type. */
export const occasionSchemas = {
  'occasion.announced': OccasionAnnounced,
  /** The new date lies inside the previous one, and the occasion stays tentative. */
  'occasion.date-refined': Type.Object(
    { ...change, date: Edtf, previousDate: Edtf, timeZone: Type.Optional(Zone) },
    closed,
  ),
  /** May narrow the date in the same event. */
  'occasion.confirmed': Type.Object(
    {
      ...change,
      date: Edtf,
      previousDate: Type.Optional(Edtf),
      timeZone: Type.Optional(Zone),
      place: Type.Optional(Place),
    },
    closed,
  ),
  'occasion.rescheduled': Type.Object(
    {
      ...change,
      date: Edtf,
      previousDate: Edtf,
      timeZone: Type.Optional(Zone),
      place: Type.Optional(Place),
      status: Certainty,
    },
    closed,
  ),
  /** The previous date is void and there is no new one. */
  'occasion.postponed': Type.Object({ ...change, previousDate: Edtf }, closed),
  'occasion.cancelled': Type.Object({ ...change, reason: Type.Optional(Line) }, closed),
  'occasion.reinstated': Type.Object(
    { ...change, date: Edtf, timeZone: Type.Optional(Zone), status: Certainty },
    closed,
  ),
  'occasion.moved': Type.Object(
    { ...change, place: Place, previousPlace: Type.Optional(Place), timeZone: Type.Optional(Zone) },
    closed,
  ),
  'occasion.moved-online': Type.Object(
    {
      ...change,
      previousPlace: Type.Optional(Place),
      url: Type.Optional(Type.String({ format: 'uri', maxLength: 2000 })),
    },
    closed,
  ),
  'occasion.corrected': OccasionCorrected,
  /** It never was: its only source was withdrawn or killed. */
  'occasion.retracted': Type.Object({ ...change, reason: Type.Optional(Line) }, closed),
  'occasion.merged': Type.Object({ ...change, into: Id }, closed),
  /** The date passed without news; date and status stay as they were. */
  'occasion.window-elapsed': Type.Object({ source: Source }, closed),
} as const;

/** Every occasion event as `{type, data}`. */
export type OccasionEvent = {
  readonly [T in keyof typeof occasionSchemas]: {
    readonly type: T;
    readonly data: Readonly<Static<(typeof occasionSchemas)[T]>>;
  };
}[keyof typeof occasionSchemas];
