import { ar } from './ar.ts';
import { en } from './en.ts';
import { kk } from './kk.ts';
import { phrasesOf } from './language-table.ts';
import { ru } from './ru.ts';

/**
 * Month names of languages of which only datelines are read; a language that gets a full table
 * of its own leaves this list. In calendar order, short forms included.
 */
const otherMonths: Readonly<Record<string, readonly string[]>> = {
  fr: [
    'janvier | janv | janv.',
    'février | fév | févr | fév. | févr.',
    'mars',
    'avril | avr | avr.',
    'mai',
    'juin',
    'juillet | juil | juil.',
    'août',
    'septembre | sept | sept.',
    'octobre | oct | oct.',
    'novembre | nov | nov.',
    'décembre | déc | déc.',
  ],
  es: [
    'enero | ene | ene.',
    'febrero | feb | feb.',
    'marzo | mar | mar.',
    'abril | abr | abr.',
    'mayo | may | may.',
    'junio | jun | jun.',
    'julio | jul | jul.',
    'agosto | ago | ago.',
    'septiembre | setiembre | sep | sept | sep.',
    'octubre | oct | oct.',
    'noviembre | nov | nov.',
    'diciembre | dic | dic.',
  ],
  uz: [
    'yanvar | январь',
    'fevral',
    'mart',
    'aprel',
    'may',
    'iyun',
    'iyul',
    'avgust',
    'sentabr | sentyabr',
    'oktabr | oktyabr',
    'noyabr',
    'dekabr',
  ],
  tk: [
    'ýanwar',
    'fewral',
    'mart',
    'aprel',
    'maý',
    'iýun',
    'iýul',
    'awgust',
    'sentýabr',
    'oktýabr',
    'noýabr',
    'dekabr',
  ],
  ky: [
    'январь',
    'февраль',
    'март',
    'апрель',
    'май',
    'июнь',
    'июль',
    'август',
    'сентябрь',
    'октябрь',
    'ноябрь',
    'декабрь',
  ],
  tg: [
    'январ | январи',
    'феврал | феврали',
    'март | марти',
    'апрел | апрели',
    'май | майи',
    'июн | июни',
    'июл | июли',
    'август | августи',
    'сентябр | сентябри',
    'октябр | октябри',
    'ноябр | ноябри',
    'декабр | декабри',
  ],
};

/** Every month name with its number, 1 to 12. */
export const monthNames: readonly (readonly [string, number])[] = [
  en.times.months,
  ar.times.months,
  ru.times.months,
  kk.times.months,
  ...Object.values(otherMonths),
].flatMap((months) =>
  months.flatMap((names, index) => phrasesOf(names).map((name) => [name, index + 1] as const)),
);

/** Days of the month in words, as Arabic datelines write the first. */
export const dayNames: readonly (readonly [string, number])[] = ar.times.ordinals.flatMap(
  (names, index) => phrasesOf(names).map((name) => [name, index + 1] as const),
);

/** Islamic months, which Gulf datelines put before the Gregorian date. */
export const hijriMonths: readonly string[] = phrasesOf(
  `محرم | صفر | ربيع الأول | ربيع الآخر | ربيع الثاني | جمادى الأولى | جمادى الآخرة | جمادى الثانية
  | رجب | شعبان | رمضان | شوال | ذو القعدة | ذي القعدة | ذو الحجة | ذي الحجة`,
);
