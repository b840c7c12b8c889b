import type { TimeWords } from './language-table.ts';

/** French words of dates and clock times, Belgian, Swiss, Canadian and African usage included. */
export const times: TimeWords = {
  months: [
    'janvier | janv.',
    'février | fév. | févr.',
    'mars',
    'avril | avr.',
    'mai',
    'juin',
    'juillet | juil. | juill.',
    'août',
    'septembre | sept.',
    'octobre | oct.',
    'novembre | nov.',
    'décembre | déc.',
  ],
  homonyms: 'mars | mai | avril',
  weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  ordinals: ['premier | 1er'],
  ordinalEndings: 'er | ère | re | e | ème | eme | nd | nde | d',
  to: "au | à | jusqu'au | jusqu'à | et jusqu'au",
  and: 'et | &',
  from: "du | depuis le | à partir du | à compter du | dès le | d'",
  between: 'entre le | entre',
  of: "de | du | d'",
  lead: `en | le | les | pour le | pour les | pour | dès | vers le | vers | autour du | aux alentours du
    | dans la journée de | dans la matinée de | dans la soirée de | ce | pendant le | au cours de
    | au cours du | durant le | courant | pour la | à la | la | à | dans le courant de`,
  dayWord: 'le | les | journées des | journée du | date du | dates des',
  monthWord: `mois de | mois d' | au mois de | au mois d' | le mois de | le mois d' | du mois de
    | du mois d' | les mois de | au cours du mois de | dans le courant du mois de
    | courant du mois de | durant le mois de`,
  yearWord: "l'année | l'an | année | en l'an | de l'année | pour l'année | au cours de l'année",
  yearEnding: '',
  part: `fin | la fin | à la fin | à la fin de | à la fin du | la fin de | la fin du | fin du | début
    | le début | au début | au début de | au début du | le début de | le début du | début du | mi
    | mi- | la mi- | à la mi- | à la mi | la mi | courant | dans le courant de
    | dans la première quinzaine de | dans la deuxième quinzaine de | dans la seconde quinzaine de
    | première quinzaine de | seconde quinzaine de | deuxième quinzaine de | la première quinzaine de
    | la seconde quinzaine de | la deuxième quinzaine de | la première semaine de
    | la deuxième semaine de | la troisième semaine de | la dernière semaine de
    | première semaine de | dernière semaine de | dernier week-end de | premier week-end de
    | le premier week-end de | le dernier week-end de | au milieu de | au milieu du | milieu
    | dans la première moitié de | dans la seconde moitié de | plus tard en | plus tard au
    | dans le courant du | au cours de | au cours du`,
  today: `aujourd'hui | ce jour | ce matin | ce soir | cet après-midi | cette nuit | ce jour même
    | dans la journée | dans la soirée | en fin de journée`,
  tomorrow: 'demain | demain matin | demain soir | demain après-midi | dès demain',
  dayAfterTomorrow: 'après-demain | après demain',
  yesterday: 'hier | hier soir | hier matin | la veille | avant-hier | avant hier',
  next: 'prochain | prochaine | prochains | prochaines | à venir | suivant',
  current: 'ce | cet | cette | courant',
  last: 'dernier | dernière | derniers | dernières | passé | passée | écoulé',
  thisMonth: `ce mois | ce mois-ci | à la fin du mois | fin du mois | à la fin de ce mois
    | en fin de mois | plus tard ce mois-ci | dans le courant du mois | courant de ce mois
    | avant la fin du mois | à la mi-mois | le mois courant | fin de ce mois | mois courant
    | dans le mois | plus tard dans le mois | du mois en cours`,
  sameMonth: 'ce mois-là | même mois | ce même mois | le même mois | du même mois',
  sameDay: 'ce jour-là | le même jour | ce même jour | aux mêmes dates | le jour même',
  nextMonth: `le mois prochain | au mois prochain | mois prochain | début du mois prochain | fin du mois prochain
    | au début du mois prochain | à la fin du mois prochain | dans un mois
    | dans le courant du mois prochain | courant du mois prochain | à la mi du mois prochain`,
  lastMonth: 'le mois dernier | mois dernier | le mois passé | il y a un mois | le mois écoulé',
  thisWeek: `cette semaine | plus tard cette semaine | en fin de semaine | dans la semaine
    | à la fin de la semaine | en cours de semaine`,
  nextWeek: `la semaine prochaine | semaine prochaine | au début de la semaine prochaine
    | début de semaine prochaine | en début de semaine prochaine | à la fin de la semaine prochaine
    | dans une semaine | dans le courant de la semaine prochaine`,
  lastWeek: `la semaine dernière | semaine dernière | la semaine passée | la semaine écoulée
    | il y a une semaine | le week-end dernier`,
  thisYear: `cette année | d'ici la fin de l'année | avant la fin de l'année | à la fin de l'année
    | plus tard dans l'année | plus tard cette année | fin de l'année | l'année en cours
    | de cette année | dans le courant de l'année | en fin d'année | de l'année en cours`,
  nextYear: `l'année prochaine | l'an prochain | année prochaine | an prochain | l'année suivante
    | au début de l'année prochaine | début de l'année prochaine | à la fin de l'année prochaine
    | en début d'année prochaine | dans un an`,
  lastYear: `l'année dernière | l'an dernier | année dernière | an dernier | l'an passé
    | l'année passée | il y a un an`,
  halves: [
    'premier semestre | au premier semestre | 1er semestre | au 1er semestre | le premier semestre',
    `second semestre | deuxième semestre | au second semestre | au deuxième semestre | 2e semestre
      | au 2e semestre | le second semestre`,
  ],
  quarters: [
    'premier trimestre | au premier trimestre | 1er trimestre | au 1er trimestre',
    'deuxième trimestre | second trimestre | au deuxième trimestre | 2e trimestre',
    'troisième trimestre | au troisième trimestre | 3e trimestre | au 3e trimestre',
    'quatrième trimestre | dernier trimestre | au quatrième trimestre | 4e trimestre',
  ],
  seasons: [
    'printemps | au printemps | le printemps | au printemps de',
    "été | l'été | en été | à l'été | cet été",
    "automne | l'automne | en automne | à l'automne",
    "hiver | l'hiver | en hiver",
  ],
  hours: [],
  hourWord: 'à partir de | dès | vers | à',
  hourMark: 'h | heures | heure | hrs',
  never: `jour de l'an | premier mai symbolique | du jour | en début | à mi-chemin | mi-temps
    | mi-parcours | fin de série | en cours | au cours de la | au cours de l' | au cours des
    | en fin de compte`,
  morning: 'du matin',
  afternoon: "du soir | de l'après-midi",
  half: '',
  localTime: `heure locale | heures locales | heure du pays | locales | locale | heure algérienne
    | en heure locale`,
  universalTime: 'gmt | utc | tu | heure gmt | heures gmt | temps universel',
  timeAfterPlace: '',
  timeBeforePlace: "heure de | heure d' | heures de | heures d' | heure du",
};
