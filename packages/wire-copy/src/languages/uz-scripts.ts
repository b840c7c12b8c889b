const letters: readonly (readonly [string, string])[] = [
  ["o'", 'ў'],
  ["g'", 'ғ'],
  ['sh', 'ш'],
  ['ch', 'ч'],
  ['yo', 'ё'],
  ['yu', 'ю'],
  ['ya', 'я'],
  ['ye', 'е'],
  ["'", 'ъ'],
];
const [from, to] = ['abdefghijklmnopqrstuvxyz', 'абдефгҳижклмнопқрстувхйз'];
const single: ReadonlyMap<string, string> = new Map(
  [...from].map((letter, index) => [letter, to[index] ?? letter] as const),
);

/** Uzbek words in Latin letters, again in Cyrillic ones: the state has two spellings of each. */
export function inCyrillic(list: string): string {
  let cyrillic = '';
  for (let at = 0; at < list.length; ) {
    const pair = letters.find(([latin]) => list.startsWith(latin, at));
    const isStart = at === 0 || /[^\p{L}']/u.test(list[at - 1] ?? ' ');
    const letter = isStart && list[at] === 'e' ? 'э' : single.get(list[at] ?? '');
    cyrillic += pair?.[1] ?? letter ?? list[at];
    at += pair?.[0].length ?? 1;
  }
  return cyrillic;
}

/** A list of phrases in both scripts. */
export function inBothScripts(list: string): string {
  return `${list} | ${inCyrillic(list)}`;
}

/** Lists by name, each in both scripts. */
export function allInBothScripts<Name extends string>(
  lists: Readonly<Record<Name, string>>,
): Readonly<Record<Name, string>> {
  const entries = Object.entries(lists) as [Name, string][];
  return Object.fromEntries(entries.map(([name, list]) => [name, inBothScripts(list)])) as Record<
    Name,
    string
  >;
}
