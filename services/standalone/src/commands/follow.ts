import { type EventsOrder, readBatches, type ToldEvent } from '../events-client.ts';
import { CommandError, exitCodes } from '../newsroom-client.ts';
import { type Output, oneLine } from '../output.ts';

/** What `tail` and `replay` are told on the command line. */
export interface FollowOptions {
  readonly from?: string;
  readonly filter?: string;
  readonly limit?: string;
}

/** Where a command writes what it reads, and where to. */
export interface FollowTarget {
  readonly url: string;
  readonly output: Output;
  /** Resolves once whoever reads has taken enough. */
  readonly write: (text: string) => Promise<void>;
}

/** Prints events as they come, one a line, until it is ended; `--limit` ends it by itself. */
export async function tail(options: FollowOptions, target: FollowTarget): Promise<void> {
  await follow({ ...options, from: options.from ?? 'end' }, target, true);
}

/** Prints what there is from a place on, one event a line, and then how to go on from there. */
export async function replay(options: FollowOptions, target: FollowTarget): Promise<void> {
  const cursor = await follow({ ...options, from: options.from ?? 'start' }, target, false);
  target.output.err(`go on with --from ${cursor}`);
}

async function follow(
  { from, filter, limit }: FollowOptions & { readonly from: string },
  { url, output, write }: FollowTarget,
  isLive: boolean,
): Promise<string> {
  let left = toLimit(limit);
  let cursor = from;
  const order: EventsOrder = {
    url,
    from,
    isLive,
    ...(filter !== undefined && { filter }),
    onAway: (isAway) => output.err(isAway ? `${url} is away; trying again …` : `${url} is back`),
  };
  for await (const batch of readBatches(order)) {
    for (const event of batch.events) {
      await write(`${output.json ? JSON.stringify(event) : toLine(event, output.isTerminal)}\n`);
      cursor = event.cursor;
      if (event.type === 'wire.gap') continue;
      left -= 1;
      if (left === 0) return cursor;
    }
    cursor = batch.cursor;
  }
  return cursor;
}

function toLimit(limit: string | undefined): number {
  if (limit === undefined) return Number.POSITIVE_INFINITY;
  if (/^[1-9]\d{0,8}$/.test(limit)) return Number(limit);
  throw new CommandError(`--limit takes a number from 1, not ${limit}`, exitCodes.usage);
}

/** Time, what happened, to what, and in what words; apart by tabs where no person reads. */
function toLine(event: ToldEvent, isTerminal: boolean): string {
  const { time = '', type, subject = '', revision, data } = event;
  const name = revision === undefined ? subject : `${subject}:${revision}`;
  const cells =
    type === 'wire.gap' ? [time, 'gap', subject, gapOf(data)] : [time, type, name, wordsOf(data)];
  const [when = '', what = '', whom = '', words = ''] = cells.map(oneLine);
  if (!isTerminal) return [when, what, whom, words].join('\t');
  return `${when}  ${what.padEnd(22)}  ${whom}  ${words}`.trimEnd();
}

function gapOf(data: ToldEvent['data']): string {
  const sequences = data['sequences'] as { first: number; last: number } | undefined;
  const revisions = data['revisions'] as readonly number[] | undefined;
  const what = revisions
    ? `revisions ${revisions.join(', ')}`
    : `sequences ${sequences?.first} to ${sequences?.last}`;
  return `${data['reason']}: ${what}; ${data['detail']}`;
}

/** The words that say most of what an event is about. */
function wordsOf(data: ToldEvent['data']): string {
  const { ninjs, x, date, place, title, reason } = data as {
    ninjs?: { headlines?: readonly { value: string }[] };
    x?: { note?: { value: string } };
    date?: string;
    place?: { name: string };
    title?: { value: string };
    reason?: string;
  };
  const said = [
    ninjs?.headlines?.[0]?.value,
    title?.value,
    date,
    place?.name,
    reason,
    x?.note?.value,
  ];
  return said.filter(Boolean).join(' · ');
}
