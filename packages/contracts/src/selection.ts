/** The selection that holds everything. */
export const everything = 'all';

/** What may be selected by besides the language; the order is that of canonical names. */
export const selectionKinds = [
  'section',
  'topic',
  'place',
  'country',
  'series',
  'occasion',
  'story',
] as const;
export type SelectionKind = (typeof selectionKinds)[number];

/** What one service lets be selected by: the same words mean the same in all of them. */
export interface SelectionGrammar {
  readonly kinds: readonly SelectionKind[];
  /** Parts that stand alone and last, such as `corrections`. */
  readonly marks: readonly string[];
}

/** What a document is selected by; all of it has to hold. */
export interface Selected {
  /** Canonical, not percent-encoded: `all`, `ar`, `ar/section/sport`. */
  readonly name: string;
  /** Lower-case language range; undefined for all languages. */
  readonly language: string | undefined;
  /** `section/sport`, …, in the order of the kinds. */
  readonly terms: readonly string[];
  readonly marks: readonly string[];
}

const nameMax = 64;
const languageRange = /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/;
const id = /^[A-Za-z0-9_-]{1,64}$/;
const mediaTopic =
  /^(?:https?:\/\/cv\.iptc\.org\/newscodes\/mediatopic\/|medtop:)(\d{8})\/?(?:[?#].*)?$/i;
/** Words of addresses that have the form of a language. */
const reserved: ReadonlySet<string> = new Set([
  everything,
  'corrections',
  'calendar-changes',
  'archive',
  'index',
  ...selectionKinds,
]);

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
export function toTerm(kind: SelectionKind, text: string): string | undefined {
  if (kind === 'occasion' || kind === 'story') return id.test(text) ? `${kind}/${text}` : undefined;
  const name = toTermName(text);
  return name === '' ? undefined : `${kind}/${name}`;
}

/** A subject by its IPTC code where it has one, so that one topic is the same in all languages. */
export function toTopic(subject: { readonly name: string; readonly uri?: string }) {
  const code = mediaTopic.exec(subject.uri ?? '')?.[1];
  return toTerm('topic', code ?? subject.name);
}

/** Every range that a language matches (RFC 4647 §3.3.1): `zh-hans` matches `zh` and `zh-hans`. */
export function languageRanges(languageToken: string): readonly string[] {
  const known = rangesOf.get(languageToken);
  if (known) return known;
  const subtags = languageToken.split('-');
  const ranges = subtags
    .map((_, index) => subtags.slice(0, index + 1).join('-'))
    .filter((range) => !reserved.has(range));
  if (rangesOf.size < rangesMax) rangesOf.set(languageToken, ranges);
  return ranges;
}
/** A newsroom has few languages, and each event of a replay asks for its own several times. */
const rangesOf = new Map<string, readonly string[]>();
const rangesMax = 1000;

/**
 * Reads a selection's name, its parts in any order and spelling. Undefined for what can be none:
 * an unknown part, one part twice, or a name without a letter.
 */
export function readSelection(path: string, grammar: SelectionGrammar): Selected | undefined {
  const parts = path.split('/').map(decode);
  const chosen = new Map<SelectionKind, string>();
  const marks = new Set<string>();
  let language: string | undefined;
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at]?.toLowerCase() ?? '';
    const kind = grammar.kinds.find((one) => one === part);
    if (kind) {
      at += 1;
      const term = toTerm(kind, parts[at] ?? '');
      if (term === undefined || chosen.has(kind)) return undefined;
      chosen.set(kind, term);
    } else if (grammar.marks.includes(part) && !marks.has(part)) marks.add(part);
    else if (part === everything && at === 0 && language === undefined) continue;
    else if (language === undefined && languageRange.test(part) && !reserved.has(part)) {
      language = part;
    } else return undefined;
  }
  const terms = grammar.kinds.flatMap((kind) => chosen.get(kind) ?? []);
  return toSelected({ language, terms, marks: grammar.marks.filter((mark) => marks.has(mark)) });
}

/** A selection with its canonical name; terms and marks in the order of their grammar. */
export function toSelected(parts: Omit<Selected, 'name'>): Selected {
  const { language, terms, marks } = parts;
  const name = [...(language ? [language] : []), ...terms, ...marks];
  return { ...parts, name: name.length === 0 ? everything : name.join('/') };
}

/** A selection's name as a path: what is not ASCII becomes percent-encoded UTF-8. */
export function toSelectionPath(name: string): string {
  return name.split('/').map(encodeURIComponent).join('/');
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return ''; // No part of any selection is empty.
  }
}
