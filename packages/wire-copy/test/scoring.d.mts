/** What is right and wrong in one answer. */
export interface StoryScore {
  readonly faults: readonly string[];
}

/** The sums of many stories' scores. */
export interface Total {
  readonly stories: number;
  readonly language: number;
  readonly dateline: Record<string, number>;
  readonly wanted: number;
  readonly whole: number;
  readonly f1: number;
  readonly forbidden: number;
  readonly spurious: number;
}

export function scoreStory(gold: object, answer: object): StoryScore;
export function total(scores: readonly StoryScore[]): Total;
