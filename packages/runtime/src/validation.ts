import type {
  FastifyPluginAsync,
  FastifySchemaCompiler,
  FastifyTypeProvider,
  RawServerDefault,
} from 'fastify';
import type { Static, TSchema } from 'typebox';
import { Compile } from 'typebox/compile';
import { problem } from './problem.ts';
import { schemaFaults } from './schema-faults.ts';

/** Tells Fastify's types that a route's TypeBox schema is the type of what it checks. */
export interface TypeBoxProvider extends FastifyTypeProvider {
  readonly validator: this['schema'] extends TSchema ? Static<this['schema']> : unknown;
  readonly serializer: this['schema'] extends TSchema ? Static<this['schema']> : unknown;
}

/**
 * A service's routes: `const routes: Routes = async (server) => { server.post(…) }`. With
 * `schema: { body: Article }` the handler's `request.body` has been checked and has Article's type.
 */
export type Routes = FastifyPluginAsync<Record<never, never>, RawServerDefault, TypeBoxProvider>;

const faultsMax = 10;

/**
 * Checks requests by TypeBox: a body is taken exactly as it came; path, query and header values,
 * which are text, become the schema's types first, and defaults are filled in there.
 */
export const typeBoxValidator: FastifySchemaCompiler<TSchema> = ({ schema, httpPart }) => {
  const validator = Compile(schema);
  const where = httpPart === 'querystring' ? 'query' : (httpPart ?? 'request');
  return (given: unknown) => {
    const value = where === 'body' ? given : validator.Convert(validator.Default(given));
    if (validator.Check(value)) return { value };
    return { error: invalid(where, schemaFaults(validator.Errors(value), { faultsMax })) };
  };
};

function invalid(where: string, faults: ReturnType<typeof schemaFaults>) {
  const first = faults[0] ?? { pointer: '', detail: 'does not fit' };
  const more = faults.length > 1 ? ` (and ${faults.length - 1} more)` : '';
  return problem({
    status: 400,
    slug: 'invalid-request',
    title: 'The request does not fit its schema',
    detail: `${[where, first.pointer, first.detail].filter(Boolean).join(' ')}${more}`,
    extras: { errors: faults.map((fault) => ({ in: where, ...fault })) },
  });
}
