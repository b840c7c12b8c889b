import { hasModule, isInstalled, python, runBeside } from '../support/programs.ts';
import {
  dayBefore,
  environmentOf,
  type ProgramKind,
  type ProgramSetting,
  type ShownEntry,
} from './calendar-program.ts';

/** What a library makes of a VEVENT; `end` is the day after the last one. */
interface Read {
  readonly uid: string;
  readonly title: string;
  readonly status: string;
  readonly start: string;
  readonly end: string;
}

/** A program of a few lines around a library that fetches and parses. */
function kindOf(
  name: string,
  hasLibrary: boolean,
  command: (setting: ProgramSetting) => readonly [string, ...string[]],
): ProgramKind {
  return {
    name,
    isInstalled: hasLibrary,
    patienceMs: 1,
    async open(setting) {
      const { url, calendars } = setting;
      const [program, ...args] = command(setting);
      return {
        async look() {
          const urls = calendars.map((path) => `${url}${path}`);
          const env = environmentOf(setting);
          const printed = await runBeside(program, [...args, ...urls], { env });
          const all = JSON.parse(printed) as readonly (readonly Read[])[];
          return all.flatMap((read, at) => read.map((one) => shown(one, calendars[at] ?? '')));
        },
        async close() {},
      };
    },
  };
}

function shown({ uid, title, status, start, end }: Read, calendar: string): ShownEntry {
  return { calendar, uid, title, status, firstDay: start, lastDay: dayBefore(end) };
}

const pythonIcalendar = `
import icalendar, json, sys, urllib.request
def read(url):
  calendar = icalendar.Calendar.from_ical(urllib.request.urlopen(url).read())
  again = icalendar.Calendar.from_ical(calendar.to_ical())
  assert again == calendar and again.to_ical() == calendar.to_ical(), 'another after a round trip'
  language = calendar['NAME'].params['LANGUAGE']
  assert language in url, language
  return [{'uid': str(e['UID']), 'title': str(e['SUMMARY']), 'status': str(e['STATUS']),
           'start': str(e['DTSTART'].dt), 'end': str(e['DTEND'].dt)}
          for e in calendar.walk('VEVENT')]
print(json.dumps([read(url) for url in sys.argv[1:]]))`;

/** The parser of Evolution and of many others, with its check against RFC 5545's tables. */
const libical = `
import gi, json, sys, urllib.request
gi.require_version('ICalGLib', '3.0')
from gi.repository import ICalGLib
def day(time):
  assert time.is_date()
  return '%04d-%02d-%02d' % time.get_date()
def read(url):
  text = urllib.request.urlopen(url).read().decode()
  calendar = ICalGLib.Component.new_from_string(text)
  assert calendar.count_errors() == 0, calendar.as_ical_string()
  assert ICalGLib.restriction_check(calendar), calendar.as_ical_string()
  entries = []
  e = calendar.get_first_component(ICalGLib.ComponentKind.VEVENT_COMPONENT)
  while e:
    status = e.get_status().value_nick
    entries.append({'uid': e.get_uid(), 'title': e.get_summary(), 'status': status.upper(),
                    'start': day(e.get_dtstart()), 'end': day(e.get_dtend())})
    e = calendar.get_next_component(ICalGLib.ComponentKind.VEVENT_COMPONENT)
  return entries
print(json.dumps([read(url) for url in sys.argv[1:]]))`;

const icalJs = `
import ICAL from 'ical.js';
const read = async (url) => {
  const jcal = ICAL.parse(await (await fetch(url)).text());
  const again = ICAL.parse(ICAL.stringify(jcal));
  const isSame = JSON.stringify(again) === JSON.stringify(jcal);
  if (!isSame) throw new Error('another one after a round trip');
  return new ICAL.Component(jcal).getAllSubcomponents('vevent').map((vevent) => {
    const { uid, summary, startDate, endDate } = new ICAL.Event(vevent);
    const status = vevent.getFirstPropertyValue('status');
    return { uid, title: summary, status, start: String(startDate), end: String(endDate) };
  });
};
console.log(JSON.stringify(await Promise.all(process.argv.slice(1).map(read))));`;

/** It makes local midnights of days, and of a text with a language an object. */
const nodeIcal = `
import ical from 'node-ical';
const day = (date) => {
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
};
const read = async (url) =>
  Object.values(await ical.async.fromURL(url))
    .filter(({ type }) => type === 'VEVENT')
    .map(({ uid, summary, status, start, end }) => {
      return { uid, title: summary.val, status, start: day(start), end: day(end) };
    });
console.log(JSON.stringify(await Promise.all(process.argv.slice(1).map(read))));`;

const node = (script: string) => (): [string, ...string[]] => [
  process.execPath,
  '--input-type=module',
  '-e',
  script,
];

/** Libraries that other programs read calendars with. */
export const libraries: readonly ProgramKind[] = [
  kindOf('python-icalendar', hasModule('icalendar'), () => [python, '-c', pythonIcalendar]),
  kindOf('libical', isLibicalThere(), () => [python, '-c', libical]),
  kindOf('ical.js', true, node(icalJs)),
  kindOf('node-ical', true, node(nodeIcal)),
];

function isLibicalThere(): boolean {
  const load = "import gi; gi.require_version('ICalGLib', '3.0')";
  return isInstalled(python, ['-c', load]);
}
