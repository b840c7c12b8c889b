import { describe, expect, test } from 'vitest';
import { readWireCopy } from '../src/index.ts';

// Monday.
const receivedAt = '2023-05-08T18:00:00+02:00';

/** Status, date, old date and title of every occasion of a Spanish story. */
const read = (sentence: string): readonly string[] => {
  const text = `Madrid, 8 may (EFE).- ${sentence}\n\nEl portavoz no quiso entrar en los detalles.`;
  const { language, occasions } = readWireCopy(text, { receivedAt });
  expect(language).toBe('es');
  return occasions.map(({ status, edtf, previousEdtf, title }) =>
    [status, edtf, previousEdtf, title].filter((part) => typeof part === 'string').join(' '),
  );
};

describe('when', () => {
  test.each([
    ['el 18 de mayo', 'confirmed 2023-05-18'],
    ['el 18 de mayo de 2024', 'confirmed 2024-05-18'],
    ['el jueves 18 de mayo', 'confirmed 2023-05-18'],
    ['el próximo 18 de mayo', 'confirmed 2023-05-18'],
    ['el próximo jueves 18 de mayo', 'confirmed 2023-05-18'],
    ['los días 18 y 19 de mayo', 'confirmed 2023-05-18/2023-05-19'],
    ['los próximos 18 y 19 de mayo', 'confirmed 2023-05-18/2023-05-19'],
    ['los próximos días 18 y 19 de mayo', 'confirmed 2023-05-18/2023-05-19'],
    ['del 18 al 20 de mayo', 'confirmed 2023-05-18/2023-05-20'],
    ['del 30 de mayo al 2 de junio', 'confirmed 2023-05-30/2023-06-02'],
    ['desde el 18 hasta el 20 de mayo', 'confirmed 2023-05-18/2023-05-20'],
    ['entre el 18 y el 20 de mayo', 'confirmed 2023-05-18/2023-05-20'],
    ['entre el 30 de mayo y el 2 de junio', 'confirmed 2023-05-30/2023-06-02'],
    ['del lunes 15 al viernes 19 de mayo', 'confirmed 2023-05-15/2023-05-19'],
    ['el 1 de junio', 'confirmed 2023-06-01'],
    ['el 1º de junio', 'confirmed 2023-06-01'],
    ['el primero de junio', 'confirmed 2023-06-01'],
    ['en junio', 'tentative 2023-06'],
    ['en junio próximo', 'tentative 2023-06'],
    ['el próximo junio', 'tentative 2023-06'],
    ['en el mes de junio', 'tentative 2023-06'],
    ['en junio de 2024', 'tentative 2024-06'],
    ['a finales de junio', 'tentative 2023-06'],
    ['a mediados de junio', 'tentative 2023-06'],
    ['a principios de junio', 'tentative 2023-06'],
    ['en la primera quincena de junio', 'tentative 2023-06'],
    ['a finales de mes', 'tentative 2023-05'],
    ['el mes próximo', 'tentative 2023-06'],
    ['el próximo mes', 'tentative 2023-06'],
    ['el próximo viernes', 'confirmed 2023-05-19'],
    ['el viernes próximo', 'confirmed 2023-05-19'],
    ['el viernes', 'confirmed 2023-05-12'],
    ['este viernes', 'confirmed 2023-05-12'],
    ['la próxima semana', 'tentative 2023-05-15/2023-05-21'],
    ['la semana que viene', 'tentative 2023-05-15/2023-05-21'],
    ['mañana', 'confirmed 2023-05-09'],
    ['mañana martes', 'confirmed 2023-05-09'],
    ['pasado mañana', 'confirmed 2023-05-10'],
    ['el viernes por la mañana', 'confirmed 2023-05-12'],
    ['el año que viene', 'tentative 2024'],
    ['el próximo año', 'tentative 2024'],
    ['en la primavera de 2024', 'tentative 2024-21'],
    ['en el segundo semestre de 2023', 'tentative 2023-41'],
    ['en el segundo semestre del año', 'tentative 2023-41'],
  ])('%s', (when, expected) => {
    expect(
      read(`El Foro de los Deltas se celebrará ${when} en la ciudad, dijo el alcalde.`),
    ).toEqual([`${expected} Foro de los Deltas`]);
  });

  test.each([
    ['el 18 de mayo a las 10:30 horas', '2023-05-18T10:30:00+02:00'],
    ['el 18 de mayo a las 10:30 hora local', '2023-05-18T10:30:00+02:00'],
    ['el 18 de mayo a las 10.30 (hora local)', '2023-05-18T10:30:00+02:00'],
    ['el viernes a las 15:00 GMT', '2023-05-12T17:00:00+02:00'],
    ['el 18 de mayo a las 10 de la mañana', '2023-05-18T10:00:00+02:00'],
    ['el 18 de mayo a las siete de la tarde', '2023-05-18T19:00:00+02:00'],
    ['el 18 de mayo a las 19.00 horas', '2023-05-18T19:00:00+02:00'],
  ])('%s', (when, edtf) => {
    expect(read(`El Foro de los Deltas se celebrará ${when} en Madrid, dijo el alcalde.`)).toEqual([
      `confirmed ${edtf} Foro de los Deltas`,
    ]);
  });
});

