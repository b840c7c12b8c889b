const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const editionsMax = 150;
const measures = ['届', '次', '轮', '回', '期', '季'];

/** `第十二届`, `第12届`, `第三次`: the first also as `首届`. In order, the first edition first. */
export const editions: readonly string[] = Array.from({ length: editionsMax }, (_, index) => {
  const number = index + 1;
  const forms = [String(number), numeral(number)].flatMap((form) =>
    measures.map((measure) => `第${form}${measure}`),
  );
  return (number === 1 ? [...forms, '首届', '首轮'] : forms).join(' | ');
});

function numeral(number: number): string {
  if (number >= 100) {
    const rest = number % 100;
    return `一百${rest === 0 ? '' : rest < 10 ? `零${digits[rest]}` : numeral(rest)}`;
  }
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${digits[ones]}`;
}
