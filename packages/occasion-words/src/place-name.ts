import type { Place } from '@dateline/contracts';
import { placeNamed } from '@dateline/wire-copy';
import { closest, labelsFor } from './labels.ts';

/** A place's name as the gazetteer has it in a language; undefined where it has none. */
export function placeNameIn({ name, geonamesId }: Place, language: string): string | undefined {
  const found = placeNamed(name);
  if (!found || (geonamesId !== undefined && geonamesId !== found.geonamesId)) return undefined;
  const tag = labelsFor(language).language;
  const names = closest([{ language: tag }], language) && found.names[tag.slice(0, 2)];
  // Two forms of a Chinese name are the simplified and the traditional one, in this order.
  return tag === 'zh-Hant' ? (names?.[1] ?? names?.[0]) : names?.[0];
}
