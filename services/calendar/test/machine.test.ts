import ICAL from 'ical.js';
import { afterEach, describe, expect, test } from 'vitest';
import { closeStands, createStand } from './stand.ts';
import { life, type Said } from './story.ts';

afterEach(closeStands);

const { announced, refined, confirmed, rescheduled, postponed, cancelled } = life;

function eventAfter(...said: Said[]) {
  const { put, textAt } = createStand();
  put('forum', ...said);
  return JSON.parse(textAt('/occasions/forum.jsonld'));
}

test('jCal says exactly what the calendar of the same address says', () => {
  const { put, textAt } = createStand();
  put('forum', announced, refined, confirmed);
  put('talks', announced, life.reinstated);
  put('broken', { ...announced, data: { ...announced.data, date: 'soon' } });
  for (const query of ['', 'tz=event', 'lang_params=0&cancelled=mark']) {
    const text = textAt('/calendars/ar.ics', query);
    const jcal = textAt('/calendars/ar.jcal', query);
    expect(withoutTypes(JSON.parse(jcal))).toEqual(withoutTypes(ICAL.parse(text)));
  }
});

type Component = [string, [string, object, string, ...unknown[]][], Component[]];

/** A reader of text knows no type of what begins with X-, and takes its value for words. */
function withoutTypes([name, properties, components]: Component): unknown {
  const values = properties.map(([one, parameters, , ...rest]) => [one, parameters, String(rest)]);
  return [name, values, components.map(withoutTypes)];
}

describe('schema.org', () => {
  test('knows a month, and that nothing more is known', () => {
    expect(eventAfter(announced)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Event',
      '@id': 'urn:uuid:0d7c64a5-93a8-5d0c-8d2b-0c54d1f4b7aa',
      name: 'منتدى مياه زرافشان الرابع',
      inLanguage: 'ar',
      startDate: '2031-05',
      endDate: '2031-05',
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      location: { '@type': 'Place', name: 'سمرقند', geo: { latitude: 39.6542 } },
      url: 'https://oasis.example/occasions/forum.html',
    });
    expect(eventAfter(announced)).not.toHaveProperty('previousStartDate');
  });

  test.each<[string, string | undefined, Said[]]>([
    ['EventScheduled', undefined, [announced, refined, confirmed]],
    ['EventRescheduled', '2031-05-20', [announced, confirmed, rescheduled]],
    ['EventPostponed', '2031-06-03', [announced, confirmed, rescheduled, postponed]],
    ['EventCancelled', undefined, [announced, confirmed, cancelled]],
    ['EventMovedOnline', undefined, [announced, confirmed, life.movedOnline]],
    ['EventCancelled', undefined, [announced, life.retracted]],
  ])('%s, before that %s', (status, previous, said) => {
    const event = eventAfter(...said);
    expect(event.eventStatus).toBe(`https://schema.org/${status}`);
    expect(event.previousStartDate).toBe(previous);
  });

  test('gives clock times with their offset, and where to take part', () => {
    expect(eventAfter(announced, life.reinstated, life.movedOnline)).toMatchObject({
      startDate: '2031-09-09T10:00+05:00',
      endDate: '2031-09-09T12:30+05:00',
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
      location: { '@type': 'VirtualLocation', url: 'https://meet.example/zarafshan?room=4' },
    });
  });

  test('lists the occasions of a calendar in its language', () => {
    const { put, textAt } = createStand();
    put('forum', announced, refined);
    put('talks', announced, { ...cancelled, at: '2031-04-03T00:00:00.000Z' });
    const { '@graph': graph } = JSON.parse(textAt('/calendars/en/place/samarkand.jsonld'));
    expect(graph.map(({ name }: { name: string }) => name)).toEqual([
      'Fourth Zarafshan Water Forum',
      'منتدى مياه زرافشان الرابع',
    ]);
    expect(graph[0].description).toBe('Expected: 20–21 May 2031. Not confirmed yet.');
  });
});
