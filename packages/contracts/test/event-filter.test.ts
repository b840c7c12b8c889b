import { describe, expect, test } from 'vitest';
import {
  type EventFacts as Facts,
  type EventFilter as Filter,
  matchesEvent as matches,
  readFilter,
  toFilterSubject as toSubject,
} from '../src/event-filter.ts';

const arabic: Facts = { kind: 'article', id: 'a', language: 'ar', type: 'article.published' };
const chinese: Facts = { kind: 'article', id: 'b', language: 'zh-hans', type: 'article.killed' };
const forum: Facts = { kind: 'occasion', id: 'c', language: undefined, type: 'occasion.announced' };
const clock: Facts = { kind: 'clock', id: 'clock', language: undefined, type: 'clock.ticked' };
const all = { arabic, chinese, forum, clock };

function read(text: string): Filter {
  const filter = readFilter(text);
  if ('fault' in filter) throw new Error(filter.fault);
  return filter;
}
const chosen = (text: string) =>
  Object.entries(all).flatMap(([name, facts]) => (matches(read(text), facts) ? [name] : []));

test.each([
  ['', ['arabic', 'chinese', 'forum', 'clock']],
  ['kind:article', ['arabic', 'chinese']],
  ['kind:article,kind:clock', ['arabic', 'chinese', 'clock']],
  ['language:ar', ['arabic']],
  ['language:AR', ['arabic']],
  ['language:zh', ['chinese']],
  ['language:zh-hans', ['chinese']],
  ['language:zh-hant', []],
  ['language:ar,language:zh', ['arabic', 'chinese']],
  ['language:ar,kind:occasion', []],
  ['id:a', ['arabic']],
  ['id:a,id:c', ['arabic', 'forum']],
  ['type:article.killed', ['chinese']],
  ['type:article.killed,type:occasion.announced', ['chinese', 'forum']],
  ['type:occasion.announced,kind:article', []],
])('%s chooses %j', (text, names) => {
  expect(chosen(text)).toEqual(names);
});

test.each([
  ['colour:red', /"colour:red" is no filter: there are kind, language, id, type/],
  ['ar', /"ar" is no filter/],
  [':', /is no filter/],
  ['kind:story', /kind takes article, occasion or clock/],
  ['language:*', /language takes/],
  ['id:a.b', /id takes/],
  ['type:article.exploded', /type takes/],
  [Array(51).fill('id:a').join(), /at most 50 terms/],
])('%s is refused in words', (text, fault) => {
  expect(readFilter(text)).toEqual({ fault: expect.stringMatching(fault) });
});

describe('the broker is asked for less where a subject says it', () => {
  test.each([
    ['', undefined],
    ['kind:article', undefined],
    ['language:ar', undefined],
    ['kind:occasion', 'newsroom.occasion.>'],
    ['type:occasion.confirmed', 'newsroom.occasion.>'],
    ['kind:occasion,id:c', 'newsroom.occasion.c'],
    ['kind:article,id:a', 'newsroom.article.*.a'],
    ['kind:article,id:a,id:b', undefined],
    ['id:a', undefined],
  ])('%s as %s', (text, subject) => {
    expect(toSubject(read(text))).toBe(subject);
  });
});
