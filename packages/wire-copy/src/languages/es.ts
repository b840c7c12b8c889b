import { concepts, heads } from './es-nouns.ts';
import { signals } from './es-signals.ts';
import { times } from './es-times.ts';
import { agreeing } from './forms.ts';
import type { LanguageTable } from './language-table.ts';

const participles = agreeing(
  `previst | programad | organizad | celebrad | realizad | presidid | dedicad | titulad | denominad
   | convocad | anunciad | inaugurad | fijad | efectuad | patrocinad | impulsad | auspiciad | aplazad
   | pospuest | postergad | cancelad | suspendid | reprogramad | destinad | llamad | encabezad
   | promovid | acompañad | agendad | planead | clausurad | conocid | iniciad | desarrollad`,
  'o a os as',
);

/** Spanish as agencies of Spain and of the Americas write it. */
export const es: LanguageTable = {
  language: 'es',
  grammar: {
    modifiers: 'linked',
    verb: 'middle',
    hasCapitalDates: false,
    which: 'both',
    hasDayAfterMonth: false,
    hasYearFirst: false,
    hasDroppedPronouns: true,
    hasAccents: true,
  },
  homonymPlaces: {
    'La Paz, Bolivia': 'La Paz',
    'Sucre, Bolivia': 'Sucre',
    'Rosario, Argentina': 'Rosario',
    'Manta, Ecuador': 'Manta',
  },
  attached: '',
  endings: '',
  heads,
  concepts,
  times,
  signals,
  titles: {
    determiners: `el | la | los | las | un | una | unos | unas | este | esta | estos | estas | ese | esa
      | su | sus | cada | dicho | dicha | nuestro | nuestra | lo | otro | otra | aquel | aquella`,
    links: `de | del | sobre | para | contra | entre | relativo a | relativa a | a favor de | pro`,
    looseLinks: 'con | por | sin',
    innerLinks: 'al | a la | a los | a las',
    stops: `${participles} | a | en | ante | bajo | desde | durante | hacia | hasta | mediante | según
      | tras | vía | que | quien | quienes | cuyo | cuya | donde | cual | es | son | será | serán | sería
      | serían | era | eran | fue | fueron | está | están | estaba | estaban | estará | ha | han | había
      | habían | habrá | debe | deben | debía | debían | deberá | deberán | debería | deberían | puede
      | pueden | podría | podrían | va | van | iba | iban | se | no | él | ella | ellos | ellas | pero | o
      | u | ni | sino | así | también | además | finalmente | inicialmente | originalmente | entonces | ya
      | aún | todavía | más | muy | menos | como | si | cuando | mientras | aunque | porque | aquí | allí
      | hoy | ayer | mañana | queda | quedan | quedó | tiene | tienen | tendrá | tendrán | hace | hará
      | reúne | reunirá | busca | cuenta | contará | incluye | incluirá | abordará | analizará | tratará
      | permitirá | servirá | ofrecerá | pretende | marca | sigue | comienza | arranca | celebra
      | concluye | acoge | vuelve | volverá | regresa | llega | llegará | toma | congrega | congregará
      | establece | establecerá | por primera vez | por segunda vez | por tercera vez | por razones
      | por motivos | por falta | por causa | por culpa | por videoconferencia | por lo | por el mal
      | por las lluvias | por la lluvia | por su | por parte | por parte de | por qué | por unanimidad
      | por decisión | por el momento | por ahora | por un | por una | por tres | por dos | por cuatro
      | por ciento | con la participación | con participación | con asistencia | con la asistencia
      | con la presencia | con presencia | con el objetivo | con el fin | con el propósito | con motivo
      | con el apoyo | con apoyo | con sede | con el lema | con una | con un | con unos | con más
      | con cerca | con vistas | con miras | con su | con fecha | con el tema | con expositores
      | al frente | al menos | al término | al margen | al que | al aire libre | al mismo tiempo | al final
      | al inicio | al cierre | al más | al igual | a la vez | a la espera | a la que | a los que
      | sin nueva | sin fecha | sin precedentes | sin embargo | sin acuerdo | de nuevo | de forma
      | de manera | de modo | de hecho | de acuerdo | de su | de sus | de esta | de este | de ahí
      | de cara | de la mano | de momento | de inmediato | entre otros | entre otras | para que | para su
      | para ello | para el que | para la que | para lo | sobre todo | contra todo | luego | después
      | antes | pese | debido | gracias | junto | recién | apenas | incluso | tanto | tal | dentro | fuera
      | cerca | lejos | frente | sólo | solo | vez | dijo | informó | presencial | abierto | abierta`,
    editions: [
      'primer | primera | primero | 1er | inaugural | I',
      'segundo | segunda | II',
      'tercer | tercera | tercero | III',
      'cuarto | cuarta | IV',
      'quinto | quinta | V',
      'sexto | sexta | VI',
      'séptimo | séptima | VII',
      'octavo | octava | VIII',
      'noveno | novena | IX',
      'décimo | décima | X',
      'undécimo | undécima | decimoprimera | decimoprimer | XI',
      'duodécimo | duodécima | decimosegunda | decimosegundo | XII',
      'decimotercera | decimotercer | decimotercero | XIII',
      'decimocuarta | decimocuarto | XIV',
      'decimoquinta | decimoquinto | XV',
      'decimosexta | decimosexto | XVI',
      'decimoséptima | decimoséptimo | XVII',
      'decimoctava | decimoctavo | XVIII',
      'decimonovena | decimonoveno | XIX',
      'vigésima | vigésimo | XX',
    ],
    editionNouns: 'edición | ediciones | ronda | ciclo | vuelta | fase',
    leading: 'gran | grandes | mini | tradicional | súper | magna | histórica | multitudinaria',
    areas: `en África | en Asia | en Europa | en América Latina | en América | en el Mediterráneo
      | en el Sahel | en Oriente Medio | en Asia Central | en el mundo | en Iberoamérica
      | en América Latina y el Caribe | en el Caribe | en Centroamérica | en Latinoamérica
      | en Sudamérica | en el Pacífico | en la Amazonía`,
    institutions: `congreso | congreso de la república | congreso nacional | congreso de los diputados
      | congreso de diputados | congreso de la unión | asamblea | asamblea nacional | asamblea legislativa
      | junta | junta militar | junta electoral | junta de andalucía | conferencia episcopal | pleno
      | asamblea popular | junta central electoral | convención nacional`,
    genitives: 'de | del',
    bearers: `trabajos | apertura | celebración | edición | ediciones | organización | inicio | comienzo
      | lanzamiento | inauguración | clausura | realización | ronda | fase | jornada | jornadas
      | sesiones | vuelta | arranque | desarrollo | convocatoria | cita | primer | día | ciclo
      | aplazamiento | cancelación | serie | segmento | acto | actividades | fecha | fechas | sede
      | reanudación | tramo`,
    verbEndings: 'rá | rán | ó | aron | ieron | ría que | aba que',
    infinitives: 'ar | er | ir | arse | erse | irse',
    stopWords: `el | la | los | las | un | una | de | del | y | e | a | al | en | sobre | para | por | entre
      | con | anual | próximo | próxima | país | países | Estados | internacional | internacionales
      | regional | alto nivel | nivel | edición | jefes | líderes | días | nuevo | nueva | gran | contra
      | mandatarios | nacional`,
    pointers: `evento | eventos | cita | actividad | certamen | encuentro anual | acontecimiento`,
    pronouns: 'éste | ésta | este | esta | ella | él | ambos | ambas | ellos',
    locatives: 'en',
    halls: `museo | palacio | centro | teatro | parque | estadio | universidad | casa | hotel | ópera
      | auditorio | recinto | plaza | catedral | biblioteca | coliseo | castillo | jardín | pabellón
      | salón | explanada | complejo | campus | anfiteatro | paraninfo | circuito | barrio`,
    placeFillers: `la | el | las | los | ciudad | ciudades | capital | de | del | localidad | municipio
      | provincia | estado | departamento | puerto | balneario | región | villa | población | céntrica
      | turística | costera | histórica | caribeña | andina | norteña | sureña | vecina | mexicana
      | peruana | chilena | argentina | colombiana | ecuatoriana | boliviana | venezolana | cubana
      | uruguaya | paraguaya | panameña | española | francesa | alemana | italiana | portuguesa
      | brasileña | china | kazaja | uzbeka | rusa | egipcia | marroquí | saudí | japonesa | india
      | costarricense | guatemalteca | hondureña | salvadoreña | nicaragüense | dominicana | belga
      | suiza | austriaca | británica | estadounidense | canadiense | turca | catalana | vasca
      | andaluza | gallega | valenciana | aragonesa | ecuatorial | colonial | patrimonial`,
    entries:
      'en | para | con motivo de | con motivo del | durante | en el marco de | en ocasión de',
    abbreviations: `Sr | Sra | Sres | Dr | Dra | Lic | Ing | Gral | Gob | Sto | Sta | D | Dña | ene | feb
      | mar | abr | jun | jul | ago | sep | sept | oct | nov | dic | núm | no | pág | av | avda | ud | uds
      | prof | cap | art | etc | EE | UU | a.m | p.m | hs | hrs | aprox | pdte`,
  },
};
