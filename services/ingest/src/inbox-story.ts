import { compileCheck } from '@dateline/contracts';
import { ArticleInput, bodyOctetsMax } from './article-schemas.ts';
import { faultInArticle } from './field-checks.ts';
import { findBadWords } from './words.ts';

/** A file of the inbox as a story, or the sentence that tells its sender what is wrong with it. */
export type FileReading =
  | { readonly kind: 'story'; readonly input: ArticleInput }
  | { readonly kind: 'fault'; readonly reason: string };

const articleCheck = compileCheck(ArticleInput);
const fields = new Set(Object.keys(ArticleInput.properties));

/** Reads a dropped file: `.json` holds the fields of `POST /articles`, all else is raw copy. */
export function readStoryFile(name: string, octets: Uint8Array): FileReading {
  if (octets.length > bodyOctetsMax) return tooLarge(octets.length);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(octets);
  } catch {
    return fault('The file is not text in UTF-8.');
  }
  const isJson = name.toLowerCase().endsWith('.json');
  const value = isJson ? parse(text) : { text };
  if (value === undefined) return fault('The file is named .json but is not JSON.');
  const words = findBadWords(value);
  if (words) return fault(`${words.pointer} ${words.detail}.`);
  const unknown = Object.keys(Object(value)).find((field) => !fields.has(field));
  if (unknown !== undefined) return fault(`The field /${unknown} is not known.`);
  if (!articleCheck.is(value)) return fault(`${articleCheck.fault(value)}.`);
  const found = faultInArticle(value);
  if (found) return fault(`${found.pointer} ${found.detail}.`.trimStart());
  return { kind: 'story', input: value };
}

/** What is said of a file over the limit, which is not even read. */
export function tooLarge(octets: number): FileReading {
  return fault(`The file has ${octets} octets; the limit is ${bodyOctetsMax}.`);
}

function fault(reason: string): FileReading {
  return { kind: 'fault', reason };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // The sender is told that it is not JSON.
  }
}
