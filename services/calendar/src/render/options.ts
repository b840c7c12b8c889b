/** How a subscriber wants what not all programs show well. */
export interface Options {
  /** A date known to the month only: over its whole span, on its first day, or not at all. */
  readonly imprecise: 'span' | 'first-day' | 'omit';
  /** What is called off: as CANCELLED, as an uncertain entry with its label, or not at all. */
  readonly cancelled: 'keep' | 'mark' | 'drop';
  /** Whether texts name their language; some programs cannot read a SUMMARY that does. */
  readonly hasLanguages: boolean;
  /** Whether clock times stand in the occasion's own zone, in place of UTC. */
  readonly isLocal: boolean;
}

/** What suits most programs. */
export const defaults: Options = {
  imprecise: 'span',
  cancelled: 'keep',
  hasLanguages: true,
  isLocal: false,
};

/** Reads a query; what is unknown in it is passed over, for a subscriber is never refused. */
export function readOptions(query: string): Options {
  if (query === '') return defaults;
  const given = new URLSearchParams(query);
  const imprecise = given.get('imprecise');
  const cancelled = given.get('cancelled');
  return {
    imprecise: imprecise === 'first-day' || imprecise === 'omit' ? imprecise : 'span',
    cancelled: cancelled === 'mark' || cancelled === 'drop' ? cancelled : 'keep',
    hasLanguages: given.get('lang_params') !== '0',
    isLocal: given.get('tz') === 'event',
  };
}

/** The query that means these options, `?` included; empty for the defaults. */
export function toQuery({ imprecise, cancelled, hasLanguages, isLocal }: Options): string {
  const given = [
    ...(imprecise === 'span' ? [] : [`imprecise=${imprecise}`]),
    ...(cancelled === 'keep' ? [] : [`cancelled=${cancelled}`]),
    ...(hasLanguages ? [] : ['lang_params=0']),
    ...(isLocal ? ['tz=event'] : []),
  ];
  return given.length === 0 ? '' : `?${given.join('&')}`;
}
