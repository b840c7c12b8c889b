import { places } from './gazetteer.ts';
import { type LanguageTable, phrasesOf, type UnspacedWords } from './languages/language-table.ts';
import { createPhraseTable, type PhraseTable } from './phrase-table.ts';
import type { Place } from './places/place.ts';
import { keyOf } from './tokens.ts';

/** The words of a language without spaces, compiled for matching. */
export interface UnspacedRules {
  readonly compounds: PhraseTable<true>;
  readonly finalHeads: PhraseTable<string>;
  readonly fillers: PhraseTable<true>;
  readonly pointers: ReadonlySet<string>;
  readonly nominal: PhraseTable<true>;
  readonly parts: ReadonlySet<string>;
  readonly hearsay: PhraseTable<true>;
  readonly relativeEnds: ReadonlySet<string>;
  readonly topicLeads: PhraseTable<true>;
  readonly partyLinks: ReadonlySet<string>;
  readonly cityShorts: ReadonlyMap<string, Place>;
}

/** Compiles them. */
export function compileUnspaced(table: LanguageTable, words: UnspacedWords): UnspacedRules {
  const finalHeads = Object.entries(words.finalHeads).flatMap(([concept, list]) =>
    phrasesOf(list).map((phrase) => [phrase, concept] as const),
  );
  const cityShorts = Object.entries(words.cityShorts).flatMap(([short, name]) => {
    const place = places.find((each) => each.name === name);
    return place ? [[keyOf(short), place] as const] : [];
  });
  return {
    compounds: setOf(words.compounds),
    finalHeads: createPhraseTable(finalHeads),
    fillers: setOf(words.fillers),
    pointers: new Set(phrasesOf(table.titles.pointers).map(keyOf)),
    nominal: setOf(words.nominal),
    parts: new Set(phrasesOf(words.parts).map(keyOf)),
    hearsay: setOf(words.hearsay),
    relativeEnds: new Set(phrasesOf(words.relativeEnd).map(keyOf)),
    topicLeads: setOf(words.topicLead),
    partyLinks: new Set(phrasesOf(words.partyLinks).map(keyOf)),
    cityShorts: new Map(cityShorts),
  };
}

function setOf(list: string): PhraseTable<true> {
  return createPhraseTable(phrasesOf(list).map((phrase) => [phrase, true] as const));
}
