import { agreeing } from './forms.ts';
import { concepts, heads } from './fr-nouns.ts';
import { signals } from './fr-signals.ts';
import { times } from './fr-times.ts';
import type { LanguageTable } from './language-table.ts';

const participles = `${agreeing(
  'prévu | tenu | accueilli | attendu | réuni | vendu | ouvert',
  '_ e s es',
)} | ${agreeing(
  `programm | organis | présid | consacr | dédi | intitul | baptis | plac | parrain | initi
    | convoqu | annonc | coorganis | fix | report | annul | lanc | repouss | avanc`,
  'é ée és ées',
)}`;

/** French as agencies from Paris to Dakar, Algiers and Montréal write it. */
export const fr: LanguageTable = {
  language: 'fr',
  grammar: {
    modifiers: 'linked',
    verb: 'middle',
    hasCapitalDates: false,
    which: 'both',
    hasDayAfterMonth: false,
    hasYearFirst: false,
    hasAccents: true,
  },
  homonymPlaces: { 'Constantine, Algeria': 'Constantine', 'La Paz, Bolivia': 'La Paz' },
  attached: '',
  endings: '',
  heads,
  concepts,
  times,
  signals,
  titles: {
    determiners: `le | la | l' | les | un | une | ce | cet | cette | ces | son | sa | ses | leur | leurs
      | notre | nos | chaque | quelque | plusieurs | certains`,
    links: `de | du | des | d' | sur | pour | contre | entre | relatif à | relative à | relatifs à
      | relatives à | en faveur de | en faveur des | en faveur du | chez`,
    innerLinks: 'aux | au profit de | au profit des',
    looseLinks: 'avec | sans | par',
    stops: `${participles} | à | au | a | en | dans | lors | pendant | durant | après | avant | depuis
      | jusqu' | vers | selon | malgré | afin | sous | dès | via | devant | chez | hors | face | par le
      | par la | par les | par l' | par des | par un | par une | avec la participation | avec le soutien
      | sans précédent | sans surprise | avec pour | qui | que | qu' | dont | lequel | laquelle | où
      | est | sont | sera | seront | serait | seraient | était | étaient | fut | soit | ont | aura
      | auront | aurait | avait | avaient | doit | doivent | devait | devaient | devrait | devraient
      | peut | peuvent | pourrait | pourraient | va | vont | se | s' | ne | n' | y | il | elle | ils
      | elles | on | nous | c' | ce | mais | ou | donc | car | ni | puis | ainsi | aussi | également
      | désormais | finalement | notamment | toujours | ensuite | enfin | alors | déjà | encore | plus
      | très | non | pas | comme | si | lorsque | lorsqu' | quand | tandis | alors que | ici | là
      | initialement | prochainement | officiellement | précise | souligne | réunit | rassemble | porte
      | portera | vise | permet | débute | commence | prend | fait | reste | compte | attire | met
      | revient | offre | propose | coïncide | marque | constitue | reçoit | accueille | ouvre | clôt
      | pour la première fois | pour la deuxième fois | pour la troisième fois | pour la seconde fois
      | pour trois | pour deux | pour une durée | pour cause | pour raison | pour raisons
      | pour des raisons | contre toute | sur place | sur fond | sur le thème | sur invitation
      | sur trois | sur deux | sur cinq | sur quatre | sur demande | de nouveau | d'abord | de fait
      | du coup | de son | de ses | d'ici | de la part | d'autre part | du fait | de même
      | de facto | entre autres | pour l'heure | pour l'instant | pour sa | pour son | parmi
      | hier | demain | vu | faute | suite | grâce | outre | quelques | ainsi que`,
    editions: [
      'premier | première | 1er | 1re | inaugural | inaugurale',
      'deuxième | second | seconde | 2e | IIe | II',
      'troisième | IIIe | III',
      'quatrième | IVe | IV',
      'cinquième | Ve',
      'sixième | VIe | VI',
      'septième | VIIe | VII',
      'huitième | VIIIe | VIII',
      'neuvième | IXe | IX',
      'dixième | Xe',
      'onzième | XIe | XI',
      'douzième | XIIe | XII',
      'treizième | XIIIe | XIII',
      'quatorzième | XIVe | XIV',
      'quinzième | XVe | XV',
    ],
    editionNouns: 'édition | éditions | tour | round | cycle | phase',
    leading:
      'grand | grande | grands | grandes | petit | mini | haut | haute | super | non | double | gd',
    areas: `en Afrique | en Asie | en Europe | en Amérique latine | en Amérique | en Méditerranée
      | au Sahel | au Moyen-Orient | en Asie centrale | au Maghreb | dans le monde | en milieu rural
      | en Afrique de l'Ouest | en Afrique centrale | en Afrique de l'Est | en Afrique australe
      | en mer Noire | dans les Balkans | en Océanie | en Afrique du Nord | dans le Pacifique`,
    institutions: `assemblée | assemblée nationale | congrès | congrès national | conférence épiscopale
      | assemblée populaire nationale | assemblée populaire
      | conférence des évêques | congrès des députés | séance`,
    genitives: "de | du | des | d'",
    bearers: `travaux | ouverture | tenue | édition | éditions | organisation | début | démarrage
      | lancement | inauguration | coup d'envoi | envoi | clôture | tour | phase | volet | segment
      | premier | jour | report | annulation | cycle | round | session | reprise | convocation
      | séries | série | date | dates | deuxième | partie`,
    verbEndings: `era | eront | ira | iront | dra | dront | vra | vront | rra | rront | ettra | ettront
      | aîtra | clura | erait | eraient | irait | iraient | drait | draient | vrait | rrait`,
    infinitives: 'er | ir | oir | dre | ttre | aire | ivre',
    stopWords: `le | la | l' | les | un | une | de | du | des | d' | et | à | au | aux | sur | pour | entre
      | en | annuel | annuelle | prochain | prochaine | pays | Etats | international | internationale
      | internationaux | internationales | régional | régionale | haut niveau | niveau | édition
      | chefs | dirigeants | jours | nouveau | nouvelle | par | avec | grand | grande | contre`,
    pointers: `événement | évènement | manifestation culturelle | rendez-vous | grand-messe
      | événements | rendez-vous annuel`,
    pronouns: `il | elle | ils | elles | celui-ci | celle-ci | ce dernier | cette dernière | ceux-ci
      | celles-ci`,
    locatives: 'à | au | aux | en | dans | a',
    halls: `musée | palais | centre | théâtre | parc | stade | université | maison | hôtel | opéra | salle
      | espace | halle | château | jardin | bibliothèque | auditorium | arènes | institut | esplanade
      | hippodrome | complexe | pavillon | campus | zénith | circuit | quartier`,
    placeFillers: `la | le | l' | les | ville | villes | ville de | cité | capitale | de | d' | du | des
      | métropole | station | balnéaire | port | localité | commune | région | province | banlieue
      | station balnéaire | historique | ancienne | voisine | chinoise | kazakhe | ouzbèke | kirghize
      | tadjike | turkmène | russe | française | sénégalaise | ivoirienne | marocaine | algérienne
      | tunisienne | égyptienne | belge | suisse | canadienne | malienne | congolaise | camerounaise
      | éthiopienne | rwandaise | kényane | nigériane | saoudienne | émiratie | qatarie | turque
      | allemande | italienne | espagnole | portugaise | britannique | américaine | japonaise
      | indienne | indonésienne | vietnamienne | libanaise | jordanienne | irakienne | iranienne
      | mauritanienne | gabonaise | béninoise | togolaise | burkinabè | nigérienne | tchadienne
      | malgache | guinéenne | économique | politique | administrative | méridionale | portuaire`,
    entries:
      "pour | lors de | lors du | lors d' | à l'occasion de | à l'occasion du | à l'occasion d' | au | à | en",
    abbreviations: `M | MM | Mme | Mmes | Mlle | Dr | Pr | St | Ste | janv | fév | févr | avr | juil | sept
      | oct | nov | déc | av | bd | no | art | cf | etc | env | Me | Mgr | gén`,
  },
};
