export { dateInWords, dayInWords, readDate } from './dates.ts';
export { closest, fill, hasLabels, type Labels, labelLanguages, labelsFor } from './labels.ts';
export { knownPlace, namesIn, placeNameIn } from './place-name.ts';
