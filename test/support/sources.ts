import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout's own folder. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** One TypeScript file of the project; `room` is its package, `packages/contracts`. */
export interface SourceFile {
  readonly path: string;
  readonly room: string;
  readonly text: string;
}

/** The text of a file of the checkout. */
export function readText(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** Every package and service of the workspace, sorted. */
export function roomNames(): readonly string[] {
  return ['packages', 'services']
    .flatMap((group) => readdirSync(join(root, group)).map((name) => `${group}/${name}`))
    .filter((room) => existsSync(join(root, room, 'package.json')))
    .sort();
}

/** All TypeScript files below some folders of the checkout. */
export function readSources(folders: readonly string[]): readonly SourceFile[] {
  return folders.flatMap(walk).map((file) => {
    const path = relative(root, file).replaceAll('\\', '/');
    return { path, room: path.split('/').slice(0, 2).join('/'), text: readFileSync(file, 'utf8') };
  });
}

/** The module names of static and dynamic imports and of re-exports. */
export function importsOf(text: string): readonly string[] {
  const pattern =
    /^(?:import|export)\b[^'"]*?\bfrom\s+['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;
  return [...withoutComments(text).matchAll(pattern)].map(
    (match) => match[1] ?? match[2] ?? match[3] ?? '',
  );
}

/** The text with comments blanked; a `//` inside a quoted URL stays. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

/**
 * Functions that are too long, as `name… N lines`. It relies on the formatter: what a line opens
 * with a brace, the next line of the same depth closes.
 */
export function functionsLongerThan(linesMax: number, text: string): readonly string[] {
  const lines = text.split('\n');
  const depth = (line: string) => line.length - line.trimStart().length;
  const opens = /\bfunction\b|=> \{$|^\s+(async |get |static )*[\w$]+\(.*\)?.*\{$/;
  const isControl = /^\s*\}?\s*(if|for|while|switch|else|try|catch|do|return)\b/;
  return lines.flatMap((line, start) => {
    if (!opens.test(line) || isControl.test(line)) return [];
    let end = start + 1;
    const closes = (at: string) =>
      depth(at) === depth(line) && /^\s*\}/.test(at) && !at.endsWith('{');
    while (end < lines.length && !closes(lines[end] ?? '')) end += 1;
    const length = end - start + 1;
    return end < lines.length && length > linesMax ? [`${line.trim()} ${length} lines`] : [];
  });
}

function walk(folder: string): readonly string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path).flatMap((name) => {
    if (name === 'fixtures' || name === 'golden' || name === 'node_modules') return [];
    const child = join(path, name);
    if (statSync(child).isDirectory()) return walk(relative(root, child));
    return /\.ts$/.test(name) ? [child] : [];
  });
}
