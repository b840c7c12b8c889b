import { type Choice, type TermKind, termKinds } from '../select-terms.ts';
import { cleanLine } from './clean.ts';
import { mediaTopics } from './labels/media-topics.ts';
import { labelsFor, languageName } from './labels.ts';
import { toLanguageTag } from './language.ts';

/** `Harbour Wire (العربية) – القسم: محليات – التصحيحات`, in the language of the feed. */
export function feedTitle(
  { choice, names }: { readonly choice: Choice; readonly names: ReadonlyMap<string, string> },
  site: { readonly title: string },
): string {
  const { language, terms, list } = choice;
  const labels = labelsFor(language ?? 'en');
  const own = language === undefined ? '' : ` (${nameOfLanguage(language)})`;
  const parts = terms.map((term) => {
    const kind = kindOf(term);
    const given = cleanLine(names.get(term) ?? '') || term.slice(term.indexOf('/') + 1);
    const name = language === undefined ? englishName(term, given) : given;
    return kind ? `${labels[kind]}: ${name}` : name;
  });
  const title = `${cleanLine(site.title)}${own}`;
  const listed = list === 'articles' ? [] : [labels[listLabels[list]]];
  return [title, ...parts, ...listed].join(' – ');
}

/** What the feeds of a list are called. */
export const listLabels = {
  corrections: 'corrections',
  'calendar-changes': 'calendarChanges',
} as const;

const topicNames = new Map(
  mediaTopics
    .trim()
    .split('\n')
    .map((line) => [`topic/${line.slice(0, 8)}`, line.slice(9)]),
);

/** IPTC's name of a Media Topic, which articles name in their own language; of others, that given. */
export function englishName(term: string, given: string): string {
  return topicNames.get(term) ?? given;
}

/** What a language calls itself, else its tag. */
export function nameOfLanguage(token: string): string {
  return languageName(token) ?? toLanguageTag(token);
}

/** What a term chooses by; undefined for a language. */
export function kindOf(term: string): TermKind | undefined {
  return termKinds.find((kind) => term.startsWith(`${kind}/`));
}
