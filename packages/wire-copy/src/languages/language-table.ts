/**
 * What one language brings: words, no rules. Every list is one string, its phrases parted by `|`;
 * a phrase may have several words and is matched on its folded, lower-case form.
 */
export interface LanguageTable {
  /** BCP 47. */
  readonly language: string;
  readonly grammar: Grammar;
  /** What may be written attached to the front of a word: conjunctions, prepositions, article. */
  readonly attached: string;
  /**
   * How nouns and names end, as `а: ы е у ой | : а у ом е`: a word that ends in what stands before
   * the colon may end in each of the others instead; the longest that fits counts.
   */
  readonly endings: string;
  /** Names that are words or names of persons elsewhere, by the place's canonical name. */
  readonly homonymPlaces?: Readonly<Record<string, string>>;
  /** What endings say, where nouns, names and dates carry their case. */
  readonly suffixes?: SuffixWords;
  readonly times: TimeWords;
  /** Clock zones by what the language calls them ("Moscow time"), by IANA zone. */
  readonly zones?: Readonly<Record<string, string>>;
  /** For a language whose nouns and adjectives have cases. */
  readonly cases?: CaseWords;
  readonly signals: Signals;
  /** Occasion nouns by language-neutral concept. */
  readonly heads: Readonly<Record<string, string>>;
  /** Nouns that name an occasion only as part of a name, with a capital: "Film Week", "World Cup". */
  readonly properHeads?: Readonly<Record<string, string>>;
  readonly titles: TitleWords;
  /** What else titles are made of, by language-neutral concept. */
  readonly concepts: Readonly<Record<string, string>>;
  /** Only for a language written without spaces: its sentences are read by rules of their own. */
  readonly unspaced?: UnspacedWords;
}

/** What a language without spaces needs so that words are not found inside other words. */
export interface UnspacedWords {
  /** Words that contain one of the other lists' words, and mean something else. */
  readonly compounds: string;
  /** Nouns of occasions that are part of other words, unless nothing but a boundary follows. */
  readonly finalHeads: Readonly<Record<string, string>>;
  /** Words between a verb and its object, and before a subject: measures, "also", "again". */
  readonly fillers: string;
  /** Verbs that are nouns as well: they end no title where a noun follows at once. */
  readonly nominal: string;
  /** Parts of an occasion, none of its own where no name stands before them. */
  readonly parts: string;
  /** "the report that …", "the proposal to …": what is said before them is not announced. */
  readonly hearsay: string;
  /** What ends a relative clause and stands before its noun: 的. */
  readonly relativeEnd: string;
  /** Ends the name of a thing that a title may begin with: 关于…的. */
  readonly topicLead: string;
  /** "with", "and" between the parties of talks. */
  readonly partyLinks: string;
  /** Cities as one character, right after a locative, and the canonical English name. */
  readonly cityShorts: Readonly<Record<string, string>>;
}

/**
 * Endings by what they say, parted by spaces; only `setting` is in the form of `endings`, since
 * stems may change before it.
 */
export interface SuffixWords {
  /** Of names and other words of titles: the few that count. */
  readonly names: string;
  /** Of names: where something happens. */
  readonly locative: string;
  /** Of occasion nouns: where or of what something else happens, "at the forum", "of the forum". */
  readonly setting: string;
  /** Of dates: to, from and until it, and what makes it describe the noun behind it. */
  readonly to: string;
  readonly from: string;
  readonly until: string;
  readonly attributive: string;
  /** Of months before their day: "мамырдың 18-і". */
  readonly genitive: string;
  /** Of words that stand outside a title: where, whereby, to which. */
  readonly adverbial: string;
  /** Of words that describe the noun behind them by what it did or does. */
  readonly participle: string;
}

/** How the language builds its sentences; the rules ask for these and never for a language. */
export interface Grammar {
  /**
   * Whether words that describe a noun stand before it, after it, or on both sides; `linked` is
   * after it with prepositions between: "réunion des ministres de la Culture".
   */
  readonly modifiers: 'before' | 'after' | 'both' | 'linked';
  /** Where the verb of a plain main clause stands; `free`: cases say what is subject and object. */
  readonly verb: 'first' | 'middle' | 'last' | 'free';
  /** Names of months and weekdays are written with a capital: "may" is a verb, "May" a month. */
  readonly hasCapitalDates: boolean;
  /** Where "next", "this" and "last" stand: "next Friday", "vendredi prochain". */
  readonly which: 'before' | 'after' | 'both';
  /** Whether a day may follow its month: "May 18", "5月18日". */
  readonly hasDayAfterMonth: boolean;
  /** Whether a year may stand before its month: "2023年5月". */
  readonly hasYearFirst: boolean;
  /** A verb may do without its subject: "Se celebrará en Lima". Verb-first languages always do. */
  readonly hasDroppedPronouns?: boolean;
  /** Accents tell words of the same letters apart: "organise" from "organisé". */
  readonly hasAccents?: boolean;
  /** Where words such as "until" stand: before what they govern, which is usual, or after it. */
  readonly adpositions?: 'before' | 'after';
}

