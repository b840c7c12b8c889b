import { everything, type Selected } from '@dateline/contracts';
import { labelLanguages } from '@dateline/occasion-words';
import type { Document } from '@dateline/runtime';
import { type Options, readOptions, toQuery } from './render/options.ts';
import { readChoice } from './select-terms.ts';

/** The forms in which occasions are written; the last is for people, and for one occasion alone. */
export type Format = 'ics' | 'jcal' | 'jsonld' | 'html';

/** What an address of ours asks for, in the one spelling that all others mean. */
export interface Wanted {
  /** Path and query: what the document is kept under. */
  readonly key: string;
  readonly format: Format;
  readonly options: Options;
  readonly choice: Selected;
  /** `2031` or `2031-05`. */
  readonly period?: string;
  /** The id of one occasion. */
  readonly occasion?: string;
}

/** One document's place. */
export interface Place {
  readonly wanted: Wanted;
  document: Document | undefined;
  /** The one that is on disk. */
  kept: Document | undefined;
  isStale: boolean;
  isCompressed: boolean;
  /** Since it was last rendered. */
  isAsked: boolean;
  /** Process time in milliseconds before which it is not rendered again. */
  restUntilMs: number;
}

const calendarPath =
  /^\/calendars\/(.{1,600}?)(?:\/archive\/(\d{4}(?:-(?:0[1-9]|1[0-2]))?))?\.(ics|jcal|jsonld)$/;
const occasionPath =
  /^\/occasions\/([A-Za-z0-9_-]{1,64})(?:\.([A-Za-z0-9-]{2,35}))?\.(ics|jcal|jsonld|html)$/;

/** Reads an address; undefined for one that can never be ours. */
export function readPlace(path: string, query: string): Wanted | undefined {
  return readCalendar(path, query) ?? readOccasion(path, query);
}

/** The calendars that are made ready before anyone asks: all, and each language's. */
export function standingPaths(): readonly string[] {
  const names = [everything, ...labelLanguages.map((tag) => tag.toLowerCase())];
  return names.map((name) => `/calendars/${name}.ics`);
}

/** An empty place. */
export function createPlace(wanted: Wanted): Place {
  return {
    wanted,
    document: undefined,
    kept: undefined,
    isStale: true,
    isCompressed: false,
    isAsked: false,
    restUntilMs: Number.NEGATIVE_INFINITY,
  };
}

function readCalendar(path: string, query: string): Wanted | undefined {
  const [, name = '', period, extension] = calendarPath.exec(path) ?? [];
  const choice = extension === undefined ? undefined : readChoice(utf8(name));
  if (!choice) return undefined;
  const format = extension as Format;
  const options = readOptions(query);
  const archive = period === undefined ? '' : `/archive/${period}`;
  const key = `/calendars/${choice.name}${archive}.${format}${toQuery(options)}`;
  return { key, format, options, choice, ...(period !== undefined && { period }) };
}

function readOccasion(path: string, query: string): Wanted | undefined {
  const [, occasion, tag, extension] = occasionPath.exec(path) ?? [];
  if (occasion === undefined) return undefined;
  const format = extension as Format;
  const language = tag?.toLowerCase();
  const options = readOptions(format === 'html' ? '' : query);
  const suffix = language === undefined ? '' : `.${language}`;
  const key = `/occasions/${occasion}${suffix}.${format}${toQuery(options)}`;
  const choice: Selected = { name: everything, language, terms: [], marks: [] };
  return { key, format, options, choice, occasion };
}

/** A path that came as UTF-8 without percent signs reaches us octet by octet. */
function utf8(text: string): string {
  return /[\x80-\xff]/.test(text) ? Buffer.from(text, 'latin1').toString() : text;
}
