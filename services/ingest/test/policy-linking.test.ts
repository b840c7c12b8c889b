import { describe, expect, test } from 'vitest';
import type { OccasionCommand } from '../src/occasion-commands.ts';
import { planRetractions } from '../src/policy.ts';
import { desk } from './occasion-history.ts';
import { openNewsroom, says } from './policy-newsroom.ts';

const arabic = 'منتدى مياه آسيا الوسطى';
const english = 'Central Asia Water Forum';
const at = '2031-03-11T08:00:00.000Z';
const days = { edtf: '2031-05-18/2031-05-19', status: 'confirmed' } as const;

const newsroomWith = (over: Parameters<typeof says>[1] = days, story?: string) => {
  const newsroom = openNewsroom();
  newsroom.tell({ id: 'a1', says: [says(arabic, over)], ...(story && { story }) });
  return newsroom;
};

describe('another occasion', () => {
  test('is one of another kind, however alike the names', () => {
    const { tell } = newsroomWith();
    expect(tell({ id: 'a2', says: [says('قمة مياه آسيا الوسطى', days)] })).toEqual([
      'a2-0 announce-occasion',
    ]);
  });

  test('is one that another number tells apart', () => {
    const { tell } = openNewsroom();
    const counted = (number: number) => says(`منتدى مياه الدول ${number} في آسيا الوسطى`, days);
    expect(tell({ id: 'a1', says: [counted(7)] })).toEqual(['a1-0 announce-occasion']);
    expect(tell({ id: 'a2', says: [counted(20)] })).toEqual(['a2-0 announce-occasion']);
    expect(tell({ id: 'a3', says: [counted(7)] })).not.toContain('a3-0 announce-occasion');
  });

  test('is one that shares nothing but its kind', () => {
    const { tell } = newsroomWith();
    expect(tell({ id: 'a2', says: [says('منتدى الشباب', days)] })).toEqual([
      'a2-0 announce-occasion',
    ]);
  });

  test('is one that has only its kind for a name', () => {
    const { tell } = openNewsroom();
    expect(tell({ id: 'a1', says: [says('منتدى', days)] })).toEqual(['a1-0 announce-occasion']);
    expect(tell({ id: 'a2', says: [says('منتدى', days)] })).toEqual(['a2-0 announce-occasion']);
  });

  test('is one whose name has less than half of its concepts from the other', () => {
    const { tell } = newsroomWith();
    expect(tell({ id: 'a2', says: [says('منتدى مياه الصين للشباب', days)] })).toEqual([
      'a2-0 announce-occasion',
    ]);
    const said = [says('China Youth Water Forum', days)];
    expect(tell({ id: 'e1', language: 'en', says: said })).toEqual(['a2-0 confirm-occasion']);
    const long = newsroomWith();
    const everything = 'منتدى مياه وطاقة وتجارة وشباب آسيا الوسطى والصين';
    long.tell({ id: 'a2', says: [says(everything, { edtf: '2031-09' })] });
    const short = [says('Water Forum', { edtf: '2031-09' })];
    expect(long.tell({ id: 'e1', language: 'en', says: short })).toEqual([
      'e1-0 announce-occasion',
    ]);
    const other = [says('China Water Forum for Trade', days)];
    expect(newsroomWith().tell({ id: 'e1', language: 'en', says: other })).toEqual([
      'e1-0 announce-occasion',
    ]);
  });

  test('is one at another place, unless the story is the same', () => {
    const elsewhere = [says(arabic, { ...days, place: 'Almaty' })];
    expect(newsroomWith().tell({ id: 'a2', says: elsewhere })).toEqual(['a2-0 announce-occasion']);
    const { tell, occasion } = newsroomWith(days, 'water');
    expect(tell({ id: 'a2', says: elsewhere, story: 'water' })).toEqual(['a1-0 confirm-occasion']);
    expect(occasion('a1-0')).toMatchObject({ place: { name: 'Samarkand' } });
  });

  test('is one on other days, unless the story is the same', () => {
    const later = [says(arabic, { edtf: '2031-06-05', status: 'confirmed' })];
    expect(newsroomWith().tell({ id: 'a2', says: later })).toEqual(['a2-0 announce-occasion']);
    const { tell } = newsroomWith(days, 'water');
    expect(tell({ id: 'a2', says: later, story: 'water' })).toEqual(['a1-0 reschedule-occasion']);
  });

  test('is the next edition, even in the same story', () => {
    const next = [says(arabic, { edtf: '2032-05', status: 'tentative' })];
    const { tell } = newsroomWith(days, 'water');
    expect(tell({ id: 'a2', says: next, story: 'water' })).toEqual(['a2-0 announce-occasion']);
  });
});

