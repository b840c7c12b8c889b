import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Newsroom, startNewsroom, until } from '../support/newsroom.ts';

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await startNewsroom({ syncAlways: true });
});
afterAll(async () => newsroom.stop());

/** `npm run test:faults` publishes ten times as many. */
const storiesPerRound = Number(process.env['FAULT_STORIES'] ?? 40);
const months = ['May', 'June', 'July', 'August', 'September', 'October', 'November'] as const;
/** A year per round: near-equal titles at one place on one day would be one occasion. */
const years: Readonly<Record<string, number>> = {
  ingest: 2031,
  feeds: 2032,
  calendar: 2033,
  nats: 2034,
};

/** A short story that announces an occasion of its own, so that the policy has work too. */
function storyOf(round: string, number: number): string {
  const place = number % 2 === 0 ? 'Tashkent' : 'Almaty';
  const month = months[Math.floor(number / 28) % months.length];
  const year = (years[round] ?? 2031) + 10 * Math.floor(number / 196);
  return [
    `${place.toUpperCase()}, March 3, ${year} (Dateline) -- The Round ${round} Number ${number} River Summit will be held in ${place} on ${month} ${1 + (number % 28)}, ${year}, organizers said.`,
    'Engineers are to compare water tables.',
  ].join('\n');
}

/** Publishes one story as a careful client does: again with the same key until it is answered. */
async function publish(round: string, number: number): Promise<string> {
  const id = `round-${round}-${number}`;
  return until(
    `${id} to be acknowledged`,
    async () => {
      const response = await newsroom.request(`/articles?id=${id}`, {
        method: 'POST',
        key: id,
        headers: { 'content-type': 'text/plain' },
        body: storyOf(round, number),
        signal: AbortSignal.timeout(5000),
      });
      return response.status === 201 || response.status === 200 ? id : undefined;
    },
    60_000,
  );
}

const itemsOf = async (path: string) => {
  const response = await newsroom.request(path);
  return ((await response.json()) as { items: { id: string; revision: number }[] }).items;
};

describe.each([
  ['ingest', async () => newsroom.kill9('ingest'), async () => newsroom.start('ingest')],
  ['feeds', async () => newsroom.kill9('feeds'), async () => newsroom.start('feeds')],
  ['calendar', async () => newsroom.kill9('calendar'), async () => newsroom.start('calendar')],
  ['nats', async () => newsroom.nats.kill9(), async () => newsroom.nats.restart()],
])('%s is killed in the middle of publishing', (round, kill, restart) => {
  test('every acknowledged story is there once, with its occasion, on every surface', async () => {
    const published: string[] = [];
    const desk = (async () => {
      for (let number = 0; number < storiesPerRound; number += 1) {
        published.push(await publish(round, number));
      }
    })();
    await until('the first stories', async () => (published.length >= 8 ? true : undefined));
    await kill();
    await pause(200);
    await restart();
    await desk;
    expect(published).toHaveLength(storiesPerRound);

    const wanted = published.toSorted();
    const mine = (items: readonly { id: string; revision: number }[]) =>
      items.filter(({ id }) => id.startsWith(`round-${round}-`));
    const articles = mine(await itemsOf('/articles?limit=500'));
    expect(articles.map(({ id }) => id).toSorted()).toEqual(wanted);
    expect(articles.every(({ revision }) => revision === 1)).toBe(true);

    const newest = published.at(-1);
    await until(`${newest} in the feed`, async () =>
      (await (await newsroom.request('/feeds/all.json')).text()).includes(`${newest}`)
        ? true
        : undefined,
    );
    await until(
      'an entry in the calendar for each of them',
      async () => {
        const calendar = await (await newsroom.request('/calendars/all.ics')).text();
        const unfolded = calendar.replaceAll('\r\n ', '');
        const titles = unfolded.match(new RegExp(`Round ${round} Number \\d+ River Summit`, 'g'));
        const summaries = unfolded
          .split('\r\n')
          .filter((line) => line.startsWith('SUMMARY') && line.includes(`Round ${round} `));
        if (new Set(titles).size < storiesPerRound) return undefined;
        expect(summaries).toHaveLength(storiesPerRound);
        return true;
      },
      60_000,
    );
  });
});

test('a service that is asked to end does so with exit code 0', async () => {
  for (const service of ['calendar', 'feeds', 'ingest'] as const) {
    expect(await newsroom.terminate(service)).toBe(0);
  }
});
