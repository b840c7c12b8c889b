// A service as a process, for service.test.ts: the first argument says how it behaves.
import { setTimeout as wait } from 'node:timers/promises';
import { BaseConfig, ConfigError, createServer, runService } from '../dist/index.js';

const [behaviour] = process.argv.slice(2);
const say = (line) => process.stdout.write(`${line}\n`);
const schema = { type: 'object', required: ['PORT', 'HOST'], properties: BaseConfig };

const starts = {
  async serves(config, { logger, metrics }) {
    const services = [{ name: 'child', health: () => ({ ready: true }), close: async () => {} }];
    const server = createServer({ logger, metrics, services });
    await server.listen({ host: config.HOST, port: config.PORT });
    return () => server.close();
  },
  async waits(_config, { signal }) {
    const timer = setInterval(() => {}, 1000);
    return async () => {
      clearInterval(timer);
      say(`undone, aborted: ${signal.aborted}`);
    };
  },
  async cannotStart() {
    throw new Error('no such stream');
  },
  async isMisconfigured() {
    throw new ConfigError(['SITE_URL must be an address']);
  },
  async startsSlowly(_config, { signal }) {
    say('starting');
    await wait(60_000, undefined, { signal });
    return async () => say('undone');
  },
  async failsLater(_config, { fail }) {
    const error = new Error('the view broke');
    setTimeout(() => {
      fail(error);
      fail(error);
    }, 20);
    return async () => say('undone');
  },
  async failsWhileStarting(_config, { fail }) {
    fail(new Error('the view broke'));
    return async () => say('undone');
  },
  async rejectsUnheard() {
    setTimeout(() => Promise.reject(new Error('nobody listened')), 20);
    return async () => say('undone');
  },
  async throwsLater() {
    setTimeout(() => {
      throw new Error('nobody caught');
    }, 20);
    return async () => say('undone');
  },
  async abortsWithTheSignal(_config, { signal, fail }) {
    wait(60_000, undefined, { signal }).catch(fail);
    return async () => say('undone');
  },
  async cannotUndo() {
    const timer = setInterval(() => {}, 1000);
    return async () => {
      clearInterval(timer);
      throw new Error('the log would not close');
    };
  },
  async neverUndoes() {
    setInterval(() => {}, 1000);
    return async () => {
      say('undoing');
      await new Promise(() => {});
    };
  },
};

await runService('child', schema, starts[behaviour], {
  undoTimeoutMs: behaviour === 'neverUndoes' ? Number(process.argv[3]) : 5000,
  overrides: { HOST: '127.0.0.1' },
});
say('started');
