/** What a line of text is to be in any format, by XML 1.0 §2.2 and the README of the feeds. */
export function toLine(text: string): string {
  const isKept = (character: string) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20) return [0x9, 0xa, 0xd].includes(code);
    if (code >= 0x7f && code <= 0x9f) return false;
    const isNoncharacter = (code & 0xfffe) === 0xfffe || (code >= 0xfdd0 && code <= 0xfdef);
    return !isNoncharacter && code !== 0xfffd && !(code >= 0xd800 && code <= 0xdfff);
  };
  const kept = [...text].filter(isKept).join('');
  return kept
    .split(/[ \t\n\r\u2028\u2029]+/)
    .join(' ')
    .trim();
}

/** Where letters of both directions meet, a mark and an isolate stand around a title. */
export function isTitle(shown: string, sent: string): boolean {
  const inside = /^(?:\u200F\u2067|\u200E\u2066)([\s\S]*)\u2069$/.exec(shown)?.[1];
  return [shown, inside].some((line) => line !== undefined && isLine(line, sent));
}

/** The same but for marks of direction, all of which end where the line does. */
export function isLine(shown: string, sent: string): boolean {
  const bare = (line: string) => toLine(line.replace(/[\u202A-\u202E\u2066-\u2069]/g, ''));
  return bare(shown) === bare(sent) && isClosed(shown);
}

/** Whether nothing is left where what is begun and ended within is taken out, innermost first. */
function isClosed(line: string): boolean {
  const rest = line
    .replace(/[\u202A\u202B\u202D\u202E][^\u202A-\u202E\u2066-\u2069]*\u202C/g, '')
    // An isolate ends what is begun in it.
    .replace(/[\u2066-\u2068][^\u202C\u2066-\u2069]*\u2069/g, '');
  return rest === line ? !/[\u202A-\u202E\u2066-\u2069]/.test(line) : isClosed(rest);
}
