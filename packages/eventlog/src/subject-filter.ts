/** Whether a subject fits a NATS filter: `*` is one token, `>` the rest, at least one token. */
export function matchesFilter(subject: string, filter: string): boolean {
  const wanted = filter.split('.');
  const tokens = subject.split('.');
  for (const [index, token] of wanted.entries()) {
    if (token === '>') return tokens.length > index;
    if (index >= tokens.length || (token !== '*' && token !== tokens[index])) return false;
  }
  return tokens.length === wanted.length;
}
