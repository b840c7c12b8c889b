import { type ArticleEvent, faultOf } from '@dateline/contracts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { article } from '../src/article.ts';
import { draftOf } from '../src/article-changes.ts';
import type { ArticleChanges, ArticleCommand } from '../src/article-commands.ts';
import { fold } from '../src/decider.ts';
import { draft, headline, note, otherDraft } from './article-history.ts';

const secret = 'سد نارين';
const startMs = Date.parse('2031-04-01T00:00:00Z');
const instant = (step: number) => new Date(startMs + step * 60_000).toISOString();

const changes: fc.Arbitrary<ArticleChanges> = fc.oneof(
  fc.constantFrom('الأول', 'الثاني', 'الثالث').map((word) => headline(`${secret} ${word}`)),
  fc.constantFrom<ArticleChanges>(
    { ninjs: { by: null } },
    { ninjs: { by: 'ن. أ.' } },
    { ninjs: { bodies: [{ contentType: 'text/html', value: `<p>${secret} <b>عالٍ</b></p>` }] } },
    { ninjs: { bodies: [{ value: `${secret}\n\nمطر` }], descriptions: [] } },
    { ninjs: { subjects: [{ name: 'ماء' }], edNote: secret } },
    { x: { section: 'water', story: null } },
    { x: { occasions: [{ title: secret, date: '2031-05', status: 'tentative' }] } },
    { x: { occasions: null, receivedAt: '2031-04-02T00:00:00Z' } },
    {},
  ),
);

type Wish = ArticleCommand extends infer C
  ? C extends ArticleCommand
    ? Omit<C, 'at'>
    : never
  : never;

const wish: fc.Arbitrary<Wish> = fc.oneof(
  {
    weight: 3,
    arbitrary: changes.map((one) => ({ type: 'update-article', changes: one }) as const),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(changes, fc.constantFrom('minor', 'substantive'))
      .map(
        ([one, severity]) => ({ type: 'correct-article', changes: one, note, severity }) as const,
      ),
  },
  {
    weight: 6,
    arbitrary: fc.constantFrom<Wish>(
      { type: 'publish-article', content: draft },
      { type: 'publish-article', content: otherDraft },
      { type: 'set-embargo', content: draft, until: instant(9) },
      { type: 'set-embargo', until: instant(20) },
      { type: 'lift-embargo' },
      { type: 'withhold-article' },
      { type: 'release-article' },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Wish>(
      { type: 'withdraw-article', note },
      { type: 'kill-article' },
      { type: 'correct-article', changes: {}, note: { value: ' ', language: 'ar' } },
    ),
  },
);

const wishes = fc.array(wish, { minLength: 1, maxLength: 25 });

/** Carries the wishes out, as the shell does for one stream, and gives back every event. */
function carryOut(list: readonly Wish[]): readonly ArticleEvent[] {
  const events: ArticleEvent[] = [];
  for (const [step, one] of list.entries()) {
    // A wish without its time is a command once the time is given.
    const command = { ...one, at: instant(step) } as ArticleCommand;
    const decision = article.decide(fold(article, events), command);
    if (decision.kind === 'append') events.push(decision.event);
  }
  return events;
}

test('whatever is wished, every event is one that the contract accepts', () => {
  fc.assert(
    fc.property(wishes, (list) => {
      for (const { type, data } of carryOut(list)) {
        expect(faultOf(type, data)).toBeUndefined();
      }
    }),
  );
});

test('versions count the events, and the state knows how many there are', () => {
  fc.assert(
    fc.property(wishes, (list) => {
      const events = carryOut(list);
      const versions = events.map(({ data }) => data.ninjs.version);
      expect(versions).toEqual(events.map((_, index) => String(index + 1)));
      const state = fold(article, events);
      expect(state.kind === 'absent' ? 0 : state.revision).toBe(events.length);
    }),
  );
});

test('a killed article stays killed, a withdrawn one ends or is killed', () => {
  fc.assert(
    fc.property(wishes, (list) => {
      const types = carryOut(list).map(({ type }) => type);
      const killedAt = types.indexOf('article.killed');
      if (killedAt >= 0) expect(killedAt).toBe(types.length - 1);
      const withdrawnAt = types.indexOf('article.withdrawn');
      if (withdrawnAt >= 0) {
        expect(['', 'article.killed']).toContain(types.slice(withdrawnAt + 1).join());
      }
    }),
  );
});

test('events that hide an article carry none of its words, and a kill lists all the others', () => {
  fc.assert(
    fc.property(wishes, (list) => {
      const events = carryOut(list);
      const isWordless = (event: ArticleEvent) => !JSON.stringify(event).includes(secret);
      const withWords = events.flatMap((event, index) => (isWordless(event) ? [] : [index + 1]));
      const last = events.at(-1);
      if (last?.type === 'article.killed') expect(last.data.x.erasedRevisions).toEqual(withWords);
      for (const event of events) {
        expect(isWordless(event)).toBe(event.data.ninjs.representationType === 'partial');
      }
    }),
  );
});

test('what was embargoed is published as a first revision, without a trace of the embargo', () => {
  fc.assert(
    fc.property(wishes, (list) => {
      const events = carryOut(list);
      events.forEach((_, index) => {
        const state = fold(article, events.slice(0, index + 1));
        if (state.kind !== 'embargoed') return;
        const content = draftOf(state.content);
        const wish = { type: 'publish-article', at: instant(99), content } as const;
        const published = article.decide(article.initial, wish);
        if (published.kind !== 'append') throw new Error(`it is ${published.kind}`);
        const { type, data } = published.event;
        expect(faultOf(type, data)).toBeUndefined();
        expect(data.ninjs).toMatchObject({ version: '1', firstCreated: instant(99) });
        expect(JSON.stringify(data)).not.toContain('embargo');
      });
    }),
  );
});
