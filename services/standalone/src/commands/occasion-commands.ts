import type { Command } from 'commander';
import { announce, change } from './change.ts';
import { list, show } from './read.ts';
import type { CommandContext } from './story-commands.ts';

type Options = Readonly<Record<string, string | boolean | undefined>>;

/** One change of an occasion: its name in the API and which options it takes. */
interface OccasionAction {
  readonly action: string;
  readonly description: string;
  readonly options: readonly (keyof typeof fields)[];
  readonly required?: readonly (keyof typeof fields)[];
  /** It says nothing of its own. */
  readonly isBare?: boolean;
}

/** Flags and their explanations, by the name of the field in the API. */
const fields = {
  date: ['--date <edtf>', 'such as 2027-05, 2027-05-18/2027-05-19 or 2027-05-18T10:00+08:00'],
  timeZone: ['--time-zone <zone>', 'IANA name, such as Asia/Shanghai'],
  place: ['--place <name>', 'its name; zone and coordinates are added where it is known'],
  status: ['--status <status>', 'tentative or confirmed'],
  reason: ['--reason <text>', 'why, for subscribers'],
  into: ['--into <id>', 'the occasion that stays'],
  url: ['--url <url>', 'where it is held online'],
  title: ['--title <text>', 'what it is called'],
  language: ['--language <tag>', 'BCP 47, of the title and the note'],
  note: ['--note <text>', 'a note for subscribers'],
} as const;

const actions: readonly OccasionAction[] = [
  {
    action: 'refine-date',
    description: 'a sharper date inside the one known; it stays tentative',
    options: ['timeZone'],
    required: ['date'],
  },
  {
    action: 'confirm',
    description: 'it is decided; --date may narrow the date in the same step',
    options: ['date', 'timeZone', 'place'],
  },
  {
    action: 'reschedule',
    description: 'a new date outside the one known',
    options: ['timeZone', 'place', 'status'],
    required: ['date'],
  },
  { action: 'postpone', description: 'the date is void and there is no new one', options: [] },
  { action: 'cancel', description: 'it will not take place', options: ['reason'] },
  {
    action: 'reinstate',
    description: 'it takes place after all',
    options: ['date', 'timeZone', 'status'],
  },
  {
    action: 'move',
    description: 'another place, the same date',
    options: ['timeZone'],
    required: ['place'],
  },
  { action: 'move-online', description: 'no place any more, the same date', options: ['url'] },
  {
    action: 'correct',
    description: 'it was recorded wrongly; this is not a change of plans',
    options: ['date', 'timeZone', 'place', 'title', 'language'],
  },
  { action: 'retract', description: 'it never was', options: ['reason'] },
  {
    action: 'lift-embargo',
    description: 'announce an embargoed occasion now',
    options: [],
    isBare: true,
  },
  {
    action: 'merge',
    description: 'it is the same as another one',
    options: [],
    required: ['into'],
  },
];

/** Registers `dateline occasion …`. */
export function addOccasionCommands(program: Command, context: CommandContext): void {
  const occasion = program.command('occasion').description('what happens at a date and a place');
  addAnnounce(occasion, context);
  for (const { action, description, options, required = [], isBare = false } of actions) {
    const command = occasion.command(`${action} <id>`).description(description);
    for (const name of required) command.requiredOption(fields[name][0], fields[name][1]);
    for (const name of options) command.option(fields[name][0], fields[name][1]);
    if (!isBare && !options.includes('language')) command.option(...fields.language);
    if (!isBare) command.option(...fields.note);
    command.option('--revision <n>', 'refuse if there is a newer revision than this one');
    command.option('--key <key>', 'idempotency key: the same one twice is one change');
    command.action(async (id: string, given: Options) => {
      const { revision, key, ...body } = given;
      await change(
        context.connect(),
        {
          kind: 'occasion',
          id,
          action,
          body,
          ...(typeof revision === 'string' && { revision }),
          ...(typeof key === 'string' && { key }),
        },
        context.output(),
      );
    });
  }
  occasion
    .command('show <id>')
    .description('its state and its history')
    .action(async (id: string) => show(context.connect(), id, context.output(), 'occasion'));
  occasion
    .command('list')
    .description('newest first')
    .option('--limit <n>', 'at most this many', '20')
    .option('--embargoed', 'those that nobody knows of yet')
    .action(async (options: { limit: string; embargoed?: boolean }) =>
      list(context.connect(), 'occasions', options, context.output()),
    );
}

function addAnnounce(occasion: Command, context: CommandContext): void {
  occasion
    .command('announce')
    .description('a new occasion')
    .requiredOption(...fields.title)
    .requiredOption(...fields.date)
    .requiredOption(...fields.language)
    .option('--id <id>', 'its id; else one is derived')
    .option(...fields.timeZone)
    .option(...fields.place)
    .option(...fields.status)
    .option(...fields.note)
    .option('--story <id>', 'the story it belongs to')
    .option('--embargoed-until <time>', 'RFC 3339; nobody but the desk knows of it before')
    .option('--key <key>', 'idempotency key: the same one twice is one occasion')
    .action(async ({ key, ...body }: Options) =>
      announce(
        context.connect(),
        body,
        context.output(),
        typeof key === 'string' ? key : undefined,
      ),
    );
}
