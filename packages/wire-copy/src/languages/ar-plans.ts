/** Participles that call a plan decided, and such as only hope for it; without the article. */
const decided = ['مقرر', 'مزمع', 'مبرمج', 'مخطط'];
const hoped = ['متوقع', 'منتظر', 'مرتقب', 'مؤمل', 'مرجح', 'محتمل', 'مفترض', 'مأمول'];
const holdings = `عقدها | عقده | انعقادها | انعقاده | إقامتها | إقامته | تنظيمها | تنظيمه
  | انطلاقها | انطلاقه | افتتاحها | افتتاحه | إجراؤها | إجراؤه | إجراءها | إجراءه | إجرائها
  | إجرائه | استضافتها | استضافته | احتضانها | احتضانه | بدؤها | بدؤه | بدءها | بدءه`
  .split('|')
  .map((word) => word.trim());

const joined = (phrases: readonly string[]) => phrases.join(' | ');
const each = (words: readonly string[], form: (word: string) => readonly string[]) =>
  joined(words.flatMap(form));

/** "من المؤمل أن", "يرتقب أن": what is hoped for is no decision. */
export const hopes = each(hoped, (word) => [`من ال${word}`, `من ال${word} أن`]);

/** "كان من المؤمل إقامته": a plan that the words call outdated. */
export const formerPlans = each([...decided, ...hoped], (word) => [
  `كان من ال${word}`,
  `كان من ال${word} أن`,
  `كانت من ال${word}`,
  `كان ${word}ا`,
  `كانت ${word}ة`,
]);

/** "المقرر عقده", "كان مرتقبا": words of a plan that stand behind the noun that they describe. */
export const plans = joined([
  each(decided, (word) => holdings.map((holding) => `ال${word} ${holding}`)),
  each([...decided, ...hoped], (word) => [`كان ${word}ا`, `كانت ${word}ة`]),
]);

/** "المتوقع عقدها": such a plan, only hoped for. */
export const hopedPlans = each(hoped, (word) => holdings.map((holding) => `ال${word} ${holding}`));
