/** What a token may be made for. `admin` is all of them, and tokens and webhooks besides. */
export const scopes = ['publish', 'correct', 'kill', 'desk', 'admin'] as const;
export type Scope = (typeof scopes)[number];

/** Whether one of the scopes that are needed is held; `admin` holds all. */
export function covers(held: readonly Scope[], needed: readonly Scope[]): boolean {
  return held.includes('admin') || needed.some((scope) => held.includes(scope));
}

/** Whether a text is one of the scopes. */
export function isScope(text: string): text is Scope {
  return scopes.some((scope) => scope === text);
}
