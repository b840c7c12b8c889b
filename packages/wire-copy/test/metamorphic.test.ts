import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText, readWireCopy, type WireCopy } from '../src/index.ts';

interface Story {
  readonly id: string;
  readonly receivedAt: string;
  readonly text: string;
  readonly language: string;
}

const folder = new URL('corpus/tuning/', import.meta.url);
const stories: readonly Story[] = readdirSync(folder).flatMap((name) =>
  JSON.parse(readFileSync(new URL(name, folder), 'utf8')),
);
const storiesIn = (...languages: readonly string[]) =>
  stories.filter(({ language }) => languages.some((tag) => language.startsWith(tag)));

/** What an answer says, without the words it says it by. */
const meaning = ({ language, dateline, occasions, rejected }: WireCopy) => ({
  language,
  place: dateline.place,
  date: dateline.date,
  agency: dateline.agency,
  occasions: occasions.map(({ evidence, placeRaw, title, ...rest }) => ({
    ...rest,
    title: spelling(foldText(title).text),
    rules: evidence.map(({ field, rule }) => `${field} ${rule}`),
  })),
  rejected: rejected.map(({ why }) => why),
});

/** Spellings of one letter that Arabic writers exchange. */
const spelling = (title: string) =>
  title.replace(/[أإآ]/g, 'ا').replaceAll('ة', 'ه').replaceAll('ی', 'ي').replaceAll('ک', 'ك');

function expectCut(text: string, { occasions, rejected }: WireCopy): void {
  for (const { span, quote } of [...occasions.flatMap(({ evidence }) => evidence), ...rejected]) {
    expect(text.slice(...span)).toBe(quote);
  }
}

/** A change of how a story is written that changes nothing of what it says. */
function expectSame(story: Story, change: (text: string) => string): void {
  const { text, receivedAt, id } = story;
  const changed = change(text);
  const answer = readWireCopy(changed, { receivedAt });
  expectCut(changed, answer);
  expect([id, meaning(answer)]).toEqual([id, meaning(readWireCopy(text, { receivedAt }))]);
}

const digits = (zero: number) => (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
const fullWidth = (text: string) =>
  text.replace(/[!-~]/g, (character) =>
    String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0),
  );

describe('every tuning story, written otherwise', () => {
  test.each<readonly [string, (text: string) => string]>([
    ['Arabic-Indic digits', digits(0x660)],
    ['Persian digits', digits(0x6f0)],
    ['Devanagari digits', digits(0x966)],
    ['full-width digits', digits(0xff10)],
    ['full-width ASCII', fullWidth],
    ['no-break spaces', (text) => text.replaceAll(' ', '\u00a0')],
    ['narrow no-break spaces', (text) => text.replaceAll(' ', '\u202f')],
    ['curly apostrophes', (text) => text.replaceAll("'", '\u2019')],
    ['modifier apostrophes', (text) => text.replaceAll("'", '\u02bc')],
    ['straight quotes', (text) => text.replace(/[«»“”„]/g, '"')],
    ['other hyphens', (text) => text.replaceAll('-', '\u2010')],
    ['decomposed letters', (text) => text.normalize('NFD')],
    ['carriage returns', (text) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text) => `\ufeff${text}`],
    ['soft hyphens', (text) => text.replace(/(?<=\p{Ll}{4})(?=\p{Ll}{4})/gu, '\u00ad')],
    ['zero-width joiners', (text) => text.replace(/(?<=\p{L})(?= )/gu, '\u200d')],
    ['spaces at the ends', (text) => `\n  ${text}  \n\n`],
  ])(
    '%s',
    (_name, change) => {
      for (const story of stories) expectSame(story, change);
    },
    60_000,
  );
});

