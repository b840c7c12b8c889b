import * as fc from 'fast-check';

/** A request for a new article. */
export type Submitted = Readonly<Record<string, unknown>> & {
  readonly id: string;
  readonly title: string;
};

/** A good article with one fault, and the problem that it is to be refused with. */
export interface Refused {
  readonly article: Submitted;
  /** The last part of the problem's type. */
  readonly slug: string;
  /** JSON pointer to what is wrong. */
  readonly pointer: string;
}

/** What has broken feeds before, what ends or forges markup, and words of all directions. */
const fragments = [
  ...['\ufffe', '\uffff', '\ufdd0', '\ufdd00\ufdd1', '\ufdef', '\ufffd', '\u{1fffe}', '\ufeff'],
  ...['\u2028', '\u2029', '\u00a0', '\u00ad', '\u200b', '\u200d', '\ue000', '\u{e0001}', '\t', ' '],
  ...['\u202a', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069', '\u200e', '\u200f', '\u061c'],
  ...[
    ']]>',
    ']]>]]>',
    '<![CDATA[',
    '</item>',
    '<item ',
    '</entry>',
    '<entry>',
    '</title>',
    '</div>',
  ],
  ...['<rights>', '<!--', '-->', '--!>', '<?xml', '?>', '<!DOCTYPE x [', ']>', '<svg onload=x>'],
  ...[
    '&',
    '&amp;',
    '&amp;amp;',
    '&lt;',
    '&#0;',
    '&#x1;',
    '&#xd800;',
    '&#xfdd0;0&#xfdd1;',
    '&#x202e;',
  ],
  ...[
    '&nbsp;',
    '&bogus;',
    '&amp',
    '&#38;',
    '$&',
    '$1',
    "$'",
    '$`',
    '"',
    "'",
    '`',
    '=',
    '\\',
    '\\u0000',
  ],
  ...[
    '<b>',
    '</b>',
    '<i/>',
    '<',
    '>',
    '<<',
    '<script>',
    '</script>',
    '<style>',
    '<textarea>',
    '{{x}}',
  ],
  ...[
    '<a href="java&#10;script:x">',
    '<img src=x onerror=x>',
    '<p dir=rtl',
    'javascript:',
    'data:,x',
  ],
  ...[
    '🌉',
    '👩‍👩‍👧',
    'e\u0301',
    '\u0301',
    'خبر',
    'שלום',
    '١٢٪',
    '新闻',
    'весть',
    'ไทย',
    'word',
    '%00',
    '%zz',
  ],
  ...['{"x":', '"_dateline": {', '\u1e9e\u0130', '\ufb01', '\u{1d400}', '\ufdfa', '-', '/', '..'],
];
const languages = ['ar', 'ar', 'en', 'en', 'ru', 'zh-Hans', 'fa-AF', 'he', 'und', 'sr-Latn-RS'];
const refusedCharacters = [
  '\0',
  '\x08',
  '\x0b',
  '\x1f',
  '\x7f',
  '\x85',
  '\x9f',
  '\ud800',
  '\udfff',
];

const hostile = fc
  .array(fc.constantFrom(...fragments), { minLength: 1, maxLength: 9 })
  .map((some) => some.join(''));
const oneLine = hostile.map((text) => `${text.replaceAll(/[\n\r]/g, '')}x`);
/** Also all that a line may have, and one that is nothing but what will be taken out. */
const title = fc.oneof(
  { weight: 20, arbitrary: fc.tuple(hostile, hostile).map(([one, other]) => `${one}T${other}`) },
  { weight: 1, arbitrary: fc.constantFrom('&amp;', '<script>alert(1)</script>', ']]>', '$&') },
  { weight: 1, arbitrary: fc.constantFrom('\ufdd0', '\ufffd\ufffe', 'خبر AFP', '\u202eAFP خبر') },
  { weight: 1, arbitrary: hostile.map((text) => cut(`L${text.repeat(500)}`, 990)) },
);
const markup = fc.oneof(
  {
    weight: 20,
    arbitrary: fc.tuple(hostile, hostile).map(([a, b]) => `word ${a}<p>${b}\n\r\n${a}`),
  },
  { weight: 1, arbitrary: hostile.map((text) => `word ${'<div><b>'.repeat(300)}${text}`) },
  { weight: 1, arbitrary: hostile.map((text) => `word ${`${text} `.repeat(2000)}`) },
);
const address = fc
  .tuple(hostile, fc.constantFrom('a.example', 'خبر.example', 'a.example:8080', '[2001:db8::1]'))
  .map(([text, host]) => `https://${host}/${text}?${text}#${text}`)
  .filter((text) => /^[^\n\r]*$/.test(text) && URL.canParse(text));
const picture = fc.record(
  {
    href: address,
    type: fc.constantFrom('picture', 'audio', 'video'),
    contentType: fc.oneof(fc.constantFrom('image/jpeg', 'audio/mpeg'), oneLine),
    name: oneLine,
    caption: oneLine,
    by: oneLine,
    sizeInBytes: fc.nat(),
    width: fc.integer({ min: 1 }),
  },
  { requiredKeys: ['href', 'type'] },
);
/** Few of each, so that some have archives; the first word tells them apart, whatever follows. */
const few = (letter: string, count: number) =>
  fc.sample(hostile, { seed: count, numRuns: count }).map((text, at) => `${letter}${at} ${text}`);
const subjects = few('topic', 7).map((name, at) => ({
  name,
  ...(at % 2 === 0 && { uri: `http://cv.iptc.org/newscodes/mediatopic/2000000${at}` }),
}));

const article = fc.record(
  {
    language: fc.constantFrom(...languages),
    title,
    text: fc.option(
      fc.tuple(hostile, hostile).map((two) => `word ${two.join('\r\n\r\n')}`),
      { freq: 2 },
    ),
    body: markup,
    summary: oneLine,
    by: oneLine,
    section: fc.constantFrom(...few('section', 5)),
    place: fc.constantFrom(...few('place', 4)),
    subjects: fc.subarray<(typeof subjects)[number] | string>([...subjects, 'topic7 <b>']),
    story: fc.constantFrom('story-1', 'story_2', '-', 'constructor'),
    canonicalUrl: address,
    media: fc.array(picture, { maxLength: 3 }),
  },
  { requiredKeys: ['language', 'title', 'text', 'body'] },
);

type Drawn = typeof article extends fc.Arbitrary<infer Value> ? Value : never;

/** What is wrong with an article, and where; `bad` is a word that holds what is no text. */
type Fault = Omit<Refused, 'article'> & { readonly change: object };
const faults: readonly ((bad: string) => Fault)[] = [
  (bad) => ({ change: { title: `a${bad}` }, slug: badSlug(bad), pointer: '/title' }),
  (bad) => ({ change: { by: bad }, slug: badSlug(bad), pointer: '/by' }),
  (bad) => ({ change: { body: `word ${bad}` }, slug: badSlug(bad), pointer: '/body' }),
  (bad) => ({
    change: { media: [{ href: 'https://a.example/', type: 'audio', caption: bad }] },
    slug: badSlug(bad),
    pointer: '/media/0/caption',
  }),
  (bad) => ({ change: { subjects: ['a', bad] }, slug: badSlug(bad), pointer: '/subjects/1' }),
  ...['javascript:alert(1)', '//a.example', 'https://a:b@a.example/', 'https://', 'data:,x'].map(
    (canonicalUrl) => always('url-invalid', '/canonicalUrl', { canonicalUrl }),
  ),
  always('url-invalid', '/media/0/href', { media: [{ href: 'file:///etc', type: 'picture' }] }),
  always('url-invalid', '/subjects/0/uri', { subjects: [{ name: 'a', uri: '"><b' }] }),
  ...['../feeds', 'a b', 'خبر', 'x'.repeat(65), '%00', '"><b>', 'a\u202eb'].map((id) =>
    always('id-malformed', '/id', { id }),
  ),
  always('language-invalid', '/language', { language: 'x"><y' }),
  always('too-many-tags', '/body', { body: `word${'<p>'.repeat(20_001)}` }),
  always('text-empty', '/body', { body: '<p>&nbsp;</p><script>word</script>' }),
  ...['a\nb', 'a\rb', '', ' \t', 'x'.repeat(1001)].map((title) =>
    always('invalid-request', '/title', { title }),
  ),
];

function always(slug: string, pointer: string, change: object): () => Fault {
  return () => ({ slug, pointer, change });
}

/** So many code units, without half a character at the end. */
function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
}

