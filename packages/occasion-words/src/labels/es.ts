import type { Labels } from '../labels.ts';

/** Spanish. */
export const es: Labels = {
  language: 'es',
  direction: 'ltr',
  months:
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
      ' ',
    ),
  dates: {
    day: '{day} de {month} de {year}',
    daysOfMonth: '{from}–{to} de {month} de {year}',
    daysOfYear: '{from} de {fromMonth} – {to} de {toMonth} de {year}',
    month: '{month} de {year}',
    monthsOfYear: '{fromMonth} – {toMonth} de {year}',
    span: '{from} – {to}',
    time: '{day}, {time} ({zone})',
    times: '{day}, {from}–{to} ({zone})',
    zone: 'UTC{offset}',
  },
  label: {
    month: '{when}, día por fijar',
    unconfirmed: 'fecha sin confirmar',
    rescheduled: 'nueva fecha',
    reinstated: 'de nuevo en pie',
    moved: 'nuevo lugar',
    online: 'en línea',
    postponed: 'aplazado, sin nueva fecha',
    cancelled: 'cancelado',
    elapsed: 'fecha pasada, nunca confirmada',
    retracted: 'información retirada',
    merged: 'véase otra entrada',
    joiner: '; ',
  },
  change: { announced: 'anunciado', refined: 'fecha precisada', confirmed: 'confirmado' },
  explain: {
    month:
      'Periodo previsto: {when}; el día no se ha anunciado. ' +
      'Esta entrada ocupa todo el periodo para no suponer ningún día. ' +
      'No significa que el acto dure tanto; se reducirá en cuanto se conozca el día.',
    unconfirmed: 'Fecha prevista: {when}. Aún sin confirmar.',
    confirmed: 'Confirmado: {when}.',
    rescheduled: 'Nueva fecha: {when}. Estaba previsto para: {previous}.',
    reinstated: 'Vuelve al calendario después de haberse suspendido: {when}.',
    postponed:
      'Aplazado, sin nueva fecha. ' +
      'La entrada sigue en su fecha anterior ({when}) para quienes la siguen; ' +
      'el acto no se celebra entonces.',
    cancelled: 'Cancelado. Estaba previsto para: {when}.',
    elapsed: 'La fecha anunciada ({when}) ha pasado y nada ha confirmado que el acto se celebrara.',
    retracted:
      'La información en que se basaba esta entrada se ha retirado. ' +
      'Ya no hay motivo para esperar este acto.',
    merged: 'Este acto figuraba dos veces. Siga la otra entrada: {url}',
    moved: 'Nuevo lugar: {place}.',
    movedFrom: 'Lugar anterior: {place}.',
    online: 'Se celebra en línea.',
    onlineAt: 'Para participar: {url}',
    reason: 'Motivo comunicado: {reason}',
    pastDate: 'Fecha indicada hasta el {day}: {when}.',
    correctedDate: 'Fecha indicada por error hasta el {day}: {when}.',
    listed: 'En este calendario desde el {created}, última modificación el {changed} (UTC).',
    basis: 'Esta entrada se basa en:',
    quote: '«{quote}»',
    editor: 'Una decisión de la redacción.',
  },
  onlinePlace: 'En línea',
  calendar: {
    name: 'próximos actos',
    description: 'Actos anunciados, su grado de certeza y las palabras en que se basa.',
  },
  page: {
    when: 'Cuándo',
    status: 'Estado',
    place: 'Dónde',
    otherTitles: 'En otros idiomas',
    basis: 'En qué se basa',
    article: 'La noticia',
    pastDates: 'Fechas anteriores',
    subscribe: 'Suscribirse',
    subscribeHow:
      'Un calendario suscrito sigue por sí solo cada cambio de fecha. ' +
      'Cada programa lo actualiza a su ritmo, de media hora a un día.',
    subscribeLink: 'Todos los actos',
    copyHow: 'Solo este acto; un archivo importado es una copia que no cambia.',
    copyLink: 'Archivo de calendario',
    revision: 'Revisión {revision}, número de registro {sequence}, modificado {changed} (UTC).',
  },
  kinds: {
    section: 'Sección',
    topic: 'Tema',
    place: 'Lugar',
    country: 'País participante',
    series: 'Serie',
    occasion: 'Acto',
    story: 'Historia',
    archive: 'Archivo',
  },
  directory: {
    title: 'Calendarios',
    intro:
      'Suscríbase a una de estas direcciones y el calendario seguirá por sí solo cada cambio. ' +
      'Un archivo importado es una copia que no cambia.',
    address: 'Dirección',
    open: 'Abrir en un programa de calendario',
    languages: 'Otros idiomas',
    delays: 'Cuándo llega un cambio',
    delaysHow: 'Cada programa actualiza a su ritmo; no es posible enviarle un cambio.',
    changes: 'Cada cambio al instante, en un canal de noticias:',
    program: 'Programa',
    interval: 'Actualiza después de',
    adjustable: 'según el ajuste del programa',
    options: 'Opciones que se añaden a la dirección',
    optionImprecise: 'Si solo se conoce el mes: en su primer día, o sin entrada',
    optionCancelled: 'Lo cancelado: marcado solo en el título, o sin entrada',
    optionLanguages: 'Sin indicación de idioma, para programas que no la leen',
    optionZone: 'Horas en el huso horario del acto',
  },
  units: { minutes: '{n} min', hours: '{n} h', days: '{n} d' },
};
