const rightToLeftScripts = new Set(['arab', 'hebr', 'syrc', 'thaa', 'nkoo', 'adlm', 'rohg']);

/** Languages that are written from right to left where no script is named. */
const rightToLeftLanguages = new Set(
  'ar arc ckb dv fa he iw ks lrc mzn nqo pnb prs ps sd syr ug ur yi'.split(' '),
);

const wellFormed = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/;

/** Whether the text has the form of a language tag (RFC 5646 §2.1). */
export function isLanguage(text: string): boolean {
  return wellFormed.test(text);
}

/** A tag that may stand in markup: `und` for what is none. */
export function cleanLanguage(tag: string): string {
  return isLanguage(tag) ? tag : 'und';
}

/** The direction in which a language is written: by its script subtag if there is one. */
export function directionOf(tag: string): 'rtl' | 'ltr' {
  const [language = '', ...rest] = tag.toLowerCase().split('-');
  const script = rest.find((subtag) => /^[a-z]{4}$/.test(subtag));
  const isRightToLeft = script
    ? rightToLeftScripts.has(script)
    : rightToLeftLanguages.has(language);
  return isRightToLeft ? 'rtl' : 'ltr';
}

/** `zh-hans-cn` → `zh-Hans-CN`, as RFC 5646 §2.1.1 recommends. */
export function toLanguageTag(token: string): string {
  return token
    .split('-')
    .map((subtag, index) => {
      if (index > 0 && /^[a-z]{4}$/i.test(subtag)) {
        return subtag.charAt(0).toUpperCase() + subtag.slice(1).toLowerCase();
      }
      return index > 0 && /^[a-z]{2}$/i.test(subtag) ? subtag.toUpperCase() : subtag.toLowerCase();
    })
    .join('-');
}

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
const leftToRight =
  /(?![\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}])\p{L}/u;

/**
 * A title that reads the same wherever it is put. Letters of both directions get a mark that says
 * which way it runs, for programs that go by the first letter, and an isolate that keeps what
 * stands beside it from being drawn in (UAX #9 §2.4, §2.6).
 */
export function isolate(title: string, language: string): string {
  if (!rightToLeft.test(title)) return title;
  const isRightToLeft = directionOf(language) === 'rtl';
  if (isRightToLeft && !leftToRight.test(title)) return title;
  return isRightToLeft ? `\u200F\u2067${title}\u2069` : `\u200E\u2066${title}\u2069`;
}
