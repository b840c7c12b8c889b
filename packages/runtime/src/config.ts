import Type, { type Static, type TObject, type TSchema } from 'typebox';
import { Compile } from 'typebox/compile';
import { schemaFaults } from './schema-faults.ts';
import type { ServerOptions } from './server.ts';

/** Where a broker on this machine is. */
export const natsUrlDefault = 'nats://127.0.0.1:4222';

/** The variables of every service, to be spread into its own: `Type.Object({ ...BaseConfig })`. */
export const BaseConfig = {
  /** The address to listen on; loopback unless it is said otherwise. */
  HOST: Type.String({ default: '127.0.0.1' }),
  /** 0 takes any free port. */
  PORT: Type.Integer({ minimum: 0, maximum: 65_535, default: 8080 }),
  LOG_LEVEL: Type.Enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], {
    default: 'info',
  }),
  NATS_URL: Type.String({ default: natsUrlDefault }),
  /** Who we are to the broker, and the file that holds the password; NATS_URL may name both. */
  NATS_USER: Type.Optional(Type.String({ pattern: '^[a-z]{1,32}$' })),
  NATS_PASSWORD_FILE: Type.Optional(Type.String()),
  /** The folder for what has to outlive a restart. */
  DATA_DIR: Type.String({ default: './data' }),
  /** Whether X-Forwarded-* of the one in front of us is believed. */
  TRUST_PROXY: Type.Boolean({ default: false }),
  /** For the head of a request to arrive, and for the whole of it; milliseconds. */
  HEAD_TIMEOUT_MS: Type.Integer({ minimum: 100, maximum: 600_000, default: 10_000 }),
  REQUEST_TIMEOUT_MS: Type.Integer({ minimum: 100, maximum: 600_000, default: 30_000 }),
} as const;

/** What these say of a server's manners. */
export function toServerOptions(
  config: Pick<
    Static<TObject<typeof BaseConfig>>,
    'TRUST_PROXY' | 'HEAD_TIMEOUT_MS' | 'REQUEST_TIMEOUT_MS'
  >,
): Pick<ServerOptions, 'trustProxy' | 'headTimeoutMs' | 'requestTimeoutMs'> {
  return {
    trustProxy: config.TRUST_PROXY,
    headTimeoutMs: config.HEAD_TIMEOUT_MS,
    requestTimeoutMs: config.REQUEST_TIMEOUT_MS,
  };
}

/** The configuration is not usable; the message names every variable that is wrong. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  /** One per variable, such as `PORT must be integer`. */
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(`config: ${faults.join('; ')}`);
    this.faults = faults;
  }
}

const truths: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['1', true],
  ['yes', true],
  ['false', false],
  ['0', false],
  ['no', false],
]);

/**
 * Reads the variables of one schema from text values. An empty value counts as unset, a default
 * fills what is unset, and variables the schema does not know are ignored. No value is ever quoted
 * in a message, since it may be a secret.
 * @throws ConfigError naming every variable that is missing or wrong.
 */
export function readConfig<Schema extends TObject>(
  schema: Schema,
  values: Readonly<Record<string, string | undefined>>,
): Readonly<Static<Schema>> {
  const config: Record<string, unknown> = {};
  for (const [name, property] of Object.entries(schema.properties)) {
    const text = values[name];
    const value = text === undefined || text === '' ? defaultOf(property) : coerce(text, property);
    if (value !== undefined) config[name] = value;
  }
  const validator = Compile(schema);
  if (validator.Check(config)) return config as Static<Schema>;
  throw new ConfigError(
    schemaFaults(validator.Errors(config), { faultsMax: 1000 }).map(
      ({ pointer, detail }) => `${pointer.slice(1)} ${detail}`,
    ),
  );
}

function defaultOf(property: TSchema): unknown {
  return 'default' in property ? property.default : undefined;
}

// Strict: what does not look like the type stays text, so that the check names it.
function coerce(text: string, property: TSchema): unknown {
  if (Type.IsInteger(property) || Type.IsNumber(property)) {
    return /^[+-]?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
  }
  if (Type.IsBoolean(property)) return truths.get(text.toLowerCase()) ?? text;
  return text;
}
