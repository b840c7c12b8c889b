/**
 * Letters that tell languages of one script apart. A language is taken where its own letters
 * occur and those of a rival do not; languages below are told apart only as well as this table.
 */
export interface LetterProfile {
  readonly language: string;
  /** At least one of these occurs. */
  readonly own: string;
  /** None of these does. */
  readonly alien: string;
}

/** Arabic script, the most particular first; Arabic itself has no letter of its own. */
export const arabicScript: readonly LetterProfile[] = [
  { language: 'ug', own: 'ېۇۈۆۋەڭ', alien: 'ٹڈڑټډړڵ' },
  { language: 'ckb', own: 'ڵێڕ', alien: 'ٹڈڑ' },
  { language: 'ps', own: 'ټډړښږڼ', alien: '' },
  { language: 'sd', own: 'ڄڃٿڀ', alien: '' },
  { language: 'ur', own: 'ٹڈڑےں', alien: '' },
  { language: 'fa', own: 'پچژگیک', alien: 'ۇەېٹڈڑ' },
];

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

/**
 * Function words of languages in Latin script: frequent, and as little shared as may be. The
 * neighbours of what we read are here too, so that Portuguese is not taken for Spanish.
 */
export const functionWords: Readonly<Record<string, string>> = {
  en: `the of and to in is will for on that with by was has are be from at as it its have been said
    a an he his which who would after before also but not or this they were their`,
  fr: `le la les des du et est une que qui dans pour sur au aux avec par sera été cette ont ce en
    un il son ne plus pas d'une d'un selon l' d' qu' n' s' c' j'`,
  es: `el la los las del y es una que en por con para se será su al como más fue ha este entre no un
    lo sus e según desde hasta`,
  pt: 'o a os as do da dos das e é uma que em no na por com para se não será ao foi mais pelo',
  it: `il la gli le di del della dei e è una che in per con sono si nel alla sarà dal non più l' dell' all' nell' dall' un'`,
  ca: `el la els les del i és una que amb per al dels seva aquest als han aquesta més ser l' d'`,
  ro: 'și în cu pe care este va fi din pentru nu că au ale prin după lui unui sunt fost',
  de: 'der die das und ist ein eine in zu den von mit auf für wird nicht dem des im werden bei',
  nl: 'de het een en van is in op te dat die voor met zijn wordt aan niet door om bij',
  sv: 'och att det som en på är av för med till den har inte kommer ett om',
  pl: 'i w na z się do jest że nie o przez dla od po to oraz został będzie',
  cs: 'a v na se je že s z do pro o by jako ve bude který po',
  id: 'yang di dan dengan untuk dari pada ini itu akan dalam tidak oleh telah ke',
  vi: 'và của là các có được trong cho với một không đã những tại',
};
