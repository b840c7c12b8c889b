import type { Labels } from '../labels.ts';

/** English. */
export const en: Labels = {
  language: 'en',
  direction: 'ltr',
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  dates: {
    day: '{day} {month} {year}',
    daysOfMonth: '{from}–{to} {month} {year}',
    daysOfYear: '{from} {fromMonth} – {to} {toMonth} {year}',
    month: '{month} {year}',
    monthsOfYear: '{fromMonth} – {toMonth} {year}',
    span: '{from} – {to}',
    time: '{day}, {time} ({zone})',
    times: '{day}, {from}–{to} ({zone})',
    zone: 'UTC{offset}',
  },
  label: {
    month: 'during {when} – day not set',
    unconfirmed: 'not confirmed',
    rescheduled: 'new date',
    reinstated: 'back on',
    moved: 'new place',
    online: 'online',
    postponed: 'postponed, no new date',
    cancelled: 'cancelled',
    elapsed: 'date passed, never confirmed',
    retracted: 'retracted: it never was',
    merged: 'listed elsewhere',
    joiner: '; ',
  },
  change: { announced: 'announced', refined: 'date narrowed', confirmed: 'confirmed' },
  explain: {
    month:
      'Expected during {when}; the day has not been announced. ' +
      'This entry fills the whole period so that no day has to be guessed. ' +
      'It does not mean that the occasion lasts that long, and it shrinks once the day is known.',
    unconfirmed: 'Expected: {when}. Not confirmed yet.',
    confirmed: 'Confirmed: {when}.',
    rescheduled: 'New date: {when}. It was planned for {previous}.',
    reinstated: 'Back on the calendar after it had been called off: {when}.',
    postponed:
      'Postponed, and no new date has been set. ' +
      'The entry stays at its former date ({when}) for those who follow it; ' +
      'the occasion does not take place then.',
    cancelled: 'Cancelled. It was planned for {when}.',
    elapsed:
      'The announced date ({when}) has passed, and nothing has confirmed that it took place.',
    retracted:
      'The report that this entry rested on was withdrawn. ' +
      'There is no ground to expect the occasion.',
    merged: 'This occasion was listed twice. Follow the other entry: {url}',
    moved: 'New place: {place}.',
    movedFrom: 'Former place: {place}.',
    online: 'Takes place online.',
    onlineAt: 'To take part: {url}',
    reason: 'Reason given: {reason}',
    pastDate: 'The date given until {day}: {when}.',
    correctedDate: 'The date given until {day}, wrongly: {when}.',
    listed: 'In this calendar since {created}, last changed on {changed} (UTC).',
    basis: 'This entry rests on:',
    quote: '“{quote}”',
    editor: 'A decision of the editors.',
  },
  onlinePlace: 'Online',
  calendar: {
    name: 'occasions ahead',
    description: 'Announced occasions, how certain each one is, and the words that it rests on.',
  },
  page: {
    when: 'When',
    status: 'Status',
    place: 'Where',
    otherTitles: 'In other languages',
    basis: 'What this rests on',
    article: 'The story',
    pastDates: 'Earlier dates',
    subscribe: 'Subscribe',
    subscribeHow:
      'A subscribed calendar follows every change of date by itself. ' +
      'Programs look again at times of their own, from every half hour to once a day.',
    subscribeLink: 'All occasions',
    copyHow: 'This occasion alone; an imported file is a copy and does not change.',
    copyLink: 'Calendar file',
    revision: 'Revision {revision}, log sequence {sequence}, changed {changed} (UTC).',
  },
  kinds: {
    section: 'Section',
    topic: 'Topic',
    place: 'Place',
    country: 'Country taking part',
    series: 'Series',
    occasion: 'Occasion',
    story: 'Story',
    archive: 'Archive',
  },
  directory: {
    title: 'Calendars',
    intro:
      'Subscribe to an address below, and the calendar follows every change by itself. ' +
      'An imported file is a copy and does not change.',
    address: 'Address',
    open: 'Open in a calendar program',
    languages: 'Other languages',
    delays: 'When a change arrives',
    delaysHow: 'Each program looks again at times of its own; no change can be pushed to it.',
    changes: 'Every change at once, as a feed:',
    program: 'Program',
    interval: 'Looks again after',
    adjustable: 'as set in the program',
    options: 'Choices, added to the address',
    optionImprecise: 'What is known to the month only: on its first day, or left out',
    optionCancelled: 'What is called off: marked in its title alone, or left out',
    optionLanguages: 'Without language tags, for programs that cannot read them',
    optionZone: 'Clock times in the time zone of the occasion',
  },
  units: { minutes: '{n} min', hours: '{n} h', days: '{n} d' },
};
