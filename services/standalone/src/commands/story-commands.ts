import type { Command } from 'commander';
import { CommandError, type Connection, exitCodes } from '../newsroom-client.ts';
import type { Output } from '../output.ts';
import type { Screen } from '../terminal-text.ts';
import { change } from './change.ts';
import type { ExtractStreams } from './extract.ts';
import { preview } from './preview.ts';
import { type PublishOptions, publishFiles, readInput } from './publish.ts';
import { type ListOptions, list, show } from './read.ts';

/** What a command needs of its surroundings; the connection is looked up when it is used. */
export interface CommandContext {
  readonly connect: () => Connection;
  /** Where the newsroom is, for what needs no token. */
  readonly locate: () => string;
  readonly output: () => Output;
  readonly exit: (code: number) => void;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly streams: ExtractStreams;
  /** Whether the command line itself says which newsroom is meant. */
  readonly isNewsroomNamed: () => boolean;
  readonly screen: Screen;
}

interface TextOptions {
  readonly title?: string;
  readonly summary?: string;
  readonly note?: string;
  readonly minor?: boolean;
  readonly revision?: string;
  readonly key?: string;
  readonly yes?: boolean;
  readonly eraseFiling?: boolean;
}

const revisionOption = [
  '--revision <n>',
  'refuse if the newsroom has a newer revision than this one',
] as const;
const keyOption = ['--key <key>', 'idempotency key: the same one twice is one change'] as const;

const previewDetails = `
Publishes nothing. Each field stands with the words it rests on and the rule that read them, each
refused date with the reason; raised numbers lead from there to the words, underlined in the story
(between ⟦ ⟧, refused ones between ⟨ ⟩, where there is no colour or NO_COLOR is set).

A running newsroom is asked, so that what it knows is shown too: which occasion would be new, which
would change. Where none runs the story is read here. --json prints the same for programs.`;

/** Registers what is done with articles. */
export function addStoryCommands(program: Command, context: CommandContext): void {
  addPublish(program, context);
  addTextChanges(program, context);
  addStatusChanges(program, context);

  program
    .command('show <id>')
    .description('one article or occasion: its state and its history')
    .action(async (id: string) => show(context.connect(), id, context.output()));
  program
    .command('list [what]')
    .description('articles (the default) or occasions, newest first')
    .option('--language <tag>', 'only this language')
    .option('--limit <n>', 'at most this many', '20')
    .option('--embargoed', 'what is under embargo')
    .action(async (what: string | undefined, options: ListOptions) =>
      list(context.connect(), what ?? 'articles', options, context.output()),
    );
}

function addPublish(program: Command, context: CommandContext): void {
  const storyOptions = (command: Command): Command =>
    command
      .option('--id <id>', 'the id to publish under; else it is derived from the text')
      .option('--language <tag>', 'BCP 47; else it is recognised')
      .option('--title <text>', 'the headline; else it is derived from the first sentence')
      .option('--section <name>', 'the section it belongs to')
      .option('--story <id>', 'the story that several articles tell')
      .option('--canonical-url <url>', 'where the story stands on the web')
      .option('--received-at <time>', 'RFC 3339; dates in the text are read from here')
      .option('--embargoed-until <time>', 'RFC 3339; nothing is public before');

  storyOptions(program.command('publish <files...>'))
    .description('publish stories: raw text, or .json with fields; - reads standard input')
    .action(async (files: readonly string[], options: PublishOptions) => {
      context.exit(await publishFiles(context.connect(), files, options, context.output()));
    });
  storyOptions(program.command('preview <file>'))
    .description('show what would be understood and published, underlined; - reads standard input')
    .addHelpText('after', previewDetails)
    .action(async (file: string, options: PublishOptions) =>
      preview(file, options, { ...context, input: context.streams.input }),
    );
}

function addTextChanges(program: Command, context: CommandContext): void {
  const run = async (
    action: string,
    id: string,
    file: string | undefined,
    options: TextOptions,
  ) => {
    const text = file && new TextDecoder('utf-8', { fatal: true }).decode(readInput(file));
    const { title, summary, note } = options;
    if (!text && !title && !summary) {
      throw new CommandError(
        'nothing to change: give a FILE, --title or --summary',
        exitCodes.usage,
      );
    }
    const body = {
      ...(text && { text }),
      title,
      summary,
      note,
      ...(options.minor && { severity: 'minor' }),
    };
    await change(
      context.connect(),
      { kind: 'article', id, action, body, ...pick(options) },
      context.output(),
    );
  };
  const textOptions = (command: Command): Command =>
    command
      .option('--title <text>', 'the new headline')
      .option('--summary <text>', 'the new summary')
      .option(...revisionOption)
      .option(...keyOption);

  textOptions(program.command('correct <id> [file]'))
    .description('correct a published article; readers see the note')
    .requiredOption('--note <text>', 'what was wrong, for readers')
    .option('--minor', 'a typing error: the article does not count as updated')
    .action(async (id: string, file: string | undefined, options: TextOptions) =>
      run('correct', id, file, options),
    );
  textOptions(program.command('update <id> [file]'))
    .description('publish a newer version of an article (write-through)')
    .option('--note <text>', 'what is new, for readers')
    .action(async (id: string, file: string | undefined, options: TextOptions) =>
      run('update', id, file, options),
    );
}

function addStatusChanges(program: Command, context: CommandContext): void {
  const actions = [
    ['withhold', 'hold a published article back; release shows it again', false],
    ['release', 'show a withheld article again', false],
    ['withdraw', 'take an article back for good; an emptied entry with the note stays', true],
    ['lift-embargo', 'publish an embargoed article now', false],
  ] as const;
  for (const [action, description, hasNote] of actions) {
    const command = program
      .command(`${action} <id>`)
      .description(description)
      .option(...revisionOption)
      .option(...keyOption);
    if (hasNote) command.option('--note <text>', 'why, for readers');
    command.action(async (id: string, options: TextOptions) =>
      change(
        context.connect(),
        { kind: 'article', id, action, body: { note: options.note }, ...pick(options) },
        context.output(),
      ),
    );
  }
  program
    .command('kill <id>')
    .description('erase an article from every surface and from the log; there is no way back')
    .option('--note <text>', 'what readers are told')
    .option('--erase-filing', 'also its sections, topics and places, whose feeds are not told then')
    .option('--yes', 'do it without asking')
    .option(...revisionOption)
    .option(...keyOption)
    .action(async (id: string, options: TextOptions) => {
      if (!options.yes) {
        throw new CommandError(`kill erases ${id} for good: say --yes to do it`, exitCodes.usage);
      }
      await change(
        context.connect(),
        {
          ...{ kind: 'article', id, action: 'kill' },
          body: { note: options.note, isFilingErased: options.eraseFiling },
          ...pick(options),
        },
        context.output(),
      );
    });
}

function pick(options: TextOptions): { revision?: string; key?: string } {
  return {
    ...(options.revision !== undefined && { revision: options.revision }),
    ...(options.key !== undefined && { key: options.key }),
  };
}
