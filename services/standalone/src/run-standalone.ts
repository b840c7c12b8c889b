import { environment, runService } from '@dateline/runtime';
import { StandaloneConfig, startNewsroom } from './service.ts';

/**
 * Runs a whole newsroom as this process until it is told to stop; `overrides` win over the
 * environment. What a person wants to know goes to standard output, the log to standard error.
 */
export async function runStandalone(
  overrides: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const say = (line: string) => process.stdout.write(`${line}\n`);
  // A person at a terminal wants warnings; whoever wants the whole log says so.
  const quiet = { LOG_LEVEL: environment()['LOG_LEVEL'] ?? 'warn' };
  await runService(
    'dateline',
    StandaloneConfig,
    async (config, context) => {
      const newsroom = await startNewsroom(config, context, say);
      const { url, tokenPath, inboxDir, demoId } = newsroom;
      say('');
      say(`Dateline is ready at ${url}`);
      say(`  feeds      ${url}/feeds/all.atom   (.rss, .json; one language: /feeds/ar.atom)`);
      say(`  calendar   ${url}/calendars/all.ics`);
      say(`  token      ${tokenPath}`);
      say(`  inbox      ${inboxDir}   (drop a story in to publish it)`);
      const next = demoId ? `npx dateline show ${demoId}` : 'npx dateline publish FILE';
      say(`Next: ${next}      Stop: Ctrl-C`);
      return async () => {
        say('Stopping …');
        await newsroom.stop();
      };
    },
    { overrides: { ...quiet, ...overrides }, logTo: 'stderr' },
  );
}
