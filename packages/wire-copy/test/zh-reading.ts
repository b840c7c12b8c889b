import { readWireCopy } from '../src/index.ts';

const receivedAt = '2023-05-08T18:00:00+08:00';
const opening = '新华社北京5月8日电（记者王小明）';
const taiwan = '（中央社記者王小明台北8日電）';

/** Status, date, old date, title and place of every occasion. */
export const read = (sentence: string): readonly string[] => {
  const lead = /[開舉將會論]/.test(sentence) ? taiwan : opening;
  const { occasions } = readWireCopy(lead + sentence, { receivedAt });
  return occasions.map(({ status, edtf, previousEdtf, title, place }) =>
    [status, edtf, previousEdtf, title, place && `@${place}`].filter((part) => part).join(' '),
  );
};
