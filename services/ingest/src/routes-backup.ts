import { Readable } from 'node:stream';
import { writeBackup } from '@dateline/backup';
import { type Keeper, LogUnavailableError } from '@dateline/eventlog';
import { problem, type Routes, unavailable } from '@dateline/runtime';

/** What a backup is made of; it holds everything, secrets and embargoed copy too. */
export interface BackupSource {
  /** Opens what takes streams out of the broker. @throws LogUnavailableError */
  readonly openKeeper: () => Promise<Keeper>;
  /** What lies beside the broker: its name in the backup, and where it is. */
  readonly files: readonly { readonly name: string; readonly path: string }[];
  /** What the newsroom has to be started with again to give the same bytes, as variables. */
  readonly settings: Readonly<Record<string, string>>;
}

/** `GET /backup`: the whole newsroom as a tar file, made while it works; one at a time. */
export function backupRoutes(source: BackupSource, now: () => string): Routes {
  let isUnderWay = false;
  return async (server) => {
    server.get('/backup', async (_, reply) => {
      if (isUnderWay) {
        throw problem({
          status: 409,
          slug: 'backup-under-way',
          title: 'A backup is being made',
          detail: 'another one can be made when it has ended',
        });
      }
      isUnderWay = true;
      const madeAt = now();
      try {
        const keeper = await source.openKeeper();
        const octets = Readable.from(writeBackup({ ...source, keeper, madeAt }), {
          objectMode: false,
        });
        octets.once('close', () => {
          isUnderWay = false;
          void keeper.close();
        });
        const name = `dateline-${madeAt.replace(/[-:]|\.\d+/g, '')}.tar`;
        return await reply
          .type('application/x-tar')
          .headers({
            'cache-control': 'no-store',
            'content-disposition': `attachment; filename="${name}"`,
          })
          .send(octets);
      } catch (error) {
        isUnderWay = false;
        throw error instanceof LogUnavailableError ? unavailable('the log does not answer') : error;
      }
    });
  };
}
