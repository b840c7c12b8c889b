import { agreeing, joined } from './forms.ts';
import type { Signals } from './language-table.ts';

const four = 'o a os as';

const held = agreeing(
  `celebrad | realizad | organizad | inaugurad | efectuad | desarrollad | acogid | clausurad | concluid
   | finalizad | auspiciad | abiert`,
  four,
);
const planned = agreeing(
  `previst | programad | fijad | planificad | planead | agendad | convocad | anunciad | señalad
   | pautad | pactad | calendarizad | contemplad`,
  four,
);
const delayed = agreeing('aplazad | pospuest | postergad | retrasad | diferid | demorad', four);
const moved = agreeing('reprogramad | adelantad | trasladad | recalendarizad', four);
const dropped = agreeing('cancelad | suspendid | anulad | desconvocad', four);

const to = 'para | al | hasta | a | hasta el';
const is = 'está | están | queda | quedan | quedó | quedaron | ha sido | han sido | fue | fueron';

const inFuture = `celebrará | realizará | efectuará | desarrollará | llevará a cabo | inaugurará
  | iniciará | reunirá | abrirá | disputará | jugará | instalará | organizará | desplegará
  | extenderá | prolongará | impartirá | dictará | escenificará | materializará | producirá`;
const plural = inFuture.replaceAll('rá', 'rán');
const conditional = inFuture.replaceAll('rá', 'ría');
const conditionals = inFuture.replaceAll('rá', 'rían');

/** Conditionals: a rumour, or after "dijo que" the future of a past. */
const rumoured = `${joined('se', conditional)} | ${joined('se', conditionals)} | tendría lugar
  | tendrían lugar | comenzaría | comenzarían | arrancaría`;
const activeConditionals = 'acogería | albergaría | organizaría | celebraría | sería sede';

