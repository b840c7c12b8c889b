import { type EventLog, openJetStreamLog } from '@dateline/eventlog';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type House, openHouse } from '../support/house.ts';
import {
  apply,
  dayConfirmed,
  dayOf,
  type Entity,
  type ModelArticle,
  type ModelOccasion,
  monthExpected,
  nothing,
  type Verdict,
  type Wish,
} from '../support/model.ts';
import { startNats, type TestNats } from '../support/nats.ts';
import { until } from '../support/newsroom.ts';

/** `npm run test:faults` goes on for ten minutes. */
const budgetMs = Number(process.env['FAULT_MODEL_MS'] ?? 12_000);
const seed = Number(process.env['FAULT_SEED'] ?? Date.now() % 1_000_000);

let nats: TestNats;
let log: EventLog;
let house: House;

beforeAll(async () => {
  nats = await startNats({ how: 'binary' });
  log = await openJetStreamLog({ servers: nats.url, clientName: 'house', role: 'writer' });
  house = await openHouse(log);
});
afterAll(async () => {
  await house?.close();
  await log?.close();
  await nats?.stop();
});

let newestTake = 0;
const idsMax = 3;
const articleWish = fc.record({
  kind: fc.constant('article' as const),
  id: fc.nat(idsMax - 1),
  act: fc.constantFrom(
    ...([
      'publish',
      'publish',
      'publish',
      'update',
      'correct',
      'withhold',
      'release',
      'withdraw',
      'kill',
    ] as const),
  ),
});
const occasionWish = fc.record({
  kind: fc.constant('occasion' as const),
  id: fc.nat(idsMax - 1),
  act: fc.constantFrom(
    ...([
      'announce',
      'announce',
      'announce',
      'confirm',
      'reschedule',
      'postpone',
      'cancel',
      'reinstate',
      'retract',
    ] as const),
  ),
});
/** What up to three editors wish at once, then the next of it. */
const session = fc.array(
  fc.array(fc.oneof(articleWish, occasionWish), { minLength: 1, maxLength: 3 }),
  { minLength: 1, maxLength: 14 },
);

interface Answer {
  readonly verdict: Verdict;
  readonly revision: number | undefined;
}

/** Ids are of one session, so that each begins with nothing. */
const idOf = (run: number, { kind, id }: Pick<Wish, 'kind' | 'id'>) => `m${run}-${kind}-${id}`;
const titleOf = (run: number, id: number, take: number | undefined) =>
  `Story ${run}.${id} take ${take ?? 'one'}.`;
const fairOf = (run: number, id: number) => `Fair ${run}.${id} of rivers`;

function requestOf(run: number, wish: Wish): readonly [string, object] {
  const id = idOf(run, wish);
  const note = 'It was otherwise.';
  if (wish.kind === 'article') {
    const title = titleOf(run, wish.id, wish.act === 'publish' ? undefined : wish.take);
    const text = 'The river rose.';
    if (wish.act === 'publish') return ['/articles', { id, title, text, language: 'en' }];
    const bodies = { update: { title }, correct: { title, note }, withdraw: { note } };
    return [
      `/articles/${id}/${wish.act}`,
      { ...bodies, withhold: {}, release: {}, kill: {} }[wish.act],
    ];
  }
  const first = {
    id,
    title: fairOf(run, wish.id),
    language: 'en',
    date: monthExpected,
  };
  if (wish.act === 'announce') return ['/occasions', first];
  const dates = { confirm: { date: dayConfirmed }, reschedule: { date: dayOf(wish.take) } };
  const body = wish.act in dates ? dates[wish.act as keyof typeof dates] : {};
  return [`/occasions/${id}/${wish.act}`, body];
}

