import type { Access } from './access.ts';
import { issue, type Moment, revoke, rotate } from './decider-token.ts';
import { bootstrapName } from './principal.ts';
import { type TokenRecord, tokenKey } from './record.ts';
import type { Scope } from './scope.ts';
import { createSecret, hashOf } from './secret.ts';

/** A token with its secret, which is nowhere else and never again. */
export interface IssuedToken {
  readonly token: TokenRecord;
  readonly secret: string;
}

/** Makes tokens, renews them and takes them back; each throws LogUnavailableError. */
export interface Tokens {
  list(): readonly TokenRecord[];
  /** `taken` where there is or was a token of that name, `full` where there are too many. */
  add(
    asked: {
      readonly name: string;
      readonly scopes: readonly Scope[];
      readonly expiresInS?: number;
    },
    by: string,
  ): Promise<IssuedToken | 'taken' | 'full'>;
  /** `absent` where there is none of that name that opens anything. */
  rotate(
    name: string,
    asked: { readonly overlapS: number; readonly expiresInS?: number },
    by: string,
  ): Promise<IssuedToken | 'absent'>;
  revoke(name: string, by: string): Promise<TokenRecord | 'absent'>;
}

const tokensMax = 1000;

/** The tokens of a newsroom, for who may write the ledger. */
export function createTokens({ register, nowMs }: Pick<Access, 'register' | 'nowMs'>): Tokens {
  const { book } = register;
  const moment = (by: string): Moment => ({ nowMs: nowMs(), by });
  /** What is made of a token that there is; undefined where there is none. */
  const change = async (name: string, toNext: (token: TokenRecord) => TokenRecord) => {
    let isThere = false;
    const changed = await book.update(tokenKey(name), (found) => {
      isThere = found?.kind === 'token' && found.revokedAt === undefined;
      return isThere && found?.kind === 'token' ? toNext(found) : found;
    });
    return isThere && changed?.kind === 'token' ? changed : undefined;
  };
  return {
    list: () =>
      [...register.tokens()].sort((one, other) => (one.createdAt < other.createdAt ? -1 : 1)),
    async add(asked, by) {
      if (asked.name === bootstrapName) return 'taken';
      if (register.tokens().length >= tokensMax) return 'full';
      const secret = createSecret();
      const token = issue({ ...asked, hash: hashOf(secret) }, moment(by));
      const kept = await book.update(tokenKey(asked.name), (found) => found ?? token);
      const isOurs = kept?.kind === 'token' && kept.secrets[0]?.hash === hashOf(secret);
      return isOurs ? { token, secret } : 'taken';
    },
    async rotate(name, asked, by) {
      const secret = createSecret();
      const hash = hashOf(secret);
      const token = await change(name, (found) => rotate(found, { ...asked, hash }, moment(by)));
      return token ? { token, secret } : 'absent';
    },
    async revoke(name, by) {
      const token = await change(name, (found) => revoke(found, moment(by)));
      return token ?? 'absent';
    },
  };
}
