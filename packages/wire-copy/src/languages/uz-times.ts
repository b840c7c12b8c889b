import type { TimeWords } from './language-table.ts';
import { inBothScripts } from './uz-scripts.ts';

/** The Uzbek words of dates and clock times, in Latin letters and in Cyrillic. */
export const times: TimeWords = {
  months: [
    'yanvar | январь | январ',
    'fevral | февраль | феврал',
    'mart | март',
    'aprel | апрель | апрел',
    'may | май',
    'iyun | июнь | июн',
    'iyul | июль | июл',
    'avgust | август',
    'sentabr | sentyabr | сентябрь | сентябр | сентабр',
    'oktabr | oktyabr | октябрь | октябр | октабр',
    'noyabr | ноябрь | ноябр',
    'dekabr | декабрь | декабр',
  ],
  homonyms: 'may | май',
  weekdays: [
    'dushanba kuni | душанба | душанба куни | dushanba',
    'seshanba | сешанба',
    'chorshanba | чоршанба',
    'payshanba | пайшанба',
    'juma | жума',
    'shanba | шанба',
    'yakshanba | якшанба',
  ],
  ordinals: [],
  ordinalEndings: inBothScripts(
    "-dan | -da | -ga | -gacha | -i | -si | -ida | -iga | -idan | -sida | -siga | -sidan | '",
  ),
  to: '',
  and: inBothScripts('va | hamda'),
  from: '',
  between: '',
  of: '-',
  lead: '',
  dayWord: '',
  monthWord: '',
  yearWord: '',
  yearEnding: inBothScripts(
    `-yil | -yili | -yilning | -yilda | -yilgi | -yildan | -yilga | yil | yili | yilning | yilda
    | yilgi | yildan | yilga | y. | -y.`,
  ),
  part: '',
  today: inBothScripts('bugun | bugungi kun | bugungi kunda | bugun kechqurun | shu bugun'),
  tomorrow: inBothScripts('ertaga | ertangi kun | ertaga ertalab | ertaga kechqurun'),
  dayAfterTomorrow: inBothScripts('indinga'),
  yesterday: inBothScripts('kecha | kecha kechqurun'),
  next: inBothScripts(`kelasi haftaning | kelgusi haftaning | keyingi haftaning | kelasi hafta
    | keyingi hafta | kelgusi hafta | kelasi | keyingi | kelgusi`),
  current: inBothScripts('shu | ushbu | shu haftaning | shu hafta | joriy haftaning'),
  last: inBothScripts("o'tgan | o'tgan haftaning | o'tgan hafta"),
  thisMonth:
    inBothScripts(`shu oyda | shu oyning | shu oy | joriy oyda | joriy oyning | shu oy oxirida
    | shu oy oxiriga qadar | joriy oy oxirida | shu oyning oxirida | shu oyning o'rtalarida
    | oy oxirida | oyning oxirida | shu oyning ikkinchi yarmida | ushbu oyda`),
  nextMonth: inBothScripts(`kelasi oyda | kelasi oy | kelgusi oyda | keyingi oyda | kelasi oyning
    | keyingi oyning | kelgusi oyning | kelasi oy boshida | kelasi oy o'rtalarida
    | kelasi oy oxirida | kelasi oyga | keyingi oyga | keyingi oy | kelasi oyning boshida`),
  lastMonth: inBothScripts("o'tgan oyda | o'tgan oy | o'tgan oyning"),
  thisWeek: inBothScripts(`shu haftada | shu hafta | joriy haftada | shu hafta oxirida
    | hafta oxirida | shu hafta ichida`),
  nextWeek: inBothScripts(`kelasi haftada | kelasi hafta | kelgusi haftada | keyingi haftada
    | kelasi hafta boshida | kelasi hafta oxirida | keyingi hafta | kelasi haftaga | kelgusi hafta`),
  lastWeek: inBothScripts("o'tgan haftada | o'tgan hafta"),
  thisYear: inBothScripts(`shu yil | shu yilda | shu yili | shu yilning | joriy yil | joriy yilda
    | joriy yilning | bu yil | bu yilgi | bu yilning | joriy yili | yil oxirida
    | shu yil oxirida | yil oxiriga qadar | yil yakunida | ushbu yilning | ushbu yil`),
  nextYear: inBothScripts(`kelasi yil | kelasi yilda | kelasi yili | kelasi yilning | kelgusi yil
    | kelgusi yilda | kelgusi yilning | keyingi yil | keyingi yilda | keyingi yilning
    | kelasi yilga | kelasi yil boshida | keyingi yilga`),
  lastYear: inBothScripts(`o'tgan yil | o'tgan yilda | o'tgan yili | o'tgan yilning | o'tgan yilgi
    | bultur`),
  halves: [
    inBothScripts('birinchi yarmida | birinchi yarim yilligida | dastlabki yarmida'),
    inBothScripts('ikkinchi yarmida | ikkinchi yarim yilligida'),
  ],
  quarters: [
    inBothScripts('birinchi choragida | birinchi chorakda'),
    inBothScripts('ikkinchi choragida | ikkinchi chorakda'),
    inBothScripts('uchinchi choragida | uchinchi chorakda'),
    inBothScripts("to'rtinchi choragida | to'rtinchi chorakda | so'nggi choragida"),
  ],
  seasons: [
    inBothScripts('bahorida | bahorda | bahor faslida | bahor oylarida'),
    inBothScripts('yozida | yozda | yoz faslida | yoz oylarida'),
    inBothScripts('kuzida | kuzda | kuz faslida | kuz oylarida'),
    inBothScripts('qishida | qishda | qish faslida | qish oylarida'),
  ],
  hours: [],
  hourWord: inBothScripts('soat'),
  morning: inBothScripts('ertalab | ertalabki'),
  afternoon: inBothScripts('kechqurun | kechki | tushdan keyin'),
  half: '',
  localTime: inBothScripts(`mahalliy vaqt bilan | mahalliy vaqt bo'yicha | mahalliy vaqtda`),
  universalTime: `${inBothScripts("grinvich bo'yicha | grinvich vaqti bilan")} | gmt | utc`,
  timeAfterPlace: inBothScripts("vaqti bilan | vaqti bo'yicha"),
  timeBeforePlace: '',
  ending:
    inBothScripts(`kuni | kunlari | kuniga | kunidan | kunlariga | kungi | kunigacha | kun | sanasida
    | sanasiga | sanalarida | oyi | oyida | oyining | oyiga | oyidan | oylarida | oyidagi
    | oralig'ida | oyigacha | boshlab | boshida | boshlarida | o'rtasida | o'rtalarida | oxirida
    | oxirlarida | yakunida | davomida | ichida | oxiriga | boshiga | birinchi yarmida
    | ikkinchi yarmida | birinchi haftasida | ikkinchi haftasida | uchinchi haftasida
    | so'nggi haftasida | birinchi o'n kunligida | ikkinchi o'n kunligida
    | uchinchi o'n kunligida | so'nggi o'n kunligida | sanalari | sanasi | kunida | kunlarida`),
  rangeEnd: inBothScripts("qadar | kuniga qadar | gacha bo'lgan davrda | kunigacha"),
};
