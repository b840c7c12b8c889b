import type { Labels } from '../labels.ts';

/** Arabic. */
export const ar: Labels = {
  language: 'ar',
  correction: 'تصحيح',
  update: 'تحديث',
  withdrawal: 'سحب',
  withdrawn: 'سُحب هذا الخبر',
  killed: 'سُحب هذا الخبر ولا يجوز استخدامه',
  held: 'هذا الخبر قيد المراجعة ولا يمكن الاطلاع عليه الآن',
  revision: 'النسخة',
  subscribe: 'اشترك',
  copyAddress: 'انسخ عنوان هذه الصفحة إلى قارئ الخلاصات.',
  corrections: 'التصحيحات',
  before: 'قبل',
  after: 'بعد',
  feeds: 'الخلاصات',
  archive: 'الأرشيف',
  topic: 'الموضوع',
  place: 'المكان',
  section: 'القسم',
  occasion: 'المناسبة',
  story: 'القصة',
  fields: {
    headline: 'العنوان',
    summary: 'الملخص',
    text: 'النص',
    byline: 'الكاتب',
    place: 'المكان',
    media: 'الوسائط',
    other: 'التفاصيل',
  },
};
