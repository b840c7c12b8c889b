import type { Command } from 'commander';
import { ask, CommandError, exitCodes } from '../newsroom-client.ts';
import { formatFields, formatTable, print } from '../output.ts';
import type { CommandContext } from './story-commands.ts';

type Fields = Readonly<Record<string, unknown>>;

const details = `
A token opens the desk to one person or program, for what its scopes say:

  publish   publish stories and announce occasions, end embargoes
  correct   update, correct, withhold, release and withdraw them; change occasions
  kill      erase a story for good
  desk      read what the desk reads: what is under embargo, histories, who did what
  admin     all of it, and tokens and webhooks

Its secret is shown once, when it is made or renewed, and kept nowhere. The token in ./data/token is
for the first start and for when no other is left: give everybody one of their own.

  dateline token add arabic-desk --scope publish,correct,desk --expires 90d
  dateline token rotate arabic-desk --overlap 2d    # both secrets open for two days
  dateline token revoke arabic-desk                 # at once, in every service`;

interface Lifetime {
  readonly expires?: string;
}

/** Registers what makes, renews and takes back tokens. */
export function addTokenCommands(program: Command, context: CommandContext): void {
  const group = program
    .command('token')
    .description('who may do what: make, list, renew and take back tokens')
    .addHelpText('after', details);
  group
    .command('add <name>')
    .description('make a token; its secret is shown this once')
    .requiredOption('--scope <scopes>', 'publish, correct, kill, desk, admin; with commas between')
    .option('--expires <time>', 'it opens nothing after: 90d, 12h, 30m (default: never)')
    .action(async (name: string, { scope, expires }: Lifetime & { readonly scope: string }) => {
      const scopes = scope.split(',').map((one) => one.trim());
      await change(context, '/tokens', {
        name,
        scopes,
        expiresInS: toSeconds('--expires', expires),
      });
    });
  group
    .command('list')
    .description('all tokens, with what they are for and when each was used')
    .action(async () => list(context));
  group
    .command('rotate <name>')
    .description('give a token a new secret; the old one opens a while longer')
    .option('--overlap <time>', 'for how long both open; 0m ends the old one now', '1d')
    .option('--expires <time>', 'it opens nothing after (default: as it was)')
    .action(async (name: string, options: Lifetime & { readonly overlap: string }) =>
      change(context, `${pathOf(name)}/rotate`, {
        overlapS: toSeconds('--overlap', options.overlap),
        expiresInS: toSeconds('--expires', options.expires),
      }),
    );
  group
    .command('revoke <name>')
    .description('take a token back, at once and for good')
    .action(async (name: string) => {
      const { body } = await ask(context.connect(), { method: 'DELETE', path: pathOf(name) });
      print(context.output(), body, () => `${name} opens nothing any more`);
    });
}

async function change(context: CommandContext, path: string, fields: Fields): Promise<void> {
  const { body } = await ask(context.connect(), {
    method: 'POST',
    path,
    body: JSON.stringify(fields),
    contentType: 'application/json',
  });
  const output = context.output();
  print(output, body, () =>
    formatFields([
      ['token', body['name']],
      ['scopes', wordsOf(body['scopes'])],
      ['expires', body['expiresAt'] ?? 'never'],
      ['older secrets until', body['olderSecretsUntil']],
      ['secret', body['secret']],
    ]),
  );
  if (!output.json) output.err('The secret is kept nowhere and not shown again.');
}

async function list(context: CommandContext): Promise<void> {
  const { body } = await ask(context.connect(), { method: 'GET', path: '/tokens' });
  const tokens = (body['tokens'] ?? []) as readonly Fields[];
  const output = context.output();
  print(output, body, () =>
    tokens.length === 0
      ? 'no tokens but the one in the file'
      : formatTable(
          output,
          ['name', 'scopes', 'state', 'last used', 'made', 'by'],
          tokens.map((token) => [
            String(token['name']),
            wordsOf(token['scopes']),
            stateOf(token),
            String(token['lastUsedAt'] ?? 'never'),
            String(token['createdAt']),
            String(token['createdBy']),
          ]),
        ),
  );
}

function stateOf({ revokedAt, expiresAt }: Fields): string {
  if (revokedAt !== undefined) return `revoked ${revokedAt}`;
  return expiresAt === undefined ? 'open' : `until ${expiresAt}`;
}

function wordsOf(scopes: unknown): string {
  return Array.isArray(scopes) ? scopes.join(',') : '';
}

const unitsS: Readonly<Record<string, number>> = { m: 60, h: 3600, d: 86_400 };

function toSeconds(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const [, count, unit = ''] = /^(\d{1,6})([mhd])$/.exec(text) ?? [];
  if (count !== undefined) return Number(count) * (unitsS[unit] ?? 0);
  throw new CommandError(`${option} is a time such as 90d, 12h or 30m`, exitCodes.usage);
}

function pathOf(name: string): string {
  return `/tokens/${encodeURIComponent(name)}`;
}
