import type { Command } from 'commander';
import { type FollowOptions, type FollowTarget, replay, tail } from './follow.ts';
import type { CommandContext } from './story-commands.ts';

const details = `
One line an event: its time, type, id with revision, and words; apart by tabs where the output is no
terminal. With --json each line is the whole CloudEvent, by JSON. What is missing from the log is a
line of its own that begins like an event and says gap.

A filter is made of terms with commas between: kind:article, language:zh, id:ID,
type:article.killed. Terms of one field are alternatives; all fields have to hold. Only articles
have a language, so that one passes over all occasions. Needs no token.

  dateline tail --filter language:ar,language:zh
  dateline replay --json | jq -r .type | sort | uniq -c
  dateline replay --from "$CURSOR"`;

/** Registers what follows the log. */
export function addFollowCommands(program: Command, context: CommandContext): void {
  const target = (): FollowTarget => ({
    url: context.locate(),
    output: context.output(),
    write: context.streams.write,
  });
  program
    .command('tail')
    .description('print what happens as it happens, through restarts of the newsroom')
    .option('--from <cursor>', 'begin after this cursor, or at the start (default: end)')
    .option('--filter <terms>', 'only these')
    .option('--limit <n>', 'end after this many events')
    .addHelpText('after', details)
    .action(async (options: FollowOptions) => tail(options, target()));
  program
    .command('replay')
    .description('print everything that happened, and the cursor to go on from')
    .option('--from <cursor>', 'begin after this cursor (default: start)')
    .option('--filter <terms>', 'only these')
    .option('--limit <n>', 'end after this many events')
    .addHelpText('after', details)
    .action(async (options: FollowOptions) => replay(options, target()));
}
