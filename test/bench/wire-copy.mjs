// Reading wire copy: stories a second, the time for one story of 3 KB, and how it grows with length;
// the baseline cuts the same texts into words with Intl.Segmenter, and does nothing with them.
import { readdirSync, readFileSync } from 'node:fs';
import { readWireCopy } from '@dateline/wire-copy';
import { percentile, row } from './report.mjs';

const corpus = new URL('../../packages/wire-copy/test/corpus/', import.meta.url);
const receivedAt = '2031-03-11T08:00:00+08:00';
const opening = 'أستانا 10 مارس 2031 (شينخوا) ';
const sentence =
  'من المقرر عقد منتدى المياه لدول آسيا الوسطى في يونيو في مدينة ألماتي، وفق ما ذكرت الوزارة، وكانت الدورة السابقة قد عقدت في مايو 2029 في طشقند. ';

/** Needs no broker: the workshop is left alone. */
export async function benchWireCopy(_workshop, { isShort }) {
  const stories = readdirSync(corpus, { recursive: true })
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => JSON.parse(readFileSync(new URL(name, corpus), 'utf8')));
  const rounds = isShort ? 2 : 15;
  const segmenters = new Map();
  const cut = ({ text, language }) => {
    const tag = language === 'und' ? 'en' : language;
    const known = segmenters.get(tag) ?? new Intl.Segmenter(tag, { granularity: 'word' });
    segmenters.set(tag, known);
    let words = 0;
    for (const _word of known.segment(text)) words += 1;
    return words;
  };
  // What is read of dates is read when it is asked for.
  const read = (story) => readWireCopy(story.text, story).occasions;
  const arabic = { text: textOf(3000), language: 'ar', receivedAt };
  const [short, long] = [
    { text: textOf(10_000), language: 'ar', receivedAt },
    { text: textOf(isShort ? 250_000 : 1_000_000), language: 'ar', receivedAt },
  ];
  const perUnit = (take, story) => best(() => take(story), 3) / story.text.length;
  return [
    row(
      '',
      `wire copy: ${stories.length} stories of the corpus`,
      '/s',
      (1000 * stories.length) / best(() => stories.forEach(read), rounds),
      (1000 * stories.length) / best(() => stories.forEach(cut), rounds),
      'Intl.Segmenter, words',
    ),
    row(
      '< 5 ms',
      'wire copy: 3 KB of Arabic, median',
      'ms',
      median(() => read(arabic), rounds * 20),
      median(() => cut(arabic), rounds * 20),
      'Intl.Segmenter, words',
    ),
    row(
      '1',
      `wire copy: time a unit at ${long.text.length} units`,
      'µs',
      1000 * perUnit(read, long),
      1000 * perUnit(read, short),
      `the same at ${short.text.length} units`,
    ),
  ];
}

/** Arabic of at least so many UTF-8 octets, in paragraphs. */
function textOf(octets) {
  let text = opening;
  for (let count = 1; Buffer.byteLength(text) < octets; count += 1) {
    text += count % 4 === 0 ? `${sentence}\n\n` : sentence;
  }
  return text;
}

function timesOf(run, count) {
  return Array.from({ length: count }, () => {
    const from = performance.now();
    run();
    return performance.now() - from;
  });
}

function best(run, count) {
  return Math.min(...timesOf(run, count));
}

function median(run, count) {
  return percentile(timesOf(run, count), 0.5);
}
