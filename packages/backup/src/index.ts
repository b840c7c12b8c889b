export type { Manifest } from './format.ts';
export { type BackupContents, BackupFaultError, readBackup, readStream } from './read-backup.ts';
export {
  HalfRestoredError,
  type Restored,
  restoreFiles,
  restoreStreams,
} from './restore-backup.ts';
export { type BackupPlan, writeBackup } from './write-backup.ts';
