/** Characters that only one of the two Chinese scripts uses, among the most frequent of news. */
export const hans =
  '国会时间这们说对开发东华区员长门问经济业动务电关边还进过没书记报让认议论设计讲话谈达两个万与专习义乐举买乱争云亚产亲从仅众优传体';
export const hant =
  '國會時間這們說對開發東華區員長門問經濟業動務電關邊還進過沒書記報讓認議論設計講話談達兩個萬與專習義樂舉買亂爭雲亞產親從僅眾優傳體';

/** Scripts that stand for one language, or for one where it matters here. */
export const soleScripts: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Georgian}/u, 'ka'],
  [/\p{Script=Armenian}/u, 'hy'],
  [/\p{Script=Bengali}/u, 'bn'],
  [/\p{Script=Tamil}/u, 'ta'],
];
