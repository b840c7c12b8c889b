import { readFile } from 'node:fs/promises';
import { runCommand } from './nats-command.ts';

/** One run of one program: a pid alone may belong to another program a moment later. */
export interface ProcessIdentity {
  readonly pid: number;
  /** When it was started, in the system's own terms; only good for comparing. */
  readonly birth: string;
  readonly command: string;
}

const psTimeoutMs = 5_000;
/** Of what follows the name in /proc/<pid>/stat: `state` is first, `starttime` the twentieth. */
const stateField = 0;
const startTimeField = 19;

/** Who runs under this pid now; undefined when nobody does, or only a dead one not yet reaped. */
export async function identifyProcess(pid: number): Promise<ProcessIdentity | undefined> {
  try {
    return process.platform === 'linux' ? await readProc(pid) : await askPs(pid);
  } catch {
    return undefined;
  }
}

/** True while the very same process runs. */
export async function isRunning(identity: ProcessIdentity): Promise<boolean> {
  const now = await identifyProcess(identity.pid);
  return now?.birth === identity.birth && now.command === identity.command;
}

/** proc(5). The name in parentheses may itself hold spaces and parentheses. */
async function readProc(pid: number): Promise<ProcessIdentity | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const birth = fields[startTimeField];
  if (birth === undefined || fields[stateField] === 'Z') return undefined;
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8');
  return { pid, birth, command: command.split('\0').join(' ').trim() };
}

async function askPs(pid: number): Promise<ProcessIdentity | undefined> {
  const ask = async (field: string) => {
    const args = ['-p', String(pid), '-o', `${field}=`];
    return (await runCommand('/bin/ps', args, { timeoutMs: psTimeoutMs })).trim();
  };
  if ((await ask('stat')).startsWith('Z')) return undefined;
  return { pid, birth: await ask('lstart'), command: await ask('command') };
}
