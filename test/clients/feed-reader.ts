/** One story as a program shows it. */
export interface ShownItem {
  /** The path of its feed. */
  readonly feed: string;
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly author: string;
  /** The address of its first enclosure; empty where there is none. */
  readonly enclosure: string;
}

/** A program that reads feeds, with whatever it remembers from one refresh to the next. */
export interface FeedReader {
  /** Fetches every feed once more. */
  refresh(): Promise<void>;
  /** What it shows at the moment, all feeds together. */
  items(): Promise<readonly ShownItem[]>;
  close(): Promise<void>;
}

/** What a program works with. */
export interface ReaderSetting {
  /** Where the feeds are served from. */
  readonly url: string;
  readonly feeds: readonly string[];
  /** Its home, empty. */
  readonly folder: string;
}

/** A program, and what is known of its manners. */
export interface ReaderKind {
  readonly name: string;
  readonly isInstalled: boolean;
  open(setting: ReaderSetting): Promise<FeedReader>;
  /** By extension. */
  readonly formats: readonly string[];
  /** Those of them in which it finds enclosures. */
  readonly formatsWithEnclosures: readonly string[];
  /** How often it fetches before it says which state it has; undefined where it never does. */
  readonly fetchesBeforeConditional: number | undefined;
  /** What it makes of a title, where that is not the title. */
  readonly toTitle?: (title: string, format: string) => string;
  /** Whether it still shows a story that is in no feed any more. */
  readonly isKeeping: boolean;
  /** Whether it takes in what is new in a story that it has. */
  readonly isUpdating: boolean;
  /** How it is told of a change. */
  readonly answerToChange: 200 | 226;
}
