import { startBinary } from './nats-binary.ts';
import { isDockerThere, startContainer } from './nats-container.ts';

/** How a test's nats-server runs. */
export type NatsHow = 'container' | 'binary';

/** What a test asks of its nats-server. */
export interface NatsOptions {
  /** Forces one; else a container where a Docker engine answers, else the binary. */
  readonly how?: NatsHow;
  /** Every message is synced before its acknowledgement, as `dateline start` has it; slower. */
  readonly syncAlways?: boolean;
}

/** One nats-server of the caller's own, with empty data, on a free port of loopback. */
export interface TestNats {
  /** `nats://127.0.0.1:14222`, the same after every restart. */
  readonly url: string;
  readonly how: NatsHow;
  /** `2.15.1`. */
  readonly version: string;
  /** The folder of nats.conf and JetStream's store: on this machine, or in the container. */
  readonly dataDir: string;
  /** Starts it again on the same port and data, stopping it first if it still runs. */
  restart(): Promise<void>;
  /** Ends it as a crash does; `restart` brings it back. */
  kill9(): Promise<void>;
  /** Ends it and deletes its data. */
  stop(): Promise<void>;
}

let hasSaid = false;
let containerFailure: string | undefined;

/**
 * Starts a nats-server for one test file.
 * `TESTCONTAINERS=1` demands a container, `TESTCONTAINERS=0` forbids it; unset, Docker is asked.
 */
export async function startNats(options: NatsOptions = {}): Promise<TestNats> {
  const settings = { syncAlways: options.syncAlways ?? false };
  const { how, reason, isDemanded } = await choose(options.how);
  if (how === 'binary') return say(await startBinary(settings), reason);
  try {
    return say(await startContainer(settings), reason);
  } catch (cause) {
    if (isDemanded) throw cause;
    containerFailure = `no container: ${(cause as Error).message}`;
    return say(await startBinary(settings), containerFailure);
  }
}

interface Choice {
  readonly how: NatsHow;
  readonly reason: string;
  /** Whether it is this way or none. */
  readonly isDemanded: boolean;
}

async function choose(asked: NatsHow | undefined): Promise<Choice> {
  const demand = process.env['TESTCONTAINERS'];
  if (asked !== undefined) return { how: asked, reason: 'the test asks for it', isDemanded: true };
  if (demand === '1') return { how: 'container', reason: 'TESTCONTAINERS=1', isDemanded: true };
  if (demand === '0') return { how: 'binary', reason: 'TESTCONTAINERS=0', isDemanded: true };
  if (containerFailure !== undefined || !(await isDockerThere())) {
    const reason = containerFailure ?? 'no Docker engine answers';
    return { how: 'binary', reason, isDemanded: true };
  }
  return { how: 'container', reason: 'a Docker engine answers', isDemanded: false };
}

/** Once in each worker: what the tests ran against belongs in their log. */
function say(server: TestNats, reason: string): TestNats {
  if (!hasSaid) console.info(`nats-server ${server.version} as a ${server.how} (${reason})`);
  hasSaid = true;
  return server;
}
