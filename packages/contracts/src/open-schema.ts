/**
 * A schema that lets pass what it does not know, all else being as it was. Event shapes only grow:
 * who reads with an older schema passes over what a newer writer added, and is none the worse.
 */
export function toOpenSchema<T>(schema: T): T {
  if (Array.isArray(schema)) return schema.map(toOpenSchema) as T;
  if (typeof schema !== 'object' || schema === null) return schema;
  const open: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(schema)) {
    const isClosing = name === 'additionalProperties' && value === false;
    if (!isClosing) open[name] = toOpenSchema(value);
  }
  return open as T;
}
