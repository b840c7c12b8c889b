import type { TimeWords } from './language-table.ts';

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

/** `5月`, `05月`, `五月`, `5月份`. */
const months = numerals.map((numeral, index) => {
  const figures = [String(index + 1), String(index + 1).padStart(2, '0')];
  return [numeral, ...new Set(figures)]
    .flatMap((number) => [`${number}月`, `${number}月份`, `${number}月间`])
    .join(' | ');
});

/** Words of dates as mainland and Taiwanese agencies write them, in simplified characters. */
export const times: TimeWords = {
  months,
  /** Opens a date of the lunar calendar. */
  homonyms: '农历 | 阴历 | 旧历 | 夏历',
  weekdays: [
    '周一 | 星期一 | 礼拜一',
    '周二 | 星期二 | 礼拜二',
    '周三 | 星期三 | 礼拜三',
    '周四 | 星期四 | 礼拜四',
    '周五 | 星期五 | 礼拜五',
    '周六 | 星期六 | 礼拜六',
    '周日 | 周天 | 星期日 | 星期天 | 礼拜天 | 礼拜日',
    '周末',
  ],
  /** The day behind "next week": 下周五, 下周末. */
  ordinals: ['一', '二', '三', '四', '五', '六', '日 | 天', '末'],
  /** Behind a list of days: 5、6两日. */
  ordinalEndings: '两日 | 两天 | 三日 | 三天',
  to: '至 | 到 | 直至 | 持续至 | 持续到 | 延续至',
  and: '、 | 和 | 与 | 及 | 以及',
  from: '从 | 自 | 由',
  between: '',
  of: '',
  lead: '于 | 在',
  dayWord: '日 | 号',
  monthWord: '民国 | 中华民国',
  yearWord: '年 | 年度',
  yearEnding: '',
  part: `上旬 | 中旬 | 下旬 | 初 | 底 | 末 | 月初 | 月底 | 月中 | 上半月 | 下半月 | 中下旬 | 上中旬
    | 年初 | 年底 | 年末 | 年中 | 底前后 | 晚些时候 | 稍晚时候 | 稍后 | 间 | 期间 | 前后 | 左右`,
  today: '今天 | 今日 | 今晚 | 今晨 | 今早 | 今天稍晚 | 今天晚些时候',
  tomorrow: '明天 | 明日 | 明晚 | 明晨 | 明早',
  dayAfterTomorrow: '后天 | 后日',
  yesterday: '昨天 | 昨日 | 昨晚 | 昨',
  next: '',
  current: '',
  last: '',
  thisMonth: '本月 | 本月份 | 这个月 | 月底 | 月内 | 月底前 | 月内晚些时候',
  nextMonth: '下月 | 下个月 | 次月 | 下月份 | 下个月份',
  lastMonth: '上月 | 上个月 | 上月份',
  thisWeek: '本周 | 这周 | 本星期 | 这个星期 | 这一周 | 本礼拜 | 这礼拜 | 这个礼拜',
  nextWeek: '下周 | 下星期 | 下个星期 | 下礼拜 | 下个礼拜 | 下一周 | 下个周',
  lastWeek: '上周 | 上星期 | 上个星期 | 上礼拜 | 上个礼拜 | 上一周',
  thisYear: `今年 | 本年 | 本年度 | 今年内 | 年内 | 年底 | 年底前 | 年底之前 | 今年底前 | 今年年底前
    | 年内晚些时候`,
  nextYear: '明年 | 来年 | 次年 | 翌年 | 隔年',
  lastYear: '去年 | 上年 | 上一年',
  halves: ['上半年', '下半年'],
  quarters: [
    '第一季度 | 一季度 | 第一季 | 首季 | 1季度 | 第1季',
    '第二季度 | 二季度 | 第二季 | 2季度 | 第2季',
    '第三季度 | 三季度 | 第三季 | 3季度 | 第3季',
    '第四季度 | 四季度 | 第四季 | 4季度 | 第4季',
  ],
  seasons: ['春季 | 春天 | 春', '夏季 | 夏天 | 夏', '秋季 | 秋天 | 秋', '冬季 | 冬天 | 冬'],
  hours: [],
  hourWord: '时 | 点 | 点钟',
  morning: '上午 | 早上 | 清晨 | 凌晨 | 早晨 | 早',
  afternoon: '下午 | 晚上 | 傍晚 | 晚间 | 夜间 | 午后 | 晚 | 中午 | 正午 | 深夜',
  half: '半 | 30分',
  localTime: '当地时间 | 本地时间 | 现地时间 | 当地 | 台湾时间',
  universalTime: `格林尼治时间 | 格林威治时间 | 格林尼治标准时间 | 格林威治标准时间 | 协调世界时
    | 世界标准时间 | 国际标准时间 | 世界时`,
  timeAfterPlace: '时间 | 标准时间',
  timeBeforePlace: '',
};
