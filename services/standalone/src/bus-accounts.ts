/** Someone who may connect to the bus; the broker keeps a hash of the password. */
export interface BusUser {
  readonly name: string;
  /** bcrypt, as nats-server compares it. */
  readonly passwordHash: string;
}

/** An outside consumer, in an account of its own. */
export interface BusConsumer extends BusUser {
  /** RFC 3339 UTC. */
  readonly addedAt: string;
}

/** Our own parts: `newsroom` is all of them in one process. */
export const serviceNames = ['newsroom', 'ingest', 'wire', 'reader'] as const;
export type ServiceName = (typeof serviceNames)[number];

/** Who may connect to one broker. */
export interface Bus {
  readonly services: Readonly<Partial<Record<ServiceName, string>>>;
  readonly consumers: readonly BusConsumer[];
}

const log = 'NEWSROOM';
const inside = '$JS.API';
/** Where other accounts find the log; clients call it the JetStream domain `newsroom`. */
const outside = '$JS.newsroom.API';
const inboxes = { allow: ['_INBOX.>'] };
/** Workers of ingest, in the same stream as the consumers of outsiders. */
const workers = ['policy'];

const single = (api: string) => [
  `${api}.STREAM.INFO.${log}`,
  `${api}.STREAM.MSG.GET.${log}`,
  // Never without a name in the subject: the one in the call would count, and may be another's.
  `${api}.CONSUMER.CREATE.${log}.*`,
  `${api}.CONSUMER.CREATE.${log}.*.>`,
  `${api}.CONSUMER.INFO.${log}.*`,
];
const several = (api: string) => [
  `${api}.CONSUMER.MSG.NEXT.${log}.*`,
  `${api}.DIRECT.GET.${log}`,
  `${api}.DIRECT.GET.${log}.>`,
];
/** What is done with a consumer by its name: all to our own account, and to others with their own. */
const named = (api: string, consumer: string) => [
  `${api}.CONSUMER.DELETE.${log}.${consumer}`,
  // How older clients create one.
  `${api}.CONSUMER.DURABLE.CREATE.${log}.${consumer}`,
];
const acknowledge = `$JS.ACK.${log}.>`;

/**
 * The accounts of the broker, for its configuration to include: JSON, which nats.conf is a superset
 * of. The log and those who write are in one account; each outsider has another, into which nothing
 * is imported but what reads. There a reply subject leads nowhere but to himself.
 */
export function formatBusAccounts({ services, consumers }: Bus): string {
  const names = consumers.map(({ name }) => name);
  const users = serviceNames.flatMap((name) => {
    const password = services[name];
    return password === undefined || name === 'reader'
      ? []
      : [{ user: name, password, permissions: insidePermissions[name] }];
  });
  const accounts: Record<string, object> = {
    SYS: {},
    [log]: { jetstream: 'enabled', users, exports: exported },
  };
  if (services.reader !== undefined) {
    const reader = { name: 'reader', passwordHash: services.reader };
    accounts['READERS'] = outsider(reader, names);
  }
  for (const consumer of consumers) accounts[consumer.name] = outsider(consumer, names);
  return `${JSON.stringify({ accounts, system_account: 'SYS' }, null, 1)}\n`;
}

const exported = [
  ...single(inside).map((service) => ({ service })),
  ...named(inside, '*').map((service) => ({ service })),
  { service: acknowledge },
  ...several(inside).map((service) => ({ service, response: 'stream' })),
];

function outsider({ name, passwordHash }: BusUser, names: readonly string[]): object {
  const subjects = [...single(inside), ...several(inside), ...named(inside, name)];
  const imports = [
    ...subjects.map((subject) => ({
      service: { account: log, subject },
      to: subject.replace(inside, outside),
    })),
    { service: { account: log, subject: acknowledge } },
  ];
  const others = [...workers, ...names].filter((other) => other !== name);
  const publish = {
    allow: [
      ...[...single(outside), ...several(outside), ...named(outside, name), acknowledge],
      // Answered with "not enabled for account", by which clients learn that they are outside.
      `${inside}.STREAM.INFO.${log}`,
    ],
    // A consumer's name is one token: no pattern can leave out those of others.
    deny: others.flatMap((other) => [
      `${outside}.CONSUMER.CREATE.${log}.${other}`,
      `${outside}.CONSUMER.CREATE.${log}.${other}.>`,
      `${outside}.CONSUMER.MSG.NEXT.${log}.${other}`,
      `$JS.ACK.${log}.${other}.>`,
    ]),
  };
  const permissions = { publish, subscribe: inboxes };
  return { imports, users: [{ user: name, password: passwordHash, permissions }] };
}

const follow = (stream: string) => [
  `${inside}.STREAM.INFO.${stream}`,
  `${inside}.STREAM.MSG.GET.${stream}`,
  `${inside}.DIRECT.GET.${stream}`,
  `${inside}.DIRECT.GET.${stream}.>`,
  `${inside}.CONSUMER.CREATE.${stream}.>`,
  `${inside}.CONSUMER.INFO.${stream}.*`,
  `${inside}.CONSUMER.MSG.NEXT.${stream}.*`,
  `$JS.ACK.${stream}.>`,
  `$JS.FC.${stream}.>`,
];
const keep = (stream: string, subjects: string) => [
  subjects,
  `${inside}.STREAM.CREATE.${stream}`,
  `${inside}.STREAM.UPDATE.${stream}`,
  ...follow(stream),
];
const erase = (stream: string) => `${inside}.STREAM.MSG.DELETE.${stream}`;
const writing = [
  ...[...keep(log, 'newsroom.>'), ...keep('DESK', 'desk.>'), erase(log), erase('DESK')],
  // Who may do what is changed by ingest alone.
  ...keep('ACCESS', 'access.>'),
];
const telling = [
  ...[...follow(log), ...keep('WIRE', 'wire.>'), ...follow('ACCESS')],
  ...keep('NOTARY', 'notary.>'),
];
/** A backup takes whole streams out; restoring one makes a stream that is not there. */
const backing = [
  `${inside}.STREAM.SNAPSHOT.*`,
  '$JS.SNAPSHOT.ACK.>',
  `${inside}.STREAM.RESTORE.*`,
  '$JS.SNAPSHOT.RESTORE.>',
  `${inside}.STREAM.INFO.*`,
];
const listing = `${inside}.CONSUMER.LIST.${log}`;
const allow = (subjects: readonly string[]) => ({
  publish: { allow: [...new Set(subjects)] },
  subscribe: inboxes,
});

/** What those may do who are in the account of the log: none may purge it or delete a stream. */
const insidePermissions = {
  newsroom: allow([...writing, ...telling, ...backing, listing]),
  ingest: allow([...writing, ...backing, listing]),
  wire: allow(telling),
} as const;
