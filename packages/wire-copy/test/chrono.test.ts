import { ar, en, es, fr, ru, zh } from 'chrono-node';
import { describe, expect, test } from 'vitest';
import { readWireCopy } from '../src/index.ts';

/**
 * Dates in sentences of ours against another reader's, chrono-node, which knows expressions and no
 * occasions. Where the two differ, `explained` says why; a difference that it does not name fails.
 */
interface Oracle {
  readonly chrono: typeof en.casual;
  readonly sentence: (when: string) => string;
  readonly dates: string;
}

const oracles: Readonly<Record<string, Oracle>> = {
  en: {
    chrono: en.casual,
    sentence: (when) => `The Lake Forum will be held ${when} in Geneva, officials said.`,
    dates: `on May 18 | on 18 May | on May 18, 2024 | on 18 May 2024 | on 2024-05-18 | on May 18-20
      | from May 18 to 20 | from 18 to 20 May | from May 30 to June 2 | from 30 May to 2 June 2024
      | from December 28 to January 3 | between May 18 and 20 | in June | in June 2024 | in March
      | on the 5th of June | on June 5th | on Jan. 3 | on Sept. 6 | on January 3 | on 3 March
      | on June 1 | on May 31 | on February 29, 2024 | on May 18 at 10 a.m. | on June 5 at 14:30
      | on 18/05/2024 | on 18.05.2024 | tomorrow | the day after tomorrow | on Friday | on Sunday
      | next Friday | next Monday | this Friday | on Friday, May 26 | next week | next month
      | next year | on May 18 and 19`,
  },
  fr: {
    chrono: fr.casual,
    sentence: (when) => `Le Forum du lac se tiendra ${when} à Lyon, a dit le ministre.`,
    dates: `le 18 mai | le 18 mai 2024 | le 1er juin | du 18 au 20 mai | du 30 mai au 2 juin
      | les 18 et 19 mai | en juin | en juin 2024 | demain | après-demain | vendredi
      | lundi prochain | vendredi prochain | la semaine prochaine | le mois prochain
      | le vendredi 26 mai | le 3 janvier | le 29 février 2024 | fin mai`,
  },
  es: {
    chrono: es.casual,
    sentence: (when) => `El Foro del Lago se celebrará ${when} en Ginebra, informaron ayer.`,
    dates: `el 18 de mayo | el 18 de mayo de 2024 | el 1 de junio | del 18 al 20 de mayo
      | del 30 de mayo al 2 de junio | los días 18 y 19 de mayo | en junio | en junio de 2024
      | mañana | pasado mañana | el viernes | el próximo viernes | la próxima semana
      | el próximo mes | el viernes 26 de mayo | el 3 de enero`,
  },
  ru: {
    chrono: ru.casual,
    sentence: (when) => `Форум озер пройдет ${when} в Женеве, сообщили организаторы.`,
    dates: `18 мая | 18 мая 2024 года | 1 июня | с 18 по 20 мая | с 30 мая по 2 июня | 18-20 мая
      | 18 и 19 мая | в июне | в июне 2024 года | завтра | послезавтра | в пятницу
      | в следующую пятницу | на следующей неделе | в следующем месяце | 3 января
      | в пятницу, 26 мая`,
  },
  ar: {
    chrono: ar.casual,
    sentence: (when) => `من المقرر أن يعقد منتدى البحيرة ${when} في جنيف، حسبما قال المنظمون.`,
    dates: `في 18 مايو | في 18 مايو 2024 | في 1 يونيو | من 18 إلى 20 مايو | من 30 مايو إلى 2 يونيو
      | يومي 18 و19 مايو | في يونيو | في يونيو 2024 | غدا | بعد غد | يوم الجمعة
      | يوم الجمعة المقبل | الأسبوع المقبل | الشهر المقبل | في 18 أيار | في 18 أيار/مايو
      | في 3 يناير | في 18 ماي | في ١٨ مايو`,
  },
  zh: {
    chrono: zh.casual,
    sentence: (when) => `湖泊论坛将于${when}在日内瓦举行，组委会宣布。`,
    dates: `5月18日 | 2024年5月18日 | 6月1日 | 5月18日至20日 | 5月30日至6月2日 | 6月 | 2024年6月
      | 明天 | 后天 | 下周五 | 周五 | 下周 | 下月 | 1月3日 | 明年1月 | 本月底 | ５月１８日
      | 5月18日上午10时`,
  },
};

