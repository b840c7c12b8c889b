import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { freePort, until } from '../support/newsroom.ts';
import { isInstalled } from '../support/programs.ts';
import {
  dayBefore,
  environmentOf,
  type ProgramKind,
  type ProgramSetting,
} from './calendar-program.ts';

/**
 * Thunderbird without a screen, its profile subscribed before it starts. Nobody tells it to fetch:
 * it does so every minute, the shortest that its users can choose. What its calendar shows is asked
 * for through Marionette, Mozilla's own way of driving it.
 */
export const thunderbird: ProgramKind = {
  name: 'Thunderbird',
  isInstalled: isInstalled('thunderbird', ['--headless', '--version']),
  // Its minute, and what it needs besides to start and to write its cache.
  patienceMs: 150_000,
  async open(setting) {
    const port = await freePort();
    const child = start(setting, port);
    const ask = await openMarionette(port).catch((error) => {
      child.kill();
      throw error;
    });
    return {
      async look() {
        const script = { script: lookScript, args: [] };
        const { value } = await ask('WebDriver:ExecuteAsyncScript', script);
        if (typeof value === 'string') throw new Error(`Thunderbird: ${value}`);
        return (value as readonly Read[]).map(({ url, startsAt, endsAt, ...entry }) => {
          const calendar = url.slice(setting.url.length);
          return { calendar, ...entry, firstDay: day(startsAt), lastDay: dayBefore(day(endsAt)) };
        });
      },
      async close() {
        const ended = once(child, 'exit');
        await ask('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => child.kill());
        if (child.exitCode === null && child.signalCode === null) await ended;
      },
    };
  },
};

interface Read {
  readonly url: string;
  readonly uid: string;
  readonly title: string;
  readonly status: string;
  /** As iCalendar writes dates. */
  readonly startsAt: string;
  readonly endsAt: string;
}

function start(setting: ProgramSetting, port: number): ChildProcess {
  const profile = join(setting.folder, 'profile');
  mkdirSync(profile);
  writeFileSync(join(profile, 'user.js'), preferencesOf(setting, port));
  const args = ['--headless', '--no-remote', '--profile', profile];
  return spawn('thunderbird', [...args, '--marionette', '--remote-allow-system-access'], {
    env: environmentOf(setting),
    stdio: 'ignore',
  });
}

function preferencesOf({ url, calendars }: ProgramSetting, port: number): string {
  const subscriptions = calendars.flatMap((path) => {
    const name = `calendar.registry.${randomUUID()}`;
    return [
      [`${name}.type`, 'ics'],
      [`${name}.uri`, `${url}${path}`],
      [`${name}.name`, path],
      [`${name}.cache.enabled`, true],
      [`${name}.refreshInterval`, '1'],
    ] as const;
  });
  const preferences = [
    ...subscriptions,
    ['marionette.port', port],
    ['app.update.enabled', false],
    ['datareporting.policy.dataSubmissionEnabled', false],
    ['mail.provider.suppress_dialog_on_startup', true],
    ['network.proxy.type', 0],
  ] as const;
  return preferences
    .map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`)
    .join('');
}

/** Several that start at once take long on a machine that does much else. */
const startMsMax = 300_000;

/** Everything that its subscriptions hold; one that it gave up is an error. */
const lookScript = `
const [done] = [...arguments].slice(-1);
const { cal } = ChromeUtils.importESModule("resource:///modules/calendar/calUtils.sys.mjs");
async function look() {
  const shown = [];
  for (const one of cal.manager.getCalendars().filter(({ type }) => type === "ics")) {
    if (one.getProperty("disabled")) throw new Error(one.uri.spec + " was disabled");
    const filter = Ci.calICalendar.ITEM_FILTER_ALL_ITEMS;
    for (const item of await one.getItemsAsArray(filter, 0, null, null)) {
      const [startsAt, endsAt] = [item.startDate, item.endDate].map((date) => {
        return date.getInTimezone(cal.dtz.defaultTimezone).icalString;
      });
      const { id: uid, title, status } = item;
      shown.push({ url: one.uri.spec, uid, title, status, startsAt, endsAt });
    }
  }
  return shown;
}
look().then(done, (error) => done(String(error)));
`;

/** Only whole days are days: a clock time stays as it is, to be seen. */
function day(text: string): string {
  return text.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
}

type Ask = (command: string, parameters: object) => Promise<{ readonly value: unknown }>;

/** Marionette's protocol: each message is its length in octets, a colon, and JSON. */
async function openMarionette(port: number): Promise<Ask> {
  const socket = await until('Thunderbird to listen', async () => reach(port), startMsMax);
  const answers = answersOf(socket);
  let id = 0;
  const ask: Ask = async (command, parameters) => {
    id += 1;
    const message = JSON.stringify([0, id, command, parameters]);
    socket.write(`${Buffer.byteLength(message)}:${message}`);
    const { value, done } = await answers.next();
    if (done === true) throw new Error('Thunderbird has ended');
    const [, , error, result] = value as [number, number, { message: string } | null, unknown];
    if (error) throw new Error(`Thunderbird: ${error.message}`);
    return result as { readonly value: unknown };
  };
  await ask('WebDriver:NewSession', {});
  await ask('Marionette:SetContext', { value: 'chrome' });
  return ask;
}

async function reach(port: number): Promise<Socket | undefined> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  return socket;
}

/** Answers in the order of the questions; the greeting that comes before them is left out. */
async function* answersOf(socket: Socket): AsyncGenerator<unknown, void> {
  let rest = Buffer.alloc(0);
  for await (const chunk of socket) {
    rest = Buffer.concat([rest, chunk as Buffer]);
    for (let at = rest.indexOf(':'); at >= 0; at = rest.indexOf(':')) {
      const end = at + 1 + Number(rest.subarray(0, at).toString());
      if (rest.length < end) break;
      const message = JSON.parse(rest.subarray(at + 1, end).toString()) as unknown;
      rest = rest.subarray(end);
      if (Array.isArray(message)) yield message;
    }
  }
}
