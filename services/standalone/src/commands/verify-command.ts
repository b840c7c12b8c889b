import type { Command } from 'commander';
import type { CommandContext } from './story-commands.ts';
import type { VerifyCommandOptions } from './verify.ts';

const details = `
Reads the whole log, makes everything that feeds, calendars and the wire serve from it anew, and
compares it with what they serve: how far each is, the revision of every entity, and every octet of
feeds with their archives, articles, calendars, occasions, snapshots and events. Of what can be
chosen by two things and more (language, topic, place …) it asks for all where that is little, else
for a sample. What differs is named. While news comes in, each document is compared at one sequence
of the log; none is blamed for being a moment behind.

The newsroom is the one that other commands talk to; name several addresses where its readers have
one each, or where a reader runs more than once. The log is what /events tells. With --nats it is
what the broker holds: then the wire itself is held against it too.

With --notary each stored message is held against the checkpoints of the newsroom's notary: what is
not as it was signed is named, and what is gone although no kill erased it. --nats may be a mirror.

Exit codes: 0 all agree · 1 something differs · 2 it could not be looked at

  dateline verify
  dateline verify --nats "$NATS_URL" http://feeds:8082 http://calendar:8083 http://wire:8084`;

/** Registers `dateline verify`. */
export function addVerify(program: Command, context: CommandContext): void {
  program
    .command('verify [urls...]')
    .description('hold everything that is served against the log')
    .option('--nats <url>', 'read the log from its broker (NATS_URL)')
    .option('--notary', 'hold the log against its signed checkpoints too; with --nats')
    .option('--notary-key <file>', 'the key they have to be signed by, as kept from /notary/key')
    .option('--sample <n>', 'so many articles, occasions, pages of archives and of events each')
    .option('--combinations <n>', 'so many feeds and calendars of two choices and more (200)')
    .option('--patience <s>', 'how long to wait for a reader that is behind', '30')
    .addHelpText('after', details)
    .action(async (urls: readonly string[], options: VerifyCommandOptions) => {
      // Loaded here: the services take a second, and no other command needs them.
      const { runVerify } = await import('./verify.ts');
      const nats = options.nats ?? context.environment['NATS_URL'];
      context.exit(
        await runVerify(urls.length > 0 ? urls : [context.locate()], {
          ...options,
          ...(nats && { nats }),
          output: context.output(),
        }),
      );
    });
}
