import { phrasesOf } from './language-table.ts';

/**
 * Every stem with every ending, as phrases of a list: `agreeing('report | annul', 'é ée és ées')`.
 * `_` stands for no ending at all.
 */
export function agreeing(stems: string, endings: string): string {
  const all = endings.split(' ').map((ending) => (ending === '_' ? '' : ending));
  return phrasesOf(stems)
    .flatMap((stem) => all.map((ending) => stem + ending))
    .join(' | ');
}

/** Every phrase of one list before every phrase of the next ones; `_` stands for nothing. */
export function joined(...lists: readonly string[]): string {
  const sequences = lists
    .map(phrasesOf)
    .reduce((firsts, seconds) =>
      firsts.flatMap((first) => seconds.map((second) => `${first} ${second}`)),
    );
  return sequences.map((phrase) => phrase.replaceAll('_', ' ')).join(' | ');
}
