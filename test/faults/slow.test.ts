import { createMemoryLog } from '@dateline/eventlog';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type House, openHouse } from '../support/house.ts';
import { dawdle, slowRequests } from '../support/slow.ts';

let house: House;
beforeAll(async () => {
  const server = { headTimeoutMs: 500, requestTimeoutMs: 1000 };
  house = await openHouse(createMemoryLog(), { server });
});
afterAll(async () => house?.close());

const form = 'application/x-www-form-urlencoded';
/** One door at least of each service, documents included. */
const requests = [
  ['POST /articles', 'application/json'],
  ['POST /articles', 'text/plain'],
  ['POST /occasions/none/cancel', 'application/json'],
  ['POST /tokens', 'application/json'],
  ['POST /webhooks', 'application/json'],
  ['POST /websub', form],
  ['POST /nowhere', 'application/json'],
  ['GET /feeds/all.xml', 'text/plain'],
  ['GET /calendars/all.ics', 'text/plain'],
  ['GET /events', 'text/plain'],
  ['GET /health', 'text/plain'],
] as const;

describe('who is slow is cut off, and others are served meanwhile', () => {
  test('at every door', async () => {
    let isOver = false;
    const all = Promise.all(
      requests.flatMap(([request, type]) =>
        slowRequests(request, { token: house.token, type }).map(async (slow) => ({
          what: `${request}, ${slow.what}`,
          isWhole: slow.what.includes('body'),
          answer: await dawdle(house.port, slow),
        })),
      ),
    ).finally(() => {
      isOver = true;
    });
    let served = 0;
    const headers = { authorization: `Bearer ${house.token}`, 'content-type': 'text/plain' };
    for (; !isOver; served += 1) {
      const [read, written] = await Promise.all([
        house.ask('/feeds/all.json'),
        house.ask('/articles', { method: 'POST', headers, body: `The river rose ${served} cm.` }),
      ]);
      expect([read.status, written.status]).toEqual([200, 201]);
    }
    expect(served).toBeGreaterThan(0);
    const odd = (await all).filter(({ what, isWhole, answer }) => {
      // What needs no body is answered before; the connection is cut all the same.
      const isEarly = isWhole && /^(GET|POST \/nowhere)/.test(what);
      return !(isEarly ? /^HTTP\/1\.1 \d{3} / : /^HTTP\/1\.1 408 /).test(answer);
    });
    expect(odd).toEqual([]);
    expect(house.failures).toEqual([]);
  });
});
