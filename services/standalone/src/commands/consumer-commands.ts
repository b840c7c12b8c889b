import { join } from 'node:path';
import type { Command } from 'commander';
import { defaultDataDir } from '../newsroom-client.ts';
import type { BusTarget } from './consumer.ts';
import { listConsumers, removeConsumers, type StreamOption } from './consumers.ts';
import type { CommandContext } from './story-commands.ts';

interface BusOptions {
  readonly bus?: string;
  readonly address?: string;
}

interface AddOptions extends BusOptions {
  readonly advance?: boolean;
}

const details = `
A consumer reads everything in the stream NEWSROOM, from the first event, with any NATS client and
consumers of its own; it can write nothing and sees nothing that the desk holds back. With --advance
it reads instead what is under embargo, as it is written and changed, and nothing else: for those
who have agreed to keep it to themselves. Its URL holds its password: give it to nobody else, and
reach a broker on another machine through TLS.

The broker is the one that keeps its files in --bus or BUS_DIR, else in ./data/nats (DATA_DIR).`;

/** Registers who may read the bus from outside. */
export function addConsumerCommands(program: Command, context: CommandContext): void {
  const { environment } = context;
  const target = ({ bus, address }: BusOptions): BusTarget => ({
    folder:
      bus ?? environment['BUS_DIR'] ?? join(environment['DATA_DIR'] ?? defaultDataDir, 'nats'),
    ...(address !== undefined && { address }),
    output: context.output(),
  });
  const group = program
    .command('consumer')
    .description('let programs of others read the bus, and take that back')
    .addHelpText('after', details);
  const one = (name: string, description: string) =>
    group
      .command(name)
      .description(description)
      .option('--bus <dir>', "the folder of the broker's users (BUS_DIR)");
  // Loaded where it is needed: the NATS client takes a while, and no other command wants it.
  const load = () => import('./consumer.ts');
  one('add <name>', 'make a credential that reads everything and writes nothing')
    .option('--address <host:port>', 'where the consumer reaches the broker')
    .option('--advance', 'for what is under embargo (stream DESK), and nothing else')
    .action(async (name: string, { advance = false, ...options }: AddOptions) =>
      (await load()).addOne(name, target(options), { isAdvance: advance }),
    );
  one('list', 'who has a credential').action(async (options: BusOptions) =>
    (await load()).listAll(target(options)),
  );
  one('revoke <name>', 'take a credential back; its connections end').action(
    async (name: string, options: BusOptions) => (await load()).revokeOne(name, target(options)),
  );
  one('init', 'make the passwords of our own services, for a broker that compose.yaml runs').action(
    async (options: BusOptions) => (await import('./bus-init.ts')).initBus(target(options)),
  );
  addReaderCommands(program, context);
}

/** Who reads, by whatever credential. */
function addReaderCommands(program: Command, context: CommandContext): void {
  const stream = ['--stream <name>', 'newsroom, or desk for what is under embargo'] as const;
  program
    .command('consumers')
    .description('who reads the bus, and how far behind each is; --json for programs')
    .option(...stream)
    .action(async (option: StreamOption) =>
      listConsumers(context.connect(), context.output(), option),
    )
    .command('remove <names...>')
    .description('take away what somebody has left behind; who still reads begins anew')
    .option(...stream)
    .action(async (names: readonly string[], _: StreamOption, command: Command) =>
      // Commander gives an option that both have to the outer one.
      removeConsumers(context.connect(), names, context.output(), command.optsWithGlobals()),
    );
}
