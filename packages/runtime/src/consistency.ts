import { setTimeout as pause } from 'node:timers/promises';
import Type from 'typebox';
import type { Held, Service, ServiceConsistency } from './mount.ts';
import { problem } from './problem.ts';
import type { Routes } from './validation.ts';

/** Readers of one process are a few events apart at most, and only for a moment. */
const looksMax = 40;
const betweenLooksMs = 25;
const pageMax = 10_000;

const ServiceParams = Type.Object({ service: Type.String({ maxLength: 40 }) });
const RevisionsQuery = Type.Object(
  {
    after: Type.Integer({
      minimum: 0,
      maximum: Number.MAX_SAFE_INTEGER,
      default: 0,
      description: 'How many entities to pass over',
    }),
  },
  { additionalProperties: false },
);

/**
 * GET /consistency: what every reader of this process holds, and whether they agree. GET
 * /consistency/{service}: one of them alone. GET /consistency/{service}/revisions: the revision
 * that each entity is at there, in pages. Open: it says nothing that the surfaces do not.
 */
export function consistencyRoutes(services: readonly Service[]): Routes {
  const readers = new Map(
    services.flatMap(({ name, consistency }) => (consistency ? [[name, consistency]] : [])),
  );
  return async (server) => {
    if (readers.size === 0) return;
    server.get('/consistency', async () => {
      for (let look = 1; ; look += 1) {
        const held = await readAll(readers);
        const differences = differencesOf(held);
        const isFinal = differences.length === 0 || look === looksMax || !areApart(held);
        if (isFinal) return { agrees: differences.length === 0, differences, services: held };
        await pause(betweenLooksMs);
      }
    });
    server.get('/consistency/:service', { schema: { params: ServiceParams } }, async (request) => {
      const { service } = request.params as { service: string };
      return { service, ...(await find(readers, service).read()) };
    });
    server.get(
      '/consistency/:service/revisions',
      { schema: { params: ServiceParams, querystring: RevisionsQuery } },
      async (request) => {
        const { service } = request.params as { service: string };
        const { after } = request.query as { after: number };
        return toPage(find(readers, service).list(), after);
      },
    );
  };
}

type Readers = ReadonlyMap<string, ServiceConsistency>;
type AllHeld = Readonly<Record<string, Held>>;

function find(readers: Readers, name: string): ServiceConsistency {
  const reader = readers.get(name);
  if (reader) return reader;
  const detail = `no reader of this process is called ${name.slice(0, 40)}`;
  throw problem({ status: 404, slug: 'not-found', detail });
}

async function readAll(readers: Readers): Promise<AllHeld> {
  const names = [...readers.keys()];
  const held = await Promise.all([...readers.values()].map(async ({ read }) => read()));
  return Object.fromEntries(
    names.flatMap((name, index) => (held[index] ? [[name, held[index]]] : [])),
  );
}

function areApart(all: AllHeld): boolean {
  return new Set(Object.values(all).map(({ sequence }) => sequence)).size > 1;
}

/** In words; the first reader is what the others are held against. */
function differencesOf(all: AllHeld): readonly string[] {
  const [first, ...others] = Object.entries(all);
  if (!first) return [];
  const [ours, expected] = first;
  const apart = others.flatMap(([name, held]) =>
    (['streamCreated', 'sequence', 'entities', 'revisions'] as const).flatMap((what) =>
      held[what] === expected[what]
        ? []
        : [`${what}: ${name} has ${held[what]}, ${ours} has ${expected[what]}`],
    ),
  );
  const still = Object.entries(all).flatMap(([name, { quarantined }]) =>
    Object.keys(quarantined).map((id) => `${name} holds ${id} back: it cannot be read on`),
  );
  return [...apart, ...still];
}

function toPage(list: Iterable<readonly [string, number]>, after: number) {
  const revisions: Record<string, number> = {};
  let index = 0;
  for (const [entity, revision] of list) {
    index += 1;
    if (index > after + pageMax) return { revisions, next: index - 1 };
    if (index > after) revisions[entity] = revision;
  }
  return { revisions };
}
