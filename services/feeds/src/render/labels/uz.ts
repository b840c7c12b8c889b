import type { Labels } from '../labels.ts';

/** Uzbek in Latin letters. */
export const uz: Labels = {
  language: 'uz',
  correction: 'Tuzatish',
  update: 'Yangilanish',
  withdrawal: 'Qaytarib olish',
  withdrawn: 'Bu xabar qaytarib olindi',
  killed: 'Bu xabar qaytarib olindi va undan foydalanib bo‘lmaydi',
  held: 'Bu xabar tekshirilmoqda va hozir o‘qib bo‘lmaydi',
  revision: 'Nashr',
  subscribe: 'Obuna bo‘lish',
  copyAddress: 'Ushbu sahifa manzilini yangiliklar o‘qish dasturiga nusxalang.',
  corrections: 'Tuzatishlar',
  before: 'Avval',
  after: 'Endi',
  feeds: 'Tasmalar',
  archive: 'Arxiv',
  topic: 'Mavzu',
  place: 'Joy',
  section: 'Bo‘lim',
  occasion: 'Tadbir',
  story: 'Voqea',
  fields: {
    headline: 'Sarlavha',
    summary: 'Qisqacha mazmun',
    text: 'Matn',
    byline: 'Muallif',
    place: 'Joy',
    media: 'Rasm, audio va video',
    other: 'Ma’lumotlar',
  },
};
