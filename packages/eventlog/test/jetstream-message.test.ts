import type { Msg } from '@nats-io/transport-node';
import { headers as createHeaders } from '@nats-io/transport-node';
import { describe, expect, test } from 'vitest';
import { parseBody, parseReply, readHeaders } from '../src/jetstream-message.ts';

const subject = 'newsroom.article.ar.summit';
const octetsOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));

/** A message as the client makes it: the data is a window behind the header block. */
function messageOf(block: string, body = '{}', before = 'HMSG x\r\n'): Msg {
  const whole = Buffer.from(`${before}${block}${body}`);
  const start = Buffer.byteLength(before + block);
  const data = new Uint8Array(whole.buffer, whole.byteOffset + start, whole.length - start);
  const size = () => subject.length + Buffer.byteLength(block + body);
  // Only what the reader looks at.
  return { subject, data, size } as unknown as Msg;
}

describe('reading the header block', () => {
  test('names and values, whatever the space after the colon', () => {
    const block = 'NATS/1.0\r\nce-id: one\r\nce-source:/ingest/of/the/newsroom\r\nEmpty:\r\n\r\n';
    expect(readHeaders(messageOf(block))).toEqual({
      status: 0,
      description: '',
      headers: { 'ce-id': 'one', 'ce-source': '/ingest/of/the/newsroom', Empty: '' },
    });
  });

  test('a status line', () => {
    const block = 'NATS/1.0 100 Idle Heartbeat\r\nNats-Last-Consumer: 7\r\n\r\n';
    expect(readHeaders(messageOf(block, ''))).toEqual({
      status: 100,
      description: 'Idle Heartbeat',
      headers: { 'Nats-Last-Consumer': '7' },
    });
    expect(readHeaders(messageOf('NATS/1.0 503\r\n\r\n', '')).status).toBe(503);
  });

  test('a block that is not where it should be is read by the client', () => {
    const headers = createHeaders();
    headers.append('ce-id', 'one');
    const message = { subject, data: octetsOf('{}'), headers } as unknown as Msg;
    expect(readHeaders(message).headers).toEqual({ 'ce-id': 'one' });
    expect(readHeaders({ subject, data: octetsOf('{}') } as unknown as Msg).headers).toEqual({});
  });

  test('lines without a name and a block that is cut off do no harm', () => {
    const block = 'NATS/1.0\r\nno colon here\r\n: no name\r\nce-id: one\r\nce-source: /in';
    expect(readHeaders(messageOf(block)).headers).toEqual({ 'ce-id': 'one' });
  });
});

describe('parsing the body', () => {
  test.each([
    ['ASCII', { title: 'Bridge opens early' }],
    ['short Arabic', { title: 'افتتاح الجسر' }],
    ['long Arabic', { text: 'افتتح الجسر الجديد قبل موعده بأسبوع. '.repeat(50) }],
    ['long Chinese and emoji', { text: '新桥提前一周通车。🌉'.repeat(50) }],
  ])('%s', (_, data) => {
    expect(parseBody(octetsOf(JSON.stringify(data)))).toEqual(data);
  });

  test('octets that are not UTF-8 are not guessed at, however long', () => {
    for (const length of [1, 1000]) {
      const octets = Buffer.concat([
        Buffer.from(`"${'ا'.repeat(length)}`),
        Buffer.from([0xc3, 0x22]),
      ]);
      expect(() => parseBody(new Uint8Array(octets))).toThrow('not UTF-8');
    }
  });

  test('no body at all is no JSON', () => {
    expect(() => parseBody(new Uint8Array())).toThrow(SyntaxError);
  });
});

describe('the place of a delivery', () => {
  test('is read from both forms of reply subject', () => {
    const place = { sequence: 412, deliverySequence: 12, pending: 3 };
    expect(parseReply('$JS.ACK.NEWSROOM.follow.1.412.12.1682587860000000000.3')).toEqual(place);
    expect(
      parseReply('$JS.ACK.hub.ACCOUNT.NEWSROOM.follow.1.412.12.1682587860000000000.3.x9'),
    ).toEqual(place);
  });

  test('is nowhere for other messages', () => {
    expect(parseReply(undefined)).toBeUndefined();
    expect(parseReply('$JS.FC.NEWSROOM.follow.1')).toBeUndefined();
  });
});
