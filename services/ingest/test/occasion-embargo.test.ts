import { createMemoryLog, type EventLog } from '@dateline/eventlog';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ClockRunner, createClockRunner } from '../src/clock-runner.ts';
import { handleOccasion } from '../src/commands.ts';
import { createCreationKeys } from '../src/creation-keys.ts';
import { liftOccasionEmbargo } from '../src/embargo.ts';
import { occasion } from '../src/occasion.ts';
import { openView } from '../src/view.ts';
import { given } from './given.ts';
import { until as reached, startIngest, type TestIngest } from './ingest-server.ts';
import { arabic, at, desk as editor, english, naryn, osh, uri } from './occasion-history.ts';
import { deskAt } from './stories.ts';

const until = '2031-03-12T08:00:00.000Z';
const draft = { source: editor, title: arabic, uri, date: '2031-05' } as const;
const held = {
  type: 'occasion.embargo-set',
  data: { ...draft, status: 'tentative', embargoedUntil: until },
} as const;
const lifted = { type: 'occasion.embargo-lifted', data: { source: editor } } as const;
const embargo = { type: 'set-occasion-embargo', at, ...draft, status: 'tentative', until } as const;

describe('an occasion under embargo', () => {
  test('is set by the desk, later than now, with a date that can be announced', () => {
    given(occasion).when(embargo).thenAppends(held);
    given(occasion)
      .when({ ...embargo, until: at })
      .thenRefused('embargo-in-the-past');
    given(occasion)
      .when({ ...embargo, date: 'soon' })
      .thenRefused('date-invalid');
    given(occasion)
      .when({ ...embargo, status: 'confirmed' })
      .thenRefused('date-not-precise');
  });

  test('is written anew by whatever changes what will be announced', () => {
    const changes = [
      [
        { ...embargo, until: '2031-03-13T08:00:00.000Z' },
        { embargoedUntil: '2031-03-13T08:00:00.000Z' },
      ],
      [
        { type: 'confirm-occasion', date: '2031-05-18' },
        { date: '2031-05-18', status: 'confirmed' },
      ],
      [{ type: 'reschedule-occasion', date: '2031-06', status: 'tentative' }, { date: '2031-06' }],
      [{ type: 'refine-occasion-date', date: '2031-05-02' }, { date: '2031-05-02' }],
      [
        { type: 'move-occasion', place: osh, timeZone: 'Asia/Bishkek' },
        { place: osh, timeZone: 'Asia/Bishkek' },
      ],
      [
        { type: 'correct-occasion', now: { titles: [english], place: naryn } },
        { title: english, place: naryn },
      ],
    ] as const;
    for (const [command, change] of changes) {
      given(occasion, held)
        .when({ at, source: editor, ...command } as never)
        .thenAppends({ ...held, data: { ...held.data, ...change } } as never);
    }
    given(occasion, held).when(embargo).thenUnchanged();
  });

  test('may be taken back for good, and nobody ever hears of it', () => {
    given(occasion, held)
      .when({ type: 'retract-occasion', at, source: editor })
      .thenAppends({ type: 'occasion.retracted', data: { source: editor } });
    const retracted = { type: 'occasion.retracted', data: { source: editor } } as const;
    given(occasion, held, retracted)
      .when({ type: 'lift-occasion-embargo', at, source: editor })
      .thenRefused('occasion-retracted');
    given(occasion, held, retracted).when(embargo).thenRefused('occasion-exists');
  });

  test('is neither announced nor changed as what is public is', () => {
    const announce = { type: 'announce-occasion', at, ...draft, status: 'tentative' } as const;
    const commands = [
      announce,
      { type: 'postpone-occasion', at, source: editor },
      { type: 'cancel-occasion', at, source: editor },
      { type: 'merge-occasion', at, source: editor, into: 'other' },
      { type: 'move-occasion-online', at, source: editor },
    ] as const;
    for (const command of commands) {
      given(occasion, held).when(command).thenRefused('occasion-embargoed');
      given(occasion, held, lifted).when(command).thenRefused('embargo-lifted');
    }
  });
});

