import type { Command } from 'commander';
import { ask } from '../newsroom-client.ts';
import { formatTable, print } from '../output.ts';
import type { CommandContext } from './story-commands.ts';

type Fields = Readonly<Record<string, unknown>>;

const details = `
Every event carries who asked for it and by which program; the names are known to the desk alone.
What was done by itself stands as policy (occasions found in a story), clock (an embargo that ended)
or inbox.

  dateline audit --actor arabic-desk --from 2030-05-01T00:00:00Z
  dateline audit --entity xian-summit
  dateline audit --type article.killed --json`;

const names = ['entity', 'actor', 'type', 'from', 'to', 'before', 'limit'] as const;
type Options = Readonly<Partial<Record<(typeof names)[number], string>>>;

/** Registers what shows who did what. */
export function addAudit(program: Command, context: CommandContext): void {
  program
    .command('audit')
    .description('who did what, newest first: needs the scope desk')
    .option('--entity <id>', 'of one article or occasion')
    .option('--actor <name>', 'by one token or person, or by policy, clock or inbox')
    .option('--type <type>', 'one kind of event, such as article.killed')
    .option('--from <time>', 'RFC 3339: not before')
    .option('--to <time>', 'RFC 3339: before')
    .option('--before <place>', 'go on where another page ended')
    .option('--limit <n>', 'at most this many', '50')
    .addHelpText('after', details)
    .action(async (options: Options) => show(context, options));
}

async function show(context: CommandContext, options: Options): Promise<void> {
  const query = new URLSearchParams();
  for (const name of names) if (options[name] !== undefined) query.set(name, options[name]);
  const { body } = await ask(context.connect(), { method: 'GET', path: `/audit?${query}` });
  const events = (body['events'] ?? []) as readonly Fields[];
  const output = context.output();
  print(output, body, () =>
    events.length === 0
      ? 'nothing was done'
      : formatTable(output, ['time', 'who', 'by', 'what', 'entity', 'revision'], events.map(toRow)),
  );
  if (body['next'] !== undefined && !output.json) output.err(`More: --before ${body['next']}`);
}

function toRow(event: Fields): readonly string[] {
  const { time, name, actor, client, type, entity, revision } = event;
  const cells = [time, name ?? actor ?? 'not known', client, type, entity, revision];
  return cells.map((cell) => String(cell ?? ''));
}
