import type { Command } from 'commander';
import { defaultDataDir } from '../newsroom-client.ts';
import type { CommandContext } from './story-commands.ts';

const backupDetails = `
Everything that was acknowledged before it began is in it: events, embargoed copy, subscribers,
tokens and the bus's credentials. So it is as secret as the newsroom itself; - writes it to
standard output, to be encrypted on its way:

  dateline backup - | age -r age1… > newsroom.tar.age

It is a tar file with the sums of all its parts, made while the newsroom works and checked when
it is there. It does not follow what happens later: copy that is killed afterwards is in it for
ever.`;

const restoreDetails = `
Into a data folder that is not there yet or empty, for \`dateline start --data\`; or with
--nats-url into a broker without a newsroom. The file is checked as a whole before anything is
written. Cursors of readers stay good up to the end of the backup, and are refused behind it.

Stories that were killed after the backup was made come back with it: kill them again before
readers can reach the restored newsroom.`;

/** Registers what keeps a newsroom from being lost with its machine. */
export function addBackupCommands(program: Command, context: CommandContext): void {
  program
    .command('backup <file>')
    .description('write the whole newsroom to a file while it works; - for standard output')
    .addHelpText('after', backupDetails)
    .action(async (file: string) => {
      const { backup } = await import('./backup.ts');
      await backup(file, context.connect(), { ...context.streams, output: context.output() });
    });
  program
    .command('restore <file>')
    .description('make a newsroom of a backup')
    .option('--check', 'only look whether the file is whole, and say what is in it')
    .option('--data <dir>', 'the data folder to make (DATA_DIR; ./data)')
    .option('--nats-url <url>', 'a running broker instead, as a user that may write (NATS_URL)')
    .option('--replicas <n>', 'copies of each stream in its cluster; by default as they were')
    .addHelpText('after', restoreDetails)
    .action(async (file: string, options: RestoreFlags) => {
      // Loaded here: the NATS client takes a while, and no other command wants it.
      const { restore } = await import('./restore.ts');
      const { environment } = context;
      await restore(file, {
        isCheck: options.check === true,
        dataDir: options.data ?? environment['DATA_DIR'] ?? defaultDataDir,
        natsUrl: options.natsUrl ?? environment['NATS_URL'],
        replicas: options.replicas,
        environment,
        output: context.output(),
      });
    });
}

interface RestoreFlags {
  readonly check?: boolean;
  readonly data?: string;
  readonly natsUrl?: string;
  readonly replicas?: string;
}
