import type { TimeWords } from './language-table.ts';

/** The Turkmen words of dates and clock times. */
export const times: TimeWords = {
  months: [
    'ýanwar | türkmenbaşy aýy | ýanwary',
    'fewral | baýdak aýy | fewraly',
    'mart | nowruz aýy | marty',
    'aprel | gurbansoltan aýy | apreli',
    'maý | magtymguly aýy | maýy',
    'iýun | oguz aýy | iýuny',
    'iýul | gorkut aýy | iýuly',
    'awgust | alp arslan aýy | awgusty',
    'sentýabr | ruhnama aýy | sentýabry',
    'oktýabr | garaşsyzlyk aýy | oktýabry',
    'noýabr | sanjar aýy | noýabry',
    'dekabr | bitaraplyk aýy | dekabry',
  ],
  homonyms: '',
  weekdays: [
    'duşenbe güni | duşenbede | birinji güni',
    'sişenbe | sişenbe güni',
    'çarşenbe | çarşenbe güni',
    'penşenbe | penşenbe güni',
    'anna güni | anna',
    'şenbe | şenbe güni',
    'ýekşenbe | ýekşenbe güni',
  ],
  ordinals: [],
  ordinalEndings: `-nji | -njy | -nde | -nda | -sinde | -synda | -ne | -na | -sine | -syna | -den | -dan
    | -sinden | -syndan | -si | -sy | -i | -y | -ine | -yna | -inde | -ynda`,
  to: '',
  and: 'we',
  from: '',
  between: '',
  of: '-',
  lead: '',
  dayWord: '',
  monthWord: '',
  yearWord: '',
  yearEnding: `-nji ýylyň | -njy ýylyň | -nji ýyl | -njy ýyl | -nji ýylda | -njy ýylda | -nji ýylyňky
    | -nji ýyldan | -njy ýyldan | ýylyň | ýylda | ýyl | -nji ýyly | -nji ýyla`,
  part: '',
  today: 'şu gün | bu gün | şugün | bugün | şu gün agşam | şu günki gün',
  tomorrow: 'ertir | ertirki gün | ertir irden | ertir agşam',
  dayAfterTomorrow: 'birigün | birsi gün',
  yesterday: 'düýn | düýn agşam',
  next: 'geljek hepdäniň | indiki hepdäniň | indiki | geljek',
  current: 'şu | şu hepdäniň',
  last: 'geçen | geçen hepdäniň',
  thisMonth: `şu aýda | şu aýyň | şu aý | şu aýyň ahyrynda | şu aýyň ortalarynda | aýyň ahyrynda
    | şu aýyň soňunda | şu aýyň ikinji ýarymynda`,
  nextMonth: `geljek aýda | geljek aýyň | indiki aýda | indiki aýyň | geljek aýyň başynda
    | geljek aýyň ortalarynda | geljek aýyň ahyrynda | indiki aýyň başynda | geljek aý | indiki aý
    | geljek aýa | indiki aýa`,
  lastMonth: 'geçen aýda | geçen aýyň | geçen aý',
  thisWeek: 'şu hepdede | şu hepdäniň ahyrynda | hepdäniň ahyrynda | şu hepde',
  nextWeek: `geljek hepdede | indiki hepdede | geljek hepde | indiki hepde | geljek hepdäniň başynda
    | geljek hepdäniň ahyrynda`,
  lastWeek: 'geçen hepdede | geçen hepde',
  thisYear: `şu ýyl | şu ýylyň | şu ýylda | bu ýyl | bu ýylyň | ýylyň ahyrynda | şu ýylyň ahyrynda
    | ýylyň ahyryna çenli`,
  nextYear: `geljek ýyl | geljek ýylyň | geljek ýylda | indiki ýyl | indiki ýylyň | indiki ýylda
    | geljek ýyla | geljek ýylyň başynda`,
  lastYear: 'geçen ýyl | geçen ýylyň | geçen ýylda',
  halves: ['birinji ýarymynda | ilkinji ýarymynda', 'ikinji ýarymynda'],
  quarters: [
    'birinji çärýeginde',
    'ikinji çärýeginde',
    'üçünji çärýeginde',
    'dördünji çärýeginde | soňky çärýeginde',
  ],
  seasons: [
    'ýazynda | ýazda | ýaz aýlarynda | bahar aýlarynda | baharynda',
    'tomsunda | tomusda | tomus aýlarynda',
    'güýzünde | güýzde | güýz aýlarynda',
    'gyşynda | gyşda | gyş aýlarynda',
  ],
  hours: [],
  hourWord: 'sagat',
  morning: 'irden | säher',
  afternoon: 'agşam | günortan',
  half: '',
  localTime: 'ýerli wagt bilen | ýerli wagt boýunça',
  universalTime: 'grinwiç boýunça | grinwiç wagty bilen | gmt | utc',
  timeAfterPlace: 'wagty bilen | wagty boýunça',
  timeBeforePlace: '',
  ending: `güni | günleri | gününe | gününden | günlerine | günlerinde | güne | günde | aýy | aýynda | aýynyň
    | aýyna | aýyndan | aýlarynda | aýyndaky | aralygynda | başlap | başynda | başlarynda
    | ortasynda | ortalarynda | ahyrynda | ahyrlarynda | soňunda | dowamynda | ahyryna | başyna
    | birinji ýarymynda | ikinji ýarymynda | birinji hepdesinde | ikinji hepdesinde
    | üçünji hepdesinde | soňky hepdesinde | birinji ongünlüginde | ikinji ongünlüginde
    | üçünji ongünlüginde`,
  rangeEnd: 'çenli | aralygynda | çenli aralykda',
};
