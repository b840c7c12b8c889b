/** The selection that holds every article. */
export const everything = 'all';

/** What a feed may be chosen by besides the language; the order is that of canonical addresses. */
export const termKinds = ['section', 'topic', 'place', 'occasion', 'story'] as const;
export type TermKind = (typeof termKinds)[number];

/** What one feed is chosen by; all of it has to hold. */
export interface Choice {
  /** Canonical, not percent-encoded: `all`, `ar`, `ar/section/sport`, `topic/20000337/corrections`. */
  readonly name: string;
  /** Lower-case language range; undefined for all languages. */
  readonly language: string | undefined;
  /** `section/sport`, … */
  readonly terms: readonly string[];
  /** Whether it lists corrections in place of articles. */
  readonly isOfCorrections: boolean;
}

const corrections = 'corrections';
const nameMax = 64;
const languageRange = /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/;
const id = /^[A-Za-z0-9_-]{1,64}$/;
const mediaTopic =
  /^(?:https?:\/\/cv\.iptc\.org\/newscodes\/mediatopic\/|medtop:)(\d{8})\/?(?:[?#].*)?$/i;

/** A name as it stands in an address: its letters and digits, lower case, hyphens between. */
export function toTermName(text: string): string {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return [...words.join('-')].slice(0, nameMax).join('').replace(/-$/, '');
}

/** `section/sport`; undefined where the text has no letter to name it by. */
export function toTerm(kind: TermKind, text: string): string | undefined {
  if (kind === 'occasion' || kind === 'story') return id.test(text) ? `${kind}/${text}` : undefined;
  const name = toTermName(text);
  return name === '' ? undefined : `${kind}/${name}`;
}

/** A subject by its IPTC code where it has one, so that one topic is one feed in all languages. */
export function toTopic(subject: { readonly name: string; readonly uri?: string }) {
  const code = mediaTopic.exec(subject.uri ?? '')?.[1];
  return toTerm('topic', code ?? subject.name);
}

/** Every range that a language matches (RFC 4647 §3.3.1): `zh-hans` matches `zh` and `zh-hans`. */
export function languageRanges(languageToken: string): readonly string[] {
  const subtags = languageToken.split('-');
  return subtags
    .map((_, index) => subtags.slice(0, index + 1).join('-'))
    .filter((range) => !isReserved(range));
}

/**
 * Reads a selection's name, its parts in any order and spelling. Undefined for what can be none:
 * an unknown part, one part twice, or a name without a letter.
 */
export function readChoice(path: string): Choice | undefined {
  const parts = path.split('/').map(decode);
  const chosen = new Map<TermKind, string>();
  let language: string | undefined;
  let isOfCorrections = false;
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at]?.toLowerCase() ?? '';
    const kind = termKinds.find((one) => one === part);
    if (kind) {
      at += 1;
      const term = toTerm(kind, parts[at] ?? '');
      if (term === undefined || chosen.has(kind)) return undefined;
      chosen.set(kind, term);
    } else if (part === corrections && !isOfCorrections) isOfCorrections = true;
    else if (part === everything && at === 0 && language === undefined) continue;
    else if (language === undefined && languageRange.test(part) && !isReserved(part)) {
      language = part;
    } else return undefined;
  }
  const terms = termKinds.flatMap((kind) => chosen.get(kind) ?? []);
  return toChoice({ language, terms, isOfCorrections });
}

/** A choice with its canonical name; the terms in the order of `termKinds`. */
export function toChoice(parts: Omit<Choice, 'name'>): Choice {
  const { language, terms, isOfCorrections } = parts;
  const name = [
    ...(language ? [language] : []),
    ...terms,
    ...(isOfCorrections ? [corrections] : []),
  ];
  return { ...parts, name: name.length === 0 ? everything : name.join('/') };
}

/** A selection's name as a path: what is not ASCII becomes percent-encoded UTF-8. */
export function toPath(name: string): string {
  return name.split('/').map(encodeURIComponent).join('/');
}

function isReserved(part: string): boolean {
  return part === everything || part === corrections || part === 'archive' || isKind(part);
}

function isKind(part: string): boolean {
  return termKinds.some((kind) => kind === part);
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return ''; // No part of any selection is empty.
  }
}
