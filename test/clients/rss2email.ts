import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { isInstalled, python, runBeside } from '../support/programs.ts';
import type { FeedReader, ReaderKind, ReaderSetting } from './feed-reader.ts';

/** All mails in the order in which they came. */
const script = `
import email, email.policy, glob, json, os, sys
mails = []
for path in sorted(glob.glob(sys.argv[1] + '/new/*'), key=os.path.getmtime):
    with open(path, 'rb') as file:
        mail = email.message_from_binary_file(file, policy=email.policy.default)
    mails.append({
        'feed': mail['X-RSS-Feed'], 'id': mail['X-RSS-ID'], 'title': str(mail['Subject']),
        'sender': str(mail['From']), 'isReply': bool(mail['In-Reply-To']),
        'body': mail.get_content(),
    })
print(json.dumps(mails))`;

interface Mail {
  readonly feed: string;
  readonly id: string;
  readonly title: string;
  readonly sender: string;
  readonly isReply: boolean;
  readonly body: string;
}

/** rss2email: a mail for each new story, and a reply to it for each change. */
export const rss2email: ReaderKind = {
  name: 'rss2email',
  isInstalled: isInstalled('r2e'),
  formats: ['rss', 'atom'],
  formatsWithEnclosures: ['rss', 'atom'],
  fetchesBeforeConditional: 1,
  isKeeping: true,
  isUpdating: true,
  answerToChange: 200,
  open: async (setting) => openRss2email(setting),
};

async function openRss2email({ url, feeds, folder }: ReaderSetting): Promise<FeedReader> {
  const inbox = join(folder, 'mail', 'INBOX');
  for (const part of ['cur', 'new', 'tmp']) mkdirSync(join(inbox, part), { recursive: true });
  const config = join(folder, 'config');
  const env = { ...process.env, HOME: folder };
  const r2e = async (...args: string[]) =>
    runBeside('r2e', ['-c', config, '-d', join(folder, 'data.json'), ...args], { env });
  await r2e('new', 'reader@newsroom.example');
  const settings = {
    'email-protocol': 'maildir',
    'maildir-path': join(folder, 'mail'),
    'html-mail': 'True',
    'reply-changes': 'True',
  };
  const edits = Object.entries(settings).flatMap(([name, value]) => [
    '-e',
    `s#^${name} = .*#${name} = ${value}#`,
  ]);
  await runBeside('sed', ['-i', ...edits, config]);
  for (const [index, path] of feeds.entries()) await r2e('add', `feed${index}`, url + path);

  return {
    async refresh() {
      await r2e('run');
    },
    /** The newest mail of each thread, as a mailer would show it. */
    async items() {
      const mails: Mail[] = JSON.parse(await runBeside(python, ['-c', script, inbox]));
      const threads = new Map<string, Mail[]>();
      for (const mail of mails) {
        const name = `${mail.feed} ${mail.id}`;
        const thread = mail.isReply ? (threads.get(name) ?? []) : [];
        // A second mail that answers none would be the same story once more.
        const key = !mail.isReply && threads.has(name) ? `${name} again` : name;
        threads.set(key, [...thread, mail]);
      }
      return [...threads.values()].map((thread) => {
        const { feed, id, title, sender, body } = thread.at(-1) as Mail; // A thread has a mail.
        return {
          feed: feed.slice(url.length),
          id,
          title,
          body,
          author: sender,
          enclosure: /Enclosure: <a href="([^"]*)"/.exec(body)?.[1] ?? '',
        };
      });
    },
    async close() {},
  };
}
