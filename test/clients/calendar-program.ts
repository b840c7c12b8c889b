/** One entry as a calendar program shows it; days are `2023-05-18`, the last one included. */
export interface ShownEntry {
  /** The path of its calendar. */
  readonly calendar: string;
  readonly title: string;
  readonly firstDay: string;
  readonly lastDay: string;
  /** Undefined where the program does not show it. */
  readonly uid: string | undefined;
  readonly status: string | undefined;
}

/** A program that is subscribed to calendars, with whatever it remembers from look to look. */
export interface CalendarProgram {
  /** Fetches every calendar once more; what it shows then, all calendars together. */
  look(): Promise<readonly ShownEntry[]>;
  close(): Promise<void>;
}

/** What a program works with. */
export interface ProgramSetting {
  /** Where the calendars are served from, and their paths. */
  readonly url: string;
  readonly calendars: readonly string[];
  /** IANA zone that its user lives in. */
  readonly zone: string;
  /** Its home, empty. */
  readonly folder: string;
}

/** A program, and what is known of its manners. */
export interface ProgramKind {
  readonly name: string;
  readonly isInstalled: boolean;
  open(setting: ProgramSetting): Promise<CalendarProgram>;
  /** Milliseconds for it to look anew; 1 where one look is enough. */
  readonly patienceMs: number;
}

/** The day after a last day that is not included becomes the last day. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

/** The environment of a program whose user lives in a zone. */
export function environmentOf({ zone, folder }: ProgramSetting): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'], HOME: folder, LC_ALL: 'C.UTF-8', TZ: zone };
}
