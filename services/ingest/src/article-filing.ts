import { type ArticleContent, type SelectionKind, toTerm, toTopic } from '@dateline/contracts';
import { placeNamed } from '@dateline/wire-copy';

/** An event's list has so many places. */
const filingMax = 200;
const coded = /^topic\/\d{8}$/;

/**
 * What an article is filed under that tells nothing of its words: its section, its story, its
 * occasions, topics by IPTC code, and places that the gazetteer knows. Keywords and other places
 * are words of its own.
 */
export function filingOf({ ninjs, x }: ArticleContent): readonly string[] {
  const term = (kind: SelectionKind, text: string | undefined) =>
    text === undefined ? undefined : toTerm(kind, text);
  const topics = (ninjs.subjects ?? []).map(({ name = '', uri }) =>
    toTopic(uri === undefined ? { name } : { name, uri }),
  );
  const places = [ninjs.located, ...(ninjs.places ?? []).map(({ name }) => name)];
  const terms = [
    term('section', x.section),
    term('story', x.story),
    ...(x.occasions ?? []).map(({ occasion }) => term('occasion', occasion)),
    ...topics.filter((topic) => topic !== undefined && coded.test(topic)),
    ...places.map((name) => (name && placeNamed(name) ? term('place', name) : undefined)),
  ];
  return [...new Set(terms)].filter((one) => one !== undefined).sort();
}

/** The same after one more content: whoever was shown it once has to be told. */
export function withFiling(filing: readonly string[], content: ArticleContent): readonly string[] {
  return [...new Set([...filing, ...filingOf(content)])].sort().slice(0, filingMax);
}
