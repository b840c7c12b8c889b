/** Spanish nouns for things that happen at a date and a place. */
export const heads: Readonly<Record<string, string>> = {
  summit: 'cumbre | cumbres | reunión cumbre | conferencia cumbre',
  forum: 'foro | foros',
  conference: `conferencia | conferencias | congreso | congresos | simposio | simposium | convención
    | coloquio | jornadas | conversatorio`,
  meeting: `reunión | reuniones | encuentro | encuentros | mesa redonda | asamblea | asambleas
    | asamblea general | cónclave | consultas | junta | cabildo | mesa de trabajo`,
  talks: `conversaciones | negociaciones | diálogo | diálogos | mesa de diálogo | pláticas
    | debate | debates | ciclo de diálogos | debate presidencial`,
  session:
    'sesión | sesiones | período de sesiones | periodo de sesiones | pleno | plenaria | sesión plenaria',
  visit: 'visita | visita de Estado | visita oficial | visita de trabajo | gira',
  exhibition: `exposición | exposiciones | feria | ferias | expo | salón | bienal | muestra
    | exhibición | feria comercial | rueda de negocios`,
  festival: 'festival | festivales | carnaval | fiestas | fiesta | festividad | semana cultural',
  ceremony: `ceremonia | ceremonias | inauguración | ceremonia de apertura | ceremonia de clausura
    | acto inaugural | investidura | toma de posesión | ceremonia de inauguración | acto de firma
    | traspaso de mando | gala de los premios | entrega de premios | homenaje`,
  election: `elecciones | elección | comicios | elecciones generales | elecciones presidenciales
    | votación | segunda vuelta | balotaje | primarias | primera vuelta | comicio`,
  referendum: 'referéndum | referendo | plebiscito | consulta popular',
  seminar: `seminario | seminarios | taller | talleres | webinario | webinar | curso | hackatón
    | hackathon | capacitación`,
  'press-conference': 'rueda de prensa | conferencia de prensa | conferencia de medios',
  games: `juegos | campeonato | campeonatos | torneo | torneos | copa | mundial | copa del mundo
    | juegos olímpicos | maratón | carrera | olimpiada | olimpiadas | eurocopa | copa américa
    | vuelta a España | vuelta ciclista | partido | final | gran premio | rally | regata | triatlón | ultramaratón`,
  parade: 'desfile | desfile militar | marcha | manifestación | cabalgata',
  exercise:
    'maniobras | ejercicio | ejercicios | ejercicio militar | ejercicios militares | simulacro',
  concert: 'concierto | conciertos | gala | recital | espectáculo',
  hearing: 'juicio | audiencia | audiencias | vista oral',
  launch: 'ceremonia de lanzamiento | sorteo | lanzamiento oficial',
  edition: 'edición | ediciones',
};

/** What else Spanish titles of occasions speak of. */
export const concepts: Readonly<Record<string, string>> = {
  'foreign-minister': `ministros de Relaciones Exteriores | ministro de Relaciones Exteriores
    | ministros de Exteriores | ministro de Exteriores | cancilleres | canciller
    | ministros de Asuntos Exteriores | ministro de Asuntos Exteriores`,
  minister: 'ministros | ministro | ministra | ministras | ministerial | ministeriales',
  president: 'presidentes | presidente | presidenta | presidencial | presidenciales | mandatarios',
  parliament:
    'parlamento | parlamentario | parlamentaria | interparlamentaria | parlamentarios | Congreso',
  trade: 'comercio | comercial | comerciales',
  investment: 'inversión | inversiones | inversores | inversionistas',
  economy: 'economía | económico | económica | económicos | economías',
  finance: 'finanzas | financiero | financiera | financiación | financiamiento',
  energy: 'energía | energías | energético | energética',
  security: 'seguridad | defensa',
  cooperation: 'cooperación | colaboración',
  culture: 'cultura | cultural | culturales | culturas',
  education: 'educación | educativo | educativa | universidad | universidades | universitario',
  health: 'salud | sanitario | sanitaria',
  climate: 'clima | climático | climática | cambio climático',
  water: 'agua | aguas',
  transport: 'transporte | transportes | logística',
  tourism: 'turismo | turístico | turística',
  media: 'medios | prensa | periodistas',
  youth: 'juventud | jóvenes | juvenil',
  women: 'mujeres | mujer | femenino | femenina',
  business: 'negocios | empresarios | empresas | empresarial',
  digital: 'digital | digitales',
  technology: 'tecnología | tecnologías | tecnológico | tecnológica',
  'artificial-intelligence': 'inteligencia artificial | IA',
  agriculture: 'agricultura | agrícola | agropecuaria | agropecuario',
  food: 'alimentación | alimentos | alimentaria | alimentario',
  book: 'libro | libros',
  film: 'cine | película | películas | cinematográfico',
  music: 'música | músicas | musical',
  science: 'ciencia | ciencias | científico | científica',
  'silk-road': 'ruta de la seda',
  'belt-and-road': 'franja y la ruta | la franja y la ruta | franja y ruta',
  peace: 'paz',
  environment: 'medio ambiente | ambiental | ambiente',
  emergency: 'emergencia | extraordinario | extraordinaria',
};
