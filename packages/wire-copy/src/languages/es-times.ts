import type { TimeWords } from './language-table.ts';

/** Spanish words of dates and clock times, of Spain and of the Americas. */
export const times: TimeWords = {
  // Short forms that are words ("mar", "ago") stand in datelines only, which have their own list.
  months: [
    'enero | ene.',
    'febrero | feb.',
    'marzo',
    'abril | abr.',
    'mayo',
    'junio | jun.',
    'julio | jul.',
    'agosto',
    'septiembre | setiembre | sept.',
    'octubre | oct.',
    'noviembre | nov.',
    'diciembre | dic.',
  ],
  homonyms: 'mayo | julio | abril',
  weekdays: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
  ordinals: ['primero | 1º'],
  ordinalEndings:
    'º | ª | o | a | er | ero | era | ro | ra | do | da | to | ta | mo | ma | vo | va | no | na | ° | ma',
  to: 'al | a | hasta | hasta el | y el | y hasta el',
  and: 'y | e | &',
  from: 'del | desde el | desde | de | del día | a partir del | a partir de',
  between: 'entre el | entre los días | entre | entre los | de entre el',
  of: 'de | del | del mes de',
  lead: `en | el | los | las | la | para el | para los | para | durante el | durante los días | durante
    | a partir del | el día | los días | hacia el | hacia | este | esta | a lo largo de | a lo largo del | por el
    | en torno al | alrededor del | entre los meses de | desde el próximo`,
  dayWord: `el | los | el día | los días | día | días | el próximo día | los próximos días | próximo día
    | próximos días | jornadas del | fecha del`,
  monthWord: `mes de | el mes de | en el mes de | del mes de | los meses de | durante el mes de
    | en el transcurso del mes de | meses de`,
  yearWord: 'el año | año | en el año | del año | de año | para el año',
  yearEnding: '',
  part: `finales de | a finales de | fines de | a fines de | a final de | final de | fin de | el final de
    | mediados de | a mediados de | principios de | a principios de | comienzos de | a comienzos de
    | inicios de | a inicios de | la primera quincena de | la segunda quincena de
    | primera quincena de | segunda quincena de | la primera semana de | la segunda semana de
    | la tercera semana de | la última semana de | la cuarta semana de | primera semana de
    | última semana de | segunda semana de | tercera semana de | el último fin de semana de
    | el primer fin de semana de | último fin de semana de | a lo largo de | en algún momento de
    | más adelante en | más tarde en | en el curso de | primeros días de | los primeros días de
    | los últimos días de | la primera mitad de | la segunda mitad de | al final de | al inicio de
    | finales del mes de | mediados del mes de | principios del mes de | a finales del mes de
    | a mediados del mes de | a principios del mes de`,
  today: `hoy | el día de hoy | esta mañana | esta tarde | esta noche | en la fecha | en esta jornada
    | esta misma tarde | hoy mismo | este mismo día | esta jornada`,
  tomorrow: 'mañana | el día de mañana | mañana mismo',
  dayAfterTomorrow: 'pasado mañana',
  yesterday: 'ayer | anoche | anteayer | antier | la víspera | el día de ayer | la pasada noche',
  next: `próximo | próxima | próximos | próximas | el próximo | la próxima | los próximos | venidero
    | que viene | entrante | siguiente`,
  current:
    'este | esta | estos | actual | en curso | del corriente | corriente | del presente | de los corrientes',
  last: `pasado | pasada | pasados | último | última | el pasado | la pasada | los pasados
    | recién pasado | el último | la última`,
  thisMonth: `este mes | a finales de mes | a fin de mes | finales de mes | fin de mes | fines de mes
    | a fines de mes | a finales de este mes | finales de este mes | a fines de este mes
    | a mediados de mes | mediados de mes | mes en curso | el mes en curso | el presente mes
    | presente mes | el corriente mes | mes actual | del presente mes | más adelante este mes
    | en el transcurso del mes | del mes en curso | mediados de este mes | a mediados de este mes
    | último día del mes | antes de fin de mes | del mes | de este mes | de los corrientes`,
  sameMonth: 'ese mes | ese mismo mes | el mismo mes | dicho mes | mismo mes',
  sameDay:
    'ese día | ese mismo día | el mismo día | en las mismas fechas | esos días | esos mismos días',
  nextMonth: `el mes próximo | el próximo mes | próximo mes | mes próximo | el mes que viene
    | mes que viene | a principios del próximo mes | a finales del próximo mes
    | a mediados del próximo mes | a finales del mes próximo | a mediados del mes próximo
    | a principios del mes próximo | finales del próximo mes | mediados del próximo mes
    | principios del próximo mes | el mes entrante | mes entrante | a inicios del próximo mes
    | a fines del próximo mes | del próximo mes | del mes próximo | dentro de un mes
    | a finales del mes que viene | a mediados del mes que viene | a principios del mes que viene`,
  lastMonth:
    'el mes pasado | el pasado mes | mes pasado | pasado mes | hace un mes | el último mes',
  thisWeek: `esta semana | esta misma semana | más adelante esta semana | finales de semana
    | a finales de semana | el fin de semana | este fin de semana | la presente semana`,
  nextWeek: `la próxima semana | la semana próxima | próxima semana | semana próxima
    | la semana que viene | semana que viene | la semana entrante | a principios de la próxima semana
    | a finales de la próxima semana | a mediados de la próxima semana | la siguiente semana
    | dentro de una semana`,
  lastWeek: `la semana pasada | la pasada semana | semana pasada | pasada semana | hace una semana
    | el fin de semana pasado | el pasado fin de semana | la última semana`,
  thisYear: `este año | a finales de año | a fin de año | finales de año | fin de año | fines de año
    | a fines de año | a finales de este año | el año en curso | el presente año | año en curso
    | del año en curso | del presente año | de este año | del corriente año | antes de fin de año
    | más adelante este año | a fines de este año | del actual año | este mismo año`,
  nextYear: `el año próximo | el próximo año | próximo año | año próximo | el año que viene
    | año que viene | a principios del próximo año | a principios del año próximo
    | a comienzos del próximo año | a inicios del próximo año | a finales del próximo año
    | el año entrante | del próximo año | del año próximo | del año que viene | dentro de un año`,
  lastYear: `el año pasado | el pasado año | año pasado | pasado año | hace un año | el año anterior
    | del año pasado | del pasado año`,
  halves: [
    'primer semestre | el primer semestre | 1er semestre | primer semestre del | primera mitad del año',
    'segundo semestre | el segundo semestre | segundo semestre del | segunda mitad del año',
  ],
  quarters: [
    'primer trimestre | el primer trimestre | primer trimestre del',
    'segundo trimestre | el segundo trimestre | segundo trimestre del',
    'tercer trimestre | el tercer trimestre | tercer trimestre del',
    'cuarto trimestre | el cuarto trimestre | último trimestre | el último trimestre',
  ],
  seasons: [
    'primavera | la primavera | primavera boreal',
    'verano | el verano | verano boreal',
    'otoño | el otoño | otoño boreal',
    'invierno | el invierno | invierno boreal',
  ],
  hours: [
    'la una | una',
    'dos | las dos',
    'tres | las tres',
    'cuatro | las cuatro',
    'cinco | las cinco',
    'seis | las seis',
    'siete | las siete',
    'ocho | las ocho',
    'nueve | las nueve',
    'diez | las diez',
    'once | las once',
    'doce | las doce',
  ],
  hourWord: `a las | a la | a partir de las | desde las | sobre las | hacia las | a eso de las
    | a contar de las | de las`,
  hourMark: 'horas | hora | hs | hs. | h | hrs | hrs.',
  never: `por la mañana | en la mañana | de la mañana | la mañana | a la mañana | mañanas | fin de curso
    | a fin de cuentas | por fin | en fin | el día a día | a lo largo del día | Primero de Mayo
    | de fin de siglo | a fin de | con fin de | al final de la | al inicio de la | al final del
    | al inicio del`,
  morning: 'de la mañana | a. m. | a.m. | am | a m | por la mañana | de la madrugada',
  afternoon: 'de la tarde | de la noche | p. m. | p.m. | pm | p m | del mediodía',
  half: 'y media',
  localTime: 'hora local | horas locales | hora del país | locales | local',
  universalTime: 'gmt | utc | hora gmt | tiempo universal',
  timeAfterPlace: '',
  timeBeforePlace: 'hora de | horas de | hora del | tiempo de',
};
