import { readFileSync } from 'node:fs';
import type { Story } from './newsroom.ts';

const file = new URL('golden/stories.json', import.meta.url);

/**
 * Arabic that opens with a Latin name and holds both kinds of digits; English HTML with things that
 * no feed may carry on; Chinese with full-width marks; Russian with guillemets and a number sign.
 */
export const stories = JSON.parse(readFileSync(file, 'utf8')) as Readonly<
  Record<'arabic' | 'english' | 'chinese' | 'russian', Story>
>;
