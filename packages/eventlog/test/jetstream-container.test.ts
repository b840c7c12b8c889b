import { describe } from 'vitest';
import { startNats } from '../../../test/support/nats.ts';
import { isDockerThere } from '../../../test/support/nats-container.ts';
import { describeJetStream } from './jetstream-log.ts';

describe.runIf(await isDockerThere())('where a Docker engine answers', () => {
  describeJetStream('JetStream log in a container', () => startNats({ how: 'container' }));
});
