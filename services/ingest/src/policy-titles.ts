import type { Text } from '@dateline/contracts';
import { foldText, headConcepts, titleConcepts } from '@dateline/wire-copy';
import { recalled } from './policy-recall.ts';

/** Of all concepts of two titles in one language, so many must be shared. */
const sharedOfAllMin = 0.5;
/** Between languages only concepts of the tables meet: few of all, but most of the shorter title's. */
const sharedOfAllAcrossMin = 1 / 3;
const sharedOfShorterAcrossMin = 0.75;

/** How alike two titles are, from 0 (not the same occasion) to 1 (the same words or concepts). */
export function likeness(one: Text, other: Text): number {
  const [ones, others] = [conceptsOf(one), conceptsOf(other)];
  const shared = [...ones].filter((concept) => others.has(concept));
  if (!shared.some((concept) => !headConcepts.has(concept))) return 0;
  // A forum is not the summit, however much else their names have in common.
  if (headsDiffer(ones, others) || numbersDiffer(one, other)) return 0;
  const ofAll = shared.length / new Set([...ones, ...others]).size;
  if (primary(one) === primary(other)) return ofAll >= sharedOfAllMin ? ofAll : 0;
  const ofShorter = shared.length / Math.min(ones.size, others.size);
  return ofAll >= sharedOfAllAcrossMin && ofShorter >= sharedOfShorterAcrossMin ? ofAll : 0;
}

/** Whether a title names only the kind of thing, such as "the summit", and the other is of that kind. */
export function isBareKindOf(bare: Text, other: Text): boolean {
  const [ones, others] = [conceptsOf(bare), conceptsOf(other)];
  if (ones.size === 0 || ![...ones].every((concept) => headConcepts.has(concept))) return false;
  return !headsDiffer(ones, others);
}

function headsDiffer(ones: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  const headsOf = (concepts: ReadonlySet<string>) =>
    [...concepts].filter((concept) => headConcepts.has(concept));
  return areApart(headsOf(ones), headsOf(others));
}

/** "Group 7" is not "Group 20": where both count, they have to share a number. */
function numbersDiffer(one: Text, other: Text): boolean {
  return areApart(numbersIn(one.value), numbersIn(other.value));
}

const numbersIn = recalled(
  (title: string): readonly string[] => foldText(title).text.match(/\d+/g) ?? [],
);

/** Whether both name something and have none of it in common. */
function areApart(ones: readonly string[], others: readonly string[]): boolean {
  return ones.length > 0 && others.length > 0 && !ones.some((one) => others.includes(one));
}

const conceptsIn = recalled((titled: string): ReadonlySet<string> => {
  const [language = '', value = ''] = titled.split('\n', 2);
  return new Set(titleConcepts(value, language));
});

function conceptsOf({ value, language }: Text): ReadonlySet<string> {
  return conceptsIn(`${language}\n${value.replaceAll('\n', ' ')}`);
}

function primary({ language }: Text): string {
  return language.toLowerCase().split('-')[0] ?? language;
}