const hours = 'day numbers are read as hours';
const sevenDays = 'it means the day in seven days; here a week is its seven days, from Monday';
const unknown = 'not read at all';
const firstDay = 'only the first day is read, ranges are not joined';
const explained: Readonly<Record<string, string>> = {
  'en from 18 to 20 May': hours,
  'en between May 18 and 20': firstDay,
  'en on May 18 and 19': firstDay,
  'en next year': 'it means the same month a year on; here a year is a year',
  'en next week': sevenDays,
  'en from December 28 to January 3': 'what began yesterday is none of this story’s news',
  'fr les 18 et 19 mai': hours,
  'fr en juin': unknown,
  'fr en juin 2024': unknown,
  'fr fin mai': unknown,
  'fr après-demain': 'only "demain" is read',
  'fr la semaine prochaine': sevenDays,
  'es del 18 al 20 de mayo': hours,
  'es del 30 de mayo al 2 de junio': firstDay,
  'es los días 18 y 19 de mayo': 'only the second day is read',
  'es pasado mañana': 'only "mañana" is read',
  'es la próxima semana': unknown,
  'es el próximo mes': unknown,
  'ru 18 и 19 мая': hours,
  'ru на следующей неделе': sevenDays,
  'ar يومي 18 و19 مايو': unknown,
  'ar في 18 ماي': 'the Maghreb’s May is not known, and the day is read as an hour',
  'ar الأسبوع المقبل': sevenDays,
  'zh 5月18日至20日': firstDay,
  'zh 后天': unknown,
  'zh 下周': unknown,
  'zh 下月': unknown,
  'zh 本月底': unknown,
  'zh ５月１８日': unknown,
};

const anchors = ['2023-05-08', '2023-05-12', '2023-12-29'];

const ours = (oracle: Oracle, when: string, anchor: string): string => {
  const receivedAt = `${anchor}T08:00:00+00:00`;
  const [occasion] = readWireCopy(oracle.sentence(when), { receivedAt }).occasions;
  const edtf = occasion?.edtf ?? '-';
  return edtf.includes('T') ? edtf.slice(0, 10) : edtf;
};

const theirs = (oracle: Oracle, when: string, anchor: string): string => {
  const instant = new Date(`${anchor}T08:00:00Z`);
  const reference = { instant, timezone: 'UTC' };
  const [found] = oracle.chrono.parse(when, reference, { forwardDate: true });
  if (!found) return '-';
  const edtf = (date: typeof found.start): string => {
    const isDay = date.isCertain('day') || date.isCertain('weekday');
    const fields = isDay ? (['year', 'month', 'day'] as const) : (['year', 'month'] as const);
    return fields.map((field) => String(date.get(field)).padStart(2, '0')).join('-');
  };
  return found.end ? `${edtf(found.start)}/${edtf(found.end)}` : edtf(found.start);
};

const cases = Object.entries(oracles).flatMap(([language, oracle]) =>
  oracle.dates.split('|').map((when) => [language, when.trim(), oracle] as const),
);

describe('chrono-node reads the same date', () => {
  test.each(cases)('%s %s', (language, when, oracle) => {
    const pairs = anchors.map((anchor) => [
      ours(oracle, when, anchor),
      theirs(oracle, when, anchor),
    ]);
    const differing = pairs.filter(([our, their]) => our !== their);
    if (explained[`${language} ${when}`] === undefined) expect(differing).toEqual([]);
    // A difference that is gone leaves the table, which would else excuse the next one.
    else expect(differing.length).toBeGreaterThan(0);
  });

  test('every explanation is of a date above', () => {
    const known = new Set(cases.map(([language, when]) => `${language} ${when}`));
    expect(Object.keys(explained).filter((each) => !known.has(each))).toEqual([]);
  });
});