describe('what is said', () => {
  test.each([
    [
      'El 18 de mayo se celebrará en Lima la cumbre de los países del Pacífico, dijo el canciller.',
      ['confirmed 2023-05-18 cumbre de los países del Pacífico'],
    ],
    [
      'Lima acogerá del 5 al 7 de junio el XV Congreso Mundial de Apicultura, según la organización.',
      ['confirmed 2023-06-05/2023-06-07 XV Congreso Mundial de Apicultura'],
    ],
    [
      'La ciudad será sede de la primera Cumbre de los Ríos los días 5 y 6 de junio, dijo el alcalde.',
      ['confirmed 2023-06-05/2023-06-06 primera Cumbre de los Ríos'],
    ],
    [
      'El ministro informó este lunes de que la reunión de los cancilleres del Caribe tendrá lugar el 2 de junio.',
      ['confirmed 2023-06-02 reunión de los cancilleres del Caribe'],
    ],
    [
      'Una cumbre sobre migración podría celebrarse en julio en Bogotá, según fuentes del Gobierno.',
      ['tentative 2023-07 cumbre sobre migración'],
    ],
    [
      'Se espera que el diálogo nacional comience el 2 de junio en la capital del país.',
      ['tentative 2023-06-02 diálogo nacional'],
    ],
    [
      'Está previsto que el Festival de los Vientos se realice el 2 de junio en la costa.',
      ['confirmed 2023-06-02 Festival de los Vientos'],
    ],
    [
      'La feria del libro, prevista para el 20 de mayo en Quito, fue aplazada para el 3 de junio.',
      ['rescheduled 2023-06-03 2023-05-20 feria del libro'],
    ],
    [
      'La cumbre andina ha sido pospuesta del 20 de mayo al 3 de junio, dijo el ministro.',
      ['rescheduled 2023-06-03 2023-05-20 cumbre andina'],
    ],
    [
      'El Gobierno aplazó sin fecha la cumbre andina que debía celebrarse el 20 de mayo en Lima.',
      ['postponed 2023-05-20 cumbre andina'],
    ],
    [
      'El concierto por la paz, programado para el 20 de mayo en Madrid, fue cancelado por la lluvia.',
      ['cancelled 2023-05-20 concierto por la paz'],
    ],
    [
      'El congreso de pediatría previsto para el 20 de mayo en Madrid no se celebrará, dijo su director.',
      ['cancelled 2023-05-20 congreso de pediatría'],
    ],
    [
      'La asamblea de los puertos, fijada para el 20 de mayo en Lima, se realizará por videoconferencia.',
      ['movedOnline 2023-05-20 asamblea de los puertos'],
    ],
    [
      'El seminario sobre riego se realizará de forma virtual el 2 de junio, dijo su director.',
      ['confirmed 2023-06-02 seminario sobre riego'],
    ],
    [
      'La 12ª edición del Festival de los Vientos tendrá lugar los días 2 y 3 de junio en Cádiz.',
      ['confirmed 2023-06-02/2023-06-03 12ª edición del Festival de los Vientos'],
    ],
    [
      'La reunión de ministros de Economía, Comercio y Turismo se celebrará el 2 de junio en Lima.',
      ['confirmed 2023-06-02 reunión de ministros de Economía, Comercio y Turismo'],
    ],
    [
      'El foro reunirá a expertos de la región y se celebrará el 2 de junio. Antes, el Foro Azul hablará.',
      ['confirmed 2023-06-02 foro'],
    ],
    [
      'El Foro Azul fue presentado por el alcalde. Se celebrará el 2 de junio en la costa del país.',
      ['confirmed 2023-06-02 Foro Azul'],
    ],
    [
      'La segunda vuelta de las elecciones presidenciales se celebrará el 4 de junio en el país.',
      ['confirmed 2023-06-04 segunda vuelta de las elecciones presidenciales'],
    ],
    [
      'El encuentro «Un mar para todos» se celebrará el 4 de junio en Lima con 300 expertos.',
      ['confirmed 2023-06-04 encuentro «Un mar para todos»'],
    ],
    [
      'El canciller realizará una visita oficial a la capital del 15 al 17 de mayo, según su agenda.',
      ['confirmed 2023-05-15/2023-05-17 visita oficial'],
    ],
    [
      'El torneo de las islas, previsto inicialmente en mayo, se disputará del 3 al 5 de agosto.',
      ['rescheduled 2023-08-03/2023-08-05 2023-05 torneo de las islas'],
    ],
    [
      'La próxima reunión del grupo de amigos del mar tendrá lugar en septiembre en la capital.',
      ['tentative 2023-09 reunión del grupo de amigos del mar'],
    ],
    [
      'El presidente participará en la cumbre del Mar de Plata, que se celebrará el 2 de junio en Lima.',
      ['confirmed 2023-06-02 cumbre del Mar de Plata'],
    ],
    [
      'Los trabajos de la Asamblea de los Ríos comenzarán el 2 de junio en la sede del organismo.',
      ['confirmed 2023-06-02 Asamblea de los Ríos'],
    ],
    [
      'La capital será sede del 12 al 15 de junio de la Cumbre de Líderes del Sur, dijo la canciller.',
      ['confirmed 2023-06-12/2023-06-15 Cumbre de Líderes del Sur'],
    ],
    [
      'El Encuentro de Podólogos, fijado para los días 14 y 15 de junio en el Palacio de Hielo de esta capital, se realizará de forma virtual.',
      ['movedOnline 2023-06-14/2023-06-15 Encuentro de Podólogos'],
    ],
    [
      'El Festival de los Vientos fue aplazado por la lluvia y se realizará del 5 al 14 de julio en vez del 12 al 21 de junio.',
      ['rescheduled 2023-07-05/2023-07-14 2023-06-12/2023-06-21 Festival de los Vientos'],
    ],
    [
      'La feria del mar mantendrá su carácter presencial y abrirá sus puertas el 2 de junio.',
      ['confirmed 2023-06-02 feria del mar'],
    ],
    [
      'La reunión de alcaldes, prevista para el 17 de junio, fue reprogramada para el 24 de ese mes.',
      ['rescheduled 2023-06-24 2023-06-17 reunión de alcaldes'],
    ],
    [
      'Los líderes del bloque se reunirán el 21 de junio en Lima en una cumbre sobre la pesca.',
      ['confirmed 2023-06-21 cumbre sobre la pesca'],
    ],
    [
      'El Foro Azul, que estaba previsto para el 2 de junio, se celebrará el próximo viernes, informó el alcalde.',
      ['rescheduled 2023-05-19 2023-06-02 Foro Azul'],
    ],
    [
      'El diario dijo que el Foro Azul se celebraría el 2 de junio en la costa del país andino.',
      ['confirmed 2023-06-02 Foro Azul'],
    ],
    [
      'Según un diario, el Foro Azul se celebraría el 2 de junio en la costa del país andino.',
      ['tentative 2023-06-02 Foro Azul'],
    ],
    [
      'El debate de candidatas al Congreso de la nación tendrá lugar el 2 de junio en la capital.',
      ['confirmed 2023-06-02 debate de candidatas al Congreso de la nación'],
    ],
  ])('%s', (sentence, expected) => {
    expect(read(sentence)).toEqual(expected);
  });
});

