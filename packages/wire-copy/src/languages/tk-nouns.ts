/** Turkmen nouns for things that happen at a date and a place. */
export const heads: Readonly<Record<string, string>> = {
  summit: 'sammit',
  forum: 'forum',
  conference: `maslahat | konferensiýa | kongres | kongress | simpozium | gurultaý | ylmy maslahat
    | ylmy-amaly maslahat`,
  meeting: `duşuşyk | duşuşygy | duşuşygyny | duşuşygynyň | duşuşygynda | ýygnak | ýygnagy | ýygnagyny
    | ýygnagynyň | ýygnagynda | maslahatlaşma | tegelek stol | mejlis | geňeş | dabaraly ýygnak
    | gurultaý`,
  talks: 'gepleşik | gepleşikler | gepleşikleri | geňeşmeler | dialog',
  session: 'sessiýa | umumy mejlis',
  visit: 'sapar | resmi sapar | döwlet sapary | iş sapary',
  exhibition: 'sergi | sergisi | sergä | sergisini | sergini | ýarmarka | ekspo | sergi-ýarmarka',
  festival: 'festiwal | festiwaly | kinofestiwal | toý | baýramçylyk | karnawal',
  ceremony: `dabara | açylyş dabarasy | ýapylyş dabarasy | sylaglamak dabarasy | açylyş çäresi`,
  election: 'saýlaw | saýlawlar | saýlawlary',
  referendum: 'referendum',
  seminar: 'seminar | okuw maslahaty | webinar | trening | okuw sapagy | hakaton',
  'press-conference': 'metbugat maslahaty | brifing | metbugat konferensiýasy',
  games: `çempionat | ýaryş | ýaryşlar | turnir | olimpiada | uniwersiada | spartakiada | marafon
    | bäsleşik | bäsleşigi | bäsleşiginiň | bäsleşigini | kubogy | oýunlary | oýunlar | birinjilik
    | bäsleşikler | at çapyşygy | regata | ýaryşy`,
  parade: 'parad | harby ýöriş',
  exercise: 'türgenleşik | harby türgenleşik | okuw-türgenleşik | türgenleşikler | türgenleşigi',
  concert: 'konsert | baýramçylyk konserti | agşam',
  hearing: 'diňlenişik | kazyýet mejlisi',
};

/** What else Turkmen titles of occasions speak of. */
export const concepts: Readonly<Record<string, string>> = {
  'foreign-minister': `daşary işler ministrleri | daşary işler ministrleriniň | daşary işler ministri
    | daşary işler ministriniň`,
  minister: 'ministr | ministrler | ministrleri | ministrleriniň',
  president: 'prezident | prezidentler | prezidentleri | prezidentleriniň',
  parliament: 'parlament | parlamentara',
  trade: 'söwda',
  investment: 'maýa goýum | maýa goýumlary | maýadarlar | inwestisiýa',
  economy: 'ykdysadyýet | ykdysady',
  finance: 'maliýe',
  energy: 'energetika | energiýa',
  security: 'howpsuzlyk | howpsuzlygy | goranmak',
  cooperation: 'hyzmatdaşlyk | hyzmatdaşlygy',
  culture: 'medeniýet | medeni',
  education: 'bilim | uniwersitet | uniwersitetler | ýokary bilim',
  health: 'saglyk | saglygy goraýyş | lukmançylyk',
  climate: 'klimat | howanyň üýtgemegi | klimatyň üýtgemegi',
  water: 'suw | suw serişdeleri',
  transport: 'ulag | logistika',
  tourism: 'syýahatçylyk',
  media: 'media | žurnalistler | metbugat',
  youth: 'ýaşlar | ýaşlaryň',
  women: 'zenanlar | zenanlaryň',
  business: 'işewürler | işewürlik | telekeçiler | biznes',
  digital: 'sanly',
  technology: 'tehnologiýa | tehnologiýalar | tehnologiýalary',
  'artificial-intelligence': 'emeli aň',
  agriculture: 'oba hojalygy | oba hojalyk | agrosenagat',
  food: 'azyk | azyk önümleri',
  book: 'kitap',
  film: 'kino | film | filmler',
  music: 'saz | aýdym-saz',
  science: 'ylym | ylmy',
  'silk-road': 'ýüpek ýoly | beýik ýüpek ýoly',
  'belt-and-road': 'bir guşak, bir ýol | bir guşak bir ýol',
  peace: 'parahatçylyk',
  environment: 'ekologiýa | daşky gurşaw | ekologiýasy',
  emergency: 'nobatdan daşary',
};