describe('every Arabic tuning story, written otherwise', () => {
  const arabic = storiesIn('ar');

  test.each<readonly [string, (text: string) => string]>([
    ['tatweel', (text) => text.replace(/(?<=[بتثجحخسشصضعغفقكلمنهي])(?=[\u0621-\u064a])/g, 'ـ')],
    ['harakat', (text) => text.replace(/[بتجسمنه](?=[\u0621-\u064a])/g, '$&\u064f')],
    ['shadda', (text) => text.replace(/[بتجسمن](?=[\u0621-\u064a])/g, '$&\u0651')],
    ['right-to-left marks', (text) => text.replace(/(?<= )(?=[\u0621-\u064a])/g, '\u200f')],
    ['isolates', (text) => text.replace(/\d+/g, '\u2068$&\u2069')],
    ['Latin commas', (text) => text.replaceAll('،', ',').replaceAll('؛', ';')],
    ['no hamza on alef', (text) => text.replace(/[أإآ]/g, 'ا')],
    ['ha for ta marbuta', (text) => text.replaceAll('ة', 'ه')],
    ['Persian yeh and kaf', (text) => text.replaceAll('ي', 'ی').replaceAll('ك', 'ک')],
  ])(
    '%s',
    (_name, change) => {
      for (const story of arabic) expectSame(story, change);
    },
    60_000,
  );

  /** Every month's names, each of which can stand for the others. */
  const names: readonly (readonly string[])[] = [
    ['يناير', 'كانون الثاني', 'جانفي', 'كانون الثاني/يناير'],
    ['فبراير', 'شباط', 'فيفري', 'شباط/فبراير'],
    ['أبريل', 'نيسان', 'أفريل', 'نيسان/أبريل', 'إبريل'],
    ['مايو', 'أيار', 'أيار/مايو'],
    ['يونيو', 'حزيران', 'جوان', 'حزيران/يونيو', 'يونيه'],
    ['يوليو', 'تموز', 'جويلية', 'يوليوز', 'تموز/يوليو'],
    ['أغسطس', 'غشت', 'آب/أغسطس'],
    ['سبتمبر', 'أيلول', 'شتنبر', 'أيلول/سبتمبر'],
    ['أكتوبر', 'تشرين الأول', 'تشرين الأول/أكتوبر'],
    ['نوفمبر', 'تشرين الثاني', 'نونبر', 'تشرين الثاني/نوفمبر'],
    ['ديسمبر', 'كانون الأول', 'دجنبر', 'كانون الأول/ديسمبر'],
  ];

  test('months under another name', () => {
    const pick = fc.array(fc.nat(9), { minLength: names.length, maxLength: names.length });
    fc.assert(
      fc.property(fc.constantFrom(...arabic), pick, (story, picks) => {
        expectSame(story, (text) => {
          let changed = text;
          for (const [month, list] of names.entries()) {
            const longestFirst = [...list].sort((one, other) => other.length - one.length);
            const mark = String.fromCodePoint(0xe000 + month);
            for (const name of longestFirst) changed = changed.replaceAll(name, mark);
          }
          return changed.replace(/[\ue000-\ue00f]/g, (mark) => {
            const month = (mark.codePointAt(0) ?? 0) - 0xe000;
            const list = names[month] ?? [];
            return list[(picks[month] ?? 0) % list.length] ?? '';
          });
        });
      }),
      { numRuns: 60 },
    );
  });
});

describe('one sentence more', () => {
  const past: Readonly<Record<string, string>> = {
    ar: 'وكان مؤتمر المدن قد عقد في مارس 2019 في فيينا.',
    en: 'The Cities Conference was held in Vienna in March 2019.',
    es: 'La Conferencia de Ciudades se celebró en Viena en marzo de 2019.',
    fr: "La Conférence des villes s'était tenue à Vienne en mars 2019.",
    ru: 'Конференция городов прошла в Вене в марте 2019 года.',
    zh: '城市会议于2019年3月在维也纳举行。',
  };

  test.each(Object.entries(past))(
    'about the past changes no occasion: %s',
    (language, sentence) => {
      for (const { id, text, receivedAt } of storiesIn(language)) {
        const occasionsOf = (copy: string) => meaning(readWireCopy(copy, { receivedAt })).occasions;
        const longer = `${text}\n\n${sentence}`;
        expect([id, occasionsOf(longer)]).toEqual([id, occasionsOf(text)]);
      }
    },
  );
});

