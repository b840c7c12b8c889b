import { setTimeout as pause } from 'node:timers/promises';
import type { Command } from 'commander';
import { ask, type Connection, exitCodes } from '../newsroom-client.ts';
import { type Output, print } from '../output.ts';
import type { CommandContext } from './story-commands.ts';

const details = `
Feeds, calendars and the wire each read the whole log again and make everything anew beside what
they have, which answers meanwhile; then they go over to it. It takes as long as a start and, for
that time, twice the memory. A reader that cannot be built anew goes on with what it had.

Readers that run as processes of their own do so when they get SIGUSR2.`;

const pollMs = 200;
/** A log of tens of millions. */
const pollsMax = 36_000;

/** Registers `dateline rebuild`. */
export function addRebuild(program: Command, context: CommandContext): void {
  program
    .command('rebuild')
    .description('make all that is served anew from the log, without a pause')
    .addHelpText('after', details)
    .action(async () => context.exit(await rebuild(context.connect(), context.output())));
}

/** Begins, waits for the end, and says how it went; gives the exit code. */
async function rebuild(connection: Connection, output: Output): Promise<number> {
  await ask(connection, { method: 'POST', path: '/rebuild' });
  for (let poll = 0; poll < pollsMax; poll += 1) {
    const { body } = await ask(connection, { method: 'GET', path: '/rebuild' });
    if (body['building'] === undefined) return report(body, output);
    await pause(pollMs);
  }
  return exitCodes.unavailable;
}

function report(body: Readonly<Record<string, unknown>>, output: Output): number {
  const rebuilt = body['rebuilt'] as readonly string[];
  const failed = Object.entries(body['failed'] as Readonly<Record<string, string>>);
  print(output, body, () =>
    [
      ...rebuilt.map((name) => `${name}: made anew`),
      ...failed.map(([name, reason]) => `${name}: goes on with what it had: ${reason}`),
    ].join('\n'),
  );
  return failed.length === 0 ? exitCodes.ok : exitCodes.refused;
}
