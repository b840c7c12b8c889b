import { allInBothScripts } from './uz-scripts.ts';

/** Uzbek nouns for things that happen at a date and a place, in Latin letters and in Cyrillic. */
export const heads: Readonly<Record<string, string>> = allInBothScripts({
  summit: 'sammit',
  forum: 'forum | anjuman | biznes anjuman | biznes-forum',
  conference: `konferensiya | konferentsiya | конференция | kongress | simpozium | qurultoy | s'ezd
    | ilmiy-amaliy anjuman | ilmiy anjuman`,
  meeting: `uchrashuv | yig'ilish | kengash | davra suhbati | majlis | kengashma | maslahatlashuv
    | assambleya | ассамблея`,
  talks: 'muzokara | muzokaralar | muloqot | suhbatlar | maslahatlashuvlar | dialog',
  session: 'sessiya | сессия | yalpi majlis | plenum',
  visit: 'tashrif | davlat tashrifi | rasmiy tashrif | amaliy tashrif | ish safari',
  exhibition: `ko'rgazma | yarmarka | ko'rgazma-yarmarka | ekspo | biyennale | биеннале | vernisaj
    | xalqaro ko'rgazma`,
  festival:
    'festival | фестиваль | kinofestival | кинофестиваль | bayram | karnaval | festivallar | sayil | sayli',
  ceremony: `tantana | marosim | ochilish marosimi | yopilish marosimi | taqdirlash marosimi
    | ochilish tantanasi`,
  election: 'saylov | saylovlar | saylovlari',
  referendum: 'referendum',
  seminar: 'seminar | trening | vebinar | seminar-trening | xakaton | mahorat darsi',
  'press-conference': 'matbuot anjumani | matbuot-konferensiya | brifing',
  games: `chempionat | turnir | olimpiada | universiada | spartakiada | marafon | o'yinlar | o'yinlari
    | musobaqa | musobaqalar | kubok | kubogi | tanlov | ko'rik-tanlov | birinchilik | poyga | regata`,
  parade: 'parad | harbiy parad',
  exercise: `o'quv mashg'uloti | harbiy mashg'ulot | o'quv-mashg'ulot | harbiy o'quv | mashqlar
    | harbiy mashqlar`,
  concert: 'konsert | kontsert | концерт | gala-konsert | konsert dasturi',
  hearing: 'sud majlisi | eshituv',
});

/** What else Uzbek titles of occasions speak of. */
export const concepts: Readonly<Record<string, string>> = allInBothScripts({
  'foreign-minister': `tashqi ishlar vazirlari | tashqi ishlar vazirlarining | tashqi ishlar vaziri
    | tashqi ishlar vazirining`,
  minister: 'vazir | vazirlar | vazirlari | vazirlarining',
  president: 'prezident | prezidentlar | prezidentlari | prezidentlarining',
  parliament: 'parlament | parlamentlar | parlamentlararo',
  trade: 'savdo | savdo-sotiq',
  investment: 'investitsiya | investitsiyaviy | investitsiyalar | инвестиция | инвестициявий',
  economy: 'iqtisodiyot | iqtisodiy',
  finance: 'moliya | moliyaviy',
  energy: 'energetika | energiya',
  security: 'xavfsizlik | mudofaa',
  cooperation: 'hamkorlik',
  culture: 'madaniyat | madaniy',
  education: "ta'lim | universitet | universitetlar | oliy ta'lim",
  health: "sog'liq | sog'liqni saqlash | tibbiyot",
  climate: "iqlim | iqlim o'zgarishi",
  water: 'suv | suv resurslari',
  transport: 'transport | logistika',
  tourism: 'turizm | turistik | sayyohlik',
  media: 'media | jurnalistlar | matbuot | oav',
  youth: 'yoshlar',
  women: 'ayollar | xotin-qizlar',
  business: 'biznes | tadbirkorlar | tadbirkorlik | ishbilarmonlar',
  digital: 'raqamli | raqamlashtirish',
  technology: 'texnologiya | texnologiyalar | texnologik',
  'artificial-intelligence': "sun'iy intellekt",
  agriculture: "qishloq xo'jaligi | agrar",
  food: 'oziq-ovqat',
  book: 'kitob',
  film: 'kino | film | filmlar ',
  music: 'musiqa | musiqiy',
  science: 'ilm-fan | ilmiy | fan',
  'silk-road': "ipak yo'li | buyuk ipak yo'li",
  'belt-and-road': "bir makon bir yo'l | bir makon, bir yo'l",
  peace: 'tinchlik',
  environment: 'ekologiya | atrof-muhit | ekologik',
  emergency: 'navbatdan tashqari | favqulodda',
});
