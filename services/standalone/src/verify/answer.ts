import { createHash } from 'node:crypto';

/** What is answered at an address, as far as it follows from the log. */
export interface Answer {
  readonly status: number;
  /** Empty where there is none. */
  readonly etag: string;
  readonly mediaType: string;
  readonly body: Buffer;
}

/** Where two answers come apart first. */
export interface AnswerDifference {
  /** `status`, `etag`, `type`, or `line 12`. */
  readonly where: string;
  readonly expected: string;
  readonly served: string;
}

const shownMax = 200;

/** One line for all that counts in an answer. A refusal counts by its status alone. */
export function digestOf({ status, etag, mediaType, body }: Answer): string {
  if (mediaType.startsWith('application/problem+json')) return `${status}`;
  const hash = createHash('sha256').update(body).digest('base64url');
  return [status, etag, mediaType, hash].join(' ');
}

/** The first difference in an order from the whole to the small; undefined where there is none. */
export function differenceOf(expected: Answer, served: Answer): AnswerDifference | undefined {
  if (digestOf(expected) === digestOf(served)) return undefined;
  if (expected.status !== served.status) {
    return { where: 'status', expected: `${expected.status}`, served: `${served.status}` };
  }
  const line = differingLine(expected.body, served.body);
  if (line) return line;
  if (expected.mediaType !== served.mediaType) {
    return { where: 'type', expected: expected.mediaType, served: served.mediaType };
  }
  return { where: 'etag', expected: expected.etag, served: served.etag };
}

function differingLine(expected: Buffer, served: Buffer): AnswerDifference | undefined {
  if (expected.equals(served)) return undefined;
  const [ours, theirs] = [expected, served].map((body) => body.toString().split('\n')) as [
    string[],
    string[],
  ];
  const lines = Math.max(ours.length, theirs.length);
  for (let index = 0; index < lines; index += 1) {
    const [one = '(nothing)', other = '(nothing)'] = [ours[index], theirs[index]];
    if (one === other) continue;
    // A line may be a whole document: what is shown begins a little before the difference.
    let start = 0;
    while (start < one.length && one[start] === other[start]) start += 1;
    const from = Math.max(0, start - 40);
    const show = (text: string) => `${from > 0 ? '…' : ''}${text.slice(from, from + shownMax)}`;
    return { where: `line ${index + 1}`, expected: show(one), served: show(other) };
  }
  return { where: 'octets', expected: `${expected.length}`, served: `${served.length}` };
}