/** How a language with cases shows them. The occasion nouns of its table are direct cases. */
export interface CaseWords {
  /** Those of the table's occasion nouns that stand in another case all the same. */
  readonly obliqueNouns: string;
  /** Endings of adjectives beside a noun in the nominative or accusative. */
  readonly direct: string;
  /** Endings of adjectives beside a noun in another case. */
  readonly oblique: string;
  /** A noun after one of these is neither subject nor object. */
  readonly prepositions: string;
  /** Endings that only verbs have, participles left out. */
  readonly verbs: string;
  /** Endings that words lose before they are compared, so that cases make no difference. */
  readonly stems: string;
}

/** The words of dates and clock times. */
export interface TimeWords {
  /** January to December; every regional name, short forms included. */
  readonly months: readonly string[];
  /** Month names that are also ordinary words: they count only beside a day, a year or "in". */
  readonly homonyms: string;
  /** Monday to Sunday. */
  readonly weekdays: readonly string[];
  /** First to thirty-first, in words. */
  readonly ordinals: readonly string[];
  readonly ordinalEndings: string;
  readonly to: string;
  readonly and: string;
  /** Joins the old date and the new one of a change, where ranges use another word. */
  readonly move?: string;
  readonly from: string;
  /** Opens a range whose end is joined by "and". */
  readonly between: string;
  /** Between a day and its month. */
  readonly of: string;
  /** What may open a date and belongs to its quote. */
  readonly lead: string;
  /** Noise before a day number or a weekday. */
  readonly dayWord: string;
  readonly monthWord: string;
  readonly yearWord: string;
  readonly yearEnding: string;
  /** Vague parts of a month or year: early, mid, late. */
  readonly part: string;
  readonly today: string;
  readonly tomorrow: string;
  readonly dayAfterTomorrow: string;
  readonly yesterday: string;
  readonly next: string;
  readonly current: string;
  readonly last: string;
  readonly thisMonth: string;
  /** The month of the date said before: "el 24 de ese mes". */
  readonly sameMonth?: string;
  /** The day of the date said before: "в этот же день". */
  readonly sameDay?: string;
  readonly nextMonth: string;
  readonly lastMonth: string;
  readonly thisWeek: string;
  readonly nextWeek: string;
  readonly lastWeek: string;
  readonly thisYear: string;
  readonly nextYear: string;
  readonly lastYear: string;
  readonly halves: readonly string[];
  readonly quarters: readonly string[];
  /** Spring, summer, autumn, winter. */
  readonly seasons: readonly string[];
  /** Forms of a season's name that say when without a year. */
  readonly seasonAdverbs?: string;
  /** One to twelve o'clock, in words. */
  readonly hours: readonly string[];
  readonly hourWord: string;
  /** Words after a figure that make it an hour, where these follow it. */
  readonly hourEnding?: string;
  /** What stands behind an hour, before its minutes: "10h30", "10 heures", "10:00 horas". */
  readonly hourMark?: string;
  /** What only looks like a date: "por la mañana" is not "tomorrow". */
  readonly never?: string;
  readonly morning: string;
  readonly afternoon: string;
  readonly half: string;
  readonly localTime: string;
  readonly universalTime: string;
  /** "time" after a place ("Beijing time"), or before one. */
  readonly timeAfterPlace: string;
  readonly timeBeforePlace: string;
  readonly noon?: string;
  /** What may close a date and belongs to it: "күні", "айының соңында". */
  readonly ending?: string;
  /** Closes a range that cases join: "18 мамырдан 20 мамырға дейін". */
  readonly rangeEnd?: string;
}

