import type { Command } from 'commander';
import { textOctetsMax } from '../copy-input.ts';
import { type ExtractOptions, extract } from './extract.ts';
import type { CommandContext } from './story-commands.ts';

const details = `
Prints one JSON object and nothing else: language, dateline, occasions (each with the words it rests
on) and what was rejected, with the reason. Needs no newsroom. An empty or unreadable story has an
answer too, its language und.

A text is UTF-8 and has at most ${textOctetsMax} octets; another one is refused, exit code 2.

With --jsonl each line of input is {"id", "receivedAt", "text"} and each line of output is
{"id", …answer}, in order. A line that cannot be read becomes {"id", "error": "line 3: …"}, the rest
goes on, and the exit code is 1. Without its "receivedAt" a line takes --received-at.

  dateline extract --received-at 2023-04-27T18:00:00+08:00 < story.txt
  dateline extract --jsonl stories.jsonl | head -1`;

/** Registers what reads copy without a newsroom. */
export function addExtract(program: Command, context: CommandContext): void {
  program
    .command('extract [file]')
    .description('print as JSON what is understood of a text: a FILE, else standard input')
    .option('--received-at <time>', 'RFC 3339; dates are read from here (default: now)')
    .option('--jsonl', 'read and write one JSON object a line')
    .addHelpText('after', details)
    .action(async (file: string | undefined, options: ExtractOptions) => {
      context.exit(await extract(file ?? '-', options, context.streams));
    });
}
