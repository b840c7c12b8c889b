export { type Book, type BookOptions, openBook } from './book.ts';
export {
  type Checkpoint,
  chainOver,
  chainStart,
  leafOf,
  openCheckpoint,
  signCheckpoint,
} from './checkpoint.ts';
export { createEditions, type Edition, type Editions } from './editions.ts';
export {
  type ConsumerState,
  type Delivery,
  type EntityHistory,
  EventIdTakenError,
  type EventLog,
  EventTooLargeError,
  type FollowOptions,
  LogLostError,
  LogUnavailableError,
  LogUnsuitableError,
  type OctetsDelivery,
  type RestoredLog,
  RevisionConflictError,
  type StoredOctets,
  type StreamState,
  type WorkHandler,
  type WorkOptions,
} from './event-log.ts';
export { type FoldedEdition, type FoldOptions, foldEdition } from './folded-edition.ts';
export { createHoldings, type Holding, type Holdings } from './holding.ts';
export { type JetStreamLogOptions, openJetStreamLog } from './jetstream.ts';
export { removeDurable } from './jetstream-consumers.ts';
export { openJetStreamKeeper } from './jetstream-keeper.ts';
export {
  type JetStreamLedgerOptions,
  type LedgerName,
  openJetStreamLedger,
} from './jetstream-ledger.ts';
export { openJetStreamRegister } from './jetstream-register.ts';
export { type JoinedSignal, joinSignals } from './joined-signal.ts';
export {
  CopyDamagedError,
  type Keeper,
  type KeptName,
  keptStreams,
  type StreamCopy,
  StreamExistsError,
  type StreamRecord,
} from './keeper.ts';
export { openLate } from './late-log.ts';
export {
  type Ledger,
  type LedgerDelivery,
  type LedgerEntry,
  LedgerEntryTooLargeError,
} from './ledger.ts';
export { type Logger, silentLogger } from './logger.ts';
export {
  type Change,
  type MaterializeOptions,
  materialize,
  type Quarantine,
  type View,
} from './materialize.ts';
export { createMemoryLog, type MemoryLog } from './memory.ts';
export { createMemoryLedger, type MemoryLedger } from './memory-ledger.ts';
export { createMemoryRegister } from './memory-register.ts';
export {
  type BreakReason,
  CheckpointError,
  formatNotaryKey,
  type KeyBreak,
  type NotaryJwk,
  type NotaryKey,
  readNotaryKeys,
  toNotaryJwk,
  toNotaryKey,
} from './notary-key.ts';
export { growingPauseMs, pause } from './pause.ts';
export type { Register, RegisterEntry } from './register.ts';
export { createRevisionSum, type RevisionSum, type Standings } from './standings.ts';
export {
  type IntroducedKey,
  type KeyHistory,
  openSuccessor,
  readKeyHistory,
  type Successor,
} from './succession.ts';
export type { WaitOptions } from './waiters.ts';