async function ask(run: number, wish: Wish): Promise<Answer> {
  const [path, body] = requestOf(run, wish);
  const { status, text } = await house.ask(path, {
    method: 'POST',
    headers: { authorization: `Bearer ${house.token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const { revision } = JSON.parse(text) as { revision?: number };
  if (status === 201) return { verdict: 'appended', revision };
  if (status === 200) return { verdict: 'unchanged', revision };
  expect([404, 409], `${path} ${text}`).toContain(status);
  return { verdict: 'refused', revision: undefined };
}

type Model = ReadonlyMap<string, Entity>;

/** Every order in which commands that were under way together may have been followed. */
function ordersOf<T>(items: readonly T[]): readonly (readonly T[])[] {
  if (items.length < 2) return [items];
  return items.flatMap((first, at) =>
    ordersOf(items.filter((_, other) => other !== at)).map((rest) => [first, ...rest]),
  );
}

/**
 * The model after one order of commands; undefined where it would have answered otherwise. The same
 * wish of two editors at once may be one event, as one that is sent again is: then both are told.
 */
function follow(
  run: number,
  model: Model,
  order: readonly { readonly wish: Wish; readonly answer: Answer }[],
): Model | undefined {
  const next = new Map(model);
  const done = new Map<string, number | undefined>();
  for (const { wish, answer } of order) {
    const id = idOf(run, wish);
    const said = JSON.stringify(requestOf(run, wish));
    const isRepeat = done.has(said) && done.get(said) === answer.revision;
    if (answer.verdict === 'unchanged' && isRepeat) continue;
    const [entity, verdict] = apply(next.get(id) ?? nothing(wish.kind), wish);
    if (verdict !== answer.verdict) return undefined;
    if (verdict === 'appended' && entity.revision !== answer.revision) return undefined;
    if (verdict === 'appended') done.set(said, answer.revision);
    next.set(id, entity);
  }
  return next;
}

test('whatever editors wish at once, some order explains it, and every surface shows what stands', async () => {
  let run = 0;
  let commands = 0;
  const verdicts: Record<Verdict, number> = { appended: 0, unchanged: 0, refused: 0 };
  let deadline = performance.now() + budgetMs;
  const property = fc.asyncProperty(session, async (batches) => {
    // Not interrupted, which would pass over the session that is looked at in vain.
    if (performance.now() > deadline) return;
    try {
      await play(batches);
    } catch (error) {
      // What is wrong may be made shorter for as long as it takes.
      deadline = Number.POSITIVE_INFINITY;
      throw error;
    }
  });
  const play = async (batches: readonly (readonly Omit<Wish, 'take'>[])[]) => {
    run += 1;
    let model: Model = new Map();
    for (const batch of batches) {
      const wishes = batch.map((one) => {
        newestTake += 1;
        // Its act is one of its kind's.
        return { ...one, take: newestTake } as Wish;
      });
      const answered = await Promise.all(
        wishes.map(async (wish) => ({ wish, answer: await ask(run, wish) })),
      );
      for (const { answer } of answered) verdicts[answer.verdict] += 1;
      commands += answered.length;
      const explained = ordersOf(answered).map((order) => follow(run, model, order));
      const next = explained.find((one) => one !== undefined);
      expect(next, `no order explains ${JSON.stringify(answered)}`).toBeDefined();
      model = next ?? model;
    }
    // A burst is rendered a moment later, so what is shown is looked at until it is so.
    await until('every surface to show what stands', async () => {
      await compare(run, model);
      return true;
    });
    expect(house.failures).toEqual([]);
  };
  await fc.assert(property, { numRuns: 5000, seed });
  expect(run).toBeGreaterThan(1);
  console.info(
    `${run} sessions, ${commands} commands, seed ${seed}: ${verdicts.appended} appended, ` +
      `${verdicts.unchanged} unchanged, ${verdicts.refused} refused`,
  );
}, 1_200_000);

/** The calendar of everything has a thousand entries at most, of three occasions a session. */
const wholeRunsMax = 300;

/** Every surface against the model, once all readers have read all. */
async function compare(run: number, model: Model): Promise<void> {
  await until('the readers to agree', async () => {
    const { lastSequence } = await log.state();
    const { agrees, services } = await house.read<{
      agrees: boolean;
      services: Readonly<Record<string, { sequence: number }>>;
    }>('/consistency');
    const areThere = Object.values(services).every(({ sequence }) => sequence >= lastSequence);
    return agrees && areThere ? true : undefined;
  });
  const texts = {
    json: (await house.ask('/feeds/all.json')).text,
    atom: (await house.ask('/feeds/all.atom')).text,
    rss: (await house.ask('/feeds/all.rss')).text,
  };
  const calendars = run <= wholeRunsMax ? ['/calendars/all.ics'] : [];
  for (const [id, entity] of model) {
    if (entity.state === 'absent') continue;
    const ours = await house.read<Record<string, unknown>>(`/${entity.kind}s/${id}`);
    expect(ours, id).toMatchObject({ state: entity.state, revision: entity.revision });
    const wire = await house.read<Record<string, unknown>>(`/snapshot/${entity.kind}s/${id}`);
    expect(wire, id).toMatchObject({ id, revision: entity.revision });
    const number = Number(id.at(-1));
    if (entity.kind === 'article') await compareArticle(entity, { run, id, number, texts });
    else {
      for (const path of [`/occasions/${id}.ics`, ...calendars]) {
        const text = (await house.ask(path)).text.replaceAll('\r\n ', '');
        compareOccasion(entity, { title: fairOf(run, number), text });
      }
    }
  }
}

interface Texts {
  readonly json: string;
  readonly atom: string;
  readonly rss: string;
}

async function compareArticle(
  article: ModelArticle,
  { run, id, number, texts }: { run: number; id: string; number: number; texts: Texts },
): Promise<void> {
  const page = await house.ask(`/articles/${id}.html`);
  const title = titleOf(run, number, article.take);
  for (const [form, text] of Object.entries({ ...texts, page: page.text })) {
    const isShown = text.includes(title);
    // What was corrected is quoted beside what stands; what does not stand is nowhere.
    if (article.state === 'live') expect(isShown, `${form} of ${id}`).toBe(true);
    else expect(text, `${form} of ${id}`).not.toContain(`Story ${run}.${number} `);
  }
}

function compareOccasion(
  { state, certainty, date }: ModelOccasion,
  { title, text }: { title: string; text: string },
): void {
  const entry = text.split('BEGIN:VEVENT').find((one) => one.includes(title)) ?? '';
  if (state === 'scheduled') {
    expect(entry, title).toContain(`STATUS:${certainty.toUpperCase()}`);
    expect(entry, title).toContain(
      `DTSTART;VALUE=DATE:${date.replaceAll('-', '').padEnd(8, '01')}`,
    );
  } else if (state === 'cancelled') expect(entry, title).toContain('STATUS:CANCELLED');
  else expect(entry, title).not.toContain('STATUS:CONFIRMED');
}