function badSlug(bad: string): string {
  return bad.isWellFormed() ? 'control-character' : 'lone-surrogate';
}

/** Hostile articles that are text all the same; the same seed gives the same ones. */
export function drawArticles(count: number, seed: number): readonly Submitted[] {
  return fc
    .sample(article, { numRuns: count, seed })
    .map((drawn, at) => toSubmitted(drawn, `fuzz-${at}`));
}

/** Articles that are to be refused, each for another reason until there are no more reasons. */
export function drawRefused(count: number, seed: number): readonly Refused[] {
  const bad = fc.tuple(oneLine, fc.constantFrom(...refusedCharacters)).map((two) => two.join(''));
  const drawn = fc.sample(fc.tuple(article, bad), { numRuns: count, seed });
  return drawn.flatMap(([good, word], at) => {
    const fault = faults[at % faults.length]?.(word);
    if (!fault) return [];
    const { slug, pointer, change } = fault;
    const submitted = toSubmitted({ ...good, text: null }, `refused-${at}`);
    return [{ slug, pointer, article: { ...submitted, ...change } }];
  });
}

/** Raw copy or HTML, not both. */
function toSubmitted({ text, body, ...rest }: Drawn, id: string): Submitted {
  return { id, ...rest, ...(text === null ? { body } : { text }) };
}
