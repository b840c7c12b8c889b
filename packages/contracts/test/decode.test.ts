import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  decodeMessage,
  type EventType,
  erasedRevisions,
  eventSchemas,
  faultOf,
  toHeaders,
  toSubject,
  type Upcaster,
  upcast,
} from '../src/index.ts';

interface Fixture {
  readonly subject: string;
  readonly headers: Record<string, string>;
  readonly data: unknown;
}

const folder = new URL('fixtures/', import.meta.url);
const read = (name: string): Fixture => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
const published = read('article.published.v1.json');

const decode = (fixture: Fixture, change: Partial<Fixture> = {}) => {
  const { subject, headers, data } = { ...fixture, ...change };
  return decodeMessage({ subject, sequence: 7, headers, body: () => data });
};

describe('fixtures', () => {
  const names = readdirSync(folder);

  test('there is one for the first version of every event type', () => {
    expect(names.sort()).toEqual(
      Object.keys(eventSchemas)
        .map((type) => `${type}.v1.json`)
        .sort(),
    );
  });

  test.each(names)('%s decodes, and encodes back to the same headers and subject', (name) => {
    const fixture = read(name);
    const decoded = decode(fixture);
    if (decoded.kind !== 'event') throw new Error(JSON.stringify(decoded));
    const { event } = decoded;
    expect(name).toBe(`${event.type}.v1.json`);
    expect(event.data).toEqual(fixture.data);
    expect(event.sequence).toBe(7);
    expect(toHeaders(event, event)).toEqual(fixture.headers);
    expect(toSubject(event.ref, event.stream)).toBe(fixture.subject);
  });

  test.each(names)('%s with a field that no schema knows is read, and never written', (name) => {
    const fixture = read(name);
    const data = { ...(fixture.data as object), surprise: true };
    const decoded = decode(fixture, { data });
    expect(decoded).toMatchObject({ kind: 'event', event: { data } });
    if (decoded.kind === 'event') expect(faultOf(decoded.event.type, data)).toBeDefined();
  });
});

describe('decode', () => {
  const withHeader = (name: string, value: string | undefined) => {
    const { [name]: _, ...headers } = published.headers;
    return decode(published, {
      headers: value === undefined ? headers : { ...headers, [name]: value },
    });
  };

  test('skips a type that a newer writer invented', () => {
    const headers = {
      ...published.headers,
      'ce-type': 'article.translated',
      'ce-dataschema': 'urn:dateline:schema:article.translated:1',
    };
    expect(decode(published, { headers })).toEqual({
      kind: 'unknown',
      type: 'article.translated',
      sequence: 7,
    });
  });

  test('skips a version from the future instead of guessing at it', () => {
    const schema = 'urn:dateline:schema:article.published:2';
    expect(withHeader('ce-dataschema', schema)).toEqual({
      kind: 'unknown',
      type: 'article.published:2',
      sequence: 7,
    });
  });

  test.each([
    ['ce-specversion', undefined, 'ce-specversion is missing'],
    ['ce-specversion', '0.3', 'ce-specversion is not 1.0'],
    ['ce-id', undefined, 'ce-id is missing'],
    ['ce-revision', '0', 'ce-revision is not a positive integer'],
    ['ce-revision', '1.5', 'ce-revision is not a positive integer'],
    ['ce-time', 'yesterday', 'ce-time is not RFC 3339'],
    [
      'ce-dataschema',
      'urn:dateline:schema:article.killed:1',
      'ce-dataschema does not name ce-type',
    ],
    ['ce-subject', 'another', 'ce-subject is not the id in the subject'],
    ['ce-actor', '%C0%A0', 'header value is not percent-encoded UTF-8: %C0%A0'],
  ])('names %s = %s as malformed', (name, value, reason) => {
    expect(withHeader(name, value)).toEqual({
      kind: 'malformed',
      entity: 'zarafshan-1',
      sequence: 7,
      reason,
    });
  });

  test('finds attributes whatever the case of their header names', () => {
    const headers = Object.fromEntries(
      Object.entries(published.headers).map(([name, value]) => [name.toUpperCase(), value]),
    );
    expect(decode(published, { headers }).kind).toBe('event');
  });

  test('refuses an article event on an occasion subject', () => {
    const subject = 'newsroom.occasion.zarafshan-1';
    expect(decode(published, { subject })).toMatchObject({
      kind: 'malformed',
      reason: 'article.published on newsroom.occasion.zarafshan-1',
    });
  });

  test('names a body that is not JSON', () => {
    const decoded = decodeMessage({
      ...published,
      sequence: 9,
      body: () => JSON.parse('{"ninjs"'),
    });
    expect(decoded).toMatchObject({ kind: 'malformed', entity: 'zarafshan-1', sequence: 9 });
  });

  test('names the field that does not fit', () => {
    const fault = faultOf('occasion.postponed', { source: { by: 'editor' }, previousDate: 3 });
    expect(fault).toContain('/previousDate');
  });
});

describe('upcast', () => {
  const steps = new Map<string, Upcaster>([
    ['article.published:1', (data: unknown) => ({ old: data })],
    ['article.published:2', (data: unknown) => ({ older: data })],
  ]);

  test('takes data through every version up to the newest', () => {
    const event = { type: 'article.published', version: 1, data: 'one' };
    expect(upcast(event, 3, steps)).toEqual({ data: { older: { old: 'one' } } });
  });

  test('gives up where a step is missing', () => {
    const event = { type: 'article.killed', version: 1, data: 'one' };
    expect(upcast(event, 2, steps)).toBeUndefined();
  });
});

test('only a kill declares revisions erased', () => {
  const erasedBy = (type: EventType) => {
    const decoded = decode(read(`${type}.v1.json`));
    return decoded.kind === 'event' ? erasedRevisions(decoded.event) : undefined;
  };
  expect(erasedBy('article.killed')).toEqual([1, 2, 3, 5]);
  expect(erasedBy('article.withdrawn')).toEqual([]);
});

test('a type that another one begins with is not taken for it, also after many of the other', () => {
  expect(decode(published).kind).toBe('event');
  const headers = { ...published.headers, 'ce-type': 'article.publish' };
  expect(decode(published, { headers })).toMatchObject({
    kind: 'malformed',
    reason: 'ce-dataschema does not name ce-type',
  });
});
