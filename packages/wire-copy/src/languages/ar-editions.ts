/** Ordinals by their masculine and feminine form, from the first; behind a noun, or before it. */
const ones: readonly (readonly [string, string, string])[] = [
  ['الأول', 'الأولى', 'أول | أولى'],
  ['الثاني', 'الثانية', 'ثاني'],
  ['الثالث', 'الثالثة', 'ثالث'],
  ['الرابع', 'الرابعة', 'رابع'],
  ['الخامس', 'الخامسة', 'خامس'],
  ['السادس', 'السادسة', 'سادس'],
  ['السابع', 'السابعة', 'سابع'],
  ['الثامن', 'الثامنة', 'ثامن'],
  ['التاسع', 'التاسعة', 'تاسع'],
  ['العاشر', 'العاشرة', 'عاشر'],
];
const tens = ['العشرون', 'الثلاثون', 'الأربعون', 'الخمسون', 'الستون', 'السبعون', 'الثمانون'];

/** "الثالث عشر", "الثالثة عشرة": 11 to 19. */
const teens = [['الحادي', 'الحادية'] as const, ...ones.slice(1, 9)].map(
  ([he, she]) => `${he} عشر | ${she} عشرة`,
);

/** "العشرون", "الحادية والعشرون", in either case: 20 to 89. */
const higher = tens.flatMap((ten) => {
  const forms = [ten, ten.replace(/ون$/, 'ين')];
  const units = [['الحادي', 'الحادية'] as const, ...ones.slice(1, 9)];
  return [
    forms.join(' | '),
    ...units.map(([he, she]) =>
      forms.flatMap((form) => [`${he} و${form}`, `${she} و${form}`]).join(' | '),
    ),
  ];
});

/** Ordinals in words, in order. */
export const editions: readonly string[] = [
  ...ones.map((forms) => forms.join(' | ')),
  ...teens,
  ...higher,
];

/** Nouns that only with an ordinal behind them mean one of a series: "النسخة الثامنة". */
const nouns = ['نسخة', 'طبعة'];
const behind = [
  'ال',
  ...editions.flatMap((list) => list.split(' | ')).filter((form) => form.startsWith('ال')),
];

/** "النسخة الثامنة", "الطبعة الـ15"; what they are of follows behind "من" or "ل". */
export const numberedEditions = nouns
  .flatMap((noun) => behind.map((form) => `${noun} ${form}`))
  .join(' | ');
