import { hasSlot } from './slots.ts';

/** What XML 1.0 §2.2 refuses and validators flag; cleaning leaves none of it. */
const refused = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffd-\uffff]/;

/** A document that is not what its items ask for: the last good one is to be kept. */
export class RenderError extends Error {
  override readonly name = 'RenderError';
}

/**
 * Looks at a finished document before anyone may have it.
 * @throws RenderError when a slot is left, items are missing or too many, or a character is none
 * that XML takes.
 */
export function requireSound(
  text: string,
  { itemPattern, itemCount }: { readonly itemPattern: RegExp; readonly itemCount: number },
): string {
  if (hasSlot(text)) throw new RenderError('a slot was left unfilled');
  if (refused.test(text) || !isWellFormed(text)) throw new RenderError('a refused character');
  const found = text.match(itemPattern)?.length ?? 0;
  if (found !== itemCount) throw new RenderError(`${found} items instead of ${itemCount}`);
  return text;
}

/** Whether every surrogate has its partner. */
function isWellFormed(text: string): boolean {
  return !/\p{Cs}/u.test(text);
}
