import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './sources.ts';

/** A dispatch and what must come of it. */
export interface Story {
  readonly name: string;
  /** Undefined where it lies outside this checkout and is not there: its test skips by name. */
  readonly text: string | undefined;
  readonly receivedAt: string;
}

const seedFolder = join(root, '..', 'shared', 'seeds');

/** The first story, read from beside the checkout: its sentences are not ours to keep here. */
export const firstStory: Story = {
  name: 'the first story',
  text: readFirstStory(),
  receivedAt: '2023-04-27T20:00:00+08:00',
};

/** Our own dispatch of the same shape: a summit in a month, a past meeting, a meeting today. */
export const twinStory: Story = {
  name: 'our own twin of it',
  text: [
    'شيآن 27 أبريل 2023 (ديت لاين) من المقرر أن تُعقد قمة الصين-آسيا الوسطى في مايو في مدينة شيآن، وفق بيان صدر عن وزراء الخارجية بعد اجتماعهم الرابع اليوم (الخميس).',
    'وكان الوزراء قد اتفقوا خلال اجتماعهم الثالث الذي انعقد في يونيو 2022 على إنشاء آلية للقمم.',
    'وقال أحد الدبلوماسيين إن اليومين سيُعلنان بعد اكتمال المشاورات بين العواصم الست.',
  ].join('\n'),
  receivedAt: '2023-04-27T20:00:00+08:00',
};

/** Eleven days later, in another language, from another desk: the days. */
export const confirmingStory: Story = {
  name: 'the story with the days',
  text: [
    "BEIJING, May 8 (Dateline) -- The China-Central Asia Summit will be held on May 18-19 in Xi'an, the foreign ministry announced on Monday.",
    'Leaders of five Central Asian countries are to attend, a ministry official told reporters.',
  ].join('\n'),
  receivedAt: '2023-05-08T15:30:00+08:00',
};

function readFirstStory(): string | undefined {
  if (!existsSync(seedFolder)) return undefined;
  const [name] = readdirSync(seedFolder).filter((file) => file.endsWith('.txt'));
  return name === undefined ? undefined : readFileSync(join(seedFolder, name), 'utf8');
}
