import { isIPv6 } from 'node:net';
import { ConfigError, type createServer } from '@dateline/runtime';
import type { StandaloneOptions } from './service.ts';

/** The address that readers use. @throws ConfigError naming a HOST that cannot stand in one. */
export function publicUrl({ SITE_URL, HOST, PORT }: StandaloneOptions): string {
  if (SITE_URL !== undefined) return SITE_URL.replace(/\/$/, '');
  const url = `http://${isIPv6(HOST) ? `[${HOST}]` : HOST}:${PORT}`;
  if (!URL.canParse(url)) throw new ConfigError([`HOST ${HOST} is not an address to listen on`]);
  return url;
}

/** Where what listens can be asked: an address to listen on everywhere is none. */
export function reachable(address: string): string {
  return address.replace(/^http:\/\/(0\.0\.0\.0|\[::\])(?=:|$)/, 'http://127.0.0.1');
}

/** Listens; gives the address. @throws ConfigError for what the person who started it can mend. */
export async function listen(
  server: ReturnType<typeof createServer>,
  { HOST, PORT }: StandaloneOptions,
): Promise<string> {
  try {
    // As the wire has it: all consumers come again at once after a restart.
    return await server.listen({ host: HOST, port: PORT, backlog: 4096 });
  } catch (error) {
    const code = codeOf(error) ?? '';
    if (code === 'EADDRINUSE') {
      throw new ConfigError([`PORT ${PORT} is taken by another program: choose one with --port`]);
    }
    if (code === 'EACCES') throw new ConfigError([`PORT ${PORT} may not be used by this user`]);
    if (['EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN'].includes(code)) {
      throw new ConfigError([`HOST ${HOST} is no address of this machine (${code})`]);
    }
    throw error;
  }
}

/** The system's name of an error: `EACCES`. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
