import { ar } from './ar.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { kk } from './kk.ts';
import { ky } from './ky.ts';
import { phrasesOf } from './language-table.ts';
import { ru } from './ru.ts';
import { tg } from './tg.ts';
import { tk } from './tk.ts';
import { uz } from './uz.ts';

/**
 * Month names of languages of which only datelines are read; a language that gets a full table
 * of its own leaves this list. In calendar order, short forms included.
 */
const otherMonths: Readonly<Record<string, readonly string[]>> = {
  // Short forms that are words elsewhere ("mar", "ago"), beside the full table's months.
  fr: [
    'janv | jan',
    'fév | févr | fev',
    'mars',
    'avr',
    'mai',
    'juin',
    'juil',
    'août | aout',
    'sept | sep',
    'oct',
    'nov',
    'déc | dec',
  ],
  es: [
    'ene',
    'feb',
    'mar | mar.',
    'abr',
    'may | may.',
    'jun',
    'jul',
    'ago | ago.',
    'sep | sept | set | sep. | set.',
    'oct',
    'nov',
    'dic',
  ],
  pt: [
    'janeiro | jan | jan.',
    'fevereiro | fev | fev.',
    'março | mar | mar.',
    'abril | abr | abr.',
    'maio | mai | mai.',
    'junho | jun | jun.',
    'julho | jul | jul.',
    'agosto | ago | ago.',
    'setembro | set | set.',
    'outubro | out | out.',
    'novembro | nov | nov.',
    'dezembro | dez | dez.',
  ],
  it: [
    'gennaio | gen | gen.',
    'febbraio | feb | feb.',
    'marzo | mar | mar.',
    'aprile | apr | apr.',
    'maggio | mag | mag.',
    'giugno | giu | giu.',
    'luglio | lug | lug.',
    'agosto | ago | ago.',
    'settembre | set | set.',
    'ottobre | ott | ott.',
    'novembre | nov | nov.',
    'dicembre | dic | dic.',
  ],
  de: [
    'Januar | Jänner | Jan.',
    'Februar | Feb.',
    'März',
    'April | Apr.',
    'Mai',
    'Juni',
    'Juli',
    'August | Aug.',
    'September | Sept. | Sep.',
    'Oktober | Okt.',
    'November | Nov.',
    'Dezember | Dez.',
  ],
  nl: [
    'januari | jan',
    'februari | feb',
    'maart | mrt',
    'april | apr',
    'mei',
    'juni | jun',
    'juli | jul',
    'augustus | aug',
    'september | sep',
    'oktober | okt',
    'november | nov',
    'december | dec',
  ],
  tr: [
    'Ocak',
    'Şubat',
    'Mart',
    'Nisan',
    'Mayıs',
    'Haziran',
    'Temmuz',
    'Ağustos',
    'Eylül',
    'Ekim',
    'Kasım',
    'Aralık',
  ],
  az: [
    'yanvar',
    'fevral',
    'mart',
    'aprel',
    'may',
    'iyun',
    'iyul',
    'avqust',
    'sentyabr',
    'oktyabr',
    'noyabr',
    'dekabr',
  ],
  uk: [
    'січня',
    'лютого',
    'березня',
    'квітня',
    'травня',
    'червня',
    'липня',
    'серпня',
    'вересня',
    'жовтня',
    'листопада',
    'грудня',
  ],
  be: [
    'студзеня',
    'лютага',
    'сакавіка',
    'красавіка',
    'мая',
    'чэрвеня',
    'ліпеня',
    'жніўня',
    'верасня',
    'кастрычніка',
    'лістапада',
    'снежня',
  ],
  pl: [
    'stycznia',
    'lutego',
    'marca',
    'kwietnia',
    'maja',
    'czerwca',
    'lipca',
    'sierpnia',
    'września',
    'października',
    'listopada',
    'grudnia',
  ],
  id: [
    'Januari',
    'Februari',
    'Maret',
    'April',
    'Mei',
    'Juni',
    'Juli',
    'Agustus',
    'September',
    'Oktober',
    'November',
    'Desember',
  ],
  fa: [
    'ژانویه',
    'فوریه',
    'مارس',
    'آوریل',
    'مه | می',
    'ژوئن',
    'ژوئیه | جولای',
    'اوت | آگوست',
    'سپتامبر',
    'اکتبر',
    'نوامبر',
    'دسامبر',
  ],
};

/** Every month name with its number, 1 to 12. */
export const monthNames: readonly (readonly [string, number])[] = [
  ...[en, ar, ru, kk, ky, uz, tg, tk, fr, es].map(({ times }) => times.months),
  ...Object.values(otherMonths),
].flatMap((months) =>
  months.flatMap((names, index) => phrasesOf(names).map((name) => [name, index + 1] as const)),
);

/** Days of the month in words: all of them in Arabic, elsewhere only the first is written so. */
export const dayNames: readonly (readonly [string, number])[] = [
  ...ar.times.ordinals.flatMap((names, index) =>
    phrasesOf(names).map((name) => [name, index + 1] as const),
  ),
  ...['premier', 'primero', 'primeiro', 'primo'].map((name) => [name, 1] as const),
];

/** Figures of Chinese dates, one to ten. */
export const hanFigures = '一二三四五六七八九十';

/** Islamic months, 1 to 12, which Gulf datelines put before the Gregorian date or write alone. */
export const hijriMonths: readonly (readonly [string, number])[] = [
  'محرم | المحرم | محرم الحرام',
  'صفر | صفر الخير',
  'ربيع الأول | ربيع أول',
  'ربيع الآخر | ربيع الثاني | ربيع آخر | ربيع ثاني',
  'جمادى الأولى | جمادى الأول | جمادى أولى',
  'جمادى الآخرة | جمادى الثانية | جمادى الآخر',
  'رجب | رجب المرجب',
  'شعبان | شعبان المعظم',
  'رمضان | رمضان المبارك',
  'شوال',
  'ذو القعدة | ذي القعدة | ذوالقعدة',
  'ذو الحجة | ذي الحجة | ذوالحجة',
].flatMap((names, index) => phrasesOf(names).map((name) => [name, index + 1] as const));

/** Weekdays, which may stand before a dateline's date. */
export const weekdayNames: readonly string[] = [en, ar, ru, kk, ky, uz, tg, tk, fr, es].flatMap(
  ({ times }) => times.weekdays.flatMap(phrasesOf),
);
