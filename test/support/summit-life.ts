import type { Newsroom } from './newsroom.ts';
import { confirmingStory, firstStory, type Story, twinStory } from './stories.ts';

/** One step in the summit's life, and what every subscriber is to see after it. */
export interface Stage {
  readonly name: string;
  /** Tells the newsroom; `id` is the occasion's, once it has one. */
  take(newsroom: Newsroom, id: string): Promise<void>;
  /** Days, the last one included. */
  readonly firstDay: string;
  readonly lastDay: string;
  readonly status: 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED';
  /** The whole title, its label first, in the calendar of each language. */
  readonly titles: Readonly<Record<'ar' | 'en', string>>;
  /** The title of its item in each language's feed of changes. */
  readonly news: Readonly<Record<'ar' | 'en', string>>;
  /** Whether it is one of the few that every run shows. */
  readonly isAlwaysShown: boolean;
}

const arabic = 'قمة الصين-آسيا الوسطى';
const english = 'China-Central Asia Summit';

const may = { firstDay: '2023-05-01', lastDay: '2023-05-31' };
const announcedDays = { firstDay: '2023-05-18', lastDay: '2023-05-19' };
const laterDays = { firstDay: '2023-05-25', lastDay: '2023-05-26' };
const juneDays = { firstDay: '2023-06-30', lastDay: '2023-07-01' };

/** The first two are what happened in April and May of 2023; the others are invented. */
export const stages: readonly Stage[] = [
  {
    name: 'announced for May',
    take: (newsroom) => publish(newsroom, firstStory.text === undefined ? twinStory : firstStory),
    ...may,
    status: 'TENTATIVE',
    // The English title comes with the second story.
    titles: {
      ar: `[خلال مايو 2023 – اليوم لم يُحدَّد] ${arabic}`,
      en: `[During May 2023 – day not set] ${arabic}`,
    },
    news: {
      ar: `[أُعلن الموعد؛ خلال مايو 2023 – اليوم لم يُحدَّد] ${arabic}`,
      en: `[Announced; during May 2023 – day not set] ${arabic}`,
    },
    isAlwaysShown: true,
  },
  {
    name: 'given its days',
    take: (newsroom) => publish(newsroom, confirmingStory),
    ...announcedDays,
    status: 'CONFIRMED',
    titles: { ar: arabic, en: english },
    news: { ar: `[تأكد الموعد] ${arabic}`, en: `[Confirmed] ${english}` },
    isAlwaysShown: true,
  },
  {
    name: 'rescheduled',
    take: (newsroom, id) =>
      change(newsroom, `${id}/reschedule`, { date: '2023-05-25/2023-05-26', status: 'confirmed' }),
    ...laterDays,
    status: 'CONFIRMED',
    titles: { ar: `[موعد جديد] ${arabic}`, en: `[New date] ${english}` },
    news: { ar: `[موعد جديد] ${arabic}`, en: `[New date] ${english}` },
    isAlwaysShown: true,
  },
  {
    name: 'moved online',
    take: (newsroom, id) =>
      change(newsroom, `${id}/move-online`, { url: 'https://meet.example/summit?room=6' }),
    ...laterDays,
    status: 'CONFIRMED',
    titles: { ar: `[موعد جديد؛ عبر الإنترنت] ${arabic}`, en: `[New date; online] ${english}` },
    news: { ar: `[عبر الإنترنت] ${arabic}`, en: `[Online] ${english}` },
    isAlwaysShown: false,
  },
  {
    name: 'postponed',
    take: (newsroom, id) => change(newsroom, `${id}/postpone`, {}),
    ...laterDays,
    status: 'TENTATIVE',
    titles: { ar: `[أُجِّل الموعد بلا بديل] ${arabic}`, en: `[Postponed, no new date] ${english}` },
    news: { ar: `[أُجِّل الموعد بلا بديل] ${arabic}`, en: `[Postponed, no new date] ${english}` },
    isAlwaysShown: false,
  },
  {
    name: 'reinstated',
    take: (newsroom, id) =>
      change(newsroom, `${id}/reinstate`, { date: '2023-06-30/2023-07-01', status: 'confirmed' }),
    ...juneDays,
    status: 'CONFIRMED',
    titles: { ar: `[عاد إلى جدوله؛ عبر الإنترنت] ${arabic}`, en: `[Back on; online] ${english}` },
    news: { ar: `[عاد إلى جدوله] ${arabic}`, en: `[Back on] ${english}` },
    isAlwaysShown: false,
  },
  {
    name: 'cancelled',
    take: (newsroom, id) => change(newsroom, `${id}/cancel`, { reason: 'A storm.' }),
    ...juneDays,
    status: 'CANCELLED',
    titles: { ar: `[أُلغي الموعد] ${arabic}`, en: `[Cancelled] ${english}` },
    news: { ar: `[أُلغي الموعد] ${arabic}`, en: `[Cancelled] ${english}` },
    isAlwaysShown: true,
  },
];

async function publish(newsroom: Newsroom, { text, receivedAt }: Story): Promise<void> {
  const path = `/articles?receivedAt=${encodeURIComponent(receivedAt)}`;
  await post(newsroom, path, 'text/plain', text ?? '');
}

async function change(newsroom: Newsroom, path: string, body: object): Promise<void> {
  await post(newsroom, `/occasions/${path}`, 'application/json', JSON.stringify(body));
}

async function post(newsroom: Newsroom, path: string, type: string, body: string): Promise<void> {
  const headers = { 'content-type': type };
  const response = await newsroom.request(path, { method: 'POST', headers, body });
  if (!response.ok) throw new Error(`${path}: ${await response.text()}`);
}
