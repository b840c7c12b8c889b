import type { Evidence, WireCopy, WireOccasion } from '@dateline/wire-copy';
import { dateInWords } from './date-words.ts';
import { markText, type NoteOf, numberNotes, type Quoted, raise } from './marked-text.ts';
import { refusalInWords } from './refusal-words.ts';
import { columnsOf, inLine, layOut, type Screen, styled } from './terminal-text.ts';

/** What is known of a story before it is published. */
export interface Preview {
  /** What the spans of the reading count in. */
  readonly text: string;
  readonly reading: WireCopy;
  /** Whether occasions are looked for in the story's language at all. */
  readonly isLanguageRead: boolean;
  readonly article: Readonly<Record<string, unknown>>;
  /** What would follow in the newsroom; undefined where none was asked. */
  readonly outcome?: Outcome;
}

/** What publishing the story would do. */
export interface Outcome {
  readonly occasions: readonly Readonly<Record<string, unknown>>[];
  readonly unlinked: readonly { readonly reason: string; readonly quote: string }[];
}

const indent = '  ';
const fieldNames: Readonly<Record<string, string>> = {
  edtf: 'date',
  previousEdtf: 'old date',
};

/** A page for an editor: what was understood, why, what was refused, and where it stands. */
export function previewPage(preview: Preview, screen: Screen): string {
  const { reading, text } = preview;
  const quotes: readonly Quoted[] = [
    ...reading.occasions.flatMap(({ evidence }) => evidence.map(({ span }) => taken(span))),
    ...reading.rejected.map(({ span }) => refused(span)),
  ];
  const noteOf = numberNotes(quotes);
  const page: Page = { ...preview, screen, noteOf };
  const sections = [
    opening(page),
    occasions(page),
    refusals(page),
    followUp(page),
    `${heading('The story', page)}${legend(quotes, screen)}\n${layOut(
      markText(text, quotes, noteOf, screen).trim(),
      screen,
      indent,
    )}`,
  ];
  return sections.filter((section) => section !== '').join('\n\n');
}

interface Page extends Preview {
  readonly screen: Screen;
  readonly noteOf: NoteOf;
}

const taken = (span: Quoted['span']): Quoted => ({ span, isTaken: true });
const refused = (span: Quoted['span']): Quoted => ({ span, isTaken: false });

function opening({ article, reading, screen }: Page): string {
  const { place, placeRaw, date, agency, agencyRaw } = reading.dateline;
  return rows(
    [
      ['Headline', shown(article['title'], screen)],
      ['Language', languageInWords(String(article['language'] ?? reading.language))],
      ['Place', named(place, placeRaw, screen)],
      ['Date', date === null ? '' : dateInWords(date)],
      ['Agency', named(agency, agencyRaw, screen)],
    ],
    screen,
  );
}

function occasions(page: Page): string {
  const { reading, screen } = page;
  if (!page.isLanguageRead) return heading(`Occasions: ${notRead(reading.language)}`, page);
  if (reading.occasions.length === 0) return heading('Occasions: none', page);
  const blocks = reading.occasions.map((occasion, at) => {
    const { title, edtf, status } = occasion;
    const facts = [inLine(title, screen), edtf ?? 'no date', status].join(' · ');
    return [
      layOut(`${at + 1}. ${styled(facts, 'bold', screen)}`, screen, indent, 3),
      rows(factsOf(occasion, screen), screen, indent.repeat(2)),
      evidenceOf(occasion.evidence, page),
    ].join('\n');
  });
  return [heading('Occasions', page), ...blocks].join('\n');
}

/** That nothing was looked for, which is not the same as nothing found. */
function notRead(language: string): string {
  const whose = language === 'und' ? 'an unknown language' : languageInWords(language);
  return `not looked for; Dateline reads none in ${whose}`;
}

function factsOf(occasion: WireOccasion, screen: Screen): readonly Row[] {
  const { edtf, previousEdtf, place, placeRaw, timeZone, status } = occasion;
  const zone = timeZone === null ? '' : `, ${timeZone}`;
  const where = status === 'movedOnline' ? 'online' : named(place, placeRaw, screen) + zone;
  return [
    ['when', edtf === null ? 'no new date' : dateInWords(edtf)],
    ['before', previousEdtf === undefined ? '' : dateInWords(previousEdtf)],
    ['where', where === '' ? 'not said' : where],
  ];
}

