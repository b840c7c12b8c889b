import { extname } from 'node:path';
import type { WireCopy } from '@dateline/wire-copy';
import { decodeText, nameOf, type Octets, openInput, readOctets } from '../copy-input.ts';
import { ask, CommandError, type Connection, exitCodes } from '../newsroom-client.ts';
import { type Output, print } from '../output.ts';
import type { Outcome, Preview } from '../preview-page.ts';
import { readReceivedAt } from '../received-at.ts';
import type { Screen } from '../terminal-text.ts';
import { type PublishOptions, toStoryRequest } from './publish.ts';

/** What a preview needs of its surroundings. */
export interface PreviewContext {
  readonly connect: () => Connection;
  /** Whether the command line names a newsroom: then that one is asked or nobody. */
  readonly isNewsroomNamed: () => boolean;
  readonly output: () => Output;
  readonly input: () => Octets;
  readonly screen: Screen;
}

/** Shows what a story would become, with the words that each finding rests on. */
export async function preview(
  file: string,
  options: PublishOptions,
  context: PreviewContext,
): Promise<void> {
  const octets = await readOctets(file, openInput(file, context.input));
  const output = context.output();
  const story = { file, octets };
  const body = (await askNewsroom(story, options, context)) ?? (await readHere(story, options));
  // Loaded here: its formats take a moment, and other commands do not need them.
  const { previewPage } = await import('../preview-page.ts');
  print(output, body, () => previewPage(toPreview(body), context.screen));
}

interface Story {
  readonly file: string;
  readonly octets: Uint8Array;
}

type Answer = Readonly<Record<string, unknown>>;

/** Undefined where no newsroom can be asked and none was named. */
async function askNewsroom(
  story: Story,
  options: PublishOptions,
  context: PreviewContext,
): Promise<Answer | undefined> {
  try {
    const { body } = await ask(context.connect(), toStoryRequest('/preview', story, options));
    return body;
  } catch (error) {
    if (!(error instanceof CommandError) || context.isNewsroomNamed() || !isAway(error)) {
      throw error;
    }
    context.output().err('No newsroom runs here: read without it, so without known occasions.');
    return undefined;
  }
}

/** No answer, a newsroom without its log, or no token because none was ever started here. */
function isAway({ exitCode, status }: CommandError): boolean {
  if (exitCode === exitCodes.unavailable) return true;
  return exitCode === exitCodes.unauthorized && status === undefined;
}

/** The same answer as far as it needs no newsroom. */
async function readHere(story: Story, options: PublishOptions): Promise<Answer> {
  const { isInstant, readsOccasionsIn, readWireCopy, titleOf } = await import(
    '@dateline/wire-copy'
  );
  const fields = { ...fieldsOf(story), ...options };
  const text = fields.text.replace(/\r\n?/g, '\n');
  const reading = readWireCopy(text, {
    receivedAt: readReceivedAt(fields.receivedAt, isInstant),
  });
  const { id, language = reading.language, title = titleOf(text, reading) } = fields;
  const isLanguageRead = readsOccasionsIn(reading.language);
  return { article: { ...(id && { id }), language, title }, text, reading, isLanguageRead };
}

function fieldsOf({ file, octets }: Story): PublishOptions & { readonly text: string } {
  const text = decodeText(octets, nameOf(file));
  if (extname(file).toLowerCase() !== '.json') return { text };
  const fields = parseObject(text);
  if (typeof fields?.['text'] === 'string') return { ...fields, text: fields['text'] };
  const wants = fields?.['body'] === undefined ? 'has no "text"' : 'is HTML: start a newsroom';
  throw new CommandError(`cannot read ${file}: it ${wants}`, exitCodes.usage);
}

function parseObject(json: string): Answer | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? (value as Answer) : undefined;
  } catch {
    return undefined; // What is no JSON has no text either; the caller says so.
  }
}

function toPreview(body: Answer): Preview {
  const { article = {}, reading, text = '', occasions, unlinked } = body;
  const isAsked = Array.isArray(occasions) && Array.isArray(unlinked);
  return {
    article: article as Answer,
    reading: reading as WireCopy,
    text: text as string,
    // A newsroom that does not say so reads it as far as anybody knows.
    isLanguageRead: body['isLanguageRead'] !== false,
    ...(isAsked && { outcome: { occasions, unlinked } as Outcome }),
  };
}
