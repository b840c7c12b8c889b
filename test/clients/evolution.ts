import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { isInstalled, python } from '../support/programs.ts';
import {
  dayBefore,
  environmentOf,
  type ProgramKind,
  type ProgramSetting,
} from './calendar-program.ts';

const versions = `
import gi
for name, version in [('EDataServer', '1.2'), ('ECal', '2.0'), ('ICalGLib', '3.0')]:
  gi.require_version(name, version)
from gi.repository import ECal, EDataServer, GLib, ICalGLib
`;

/**
 * Evolution's data server, which GNOME's calendar programs share, on a session bus of its own. It
 * fetches on another thread after it was told to, asks by entity tag, and shows a change only
 * where its stamps have changed.
 */
export const evolution: ProgramKind = {
  name: 'Evolution',
  isInstalled: isInstalled('dbus-run-session') && isEvolutionThere(),
  patienceMs: 30_000,
  async open(setting) {
    const child = start(setting);
    const errors: string[] = [];
    child.stderr?.on('data', (chunk: Buffer) => errors.push(chunk.toString()));
    const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream });
    const answers = lines[Symbol.asyncIterator]();
    return {
      async look() {
        child.stdin?.write('\n');
        const { value, done } = await answers.next();
        if (done === true) throw new Error(`Evolution has ended: ${errors.join('')}`);
        const all = JSON.parse(value) as readonly (readonly Read[])[];
        return all.flatMap((read, at) =>
          read.map(({ end, ...one }) => {
            return { calendar: setting.calendars[at] ?? '', lastDay: dayBefore(end), ...one };
          }),
        );
      },
      async close() {
        const ended = once(child, 'exit');
        child.stdin?.end();
        if (child.exitCode === null) await ended;
      },
    };
  },
};

interface Read {
  readonly uid: string;
  readonly title: string;
  readonly status: string;
  readonly firstDay: string;
  readonly end: string;
}

function start(setting: ProgramSetting): ChildProcess {
  const { url, calendars, folder } = setting;
  const env = {
    ...environmentOf(setting),
    XDG_RUNTIME_DIR: folder,
    XDG_DATA_HOME: `${folder}/data`,
    XDG_CACHE_HOME: `${folder}/cache`,
    XDG_CONFIG_HOME: `${folder}/config`,
    GIO_USE_VFS: 'local',
    GSETTINGS_BACKEND: 'memory',
  };
  const urls = calendars.map((path) => `${url}${path}`);
  return spawn('dbus-run-session', ['--', python, '-c', script, ...urls], { env });
}

const script = `${versions}
import json, sys
registry = EDataServer.SourceRegistry.new_sync(None)
def subscribe(url):
  source = EDataServer.Source.new(None, None)
  source.set_display_name(url)
  source.set_parent('webcal-stub')
  source.get_extension('Calendar').set_backend_name('webcal')
  address = GLib.Uri.parse(url, GLib.UriFlags.NONE)
  server = source.get_extension('Authentication')
  server.set_host(address.get_host())
  server.set_port(address.get_port())
  source.get_extension('WebDAV Backend').set_resource_path(address.get_path())
  source.get_extension('Security').set_method('none')
  registry.create_sources_sync([source], None)
  known = registry.ref_source(source.get_uid()) or source
  return ECal.Client.connect_sync(known, ECal.ClientSourceType.EVENTS, 1, None)
def day(time):
  assert time.is_date()
  return '%04d-%02d-%02d' % time.get_date()
def read(client):
  client.refresh_sync(None)
  _, components = client.get_object_list_as_comps_sync('#t', None)
  entries = [component.get_icalcomponent() for component in components]
  return [{'uid': e.get_uid(), 'title': e.get_summary(),
           'status': e.get_status().value_nick.upper(),
           'firstDay': day(e.get_dtstart()), 'end': day(e.get_dtend())} for e in entries]
clients = [subscribe(url) for url in sys.argv[1:]]
for line in sys.stdin:
  print(json.dumps([read(client) for client in clients]), flush=True)
`;

function isEvolutionThere(): boolean {
  return isInstalled(python, ['-c', versions]);
}
