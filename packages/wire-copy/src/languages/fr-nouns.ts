/** French nouns for things that happen at a date and a place. */
export const heads: Readonly<Record<string, string>> = {
  summit: 'sommet | sommets | réunion au sommet | rencontre au sommet | conférence au sommet',
  forum: 'forum | forums | fora',
  conference: `conférence | conférences | congrès | colloque | colloques | symposium | convention
    | assises | états généraux | journées d'étude | journée d'étude | université d'été | journées
    | rencontres`,
  meeting: `réunion | réunions | rencontre | table ronde | tables rondes | assemblée
    | assemblée générale | conclave | consultations | conseil des ministres | conseil d'association
    | rendez-vous annuel`,
  talks: `pourparlers | négociations | dialogue | dialogues | entretiens | discussions
    | débat | débats | concertation | conversations`,
  session: 'session | sessions | séance | séance plénière | plénum | plénière | assemblée plénière',
  visit: `visite | visite d'Etat | visite officielle | visite de travail | déplacement
    | visite de travail et d'amitié | tournée`,
  exhibition: `exposition | expositions | salon | salons | foire | foires | expo | biennale
    | exposition universelle | foire commerciale`,
  festival:
    'festival | festivals | carnaval | fête | fêtes | semaine culturelle | printemps des poètes',
  ceremony: `cérémonie | cérémonies | inauguration | cérémonie d'ouverture | cérémonie de clôture
    | cérémonie de signature | investiture | prestation de serment | commémoration | commémorations
    | cérémonie d'investiture | obsèques | funérailles | remise des prix`,
  election: `élection | élections | scrutin | présidentielle | législatives | municipales
    | vote | sénatoriales | régionales | communales | élection présidentielle
    | élections législatives | élections municipales`,
  referendum: 'référendum | référendums | votation | consultation référendaire',
  seminar: `séminaire | séminaires | atelier | ateliers | webinaire | formation | stage | hackathon
    | masterclass`,
  'press-conference': 'conférence de presse | point de presse | point presse',
  games: `jeux | championnat | championnats | tournoi | coupe | coupe du monde | mondial | jeux olympiques
    | marathon | course | rallye | grand prix | coupe d'Afrique des nations | CAN | olympiades
    | tour de France | match | finale | régate | régates | triathlon`,
  parade: 'défilé | défilé militaire | parade | marche | manifestation | gay pride',
  exercise:
    'manoeuvres | exercice | exercices | exercice militaire | exercices militaires | exercices conjoints',
  concert: 'concert | concerts | gala | récital | spectacle',
  hearing: 'procès | audience | audiences | audition',
  launch: 'cérémonie de lancement | tirage au sort | lancement officiel',
  edition: 'édition | éditions',
};

/** What else French titles of occasions speak of. */
export const concepts: Readonly<Record<string, string>> = {
  'foreign-minister': `ministres des Affaires étrangères | ministre des Affaires étrangères
    | chefs de la diplomatie | chefs de diplomatie | ministres des AE`,
  minister: 'ministres | ministre | ministérielle | ministériel | ministérielles',
  president:
    'présidents | président | présidente | présidentiel | présidentielle | présidentielles',
  parliament: 'parlement | parlementaire | parlementaires | interparlementaire | parlements',
  trade: 'commerce | commercial | commerciale | commerciaux | échanges',
  investment: 'investissement | investissements | investisseurs',
  economy: 'économie | économique | économiques | économies',
  finance: 'finances | finance | financier | financière | financement',
  energy: 'énergie | énergies | énergétique',
  security: 'sécurité | défense | sécuritaire',
  cooperation: 'coopération | collaboration',
  culture: 'culture | culturel | culturelle | culturels | cultures',
  education: 'éducation | enseignement | éducatif | université | universités | universitaire',
  health: 'santé | sanitaire',
  climate: 'climat | climatique | climatiques | changement climatique | changements climatiques',
  water: 'eau | eaux',
  transport: 'transport | transports | logistique',
  tourism: 'tourisme | touristique',
  media: 'médias | média | presse | journalistes',
  youth: 'jeunesse | jeunes',
  women: 'femmes | femme | féminin | féminine',
  business: "affaires | d'affaires | entrepreneurs | entreprises | hommes d'affaires",
  digital: 'numérique | numériques | digital',
  technology: 'technologie | technologies | technologique | tech',
  'artificial-intelligence': 'intelligence artificielle | IA',
  agriculture: 'agriculture | agricole | agricoles',
  food: 'alimentation | alimentaire | alimentaires',
  book: 'livre | livres',
  film: 'film | films | cinéma | cinématographique',
  music: 'musique | musiques | musical | musicale',
  science: 'science | sciences | scientifique | scientifiques',
  'silk-road': 'route de la soie | routes de la soie',
  'belt-and-road': 'ceinture et la route | la ceinture et la route | ceinture et route',
  peace: 'paix',
  environment: 'environnement | environnemental | environnementale',
  emergency: 'urgence | extraordinaire',
};
