import type { Labels } from '../labels.ts';

/** Chinese in simplified characters. */
export const zhHans: Labels = {
  language: 'zh-Hans',
  correction: '更正',
  update: '更新',
  withdrawal: '撤稿',
  withdrawn: '此稿已撤回',
  killed: '此稿已撤销，不得使用',
  held: '此稿正在核实，暂时无法阅读',
  revision: '版本',
  subscribe: '订阅',
  copyAddress: '将本页地址复制到订阅阅读器中。',
  corrections: '更正',
  before: '原文',
  after: '改为',
  feeds: '订阅源',
  archive: '存档',
  topic: '主题',
  place: '地点',
  section: '栏目',
  occasion: '活动',
  story: '报道',
  fields: {
    headline: '标题',
    summary: '摘要',
    text: '正文',
    byline: '署名',
    place: '地点',
    media: '图片与音视频',
    other: '其他信息',
  },
};