describe('the same occasion', () => {
  test('is found by what the copy calls its old date', () => {
    const moved = says(english, {
      edtf: '2031-12-01',
      previousEdtf: '2031-05-18/2031-05-19',
      status: 'rescheduled',
    });
    expect(newsroomWith().tell({ id: 'e1', language: 'en', says: [moved] })).toEqual([
      'a1-0 reschedule-occasion',
    ]);
  });

  test('is found by name and place where a postponement gives no date', () => {
    const postponed = says(english, { edtf: null, status: 'postponed' });
    expect(newsroomWith().tell({ id: 'e1', language: 'en', says: [postponed] })).toEqual([
      'a1-0 postpone-occasion',
    ]);
    const nowhere = { ...postponed, place: null };
    expect(newsroomWith().tell({ id: 'e1', language: 'en', says: [nowhere] })).toEqual([
      expect.stringMatching(/no known occasion/),
    ]);
  });

  test('is found by the bare name of its kind in its own story', () => {
    const bare = [says('المنتدى', { edtf: '2031-05-18', status: 'confirmed', place: null })];
    expect(newsroomWith(days, 'water').tell({ id: 'a2', says: bare, story: 'water' })).toEqual([
      'a1-0 confirm-occasion',
    ]);
  });

  const rival = (over: Partial<Extract<OccasionCommand, { type: 'announce-occasion' }>> = {}) =>
    ({
      type: 'announce-occasion',
      at,
      source: desk,
      title: { value: arabic, language: 'ar' },
      uri: 'urn:uuid:b',
      date: '2031-05',
      status: 'tentative',
      place: { name: 'Samarkand' },
      ...over,
    }) as const;

  test('is not guessed where two fit equally, or nearly so', () => {
    const { tell, apply } = newsroomWith({});
    apply('b-0', rival());
    expect(tell({ id: 'a2', says: [says(arabic, days)] })).toEqual([
      'unlinked: it fits 2 occasions equally: a1-0, b-0',
    ]);
    const { tell: tellNearly, apply: announce } = openNewsroom();
    const title = (value: string) => ({ title: { value, language: 'en' } });
    announce('b-0', rival(title('Central Asia Water and Energy Forum')));
    announce('c-0', rival(title('Central Asia Water, Energy and Youth Forum')));
    expect(tellNearly({ id: 'e1', language: 'en', says: [says(english)] })).toEqual([
      'unlinked: it fits 2 occasions equally: b-0, c-0',
    ]);
  });

  test('is the one whose date fits best, then the one of its story, of its place, of its name', () => {
    const said = { id: 'e1', language: 'en', says: [says(english, days)] } as const;
    const byDate = newsroomWith(days);
    byDate.apply('b-0', rival());
    expect(byDate.tell(said)).toEqual(['a1-0 confirm-occasion']);

    const byStory = newsroomWith({});
    byStory.apply('b-0', rival({ story: 'water' }));
    expect(byStory.tell({ ...said, story: 'water' })).toEqual(['b-0 confirm-occasion']);

    const byPlace = newsroomWith({ place: null });
    byPlace.apply('b-0', rival());
    expect(byPlace.tell(said)).toEqual(['b-0 confirm-occasion']);

    const byName = newsroomWith({});
    byName.apply(
      'b-0',
      rival({ title: { value: 'منتدى مياه آسيا الوسطى للشباب والطاقة', language: 'ar' } }),
    );
    expect(byName.tell(said)).toEqual(['a1-0 confirm-occasion']);
  });
});

