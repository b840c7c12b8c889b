import { hasSlot } from './slots.ts';

/** A document that is not what its items ask for: the last good one is to be kept. */
export class RenderError extends Error {
  override readonly name = 'RenderError';
}

/**
 * Looks at a finished document before anyone may have it.
 * @throws RenderError when a slot is left, or items are missing or too many.
 */
export function requireSound(
  text: string,
  { itemPattern, itemCount }: { readonly itemPattern: RegExp; readonly itemCount: number },
): string {
  if (hasSlot(text)) throw new RenderError('a slot was left unfilled');
  const found = text.match(itemPattern)?.length ?? 0;
  if (found !== itemCount) throw new RenderError(`${found} items instead of ${itemCount}`);
  return text;
}
