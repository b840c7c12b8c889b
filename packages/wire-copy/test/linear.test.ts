import { describe, expect, test } from 'vitest';
import { readWireCopy, titleOf } from '../src/index.ts';

const receivedAt = '2023-05-08T08:00:00+08:00';
const english = 'The ministers of the region will meet in June, and it is said that ';
const russian = 'Как было сказано, об этом и о том, что это за форум, будет известно в мае. ';
const arabic = 'في إطار التعاون بين الدول من أجل المنطقة التي ';
const french = 'Les ministres de la région se réuniront dans la capitale et ont dit que ';
const spanish = 'Los ministros de la región se reunirán en la capital y dijeron que ';
const kazakh = 'Бұл туралы министрлік хабарлады, оған әлі жауап жоқ және бәрі осы күні белгілі ';
const tajik = 'Дар ин бора вазорат хабар дод ва аз он ки то ҳол маълум нест, ';
const turkmen = 'Bu barada ministrlik habar berdi we şol sebäpli ýurtda täze meseleler ýok, ';
const chinese = '各国部长表示，将就本地区的经济合作问题开展对话。';

/** Units that matching might walk over again and again. */
const units: readonly (readonly [string, string])[] = [
  ['words', 'summit '],
  ['dates', 'May 18, '],
  ['figures', '18, '],
  ['day lists', '18, 19 and '],
  ['ranges', 'from 18 to 19 to '],
  ['heads in chains', 'summit of the forum of '],
  ['clauses', 'which, who, that (('],
  ['acts', 'will be held postponed to cancelled '],
  ['Arabic prefixes', 'والوالبالولل'],
  ['Arabic conjunctions', 'و18 '],
  ['Arabic heads', 'القمة والمؤتمر '],
  ['one long word', 'a'],
  ['letters and stops', 'U.'],
  ['marks', '"-("'],
  ['combining marks', 'e\u0301\u0301\u0301\u0301'],
  ['spaces', ' '],
  ['line ends', '\n'],
  ['lone surrogates', '\ud800'],
  ['emoji', '🎉'],
];

/** The same for languages whose openings their letters do not show. */
const openedUnits: readonly (readonly [string, string, string])[] = [
  ['French elisions', "l'd'qu'", french],
  ['French editions', 'édition du ', french],
  ['French genitives', 'comité du sommet de la ', french],
  ['French lists', 'sommet de la mer, des dunes, ', french],
  ['French hours', 'le 18 mai à 10h30 (', french],
  ['French acts', 'se tiendra reporté au prévu pour ', french],
  ['Spanish relatives', 'la cumbre, que la cumbre que ', spanish],
  ['Spanish days', 'del lunes 18 al martes ', spanish],
  ['Russian dates', 'с 18 по 19 на 20 мая, ', russian],
  ['Russian heads', 'третий международный форум «', russian],
  ['Russian acts', 'намеченный на пройдет, форум отменен и ', russian],
  ['Spanish ordinals', 'XV 12.ª edición de ', spanish],
  ['Kazakh dates', '2025 жылғы 18 мамырдан 20 мамырға ', kazakh],
  ['Kazakh days', '18-ден мамырдың 18-19-ына дейін ', kazakh],
  ['Kazakh heads', '«форумның» саммиті мен ', kazakh],
  ['Kazakh acts', 'өтетін форум өтуі мүмкін ауыстырылды ', kazakh],
  ['Kazakh places', 'Алматыда Астана қаласында ', kazakh],
  ['Turkmen words', 'halkara döwletleriň maslahaty ', turkmen],
  ['Tajik annexation', 'ҳамоиши вазирони форуми ', tajik],
  ['Tajik acts', 'ки баргузор мегардад , ки доир шуд ', tajik],
  ['Chinese dates', '5月18日至', chinese],
  ['Chinese day lists', '18日、19日、', chinese],
  ['Chinese heads in chains', '论坛会议峰会', chinese],
  ['Chinese acts', '将于举行推迟至取消', chinese],
  ['Chinese relative clauses', '于5月举行的', chinese],
  ['Chinese quotation marks', '“《（', chinese],
  ['Chinese clauses', '会议将于，在的，', chinese],
  ['Chinese numerals', '一二三四五六七八九十', chinese],
  ['Chinese names', '第十二届中国—中亚', chinese],
];

const allUnits = [
  ...units.map(
    ([name, unit]) => [name, unit, /[\u0600-\u06ff]/.test(unit) ? arabic : english] as const,
  ),
  ...openedUnits,
];

/** Seconds of this process's own work, whatever else the machine is busy with. */
const secondsFor = (text: string): number => {
  const start = process.cpuUsage();
  const answer = readWireCopy(text, { receivedAt });
  titleOf(text, answer);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
};

const repeated = (unit: string, size: number, opening: string) =>
  opening + unit.repeat(Math.ceil(size / unit.length));

describe('time grows with length, whatever is repeated', () => {
  test.each(allUnits)('%s', (_name, unit, sentence) => {
    // Long enough that the language is settled before the repetition begins.
    const opening = sentence.repeat(Math.ceil(21_000 / sentence.length));
    secondsFor(repeated(unit, 2000, opening));
    const small = secondsFor(repeated(unit, 8000, opening));
    const large = secondsFor(repeated(unit, 32_000, opening));
    // Four times the length in at most ten times the time, noise of a busy machine allowed.
    expect(large).toBeLessThan(Math.max(0.5, small * 10));
  });

  test('a megabyte is a matter of seconds', () => {
    const text = repeated('The forum will be held on May 18-19 in Astana. ', 1e6, english);
    expect(secondsFor(text)).toBeLessThan(15);
  });
});
