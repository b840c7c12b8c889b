import { passHours } from '../support/log-time.ts';
import type { Newsroom } from '../support/newsroom.ts';

/** What one language's story says; the words of its changes are its own. */
export interface LifeStory {
  readonly language: 'ar' | 'en';
  readonly title: string;
  readonly correctedTitle: string;
  readonly by: string;
  readonly bodyWords: string;
  readonly mendedWords: string;
  readonly correctionNote: string;
  readonly withdrawalNote: string;
  readonly withdrawnTitle: string;
  /** The title and text of a story that never changes. */
  readonly standing: string;
  /** The same of one that comes at the end. */
  readonly later: string;
}

/** Mixed directions and both kinds of digits in the one, markup as words in both. */
export const lifeStories: readonly LifeStory[] = [
  {
    language: 'ar',
    title: 'وزارة الري: «منسوب زرافشان» يرتفع ١٢٪ & AT&amp;T تمدّ الألياف <قريبا>',
    correctedTitle: 'وزارة الري: «منسوب زرافشان» يرتفع ١٤٪ & AT&amp;T تمدّ الألياف <قريبا>',
    by: 'ليلى مرادوفا',
    bodyWords: 'المنسوب مستقر عند خمسة أمتر',
    mendedWords: 'المنسوب مستقر عند خمسة أمتار',
    correctionNote: 'صُححت النسبة في العنوان.',
    withdrawalNote: 'نفت المحطة القياسات.',
    withdrawnTitle: 'سُحب هذا الخبر',
    standing: 'مكتبة متنقلة تعود إلى أحياء المدينة',
    later: 'افتتاح سوق الحرفيين عند الجسر القديم',
  },
  {
    language: 'en',
    title: 'River board: "Zarafshan gauge" up 12% & AT&amp;T lays fibre <soon>',
    correctedTitle: 'River board: "Zarafshan gauge" up 14% & AT&amp;T lays fibre <soon>',
    by: 'Nadia Ferris',
    bodyWords: 'the level is steady at five meters',
    mendedWords: 'the level is steady at five metres',
    correctionNote: 'The percentage in the headline was wrong.',
    withdrawalNote: 'The station denied the readings.',
    withdrawnTitle: 'This story was withdrawn',
    standing: 'A mobile library returns to the suburbs',
    later: 'A crafts market opens at the old bridge',
  },
];

/** The address of the sound that goes with the story. */
export const recording = 'https://media.newsroom.example/bridge.mp3?part=1&of=2';

/** One step in a story's life, and what readers are to see after it. */
export interface Stage {
  readonly name: string;
  /** Whether anything changed that readers have to be told of. */
  readonly isChange: boolean;
  /** Gives the log's sequence of what it did; 0 where it did nothing. */
  take(newsroom: Newsroom, story: LifeStory): Promise<number>;
  readonly shows: (story: LifeStory) => {
    readonly title: string;
    readonly words: readonly string[];
    readonly hides: readonly string[];
    readonly isWhole: boolean;
  };
}

/** From publication to the deletion mark. */
export const stages: readonly [Stage, ...Stage[]] = [
  {
    name: 'when it is published',
    isChange: true,
    take: publish,
    shows: ({ title, bodyWords }) => ({ title, words: [bodyWords], hides: [], isWhole: true }),
  },
  {
    name: 'while nothing happens',
    isChange: false,
    take: async () => 0,
    shows: ({ title, bodyWords }) => ({ title, words: [bodyWords], hides: [], isWhole: true }),
  },
  {
    name: 'after a minor fix',
    isChange: true,
    take: (newsroom, { language, mendedWords, correctionNote: note }) =>
      change(newsroom, `${language}-life/correct`, {
        body: htmlOf(mendedWords),
        note: `${note} (1)`,
        severity: 'minor',
      }),
    shows: ({ title, bodyWords, mendedWords, correctionNote }) => ({
      title,
      words: [mendedWords, `${correctionNote} (1)`],
      hides: [bodyWords],
      isWhole: true,
    }),
  },
  {
    name: 'after a correction',
    isChange: true,
    take: (newsroom, { language, correctedTitle: title, correctionNote: note }) =>
      change(newsroom, `${language}-life/correct`, { title, note }),
    shows: ({ correctedTitle, mendedWords, correctionNote }) => ({
      title: correctedTitle,
      words: [mendedWords, correctionNote],
      hides: [],
      isWhole: true,
    }),
  },
  {
    name: 'when it is withdrawn',
    isChange: true,
    take: (newsroom, { language, withdrawalNote: note }) =>
      change(newsroom, `${language}-life/withdraw`, { note }),
    shows: afterWithdrawal,
  },
  {
    name: 'once it is only marked as deleted',
    isChange: true,
    take: async (newsroom, { language, later }) => {
      await passHours(newsroom, 49);
      return change(newsroom, '', { id: `${language}-later`, language, title: later, body: later });
    },
    shows: afterWithdrawal,
  },
];

function afterWithdrawal(story: LifeStory) {
  const { withdrawnTitle, withdrawalNote, mendedWords, correctedTitle } = story;
  return {
    title: withdrawnTitle,
    words: [withdrawalNote],
    hides: [mendedWords, correctedTitle, 'bridge.mp3'],
    isWhole: false,
  };
}

async function publish(newsroom: Newsroom, story: LifeStory): Promise<number> {
  const { language, title, by, bodyWords, standing } = story;
  await change(newsroom, '', {
    id: `${language}-stands`,
    language,
    title: standing,
    body: standing,
  });
  return change(newsroom, '', {
    id: `${language}-life`,
    language,
    title,
    by,
    body: htmlOf(bodyWords),
    media: [{ href: recording, type: 'audio', contentType: 'audio/mpeg', sizeInBytes: 183_204 }],
  });
}

function htmlOf(words: string): string {
  return `<p>${words}, <b>Karim</b>.</p><script>alert(1)</script>`;
}

async function change(newsroom: Newsroom, path: string, body: unknown): Promise<number> {
  const response = await newsroom.request(`/articles${path && `/${path}`}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(await response.text());
  return ((await response.json()) as { sequence: number }).sequence;
}
