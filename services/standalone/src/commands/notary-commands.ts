import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { defaultDataDir } from '../newsroom-client.ts';
import type { NotaryTarget } from './notary.ts';
import type { CommandContext } from './story-commands.ts';

interface KeyOptions {
  readonly bus?: string;
}

const details = `
The notary signs hashes of every message of the log; who keeps its key or its checkpoints can tell
that nothing was changed (docs/notary.md). Give it a new key as often as you do with passwords, and
after restoring a backup whose newsroom still runs elsewhere.

rotate puts a new key beside the old one; the notary signs with the old one that the new one signs
from now on, and the old one is removed. Who keeps the old one can go on from it to the new one.

break is for a key that is lost, or that somebody else may have: the new one takes its place without
a signature of the old one. Every verification reports that, until it is given the new key by
somebody who knows that it is yours: tell your readers of it, and its name, by another way.

The key is in ./data/notary.key (DATA_DIR), or beside the broker's folder, --bus or BUS_DIR. The
notary runs meanwhile, and takes it up within seconds.

  dateline notary keys
  dateline notary rotate
  dateline notary rotate --bus infra/secrets/bus
  dateline notary break --reason stolen`;

/** Registers what renews the key that signs the log. */
export function addNotaryCommands(program: Command, context: CommandContext): void {
  const { environment } = context;
  const target = ({ bus = environment['BUS_DIR'] }: KeyOptions): NotaryTarget => ({
    url: context.locate(),
    // A secret that is mounted is read in its container by another user.
    ...(bus
      ? { path: `${resolve(bus)}-notary`, mode: 0o644 }
      : { path: join(environment['DATA_DIR'] ?? defaultDataDir, 'notary.key'), mode: 0o600 }),
    output: context.output(),
  });
  const group = program
    .command('notary')
    .description('the key that signs what the log holds: see it, change it')
    .addHelpText('after', details);
  // Loaded where it is needed: the log's library takes a while, and few commands want it.
  const load = () => import('./notary.ts');
  const busOption = ['--bus <dir>', "the folder of the broker's users (BUS_DIR)"] as const;
  group
    .command('keys')
    .description('all keys that have signed, and which does now')
    .action(async () => (await load()).listKeys(target({})));
  group
    .command('rotate')
    .description('go over to a new key, by a signature of the old one')
    .option(...busOption)
    .action(async (options: KeyOptions) => (await load()).rotateKey(target(options)));
  group
    .command('break')
    .description('go over to a new key without the old one, which verifications will report')
    .requiredOption('--reason <reason>', 'lost or stolen')
    .option(...busOption)
    .action(async ({ reason, ...options }: KeyOptions & { readonly reason: string }) =>
      (await load()).breakKey(target(options), reason),
    );
}
