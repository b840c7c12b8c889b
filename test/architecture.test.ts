import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  functionsLongerThan,
  importsOf,
  readSources,
  readText,
  roomNames,
  type SourceFile,
  withoutComments,
} from './support/sources.ts';

const anyNode = 'node:';
const workspace = '@dateline/';
const packages = ['contracts', 'eventlog', 'runtime', 'wire-copy', 'occasion-words', 'backup'].map(
  (name) => workspace + name,
);

const typebox = ['typebox', 'typebox/compile', 'typebox/error'];

/** Who may do what is asked where something may be changed; what is published knows nothing of it. */
const access = `${workspace}access`;

/** The arrow table of DESIGN.md: what each room may import. What is not listed is forbidden. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  'packages/contracts': [...typebox, 'edtf'],
  'packages/access': [
    ...['contracts', 'eventlog', 'runtime'].map((name) => workspace + name),
    ...['fastify', 'jose'],
    ...typebox,
    anyNode,
  ],
  'packages/client': ['@dateline/contracts', '@dateline/eventlog'],
  'packages/eventlog': ['@dateline/contracts', '@nats-io/', anyNode],
  'packages/backup': ['@dateline/eventlog', 'tar-stream', anyNode],
  'packages/runtime': ['fastify', '@fastify/', 'pino', 'prom-client', ...typebox, anyNode],
  'packages/wire-copy': ['@dateline/contracts', 'tinyld'],
  'packages/occasion-words': ['@dateline/contracts', '@dateline/wire-copy'],
  'services/ingest': [
    ...packages,
    access,
    ...['fastify', 'typebox', 'chokidar', 'sanitize-html', anyNode],
  ],
  'services/feeds': [...packages, 'fastify', 'typebox', 'feed', 'sanitize-html', anyNode],
  'services/calendar': [...packages, 'fastify', 'typebox', 'ical.js', anyNode],
  'services/wire': [...packages, access, 'fastify', 'typebox', anyNode],
  'services/standalone': [
    ...packages,
    access,
    '@dateline/ingest',
    '@dateline/feeds',
    '@dateline/calendar',
    '@dateline/wire',
    'fastify',
    'typebox',
    'commander',
    'bcryptjs',
    'cli-progress',
    'cli-table3',
    anyNode,
  ],
};

const sources = readSources(Object.keys(arrows).map((room) => `${room}/src`));
const tests = readSources(['test', ...Object.keys(arrows).map((room) => `${room}/test`)]);

/** Files of services that decide, project or render: they take time and identity as arguments. */
const pureName = /^(decider|article|occasion|policy|project|select)(-[a-z-]+)?\.ts$/;
const readersAndIngest = [
  'services/ingest',
  'services/feeds',
  'services/calendar',
  'services/wire',
];
const shellName = /-(runner|routes|schemas)\.ts$/;
const isPure = ({ path, room }: SourceFile): boolean =>
  room === 'packages/contracts' ||
  room === 'packages/wire-copy' ||
  room === 'packages/occasion-words' ||
  path.includes('/src/render/') ||
  (readersAndIngest.includes(room) && pureName.test(basename(path)) && !shellName.test(path));

/** Tables that people extend by hand: long by nature, and nothing but data. */
const isTable = ({ path }: SourceFile): boolean => /\/(languages|places|labels)\//.test(path);

const offenders = (files: readonly SourceFile[], find: (file: SourceFile) => readonly string[]) =>
  files.flatMap((file) => find(file).map((what) => `${file.path}: ${what}`));

const matches = (name: string, allowed: readonly string[]): boolean =>
  allowed.some((one) => name === one || (/[:/]$/.test(one) && name.startsWith(one)));

describe('arrows', () => {
  test('every room is in the table, and every room in the table exists', () => {
    expect(roomNames()).toEqual(Object.keys(arrows).sort());
  });

  test('nobody imports what the table does not list', () => {
    const found = offenders(sources, ({ room, text }) =>
      importsOf(text).filter((name) => !name.startsWith('.') && !matches(name, arrows[room] ?? [])),
    );
    expect(found).toEqual([]);
  });

  test('relative imports stay in their own package and name a file', () => {
    const found = offenders(sources, ({ room, path, text }) =>
      importsOf(text)
        .filter((name) => name.startsWith('.'))
        .filter((name) => {
          const target = join(path, '..', name);
          return !target.startsWith(`${room}/src/`) || !existsSync(target);
        }),
    );
    expect(found).toEqual([]);
  });

  test('the NATS client is imported by the JetStream log alone', () => {
    const found = offenders(sources, ({ path, text }) =>
      path.startsWith('packages/eventlog/src/jetstream')
        ? []
        : importsOf(text).filter((name) => name.startsWith('@nats-io/')),
    );
    expect(found).toEqual([]);
  });

  test('main.ts and a package face are imported by no one inside', () => {
    const found = offenders(sources, ({ text }) =>
      importsOf(text).filter((name) => /^\.(\.)?\/(.*\/)?(main|index)\.ts$/.test(name)),
    );
    expect(found).toEqual([]);
  });

  test('project references are the workspace dependencies, no more and no fewer', () => {
    const stale = Object.keys(arrows).filter((room) => {
      const { dependencies = {} } = JSON.parse(readText(`${room}/package.json`));
      const { references = [] } = JSON.parse(readText(`${room}/tsconfig.json`));
      const referenced = references.map(({ path }: { path: string }) => basename(path));
      const wanted = Object.keys(dependencies).filter((name) => name.startsWith(workspace));
      return (
        referenced.sort().join() !==
        wanted
          .map((name) => name.slice(workspace.length))
          .sort()
          .join()
      );
    });
    expect(stale).toEqual([]);
  });
});

