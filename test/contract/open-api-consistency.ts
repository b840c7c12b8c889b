import { type Answers, json, object, problem, schemaRef, text, whole } from './open-api-parts.ts';

/** What one reader says of what it holds. */
export const held = object(
  {
    service: text,
    ready: { type: 'boolean' },
    sequence: whole,
    streamCreated: { type: ['string', 'null'], description: 'Which log it reads' },
    logSequence: { type: ['integer', 'null'], description: 'Where that ends' },
    entities: whole,
    revisions: { ...text, description: 'A hash over all pairs of entity and revision' },
    quarantined: { type: 'object', description: 'Entities that stand still, and why' },
    version: { ...text, description: 'Of what it makes of the log' },
    madeWith: { type: 'object', description: 'What its bytes rest on beside the log' },
  },
  ['service', 'sequence', 'entities', 'revisions', 'quarantined'],
);

/** The interface by which readers are compared, in a few words. */
export const consistencySummaries: Readonly<Record<string, string>> = {
  'GET /notary/key': 'The keys that checkpoints of the log are signed by',
  'GET /notary/checkpoints': 'Signed hashes of every message of the log',
  'POST /rebuild': 'Make all that is served anew from the log',
  'GET /rebuild': 'How far that is',
  'GET /consistency': 'What each reader holds, and whether they agree',
  'GET /consistency/{service}': 'What one reader holds',
  'GET /consistency/{service}/revisions': 'The revision that each entity is at there',
};

/** And its answers. */
export const consistencyAnswers: Readonly<Record<string, Answers>> = {
  'GET /notary/key': {
    200: json(
      '`keys`: a set of JWKs (RFC 7517, RFC 8037), the oldest first, each with the numbers of its `checkpoints`; `current`: the kid of the one that signs now',
    ),
    503: problem('The register is away, or is not good'),
  },
  'GET /notary/checkpoints': {
    200: json(
      '`checkpoints`, each with its `number` and `jws` (RFC 7515); `next` where more follow',
    ),
    503: problem('The register is away'),
  },
  'GET /consistency': {
    200: json('`agrees`, `differences` in words, and `services`, each as it is told alone'),
  },
  'GET /consistency/{service}': {
    200: json('What it holds', schemaRef('Held')),
    404: problem('There is no such reader here'),
  },
  'GET /consistency/{service}/revisions': {
    200: json('`revisions` by `article/ID` and `occasion/ID`; `next` is the `after` to go on with'),
    404: problem('There is no such reader here'),
  },
};
