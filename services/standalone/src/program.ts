import { Command, CommanderError } from 'commander';
import { addAudit } from './commands/audit-command.ts';
import { addBackupCommands } from './commands/backup-commands.ts';
import { addConsumerCommands } from './commands/consumer-commands.ts';
import { addFollowCommands } from './commands/follow-commands.ts';
import { addNotaryCommands } from './commands/notary-commands.ts';
import { addOccasionCommands } from './commands/occasion-commands.ts';
import { addExtract } from './commands/reading-commands.ts';
import { addRebuild } from './commands/rebuild.ts';
import { addStart } from './commands/start.ts';
import { addStoryCommands, type CommandContext } from './commands/story-commands.ts';
import { addTokenCommands } from './commands/token-commands.ts';
import { addVerify } from './commands/verify-command.ts';
import { addWebhookCommands } from './commands/webhook-commands.ts';
import type { Octets } from './copy-input.ts';
import {
  CommandError,
  type Connection,
  exitCodes,
  findNewsroom,
  locateNewsroom,
} from './newsroom-client.ts';
import type { Output } from './output.ts';
import type { Screen } from './terminal-text.ts';

/** What the command line gets from its process. */
export interface Terminal {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Resolves once whoever reads standard output has taken enough of it. */
  readonly write: (text: string | Uint8Array) => Promise<void>;
  readonly input: () => Octets;
  readonly isTerminal: boolean;
  /** The width of the terminal, where there is one. */
  readonly columns?: number | undefined;
}

const columnsDefault = 80;

interface GlobalOptions {
  readonly url?: string;
  readonly tokenFile?: string;
  readonly json?: boolean;
}

const closing = `
A running newsroom is found by --url or DATELINE_URL, else on port 8080 (PORT) of this machine; its
token by DATELINE_TOKEN or --token-file, else in ./data/token (DATA_DIR).

Exit codes: 0 done · 1 refused by the newsroom's rules · 2 wrong usage or malformed input ·
3 newsroom or log out of reach · 4 token missing, wrong or not for this`;

/** Runs one command line (without node and script) and gives its exit code. */
export async function runCommandLine(args: readonly string[], terminal: Terminal): Promise<number> {
  let exitCode: number = exitCodes.ok;
  const program = new Command('dateline')
    .description('Publish a story once; feeds, calendars and the bus stay right as it changes.')
    .version('0.1.0')
    .option('--url <url>', 'the newsroom to talk to')
    .option('--token-file <path>', 'the file that holds its token')
    .option('--json', 'print JSON and nothing else')
    .addHelpText('after', closing)
    .showHelpAfterError('(--help shows what there is)')
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err });
  const context: CommandContext = {
    connect: (): Connection => findNewsroom(program.opts<GlobalOptions>(), terminal.environment),
    locate: () => locateNewsroom(program.opts<GlobalOptions>(), terminal.environment),
    output: (): Output => ({
      out: (line) => terminal.out(`${line}\n`),
      err: (line) => terminal.err(`${line}\n`),
      isTerminal: terminal.isTerminal,
      columns: terminal.columns,
      json: program.opts<GlobalOptions>().json === true,
    }),
    exit: (code) => {
      exitCode = code;
    },
    streams: terminal,
    environment: terminal.environment,
    isNewsroomNamed: () => {
      const { url, tokenFile } = program.opts<GlobalOptions>();
      return url !== undefined || tokenFile !== undefined;
    },
    screen: screenOf(terminal),
  };
  addStart(program);
  addStoryCommands(program, context);
  addFollowCommands(program, context);
  addConsumerCommands(program, context);
  addWebhookCommands(program, context);
  addTokenCommands(program, context);
  addAudit(program, context);
  addBackupCommands(program, context);
  addExtract(program, context);
  addOccasionCommands(program, context);
  addVerify(program, context);
  addNotaryCommands(program, context);
  addRebuild(program, context);
  for (const command of program.commands) inheritOverride(command, terminal);

  try {
    await program.parseAsync([...args], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommandError) {
      terminal.err(`dateline: ${error.message}\n`);
      return error.exitCode;
    }
    // Commander has already printed what is wrong; help and version are no error.
    if (error instanceof CommanderError)
      return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
    throw error;
  }
}

/** NO_COLOR: https://no-color.org. */
function screenOf({ isTerminal, columns, environment }: Terminal): Screen {
  const isPlain = Boolean(environment['NO_COLOR']) || environment['TERM'] === 'dumb';
  return {
    hasColour: isTerminal && !isPlain,
    columns: isTerminal ? columns || columnsDefault : undefined,
  };
}

/** Subcommands are made before the override is set on their parent, so each gets its own. */
function inheritOverride(command: Command, terminal: Terminal): void {
  command
    .exitOverride()
    .showHelpAfterError('(--help shows what there is)')
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err });
  for (const child of command.commands) inheritOverride(child, terminal);
}
