// `npm run score`: how well the stories of test/corpus are read, as figures for each language.
// `--show LANG` prints what is wrong in the tuning half; the held half is only ever counted.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readWireCopy } from '@dateline/wire-copy';
import { scoreStory, total } from './scoring.mjs';

const folder = new URL('corpus/', import.meta.url);
const shown = process.argv.includes('--show')
  ? (process.argv[process.argv.indexOf('--show') + 1] ?? '')
  : undefined;

const read = (half) =>
  (existsSync(new URL(`${half}/`, folder)) ? readdirSync(new URL(`${half}/`, folder)) : []).flatMap(
    (name) => JSON.parse(readFileSync(new URL(`${half}/${name}`, folder), 'utf8')),
  );

const columns = ['', 'stories', 'lang', 'place', 'date', 'agency', 'wanted', 'got', 'dated', 'F1'];
const more = ['all fields', 'forbidden', 'spurious'];
const row = (cells) =>
  console.log(cells.map((cell, at) => String(cell).padStart(at ? 10 : 8)).join(''));

for (const half of ['tuning', 'held']) {
  const scored = read(half).map((gold) => {
    const { receivedAt, text, language, id } = gold;
    return { id, language, score: scoreStory(gold, readWireCopy(text, { receivedAt })) };
  });
  if (scored.length === 0) continue;
  console.log(`\n${half}`);
  row([...columns, ...more]);
  const languages = [...new Set(scored.map(({ language }) => language))].sort();
  for (const language of [...languages, 'all']) {
    const own = scored.filter((one) => language === 'all' || one.language === language);
    const sums = total(own.map(({ score }) => score));
    const { place, date, agency } = sums.dateline;
    const share = sums.wanted === 0 ? 1 : sums.whole / sums.wanted;
    row([
      language,
      sums.stories,
      sums.language,
      place,
      date,
      agency,
      sums.wanted,
      sums.got,
      sums.dated,
      sums.f1.toFixed(2),
      `${sums.whole} (${share.toFixed(2)})`,
      sums.forbidden,
      sums.spurious,
    ]);
    if (language === 'all')
      console.log(`  wrong where the date is right: ${sums.wrongFields.join(', ')}`);
  }
  if (shown === undefined || half !== 'tuning') continue;
  for (const { id, language, score } of scored) {
    if (!language.startsWith(shown) || score.faults.length === 0) continue;
    console.log(`\n${id}`);
    for (const fault of score.faults) console.log(`  ${fault}`);
  }
}
