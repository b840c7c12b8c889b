import type { Labels } from '../labels.ts';

/** English. */
export const en: Labels = {
  language: 'en',
  correction: 'Correction',
  update: 'Update',
  withdrawal: 'Withdrawal',
  withdrawn: 'This story was withdrawn',
  killed: 'This story was withdrawn and must not be used',
  held: 'This story is being checked and cannot be read now',
  revision: 'Revision',
  subscribe: 'Subscribe',
  copyAddress: 'Copy this page’s address into a feed reader.',
  corrections: 'Corrections',
  before: 'Before',
  after: 'After',
  feeds: 'Feeds',
  archive: 'Archive',
  topic: 'Topic',
  place: 'Place',
  section: 'Section',
  occasion: 'Occasion',
  story: 'Story',
  fields: {
    headline: 'Headline',
    summary: 'Summary',
    text: 'Text',
    byline: 'Byline',
    place: 'Place',
    media: 'Media',
    other: 'Details',
  },
};
