import type { LanguageTable } from './language-table.ts';
import { concepts, heads } from './tk-nouns.ts';
import { times } from './tk-times.ts';

/** Turkmen, as the state agency writes it. */
export const tk: LanguageTable = {
  language: 'tk',
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
  endings: `: y i u ü sy si ny ni yny ini uny üni syny sini yň iň uň üň nyň niň ynyň iniň unyň üniň synyň siniň
    a e na ne yna ine una üne syna sine da de ynda inde unda ünde synda sinde
    dan den yndan inden undan ünden syndan sinden daky däki yndaky indäki syndaky sindäki
    lar ler lary leri laryny lerini larynyň leriniň laryna lerine larynda lerinde larda lerde
    laryň leriň`,
  suffixes: {
    names: 'da de nda nde daky däki ndaky ndäki a e na ne yň iň uň üň nyň niň',
    locative: 'da de nda nde daky däki ndaky ndäki',
    setting: `: da de ynda inde unda ünde synda sinde daky däki yndaky indäki syndaky sindäki
      a e na ne yna ine una üne syna sine dan den yndan inden undan ünden syndan sinden
      yň iň uň üň nyň niň ynyň iniň unyň üniň synyň siniň larda lerde larynda lerinde
      laryna lerine larynyň leriniň laryň leriň`,
    to: 'ýanwara fewrala rta rele maýa ýuna ýula gusta abra ýyna yna ine güne gününe aýa hepdä ýyla',
    from: 'dan den',
    until: '',
    attributive: 'daky däki',
    genitive: 'yň iň uň üň nyň niň',
    adverbial: `nda nde rda rde lda lde mda mde ýda ýde zda zde ada ede yda ide uda üde oda ňda ňde
      kda kde pda pde tda tde sda sde şda şde çda çde wda wde bda yna ine syna sine una üne
      laryna lerine larda lerde dan den`,
    participle: 'jak jek ýan ýän ılan ylan ilen ulan ülen',
  },
  homonymPlaces: { 'Mary, Turkmenistan': 'Mary' },
  heads,
  concepts,
  times,
  signals: {
    future: `meýilleşdirilýär | meýilleşdirildi | meýilleşdirilen | göz öňünde tutulýar
      | göz öňünde tutulan | göz öňünde tutuldy | bellenildi | bellenen | bellenilen
      | meýilnamalaşdyrylýar | meýilnamalaşdyrylan | hakynda karar kabul edildi
      | barada karar kabul edildi | ylalaşyldy | barada ylalaşyk gazanyldy | çözüldi
      | karar berildi | diýlip bellenildi | barada ylalaşdylar | gerek | habar berdi | habar berildi
      | aýtdy | mälim etdi`,
    hedge: `geçirilip bilner | bolup biler | geçip biler | açylyp bilner | guralyp bilner
      | başlanyp bilner | mümkin | ähtimal | garaşylýar | diýip garaşylýar | diýlip garaşylýar | çaklanylýar
      | diýip çaklanylýar | meýilleşdirýär | meýilleşdirýärler | niýetlenýär | niýet edýär
      | göz öňünde tutýar | umyt edýär | mümkinçiligi öwrenilýär | meselesi öwrenilýär
      | meselesine garalýar | garalýar | öwrenilýär | taýýarlyk görülýär | taýýarlanylýar
      | diýip umyt edýär | belki | mümkinçiligi bar | diýlip çaklanylýar`,
    proposal: `teklip etdi | teklip edildi | teklip edýär | teklip bilen çykyş etdi | çagyrdy
      | teklip etdiler | teklip öňe sürüldi | teklibi öňe sürdi | haýyş etdi | talap etdi | zerur
      | diýip teklip etdi | teklibini öňe sürdi | teklip berdi | teklip girizdi`,
    former: `öň | ilki | başda | ozal | geçirilmelidi | bolmalydy | açylmalydy | başlanmalydy
      | guralmalydy | geçirilmeli bolan | bolmaly bolan | geçiriljekdi | boljakdy
      | geçirmek meýilleşdirilipdi | geçirilmegi meýilleşdirilipdi | meýilleşdirilipdi
      | bellenilipdi | göz öňünde tutulypdy | geçirmek göz öňünde tutulypdy
      | geçirilmegi göz öňünde tutulypdy | açylmaly bolan | başlanmaly bolan`,
    negation: 'däl | ýok | hiç haçan | her ýyl',
    condition: 'eger',
    passiveBase: `geçirilmegi | bolmagy | açylmagy | başlanmagy | guralmagy | bolup geçmegi | geçmegi
      | geçirilmegine | geçirilmegini`,
    activeBase: 'geçirmek | geçirmegi | geçirmäge | guramak | guramagy | gurnamak | gurnamagy',
    passiveFuture: `geçirilip bilner | bolup biler | geçip biler | açylyp bilner | guralyp bilner
      | başlanyp bilner | geçiriljek | boljak | açyljak | başlanjak | guraljak | bolup geçjek | geçjek
      | geçiriljekdigini | boljakdygyny | açyljakdygyny | başlanjakdygyny | geçiriljekdigi
      | boljakdygy | guraljakdygyny | geçirilýän bolar`,
    activeFuture: 'geçirjek | gurajak | geçirjekdigini | guramakçy | geçirmekçi',
    passivePresent: `geçiriler | bolar | açylar | başlanar | guralar | bolup geçer | geçer | dowam eder
      | başlar | öz işine başlar | işe başlar | geçirilýär | gurnalar | badalga alar`,
    activePresent: 'geçirer | gurar | kabul eder | guraýar | gurnar',
    passivePast: `geçirildi | boldy | açyldy | başlandy | guraldy | bolup geçdi | geçdi | tamamlandy
      | jemlendi | geçirilen | bolan | açylan | guralan | bolup geçen | geçirilipdi | guralypdy
      | bolupdy | bolup geçipdi | dowam edýär | geçirilýän | ýapyldy | soňlandy | öz işini tamamlady
      | işini tamamlady | açylypdy | geçirilendigini | başlady | badalga aldy`,
    activePast:
      'geçirdi | gurady | kabul etdi | gatnaşdy | gatnaşan | geçiren | guran | duşuşdy | gurnady',
    plan: `geçirilmeli | bolmaly | açylmaly | başlanmaly | guralmaly | geçirmek meýilleşdirilýär
      | geçirilmegi meýilleşdirilýär | geçirmek göz öňünde tutulýar | geçirilmegi göz öňünde tutulýar
      | geçirmek bellenildi | meýilleşdirilýär | meýilleşdirilen | göz öňünde tutulýar | bellenildi
      | bellenen | bellenilen | bolmagy göz öňünde tutulýar | guramak meýilleşdirilýär
      | guramak göz öňünde tutulýar | geçirilmegi bellenildi | meýilnamalaşdyrylýar
      | açylmagy göz öňünde tutulýar | açylmagy meýilleşdirilýär | guralmagy göz öňünde tutulýar
      | geçirilmelidi | bolmalydy | açylmalydy | başlanmalydy | guralmalydy | geçirilmeli bolan
      | bolmaly bolan | geçiriljekdi | boljakdy | geçirmek meýilleşdirilipdi
      | geçirilmegi meýilleşdirilipdi | meýilleşdirilipdi | bellenilipdi | göz öňünde tutulypdy
      | geçirmek göz öňünde tutulypdy | geçirilmegi göz öňünde tutulypdy | açylmaly bolan
      | başlanmaly bolan | göz öňünde tutulan`,
    postpone: `yza süýşürildi | yza çekildi | gaýra goýuldy | yza galdyryldy | soňraka goýuldy
      | näbelli wagta süýşürildi | soňa goýuldy | yza süýşürdi | gaýra goýdy | yza süýşürilendigini
      | yza süýşürilip | yza süýşüriler | gaýra goýlar | gaýra goýulýar | yza süýşürilen
      | yza süýşürilmegi | yza süýşürmek | gaýra goýulmagy | soňraky wagta süýşürildi
      | soňraky möhlete goýuldy`,
    reschedule: `süýşürildi | göçürildi | geçirilmeli senesi üýtgedildi | senesi üýtgedildi
      | wagty üýtgedildi | möhleti üýtgedildi | göçürdi | süýşürdi | göçürilendigini | süýşürilendigini
      | göçüriler | süýşüriler | süýşürilmegi | göçürilmegi | süýşürmek | göçürmek | göçürilen
      | başga güne geçirildi`,
    cancel: `ýatyryldy | goýbolsun edildi | geçirilmez | bolmaz | ýatyrdy | goýbolsun etdi
      | geçirilmejek | bolmajak | geçirilmejekdigini | bolmajakdygyny | ýatyrylandygyny
      | goýbolsun edilendigini | togtadyldy | goýbolsun ediler | ýatyrylar | ýatyrylmagy
      | ýatyrmak | goýbolsun edilmegi | ýatyrylan | goýbolsun edilen | açylmaz`,
    online: `onlaýn görnüşe geçirildi | onlaýn görnüşde geçiriljek boldy | diňe onlaýn görnüşde geçiriler
      | diňe onlaýn geçiriler | indi onlaýn görnüşde geçiriler | indi onlaýn geçiriler
      | wideoaragatnaşyk arkaly geçiriljek boldy | onlaýn görnüşe süýşürildi
      | diňe wideoaragatnaşyk arkaly geçiriler | onlaýn görnüşine geçirildi | onlaýn tertibe geçirildi
      | indi wideoaragatnaşyk arkaly geçiriler | sanly ulgam arkaly geçiriljek boldy
      | diňe sanly ulgam arkaly geçiriler | onlaýn görnüşe göçürildi`,
    reportVerb: `habar berdi | diýip habar berdi | aýtdy | diýdi | belledi | mälim etdi | habar berýär
      | diýip belledi | tassyklady | düşündirdi | ýazdy | habar bermegine görä | habar berilýär
      | habar berşi ýaly | maglumatyna görä | aýtmagyna görä | habar beren | nygtady`,
    attribution: `diýip habar berdi | diýip belledi | diýip aýtdy | diýdi | diýýär | diýip düşündirdi
      | habar bermegine görä | maglumatyna görä | aýtmagyna görä | diýip habar berýär
      | diýip nygtady | diýip mälim etdi | diýip ýazdy | maglumatlaryna görä | habaryna görä`,
    that: '',
    relative: '',
    subordinate: '',
    coordinate: 'emma | ýöne | şeýle hem | ; | :',
    deadlineDate: 'çenli | gijä galman | giç däl',
    sinceDate: 'soň | bäri',
    insteadOf: 'ýerine | derek | däl-de',
    unsettled: `senesi heniz tassyklanmady | sene heniz tassyklanmady | senesi anyklanýar
      | takyk senesi heniz bellenmedi | senesi heniz belli däl`,
    remote: `onlaýn | onlaýn görnüşde | onlaýn görnüşinde | onlaýn tertipde | onlaýn tertibinde
      | wideoaragatnaşyk arkaly | wideomaslahat görnüşinde | sanly ulgam arkaly
      | sanly wideoaragatnaşyk arkaly | aralykdan | wideoaragatnaşyk görnüşinde`,
    newDate: '',
    deadline: `bellige almak | bellige alyş | hasaba almak | hasaba alyş | hasaba alnyş | arza | arzalar
      | arzalary | akkreditasiýa | bilet | biletler | petek | petekler | petekleri | soňky möhlet
      | möhleti | resminamalar | resminamalary | töleg | beýannama | beýany | kabul edilýär
      | kabul etmek | tabşyrmak | dalaşgärler | satuw | satylýar | satylyp başlanar | bellige alynmagy
      | ýüztutma | ýüztutmalar`,
    forecast: `çaklama | çaklamalara görä | çaklamasyna görä | inflýasiýa | göterim | göterime | ösüş
      | ösüşi | jiö | howa | howa maglumaty | gradus | baha | bahalar | bahasy | ýagyş | temperatura`,
    market: `eksport ediler | iberiler | birža | biržasy | aksiýa | barrel | nebit | fýuçers | tonna
      | ugradylar`,
    publication: 'neşir ediler | çap ediler | ýaýlyma berler | görkeziler | neşir',
    previous: 'öňki | geçen | geçen ýylky | soňky | ozalky | ilkinji',
    upcoming: 'geljek | nobatdaky | indiki | meýilleşdirilen | garaşylýan | öňde duran',
    aside: `çäklerinde | dowamynda | wagtynda | öňýanynda | öňüsyrasynda | jemi | jemleri
      | jemleri boýunça | maksatnamasy | gün tertibi | wekilleri | gatnaşyjylary | gatnaşyjylaryny
      | gatnaşyjylarynyň | petekleri | guramaçylary | taýýarlyk | taýýarlygy | barada | hakynda
      | boýunça | jarnamasy | ahyrynda | meýdançasynda | mowzugy | şygary | gatnaşyjylar | ýeňijisi
      | ýeňijileri | üçin | komiteti | sekretariaty | başlygy | prezidenti | direktory | karary
      | netijeleri | mynasybetli | bilen`,
    auxiliary: '',
    pastAuxiliary: 'eken',
    infinitive: '',
  },
  titles: {
    determiners:
      'bu | şu | şol | şeýle | bir | käbir | öz | onuň | olaryň | ähli | agzalan | ýokarda',
    links: `boýunça | barada | hakynda | we | arasyndaky | bagyşlanan | garşy | ugrundaky | atly | baradaky
      | hakyndaky | hem-de | derejesindäki`,
    looseLinks: '',
    stops: `üçin | bilelikde | çenli | soň | hökmünde | şeýle-de | ýene | indi | häzir | öň | gezek | diýip
      | diýen | gelip | baryp | diýdi | aýtdy | bolsa | eger | emma | ýöne | hem | başlap | her
      | gatnaşmagynda | başlyklygynda | onlaýn | ýyl | ýyly | ertir | şugün | geljek | tarapyndan
      | sebäpli | bilen | mynasybetli | ministrlik | häkimlik | guramaçylar | ilkinji gezek`,
    editions: [
      'birinji | ilkinji | 1-nji',
      'ikinji | 2-nji',
      'üçünji | 3-nji',
      'dördünji | 4-nji',
      'bäşinji | 5-nji',
      'altynjy | 6-njy',
      'ýedinji | 7-nji',
      'sekizinji | 8-nji',
      'dokuzynjy | 9-njy',
      'onunjy | 10-njy',
      'on birinji | 11-nji',
      'on ikinji | 12-nji',
    ],
    stopWords: `halkara | bütindünýä | dünýä | döwlet | milli | däp bolan | her ýylky | nobatdaky | we | bilen
      | boýunça | barada | hakynda | arasyndaky | döwletler | döwletleriniň | döwletleri | ýurtlar
      | ýurtlarynyň | ýurtlary | baştutanlary | baştutanlarynyň | atly | ýokary derejeli
      | ýokary derejedäki | uly | bilelikdäki | resmi | welaýat | sebitleýin | açyk`,
    pointers: 'çäre | çäreler | dabaraly çäre',
    pronouns: 'ol | olar',
    locatives: `şäherinde | şäherindäki | paýtagtynda | obasynda | etrabynda | şäherçesinde | ş.`,
    placeFillers: '',
    abbreviations: 'ş | ý | mln | mlrd',
  },
};
