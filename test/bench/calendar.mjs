// Goal 8: one occasion among many changes, beside rendering all of them; and a calendar served as it
// is, beside nginx with the same bytes.

import { createLogger } from '@dateline/runtime';
import { defaults } from '../../services/calendar/dist/render/options.js';
import { createCollection } from '../../services/calendar/dist/select.js';
import { createShelf } from '../../services/calendar/dist/shelf.js';
import { createVevents } from '../../services/calendar/dist/vevents.js';
import { announcementOf, messageOf, reschedulingOf } from './occasions.mjs';
import { openStored } from './replay.mjs';
import { percentile, row } from './report.mjs';
import { benchServing } from './serve.mjs';

const site = { title: 'Bench', url: 'https://newsroom.example' };
const path = '/calendars/ar.ics';
const logger = createLogger({ name: 'bench', level: 'error' });

/** Rows for 1,000 and 10,000 occasions, and for a calendar of 1,000 that is fetched. */
export async function benchCalendar(workshop, { isShort }) {
  const rows = [1000, 10_000].flatMap((count) => renderings(count, isShort));
  return [...rows, ...(await serving(workshop, isShort ? 200 : 1000, isShort))];
}

function renderings(count, isShort) {
  const { collection, shelf } = openShelf();
  for (let number = 0; number < count; number += 1) {
    shelf.touch(collection.take(announcementOf(number)));
  }
  const { rows } = collection.list([]);
  const rounds = isShort ? 2 : 5;
  const wholeMs = times(rounds, () => {
    const vevents = createVevents({ site, logger });
    return Buffer.concat(rows.map(({ entry }) => vevents.octetsOf(entry, 'ar', defaults)));
  });
  shelf.find(path, '');
  const sizes = new Set();
  const changeMs = times(rounds * 10, (round) => {
    // The first ones are near, and stand in the calendar however many there are.
    const number = round % 5;
    shelf.touch(collection.take(reschedulingOf(number, 2 + Math.floor(round / 5))));
    sizes.add(shelf.find(path, '').etag);
  });
  if (sizes.size !== changeMs.length) throw new Error('a change has given no new bytes');
  shelf.close();
  const perSecond = (samples) => 1000 / percentile(samples, 0.5);
  return [
    row('', `calendar: ${count} occasions rendered`, 'ms', percentile(wholeMs, 0.5)),
    row(
      count === 10_000 ? '8 ≥20' : '',
      `calendar: one of ${count} changes → new bytes`,
      '/s',
      perSecond(changeMs),
      perSecond(wholeMs),
      'rendering all of them',
    ),
  ];
}

function openShelf() {
  const collection = createCollection();
  const vevents = createVevents({ site, logger });
  const shelf = createShelf({ collection, vevents, site, logger, spacingMs: 0 });
  shelf.open();
  return { collection, shelf };
}

function times(count, run) {
  return Array.from({ length: count }, (_, round) => {
    const startedMs = performance.now();
    run(round);
    return performance.now() - startedMs;
  });
}

async function serving(workshop, count, isShort) {
  const nats = await workshop.nats({ syncAlways: false });
  const toMessage = (number) => messageOf(announcementOf(number));
  await (await openStored(nats.url, count, toMessage)).close();
  const { url } = await workshop.service('calendar', nats.url);
  return benchServing(workshop, { url: `${url}${path}`, kind: 'a calendar', isShort });
}
