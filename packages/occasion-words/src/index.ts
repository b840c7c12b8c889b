export { dateInWords, dayInWords, readDate } from './dates.ts';
export { closest, fill, hasLabels, type Labels, labelLanguages, labelsFor } from './labels.ts';
export { placeNameIn } from './place-name.ts';
