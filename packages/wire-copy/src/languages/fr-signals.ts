import { agreeing, joined } from './forms.ts';
import type { Signals } from './language-table.ts';

const four = '_ e s es';
const be = 'sera | seront';
const would = 'serait | seraient';
const was =
  'a été | ont été | avait été | avaient été | fut | furent | était | étaient | est | sont';

/** Participles of holding, in all four forms. */
const held = agreeing(
  'organisé | ouvert | inauguré | accueilli | lancé | convoqué | célébré | réuni | tenu | donné',
  four,
);
const planned = agreeing(
  `prévu | programmé | fixé | planifié | agendé | convoqué | calé | annoncé | inscrit au calendrier
   | arrêté`,
  four,
);
const delayed = agreeing('reporté | repoussé | ajourné | décalé | différé | retardé', four);
const moved = agreeing('avancé | reprogrammé | replanifié | déplacé', four);
const dropped = agreeing('annulé | supprimé | déprogrammé | abandonné | suspendu', four);

const infinitives = `se tenir | avoir lieu | se dérouler | s'ouvrir | débuter | commencer | démarrer
  | se réunir | être organisé | être organisée | être organisés | être organisées | être inauguré
  | être inaugurée | se poursuivre | être célébré | être célébrée | prendre place | se jouer
  | être lancé | être lancée | se disputer | se rassembler | être accueilli | être accueillie`;

/** Conditionals: a rumour, or after "a dit que" the future of a past. */
const conditionals = `se tiendrait | se tiendraient | aurait lieu | auraient lieu | se déroulerait
  | se dérouleraient | s'ouvrirait | s'ouvriraient | débuterait | commencerait | se réunirait
  | se réuniraient | reprendraient | reprendrait | ${joined(would, held)}`;
const activeConditionals =
  'accueillerait | organiserait | tiendrait | accueilleraient | abriterait';

