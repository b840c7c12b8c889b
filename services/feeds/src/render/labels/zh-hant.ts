import type { Labels } from '../labels.ts';

/** Chinese in traditional characters. */
export const zhHant: Labels = {
  language: 'zh-Hant',
  correction: '更正',
  update: '更新',
  withdrawal: '撤稿',
  withdrawn: '此稿已撤回',
  killed: '此稿已撤銷，不得使用',
  held: '此稿正在核實，暫時無法閱讀',
  revision: '版本',
  subscribe: '訂閱',
  copyAddress: '將本頁網址複製到訂閱閱讀器中。',
  corrections: '更正',
  before: '原文',
  after: '改為',
  feeds: '訂閱源',
  archive: '存檔',
  topic: '主題',
  place: '地點',
  section: '欄目',
  occasion: '活動',
  story: '報導',
  fields: {
    headline: '標題',
    summary: '摘要',
    text: '正文',
    byline: '署名',
    place: '地點',
    media: '圖片與影音',
    other: '其他資訊',
  },
};
