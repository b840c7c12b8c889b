import type { LanguageTable } from './language-table.ts';
import { editions } from './zh-editions.ts';
import { concepts, heads } from './zh-nouns.ts';
import { signals } from './zh-signals.ts';
import { times } from './zh-times.ts';
import { unspaced } from './zh-words.ts';

/** "举办地点仍为三亚": the place said in a clause of its own. */
const venues = ['地点', '举办地点', '举行地点', '会议地点', '活动地点', '举办地', '会场', '主会场']
  .flatMap((noun) =>
    [
      '在',
      '为',
      '是',
      '设在',
      '设于',
      '定在',
      '选在',
      '位于',
      '仍在',
      '仍为',
      '仍是',
      '改在',
      '改为',
    ].map((verb) => `${noun}${verb}`),
  )
  .join(' | ');

/** Chinese of mainland and Taiwanese agencies; one table for both scripts. */
export const zh: LanguageTable = {
  language: 'zh',
  grammar: {
    modifiers: 'before',
    verb: 'middle',
    hasCapitalDates: false,
    which: 'before',
    hasDayAfterMonth: true,
    hasYearFirst: true,
  },
  attached: '',
  endings: '',
  heads,
  concepts,
  times,
  signals,
  unspaced,
  titles: {
    determiners: '该 | 此 | 本 | 这',
    links: '暨',
    looseLinks: '与 | 和 | 及 | 以及 | 并 | 或',
    stops: `在 | 于 | 由 | 被 | 把 | 对 | 向 | 从 | 自 | 是 | 了 | 的 | 之 | 但 | 而 | 并 | 以 | 让 | 使
      | 来自 | 包括 | 作为 | 根据 | 按照 | 依据 | 依照 | 按 | 为了 | 因为 | 由于 | 因应 | 受 | 影响 | 通过 | 经 | 届时 | 目前
      | 随后 | 此后 | 其中 | 随着 | 围绕 | 期间 | 以来 | 随即 | 之后 | 以后 | 此前 | 今后 | 如期 | 当前 | 有关方面 | 为期 | 共有
      | 还有 | 另有 | 是否 | 确认 | 为 | 称 | 说 | 均 | 都 | 将有 | 推动 | 促进 | 支持 | 落实 | 加强 | 备受关注 | 讨论 | 聚焦 | 关注
      | 涉及 | 审议 | 决定 | 同意 | 商定 | 达成 | 举世瞩目 | 时 | 后 | 并将 | 还将 | 也将 | 每年 | 每两年 | 旨在 | 进行 | 展开
      | 至 | 到 | 与会 | 前往 | 赴 | 抵 | 率团 | 应邀 | 邀请 | 负责 | 主题为 | 主题是 | 以及 | 所在 | 位于 | 属于 | 请 | 获 | 则
      | 因 | 至于 | 所有 | 正在 | 现在 | 致力于 | 就是 | 成为 | 认为 | 视为 | 称为 | 针对 | 关于 | 用于 | 对于 | 基于 | 鉴于
      | 就 | 正值 | 适逢 | 恰逢 | 不仅 | 不过 | 不久 | 但是 | 以前 | 之前 | 最后 | 达到 | 受到 | 来到 | 展开 | 展示 | 开展 | 参展
      | 展出 | 发展出 | 拓展到 | 甚至 | 自己 | 或者 | 已经 | 从事 | 是由 | 是在 | 据介绍 | 因故 | 可`,
    editions: [...editions],
    stopWords: `的 | 第 | 届 | 次 | 和 | 与 | 暨 | 及 | 年 | 国家 | 级 | 高 | 年度 | 中 | 在 | 于 | 之 | 间
      | 有关 | 关于 | 领导人 | 非正式 | 新 | 一 | 轮 | " | 本次 | 此次 | 该 | 本届 | 这次`,
    pointers: `会议 | 活动 | 大会 | 盛会 | 赛事 | 展会 | 会展 | 盛事 | 上述活动 | 该活动 | 此会 | 会期 | 本次活动 | 上述会议
      | 这一活动 | 这一会议`,
    pronouns: '其 | 该 | 此 | 这',
    locatives: `在 | 于 | 落户 | 移师 | 假 | 赴 | 前往 | 飞赴 | 远赴 | ${venues}`,
    placeFillers: '市 | 首都 | 城市 | 省 | 省会',
    abbreviations: '',
  },
};
