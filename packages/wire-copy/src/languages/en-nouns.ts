/** English nouns for things that happen at a date and a place. */
export const heads: Readonly<Record<string, string>> = {
  summit: 'summit | summits | summit meeting | summit talks',
  forum: 'forum | forums',
  conference: `conference | conferences | congress | symposium | convention | colloquium
    | donor conference | donors conference`,
  meeting: 'meeting | meetings | round table | roundtable | assembly | consultations',
  talks: `talks | negotiations | dialogue | round of talks | round of negotiations
    | round of consultations | round of dialogue | round of peace talks`,
  session: 'session | sessions | plenary | plenum | hearings',
  visit: 'visit | state visit | official visit | working visit',
  exhibition: `exhibition | expo | fair | trade fair | exposition | biennale | trade show | air show
    | airshow | motor show | auto show | auction`,
  festival: 'festival | carnival | film festival | fireworks festival',
  ceremony: 'ceremony | opening ceremony | inauguration | signing ceremony | closing ceremony',
  election: 'election | elections | vote | by-election | runoff | run-off | polls',
  referendum: 'referendum',
  seminar: 'seminar | workshop | webinar | training course | hackathon',
  'press-conference': 'press conference | news conference | press briefing',
  games: `games | championship | championships | tournament | olympics | world cup | marathon | race
    | half marathon | regatta | rally | grand prix | olympiad`,
  parade: 'parade | march past | military parade',
  exercise: 'exercise | exercises | drill | drills | military exercise | military exercises',
  concert: 'concert | gala | performance',
  hearing: 'hearing | trial | court hearing',
  launch: 'launch ceremony | rocket launch',
};

/** English nouns that only a name makes an occasion of. */
export const properHeads: Readonly<Record<string, string>> = {
  week: 'week | weeks',
  days: 'days',
  games: `cup | open | masters | grand prix | prix | derby | rally | regatta | tour | super cup | classic
    | olympiad | paralympics | universiade`,
  exhibition: 'show | salon | triennale | biennial',
  ceremony: 'awards',
  meeting: 'gathering | jirga | kurultai',
  festival: 'fest',
};

/** What else English titles of occasions speak of. */
export const concepts: Readonly<Record<string, string>> = {
  'foreign-minister': 'foreign ministers | foreign minister | foreign ministerial',
  minister: 'ministers | minister | ministerial',
  president: 'presidents | president | presidential',
  parliament: 'parliament | parliamentary | parliamentarians',
  trade: 'trade | commerce | commercial',
  investment: 'investment | investments | investors',
  economy: 'economic | economy | economies',
  finance: 'finance | financial',
  energy: 'energy',
  security: 'security | defence | defense',
  cooperation: 'cooperation | co-operation | collaboration',
  culture: 'culture | cultural',
  education: 'education | educational | university | universities',
  health: 'health',
  climate: 'climate | climate change',
  water: 'water',
  transport: 'transport | transportation | logistics',
  tourism: 'tourism',
  media: 'media | journalists | press',
  youth: 'youth | young',
  women: "women | women's",
  business: 'business | entrepreneurs',
  digital: 'digital',
  technology: 'technology | technologies | tech',
  'artificial-intelligence': 'artificial intelligence | ai',
  agriculture: 'agriculture | agricultural',
  food: 'food',
  book: 'book | books',
  film: 'film | cinema',
  music: 'music | musical',
  science: 'science | scientific',
  'silk-road': 'silk road',
  'belt-and-road': 'belt and road',
  peace: 'peace',
  environment: 'environment | environmental',
  emergency: 'emergency | extraordinary',
};
