/** One thing that feeds list: an article, one correction of it, or one change of an occasion. */
export interface Member {
  /** Unique in its index. */
  readonly key: string;
  /** RFC 3339 UTC: with the key it ranks the member, for ever. */
  readonly at: string;
  /** The id of the article or occasion. */
  readonly entity: string;
  /** Of a correction: the revision that made it. */
  readonly revision?: number;
  /** Language ranges and terms that it is found under; it may gain some. */
  terms: readonly string[];
}

/** Members in order, oldest first, and which of them stand on one page. */
export interface MemberList {
  readonly members: readonly Member[];
  /** How many archive pages are full. */
  readonly pages: number;
}

/** A page number, from 1 for the oldest; undefined for the newest members, beyond all pages. */
export type Page = number | undefined;

/** Members by what they are found under; any combination is listed once it has been asked for. */
export interface Index {
  add(member: Member): void;
  /** Lets a member be found under one more term. */
  extend(key: string, term: string): void;
  remove(key: string): void;
  get(key: string): Member | undefined;
  /** What holds all terms; undefined where nothing ever did. No terms: everything. */
  list(terms: readonly string[]): MemberList | undefined;
  has(term: string): boolean;
  /** Single terms that something is found under, sorted. */
  terms(): readonly string[];
}

/** How many members an archive page holds. */
export const pageSize = 20;
/** The newest members outside of archive pages: from 40 on, and one less than 60 at most. */
const openMin = 40;
const combinationsMax = 1000;

/** Full pages; all beyond them is the open end, which turns a page at a time. */
export function pagesOf(count: number): number {
  return count < openMin + pageSize ? 0 : Math.floor((count - openMin) / pageSize);
}

/** The members of one page, or of the open end; oldest first. */
export function membersOn({ members, pages }: MemberList, page: Page): readonly Member[] {
  return page === undefined
    ? members.slice(pages * pageSize)
    : members.slice((page - 1) * pageSize, page * pageSize);
}

/** On which page of a list a member stands; null where it is not in the list. */
export function pageOf({ members, pages }: MemberList, member: Member): Page | null {
  const at = rankOf(members, member);
  if (members[at]?.key !== member.key) return null;
  const page = Math.floor(at / pageSize) + 1;
  return page <= pages ? page : undefined;
}

interface Growing {
  readonly members: Member[];
}

/** One more member costs the same however many there are, unless it comes late and ranks early. */
export function createIndex(): Index {
  const all: Growing = { members: [] };
  const byKey = new Map<string, Member>();
  const single = new Map<string, Growing>();
  const combined = new Map<string, Growing & { readonly terms: readonly string[] }>();

  const insertUnder = (member: Member, term: string): void => {
    const list = single.get(term) ?? { members: [] };
    single.set(term, list);
    insert(list.members, member);
  };
  const refresh = (member: Member): void => {
    for (const { members, terms } of combined.values()) {
      if (terms.every((term) => member.terms.includes(term))) insert(members, member);
    }
  };
  const combine = (terms: readonly string[]): Growing | undefined => {
    const name = terms.join('\n');
    const known = combined.get(name);
    if (known) return again(combined, name, known);
    const lists = terms.map((term) => single.get(term));
    const [smallest] = lists.toSorted((a, b) => sizeOf(a) - sizeOf(b));
    if (!smallest) return undefined;
    const isIn = (member: Member) => terms.every((term) => member.terms.includes(term));
    // One in which nothing is yet is kept too: to find that out again costs as much each time.
    const list = { terms, members: smallest.members.filter(isIn) };
    const [oldest] = combined.keys();
    if (combined.size >= combinationsMax && oldest !== undefined) combined.delete(oldest);
    combined.set(name, list);
    return list;
  };

  return {
    add(member) {
      byKey.set(member.key, member);
      insert(all.members, member);
      for (const term of member.terms) insertUnder(member, term);
      refresh(member);
    },
    extend(key, term) {
      const member = byKey.get(key);
      if (!member || member.terms.includes(term)) return;
      member.terms = [...member.terms, term];
      insertUnder(member, term);
      refresh(member);
    },
    remove(key) {
      const member = byKey.get(key);
      if (!member) return;
      byKey.delete(key);
      const named = member.terms.flatMap((term) => single.get(term) ?? []);
      for (const list of [all, ...named, ...combined.values()]) drop(list, member);
    },
    get: (key) => byKey.get(key),
    list(terms) {
      const [first, second] = terms;
      const one = first === undefined ? all : single.get(first);
      const found = second === undefined ? one : combine(terms);
      const isKnown = found === all || sizeOf(found) > 0;
      return found && isKnown
        ? { members: found.members, pages: pagesOf(found.members.length) }
        : undefined;
    },
    has: (term) => sizeOf(single.get(term)) > 0,
    terms: () => [...single.keys()].filter((term) => sizeOf(single.get(term)) > 0).sort(),
  };
}

/** Puts what is in use at the end, where it is dropped last. */
function again<Value>(map: Map<string, Value>, name: string, value: Value): Value {
  map.delete(name);
  map.set(name, value);
  return value;
}

function sizeOf(list: Growing | undefined): number {
  return list ? list.members.length : -1;
}

function insert(members: Member[], member: Member): void {
  const at = rankOf(members, member);
  if (members[at]?.key !== member.key) members.splice(at, 0, member);
}

function drop({ members }: Growing, member: Member): void {
  const at = rankOf(members, member);
  if (members[at]?.key === member.key) members.splice(at, 1);
}

/** Where it stands, or would: by time, then by key, an order that an erased log still yields. */
function rankOf(members: readonly Member[], member: Member): number {
  let low = 0;
  let high = members.length;
  const last = members.at(-1);
  if (last && isBefore(last, member)) return high;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = members[middle];
    if (other && isBefore(other, member)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isBefore(one: Member, other: Member): boolean {
  return one.at === other.at ? one.key < other.key : one.at < other.at;
}
