import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isInstalled, runBeside } from '../support/programs.ts';
import { environmentOf, type ProgramKind, type ShownEntry } from './calendar-program.ts';

/**
 * It imports files and knows no UID, so each look begins with an empty calendar: the plainest
 * parser of all, which shows what simple programs make of an entry.
 */
export const calcurse: ProgramKind = {
  name: 'calcurse',
  isInstalled: isInstalled('calcurse'),
  patienceMs: 1,
  async open(setting) {
    const { url, calendars, folder } = setting;
    const env = environmentOf(setting);
    const look = async (path: string): Promise<readonly ShownEntry[]> => {
      const home = join(folder, 'data');
      const file = join(folder, 'fetched.ics');
      rmSync(home, { recursive: true, force: true });
      mkdirSync(home);
      writeFileSync(file, await (await fetch(`${url}${path}`)).text());
      const imported = await runBeside('calcurse', ['-D', home, '-i', file], { env });
      if (!/\b0 skipped/.test(imported)) throw new Error(`calcurse skipped lines: ${imported}`);
      return toEntries(await runBeside('calcurse', ['-D', home, ...query], { env }), path);
    };
    return {
      async look() {
        const shown: ShownEntry[] = [];
        for (const path of calendars) shown.push(...(await look(path)));
        return shown;
      },
      async close() {},
    };
  },
};

const query = [
  ...['-q', '-Q', '--input-datefmt', '4', '--output-datefmt', '%Y-%m-%d', '--from', '2023-04-01'],
  ...['--days', '150', '--format-event', '%m\\n', '--format-recur-event', '%m\\n'],
];

/** What is shown on several days is one entry if the days follow each other. */
function toEntries(printed: string, calendar: string): readonly ShownEntry[] {
  const entries: ShownEntry[] = [];
  let day = '';
  for (const line of printed.split('\n').map((one) => one.trim())) {
    if (/^\d{4}-\d\d-\d\d:$/.test(line)) day = line.slice(0, -1);
    else if (line !== '') {
      const at = entries.findIndex(
        ({ title, lastDay }) =>
          title === line && Date.parse(day) - Date.parse(lastDay) === 86_400_000,
      );
      const [known] = at < 0 ? [] : entries.splice(at, 1);
      const firstDay = known?.firstDay ?? day;
      entries.push({
        calendar,
        title: line,
        firstDay,
        lastDay: day,
        uid: undefined,
        status: undefined,
      });
    }
  }
  return entries;
}
