/** The id of the bundled story, so that it can be shown and withdrawn by name. */
export const demoId = 'demo-zarafshan-forum';

const months = [
  'يناير',
  'فبراير',
  'مارس',
  'أبريل',
  'مايو',
  'يونيو',
  'يوليو',
  'أغسطس',
  'سبتمبر',
  'أكتوبر',
  'نوفمبر',
  'ديسمبر',
] as const;

/**
 * A story of our own that shows the main job: dated today, it announces a forum for the month after
 * next, whose day is not known yet.
 */
export function demoStory(today: Date): string {
  const day = today.getUTCDate();
  const held = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + 2, 1));
  const monthOf = (date: Date) => months[date.getUTCMonth()];
  const opening = `سمرقند ${day} ${monthOf(today)} ${today.getUTCFullYear()}`;
  const when = `${monthOf(held)} ${held.getUTCFullYear()}`;
  return [
    `${opening} (ديت لاين) من المقرر عقد منتدى مياه زرافشان في ${when} في مدينة سمرقند، بحسب ما أعلنته اللجنة المنظمة.`,
    'وقالت رئيسة اللجنة إن المنتدى سيجمع مهندسي الري ورؤساء البلديات من ست دول لبحث تقاسم مياه النهر بعد ثلاثة مواسم جافة.',
    'ولم تحدد اللجنة يوم الافتتاح بعد، وقالت إنها ستعلنه فور انتهاء المشاورات مع الوفود المشاركة.',
    'هذا خبر تجريبي يأتي مع البرنامج: لا المنتدى ولا اللجنة حقيقيان.',
  ].join('\n');
}
