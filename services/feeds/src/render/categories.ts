import type { FeedEntry } from '../project.ts';
import { toTerm, toTopic } from '../select-terms.ts';
import { cleanLine, cleanUrl } from './clean.ts';
import { type Site, siteAddress } from './feed-model.ts';

/** What an item is about: a term that stays, in its scheme, and what readers are shown. */
export interface Category {
  readonly label: string;
  readonly term: string;
  /** The address that the term completes; undefined where the term is one by itself. */
  readonly scheme?: string;
}

const subjectsMax = 20;
const mediaTopics = 'http://cv.iptc.org/newscodes/mediatopic/';

/** The section and the subjects; in this newsroom's own schemes scheme and term name a feed. */
export function categoriesOf({ content }: FeedEntry, site: Site): readonly Category[] {
  const own = (kind: 'section' | 'topic', name: string): Category => {
    const term = toTerm(kind, name)?.slice(kind.length + 1);
    const label = cleanLine(name);
    if (term === undefined) return { label, term: label };
    return { label, term, scheme: siteAddress(site, `/feeds/${kind}/`) };
  };
  const subjects = (content?.subjects ?? []).slice(0, subjectsMax).map(({ name, uri }) => {
    const label = cleanLine(name);
    const code = uri === undefined ? undefined : toTopic({ name: '', uri })?.slice('topic/'.length);
    if (code) return { label, term: code, scheme: mediaTopics };
    const address = uri && cleanUrl(uri);
    return address ? { label, term: address } : own('topic', name);
  });
  const section = content?.section;
  return [...(section ? [own('section', section)] : []), ...subjects].filter(
    ({ label }) => label !== '',
  );
}
