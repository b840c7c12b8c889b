import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainTextOf, withPlainLineEnds } from '../src/copy-text.ts';
import { dateFault, findBadWords, isTimeZone, isWebUrl, toUri } from '../src/words.ts';

describe('words', () => {
  test('in any script, with line ends and tabs, are fine', () => {
    const good = { a: ['سمرقند\r\n\t', { b: '撒马尔罕 😀' }], c: null, d: 1, e: true };
    expect(findBadWords(good)).toBeUndefined();
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const clean = text.replace(/[\u0000-\u001f\u007f-\u009f]/g, '');
        expect(findBadWords(clean)).toBeUndefined();
      }),
    );
  });

  test('with a control character or half a character are found wherever they are', () => {
    const bad = fc.constantFrom(
      '\u0000',
      '\u0008',
      '\u000b',
      '\u001f',
      '\u007f',
      '\u0080',
      '\udc00',
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), bad, (text, character) => {
        const found = findBadWords({ list: ['fine', { name: text + character }] });
        expect(found?.pointer).toBe('/list/1/name');
      }),
    );
    expect(findBadWords({ 'a\u0000': 1 })?.slug).toBe('control-character');
    expect(findBadWords({ 'a/b~c': '\u0000' })?.pointer).toBe('/a~1b~0c');
  });
});

describe('a link', () => {
  test('is kept as a browser would request it, in ASCII', () => {
    expect(toUri('https://خبر.example/صور/جسر 1.jpg?a=ب#ج')).toBe(
      'https://xn--ngblk.example/%D8%B5%D9%88%D8%B1/%D8%AC%D8%B3%D8%B1%201.jpg?a=%D8%A8#%D8%AC',
    );
    expect(toUri('https://a.example/?a=100%&b[]={|}^#c#[d]')).toBe(
      'https://a.example/?a=100%25&b%5B%5D=%7B%7C%7D%5E#c%23%5Bd%5D',
    );
    expect(toUri('https://[2001:db8::1]:8443/%D8%AC?x=a%20b')).toBe(
      'https://[2001:db8::1]:8443/%D8%AC?x=a%20b',
    );
  });

  test('stays the same when it is read again', () => {
    const rest = fc.string({ unit: 'grapheme' }).map((text) => `https://a.example/${text}`);
    fc.assert(
      fc.property(rest, (text) => {
        const uri = toUri(text);
        expect(uri).toMatch(/^https:\/\/a\.example\/(?:[\w\-.~:/?#@!$&'()*+,;=]|%[0-9A-F]{2})*$/i);
        expect(toUri(uri)).toBe(uri);
      }),
    );
  });
});

describe('zones, links and dates', () => {
  test.each([
    ['Asia/Samarkand', true],
    ['America/Argentina/Buenos_Aires', true],
    ['UTC', true],
    ['Asia/Atlantis', false],
    ['+05:00', false],
    ['Asia/Samarkand ', false],
    ['', false],
  ])('%s is a zone: %s', (name, isGood) => {
    expect(isTimeZone(name)).toBe(isGood);
  });

  test.each([
    ['https://news.example/a?b=c#d', true],
    ['http://[2001:db8::1]:8080/', true],
    ['HTTPS://NEWS.EXAMPLE', true],
    ['https://', false],
    ['//news.example', false],
    ['news.example', false],
    ['javascript:alert(1)', false],
    ['https://user@news.example/', false],
    ['https:news.example', false],
    ['file:///etc/hosts', false],
  ])('%s is a link for readers: %s', (text, isGood) => {
    expect(isWebUrl(text)).toBe(isGood);
  });

  test.each([
    ['2023-05', undefined],
    ['2023-05-18/2023-05-19', undefined],
    ['2023-05-18T10:00+08:00', undefined],
    ['2023-05-19/2023-05-18', 'date-order'],
    ['2023-02-30', 'date-invalid'],
    ['2023-05-18/2023-05-32', 'date-invalid'],
    ['18 May', 'date-invalid'],
    ['', 'date-invalid'],
  ])('%s as a date: %s', (edtf, slug) => {
    expect(dateFault(edtf)?.slug).toBe(slug);
  });
});

describe('the words of a body', () => {
  const html = (value: string) => plainTextOf({ contentType: 'text/html', value });

  test('plain text is itself', () => {
    const value = 'a < b &amp; c\n\nd';
    expect(plainTextOf({ contentType: 'text/plain', value })).toBe(value);
  });

  test('of HTML are what people read, block by block', () => {
    expect(html('<p>One &amp; <b>two</b></p>\n<p>three &lt; four<br>five</p>')).toBe(
      'One & two\nthree < four\nfive',
    );
    expect(html('<h1>Title</h1><ul><li>a</li><li>b</li></ul>')).toBe('Title\na\nb');
  });

  test('never hold code or styles', () => {
    expect(html('<p>a</p><script>b()</script><style>c{}</style><p onclick="d()">e</p>')).toBe(
      'a\ne',
    );
    expect(html('&lt;script&gt;')).toBe('<script>');
  });

  test('are found in linear time', () => {
    const started = performance.now();
    for (const part of ['<p>', '</p>', '<', ' \n', '&amp;', '<!--']) html(part.repeat(150_000));
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  test('line ends of every system are one', () => {
    expect(withPlainLineEnds('a\r\nb\rc\nd\r\r\n')).toBe('a\nb\nc\nd\n\n');
  });
});
