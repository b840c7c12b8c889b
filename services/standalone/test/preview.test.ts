import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { confirmingStory } from '../../../test/support/stories.ts';
import { runDateline } from './dateline-command.ts';
import { makeFolder } from './nats-fake.ts';

const receivedAt = ['--received-at', confirmingStory.receivedAt] as const;
const text = confirmingStory.text ?? '';

async function fileOf(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(await makeFolder(), name);
  await writeFile(path, content);
  return path;
}

test('without a newsroom the story is read here, and that is said', async () => {
  const file = await fileOf('story.txt', text);
  const { code, out, err } = await runDateline(['preview', file, ...receivedAt]);
  expect(code).toBe(0);
  expect(err).toBe('No newsroom runs here: read without it, so without known occasions.\n');
  expect(out).toContain('⟦on May 18-19⟧');
  expect(out).not.toContain('\u001b');
  expect(await runDateline(['preview', '-', ...receivedAt], text)).toMatchObject({ code: 0, out });
});

test('with a token but no answer too', async () => {
  const environment = { DATELINE_TOKEN: 'x', DATELINE_URL: 'http://127.0.0.1:1' };
  const { code, out } = await runDateline(['preview', '-', ...receivedAt], text, environment);
  expect(code).toBe(0);
  expect(out).toContain('Occasions');
});

test('--json has the reading and the words that its spans count in', async () => {
  const { code, out } = await runDateline(
    ['--json', 'preview', '-', ...receivedAt],
    text.replaceAll('\n', '\r\n'),
  );
  expect(code).toBe(0);
  const body = JSON.parse(out);
  expect(body).toMatchObject({ text, article: { language: 'en' }, reading: { language: 'en' } });
  for (const { span, quote } of body.reading.occasions[0].evidence) {
    expect(body.text.slice(...span)).toBe(quote);
  }
});

test('a .json story is previewed by its fields; the command line wins', async () => {
  const fields = { text, title: 'From the file', receivedAt: confirmingStory.receivedAt };
  const file = await fileOf('story.json', JSON.stringify(fields));
  const { out } = await runDateline(['preview', file]);
  expect(out).toContain('Headline  From the file');
  expect(out).toContain('2023-05-18/2023-05-19');
  expect((await runDateline(['preview', file, '--title', 'Said'])).out).toContain('Headline  Said');
});

describe('what cannot be previewed is refused by name', () => {
  test.each<[string, string | Uint8Array, readonly string[], number, string]>([
    ['a.txt', Buffer.from([0xff]), [], 2, 'is not UTF-8: octet 0xFF at 0'],
    ['a.json', '{"body":"<p>x</p>"}', [], 2, 'it is HTML: start a newsroom'],
    ['a.json', '[]', [], 2, 'it has no "text"'],
    ['a.json', '{', [], 2, 'it has no "text"'],
    ['a.txt', 'x', ['--received-at', 'now'], 2, '--received-at is not a date'],
    ['a.txt', 'x', ['--url', 'http://127.0.0.1:1'], 4, 'No token'],
    ['a.txt', 'x', ['--token-file', '/nowhere'], 4, 'No token'],
  ])('%s of %s with %j', async (name, content, args, exitCode, message) => {
    const file = await fileOf(name, content);
    const { code, out, err } = await runDateline(argumentsOf(args, file));
    expect({ code, out }).toEqual({ code: exitCode, out: '' });
    expect(err).toContain(message);
    expect(err).not.toMatch(/\n\s+at /);
  });
});

/** What names a newsroom stands before the command, what is said of a story behind it. */
function argumentsOf(options: readonly string[], file: string): readonly string[] {
  return options[0] === '--received-at'
    ? ['preview', file, ...options]
    : [...options, 'preview', file];
}