/** The words that a title is cut by. */
export interface TitleWords {
  readonly determiners: string;
  /** Words that link a noun to what it is about, and so continue a title. */
  readonly links: string;
  /** Links that continue a title only where no date or place follows. */
  readonly looseLinks: string;
  /** Links that continue a title only once another link has: "candidatas al Congreso". */
  readonly innerLinks?: string;
  /** Words that end a title: auxiliaries, prepositions, conjunctions, frequent verbs. */
  readonly stops: string;
  /** First, second, third … before or after a noun: part of a title, not of what it is about. */
  readonly editions: readonly string[];
  /** "Édition", "ronda": with an ordinal before it and a noun linked to it, part of a title. */
  readonly editionNouns?: string;
  /** "Centre", "committee": behind an occasion noun they make a building or a body of it. */
  readonly venues?: string;
  /** "The conflict", "الوضع": nouns that say with a place where, and not where the occasion is. */
  readonly scenes?: string;
  /** Adjectives before a noun that belong to its name: "grand", "gran". */
  readonly leading?: string;
  /** Links that make of a noun the property of another: "le comité du festival". */
  readonly genitives?: string;
  /** Nouns of which the linked occasion is still what happens: "los trabajos de la cumbre". */
  readonly bearers?: string;
  /** Parts of the world that a linked title may speak of, with their preposition: "en Afrique". */
  readonly areas?: string;
  /** Bodies that are called as occasions are: "Congreso", "Assemblée nationale". */
  readonly institutions?: string;
  /** Endings, accents counted, by which an unlisted verb shows; the second list: infinitives. */
  readonly verbEndings?: string;
  readonly infinitives?: string;
  /** Words that carry no meaning for linking. */
  readonly stopWords: string;
  /** What words of a title end in where it goes on behind them, as in Persian annexation. */
  readonly annexed?: string;
  /** "The event", "the gathering": nouns that point back at any occasion. */
  readonly pointers: string;
  readonly pronouns: string;
  readonly locatives: string;
  /** What may stand between a locative and a place: "the", "city of", adjectives of direction. */
  readonly placeFillers: string;
  /** Halls, palaces, parks: "au musée des Beaux-Arts de Lille" is in Lille. */
  readonly halls?: string;
  /**
   * Words after which a title begins although no determiner stands there: "for trade talks". A verb
   * is none of them, for a verb that no list knows would become part of the title.
   */
  readonly openers?: string;
  /** Words whose attached preposition goes on with the title: "المعني بالأمن". */
  readonly complements?: string;
  /** Joins an edition, a session or a round to what it is one of: "الدورة الثالثة من معرض …". */
  readonly partitives?: string;
  /** Where a visit goes: locatives of visits alone. */
  readonly destinations?: string;
  /** "Meet for", "gather at": what enters the occasion that people come together for. */
  readonly entries?: string;
  /** Abbreviations after which a full stop ends no sentence. */
  readonly abbreviations: string;
}

/** Kinds of words that only languages written without spaces list. */
export type UnspacedKind =
  /** Adverbs that put a verb without tense into the past. */
  | 'pastTime'
  /** "before", "after", "during" behind a date or a noun. */
  | 'deadlineAfter'
  | 'sinceAfter'
  | 'setting'
  /** Nouns that make an occasion before them a mere description: organizers, agenda, venue. */
  | 'asideAfter'
  /** Leads to the day on which something ends. */
  | 'lasting'
  /** Verbs that take a date to themselves and hold no occasion. */
  | 'otherVerb';

/** Signal words by kind; what only some languages need may be left out. */
export type Signals = Readonly<Record<Exclude<SignalKind, FinerKind | UnspacedKind>, string>> &
  Readonly<Partial<Record<FinerKind | UnspacedKind, string>>>;

/** What a word or phrase says about an occasion. */
export type SignalKind =
  | UnspacedKind
  | 'future'
  | 'hedge'
  | 'proposal'
  | 'former'
  | 'negation'
  | 'condition'
  | 'passiveBase'
  | 'activeBase'
  | 'passiveFuture'
  | 'activeFuture'
  | 'passivePresent'
  | 'activePresent'
  | 'passivePast'
  | 'activePast'
  | 'plan'
  | 'postpone'
  | 'reschedule'
  | 'cancel'
  | 'online'
  | 'reportVerb'
  | 'attribution'
  | 'that'
  | 'relative'
  | 'subordinate'
  | 'coordinate'
  | 'deadlineDate'
  | 'sinceDate'
  | 'insteadOf'
  | 'newDate'
  | 'deadline'
  | 'forecast'
  | 'market'
  | 'publication'
  | 'previous'
  | 'upcoming'
  | 'aside'
  | 'auxiliary'
  | 'pastAuxiliary'
  | 'infinitive'
  | FinerKind;

/** Kinds that a table may leave out. */
export type FinerKind =
  /** A change of date only where the new date stands by it: "moved … to June 5". */
  | 'shift'
  /** Right before a date: "not" of that date alone, where another follows. */
  | 'notDate'
  /** Right before a date: "but", after one that is denied. */
  | 'butDate'
  /** The date is not settled yet, whatever the verb says. */
  | 'unsettled'
  /** Before a past form: a plan that was not kept, "was to have opened". */
  | 'unkept'
  /** Held over a wire, which is news only where it was to be held in a place. */
  | 'remote'
  /** That it is held so is a change, or has a cause: "now", "rather than", "because of". */
  | 'switched'
  /** A verb whose occasion follows an entry word: "will meet in Osh for talks". */
  | 'gather'
  /** Leads from a verb of saying to the noun of what it announces: "كشفت الوزارة عن انعقاد". */
  | 'announced'
  /** "Lasts", "runs": the date behind "until" is the last day, however far from the first. */
  | 'lasts'
  /** A verb that has no object where a date or place follows: "the fair will open on June 5". */
  | 'ergative';

/** The phrases of one list. */
export function phrasesOf(list: string): readonly string[] {
  return list
    .split('|')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}
