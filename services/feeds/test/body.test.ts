import { describe, expect, test } from 'vitest';
import { cut, renderBody, sanitizeStory } from '../src/render/body.ts';
import { cleanLine, cleanMediaType, cleanText, cleanUrl } from '../src/render/clean.ts';
import { directionOf, toLanguageTag } from '../src/render/language.ts';
import { createSlots } from '../src/render/slots.ts';
import { RenderError, requireSound } from '../src/render/sound.ts';
import { createCollection } from '../src/select.ts';
import { fold, shown } from './given.ts';
import { history, type Story } from './newsroom.ts';
import { stories } from './stories.ts';

const bodyOf = (story: Story) => {
  const entry = fold(history([{ act: 'published', story }]));
  return entry ? renderBody(entry) : '';
};

const okLink = '<a title="ab0" href="https://a.example/x">ok</a>';

describe('sanitising', () => {
  test.each([
    ['<script>x()</script><style>p{}</style>ok', 'ok'],
    ['<p onclick="x()" style="color:red" class="a">ok</p>', '<p>ok</p>'],
    ['<a href="javascript:x()">ok</a>', '<a>ok</a>'],
    ['<a href="java\tscript:x()">ok</a>', '<a>ok</a>'],
    ['<a href="data:text/html,x">ok</a>', '<a>ok</a>'],
    ['<a href="//b.example/x">ok</a>', '<a href="https://b.example/x">ok</a>'],
    ['<a href="../x?a=1&b=2">ok</a>', '<a href="https://a.example/x?a=1&amp;b=2">ok</a>'],
    ['<iframe src="https://b.example"></iframe><form><input>ok</form>', 'ok'],
    ['<svg><script>x()</script></svg>ok', 'ok'],
    ['<p lang="ar" dir="rtl">نعم</p>', '<p lang="ar" dir="rtl">نعم</p>'],
    ['<p lang="x y" dir="up">ok</p>', '<p>ok</p>'],
    ['<h1>ok</h1>', '<h2>ok</h2>'],
    [
      '<img src="x.png" alt="&quot;a&quot;">',
      '<img src="https://a.example/news/x.png" alt="&quot;a&quot;" />',
    ],
    ['<img src="data:image/png;base64,AAAA">ok', 'ok'],
    ['a\u0000b\ufffec]]>', 'abc]]&gt;'],
    ['a&#0;b&#1;c&#x85;d&#xD800;e&#xFDD0;f&#xFFFE;g&#xFFFD;h&#13;', 'abc…defgh\n'],
    ['<a title="a&#1;b&#xFDD0;0&#xFDD1;" href="https://a.example/&#1;x">ok</a>', okLink],
    ['<p>unclosed', '<p>unclosed</p>'],
  ])('%j becomes %j', (html, expected) => {
    expect(sanitizeStory(html, 'https://a.example/news/story')).toBe(expected);
  });

  test('without a base, relative addresses are dropped', () => {
    expect(sanitizeStory('<a href="/x">ok</a><img src="y.png">')).toBe('<a>ok</a>');
  });
});

test('more tags than anyone writes are words, or reading them would take minutes', () => {
  const html = sanitizeStory(`<p>word</p>${'<b></b>'.repeat(30_000)}`);
  expect(html).toMatch(/^<p>word<\/p><b>/);
  expect(html.match(/&lt;/g)).toHaveLength(60_000 + 2 - 20_000);
});

describe('a body', () => {
  test('of plain text has a paragraph for each blank line, and breaks within', () => {
    const story = { ...stories.russian, body: 'один\nдва\n\n \n<три> & "четыре"\n' };
    expect(bodyOf(story)).toBe(
      '<div lang="ru" dir="ltr"><p>один<br />два</p>\n<p>&lt;три&gt; &amp; &quot;четыре&quot;</p></div>',
    );
  });

  test('of plain text without blank lines has a paragraph for each line', () => {
    expect(bodyOf({ ...stories.russian, body: 'один\r\nдва' })).toContain(
      '<p>один</p>\n<p>два</p>',
    );
  });

  test('from right to left begins with a mark before the first word, whatever is around it', () => {
    const html = { ...stories.arabic, contentType: 'text/html' as const };
    const opening = '<blockquote><p>\u200fNovaRail';
    expect(bodyOf({ ...html, body: '<blockquote><p>NovaRail قالت</p></blockquote>' })).toContain(
      opening,
    );
    expect(bodyOf({ ...stories.arabic, body: 'NovaRail قالت' })).toContain('<p>\u200fNovaRail');
    expect(bodyOf(stories.russian)).not.toContain('\u200f');
  });
});

