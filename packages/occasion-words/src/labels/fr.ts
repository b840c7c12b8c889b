import type { Labels } from '../labels.ts';

/** French. */
export const fr: Labels = {
  language: 'fr',
  direction: 'ltr',
  months:
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
      ' ',
    ),
  dates: {
    day: '{day} {month} {year}',
    daysOfMonth: '{from}–{to} {month} {year}',
    daysOfYear: '{from} {fromMonth} – {to} {toMonth} {year}',
    month: '{month} {year}',
    monthsOfYear: '{fromMonth} – {toMonth} {year}',
    span: '{from} – {to}',
    time: '{day}, {time} ({zone})',
    times: '{day}, {from}–{to} ({zone})',
    zone: 'UTC{offset}',
  },
  label: {
    month: '{when}, jour à préciser',
    unconfirmed: 'date non confirmée',
    rescheduled: 'nouvelle date',
    reinstated: 'de nouveau au programme',
    moved: 'nouveau lieu',
    online: 'en ligne',
    postponed: 'reporté, sans nouvelle date',
    cancelled: 'annulé',
    elapsed: 'date passée, jamais confirmée',
    retracted: 'information retirée',
    merged: 'voir une autre entrée',
    joiner: ' ; ',
  },
  change: { announced: 'annoncé', refined: 'date précisée', confirmed: 'confirmé' },
  explain: {
    month:
      'Période prévue : {when} ; le jour n’a pas été annoncé. ' +
      'Cette entrée couvre toute la période pour ne supposer aucun jour. ' +
      'Cela ne veut pas dire que l’événement dure aussi longtemps ; elle se réduira dès que le jour sera connu.',
    unconfirmed: 'Date prévue : {when}. Pas encore confirmée.',
    confirmed: 'Confirmé : {when}.',
    rescheduled: 'Nouvelle date : {when}. Date prévue auparavant : {previous}.',
    reinstated: 'De nouveau au calendrier après avoir été abandonné : {when}.',
    postponed:
      'Reporté, sans nouvelle date. ' +
      'L’entrée reste à son ancienne date ({when}) pour ceux qui la suivent ; ' +
      'l’événement n’aura pas lieu à ce moment.',
    cancelled: 'Annulé. Date qui était prévue : {when}.',
    elapsed:
      'La date annoncée ({when}) est passée, et rien n’a confirmé que l’événement a eu lieu.',
    retracted:
      'L’information sur laquelle reposait cette entrée a été retirée. ' +
      'Il n’y a plus de raison d’attendre cet événement.',
    merged: 'Cet événement figurait deux fois. Suivez l’autre entrée : {url}',
    moved: 'Nouveau lieu : {place}.',
    movedFrom: 'Ancien lieu : {place}.',
    online: 'Se tient en ligne.',
    onlineAt: 'Pour participer : {url}',
    reason: 'Raison donnée : {reason}',
    pastDate: 'Date indiquée jusqu’au {day} : {when}.',
    correctedDate: 'Date indiquée par erreur jusqu’au {day} : {when}.',
    listed: 'Dans ce calendrier depuis le {created}, dernière modification le {changed} (UTC).',
    basis: 'Cette entrée repose sur :',
    quote: '« {quote} »',
    editor: 'Une décision de la rédaction.',
  },
  onlinePlace: 'En ligne',
  calendar: {
    name: 'événements à venir',
    description: 'Événements annoncés, leur degré de certitude et les mots sur lesquels il repose.',
  },
  page: {
    when: 'Quand',
    status: 'État',
    place: 'Où',
    otherTitles: 'En d’autres langues',
    basis: 'Sur quoi cela repose',
    article: 'L’article',
    pastDates: 'Dates précédentes',
    subscribe: 'S’abonner',
    subscribeHow:
      'Un calendrier auquel on s’abonne suit de lui-même chaque changement de date. ' +
      'Chaque programme l’actualise à son rythme, d’une demi-heure à une journée.',
    subscribeLink: 'Tous les événements',
    copyHow: 'Cet événement seul ; un fichier importé est une copie qui ne change pas.',
    copyLink: 'Fichier de calendrier',
    revision: 'Révision {revision}, numéro de journal {sequence}, modifié {changed} (UTC).',
  },
  kinds: {
    section: 'Rubrique',
    topic: 'Thème',
    place: 'Lieu',
    country: 'Pays participant',
    series: 'Série',
    occasion: 'Événement',
    story: 'Sujet',
    archive: 'Archives',
  },
  directory: {
    title: 'Calendriers',
    intro:
      'Abonnez-vous à une des adresses ci-dessous : le calendrier suivra de lui-même chaque changement. ' +
      'Un fichier importé est une copie qui ne change pas.',
    address: 'Adresse',
    open: 'Ouvrir dans un programme de calendrier',
    languages: 'Autres langues',
    delays: 'Quand un changement arrive',
    delaysHow: 'Chaque programme actualise à son rythme ; rien ne peut le presser.',
    changes: 'Chaque changement aussitôt, dans un flux :',
    program: 'Programme',
    interval: 'Actualise après',
    adjustable: 'selon le réglage du programme',
    options: 'Choix à ajouter à l’adresse',
    optionImprecise: 'Si seul le mois est connu : au premier jour, ou omis',
    optionCancelled: 'Ce qui est annulé : signalé dans le titre seul, ou omis',
    optionLanguages: 'Sans indication de langue, pour les programmes qui ne la lisent pas',
    optionZone: 'Heures dans le fuseau de l’événement',
  },
  units: { minutes: '{n} min', hours: '{n} h', days: '{n} j' },
};