describe('its release', () => {
  let ending: AbortController;
  beforeEach(() => {
    ending = new AbortController();
  });
  afterEach(() => ending.abort());

  async function newClock(log: EventLog, now: string): Promise<ClockRunner> {
    const { signal } = ending;
    const creationKeys = createCreationKeys(10);
    const logger = { info: () => {}, warn: () => {} };
    const desk = deskAt(log, now);
    const clock = createClockRunner({ desk, view: () => view, signal, logger });
    const view = openView(log, { signal, creationKeys, onDeskChange: clock.notice });
    await Promise.all([view.newsroom.caughtUp, view.desk.caughtUp]);
    return clock;
  }
  const keep = (log: EventLog, over: object = {}) =>
    handleOccasion(deskAt(log, at), {
      ...{ id: 'lakes', digest: JSON.stringify(over) },
      command: (time) => ({ ...embargo, at: time, ...over }),
    });
  const typesOf = async (log: EventLog, stream: 'NEWSROOM' | 'DESK') =>
    (await log.read('occasion', 'lakes', { stream })).events.map(({ type }) => type);

  test('is revision 1 in public at the due second, as it was last written', async () => {
    const log = createMemoryLog();
    await keep(log);
    await keep(log, { title: english, date: '2031-05-18', status: 'confirmed' });
    const early = await newClock(log, '2031-03-12T07:59:59.999Z');
    expect(early.untilNextMs()).toBe(1);
    expect(await early.releaseDue()).toBe(0);
    expect((await log.state()).lastSequence).toBe(0);
    expect(await (await newClock(log, until)).releaseDue()).toBe(1);
    const [announced, ...more] = (await log.read('occasion', 'lakes')).events;
    expect(more).toEqual([]);
    expect(announced).toMatchObject({
      ...{ type: 'occasion.announced', revision: 1, recordedAt: until },
      data: { source: editor, uri, title: english, date: '2031-05-18', status: 'confirmed' },
    });
    expect(JSON.stringify(announced)).not.toMatch(/embargo/i);
  });

  test('happens once under two replicas, and again after a fall between its two events', async () => {
    const log = createMemoryLog();
    await keep(log);
    const clocks = await Promise.all([newClock(log, until), newClock(log.openAnother(), until)]);
    await Promise.all(clocks.map((clock) => clock.releaseDue()));
    expect(await typesOf(log, 'NEWSROOM')).toEqual(['occasion.announced']);
    expect(await typesOf(log, 'DESK')).toEqual(['occasion.embargo-set', 'occasion.embargo-lifted']);

    const fallen = createMemoryLog();
    await keep(fallen);
    const append: EventLog['append'] = async (ref, event, options) => {
      if (event.type === 'occasion.announced') throw new Error('fell');
      return fallen.append(ref, event, options);
    };
    const falling = deskAt({ ...fallen, append }, until);
    await expect(liftOccasionEmbargo(falling, 'lakes')).rejects.toThrow('fell');
    expect(await typesOf(fallen, 'NEWSROOM')).toEqual([]);
    expect(await (await newClock(fallen, until)).releaseDue()).toBe(1);
    expect(await typesOf(fallen, 'NEWSROOM')).toEqual(['occasion.announced']);
    expect(await (await newClock(fallen, until)).releaseDue()).toBe(0);
  });

  test('waits for the end of an embargo that was made longer', async () => {
    const log = createMemoryLog();
    await keep(log);
    const clock = await newClock(log, until);
    await keep(log, { until: '2031-03-12T09:00:00.000Z' });
    await clock.releaseDue();
    expect(await typesOf(log, 'NEWSROOM')).toEqual([]);
  });
});

describe('the desk', () => {
  let ingest: TestIngest;
  beforeEach(async () => {
    ingest = await startIngest();
  });
  afterEach(async () => ingest.close());

  test('sees, lists, changes and releases it; the list of what is public has none of it', async () => {
    const forum = { id: 'lakes', title: 'Lakes Forum', language: 'en', date: '2031-05' };
    const embargoedUntil = new Date(Date.now() + 3_600_000).toISOString();
    const made = await ingest.post('/occasions', { json: { ...forum, embargoedUntil } });
    expect(made).toMatchObject({ status: 201, body: { stream: 'DESK', revision: 1 } });
    const later = await ingest.post('/occasions/lakes/correct', { json: { title: 'Sea Forum' } });
    expect(later).toMatchObject({ status: 201, body: { stream: 'DESK', revision: 2 } });
    const { body } = await ingest.get('/occasions/lakes');
    expect(body).toMatchObject({ state: 'embargoed', title: 'Sea Forum', embargoedUntil });
    const history = await ingest.get('/occasions/lakes/history');
    expect(history.body).toMatchObject({ events: [{ revision: 1 }, { revision: 2 }] });
    await reached(
      async () => (await ingest.get('/occasions?embargoed=true')).body.items.length === 1,
    );
    const listed = await ingest.get('/occasions?embargoed=true');
    expect(listed.body).toMatchObject({ items: [{ id: 'lakes', embargoedUntil }] });
    expect((await ingest.get('/occasions')).body).toEqual({ items: [] });
    const public_ = await ingest.post('/occasions', { json: forum });
    expect(public_).toMatchObject({
      status: 409,
      body: { type: expect.stringMatching(/embargoed/) },
    });

    const released = await ingest.post('/occasions/lakes/lift-embargo', { json: {} });
    expect(released).toMatchObject({ status: 201, body: { stream: 'NEWSROOM', revision: 1 } });
    const again = await ingest.post('/occasions/lakes/lift-embargo', { json: {} });
    expect(again.status).not.toBe(201);
    const confirmed = await ingest.post('/occasions/lakes/confirm', {
      json: { date: '2031-05-18' },
    });
    expect(confirmed).toMatchObject({ status: 201, body: { stream: 'NEWSROOM', revision: 2 } });
    expect((await ingest.get('/occasions/lakes/history')).body.events).toHaveLength(5);
  });
});
