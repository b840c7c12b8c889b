import type { Labels } from '../labels.ts';

/** French. */
export const fr: Labels = {
  language: 'fr',
  correction: 'Correction',
  update: 'Mise à jour',
  withdrawal: 'Retrait',
  withdrawn: 'Cet article a été retiré',
  killed: 'Cet article a été retiré et ne doit pas être utilisé',
  held: 'Cet article est en cours de vérification et ne peut être lu pour le moment',
  revision: 'Révision',
  subscribe: 'S’abonner',
  copyAddress: 'Copiez l’adresse de cette page dans un lecteur de flux.',
  corrections: 'Corrections',
  before: 'Avant',
  after: 'Après',
  feeds: 'Flux',
  archive: 'Archives',
  topic: 'Thème',
  place: 'Lieu',
  section: 'Rubrique',
  occasion: 'Événement',
  story: 'Sujet',
  fields: {
    headline: 'Titre',
    summary: 'Résumé',
    text: 'Texte',
    byline: 'Signature',
    place: 'Lieu',
    media: 'Médias',
    other: 'Détails',
  },
};
