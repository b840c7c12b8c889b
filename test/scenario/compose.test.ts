import { AccessConfig } from '@dateline/access';
import { BaseConfig } from '@dateline/runtime';
import { describe, expect, test } from 'vitest';
import { serviceNames } from '../support/newsroom.ts';
import { readText } from '../support/sources.ts';

// What one that runs the newsroom may leave out: it has a default, or another stands for it.
const leftOut: ReadonlySet<string> = new Set(['HOST', 'DATA_DIR', 'INGEST_TOKEN']);

/** The variables of a service's own schema, as its main file declares them. */
function ownVariables(service: string): readonly string[] {
  const text = readText(`services/${service}/src/main.ts`);
  const [, schema = ''] = /Config = Type\.Object\(\{\n([\s\S]*?)\n\}\);/.exec(text) ?? [];
  expect(schema).toContain('...BaseConfig,');
  const shared = schema.includes('...AccessConfig,') ? Object.keys(AccessConfig) : [];
  const own = [...schema.matchAll(/^ {2}([A-Z][A-Z_]*):/gm)].map(([, name = '']) => name);
  return [...shared, ...own];
}

/** The lines below a key of compose.yaml, as far as they are indented more than it. */
function below(text: string, key: string): string {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.trim() === `${key}:`);
  expect(start, key).toBeGreaterThanOrEqual(0);
  const depth = (line: string) => line.length - line.trimStart().length;
  const rest = lines.slice(start + 1);
  const end = rest.findIndex(
    (line) => line.trim() !== '' && depth(line) <= depth(lines[start] ?? ''),
  );
  return rest.slice(0, end < 0 ? undefined : end).join('\n');
}

const compose = readText('infra/compose.yaml');
const services = below(compose, 'services');
const dockerfile = readText('infra/Dockerfile');

describe.each(serviceNames)('%s in compose.yaml', (service) => {
  const known = new Set([...Object.keys(BaseConfig), ...ownVariables(service)]);
  const environment = below(below(services, service), 'environment');
  const given = [...environment.matchAll(/^ +([A-Z][A-Z_]*):/gm)].map(([, name = '']) => name);

  test('is given only variables that it knows', () => {
    expect(given.length).toBeGreaterThan(3);
    expect(given.filter((name) => !known.has(name))).toEqual([]);
  });

  test('is given every variable that it knows', () => {
    const missing = [...known].filter((name) => !given.includes(name) && !leftOut.has(name));
    expect(missing).toEqual([]);
  });

  test('says nothing twice, for then only one of them would count', () => {
    const keys = [...below(services, service).matchAll(/^ {4}([a-z_]+):/gm)].map(([, key]) => key);
    expect(keys.length).toBeGreaterThan(3);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('listens where the edge looks for it', () => {
    const port = /^ +PORT: (\d+)$/m.exec(environment)?.[1];
    expect(readText('infra/edge/nginx.conf')).toContain(` ${service}:${port};`);
  });
});

test('the image gives what compose.yaml leaves out', () => {
  expect(dockerfile).toMatch(/^ENV .*\bHOST=0\.0\.0\.0 DATA_DIR=\/data$/m);
});

test('the broker of compose.yaml gets the variables that its configuration asks for', () => {
  const environment = below(below(services, 'nats'), 'environment');
  const asked = new Set(readText('infra/nats/single.conf').match(/(?<=: )\$[A-Z_]+/g));
  expect(asked.size).toBeGreaterThan(0);
  for (const name of asked) expect(environment).toContain(`${name.slice(1)}: `);
});