describe('nothing', () => {
  test.each([
    'El Foro de los Deltas se celebró del 3 al 5 de mayo en la ciudad, recordó el alcalde.',
    'La cumbre tuvo lugar en marzo en la capital, según los medios del país y de la región.',
    'El plazo de inscripción para el Foro de los Deltas termina el 20 de mayo, dijo el alcalde.',
    'Las inscripciones del Foro de los Deltas se abrirán el 20 de mayo, según la organización.',
    'Las entradas para el Festival de los Vientos saldrán a la venta el 20 de mayo, dijeron.',
    'El cobre para entrega en septiembre cayó el martes tras la cumbre de los países mineros.',
    'El PIB podría crecer un 3 por ciento en junio, según las previsiones de la conferencia.',
    'El informe de la cumbre será publicado el 20 de mayo, anunció la secretaría de la Liga.',
    'El ministro propuso celebrar en junio una cumbre de los deltas en la capital del país.',
    'Si la cumbre de los deltas se celebra en junio, el ministro irá a la ciudad con su par.',
    'El comité organizador del Festival de los Vientos se reunirá el 20 de mayo en la sede.',
    'El director del Foro de los Deltas será recibido el 20 de mayo por el alcalde de Lima.',
    'La edición anterior del Foro de los Deltas se celebró en junio de 2021 en la ciudad.',
    'El Foro de los Deltas podría ser aplazado al 20 de junio, según una fuente del Gobierno.',
    'La nueva ley de ferias entrará en vigor el 1 de junio, dijo el ministro en la capital.',
    'La cumbre se celebra este lunes en la capital, en medio de tensiones entre los países.',
    'El Congreso votará el 20 de mayo la ley de los puertos, dijo la ministra de la Marina.',
    'El pasado 3 de mayo se inauguró en la ciudad la feria del libro, con 300 expositores.',
    'Al término de la cumbre, el canciller viajará mañana a la capital de Chile, dijo su par.',
    'El Foro Azul se celebrará por la mañana en la sede del puerto, según el programa.',
    'El Congreso se reunirá el 20 de mayo para votar la ley de los puertos, dijo la ministra.',
  ])('%s', (sentence) => {
    expect(read(sentence)).toEqual([]);
  });
});
