import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Newsroom, startNewsroom, until } from '../support/newsroom.ts';
import { hasModule, isInstalled, python, run } from '../support/programs.ts';
import { confirmingStory, twinStory } from '../support/stories.ts';

const zones = ['UTC', 'Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Apia'];

let newsroom: Newsroom;
let folder: string;
/** The calendar as it was at each stage of one occasion's life. */
const stages: Record<'month' | 'confirmed' | 'cancelled', string> = {
  month: '',
  confirmed: '',
  cancelled: '',
};

const untilCalendarHas = async (text: string) =>
  until(`the calendar to say ${text}`, async () => {
    const body = await (await fetch(`${newsroom.url('calendar')}/calendars/ar.ics`)).text();
    return body.includes(text) ? body : undefined;
  });

const publish = async ({
  text = '',
  receivedAt,
}: {
  text?: string | undefined;
  receivedAt: string;
}) => {
  const response = await newsroom.request(
    `/articles?receivedAt=${encodeURIComponent(receivedAt)}`,
    {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: text,
    },
  );
  if (!response.ok) throw new Error(await response.text());
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-calendars-'));
  newsroom = await startNewsroom();
  await publish(twinStory);
  stages.month = await untilCalendarHas('STATUS:TENTATIVE');
  await publish(confirmingStory);
  stages.confirmed = await untilCalendarHas('STATUS:CONFIRMED');
  const list = (await (await newsroom.request('/occasions')).json()) as { items: { id: string }[] };
  await newsroom.request(`/occasions/${list.items[0]?.id}/cancel`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ reason: 'A storm.' }),
  });
  stages.cancelled = await untilCalendarHas('STATUS:CANCELLED');
});
afterAll(async () => {
  await newsroom.stop();
  rmSync(folder, { recursive: true, force: true });
});

interface Parsed {
  readonly uid: string;
  readonly status: string;
  readonly sequence: number;
  readonly start: string;
  readonly end: string;
  readonly language: string;
  readonly isEqualAfterRoundTrip: boolean;
}

const icalendar = `
import icalendar, json, sys
data = sys.stdin.buffer.read()
calendar = icalendar.Calendar.from_ical(data)
again = icalendar.Calendar.from_ical(calendar.to_ical())
print(json.dumps([{
  'uid': str(e['UID']), 'status': str(e['STATUS']), 'sequence': int(e['SEQUENCE']),
  'start': str(e['DTSTART'].dt), 'end': str(e['DTEND'].dt),
  'language': e['SUMMARY'].params.get('LANGUAGE', ''),
  'isEqualAfterRoundTrip': calendar.to_ical() == again.to_ical(),
} for e in calendar.walk('VEVENT')]))`;

describe.skipIf(!hasModule('icalendar'))('python-icalendar', () => {
  const parse = (text: string): readonly Parsed[] =>
    JSON.parse(run(python, ['-c', icalendar], { input: text }));

  test('reads one entry, whose day and status follow the news', () => {
    const [month, confirmed, cancelled] = Object.values(stages).map(parse);
    expect(month).toEqual([
      expect.objectContaining({
        status: 'TENTATIVE',
        sequence: 0,
        start: '2023-05-01',
        end: '2023-06-01',
      }),
    ]);
    expect(confirmed).toEqual([
      expect.objectContaining({
        status: 'CONFIRMED',
        sequence: 1,
        start: '2023-05-18',
        end: '2023-05-20',
      }),
    ]);
    expect(cancelled).toEqual([
      expect.objectContaining({
        status: 'CANCELLED',
        sequence: 2,
        start: '2023-05-18',
        end: '2023-05-20',
      }),
    ]);
    const all = [...(month ?? []), ...(confirmed ?? []), ...(cancelled ?? [])];
    expect(new Set(all.map(({ uid }) => uid)).size).toBe(1);
    expect(
      all.every(
        ({ language, isEqualAfterRoundTrip }) => language === 'ar' && isEqualAfterRoundTrip,
      ),
    ).toBe(true);
  });
});

describe.skipIf(!isInstalled('khal'))('khal', () => {
  /** Imports the stages one after the other into one calendar, as a subscriber's program would. */
  const listAfterEach = (zone: string): readonly (readonly string[])[] => {
    const home = join(folder, zone.replace('/', '-'));
    mkdirSync(join(home, 'feed'), { recursive: true });
    const config = join(home, 'khal.conf');
    writeFileSync(
      config,
      `[calendars]\n[[feed]]\npath = ${home}/feed\n[sqlite]\npath = ${home}/khal.db\n[locale]\nlocal_timezone = ${zone}\ndefault_timezone = ${zone}\ntimeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\ndatetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n`,
    );
    const env = { ...process.env, HOME: home, LC_ALL: 'C.UTF-8', TZ: zone };
    const khal = (...args: string[]) => run('khal', ['-c', config, ...args], { env });
    return Object.entries(stages).map(([stage, text]) => {
      const file = join(home, `${stage}.ics`);
      writeFileSync(file, text);
      khal('import', '--batch', '-a', 'feed', file);
      const format = '{start-date} {end-date} {status}{title}';
      const listed = khal(
        'list',
        '--once',
        '--day-format',
        '',
        '--format',
        format,
        '2023-05-01',
        '31d',
      );
      return listed.split('\n').filter((line) => line.startsWith('2023'));
    });
  };

  test.each(zones)('shows each stage once, on the same days, in %s', (zone) => {
    const [month, confirmed, cancelled] = listAfterEach(zone);
    expect(month).toHaveLength(1);
    expect(month?.[0]).toMatch(/^2023-05-01 2023-05-31 .*\[.*مايو.*\] قمة الصين-آسيا الوسطى/);
    expect(confirmed).toHaveLength(1);
    expect(confirmed?.[0]).toMatch(/^2023-05-18 2023-05-19 .*قمة الصين-آسيا الوسطى/);
    expect(cancelled).toHaveLength(1);
    expect(cancelled?.[0]).toMatch(
      /^2023-05-18 2023-05-19 .*CANCELLED.*\[.+\] قمة الصين-آسيا الوسطى/,
    );
  });
});
