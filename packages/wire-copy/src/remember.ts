const codesOfFirstPlane = 0x10000;

/**
 * A test of one character that is asked for every character of every text: Unicode properties are
 * dear to look up, so what was answered for a character of the first plane is kept.
 */
export function rememberTest(pattern: RegExp): (code: number) => boolean {
  const [unknown, no, yes] = [0, 1, 2];
  const known = new Uint8Array(codesOfFirstPlane);
  return (code) => {
    if (code >= codesOfFirstPlane) return pattern.test(String.fromCodePoint(code));
    const answer = known[code];
    if (answer !== unknown) return answer === yes;
    const isSo = pattern.test(String.fromCharCode(code));
    known[code] = isSo ? yes : no;
    return isSo;
  };
}

/** The same for what is made of words: most words of a text were seen before. At most `max` kept. */
export function rememberWords<T>(make: (word: string) => T, max: number): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const kept = known.get(word);
    if (kept !== undefined) return kept;
    if (known.size >= max) known.clear();
    const made = make(word);
    known.set(word, made);
    return made;
  };
}
