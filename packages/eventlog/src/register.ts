/** One entry of a register. */
export interface RegisterEntry {
  /** From 1, without gaps. */
  readonly number: number;
  readonly text: string;
}

/** A list that only grows, kept beside the log: each entry has the number after the one before. */
export interface Register {
  /** The newest entry; undefined where there is none. @throws LogUnavailableError */
  newest(): Promise<RegisterEntry | undefined>;
  /** Entries from a number on, so many at most. @throws LogUnavailableError */
  read(from: number, countMax: number): Promise<readonly RegisterEntry[]>;
  /**
   * Adds an entry under the number after the newest.
   * @throws RevisionConflictError when that number is taken
   * @throws LogUnavailableError when it may or may not have been added
   */
  append(entry: RegisterEntry): Promise<void>;
  health(): { readonly connected: boolean; readonly detail: string };
  close(): Promise<void>;
}
