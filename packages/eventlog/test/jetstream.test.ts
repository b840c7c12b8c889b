import { startNats } from '../../../test/support/nats.ts';
import { describeJetStream } from './jetstream-log.ts';

describeJetStream('JetStream log on the nats-server binary', () => startNats({ how: 'binary' }));
