/** A call of JetStream's API, to be tried below each prefix. */
export interface Forbidden {
  readonly what: string;
  readonly subject: string;
  readonly payload?: object | string;
}

const consumer = (stream: string, config: object) => ({ stream_name: stream, config });
/** A consumer whose messages are pushed to a subject. */
export const pushing = (deliver_subject: string) =>
  consumer('NEWSROOM', { ack_policy: 'none', deliver_subject });

/** What nobody may who is outside. */
export const forbiddenCalls: readonly Forbidden[] = [
  { what: 'purge', subject: 'STREAM.PURGE.NEWSROOM' },
  { what: 'purge one subject', subject: 'STREAM.PURGE.NEWSROOM', payload: { filter: '>' } },
  { what: 'delete a message', subject: 'STREAM.MSG.DELETE.NEWSROOM', payload: { seq: 1 } },
  { what: 'delete the stream', subject: 'STREAM.DELETE.NEWSROOM' },
  {
    what: 'change the stream',
    subject: 'STREAM.UPDATE.NEWSROOM',
    payload: { name: 'NEWSROOM', subjects: ['newsroom.>'], max_msgs: 1 },
  },
  {
    what: 'create a stream',
    subject: 'STREAM.CREATE.MINE',
    payload: { name: 'MINE', subjects: ['mine.>'] },
  },
  {
    what: 'mirror the desk',
    subject: 'STREAM.CREATE.MINE',
    payload: { name: 'MINE', mirror: { name: 'DESK' } },
  },
  {
    what: 'copy the stream',
    subject: 'STREAM.SNAPSHOT.NEWSROOM',
    payload: { deliver_subject: 'a' },
  },
  { what: 'restore a stream', subject: 'STREAM.RESTORE.MINE', payload: {} },
  { what: 'list the streams', subject: 'STREAM.NAMES' },
  { what: 'look at the account', subject: 'INFO' },
  { what: 'look at the desk', subject: 'STREAM.INFO.DESK' },
  { what: 'read the desk', subject: 'STREAM.MSG.GET.DESK', payload: { seq: 1 } },
  { what: 'get from the desk', subject: 'DIRECT.GET.DESK', payload: { seq: 1 } },
  { what: 'get the desk’s last', subject: 'DIRECT.GET.DESK.desk.article.en.a' },
  {
    what: 'follow the desk',
    subject: 'CONSUMER.CREATE.DESK.mine',
    payload: consumer('DESK', { name: 'mine', ack_policy: 'none' }),
  },
  {
    what: 'follow the desk by another stream’s name',
    subject: 'CONSUMER.CREATE.NEWSROOM.mine',
    payload: consumer('DESK', { name: 'mine', ack_policy: 'none' }),
  },
  { what: 'read a key-value bucket', subject: 'DIRECT.GET.KV_any', payload: { seq: 1 } },
  { what: 'read the wire’s ledger', subject: 'STREAM.MSG.GET.WIRE', payload: { seq: 1 } },
  { what: 'read who may do what', subject: 'STREAM.MSG.GET.ACCESS', payload: { seq: 1 } },
  { what: 'get who may do what', subject: 'DIRECT.GET.ACCESS.access.key' },
  {
    what: 'follow who may do what',
    subject: 'CONSUMER.CREATE.ACCESS.mine',
    payload: consumer('ACCESS', { name: 'mine', ack_policy: 'none' }),
  },
];

/** What nobody may with the consumers of others. */
export const forbiddenConsumerCalls: readonly Forbidden[] = ['bob', 'policy'].flatMap((name) => [
  { what: `delete ${name}`, subject: `CONSUMER.DELETE.NEWSROOM.${name}` },
  {
    what: `change ${name}`,
    subject: `CONSUMER.CREATE.NEWSROOM.${name}`,
    payload: consumer('NEWSROOM', {
      durable_name: name,
      ack_policy: 'explicit',
      description: 'taken over',
    }),
  },
  {
    what: `narrow ${name}`,
    subject: `CONSUMER.CREATE.NEWSROOM.${name}.newsroom.clock`,
    payload: consumer('NEWSROOM', {
      durable_name: name,
      ack_policy: 'explicit',
      filter_subject: 'newsroom.clock',
    }),
  },
  {
    what: `change ${name} by the call without a name`,
    subject: 'CONSUMER.CREATE.NEWSROOM',
    payload: consumer('NEWSROOM', {
      durable_name: name,
      ack_policy: 'explicit',
      description: 'taken over',
    }),
  },
  {
    what: `create ${name} the old way`,
    subject: `CONSUMER.DURABLE.CREATE.NEWSROOM.${name}`,
    payload: consumer('NEWSROOM', { durable_name: name, ack_policy: 'explicit' }),
  },
  { what: `take from ${name}`, subject: `CONSUMER.MSG.NEXT.NEWSROOM.${name}`, payload: '1' },
  { what: `pause ${name}`, subject: `CONSUMER.PAUSE.NEWSROOM.${name}`, payload: {} },
]);

/** Subjects on which nobody outside may publish. */
export const forbiddenPublications = [
  'newsroom.article.en.forged',
  'newsroom.clock',
  'desk.article.en.forged',
  'wire.forged',
  'access.token.forged',
  '$KV.any.key',
  '$SYS.REQ.SERVER.PING',
  '$SYS.REQ.ACCOUNT.NEWSROOM.CONNZ',
  '$JS.FC.NEWSROOM.bob.x',
  '$JS.EVENT.ADVISORY.forged',
];

/** Subjects that are listened to in the account of the log: streams, and the broker's own API. */
export const pushTargets = [
  'desk.article.en.forged',
  'newsroom.clock',
  '$JS.API.STREAM.DELETE.DESK',
  '$JS.API.STREAM.PURGE.DESK',
  'wire.forged',
  'access.token.forged',
];
