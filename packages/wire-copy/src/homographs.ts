import type { PhraseTable } from './phrase-table.ts';
import type { Place } from './places/place.ts';
import type { Rules } from './rules.ts';

/** Amman and Oman are written alike; vowel marks tell them apart, else what the story speaks of. */
const omanMarked = /ع\u064f/;
const ammanMarked = /ع\u064e|عم\u0651/;
const omanWords = ['سلطنة', 'السلطنة', 'مسقط', 'العماني', 'العمانية', 'صلالة', 'ظفار'];
const ammanWords = ['الأردن', 'الأردني', 'الأردنية', 'بترا', 'الهاشمية', 'العقبة', 'إربد'];
const judgedMax = 20_000;

/** The rules for one story: without the city Amman where its letters stand for Oman. */
export function rulesForStory(rules: Rules, original: string, folded: string): Rules {
  if (
    rules.language !== 'ar' ||
    !isOman(original.slice(0, judgedMax), folded.slice(0, judgedMax))
  ) {
    return rules;
  }
  return { ...rules, cities: without(rules.cities, 'Amman') };
}

/** Whether a name, its vowel marks included, can stand for a place: عُمان is not Amman. */
export function isNameOf(place: Place, written: string): boolean {
  return place.name !== 'Amman' || !omanMarked.test(written);
}

function isOman(original: string, folded: string): boolean {
  const written = original.match(/ع\p{M}*م\p{M}*ا\p{M}*ن/gu) ?? [];
  if (written.length === 0 || written.some((name) => ammanMarked.test(name))) return false;
  if (written.some((name) => omanMarked.test(name))) return true;
  const words = folded.split(/[^\p{L}]+/u);
  const hits = (list: readonly string[]) => words.filter((word) => list.includes(word)).length;
  return hits(omanWords) > hits(ammanWords);
}

function without(cities: PhraseTable<Place>, name: string): PhraseTable<Place> {
  return {
    ...cities,
    match(tokens, at, limit) {
      const found = cities.match(tokens, at, limit);
      return found?.value.name === name ? undefined : found;
    },
  };
}
