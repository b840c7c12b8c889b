import fc from 'fast-check';

/** What is read of a JSON Schema; of other keywords what is made may be against them. */
export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
}

/** `mostly`: what fits the schema, and now and then what does not; `only`: nothing else. */
export type Fit = 'mostly' | 'only';

/** Words that have meant trouble to one program or another. */
const hostile = [
  '',
  ' ',
  '\u0000',
  '\ud800',
  '\u202eexe.txt',
  '\ufeff',
  '../../etc/passwd',
  '%00%2e%2e',
  '__proto__',
  'constructor',
  '<script>alert(1)</script>',
  ']]><!--',
  'a\r\nset-cookie: b',
  '9'.repeat(400),
  '-0',
  'NaN',
  '2023-02-30',
  '2031-05-18/2031-05-01',
  '0000-00-00T00:00:00Z',
  '+275760-09-13T00:00:00.001Z',
  'خبر '.repeat(300),
  '你好'.repeat(600),
  'e\u0301'.repeat(200),
  '{"',
  'javascript:alert(1)',
  'http://[::1',
  'http://169.254.169.254/latest',
] as const;

/** Words that fit, by the name of what they are for. */
const fitting: Readonly<Record<string, readonly string[]>> = {
  id: ['story', 'fair'].flatMap((name) => Array.from({ length: 20 }, (_, n) => `${name}-${n + 1}`)),
  into: ['fair-1', 'fair-2'],
  language: ['en', 'ar', 'zh-Hans'],
  date: ['2031', '2031-05', '2031-05-18', '2031-05-18/2031-05-19', '2031-05-18T10:00'],
  timeZone: ['Asia/Almaty', 'UTC'],
  receivedAt: ['2031-04-27T09:00:00Z'],
  embargoedUntil: ['2091-04-27T09:00:00Z'],
  canonicalUrl: ['https://news.example/one', 'https://news.example/two'],
  url: ['https://program.example/hook'],
  href: ['https://news.example/picture.jpg'],
  format: ['xml', 'atom', 'json', 'html', 'ics', 'opml'],
  selection: ['all', 'en', 'ar'],
  service: ['feeds', 'calendar', 'wire'],
  kind: ['articles', 'occasions'],
  type: ['article.published', 'occasion.announced'],
  version: ['1'],
  name: ['night-desk', 'arabic-desk'],
  story: ['story-1', 'story-2'],
  section: ['economy', 'sport'],
  occasion: ['fair-1', 'fair-2'],
  entity: ['story-1', 'fair-1'],
  secret: ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'],
  before: ['1-1', '7'],
  'hub.topic': ['https://newsroom.example/feeds/all.xml', 'https://newsroom.example/feeds/en.json'],
  'hub.callback': ['https://reader.example/hub', 'https://other.example/hub?of=1'],
  'hub.lease_seconds': ['86400'],
  from: ['2031-01-01T00:00:00Z'],
  to: ['2032-01-01T00:00:00+05:00'],
  filter: ['kind:article', 'language:ar', 'id:story-1'],
  after: ['start', 'now'],
  'Idempotency-Key': Array.from({ length: 90 }, (_, n) => `key-${n}`),
  'If-Match': ['"1"', '"2"'],
  text: [
    'ALMATY, March 3, 2031 (Dateline) -- The River Summit will be held in Almaty in May 2031.',
    'The river rose.',
  ],
};
const plain = ['story-1', 'fair-1', 'Almaty', 'all', 'ar', 'The figure was wrong.'];

const oddness = (fit: Fit, weight: number) => (fit === 'only' ? 0 : weight);

const wordsFor = (name: string, fit: Fit) =>
  fc.oneof(
    { weight: 14, arbitrary: fc.constantFrom(...(fitting[name] ?? plain)) },
    { weight: oddness(fit, 2), arbitrary: fc.constantFrom<string>(...hostile) },
    { weight: oddness(fit, 1), arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  );
const words = wordsFor('', 'mostly');

const anything = fc.oneof(words, fc.jsonValue({ maxDepth: 3 }));

/** Mostly what fits the schema, sometimes what does not. */
export function valueFor(
  schema: JsonSchema,
  name = '',
  fit: Fit = 'mostly',
): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 30, arbitrary: fittingValueOf(schema, name, fit) },
    { weight: oddness(fit, 1), arbitrary: anything },
  );
}

/** Words, for where a schema says nothing. */
export const anyWords: fc.Arbitrary<string> = words;

function fittingValueOf(schema: JsonSchema, name: string, fit: Fit): fc.Arbitrary<unknown> {
  const options = schema.anyOf ?? schema.oneOf;
  if (options) return fc.oneof(...options.map((one) => valueFor(one, name, fit)));
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case 'object':
      return objectOf(schema, fit);
    case 'array':
      return fc.array(valueFor(schema.items ?? {}, name, fit), {
        minLength: fit === 'only' ? (schema.minItems ?? 0) : 0,
        maxLength: 4,
      });
    case 'integer':
    case 'number':
      return fc.oneof(
        {
          weight: 2,
          arbitrary: fc.integer({ min: schema.minimum ?? -5, max: schema.maximum ?? 5000 }),
        },
        {
          weight: oddness(fit, 1),
          arbitrary: fc.constantFrom<unknown>(0, -1, 1e308, 0.5, 2 ** 53),
        },
      );
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'string':
      return wordsFor(name, fit);
    default:
      return fit === 'only' ? fc.constant({}) : anything;
  }
}

function objectOf({ properties = {}, required = [] }: JsonSchema, fit: Fit): fc.Arbitrary<unknown> {
  const fields = Object.fromEntries(
    Object.entries(properties).map(([name, property]) => [name, valueFor(property, name, fit)]),
  );
  const needed = required.filter((name) => name in fields);
  // Fewer optional fields at once, of which each can be wrong.
  const others = Object.keys(fields).filter((name) => !needed.includes(name));
  const usual = fc
    .subarray(others, { maxLength: Math.min(3, others.length) })
    .chain((some) =>
      fc.record(
        Object.fromEntries([...needed, ...some].map((name) => [name, fields[name] ?? anything])),
      ),
    );
  const odd = fc.tuple(fc.record(fields, { requiredKeys: [] }), anyWords, anything);
  return fc.oneof(
    { weight: 30, arbitrary: usual },
    {
      weight: oddness(fit, 1),
      arbitrary: odd.map(([known, name, value]) => ({ ...known, [name]: value })),
    },
  );
}
