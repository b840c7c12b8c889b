import { ask, type Connection } from '../newsroom-client.ts';
import { formatFields, type Output, print } from '../output.ts';
import { type PublishOptions, toStoryRequest } from './publish.ts';

interface Reading {
  readonly language?: string;
  readonly dateline?: Readonly<Record<string, string | null>>;
  readonly occasions?: readonly ReadOccasion[];
  readonly rejected?: readonly { readonly quote: string; readonly why: string }[];
}

interface ReadOccasion {
  readonly title?: string | null;
  readonly place?: string | null;
  readonly edtf?: string | null;
  readonly status?: string;
  readonly evidence?: readonly { readonly field: string; readonly quote: string }[];
}

/** Shows what a story would become, with the words that each finding rests on. */
export async function preview(
  connection: Connection,
  file: string,
  options: PublishOptions,
  output: Output,
): Promise<void> {
  const { body } = await ask(connection, toStoryRequest('/preview', file, options));
  print(output, body, () => describe(body));
}

function describe(body: Readonly<Record<string, unknown>>): string {
  const reading = (body['reading'] ?? {}) as Reading;
  const dateline = reading.dateline ?? {};
  const article = (body['article'] ?? {}) as Readonly<Record<string, unknown>>;
  const lines = [
    formatFields([
      ['headline', article['title'] ?? article['headline']],
      ['id', article['id']],
      ['language', article['language'] ?? reading.language],
      ['place', dateline['place'] ?? dateline['placeRaw']],
      ['date', dateline['date']],
      ['agency', dateline['agency'] ?? dateline['agencyRaw']],
    ]),
  ];
  const occasions = reading.occasions ?? [];
  lines.push('', occasions.length > 0 ? 'Occasions' : 'Occasions: none');
  for (const occasion of occasions) lines.push(describeOccasion(occasion));
  const rejected = reading.rejected ?? [];
  if (rejected.length > 0) lines.push('', 'Not taken as occasions');
  for (const { quote, why } of rejected) lines.push(`  ${why}: «${quote}»`);
  return lines.join('\n');
}

function describeOccasion(occasion: ReadOccasion): string {
  const facts = [occasion.title, occasion.edtf ?? 'no date', occasion.status, occasion.place];
  const words = (occasion.evidence ?? []).map(({ field, quote }) => `    ${field}: «${quote}»`);
  return [`  ${facts.filter(Boolean).join(' · ')}`, ...words].join('\n');
}
