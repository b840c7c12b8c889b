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
  /** Reads what is under embargo, and nothing else; others read what is public. */
  readonly isAdvance?: boolean;
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
/** The private stream of what is under embargo. */
const desk = 'DESK';
/** Workers of ingest, in the same stream as the consumers of outsiders. */
const workers = ['policy'];

const single = (api: string, stream: string) => [
  `${api}.STREAM.INFO.${stream}`,
  `${api}.STREAM.MSG.GET.${stream}`,
  // Never without a name in the subject: the one in the call would count, and may be another's.
  `${api}.CONSUMER.CREATE.${stream}.*`,
  `${api}.CONSUMER.CREATE.${stream}.*.>`,
  `${api}.CONSUMER.INFO.${stream}.*`,
];
const several = (api: string, stream: string) => [
  `${api}.CONSUMER.MSG.NEXT.${stream}.*`,
  `${api}.DIRECT.GET.${stream}`,
  `${api}.DIRECT.GET.${stream}.>`,
];
/** What is done with a consumer by its name: all to our own account, and to others with their own. */
const named = (api: string, stream: string, consumer: string) => [
  `${api}.CONSUMER.DELETE.${stream}.${consumer}`,
  // How older clients create one.
  `${api}.CONSUMER.DURABLE.CREATE.${stream}.${consumer}`,
];
const acknowledge = (stream: string) => `$JS.ACK.${stream}.>`;

/**
 * The accounts of the broker, for its configuration to include: JSON, which nats.conf is a superset
 * of. The log and those who write are in one account; each outsider has another, into which nothing
 * is imported but what reads. There a reply subject leads nowhere but to himself.
 */
export function formatBusAccounts({ services, consumers }: Bus): string {
  const names = consumers.map(({ name }) => name);
  const advance = consumers.filter(({ isAdvance }) => isAdvance).map(({ name }) => name);
  const users = serviceNames.flatMap((name) => {
    const password = services[name];
    return password === undefined || name === 'reader'
      ? []
      : [{ user: name, password, permissions: insidePermissions[name] }];
  });
  const accounts: Record<string, object> = {
    SYS: {},
    [log]: {
      jetstream: 'enabled',
      users,
      exports: [...exportsOf(log), ...(advance.length > 0 ? exportsOf(desk, advance) : [])],
    },
  };
  if (services.reader !== undefined) {
    const reader = { name: 'reader', passwordHash: services.reader };
    accounts['READERS'] = outsider(reader, names);
  }
  for (const consumer of consumers) accounts[consumer.name] = outsider(consumer, names);
  return `${JSON.stringify({ accounts, system_account: 'SYS' }, null, 1)}\n`;
}

/** To all accounts, or to those alone that are named. */
function exportsOf(stream: string, accounts?: readonly string[]): readonly object[] {
  const whom = accounts && { accounts };
  return [
    ...single(inside, stream).map((service) => ({ service, ...whom })),
    ...named(inside, stream, '*').map((service) => ({ service, ...whom })),
    { service: acknowledge(stream), ...whom },
    ...several(inside, stream).map((service) => ({ service, response: 'stream', ...whom })),
  ];
}

function outsider(
  { name, passwordHash, isAdvance = false }: BusUser & Pick<BusConsumer, 'isAdvance'>,
  names: readonly string[],
): object {
  const stream = isAdvance ? desk : log;
  const callsIn = (api: string) => [
    ...single(api, stream),
    ...several(api, stream),
    ...named(api, stream, name),
  ];
  const imports = [
    ...callsIn(inside).map((subject) => ({
      service: { account: log, subject },
      to: subject.replace(inside, outside),
    })),
    { service: { account: log, subject: acknowledge(stream) } },
  ];
  const others = [...workers, ...names].filter((other) => other !== name);
  const publish = {
    allow: [
      ...[...callsIn(outside), acknowledge(stream)],
      // Answered with "not enabled for account", by which clients learn that they are outside.
      `${inside}.STREAM.INFO.${log}`,
    ],
    // A consumer's name is one token: no pattern can leave out those of others.
    deny: others.flatMap((other) => [
      `${outside}.CONSUMER.CREATE.${stream}.${other}`,
      `${outside}.CONSUMER.CREATE.${stream}.${other}.>`,
      `${outside}.CONSUMER.MSG.NEXT.${stream}.${other}`,
      `$JS.ACK.${stream}.${other}.>`,
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
const listing = [log, desk].flatMap((stream) => [
  `${inside}.CONSUMER.LIST.${stream}`,
  `${inside}.CONSUMER.DELETE.${stream}.*`,
]);
const allow = (subjects: readonly string[]) => ({
  publish: { allow: [...new Set(subjects)] },
  subscribe: inboxes,
});

/** What those may do who are in the account of the log: none may purge it or delete a stream. */
const insidePermissions = {
  newsroom: allow([...writing, ...telling, ...backing, ...listing]),
  ingest: allow([...writing, ...backing, ...listing]),
  wire: allow(telling),
} as const;