/** The words that each field rests on, and the rule that read them. */
function evidenceOf(evidence: readonly Evidence[], { screen, noteOf }: Page): string {
  const notes = evidence.map(({ span }) => raise(noteOf(taken(span))));
  const widest = Math.max(0, ...notes.map(columnsOf));
  return evidence
    .map(({ field, rule, quote }, at) => {
      const note = (notes[at] ?? '').padStart(widest);
      const name = (fieldNames[field] ?? field).padEnd(8);
      const line = `${note} ${name} «${inLine(quote, screen)}»  ${styled(rule, 'dim', screen)}`;
      return layOut(line, screen, indent.repeat(2), widest + 1);
    })
    .join('\n');
}

function refusals(page: Page): string {
  const { reading, screen, noteOf } = page;
  if (reading.rejected.length === 0) return '';
  const notes = reading.rejected.map(({ span }) => raise(noteOf(refused(span))));
  const widest = Math.max(0, ...notes.map(columnsOf));
  const lines = reading.rejected.map(({ quote, why }, at) => {
    const words = refusalInWords(why);
    const reason = styled(words === why ? why : `${why} – ${words}`, 'dim', screen);
    const line = `${(notes[at] ?? '').padStart(widest)} «${inLine(quote, screen)}»`;
    return layOut(`${line}\n${' '.repeat(widest + 1)}${reason}`, screen, indent, widest + 1);
  });
  return [heading('Not taken as occasions', page), ...lines].join('\n');
}

function followUp(page: Page): string {
  const { article, outcome, screen } = page;
  if (!outcome) return '';
  const changes = outcome.occasions.map((change): Row => {
    const what = [change['command'], change['date']].filter((each) => typeof each === 'string');
    const whom = change['isNew'] === true ? 'a new occasion' : shown(change['id'], screen);
    return [whom, inLine(what.join(' · '), screen)];
  });
  const unlinked = outcome.unlinked.map(
    ({ reason, quote }): Row => [
      'left alone',
      `«${inLine(quote, screen)}»: ${inLine(reason, screen)}`,
    ],
  );
  const fate = { appended: 'would be published', unchanged: 'is published already' };
  const state = String(article['outcome'] ?? '');
  const refusal = `would be refused: ${shown(article['reason'], screen)}`;
  const says = state === 'refused' ? refusal : (fate[state as keyof typeof fate] ?? state);
  const all: readonly Row[] = [
    ['this story', `${says}, id ${shown(article['id'], screen)}`],
    ...changes,
    ...unlinked,
  ];
  return `${heading('In the newsroom', page)}\n${rows(all, screen, indent)}`;
}

function legend(quotes: readonly Quoted[], screen: Screen): string {
  if (quotes.length === 0) return '';
  const [yes, no] = screen.hasColour
    ? [styled('understood', 'taken', screen), styled('refused', 'refused', screen)]
    : ['⟦understood⟧', '⟨refused⟩'];
  const kinds = [
    ...(quotes.some(({ isTaken }) => isTaken) ? [yes] : []),
    ...(quotes.some(({ isTaken }) => !isTaken) ? [no] : []),
  ];
  return layOut(` (${kinds.join(', ')})`, { ...screen, columns: undefined });
}

type Row = readonly [name: string, value: string];

/** `name  value` lines, the values aligned; empty ones are left out. */
function rows(all: readonly Row[], screen: Screen, before = ''): string {
  const present = all.filter(([, value]) => value !== '');
  const width = Math.max(0, ...present.map(([name]) => columnsOf(name)));
  return present
    .map(([name, value]) => {
      const label = styled(name, 'dim', screen) + ' '.repeat(width - columnsOf(name));
      return layOut(`${label}  ${value}`, screen, before, width + 2);
    })
    .join('\n');
}

function heading(words: string, { screen }: Page): string {
  return layOut(styled(words, 'bold', screen), screen);
}

function shown(value: unknown, screen: Screen): string {
  return typeof value === 'string' ? inLine(value, screen) : '';
}

/** `Xi'an «شيآن»`; the words of the story alone where they are the name, or there is no other. */
function named(name: string | null, raw: string | null, screen: Screen): string {
  if (raw === null) return name ?? '';
  const words = `«${inLine(raw, screen)}»`;
  if (name === null) return words;
  return name.toLowerCase() === raw.toLowerCase() ? name : `${name} ${words}`;
}

function languageInWords(tag: string): string {
  if (tag === 'und') return 'unknown';
  try {
    return `${new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag} (${tag})`;
  } catch {
    return tag; // RangeError is how Intl says that it is no tag.
  }
}
