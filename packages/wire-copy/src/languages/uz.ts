import type { LanguageTable } from './language-table.ts';
import { concepts, heads } from './uz-nouns.ts';
import { inBothScripts, inCyrillic } from './uz-scripts.ts';
import { signals } from './uz-signals.ts';
import { times } from './uz-times.ts';

const suffixes = {
  names: 'da dagi ga ka qa dan ning',
  locative: 'da dagi',
  setting: `da dagi ga ka qa dan ning ida idagi iga idan ining sida sidagi siga sidan sining
    larda lardagi larga lardan larning larida laridagi lariga laridan larining`,
  to: 'ga ka qa iga siga',
  from: 'dan idan sidan',
  until: 'gacha kacha qacha',
  attributive: 'dagi idagi',
  genitive: 'ning ining',
  adverbial: `nda rda lda mda yda zda vda ada eda ida uda oda kda qda tda sda shda chda bda fda gda
    nga rga lga mga yga zga vga aga iga uga oga ega qqa kka tga sga shga chga bga fga
    ndan rdan ldan mdan ydan zdan vdan adan idan udan odan edan kdan qdan tdan sdan shdan`,
  participle: 'gan kan qan digan yotgan ydigan vchi',
};

/** All forms of a noun: number, possessor, case. */
const nounForms = `i si lar lari ni ini sini larni larini ning ining sining larning larining
  ga ka qa iga siga larga lariga da ida sida larda larida dan idan sidan lardan laridan
  dagi idagi sidagi lardagi laridagi gacha`;

/** Uzbek in Latin letters and in Cyrillic, as UzA and Dunyo write it. */
export const uz: LanguageTable = {
  language: 'uz',
  grammar: {
    modifiers: 'before',
    verb: 'last',
    hasCapitalDates: false,
    which: 'before',
    hasDayAfterMonth: true,
    hasYearFirst: true,
    adpositions: 'after',
  },
  attached: '',
  endings: `: ${nounForms} ${inCyrillic(nounForms)}`,
  suffixes: {
    names: `${suffixes.names} ${inCyrillic(suffixes.names)}`,
    locative: `${suffixes.locative} ${inCyrillic(suffixes.locative)}`,
    setting: `: ${suffixes.setting} ${inCyrillic(suffixes.setting)}`,
    to: `${suffixes.to} ${inCyrillic(suffixes.to)}`,
    from: `${suffixes.from} ${inCyrillic(suffixes.from)}`,
    until: `${suffixes.until} ${inCyrillic(suffixes.until)}`,
    attributive: `${suffixes.attributive} ${inCyrillic(suffixes.attributive)}`,
    genitive: `${suffixes.genitive} ${inCyrillic(suffixes.genitive)}`,
    adverbial: `${suffixes.adverbial} ${inCyrillic(suffixes.adverbial)}`,
    participle: `${suffixes.participle} ${inCyrillic(suffixes.participle)}`,
  },
  heads,
  concepts,
  times,
  signals,
  titles: {
    determiners: inBothScripts(
      `bu | shu | ushbu | mazkur | o'sha | bunday | shunday | bir | ayrim | o'z | uning | ularning
      | barcha | mana shu`,
    ),
    links: inBothScripts(
      `bo'yicha | haqida | va | hamda | o'rtasidagi | bag'ishlangan | qarshi | sohasidagi | nomli
      | to'g'risidagi | darajasidagi | orasidagi`,
    ),
    looseLinks: '',
    stops: inBothScripts(
      `uchun | birga | qadar | keyin | so'ng | sifatida | shuningdek | yana | endi | hozir | ilgari
      | ilk | bor | deb | degan | kelib | borib | dedi | aytdi | bo'lsa | agar | ammo | lekin | ham
      | boshlab | sayin | har | ishtirokida | raisligida | onlayn | yil | yili | ertaga | bugun
      | kelasi | esa | tomonidan | tufayli | munosabati | bilan | marta | an'anaviy tarzda
      | vazirlik | hokimlik | tashkilotchilar | qo'mita | edi`,
    ),
    editions: [
      'birinchi | ilk | 1-',
      'ikkinchi',
      'uchinchi',
      "to'rtinchi",
      'beshinchi',
      'oltinchi',
      'yettinchi',
      'sakkizinchi',
      "to'qqizinchi",
      "o'ninchi",
      "o'n birinchi",
      "o'n ikkinchi",
    ].map(inBothScripts),
    stopWords: inBothScripts(
      `xalqaro | respublika | jahon | dunyo | mintaqaviy | an'anaviy | har yilgi | navbatdagi
      | navbatdan tashqari | va | hamda | bilan | bo'yicha | haqida | o'rtasidagi | davlatlar
      | davlatlari | davlatlarining | mamlakatlar | mamlakatlari | mamlakatlarining | davlat
      | rahbarlari | rahbarlarining | boshliqlari | boshliqlarining | nomli | oliy darajadagi
      | katta | qo'shma | rasmiy | viloyat | shahar | milliy | ochiq | umumjahon | butunjahon`,
    ),
    pointers: inBothScripts('tadbir | tadbirlar | nufuzli tadbir'),
    pronouns: inBothScripts('u | ular'),
    locatives: inBothScripts("shahrida | shahridagi | poytaxtida | qishlog'ida | tumanida | sh."),
    placeFillers: '',
    abbreviations: inBothScripts('y | sh | mln | mlrd | v.b'),
  },
};
