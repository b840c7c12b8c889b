export {
  type ArticleContent,
  type ArticleEvent,
  type ArticleExtras,
  articleSchemas,
  type Correction,
  type Dateline,
  type EmptiedNinjs,
  type Ninjs,
  StatedOccasion,
} from './article.ts';
export { type AsyncApiOptions, toAsyncApi } from './asyncapi.ts';
export {
  cursorIn,
  type LogLine,
  type LogPosition,
  placeIn,
  readCursor,
  toCursor,
  toLogLine,
} from './cursor.ts';
export { type Decoded, decodeMessage, faultOf, isEventType, type StoredMessage } from './decode.ts';
export {
  clockRef,
  type EntityKind,
  type EntityRef,
  isId,
  isLanguageTag,
  parseSubject,
  type StreamName,
  toAnyLanguageSubject,
  toLanguageToken,
  toSubject,
} from './entity.ts';
export {
  type ClockEvent,
  type DatelineEvent,
  type EventMeta,
  type EventType,
  erasedRevisions,
  eventSchemas,
  type NewEvent,
  type Position,
  type RecordedEvent,
} from './envelope.ts';
export {
  type EventFacts,
  type EventFilter,
  filterFields,
  matchesEntity,
  matchesEvent,
  mayMiss,
  readFilter,
  toEntityFacts,
  toFilterSubject,
} from './event-filter.ts';
export {
  type Attributes,
  decodeHeaderValue,
  encodeHeaderValue,
  fromHeaders,
  HeaderError,
  type Headers,
  schemaPath,
  schemaVersion,
  toDataSchema,
  toHeaders,
} from './headers.ts';
export { eventTypes, type JsonSchema, toJsonSchema } from './json-schema.ts';
export {
  isOccasionChange,
  type OccasionChangeEvent,
  type OccasionEvent,
  type OccasionRedacted,
  occasionSchemas,
  type RetoldEvent,
} from './occasion.ts';
export {
  type DatePrecision,
  dayAfter,
  doDatesOverlap,
  isCalendarDay,
  isDateWithin,
  isYearInReach,
  type OccasionDate,
  parseOccasionDate,
} from './occasion-date.ts';
export {
  isTitled,
  type OccasionChangeRecorded,
  retell,
  retoldEvents,
  withRetold,
} from './redaction.ts';
export {
  type Check,
  compileCheck,
  Evidence,
  Id,
  Instant,
  idPattern,
  LanguageTag,
  Place,
  Source,
  Text,
} from './schemas.ts';
export {
  everything,
  languageRanges,
  readSelection,
  type Selected,
  type SelectionGrammar,
  type SelectionKind,
  selectionKinds,
  toSelected,
  toSelectionPath,
  toTerm,
  toTermName,
  toTopic,
} from './selection.ts';
export { closeDirections } from './text-directions.ts';
export { type Upcaster, upcast } from './upcast.ts';
export { partsOfYear } from './year-parts.ts';
