import type { Command } from 'commander';

interface StartOptions {
  readonly port?: string;
  readonly host?: string;
  readonly data?: string;
  readonly siteUrl?: string;
  readonly title?: string;
  readonly demo?: boolean;
  readonly allowPrivateCallbacks?: boolean;
}

/** Registers `dateline start`; it runs until it is told to stop. */
export function addStart(program: Command): void {
  program
    .command('start')
    .description('start the whole newsroom in one process, with a nats-server of its own')
    .option('--port <n>', 'the port to listen on (PORT; 8080)')
    .option('--host <address>', 'the address to listen on (HOST; 127.0.0.1)')
    .option('--data <dir>', 'where everything is kept (DATA_DIR; ./data)')
    .option('--site-url <url>', 'the address that readers use (SITE_URL)')
    .option('--title <text>', 'the title of the site (SITE_TITLE)')
    .option(
      '--allow-private-callbacks',
      'tell subscribers at private addresses too (ALLOW_PRIVATE_CALLBACKS)',
    )
    .option('--demo', 'publish a demo story when the log is empty')
    .option('--no-demo', 'publish nothing')
    .action(async (options: StartOptions) => {
      // Loaded here: the services take a second, and no other command needs them.
      const { runStandalone } = await import('../run-standalone.ts');
      await runStandalone(toOverrides(options));
      // It runs on; the command line must not exit under it.
      await new Promise(() => {});
    });
}

function toOverrides(options: StartOptions): Record<string, string> {
  const variables = {
    PORT: options.port,
    HOST: options.host,
    DATA_DIR: options.data,
    SITE_URL: options.siteUrl,
    SITE_TITLE: options.title,
    ALLOW_PRIVATE_CALLBACKS:
      options.allowPrivateCallbacks === undefined
        ? undefined
        : String(options.allowPrivateCallbacks),
    DEMO: options.demo === undefined ? undefined : String(options.demo),
  };
  const given = Object.entries(variables).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as Record<string, string>;
}
