// How an answer is compared with its gold: shared by the table of `npm run score` and the tests.

/** Titles are compared after NFKC, case folding, without tatweel, diacritics and curly marks. */
export function foldTitle(title) {
  return (title ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u0640\u064b-\u065f\u0670]/g, '')
    .replace(/[\u2018\u2019\u02bb\u02bc\u02b9`]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** `2023-05-18T10:00+08:00` and `2023-05-18T10:00:00+08:00` are one time. */
function foldDate(edtf) {
  return (edtf ?? '').replace(/(T\d\d:\d\d):00/g, '$1');
}

/** What is postponed may keep the date that is void; the gold says it only where there is a new one. */
function isPreviousRight(wanted, got) {
  const isUnsaid = wanted.status === 'postponed' && wanted.previousEdtf === undefined;
  return isUnsaid || foldDate(got.previousEdtf) === foldDate(wanted.previousEdtf);
}

const datelineFields = ['place', 'placeRaw', 'date', 'agency', 'agencyRaw'];
const occasionFields = ['place', 'timeZone', 'status'];

/** What is right and wrong in one answer; `faults` says it in words. */
export function scoreStory(gold, answer) {
  const faults = [];
  const note = (what, wanted, got) =>
    faults.push(`${what}: ${JSON.stringify(got)}, not ${JSON.stringify(wanted)}`);
  const isLanguage = answer.language === gold.language;
  if (!isLanguage) note('language', gold.language, answer.language);
  const dateline = {};
  for (const field of datelineFields) {
    dateline[field] = (answer.dateline[field] ?? null) === (gold.dateline[field] ?? null);
    if (!dateline[field]) note(`dateline.${field}`, gold.dateline[field], answer.dateline[field]);
  }
  const rest = [...answer.occasions];
  const wrongFields = {};
  let [dated, whole] = [0, 0];
  for (const wanted of gold.occasions) {
    const isDate = (one) =>
      foldDate(one.edtf) === foldDate(wanted.edtf) &&
      (wanted.edtf !== null || one.status === wanted.status);
    const candidates = rest.filter(isDate);
    const got =
      candidates.find((one) => foldTitle(one.title) === foldTitle(wanted.title)) ?? candidates[0];
    if (!got) {
      note('missing occasion', wanted, rest);
      continue;
    }
    rest.splice(rest.indexOf(got), 1);
    dated += 1;
    const wrong = occasionFields.filter(
      (field) => (got[field] ?? null) !== (wanted[field] ?? null),
    );
    if (foldTitle(got.title) !== foldTitle(wanted.title)) wrong.push('title');
    if (!isPreviousRight(wanted, got)) wrong.push('previousEdtf');
    for (const field of wrong) wrongFields[field] = (wrongFields[field] ?? 0) + 1;
    for (const field of wrong) note(`occasion.${field}`, wanted[field], got[field]);
    if (wrong.length === 0) whole += 1;
  }
  const isForbidden = (one) =>
    (gold.forbidden ?? []).some((date) => foldDate(date) === foldDate(one.edtf));
  const forbidden = rest.filter(isForbidden).length;
  for (const one of rest) note(isForbidden(one) ? 'FORBIDDEN' : 'spurious', undefined, one);
  return {
    isLanguage,
    dateline,
    dated,
    whole,
    wanted: gold.occasions.length,
    got: answer.occasions.length,
    forbidden,
    spurious: rest.length,
    wrongFields,
    faults,
  };
}

/** The sums of many stories' scores. */
export function total(scores) {
  const sum = (pick) => scores.reduce((all, one) => all + pick(one), 0);
  const [dated, wanted, got] = [sum((s) => s.dated), sum((s) => s.wanted), sum((s) => s.got)];
  return {
    stories: scores.length,
    language: sum((s) => Number(s.isLanguage)),
    dateline: Object.fromEntries(
      datelineFields.map((field) => [field, sum((s) => Number(s.dateline[field]))]),
    ),
    wanted,
    got,
    dated,
    f1: wanted + got === 0 ? 1 : (2 * dated) / (wanted + got),
    whole: sum((s) => s.whole),
    wrongFields: ['title', ...occasionFields, 'previousEdtf'].map(
      (field) => `${field} ${sum((s) => s.wrongFields[field] ?? 0)}`,
    ),
    forbidden: sum((s) => s.forbidden),
    spurious: sum((s) => s.spurious),
  };
}