/** What Spanish words say about occasions. */
export const signals: Signals = {
  future: `debe | deben | deberá | deberán | va a | van a | decidió | decidieron | acordó | acordaron
    | ha decidido | han decidido | acordó que | acordaron que | se dispone a | se disponen a
    | se prepara para | se preparan para | está previsto que | está prevista | está programado que
    | está llamado a | se comprometió a | convinieron en | tiene previsto | tienen previsto | ha de
    | han de | han acordado | ha acordado | se prevé que | tiene programado | tiene programada
    | obliga a | obligan a | obligará a | está previsto | habrá de | habrán de | se apresta a | se aprestan a | tiene prevista`,
  hedge: `${rumoured} | ${activeConditionals} | podría | podrían | puede | pueden | debería | deberían | quizás | quizá | tal vez | acaso
    | probablemente | posiblemente | eventual | eventualmente | se espera | se espera que | espera
    | esperan | prevé | prevén | prevé que | planea | planean | pretende | pretenden | contempla
    | contemplan | estudia | estudian | aspira a | aspiran a | confía en | confían en | tentativamente
    | tentativa | provisional | provisionalmente | en principio | es probable que | es posible que
    | probable | posible | esperado | esperada | baraja | barajan | intenta | tiene la intención de
    | se estima que | se estima | presumiblemente | proyecta | proyectan | analiza | valora | espera que
    | se contempla | se baraja | se anticipa | sujeto a | previsiblemente | pudiera | pudieran
    | buscará | busca | se planea | por confirmar | analizan`,
  proposal: `propuso | propone | proponen | propusieron | ha propuesto | proponer | pidió | pide | piden
    | pidieron | instó | instaron | insta | llamó a | llama a | llamaron a | sugirió | sugiere
    | exigió | exige | exigen | recomendó | recomienda | abogó por | aboga por | solicitó | solicita
    | solicitaron | planteó | plantea | reclamó | reclaman | propuesta de | propuesta para | invitó a
    | hay que | debe convocarse | convocar | demandó | urgió`,
  former: `debía | debían | inicialmente | originalmente | en un principio | en principio estaba
    | anteriormente | previamente | iba a | iban a | tenía previsto | originariamente | estaba llamado a
    | primeramente | hubiera debido | en un inicio | tenía que | tenían que | tendría que haber`,
  negation: `no | nunca | jamás | tampoco | negó | niega | negaron | descartó | descarta | descartaron
    | ningún | ninguna | sin que`,
  condition: `si | siempre que | siempre y cuando | en caso de que | en caso de | a condición de que
    | a menos que | con tal de que | de concretarse | de no | salvo que`,
  passiveBase: `reanudarse | retomarse | reanudar | celebrarse | realizarse | tener lugar | efectuarse | desarrollarse | llevarse a cabo
    | inaugurarse | iniciarse | iniciar | comenzar | arrancar | empezar | reunirse | abrirse
    | ser celebrado | ser inaugurado | ser inaugurada | disputarse | jugarse | concretarse
    | se celebre | se celebren | tenga lugar | tengan lugar | se realice | se realicen | se efectúe
    | se desarrolle | se desarrollen | comience | comiencen | se lleve a cabo | se inaugure | arranque
    | se inicie | se reúna | se celebrara | tuviera lugar | se realizara | abrir sus puertas
    | dar comienzo | dar inicio | producirse | organizarse`,
  activeBase: `acoger | albergar | organizar | celebrar | realizar | ser sede | ser sede | recibir
    | hospedar | participar en | asistir a | asistir al | efectuar | inaugurar | convocar a | presidir
    | acoja | albergue | organice | sostener | mantener | tomar parte en | hacer | reunir a
    | llevar a cabo | ser la sede | ser la sede | ser anfitrión de | ser anfitriona de
    | emprender | iniciar una | iniciar un`,
  passiveFuture: `reanudará | se reanudará | se reanudarán | se retomará | se retomarán | volverán a reunirse
    | se darán cita | se dará cita | se encontrarán | ${joined('se', inFuture)} | ${joined('se', plural)} | tendrá lugar | tendrán lugar
    | comenzará | comenzarán | arrancará | arrancarán | empezará | empezarán | dará comienzo
    | darán comienzo | dará inicio | darán inicio | será inaugurado | será inaugurada
    | será celebrado | será celebrada | serán celebradas | abrirá sus puertas | abrirán sus puertas
    | abrirá | iniciará | iniciarán | regresará | será realizado | será realizada | será organizada
    | será organizado | será el | serán el | será los días | serán los días | correrá del
    | será del | transcurrirá | transcurrirán | volverá a celebrarse | volverá del | volverá a
    | llegará a | llegará en | llegará el | desembarcará en | desembarcará el
    | ${rumoured} | levantará el telón | se pondrá en marcha | se concretará
    | habrá`,
  activeFuture: `iniciarán el | iniciarán la | iniciarán un | iniciarán una | abrirán el | acogerá | acogerán | albergará | albergarán | será sede | será sede del
    | será la sede | será la sede | serán sede | serán sede | organizará | organizarán
    | celebrará | celebrarán | realizará | realizarán | recibirá | hospedará | participará en
    | participarán en | asistirá a | asistirá al | asistirán a | asistirán al | efectuará | inaugurará
    | presidirá | será anfitrión de | será anfitriona de | será anfitrión del | será anfitriona del
    | será escenario de | será escenario del | sostendrá | sostendrán | mantendrá una | mantendrán una
    | acudirá a | acudirá al | iniciará una | emprenderá | convocará | vivirá | reunirá a | llevará a cabo
    | tomará parte en | tomarán parte en | ${activeConditionals} | sería sede | será el anfitrión de | será el anfitrión del | desarrollará
    | será huésped de | disputará | disputarán | dará una | ofrecerá una | ofrecerá un | coorganizará
    | mantendrán | reeditará | efectuarán`,
  passivePresent: `se celebra | se celebran | se realiza | se realizan | tiene lugar | tienen lugar
    | comienza | comienzan | arranca | arrancan | se inaugura | se inauguran | se inicia | se inician
    | empieza | empiezan | se desarrolla | se desarrollan | abre sus puertas | abren sus puertas
    | se lleva a cabo | se efectúa | se reúne | se reúnen | inicia | inician | se abre | da comienzo
    | se disputa | se instala`,
  activePresent: `acoge | acogen | alberga | albergan | organiza | organizan | celebra | celebran
    | recibe | realiza | realizan | es sede | es sede | será testigo`,
  passivePast: `se celebró | se celebraron | se realizó | se realizaron | tuvo lugar | tuvieron lugar
    | concluyó | concluyeron | finalizó | finalizaron | terminó | terminaron | se inauguró
    | se inauguraron | comenzó | comenzaron | arrancó | arrancaron | se inició | se iniciaron
    | inició | iniciaron | se llevó a cabo | se llevaron a cabo | se desarrolló | se desarrollaron
    | se efectuó | se efectuaron | se reunió | se reunieron | se abrió | abrió sus puertas
    | culminó | culminaron | cerró sus puertas | se clausuró | se había celebrado | había concluido
    | se ha celebrado | ha concluido | ha comenzado | ha arrancado | ha tenido lugar | se ha realizado
    | ${joined('fue | fueron | ha sido | había sido', held)} | ${held} | empezó | empezaron
    | se celebraba | tenía lugar | se realizaba | se inauguraba | concluye | concluyen | finaliza
    | finalizan | termina | terminan | concluirá | concluirán | finalizará | terminará | culminará
    | se clausurará | se prolongó | se disputó | se jugó | se instaló | celebrado en | celebrada en
    | llevado a cabo | llevada a cabo | que reunió a | acabó | se saldó | clausuró | cerró | cierra
    | cerrará | acabará | culmina | culminan`,
  activePast: `acogió | acogieron | albergó | organizó | organizaron | celebró | celebraron | recibió
    | inauguró | presidió | asistió a | asistió al | participó en | participaron en | fue sede de
    | fue sede | sostuvo | sostuvieron | mantuvo | mantuvieron | realizó | realizaron | ha acogido
    | efectuó | reunió a | congregó a | ha celebrado | había acogido | contó con | atrajo | convocó ayer
    | clausuró la | inauguró la | visitaron | visitó | encabezó | desarrolló`,
  plan: `${planned} | ${joined(planned, 'para')}
    | ${joined('se', 'prevé | ha fijado | fijó | programó', 'para')}
    | a celebrarse | a realizarse | a efectuarse | a desarrollarse | a inaugurarse | a iniciarse
    | por celebrarse | a llevarse a cabo | que se celebrará en | tiene fecha para | tiene como fecha
    | a disputarse | cuya celebración está prevista para | ${joined('que será', 'inaugurada | inaugurado')}`,
  postpone: `${delayed} | aplazar | posponer | postergar | aplaza | aplazan | pospone | posponen
    | aplazó | aplazaron | pospuso | pospusieron | postergó | postergaron | posterga | retrasó | retrasa
    | aplazamiento | aplazamiento de | aplazamiento del | postergación de | postergación del | diferir
    | postergación | ha aplazado | han aplazado | ha pospuesto | será aplazada | será aplazado | difirió
    | ${joined('se | se ha', 'aplaza | pospone | retrasa')} | se pospondrá | se aplazará
    | ${joined(delayed, to)} | suspendida hasta nuevo aviso | suspendido hasta nuevo aviso
    | suspendidas hasta nuevo aviso | suspendidos hasta nuevo aviso | aplazó para | pospuso para
    | postergó para | aplazan para`,
  reschedule: `${moved} | ${joined(moved, to)} | reprogramar | reprogramó | reprogramaron | reprograma
    | nueva fecha | nuevas fechas | cambio de fecha | adelantar
    | se adelanta | se adelantará | se traslada | se trasladará | reprogramación | pasa al | pasará al
    | reprogramó para | se celebrará finalmente | se realizará finalmente | tendrá lugar finalmente
    | adelantó | adelantaron | adelanta | adelantó al | adelantó para | se reprogramó para | se movió al | se mueve al`,
  shift: 'adelantó | adelantaron | adelanta',
  cancel: `${dropped} | cancelar | suspender | anular | cancela | cancelan | canceló | cancelaron
    | suspendió | suspendieron | suspende | suspenden | cancelación de | cancelación del | cancelación
    | suspensión de | suspensión del | anuló | desconvocó | ha cancelado | han cancelado | ha suspendido
    | no se celebrará | no se celebrarán | no se realizará | no tendrá lugar | no se llevará a cabo
    | no se efectuará | ya no se celebrará | ya no tendrá lugar | no tendrán lugar | no habrá
    | finalmente no se celebrará | no se desarrollará | renunció a organizar | desistió de organizar
    | no se inaugurará | ya no está en la agenda | ya no figura en el programa`,
  online: `${joined(
    `se realizará finalmente | se celebrará finalmente | finalmente se realizará | pasa a | pasará a
     | finalmente se celebrará | cambiará a | cambia a | pasará a realizarse | migra a | migrará a
     | pasará a ser | se hará finalmente | pasa a ser`,
    `de forma virtual | por videoconferencia | en línea | de manera virtual | en formato virtual
     | formato virtual | modalidad virtual | en modalidad virtual | virtual | online | formato online
     | de forma telemática | la modalidad virtual`,
  )}
    | ${joined('de forma virtual | por videoconferencia | en línea | de manera virtual', 'en lugar de | en vez de | y no')}
    | será virtual en lugar de | será virtual y no`,
  remote: `de forma virtual | de manera virtual | por videoconferencia | en formato virtual | en línea
    | en modalidad virtual | de forma telemática | vía telemática | por vía telemática | virtualmente
    | de forma remota | mediante videoconferencia | a través de videoconferencia | de modo virtual
    | por vía virtual | vía Zoom | de forma online | en formato online | será virtual`,
  switched: `finalmente | ahora | en lugar de | en vez de | debido a | a causa de | y no | por motivos de
    | por razones de | presencial | presencialmente | ante la | ante el | por la pandemia`,
  gather: `se reunirá | se reunirán | se darán cita | se dará cita | volverán a reunirse | reunirse
    | se reúnen | se reúne | se encontrarán`,
  reportVerb: `informó | informaron | anunció | anunciaron | dijo | dijeron | declaró | declararon
    | afirmó | afirmaron | confirmó | confirmaron | indicó | indicaron | señaló | señalaron | precisó
    | precisaron | explicó | explicaron | aseguró | aseguraron | agregó | añadió | manifestó | expresó
    | reiteró | recordó | recordaron | comunicó | comunicaron | detalló | destacó | reveló | subrayó
    | sostuvo que | ha anunciado | han anunciado | ha informado | ha confirmado | han confirmado
    | había anunciado | ha dicho | ha asegurado | ha explicado | anuncia | informa | indica | dice
    | según informó | según anunció | apuntó | puntualizó | adelantó que | adelantó | adelantaron | divulgó | publicó | firmó
    | convocó | citó | firmaron | firmado | resaltó | acotó | comentó | aclaró | advirtió | difundió
    | reportó | dio a conocer | dieron a conocer | hizo saber | decidió | decidieron | decretó | ratificó
    | ratificaron | tuiteó | escribió | condenó`,
  attribution: `según | de acuerdo con | conforme a | en declaraciones a | en un comunicado | de acuerdo a
    | en una declaración | en rueda de prensa | en conferencia de prensa | citando | a juicio de
    | en una rueda de prensa | en una conferencia de prensa | en una nota | a través de un comunicado
    | en un mensaje | mediante un comunicado | en entrevista | en una entrevista | en redes sociales`,
  that: 'que',
  relative: `que | quien | quienes | cuyo | cuya | cuyos | cuyas | donde | el cual | la cual | los cuales
    | las cuales | en el que | en la que | en los que | en las que | al que | a la que | a los que
    | del que | de la que | en el cual | en la cual | al cual | a la cual | durante la cual
    | durante el cual | a cuyo | por el que | por la que | con el que | con la que | lo que | lo cual`,
  subordinate: `después de que | después de | luego de | luego de que | tras | cuando | mientras
    | mientras que | aunque | antes de que | antes de | porque | ya que | puesto que | dado que | debido a
    | para que | a fin de | a fin de que | con el fin de | por lo que | al margen de | con vistas a
    | en vista de | a causa de | a raíz de | desde que | pese a | a pesar de | ante la | ante el
    | en tanto que | como parte de | una vez que | con el objetivo de`,
  coordinate:
    'pero | sino | ; | : | sin embargo | no obstante | en tanto | por otra parte | mientras que | por su parte',
  deadlineDate: `hasta el | hasta | antes del | antes de | a más tardar el | a más tardar | como máximo el
    | hasta el próximo | hasta finales de | hasta mediados de | vence el | vencen el | expira el
    | no más tarde del | hasta las | hasta los | cierra el | vence | vencerá el | vencerán el
    | para antes del | hasta este | tope el`,
  sinceDate: `desde el | desde | a partir del | a partir de | desde la | con fecha del | fechado el
    | fechada el | después del | tras el | desde este | desde los | a contar del | desde el pasado`,
  notDate: 'no | no ya',
  butDate: 'sino | pero',
  unsettled: `sujeta a confirmación | sujeto a confirmación | pendiente de confirmación
    | pendientes de confirmación | por confirmar | sin confirmar | sigue sin confirmarse
    | está por definirse | aún no es definitiva`,
  insteadOf: `en lugar del | en lugar de | en vez del | en vez de | y no el | y no | en sustitución del
    | en lugar de los días | en vez de los días`,
  newDate: `al | hasta el | hasta | para el | para los | ${joined(delayed, to)} | ${joined(moved, to)}
    | aplazó para | pospuso para | postergó para | reprogramó para | adelantó al | adelantó para
    | se reprogramó para | pasa al | pasará al | se movió al | se mueve al`,
  deadline: `fecha límite | plazo | plazos | inscripción | inscripciones | inscribirse | registro
    | solicitudes | postulaciones | postulación | candidaturas | acreditación | acreditaciones | entradas
    | boletos | vence | vencen | vencerá | vencimiento | ofertas | licitación | propuestas
    | recepción de | recibirán | abono | abonos | reembolso | reembolsos | entrará en vigor
    | entrará en vigencia | entrada en vigor | vigencia | caduca | expira | expirará | expiran
    | convocatoria de | preventa | venta de | entrará en operación | entrará en funcionamiento
    | resúmenes | ponencias se recibirán | entrarán en vigor | prohibida | prohibido | padrón`,
  forecast: `crecimiento | crecerá | inflación | pronóstico | pronósticos | previsiones | PIB | por ciento
    | % | desempleo | temperaturas | lluvias | precipitaciones | tasas | tasa | producción | estimación
    | proyecciones | expectativas | alza | cosecha | extracción`,
  market: `entrega | entregas | contratos | contrato | futuros | barril | onza | tonelada | acciones
    | bolsa | índice | dividendo | bonos | libra | cotización | cotizaciones | crudo | precio | precios`,
  publication: `publicado | publicada | publicará | publicarán | publicar | publicación | difundirá
    | dará a conocer | darán a conocer | emitirá | emisión | lanzará | saldrá a la venta | estreno
    | estrenará | se estrenará | salida a la venta | divulgará | presentará el informe | edición impresa
    | hará público | cifras`,
  previous: `anterior | anteriores | pasado | pasada | pasados | pasadas | última | último | últimas
    | últimos | precedente | previa | previo | reciente | recién concluida | recién concluido`,
  upcoming:
    'próximo | próxima | próximos | próximas | venidero | venidera | futura | futuro | inminente',
  aside: `al margen de | al margen del | vísperas de | vísperas del | en vísperas de | en vísperas del
    | preparativos de | preparativos para | preparación de | preparación del | agenda de | agenda del
    | con motivo de | con motivo del | con ocasión de | con ocasión del | en el marco de
    | en el marco del | tras | después de | después del | luego de | luego del | antes de | antes del
    | durante | resultados de | resultados del | conclusiones de | conclusiones del | invitación a
    | término de | término del | al término de | al término del | a raíz de | de cara a | de cara al
    | con vistas a | con vistas al | rumbo a | previo a | previo al | previa a | posterior a | con miras a
    | con miras al | como parte de | como parte del | paralelamente a | paralelo a | paralelo al
    | declaración de | declaración del | desde | con`,
  auxiliary: `${is} | será | serán | ser | sido | es | son | quedará | quedarán | haber sido`,
  pastAuxiliary: 'estaba | estaban | había sido | habían sido | era | eran',
  infinitive: '',
};
