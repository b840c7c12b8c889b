import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openNewsroom, says, type Told } from './policy-newsroom.ts';

const title = fc.constantFrom(
  ['ar', 'منتدى مياه آسيا الوسطى'],
  ['ar', 'قمة مياه آسيا الوسطى'],
  ['en', 'Central Asia Water Forum'],
  ['en', 'Central Asia Youth Forum'],
  ['en', 'forum'],
) as fc.Arbitrary<readonly [string, string]>;
const date = fc.constantFrom(
  '2031-05',
  '2031-05-18/2031-05-19',
  '2031-05-18',
  '2031-05-18T09:00:00+05:00',
  '2031-05-19/2031-05-21',
  '2031-06-05',
  '2032-05',
  '2031',
);

const mention = fc.record({
  title,
  edtf: date,
  previousEdtf: fc.option(date, { nil: undefined }),
  place: fc.constantFrom('Samarkand', 'Almaty', null),
  status: fc.constantFrom(
    'tentative',
    'confirmed',
    'confirmed',
    'rescheduled',
    'postponed',
    'cancelled',
    'movedOnline',
  ),
});

const article = fc
  .record({
    id: fc.constantFrom('a1', 'a2', 'a3', 'a4'),
    mentions: fc.array(mention, { minLength: 1, maxLength: 3 }),
    story: fc.constantFrom('water', undefined),
    act: fc.constantFrom('published', 'updated', 'corrected'),
  })
  .map(({ id, mentions, story, act }): Told => {
    const language = mentions[0]?.title[0] ?? 'ar';
    return {
      id,
      language,
      act,
      ...(story && { story }),
      says: mentions.map(({ title: [, words], previousEdtf, status, edtf, place }) =>
        says(words, {
          place,
          status,
          edtf: status === 'postponed' ? null : edtf,
          ...(previousEdtf && { previousEdtf }),
        }),
      ),
    };
  });

/** Articles in the order of the log; one that speaks again does so as its next revision. */
const articles = fc
  .array(article, { minLength: 1, maxLength: 6 })
  .map((list) => list.map((told, index): Told => ({ ...told, revision: index + 1 })));

test('whatever is told, no plan is refused by the rules of occasions', () => {
  fc.assert(
    fc.property(articles, (list) => {
      const { tell } = openNewsroom();
      for (const told of list) expect(() => tell(told)).not.toThrow();
    }),
    { numRuns: 100 },
  );
});

test('an article that is told again, after a crash at any plan, ends as if told once', () => {
  fc.assert(
    fc.property(articles, fc.nat({ max: 4 }), (list, plansMax) => {
      const [smooth, crashing] = [openNewsroom(), openNewsroom()];
      for (const told of list) {
        smooth.tell(told);
        crashing.tell(told, plansMax);
        crashing.tell(told);
        expect(crashing.tell(told).filter((line) => !line.startsWith('unlinked'))).toEqual([]);
        expect(crashing.known()).toEqual(smooth.known());
      }
    }),
    { numRuns: 100 },
  );
});

test('plans of one article have keys of their own', () => {
  fc.assert(
    fc.property(articles, (list) => {
      const { tell, plan } = openNewsroom();
      for (const told of list) {
        const keys = plan(told).flatMap((one) =>
          one.kind === 'command' ? [`${one.occasion} ${one.key}`] : [],
        );
        expect(new Set(keys).size).toBe(keys.length);
        tell(told);
      }
    }),
  );
});
