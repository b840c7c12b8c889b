import { type EventType, eventSchemas } from './envelope.ts';
import { schemaPath } from './headers.ts';
import { toOpenSchema } from './open-schema.ts';

/** A JSON Schema document, able to be written as it is. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The dialect that the schemas keep to, which AsyncAPI takes without being told. */
const dialect = 'http://json-schema.org/draft-07/schema#';

/** Every event type that can be in the log. */
export const eventTypes: readonly EventType[] = Object.keys(eventSchemas) as EventType[];

/**
 * The schema of an event's data as a document of its own; `base` is the newsroom's address. It is
 * open, as reading is: a program that checks by it is not broken by the first field that is added.
 */
export function toJsonSchema(type: EventType, base: string): JsonSchema {
  return {
    $schema: dialect,
    $id: `${base}${schemaPath(type)}`,
    title: type,
    // Through text, so that nothing but JSON Schema is left of TypeBox' objects.
    ...toOpenSchema(JSON.parse(JSON.stringify(eventSchemas[type])) as JsonSchema),
  };
}
