export { type Access, type AccessOptions, actorOf, openAccess } from './access.ts';
export { type Moment, toTime } from './decider-token.ts';
export { type Door, doorOf, doors } from './doors.ts';
export { bootstrapName, type Principal } from './principal.ts';
export type { ActorRecord, TokenRecord } from './record.ts';
export { covers, isScope, type Scope, scopes } from './scope.ts';
export { createSecret, isSecret } from './secret.ts';
export { createTokens, type IssuedToken, type Tokens } from './tokens.ts';
