// Goal 3: from the 201 until the story is in the feed and its occasion in the calendar, by HTTP.
import { setTimeout as pause } from 'node:timers/promises';
import { token } from './processes.mjs';
import { percentile, row } from './report.mjs';

/** Milliseconds after the 201 until a document asked for again and again contains the text. */
async function untilContains(url, text, sinceMs) {
  for (;;) {
    const response = await fetch(url);
    if ((await response.text()).includes(text)) return performance.now() - sinceMs;
    if (performance.now() - sinceMs > 10_000) throw new Error(`${text} never came to ${url}`);
  }
}

/** More than the busiest newsroom publishes; what comes faster is a burst, and waits for it. */
const paceMs = 500;

/** One story after the other, each announcing an occasion of its own. */
export async function benchVisible(workshop, { isShort }) {
  const nats = await workshop.nats({ syncAlways: true });
  const ingest = await workshop.service('ingest', nats.url);
  const [feeds, calendar] = await Promise.all(
    ['feeds', 'calendar'].map((name) => workshop.service(name, nats.url)),
  );
  const inFeed = [];
  const inCalendar = [];
  for (let number = 0; number < (isShort ? 10 : 120); number += 1) {
    await pause(isShort ? paceMs / 2 : paceMs);
    const text = `TASHKENT, March 4, 2031 (Dateline) -- The Zarafshan Canal ${number} Forum will be held in Samarkand on May ${1 + (number % 28)}, 2031, organizers said.`;
    const answer = await fetch(`${ingest.url}/articles?id=visible-${number}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'text/plain' },
      body: text,
    });
    const answeredMs = performance.now();
    if (answer.status !== 201) throw new Error(await answer.text());
    await answer.arrayBuffer();
    inFeed.push(
      await untilContains(`${feeds.url}/feeds/all.atom`, `visible-${number};`, answeredMs),
    );
    inCalendar.push(
      await untilContains(`${calendar.url}/calendars/all.ics`, `Canal ${number} Forum`, answeredMs),
    );
  }
  return [
    row('3 ≤5', '201 → visible in the Atom feed, p50', 'ms', percentile(inFeed, 0.5)),
    row('3 ≤25', '201 → visible in the Atom feed, p99', 'ms', percentile(inFeed, 0.99)),
    row(
      '3 ≤5',
      '201 → visible in the calendar (through the policy), p50',
      'ms',
      percentile(inCalendar, 0.5),
    ),
    row(
      '3 ≤25',
      '201 → visible in the calendar (through the policy), p99',
      'ms',
      percentile(inCalendar, 0.99),
    ),
  ];
}
