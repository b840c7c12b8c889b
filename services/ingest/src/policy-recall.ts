import { type OccasionDate, parseOccasionDate } from '@dateline/contracts';

const answersMax = 50_000;

/**
 * The date of an EDTF value; undefined for what is none. A mention is compared with every occasion
 * that is known, and reading a date takes longer than all the rest.
 */
export const dateOf: (edtf: string) => OccasionDate | undefined = recalled(parseOccasionDate);

/** A pure function that remembers its answers, up to a limit, so that it is asked once. */
export function recalled<T>(compute: (question: string) => T): (question: string) => T {
  const answers = new Map<string, T>();
  return (question) => {
    const known = answers.get(question);
    if (known !== undefined || answers.has(question)) return known as T;
    if (answers.size >= answersMax) answers.clear();
    const answer = compute(question);
    answers.set(question, answer);
    return answer;
  };
}
