import { faultOf, type RecordedEvent } from '@dateline/contracts';
import { describe, expect, test } from 'vitest';
import { project } from '../src/project.ts';
import { fold, given } from './given.ts';
import { type Act, eventOf, history, minute, uriOf } from './newsroom.ts';
import { stories } from './stories.ts';

const { arabic } = stories;
const published: Act = { act: 'published', story: arabic };
const updated: Act = { act: 'updated', story: { ...arabic, headline: 'عنوان جديد' } };
const corrected: Act = { act: 'corrected', story: arabic, note: 'صُحِّح عدد المسارات.' };
const minor: Act = { ...corrected, severity: 'minor' };
const withheld: Act = { act: 'withheld', story: arabic };
const released: Act = { act: 'released', story: arabic };
const withdrawn: Act = { act: 'withdrawn', story: arabic, note: 'نفى المصدر الخبر.' };
const killed: Act = { act: 'killed', story: arabic, erased: [1, 2] };

const correctionNote = { kind: 'correction', value: 'صُحِّح عدد المسارات.', language: 'ar' } as const;

describe('a published article', () => {
  test('the stories of these tests are events that the contract knows', () => {
    const acts = [published, updated, corrected, minor, withheld, released, withdrawn, killed];
    for (const event of history(acts)) expect(faultOf(event.type, event.data)).toBeUndefined();
  });

  test('is live, under its own id, dated by its publication', () => {
    given(published).leaves({
      id: 'bridge-ar',
      uri: uriOf('bridge-ar'),
      languageToken: 'ar',
      state: 'live',
      publishedAt: minute(1),
      updatedAt: minute(1),
      revision: 1,
      sequence: 1,
    });
    expect(given(published).entry?.content).toMatchObject({
      headline: arabic.headline,
      body: { contentType: 'text/plain', value: arabic.body },
      by: 'سلمى القاضي',
      media: [{ kind: 'picture', sizeInBytes: 183204, credit: 'ر. حداد & شركاؤه' }],
    });
  });

  test('keeps id and publication through all that happens to it', () => {
    const acts = [published, updated, corrected, withheld, released, withdrawn, killed];
    for (let length = 1; length <= acts.length; length += 1) {
      given(...acts.slice(0, length)).leaves({
        uri: uriOf('bridge-ar'),
        publishedAt: minute(1),
        revision: length,
        sequence: length,
      });
    }
  });
});

describe('a change', () => {
  test('that updates moves the date of change and replaces the words', () => {
    given(published, updated).leaves({ updatedAt: minute(2), publishedAt: minute(1) });
    expect(given(published, updated).entry?.content?.headline).toBe('عنوان جديد');
    expect(given(published, updated).entry).not.toHaveProperty('note');
  });

  test('that corrects something of substance moves the date and carries its note', () => {
    given(published, corrected).leaves({ updatedAt: minute(2), note: correctionNote });
  });

  test('that corrects something minor carries its note and leaves the date', () => {
    given(published, updated, minor).leaves({ updatedAt: minute(2), note: correctionNote });
  });

  test('leaves an earlier note standing unless it has its own', () => {
    given(published, corrected, updated).leaves({ note: correctionNote });
    const own: Act = { ...updated, note: 'أضيف تصريح.' };
    given(published, corrected, own).leaves({
      note: { kind: 'update', value: 'أضيف تصريح.', language: 'ar' },
    });
  });
});

describe('an article that may not be shown', () => {
  test('holds none of its words, nor its address', () => {
    for (const act of [withheld, withdrawn, killed]) {
      const { entry } = given(published, corrected, act);
      expect(entry).not.toHaveProperty('content');
      const { terms, termNames, ...rest } = entry ?? { terms: [], termNames: [] };
      expect(terms.length > 0).toBe(act !== killed);
      expect(termNames).toHaveLength(terms.length);
      expect(JSON.stringify(rest)).not.toMatch(/المرسى|صُحِّح|newsroom\.example\/ar/);
    }
  });

  test('says why it was withdrawn', () => {
    given(published, withdrawn).leaves({
      state: 'withdrawn',
      updatedAt: minute(2),
      note: { kind: 'withdrawal', value: 'نفى المصدر الخبر.', language: 'ar' },
    });
  });

  test('is whole again when it is released, without the note it had before', () => {
    const { entry } = given(published, corrected, withheld, released);
    expect(entry).toMatchObject({ state: 'live', updatedAt: minute(4), publishedAt: minute(1) });
    expect(entry?.content?.headline).toBe(arabic.headline);
  });

  test('is the same after a rebuild from a log whose first events were erased', () => {
    const events = history([published, updated, withheld, killed]);
    const whole = fold(events);
    expect(fold(events.slice(2))).toEqual(whole);
    expect(fold(events.slice(3))).toEqual(whole);
    expect(whole).toMatchObject({ state: 'killed', publishedAt: minute(1), updatedAt: minute(4) });
  });
});

test('an article that was held before its publication is dated by its publication', () => {
  const event = eventOf(released, { revision: 1, sequence: 9, firstMinute: 2 });
  expect(project(undefined, event)).toMatchObject({ state: 'live', publishedAt: minute(9) });
});

test('a change is never dated before the publication', () => {
  const [first, second] = history([published, updated]) as [RecordedEvent, RecordedEvent];
  const early = { ...second, recordedAt: '2024-03-04T05:00:00.000Z' };
  expect(fold([first, early])?.updatedAt).toBe(minute(1));
});

test('events of other entities and of the desk change nothing', () => {
  const { entry, events } = given(published);
  const lifted = { ...events[0], type: 'article.embargo-lifted' } as unknown as RecordedEvent;
  expect(project(entry, lifted)).toBe(entry);
});

test('instants of any offset are kept as UTC with milliseconds', () => {
  const { events } = given(published);
  const event = { ...events[0], recordedAt: '2024-03-04T11:31:00+05:30' } as RecordedEvent;
  expect(project(undefined, event)).toMatchObject({
    publishedAt: minute(1),
    updatedAt: minute(1),
  });
});