describe('a mention is left to the desk', () => {
  const late = { id: 'z9', says: [says(arabic, days)] } as const;
  const june = { edtf: '2031-06-05', status: 'rescheduled' } as const;

  test('where it repeats a date that is no longer true', () => {
    const { tell, known } = newsroomWith();
    tell({ id: 'a2', says: [says(arabic, { ...june, previousEdtf: days.edtf })] });
    expect(tell(late)).toEqual([expect.stringMatching(/since been changed/)]);
    expect(tell({ ...late, says: [says(arabic, { ...days, edtf: '2031-05-18' })] })).toEqual([
      expect.stringMatching(/since been changed/),
    ]);
    expect(known()).toHaveLength(1);
  });

  test('where the occasion is cancelled, unless the copy gives a new date itself', () => {
    const { tell } = newsroomWith();
    tell({ id: 'a2', says: [says(arabic, { ...days, status: 'cancelled' })] });
    expect(tell(late)).toEqual([expect.stringMatching(/reinstate/)]);
    expect(tell({ id: 'a3', says: [says(arabic, june)] })).toEqual(['a1-0 reinstate-occasion']);
  });

  test('where the occasion is postponed and the old date is repeated', () => {
    const { tell } = newsroomWith();
    tell({ id: 'a2', says: [says(arabic, { edtf: null, status: 'postponed' })] });
    expect(tell(late)).toEqual([expect.stringMatching(/postponed; reinstate/)]);
  });

  test('where a hedged date contradicts a confirmed one', () => {
    const { tell } = newsroomWith(days, 'water');
    const hedged = [says(arabic, { edtf: '2031-06' })];
    expect(tell({ id: 'a2', says: hedged, story: 'water' })).toEqual([
      expect.stringMatching(/contradicts/),
    ]);
    const narrower = [says(arabic, { edtf: '2031-05-18' })];
    expect(tell({ id: 'a3', says: narrower, story: 'water' })).toEqual([
      expect.stringMatching(/less certain/),
    ]);
  });

  test('where the dates only overlap and nobody speaks of a change', () => {
    const { tell } = newsroomWith();
    const across = [says(arabic, { edtf: '2031-05-19/2031-05-21', status: 'confirmed' })];
    expect(tell({ id: 'a2', says: across })).toEqual([expect.stringMatching(/neither inside/)]);
    const { tell: tellStory } = newsroomWith(days, 'water');
    expect(tellStory({ id: 'a2', says: across, story: 'water' })).toEqual([
      'a1-0 reschedule-occasion',
    ]);
  });

  test('where nothing is known that could be postponed or cancelled', () => {
    for (const status of ['postponed', 'cancelled'] as const) {
      expect(openNewsroom().tell({ id: 'a1', says: [says(arabic, { status })] })).toEqual([
        `unlinked: it is ${status}, and no known occasion fits it`,
      ]);
    }
  });

  test('with the words that say it', () => {
    const [plan] = openNewsroom().plan({ id: 'a1', says: [says(arabic, { status: 'cancelled' })] });
    expect(plan).toMatchObject({ kind: 'unlinked', quote: 'في مايو' });
  });
});

describe('a withdrawn or killed article', () => {
  const retractions = (newsroom: ReturnType<typeof openNewsroom>, gone: readonly string[] = []) =>
    planRetractions({
      article: { id: 'a1', revision: 2 },
      known: newsroom.known(),
      isGone: (id) => gone.includes(id),
      at,
    });

  test('takes the occasions with it that nobody else spoke of', () => {
    const newsroom = newsroomWith();
    newsroom.tell({ id: 'b1', says: [says('منتدى الشباب')] });
    const plans = retractions(newsroom);
    expect(plans).toMatchObject([
      { kind: 'command', occasion: 'a1-0', command: { type: 'retract-occasion' } },
    ]);
    for (const plan of plans) if (plan.kind === 'command') newsroom.apply('a1-0', plan.command);
    expect(newsroom.occasion('a1-0')).toMatchObject({ kind: 'retracted' });
    expect(retractions(newsroom)).toEqual([]);
  });

  test('takes along what others spoke of that are gone themselves', () => {
    const seconded = newsroomWith();
    seconded.tell({ id: 'a2', says: [says(arabic, days)] });
    expect(retractions(seconded, ['a2'])).toMatchObject([
      { kind: 'command', occasion: 'a1-0', command: { type: 'retract-occasion' } },
    ]);
  });

  test('leaves what another article or the desk stands for', () => {
    const seconded = newsroomWith();
    seconded.tell({ id: 'a2', says: [says(arabic, days)] });
    expect(retractions(seconded)).toEqual([]);
    expect(retractions(seconded, ['a3'])).toEqual([]);
    const desked = newsroomWith();
    desked.apply('a1-0', { type: 'postpone-occasion', at, source: desk });
    expect(retractions(desked)).toEqual([]);
    expect(retractions(desked, ['a1', 'a2'])).toEqual([]);
  });
});
