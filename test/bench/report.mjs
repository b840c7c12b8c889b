// Figures of a bench: percentiles, and a table whose rows each stand beside their baseline.

/** The value that `share` of the sorted samples do not exceed. */
export function percentile(samples, share) {
  const sorted = samples.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** One row: what, its figure, the baseline's figure of the same run, and their ratio. */
export function row(goal, what, unit, value, baseline, baselineWhat) {
  const ratio = baseline === undefined ? undefined : value / baseline;
  return { goal, what, unit, value, baseline, baselineWhat, ratio };
}

/** Prints rows as a table with aligned columns. */
export function printTable(rows) {
  const figure = (value) =>
    value === undefined ? '' : value >= 100 ? Math.round(value).toString() : value.toFixed(2);
  const head = ['goal', 'what', 'value', 'unit', 'ratio', 'baseline', 'baseline is'];
  const cells = rows.map(({ goal, what, unit, value, baseline, baselineWhat, ratio }) => [
    goal,
    what,
    figure(value),
    unit,
    ratio === undefined ? '' : ratio.toFixed(3),
    figure(baseline),
    baselineWhat ?? '',
  ]);
  const widths = head.map((name, at) =>
    Math.max(name.length, ...cells.map((one) => one[at].length)),
  );
  for (const line of [head, widths.map((width) => '-'.repeat(width)), ...cells]) {
    console.log(
      line
        .map((cell, at) => cell.padEnd(widths[at]))
        .join('  ')
        .trimEnd(),
    );
  }
}