describe('cleaning', () => {
  test('drops what XML refuses and keeps all else', () => {
    expect(cleanText('a\0\x07\x7f\x85\ufdd0\ud800\ufffd\u{1ffff}b')).toBe('ab');
    const kept = 'tab\tخبر 新闻 🌉 é e\u0301 \u200f\u200d\u00ad';
    expect(cleanText(kept)).toBe(kept);
    expect(cleanLine(' a\r\n b\u2028c\u00a0d ')).toBe('a b c\u00a0d');
  });

  test('what turns the direction of a line ends within it', () => {
    expect(cleanLine(' a \u202eb\nc\u2069 ')).toBe('a \u202eb c\u202c');
    expect(cleanLine('\u2069 a \u2069 b \u2069')).toBe('a b');
    const whole = '\u2067one\ntwo\u2069';
    expect(cleanLine(whole)).toBe('\u2067one two\u2069');
    expect(cut('\u202eone two three', 8)).toBe('\u202eone tw\u202c…');
  });

  test('lets only http and https addresses through, percent-encoded', () => {
    expect(cleanUrl('https://خبر.example/خ')).toBe('https://xn--ngblk.example/%D8%AE');
    for (const address of ['', 'x', 'javascript:x()', 'mailto:a@b.example', 'https://']) {
      expect([address, cleanUrl(address)]).toEqual([address, undefined]);
    }
    expect(cleanUrl(' https://a.example/"<>\0 ')).toBe('https://a.example/%22%3C%3E');
  });

  test('takes media types and nothing that looks like one', () => {
    expect(cleanMediaType('Image/JPEG; q=1')).toBe('image/jpeg');
    for (const type of [undefined, '', 'image', 'image/', 'a b/c', 'image/x"']) {
      expect(cleanMediaType(type)).toBeUndefined();
    }
  });
});

test.each([
  ['ar', 'rtl'],
  ['ar-EG', 'rtl'],
  ['fa', 'rtl'],
  ['ug', 'rtl'],
  ['ar-Latn', 'ltr'],
  ['az-Arab', 'rtl'],
  ['zh-Hans', 'ltr'],
  ['und', 'ltr'],
])('%s is written %s', (tag, direction) => {
  expect(directionOf(tag)).toBe(direction);
});

test('language tokens get the case that people know', () => {
  expect(['zh-hans-cn', 'en-gb', 'ar', 'sl-rozaj'].map(toLanguageTag)).toEqual([
    'zh-Hans-CN',
    'en-GB',
    'ar',
    'sl-rozaj',
  ]);
});

describe('a finished document', () => {
  const sound = { itemPattern: /<item /g, itemCount: 1 };

  test('is let out when it is sound', () => {
    expect(requireSound('<item x>', sound)).toBe('<item x>');
  });

  test('is refused when a slot is left or an item is missing or too many (point 19)', () => {
    expect(() => requireSound(`<item x>${createSlots().hold('x')}`, sound)).toThrow(RenderError);
    expect(() => requireSound('', sound)).toThrow('0 items instead of 1');
    for (const refused of ['\x01', '\x85', '\ufffd', '\ufffe', '\ud800']) {
      expect(() => requireSound(`<item x>${refused}`, sound)).toThrow('a refused character');
    }
    expect(requireSound('<item x>🌉\u200f\t\n', sound)).toContain('🌉');
    expect(() => requireSound('<item x><item y>', sound)).toThrow('2 items instead of 1');
  });
});

describe('an item', () => {
  const itemOf = (changes: Partial<Story>) => {
    const story = { id: 'note-1', language: 'ru', headline: 'Паром', body: 'Рейс', ...changes };
    const collection = createCollection();
    for (const event of history([{ act: 'published', story }])) collection.take(event);
    return shown(collection, 'all', { title: 'Wire', url: 'https://wire.example/base/' }).items[0];
  };

  test('is described by its summary, else by its first words', () => {
    expect(itemOf({ summary: 'Коротко.' })).toMatchObject({
      summary: 'Коротко.',
      description: 'Коротко.',
    });
    const html = { contentType: 'text/html', body: '<h2>Рейс</h2><p>в&nbsp;5 &lt; 6</p>' } as const;
    expect(itemOf(html)?.description).toBe('Рейс в\u00a05 < 6');
    expect(itemOf(html)).not.toHaveProperty('summary');
    expect([...(itemOf({ body: '🌉'.repeat(700) })?.description ?? '')]).toHaveLength(300);
  });

  test('without a headline is called by its first words, and at worst by its id', () => {
    expect(itemOf({ headline: '\0 \n' })?.title).toBe('Рейс');
    expect(itemOf({ headline: '', body: '' })).toMatchObject({
      title: 'note-1',
      description: 'note-1',
    });
  });

  test('points to its own address, else to the page of this newsroom', () => {
    expect(itemOf({ canonicalUrl: 'https://a.example/x' })?.url).toBe('https://a.example/x');
    for (const canonicalUrl of ['javascript:x()', 'ftp://a.example/x']) {
      expect(itemOf({ canonicalUrl })?.url).toBe('https://wire.example/base/articles/note-1.html');
    }
  });
});
