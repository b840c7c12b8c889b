/** Turns data of one version of an event type into data of the next. */
export type Upcaster = (data: unknown) => unknown;

/** By `type:version`; empty while every type is at its first version. */
export const upcasters: ReadonlyMap<string, Upcaster> = new Map();

/**
 * Brings data up to the newest version that this code knows.
 * Undefined for a version from the future: readers skip and count it, as they do an unknown type.
 */
export function upcast(
  event: { readonly type: string; readonly version: number; readonly data: unknown },
  newest: number,
  steps: ReadonlyMap<string, Upcaster> = upcasters,
): { readonly data: unknown } | undefined {
  if (event.version > newest) return undefined;
  let data = event.data;
  for (let version = event.version; version < newest; version += 1) {
    const step = steps.get(`${event.type}:${version}`);
    if (!step) return undefined;
    data = step(data);
  }
  return { data };
}
