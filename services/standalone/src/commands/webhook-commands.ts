import type { Command } from 'commander';
import { ask, type Connection, type NewsroomRequest } from '../newsroom-client.ts';
import { formatFields, formatTable, type Output, print } from '../output.ts';
import type { CommandContext } from './story-commands.ts';

type Fields = Readonly<Record<string, unknown>>;

const details = `
A webhook is sent each event as a CloudEvent, in order and signed (Standard Webhooks): the secret is
shown once, when it is made. A filter is made of the terms of \`tail\`.

  dateline webhooks add https://desk.example/events --filter language:ar --note 'Arabic desk'
  dateline webhooks                              # how each goes, and what each is behind
  dateline webhooks replay ID --from "$CURSOR"   # go on after a cursor, or from start or end
  dateline webhooks feeds                        # the same of those who subscribe to feeds`;

/** Registers what serves those who are called back. */
export function addWebhookCommands(program: Command, context: CommandContext): void {
  const webhooks = program
    .command('webhooks')
    .description('list the webhooks for events, and how each goes')
    .addHelpText('after', details)
    .action(async () => list(context.connect(), context.output()));
  webhooks
    .command('add <url>')
    .description('send events to a URL from now on')
    .option('--from <cursor>', 'after this cursor, or from start (default: end)')
    .option('--filter <terms>', 'only these')
    .option('--note <text>', 'whose it is')
    .action(async (url: string, options: { from?: string; filter?: string; note?: string }) => {
      const { from: after, filter, note } = options;
      const body = { url, after, filter, note };
      await change(context, { method: 'POST', path: '/webhooks' }, body);
    });
  webhooks
    .command('show <id>')
    .description('show one')
    .action(async (id: string) => change(context, { method: 'GET', path: pathOf(id) }));
  webhooks
    .command('replay <id>')
    .description('go on from elsewhere, also one that was given up')
    .requiredOption('--from <cursor>', 'after this cursor, or from start or end')
    .action(async (id: string, { from: after }: { from: string }) =>
      change(context, { method: 'POST', path: `${pathOf(id)}/replay` }, { after }),
    );
  webhooks
    .command('rotate-secret <id>')
    .description('sign with a new secret, and with the old one for another day')
    .action(async (id: string) =>
      change(context, { method: 'POST', path: `${pathOf(id)}/rotate-secret` }, {}),
    );
  webhooks
    .command('remove <id>')
    .description('send it nothing any more')
    .action(async (id: string) => change(context, { method: 'DELETE', path: pathOf(id) }));
  webhooks
    .command('feeds')
    .description('list those who subscribe to feeds (WebSub), and how each goes')
    .action(async () => listSubscriptions(context.connect(), context.output()));
}

async function list(connection: Connection, output: Output): Promise<void> {
  const { body } = await ask(connection, { method: 'GET', path: '/webhooks' });
  const found = (body['webhooks'] ?? []) as readonly Fields[];
  const columns = ['id', 'url', 'filter', 'state', 'delivered', 'behind', 'fault', 'nextTryAt'];
  print(output, body, () => tableOf(output, found, columns) ?? 'no webhooks');
}

async function listSubscriptions(connection: Connection, output: Output): Promise<void> {
  const { body } = await ask(connection, { method: 'GET', path: '/websub/subscriptions' });
  const found = (body['subscriptions'] ?? []) as readonly Fields[];
  const columns = ['topic', 'callback', 'state', 'delivered', 'leaseUntil', 'fault', 'nextTryAt'];
  print(output, body, () => tableOf(output, found, columns) ?? 'no subscriptions');
}

function tableOf(
  output: Output,
  found: readonly Fields[],
  columns: readonly string[],
): string | undefined {
  if (found.length === 0) return undefined;
  const rows = found.map((one) => columns.map((column) => String(one[column] ?? '')));
  return formatTable(output, columns, rows);
}

async function change(
  context: CommandContext,
  request: Pick<NewsroomRequest, 'method' | 'path'>,
  fields?: Fields,
): Promise<void> {
  const { body } = await ask(context.connect(), {
    ...request,
    ...(fields && { body: JSON.stringify(fields), contentType: 'application/json' }),
  });
  const names = ['id', 'url', 'filter', 'note', 'state', 'secret', 'delivered', 'behind'];
  const more = ['lastDeliveredAt', 'failingSince', 'fault', 'nextTryAt', 'deadSince', 'cursor'];
  print(context.output(), body, () =>
    formatFields([...names, ...more].map((name) => [name, body[name]] as const)),
  );
}

function pathOf(id: string): string {
  return `/webhooks/${encodeURIComponent(id)}`;
}
