import { describe, expect, test } from 'vitest';
import { fieldsOf, type Reader, useReaders } from './reader.ts';
import { stories } from './stories.ts';

const { arabic } = stories;
const start = useReaders();

async function withStory(): Promise<Reader> {
  const reader = await start();
  await reader.tell({ act: 'published', story: arabic });
  await reader.textWith('/feeds/ar.rss', 'المرسى');
  return reader;
}

describe('a spelling of a selection', () => {
  const hostile = [
    '/feeds/section%2Flocal.rss',
    '/feeds/section/%2e%2e/local.rss',
    '/feeds/../feeds/none.rss',
    '/feeds/section//local.rss',
    '/feeds//section/local.rss',
    '/feeds/section/.rss',
    '/feeds/%00.rss',
    '/feeds/section/%FF.rss',
    '/feeds/section/%E0%A4%A.rss',
    '/feeds/ar/ar.rss',
    '/feeds/__proto__.rss',
    '/feeds/section/__proto__.rss',
    '/feeds/constructor/x.rss',
    '/feeds/story/..%2f..%2fetc%2fpasswd.rss',
    '/feeds/all/archive/0.rss',
    '/feeds/all/archive/99999999.rss',
    '/feeds/all/archive/-1.rss',
    '/feeds/all/archive/1e3.rss',
    `/feeds/section/${'x'.repeat(10_000)}.rss`,
    `/feeds/${'section/a/'.repeat(1000)}x.rss`,
    `/feeds/${'%2F'.repeat(3000)}.rss`,
  ];

  test.each(hostile)('that means nothing is refused, and that is all: %s', async (path) => {
    const reader = await withStory();
    const { status, headers } = await fieldsOf(reader, path);
    expect([400, 404]).toContain(status);
    expect(headers.get('content-type')).toMatch(/^application\/problem\+json/);
  });

  test('of an Arabic name may be composed or not, encoded or not', async () => {
    const reader = await start();
    const section = 'آراء وأفكار';
    await reader.tell({ act: 'published', story: { ...arabic, section, located: 'Örebro' } });
    await reader.textWith('/feeds/ar.rss', 'المرسى');
    const spellings = [
      section,
      section.normalize('NFD'),
      section.replace(' ', '-'),
      ` ${section} `,
      section.replace(' ', '%20'),
    ];
    const links = new Set<string | null>();
    for (const spelling of spellings) {
      for (const text of [spelling, encodeURIComponent(decodeURIComponent(spelling))]) {
        const path = `/feeds/AR/Section/${text}/place/${'Örebro'.normalize('NFD')}.rss`;
        const { status, headers } = await fieldsOf(reader, path);
        expect([path, status]).toEqual([path, 200]);
        links.add(headers.get('link'));
      }
    }
    expect(links.size).toBe(1);
    const [link = ''] = links;
    const self = /^<https:\/\/wire\.example([^>]+)>; rel="self"$/.exec(link ?? '')?.[1] ?? '';
    expect((await fieldsOf(reader, self)).status).toBe(200);
  });

  test('may be as long as the longest names there are', async () => {
    const reader = await start();
    const letters = (letter: string) => letter.repeat(64);
    const story = {
      ...arabic,
      section: letters('ض'),
      located: letters('西'),
      subjects: [{ name: letters('𐎠') }],
      story: 's'.repeat(64),
    };
    await reader.tell({ act: 'published', story });
    await reader.textWith('/feeds/ar.rss', 'المرسى');
    const path = ['section', 'topic', 'place']
      .map((kind, index) => `${kind}/${encodeURIComponent(letters(['ض', '𐎠', '西'][index] ?? ''))}`)
      .join('/');
    const { status, headers } = await fieldsOf(
      reader,
      `/feeds/ar/${path}/story/${story.story}.json`,
    );
    expect([status, headers.get('link')?.includes(story.story)]).toEqual([200, true]);
  });
});
