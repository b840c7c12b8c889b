import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readWireCopy } from '../src/index.ts';

const seeds = fileURLToPath(new URL('../../../../shared/seeds/', import.meta.url));
const name = existsSync(seeds) ? readdirSync(seeds).find((file) => file.endsWith('.txt')) : '';

test.skipIf(!name)('the first story announces one summit, in May, in Xi’an', () => {
  const text = readFileSync(`${seeds}${name}`, 'utf8');
  const answer = readWireCopy(text, { receivedAt: '2023-04-27T18:00:00+08:00' });
  const monthIn = text.indexOf('في مايو');
  expect(answer.language).toBe('ar');
  expect(answer.dateline).toEqual({
    place: "Xi'an",
    placeRaw: 'شيآن',
    date: '2023-04-27',
    agency: 'Xinhua',
    agencyRaw: 'شينخوا',
  });
  expect(answer.occasions).toHaveLength(1);
  const { evidence, ...occasion } = answer.occasions[0] ?? { evidence: [] };
  expect(occasion).toEqual({
    title: 'قمة الصين-آسيا الوسطى',
    place: "Xi'an",
    placeRaw: 'شيآن',
    timeZone: 'Asia/Shanghai',
    edtf: '2023-05',
    status: 'tentative',
  });
  expect(evidence).toContainEqual({
    field: 'edtf',
    rule: 'ar.month-in',
    span: [monthIn, monthIn + 'في مايو'.length],
    quote: 'في مايو',
  });
  const refused = answer.rejected.map(({ quote, why }) => ({ why, quote }));
  expect(refused).toEqual([
    { why: 'today', quote: expect.stringContaining('اليوم (الخميس)') },
    { why: 'past', quote: expect.stringMatching(/^الاجتماع الثالث .*في يونيو 2022$/) },
  ]);
  for (const { span, quote } of [...evidence, ...answer.rejected]) {
    expect(text.slice(...span)).toBe(quote);
  }
});