/** What French words say about occasions. */
export const signals: Signals = {
  future: `doit | doivent | va | vont | devra | devront | s'apprête à | s'apprêtent à | se prépare à
    | se préparent à | a décidé de | a décidé d' | ont décidé de | ont décidé d' | sont convenus de
    | sont convenus d' | ont convenu de | ont convenu d' | est appelé à | est appelée à
    | il est prévu que | il est prévu qu' | est censé | est censée | il a été décidé de
    | il a été convenu de | a accepté d' | a accepté de | va bientôt | doivent également
    | doit également | oblige à | obligent à | contraint à | contraignent à`,
  hedge: `${conditionals} | ${activeConditionals} | pourrait | pourraient | peut | peuvent | devrait | devraient | peut-être | probablement
    | sans doute | éventuellement | éventuel | éventuelle | envisage | envisagent | envisagé
    | envisagée | espère | espèrent | souhaite | souhaitent | compte | comptent | entend | entendent
    | prévoit | prévoient | prévoit d' | prévoit de | prévoient de | prévoient d' | a l'intention de
    | ont l'intention de | a l'intention d' | en principe | sous réserve | vraisemblablement
    | provisoirement | provisoire | est attendu | est attendue | sont attendus | sont attendues
    | attendu | attendue | attendus | attendues | est susceptible | pressenti | pressentie | tentative
    | pourrait également | devrait également | potentiel | potentielle | projette | projettent
    | ambitionne | aurait l'intention | possible | possiblement | à titre provisoire | espéré
    | espérée | théoriquement | en théorie | étudie | se dit prêt à | se dit prête à | à confirmer`,
  proposal: `a proposé | propose | proposent | ont proposé | avait proposé | proposé | appelle à
    | appellent à | a appelé à | ont appelé à | appelé à | a demandé | demande | demandent | réclame
    | réclament | a suggéré | suggère | recommande | a recommandé | préconise | plaide pour
    | a plaidé pour | exhorte | a exhorté | il faut | faudrait | propose d' | proposant | proposition
    | invite à | a invité à | ont invité à | milite pour | souhaité`,
  former: `devait | devaient | initialement | à l'origine | auparavant | précédemment | d'abord
    | aurait dû | auraient dû | originellement | primitivement | préalablement | au départ
    | dans un premier temps`,
  negation: `ne | n' | jamais | a démenti | dément | démentent | a exclu | exclut | aucun | aucune`,
  condition:
    "si | s'il | s'ils | à condition que | à condition de | pourvu que | au cas où | à moins que",
  passiveBase: `${infinitives} | reprendre | se retrouver | se tienne | se tiennent | ait lieu | aient lieu | se déroule
    | se déroulent`,
  activeBase: `accueillir | organiser | tenir | abriter | recevoir | participer à | participer au
    | participer aux | assister à | assister au | effectuer | ouvrir | lancer | coorganiser | présider
    | prendre part à | prendre part au | inaugurer | convoquer | héberger | célébrer | mener
    | être l'hôte du | être l'hôte de | réunir | disputer`,
  passiveFuture: `reprendra | reprendront | se réunira | se réuniront | se retrouveront
    | se rassembleront | s'étalera | s'échelonnera | se prolongera | se tiendra | se tiendront | aura lieu | auront lieu | se déroulera | se dérouleront
    | s'ouvrira | s'ouvriront | débutera | débuteront | commencera | commenceront | démarrera
    | démarreront | se poursuivra | se disputera | se jouera
    | ${joined(be, held)} | ${joined(be, agreeing('prévu | programmé | fixé', four))}
    | ${conditionals}
    | ouvrira ses portes | ouvriront leurs portes | ouvrira | prendra place | se tiendra également
    | aura également lieu | aura finalement lieu | se tiendra finalement | aura donc lieu
    | aura bien lieu | auront bien lieu | se tiendra bien | se tiendra donc | auront finalement lieu
    | fera étape | donnera le coup d'envoi | battra son plein | s'installera | revient du | revient les
    | reviendra du | reviendra les | prendra ses quartiers | investira`,
  activeFuture: `accueillera | accueilleront | organisera | organiseront | abritera | abriteront
    | tiendra | tiendront | recevra | effectuera | effectueront | participera à | participera au
    | participera aux | participeront à | participeront au | assistera à | assistera au | présidera
    | prendra part à | prendra part au | prendront part au | prendront part à | lancera | inaugurera
    | hébergera | sera l'hôte de | sera l'hôte du | sera l'hôte d' | convoquera | célébrera
    | se rendra en visite | entamera | réunira | ${activeConditionals}
    | coorganiseront | coorganisera | mènera | mèneront | disputera | disputeront | co-organisera
    | vivra au rythme du | vivra au rythme de la`,
  passivePresent: `se retrouvent | se tient | se tiennent | a lieu | ont lieu | se déroule | se déroulent | s'ouvre
    | s'ouvrent | débute | débutent | commence | commencent | démarre | démarrent | se réunit
    | se réunissent | ${joined('est | sont', agreeing('organisé | inauguré | célébré', four))}
    | ouvre ses portes | ouvrent leurs portes`,
  activePresent: `accueille | accueillent | organise | organisent | abrite | abritent | tient
    | tiennent | reçoit | effectue`,
  passivePast: `${joined("s'est | s'était | se sont | s'étaient", agreeing('tenu | ouvert | déroulé | achevé | terminé | clôturé | conclu | réuni | poursuivi', four))}
    | a eu lieu | ont eu lieu | avait eu lieu | avaient eu lieu | a pris fin | ont pris fin
    | a débuté | ont débuté | a commencé | ont commencé | avait débuté | a démarré | ayant eu lieu
    | ${joined(was, held)} | ${held} | s'est conclue | s'achève | s'achèvent | s'achevait | s'achèvera
    | prend fin | se termine | se terminent | prendra fin | se terminera | se tenait | se déroulait
    | avait lieu | avaient lieu | a fermé ses portes | a ouvert ses portes | avait ouvert
    | ont ouvert leurs portes | clos | close | clôturé | clôturée | s'est tenu | achevé | achevée
    | conclu | conclue | organisé par | organisée par | organisés par | organisées par`,
  activePast: `a accueilli | ont accueilli | avait accueilli | a organisé | ont organisé
    | avait organisé | a abrité | avait abrité | a tenu | ont tenu | a présidé | a participé à
    | a participé au | ont participé à | ont participé au | a assisté à | a assisté au | a réuni
    | avait réuni | a attiré | avait attiré | a inauguré | a lancé | a effectué | avait effectué
    | avait donné lieu | a rassemblé | avait rassemblé`,
  plan: `${planned} | ${joined(planned, 'pour | au | à | aux | à partir du')}
    | ${joined(agreeing('prévu | programmé', four), 'de se tenir | de se dérouler')}
    | devant se tenir | devant avoir lieu | devant se dérouler | devant s'ouvrir | qui aura lieu
    | ${joined(agreeing('attendu', four), 'au')} | aux dates du`,
  postpone: `${delayed} | reporter | report du | report de | report des | repousser | ajourner
    | ajournement | décaler | reporte | reportent | repousse | repoussent | report
    | ${joined(agreeing('suspendu', four), "jusqu'à nouvel ordre | sine die")}
    | ${joined(delayed, "au | aux | à | jusqu'au")} | reporte au | reporter au | reporter à`,
  reschedule: `${moved} | ${joined(moved, 'au | aux | à | du')} | avancer | reprogrammer
    | nouvelle date | nouvelles dates | changement de date | aura plutôt lieu | se tiendra plutôt
    | aura désormais lieu | se tiendra désormais`,
  cancel: `${dropped} | annuler | annulation du | annulation de | annulation des | annulation | annule
    | annulent | n'aura pas lieu | n'auront pas lieu | ne se tiendra pas | ne se tiendront pas
    | n'aura finalement pas lieu | ne se tiendra finalement pas | n'aura plus lieu
    | ne se tiendra plus | ne sera pas organisé | ne sera pas organisée | renonce à organiser
    | renoncent à organiser | a renoncé à organiser | ont renoncé à organiser | ne se déroulera pas
    | tombe à l'eau | n'est plus à l'ordre du jour | ne figure plus au programme | n'est plus au programme | n'aura pas lieu cette année | ne s'ouvrira pas`,
  online: `${joined(
    'se tiendra finalement | aura finalement lieu | se déroulera finalement | finalement | se tiendra désormais | aura désormais lieu | se tiendra donc | passe | passera | bascule | basculera | se tiendra plutôt | aura plutôt lieu',
    'en ligne | en visioconférence | par visioconférence | en mode virtuel | en distanciel | à distance | en format virtuel | virtuellement | en virtuel',
  )}
    | ${joined('en ligne | en visioconférence | par visioconférence', 'au lieu de | et non | plutôt que')}
    | organisé en ligne à la place | sera entièrement virtuel | sera entièrement virtuelle
    | sera finalement virtuel | sera finalement virtuelle`,
  remote: `en ligne | en visioconférence | par visioconférence | par visio | en mode virtuel
    | en distanciel | à distance | en format virtuel | virtuellement | de manière virtuelle
    | par vidéoconférence | en vidéoconférence | sous forme virtuelle | de façon virtuelle`,
  switched: `finalement | désormais | plutôt | plutôt que | plutôt qu' | au lieu de | au lieu d' | et non
    | en raison de | en raison du | en raison d' | en raison des | à cause de | à cause du | en présentiel
    | faute de | au lieu du`,
  gather: `se réunira | se réuniront | se retrouveront | se rassembleront | se retrouver | se réunir
    | se réunissent | se retrouvent | se réunit`,
  reportVerb: `a annoncé | ont annoncé | a déclaré | ont déclaré | a indiqué | ont indiqué | a affirmé
    | ont affirmé | a confirmé | ont confirmé | a précisé | ont précisé | a ajouté | a rapporté
    | ont rapporté | a dit | ont dit | a fait savoir | ont fait savoir | a souligné | a assuré
    | a rappelé | a rappelé mardi | a relevé | a expliqué | annonce | indique | déclare | affirme
    | précise | rapporte | annoncent | a-t-on appris | a-t-il dit | a-t-il ajouté | a-t-elle ajouté
    | a-t-il déclaré | a-t-il indiqué | a-t-elle indiqué | a-t-elle déclaré | a-t-on indiqué
    | a-t-il annoncé | a-t-elle annoncé | ajoute | rappelle | a informé | a révélé | a publié
    | avait annoncé | avait indiqué | avait déclaré | avait dit | a signé | annonçait | a écrit
    | a-t-il précisé | a-t-elle précisé | a-t-il affirmé | a-t-il souligné | a convoqué | a salué
    | a-t-on précisé | indiquait | a estimé | a-t-il estimé | estime | a promis | a décidé
    | ont décidé | décide | a tranché | ont tranché | a prévenu | a réagi | a communiqué | fait savoir`,
  attribution: `selon | d'après | de source | à en croire | dans un communiqué | dans un communiqué publié
    | dans une déclaration | dans un entretien | lors d'une conférence de presse | citant | de même source
    | lors d'un point de presse | sur les réseaux sociaux`,
  that: "que | qu'",
  relative: `qui | dont | lequel | laquelle | lesquels | lesquelles | auquel | à laquelle | auxquels
    | duquel | de laquelle | au cours duquel | au cours de laquelle | pendant lequel | durant laquelle
    | lors duquel | lors de laquelle | lors desquelles`,
  subordinate: `après que | après | depuis que | lorsque | lorsqu' | quand | tandis que | tandis qu'
    | alors que | alors qu' | bien que | avant que | avant de | avant d' | puisque | pendant que
    | afin de | afin d' | afin que | parce que | parce qu' | dès que | à l'issue de | à l'issue du
    | à l'issue d' | en raison de | en raison du | en raison d' | en raison des | en vue de | en vue du
    | en marge de | en marge du | en marge d' | en attendant | suite à | faute de | dans l'attente de`,
  unsettled: `à confirmer | reste à confirmer | restent à confirmer | doit encore être confirmée
    | doit être confirmée | sous réserve de confirmation | n'est pas encore arrêtée`,
  notDate: 'non pas | non | pas',
  butDate: 'mais',
  coordinate: 'mais | ; | : | cependant | toutefois | en revanche | par ailleurs | en outre',
  deadlineDate: `jusqu'au | jusqu'à | jusqu'en | avant le | avant | avant la | d'ici | d'ici le | d'ici à
    | d'ici au | au plus tard le | au plus tard en | au plus tard | d'ici la | jusqu'à la | d'ici le mois
    | expire le | expirera le | avant les | d'ici au mois | valable jusqu'au`,
  sinceDate: `depuis | depuis le | à partir du | à compter du | dès le | depuis la | après le | à partir de
    | à compter de | en date du | datant du | datée du | daté du | au lendemain du | après la | dès`,
  insteadOf: `au lieu du | au lieu de | au lieu des | et non | et non le | et non pas | plutôt que
    | en lieu et place du | et non du | contre le`,
  newDate: `au | aux | à | jusqu'au | jusqu'à | pour le | ${joined(delayed, "au | aux | à | jusqu'au")}
    | ${joined(moved, 'au | aux | à')} | reporter au | reporter à | reporte au`,
  deadline: `date limite | dates limites | délai | délais | inscription | inscriptions | s'inscrire
    | candidature | candidatures | dossiers | dépôt | billets | billetterie | accréditation
    | accréditations | échéance | expire | expirera | remboursés | soumissions | offres | appel d'offres
    | appel à candidatures | appel à projets | préventes | prévente | badge | date butoir | clôture des
    | réservations | entrera en vigueur | entreront en vigueur | entrer en vigueur | mise en service
    | mis en service | mise en circulation | en vigueur`,
  forecast: `croissance | inflation | prévisions | PIB | pour cent | % | chômage | production | hausse
    | baisse | températures | météo | précipitations | pluies | taux | reculer | progresser
    | récolte | estimation | estimations`,
  market: `livraison | livraisons | contrats à terme | baril | once | tonne | cours | bourse | indice
    | actions | dividende | obligations | à terme | cotations | échanges boursiers | courtier`,
  publication: `publié | publiée | publiés | publiées | publiera | publier | publication | paraîtra
    | parution | sortira | sortie | numéro | diffusé | diffusée | diffusera | mis en ligne
    | mise en ligne | rendu public | rendue publique | rendus publics | sera dévoilé | dévoilera
    | procès-verbal | présentera un rapport`,
  previous: `précédent | précédente | précédents | précédentes | dernier | dernière | passé | passée
    | antérieur | antérieure | écoulé | écoulée | ancien | ancienne`,
  upcoming: `prochain | prochaine | prochains | prochaines | futur | future | à venir | imminent
    | imminente`,
  aside: `en marge de | en marge du | en marge d' | en marge des | à la veille de | à la veille du
    | préparatifs de | préparatifs du | préparation de | préparation du | ordre du jour de
    | ordre du jour du | à l'occasion de | à l'occasion du | à l'occasion d' | lors de | lors du | lors d'
    | lors des | au cours de | au cours du | pendant | durant | à l'issue de | à l'issue du
    | à l'issue d' | dans le cadre de | dans le cadre du | dans le cadre d' | en vue de | en vue du
    | après | avant | depuis | à la suite de | à la suite du | résultats de | résultats du
    | conclusions de | conclusions du | invitation à | invité à | au terme de | au terme du
    | suite au | en prélude à | en prélude au | en ouverture de | en ouverture du | en clôture de
    | en clôture du | au lendemain de | au lendemain du | en amont de | en amont du | avec`,
  auxiliary: 'sera | seront | serait | être | est | sont | a été | ont été | été',
  pastAuxiliary: 'était | étaient | avait été | avaient été',
  infinitive: '',
};