describe('purity', () => {
  const acts =
    /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\.|\bset(Timeout|Interval|Immediate)\b|\bfetch\(|\bprocess\.|\bawait\b|\basync\b|\bconsole\.|\bcrypto\./g;

  test('the pure files were found', () => {
    const names = sources.filter(isPure).map(({ path }) => path);
    for (const path of [
      'services/ingest/src/decider.ts',
      'services/ingest/src/article.ts',
      'services/ingest/src/policy.ts',
      'services/feeds/src/project.ts',
      'services/calendar/src/render/vevent.ts',
    ]) {
      expect(names).toContain(path);
    }
  });

  test('pure files have no clock, no randomness, no I/O and no await', () => {
    const found = offenders(sources.filter(isPure), ({ text }) => [
      ...importsOf(text).filter((name) => name.startsWith(anyNode)),
      ...(withoutComments(text).match(acts) ?? []),
    ]);
    expect(found).toEqual([]);
  });

  test('only runtime/src/service.ts reads the environment', () => {
    const found = offenders(sources, ({ path, text }) =>
      path === 'packages/runtime/src/service.ts'
        ? []
        : (withoutComments(text).match(/\bprocess\.env\b/g) ?? []),
    );
    expect(found).toEqual([]);
  });
});

describe('sizes and names', () => {
  const all = [...sources, ...tests];
  const linesMax = 300;
  const functionLinesMax = 70;
  const columnsMax = 100;

  test(`a file has at most ${linesMax} lines`, () => {
    const found = offenders(
      all.filter((file) => !isTable(file)),
      ({ text }) => {
        const lines = text.trimEnd().split('\n').length;
        return lines > linesMax ? [`${lines} lines`] : [];
      },
    );
    expect(found).toEqual([]);
  });

  test(`a function has at most ${functionLinesMax} lines`, () => {
    expect(offenders(sources, ({ text }) => functionsLongerThan(functionLinesMax, text))).toEqual(
      [],
    );
  });

  test(`a line has at most ${columnsMax} columns, unless it cannot be broken`, () => {
    const found = offenders(
      all.filter((file) => !isTable(file)),
      ({ text }) =>
        text
          .split('\n')
          .map((line, index) => ({ line, at: index + 1 }))
          .filter(({ line }) => [...line].length > columnsMax && !isUnbreakable(line))
          .map(({ line, at }) => `line ${at} has ${[...line].length}`),
    );
    expect(found).toEqual([]);
  });

  test('file names are kebab-case and say what is in the file', () => {
    const refused = /^(utils?|helpers?|common|types?|misc|shared)\.ts$/;
    const found = all
      .map(({ path }) => path)
      .filter((path) => {
        const name = basename(path);
        const isFace = /^packages\/[a-z-]+\/src\/index\.ts$/.test(path);
        const isKebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.test|\.d)?\.ts$/.test(name);
        return refused.test(name) || !isKebab || (name === 'index.ts' && !isFace);
      });
    expect(found).toEqual([]);
  });

  test('no star exports, enums, namespaces, classes but errors, or tasks left in comments', () => {
    const refused =
      /^export \*|^\s*(export )?(const )?enum |^\s*namespace |^(export )?class (?!\w*Error\b)\w+/gm;
    const found = offenders(sources, ({ text }) => [
      ...(withoutComments(text).match(refused) ?? []),
      ...(text.match(/\b(TODO|FIXME|XXX)\b(?! #\d+)/g) ?? []),
    ]);
    expect(found).toEqual([]);
  });
});

/** A long string, pattern or URL on its own line is what the formatter leaves long. */
function isUnbreakable(line: string): boolean {
  return /^\s*(\/\/|\*)?\s*\S+$/.test(line) || /['"`/].{40,}['"`/]/.test(line);
}
