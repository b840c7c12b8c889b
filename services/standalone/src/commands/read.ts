import { ask, CommandError, type Connection, exitCodes } from '../newsroom-client.ts';
import { formatFields, formatTable, type Output, print } from '../output.ts';

type Fields = Readonly<Record<string, unknown>>;

const kinds = ['article', 'occasion'] as const;

/** Shows one entity with its history; an id may stand for an article and an occasion both. */
export async function show(
  connection: Connection,
  id: string,
  output: Output,
  only?: (typeof kinds)[number],
): Promise<void> {
  const found: { entity: Fields; history: Fields }[] = [];
  for (const kind of only ? [only] : kinds) {
    const path = `/${kind}s/${encodeURIComponent(id)}`;
    const entity = await askIfThere(connection, path);
    if (!entity) continue;
    found.push({ entity, history: (await ask(connection, get(`${path}/history`))).body });
  }
  if (found.length === 0) {
    throw new CommandError(`there is no ${only ?? 'article or occasion'} ${id}`, exitCodes.refused);
  }
  const plain = found.map(({ entity, history }) => ({ ...entity, history: history['events'] }));
  print(output, found.length === 1 ? plain[0] : plain, () =>
    found.map(({ entity, history }) => describe(entity, history, output)).join('\n\n'),
  );
}

/** What a list may be narrowed by. */
export interface ListOptions {
  readonly language?: string;
  readonly limit: string;
  readonly embargoed?: boolean;
}

/** Lists articles or occasions, newest change first. */
export async function list(
  connection: Connection,
  what: string,
  options: ListOptions,
  output: Output,
): Promise<void> {
  if (what !== 'articles' && what !== 'occasions') {
    throw new CommandError(`list takes articles or occasions, not ${what}`, exitCodes.usage);
  }
  const query = new URLSearchParams({ limit: options.limit });
  if (options.language) query.set('language', options.language);
  if (options.embargoed) query.set('embargoed', 'true');
  const { body } = await ask(connection, get(`/${what}?${query}`));
  const items = (body['items'] ?? []) as readonly Fields[];
  const columns =
    what === 'articles'
      ? ['id', 'language', 'state', 'revision', 'title', 'time']
      : ['id', 'date', 'state', 'revision', 'title', 'time'];
  print(output, body, () =>
    items.length === 0
      ? `no ${what}`
      : formatTable(
          output,
          columns,
          items.map((item) => columns.map((column) => cell(item, column))),
        ),
  );
}

function describe(entity: Fields, history: Fields, output: Output): string {
  const place = entity['place'] as Fields | undefined;
  const events = (history['events'] ?? []) as readonly Fields[];
  const base = `${entity['kind']}s/${entity['id']}`;
  const facts = formatFields([
    [String(entity['kind']), entity['id']],
    ['title', entity['title']],
    ['state', stateOf(entity)],
    ['language', entity['language']],
    ['date', entity['date']],
    ['place', place?.['name']],
    ['embargoed until', entity['embargoedUntil']],
    ['revision', entity['revision']],
    ['page', `/${base}.html${entity['kind'] === 'occasion' ? `, /${base}.ics` : ''}`],
  ]);
  const rows = events.map((event) => [
    String(event['revision']),
    String(event['type']),
    String(event['recordedAt']),
    String(event['sequence']),
    noteOf(event['data'] as Fields | undefined),
  ]);
  const table = formatTable(output, ['revision', 'event', 'time', 'sequence', 'what'], rows);
  return `${facts}\n\n${table}`;
}

/** What an event says in a few words: its date, place, reason or note, where it has one. */
function noteOf(data: Fields | undefined): string {
  const x = data?.['x'] as Fields | undefined;
  const note = (data?.['note'] ?? x?.['note']) as Fields | undefined;
  const place = data?.['place'] as Fields | undefined;
  const source = data?.['source'] as Fields | undefined;
  const said = [
    data?.['date'],
    place?.['name'],
    data?.['reason'],
    note?.['value'],
    source?.['article'] && `from ${source['article']}`,
  ];
  return said.filter(Boolean).join(' · ');
}

function stateOf(entity: Fields): string {
  return [entity['state'], entity['certainty']].filter(Boolean).join(', ');
}

function cell(item: Fields, column: string): string {
  return column === 'state' ? stateOf(item) : String(item[column] ?? '');
}

async function askIfThere(connection: Connection, path: string): Promise<Fields | undefined> {
  try {
    return (await ask(connection, get(path))).body;
  } catch (error) {
    if (error instanceof CommandError && error.status === 404) return undefined;
    throw error;
  }
}

function get(path: string): { method: 'GET'; path: string } {
  return { method: 'GET', path };
}
