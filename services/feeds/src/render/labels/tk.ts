import type { Labels } from '../labels.ts';

/** Turkmen. */
export const tk: Labels = {
  language: 'tk',
  correction: 'Düzediş',
  update: 'Täzelenme',
  withdrawal: 'Yzyna alma',
  withdrawn: 'Bu habar yzyna alyndy',
  killed: 'Bu habar yzyna alyndy we ony ulanmak bolmaýar',
  held: 'Bu habar barlanýar we häzir okap bolmaýar',
  revision: 'Neşir',
  subscribe: 'Abuna ýazyl',
  copyAddress: 'Bu sahypanyň salgysyny habar okaýan programma göçüriň.',
  corrections: 'Düzedişler',
  before: 'Öň',
  after: 'Indi',
  feeds: 'Lentalar',
  archive: 'Arhiw',
  topic: 'Tema',
  place: 'Ýer',
  section: 'Bölüm',
  occasion: 'Çäre',
  story: 'Waka',
  fields: {
    headline: 'Sözbaşy',
    summary: 'Gysgaça mazmun',
    text: 'Tekst',
    byline: 'Awtor',
    place: 'Ýer',
    media: 'Surat, ses we wideo',
    other: 'Maglumatlar',
  },
};