describe('what is relative moves with the dateline', () => {
  const dayMs = 86_400_000;
  const iso = (at: number) => new Date(at).toISOString().slice(0, 10);
  const figures = (at: number) => iso(at).split('-').reverse().join('.');

  /** A story of one sentence by the day of its dateline; what it announces is so many days ahead. */
  const templates: readonly (readonly [string, (at: number) => string, number])[] = [
    ['en', (at) => `GENEVA, ${figures(at)} (Reuters) - The Lake Forum will be held tomorrow.`, 1],
    ['ar', (at) => `جنيف ${figures(at)} (شينخوا) من المقرر أن يعقد منتدى البحيرة غدا.`, 1],
    ['ar', (at) => `جنيف ${figures(at)} (شينخوا) من المقرر أن يعقد منتدى البحيرة بعد غد.`, 2],
    ['fr', (at) => `GENEVE, ${figures(at)} (AFP) - Le Forum du lac se tiendra demain à Lyon.`, 1],
    ['es', (at) => `Madrid, ${figures(at)} (EFE).- El Foro del Lago se celebrará mañana.`, 1],
    ['ru', (at) => `МОСКВА, ${figures(at)} /ТАСС/. Форум озер пройдет завтра в Астане.`, 1],
  ];

  test.each(templates)('%s: %#', (_language, textOf, ahead) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 5 }), (n, late) => {
        const at = Date.UTC(2020, 0, 1) + n * dayMs;
        const receivedAt = new Date(at + late * dayMs).toISOString();
        const { dateline, occasions } = readWireCopy(textOf(at), { receivedAt });
        expect(dateline.date).toBe(iso(at));
        expect(occasions.map(({ edtf }) => edtf)).toEqual([iso(at + ahead * dayMs)]);
      }),
      { numRuns: 60 },
    );
  });

  test('a weekday is the coming one, "next" the one of the next ISO week', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 6 }), (n, day) => {
        const at = Date.UTC(2020, 0, 1) + n * dayMs;
        const weekday = new Date(Date.UTC(2020, 0, 5 + day)).toLocaleDateString('en', {
          weekday: 'long',
          timeZone: 'UTC',
        });
        const read = (when: string) => {
          const text = `GENEVA, ${figures(at)} (Reuters) - The Lake Forum will be held ${when} in Lyon.`;
          return readWireCopy(text, { receivedAt: new Date(at).toISOString() }).occasions[0]?.edtf;
        };
        const today = new Date(at).getUTCDay();
        const monday = at - ((today + 6) % 7) * dayMs;
        const next = monday + (7 + ((day + 6) % 7)) * dayMs;
        expect(read(`next ${weekday}`)).toBe(iso(next));
        expect(read(`on ${weekday}`)).toBe(iso(at + ((day - today + 7) % 7) * dayMs));
      }),
      { numRuns: 100 },
    );
  });
});

describe('whatever stands in a story', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom('\ud800', '\u202e', '\u0000', 'ﷺ', '１８日', '((((', '""""', '-----', '\n\n\n'),
    fc.constantFrom(
      '18-19',
      '31 June',
      '٣١ يونيو',
      '99 мая',
      '0月0日',
      '1er',
      'May May May',
      '،،،',
    ),
  );

  test('quotes are cut from it, and it never throws', () => {
    const cuts = fc.array(fc.tuple(fc.nat(2000), hostile), { maxLength: 6 });
    fc.assert(
      fc.property(fc.constantFrom(...stories), cuts, ({ text, receivedAt }, insertions) => {
        let changed = text;
        for (const [at, words] of insertions) {
          const index = at % (changed.length + 1);
          changed = changed.slice(0, index) + words + changed.slice(index);
        }
        expectCut(changed, readWireCopy(changed, { receivedAt }));
      }),
      { numRuns: 300 },
    );
  });

  test('so is it with two stories in one, and with a half', () => {
    const half = fc.tuple(fc.constantFrom(...stories), fc.nat(1000));
    fc.assert(
      fc.property(half, half, ([one, cut], [other, start]) => {
        const text = one.text.slice(0, cut) + other.text.slice(start);
        expectCut(text, readWireCopy(text, { receivedAt: one.receivedAt }));
      }),
      { numRuns: 200 },
    );
  });
});
