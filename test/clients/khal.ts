import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isInstalled, runBeside } from '../support/programs.ts';
import {
  type CalendarProgram,
  environmentOf,
  type ProgramKind,
  type ProgramSetting,
  type ShownEntry,
} from './calendar-program.ts';

/** vdirsyncer subscribes, khal shows what it has brought: two programs that go together. */
export const khal: ProgramKind = {
  name: 'vdirsyncer and khal',
  isInstalled: isInstalled('vdirsyncer') && isInstalled('khal'),
  patienceMs: 1,
  async open(setting) {
    const { folder, calendars } = setting;
    const env = environmentOf(setting);
    for (const at of calendars.keys()) mkdirSync(join(folder, `calendar-${at}`));
    writeFileSync(join(folder, 'vdirsyncer.conf'), vdirsyncerConfig(setting));
    writeFileSync(join(folder, 'khal.conf'), khalConfig(setting));
    const sync = (command: string) =>
      runBeside('vdirsyncer', ['-c', join(folder, 'vdirsyncer.conf'), command], { env });
    await sync('discover');
    return {
      async look() {
        await sync('sync');
        return list(setting);
      },
      async close() {},
    } satisfies CalendarProgram;
  },
};

async function list({ folder, ...setting }: ProgramSetting): Promise<readonly ShownEntry[]> {
  const format = '{calendar}\t{start-date}\t{end-date}\t{status}\t{title}';
  const printed = await runBeside(
    'khal',
    [
      ...['-c', join(folder, 'khal.conf'), 'list', '--once', '--day-format', ''],
      ...['--format', format, '2023-04-01', '150d'],
    ],
    { env: environmentOf({ folder, ...setting }) },
  );
  const shown = printed.split('\n').flatMap((line) => {
    const [name = '', firstDay = '', lastDay = '', status, title = ''] = line.split('\t');
    const calendar = setting.calendars[Number(name.replace('calendar-', ''))];
    if (calendar === undefined || status === undefined) return [];
    // khal knows one status, and vdirsyncer makes the UID a hash of the entry.
    const isCancelled = status.trim() === 'CANCELLED';
    return [
      {
        calendar,
        uid: undefined,
        firstDay,
        lastDay,
        title,
        status: isCancelled ? 'CANCELLED' : undefined,
      },
    ];
  });
  const files = setting.calendars.flatMap((_, at) => readdirSync(join(folder, `calendar-${at}`)));
  if (files.length !== shown.length) {
    throw new Error(`${files.length} files are synchronised, ${shown.length} entries are shown`);
  }
  return shown;
}

function vdirsyncerConfig({ url, calendars, folder }: ProgramSetting): string {
  const pairs = calendars.map((path, at) => {
    return `[pair pair_${at}]
a = "mine_${at}"
b = "theirs_${at}"
collections = null
[storage mine_${at}]
type = "filesystem"
path = "${folder}/calendar-${at}"
fileext = ".ics"
[storage theirs_${at}]
type = "http"
url = "${url}${path}"
`;
  });
  return `[general]\nstatus_path = "${folder}/status"\n${pairs.join('')}`;
}

function khalConfig({ calendars, zone, folder }: ProgramSetting): string {
  const lists = calendars.map(
    (_, at) => `[[calendar-${at}]]\npath = ${folder}/calendar-${at}\nreadonly = True\n`,
  );
  return `[calendars]
${lists.join('')}[sqlite]
path = ${folder}/khal.db
[locale]
local_timezone = ${zone}
default_timezone = ${zone}
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
`;
}
