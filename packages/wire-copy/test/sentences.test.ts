import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readWireCopy } from '../src/index.ts';

/**
 * Sentences of our own, one a line: `sentence => occasion ; occasion`, an occasion being its
 * status, date, `<` and the date before, title and `@` its place. Lines with `#` name the group.
 */
const linesOf = (language: string) =>
  readFileSync(new URL(`fixtures/sentences.${language}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(/ => ?/) as [string, string]);

const receivedOnMonday = '2023-05-08T08:00:00+08:00';
const datelines: Readonly<Record<string, string>> = {
  en: 'BEIJING, May 8 (Xinhua) -- ',
  ar: 'بكين 8 مايو 2023 (شينخوا) ',
};

const read = (text: string): string =>
  readWireCopy(text, { receivedAt: receivedOnMonday })
    .occasions.map(({ status, edtf, previousEdtf, title, place }) =>
      [status, edtf ?? '-', previousEdtf && `<${previousEdtf}`, title, `@${place}`]
        .filter((part) => typeof part === 'string')
        .join(' '),
    )
    .join(' ; ');

describe.each(Object.entries(datelines))('sentences in %s', (language, dateline) => {
  test.each(linesOf(language))('%s', (sentence, expected) => {
    expect(read(dateline + sentence)).toBe(expected);
  });
});
