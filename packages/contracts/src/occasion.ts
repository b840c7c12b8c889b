import Type, { type Static } from 'typebox';
import { closed, Id, Instant, Place, Source, Text } from './schemas.ts';

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

/** An announcement whose title was a killed article's. */
const untitled = Type.Object(
  { ...OccasionAnnounced.properties, title: Type.Optional(Text) },
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

/** The changes of an occasion: all that its events say but what takes words back. */
const changeSchemas = {
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

/** An event as a redaction tells it again: all but the erased words, at its own place in the log. */
const retold = Object.entries(changeSchemas).map(([type, data]) =>
  Type.Object(
    {
      type: Type.Literal(type),
      id: Type.String({ minLength: 1, maxLength: 200 }),
      revision: Type.Integer({ minimum: 1 }),
      sequence: Type.Integer({ minimum: 1 }),
      recordedAt: Instant,
      causationId: Type.Optional(Type.String({ maxLength: 200 })),
      data: type === 'occasion.announced' ? untitled : data,
    },
    closed,
  ),
);

/**
 * Words of killed articles are taken back. What is told here takes the place of everything that was
 * stored before; the listed revisions are erased from the log because of it.
 */
const OccasionRedacted = Type.Object(
  {
    /** The killed article. */
    source: Source,
    /** Also those of earlier redactions, which it replaces. */
    erasedRevisions: Type.Array(Type.Integer({ minimum: 1 }), { minItems: 1, maxItems: 10_000 }),
    history: Type.Array(Type.Union(retold), { minItems: 1, maxItems: 10_000 }),
  },
  closed,
);

/** What only the desk's own stream holds: an occasion that nobody is told of yet. */
const deskSchemas = {
  'occasion.embargo-set': Type.Object(
    { ...OccasionAnnounced.properties, embargoedUntil: Instant },
    closed,
  ),
  'occasion.embargo-lifted': Type.Object({ source: Source }, closed),
} as const;

/** The schema of every occasion event's data, by event type. */
export const occasionSchemas = {
  ...changeSchemas,
  ...deskSchemas,
  'occasion.redacted': OccasionRedacted,
} as const;

/** Whether it is an event that says something of an occasion, in public or at the desk. */
export function isOccasionChange(type: string): type is OccasionChangeEvent['type'] {
  return Object.hasOwn(changeSchemas, type);
}

/** An event of an occasion that says something of it. */
export type OccasionChangeEvent = {
  readonly [T in keyof typeof changeSchemas]: {
    readonly type: T;
    readonly data: Readonly<Static<(typeof changeSchemas)[T]>>;
  };
}[keyof typeof changeSchemas];

/** An event of an occasion that is under embargo. */
type OccasionDeskEvent = {
  readonly [T in keyof typeof deskSchemas]: {
    readonly type: T;
    readonly data: Readonly<Static<(typeof deskSchemas)[T]>>;
  };
}[keyof typeof deskSchemas];

/** An event that a redaction tells again; the title of the announcement may be gone. */
export type RetoldEvent = {
  readonly type: OccasionChangeEvent['type'];
  readonly id: string;
  readonly revision: number;
  readonly sequence: number;
  readonly recordedAt: string;
  readonly causationId?: string;
  readonly data: object;
};

/** The redaction of an occasion. */
export interface OccasionRedacted {
  readonly type: 'occasion.redacted';
  readonly data: {
    readonly source: Source;
    readonly erasedRevisions: readonly number[];
    readonly history: readonly RetoldEvent[];
  };
}

/** Every occasion event as `{type, data}`. */
export type OccasionEvent = OccasionChangeEvent | OccasionDeskEvent | OccasionRedacted;
