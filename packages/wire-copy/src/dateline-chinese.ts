import { agencyNames, ownReport } from './agencies.ts';
import type { DatelineShape } from './dateline.ts';
import { readDatelineDate } from './dateline-date.ts';
import { type DatelinePlace, datelineCity } from './dateline-place.ts';
import { closing } from './dateline-signature.ts';
import type { Token } from './tokens.ts';

const headTokensMax = 24;
const wireTokensMax = 5;
const placeTokensMax = 6;

/** 新华社西安5月19日电, 本报…电 (记者…), (中央社記者…北京18日電), 本报广州电 (记者…). */
export function chineseShape(tokens: readonly Token[]): DatelineShape | undefined {
  const isOpen = tokens[0]?.key === '(' || tokens[0]?.key === '【';
  const from = isOpen ? 1 : 0;
  const agency = agencyNames.match(tokens, from);
  const nameEnd = agency?.end ?? ownReport.match(tokens, from)?.end;
  if (nameEnd === undefined) return undefined;
  for (let at = nameEnd; at < Math.min(tokens.length, headTokensMax); at += 1) {
    const date = readDatelineDate(tokens, at);
    const wire = wireEnd(tokens, date?.end ?? at, date ? wireTokensMax : 1);
    if (wire === undefined) continue;
    const place = lastPlace(tokens, nameEnd, at);
    const isShort = place.placeTo - place.placeFrom <= placeTokensMax;
    // 【大公報訊】: brackets of their own make a signature sure.
    const isSure = tokens[wire]?.key === '(' || (isOpen && tokens[wire]?.key === '】');
    if (!date && !(isSure && isShort)) continue;
    const close = tokens[0]?.key === '【' ? '】' : ')';
    const isBracketed = isOpen || tokens[wire]?.key === '(';
    const end = isBracketed ? (closing(tokens, wire, close) ?? wire) : wire;
    const signed = { name: agency?.value, from, to: nameEnd, end };
    return { ...place, date, agency: signed, end };
  }
  return undefined;
}

/** Behind 电, 讯, or a few words later 综合外电报导. */
function wireEnd(tokens: readonly Token[], from: number, reach: number): number | undefined {
  const wire = tokens.slice(from, from + reach).findIndex(isWireWord);
  return wire < 0 ? undefined : from + wire + 1;
}

/** The place nearest before the date; unknown ones count only where they follow the agency. */
function lastPlace(tokens: readonly Token[], from: number, to: number): DatelinePlace {
  for (let at = from; at < to; at += 1) {
    const found = datelineCity(tokens, at, to);
    if (found?.end === to) return { place: found.value, placeFrom: at, placeTo: to };
  }
  const isReporter = ['记', '記'].includes(tokens[from]?.key ?? '');
  return { place: undefined, placeFrom: from, placeTo: isReporter ? from : to };
}

function isWireWord({ key }: Token): boolean {
  return ['电', '電', '讯', '訊'].includes(key);
}
