import { connect } from 'node:net';

/** A request that comes slower than anyone waits, by what is slow about it. */
export interface SlowRequest {
  readonly what: string;
  readonly first: string;
  /** What is sent again and again, to the end of patience; nothing where it only stops. */
  readonly again?: string;
}

const everyMs = 40;

/** The ways to be slow with a request that has a body. */
export function slowRequests(
  request: string,
  { token, type }: { readonly token: string; readonly type: string },
): readonly SlowRequest[] {
  const head = `${request} HTTP/1.1\r\nhost: newsroom.example\r\n`;
  const full = `${head}authorization: Bearer ${token}\r\ncontent-type: ${type}\r\n`;
  return [
    { what: 'a head by the octet', first: `${head}x: `, again: 'y' },
    { what: 'a head by the line', first: head, again: 'x: y\r\n' },
    { what: 'a head that stops', first: head },
    {
      what: 'a body by the octet',
      first: `${full}content-length: 9999\r\n\r\n{"text":"`,
      again: 'y',
    },
    {
      what: 'a body without an end',
      first: `${full}transfer-encoding: chunked\r\n\r\n9\r\n{"text":"\r\n`,
      again: '1\r\ny\r\n',
    },
    { what: 'a body that stops', first: `${full}content-length: 9999\r\n\r\n{"text":"y` },
  ];
}

/** Sends it until the other side has had enough; what was answered. */
export function dawdle(port: number, { first, again }: SlowRequest): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let answer = '';
    const timer = setInterval(() => {
      if (again !== undefined) socket.write(again);
    }, everyMs);
    const end = () => {
      clearInterval(timer);
      socket.destroy();
      resolve(answer);
    };
    socket.setEncoding('latin1').on('data', (chunk: string) => {
      answer += chunk;
    });
    socket.on('error', end).on('end', end).on('close', end);
    socket.write(first);
  });
}

/** How a process answers those who are slow that is told to wait so long and no longer. */
export const slowVariables = { HEAD_TIMEOUT_MS: '2000', REQUEST_TIMEOUT_MS: '5000' } as const;

/** The first line of what is said to each kind of slow request; none where nothing was. */
export async function dawdleEveryWay(
  url: string,
  request: string,
  about: { readonly token: string; readonly type: string },
): Promise<readonly string[]> {
  const all = slowRequests(request, about).map(async (slow) => {
    const [line = ''] = (await dawdle(Number(new URL(url).port), slow)).split('\r\n', 1);
    return `${slow.what}: ${line}`;
  });
  return Promise.all(all);
}
