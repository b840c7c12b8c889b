import { ConfigError } from '@dateline/runtime';
import Type, { type Static } from 'typebox';
import { isSafeAddress, type OidcRules, safeAlgorithms } from './oidc.ts';
import { isScope, type Scope } from './scope.ts';

/** The variables of every service that has a door, to be spread into its own. */
export const AccessConfig = {
  /** Single sign-on: the issuer whose tokens open the desk; none without it. */
  OIDC_ISSUER: Type.Optional(Type.String({ pattern: '^https?://[^\\s?#]+$' })),
  /** What its tokens have to be for (`aud`). */
  OIDC_AUDIENCE: Type.Optional(Type.String({ minLength: 1 })),
  /** The claim with scopes or roles; with dots where it lies deeper: `realm_access.roles`. */
  OIDC_SCOPE_CLAIM: Type.String({ default: 'scope', pattern: '^[\\w:/.-]{1,200}$' }),
  /** What its values are for: `editors=publish+correct+desk,chiefs=admin`. */
  OIDC_SCOPES: Type.Optional(Type.String()),
  /** How its tokens may be signed, with commas between. */
  OIDC_ALGORITHMS: Type.String({ default: 'RS256,PS256,ES256,EdDSA' }),
  /** Changes that one token or person may ask for within a minute. */
  WRITES_PER_MINUTE: Type.Integer({ minimum: 1, maximum: 10_000_000, default: 12_000 }),
  /** Wrong tokens from one address within a minute before they are not looked at. */
  FAILURES_PER_MINUTE: Type.Integer({ minimum: 1, maximum: 1_000_000, default: 60 }),
} as const;

const schema = Type.Object(AccessConfig);

/** What `openAccess` takes of it. @throws ConfigError naming the variable that is wrong. */
export function toAccessOptions(config: Readonly<Static<typeof schema>>): {
  readonly writesPerMinuteMax: number;
  readonly failuresPerMinuteMax: number;
  readonly oidc?: OidcRules;
} {
  const { OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience } = config;
  const limits = {
    writesPerMinuteMax: config.WRITES_PER_MINUTE,
    failuresPerMinuteMax: config.FAILURES_PER_MINUTE,
  };
  if (issuer === undefined) {
    // Whoever sets these means to have single sign-on, and would not notice that there is none.
    const idle = (['OIDC_AUDIENCE', 'OIDC_SCOPES'] as const).find((name) => config[name]);
    if (idle === undefined) return limits;
    throw new ConfigError([`${idle} says nothing without OIDC_ISSUER`]);
  }
  if (!isSafeAddress(issuer)) throw new ConfigError(['OIDC_ISSUER is reached without TLS']);
  if (audience === undefined) throw new ConfigError(['OIDC_AUDIENCE is required with OIDC_ISSUER']);
  const algorithms = config.OIDC_ALGORITHMS.split(',').map((one) => one.trim());
  if (!algorithms.every((one) => safeAlgorithms.some((safe) => safe === one))) {
    throw new ConfigError([`OIDC_ALGORITHMS is not of ${safeAlgorithms.join(', ')}`]);
  }
  const scopesOf = readScopes(config.OIDC_SCOPES ?? '');
  return {
    ...limits,
    oidc: { issuer, audience, algorithms, scopesOf, scopeClaim: config.OIDC_SCOPE_CLAIM },
  };
}

function readScopes(text: string): ReadonlyMap<string, readonly Scope[]> {
  const found = new Map<string, readonly Scope[]>();
  for (const entry of text.split(',').filter((one) => one.trim() !== '')) {
    const at = entry.lastIndexOf('=');
    const scopes = entry
      .slice(at + 1)
      .split('+')
      .map((one) => one.trim());
    const value = entry.slice(0, Math.max(0, at)).trim();
    if (value === '' || !scopes.every(isScope)) {
      throw new ConfigError(['OIDC_SCOPES is not of the form role=publish+correct,role=admin']);
    }
    found.set(value, scopes.filter(isScope));
  }
  return found;
}
