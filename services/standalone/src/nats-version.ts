import { runCommand } from './nats-command.ts';

/** The release that Dateline is tested with. */
export const pinnedVersion = '2.15.1';

/** The oldest one that does all that Dateline asks; older ones ignore some of it without a word. */
export const leastVersion = '2.12.0';

const timeoutMs = 10_000;

/**
 * Asks a binary for its version, `2.15.1`.
 * @throws Error when it cannot be run or answers something else than a nats-server does.
 */
export async function readVersion(binary: string): Promise<string> {
  const answer = await runCommand(binary, ['--version'], { timeoutMs });
  const version = /^nats-server: v(\d{1,4}\.\d{1,4}\.\d{1,4}\S{0,40})\s*$/.exec(answer)?.[1];
  if (version === undefined) {
    throw new Error(`${binary} does not answer --version as a nats-server does`);
  }
  return version;
}

/** True from 2.12.0 on; a pre-release (`2.12.0-RC.1`) of the least version is too old. */
export function isNewEnough(version: string): boolean {
  const [numbers = '', preRelease] = version.split('-', 2);
  const order = compareNumbers(numbers, leastVersion);
  return order > 0 || (order === 0 && preRelease === undefined);
}

function compareNumbers(left: string, right: string): number {
  const rightParts = right.split('.').map(Number);
  for (const [index, part] of left.split('.').map(Number).entries()) {
    const difference = part - (rightParts[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
