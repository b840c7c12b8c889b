/** What a small pure model says of one command: an event, nothing new, or no. */
export type Verdict = 'appended' | 'unchanged' | 'refused';

export type ArticleWish =
  | 'publish'
  | 'update'
  | 'correct'
  | 'withhold'
  | 'release'
  | 'withdraw'
  | 'kill';

export type OccasionWish =
  | 'announce'
  | 'confirm'
  | 'reschedule'
  | 'postpone'
  | 'cancel'
  | 'reinstate'
  | 'retract';

/** One command to one entity; `take` makes its words unlike those of every other one. */
export type Wish =
  | {
      readonly kind: 'article';
      readonly id: number;
      readonly act: ArticleWish;
      readonly take: number;
    }
  | {
      readonly kind: 'occasion';
      readonly id: number;
      readonly act: OccasionWish;
      readonly take: number;
    };

export interface ModelArticle {
  readonly kind: 'article';
  readonly state: 'absent' | 'live' | 'withheld' | 'withdrawn' | 'killed';
  readonly revision: number;
  /** The take whose title stands; undefined where it is the first one's. */
  readonly take?: number;
}

export interface ModelOccasion {
  readonly kind: 'occasion';
  readonly state: 'absent' | 'scheduled' | 'postponed' | 'cancelled' | 'retracted';
  readonly revision: number;
  readonly certainty: 'tentative' | 'confirmed';
  readonly date: string;
}

export type Entity = ModelArticle | ModelOccasion;

export const monthExpected = '2027-05';
export const dayConfirmed = '2027-05-18';
/** Days of another month: what is confirmed can only be moved to them. */
export const dayOf = (take: number): string =>
  `2027-06-${String(1 + (take % 28)).padStart(2, '0')}`;

export const nothing = (kind: Wish['kind']): Entity =>
  kind === 'article'
    ? { kind, state: 'absent', revision: 0 }
    : { kind, state: 'absent', revision: 0, certainty: 'tentative', date: '' };

/** The entity after a command, and what is answered. Written without a look at the deciders. */
export function apply(entity: Entity, wish: Wish): readonly [Entity, Verdict] {
  if (entity.kind === 'article' && wish.kind === 'article') return applyToArticle(entity, wish);
  if (entity.kind === 'occasion' && wish.kind === 'occasion') return applyToOccasion(entity, wish);
  throw new Error('an article is no occasion');
}

function applyToArticle(
  article: ModelArticle,
  { act, take }: Wish & { readonly kind: 'article' },
): readonly [Entity, Verdict] {
  const to = (state: ModelArticle['state'], words: { readonly take?: number } = {}) =>
    [{ ...article, ...words, state, revision: article.revision + 1 }, 'appended'] as const;
  const same = [article, 'unchanged'] as const;
  const no = [article, 'refused'] as const;
  switch (article.state) {
    case 'absent':
      return act === 'publish' ? to('live') : no;
    case 'live':
      if (act === 'publish') return same;
      if (act === 'update' || act === 'correct') return to('live', { take });
      if (act === 'withhold') return to('withheld');
      return act === 'release' ? no : to(act === 'kill' ? 'killed' : 'withdrawn');
    case 'withheld':
      if (act === 'withhold') return same;
      if (act === 'release') return to('live');
      if (act === 'kill') return to('killed');
      return act === 'withdraw' ? to('withdrawn') : no;
    case 'withdrawn':
      if (act === 'withdraw') return same;
      return act === 'kill' ? to('killed') : no;
    case 'killed':
      return act === 'kill' ? same : no;
  }
}

function applyToOccasion(
  occasion: ModelOccasion,
  { act, take }: Wish & { readonly kind: 'occasion' },
): readonly [Entity, Verdict] {
  const to = (changes: Partial<ModelOccasion>) =>
    [{ ...occasion, ...changes, revision: occasion.revision + 1 }, 'appended'] as const;
  const same = [occasion, 'unchanged'] as const;
  const no = [occasion, 'refused'] as const;
  const { state, date, certainty } = occasion;
  if (state === 'absent') {
    const first = { state: 'scheduled', certainty: 'tentative', date: monthExpected } as const;
    return act === 'announce' ? to(first) : no;
  }
  if (state === 'retracted') return act === 'retract' ? same : no;
  switch (act) {
    case 'announce':
      return state === 'scheduled' && date === monthExpected && certainty === 'tentative'
        ? same
        : no;
    case 'confirm':
      if (state !== 'scheduled') return no;
      if (date === monthExpected) return to({ date: dayConfirmed, certainty: 'confirmed' });
      if (date !== dayConfirmed) return no;
      return certainty === 'confirmed' ? same : to({ certainty: 'confirmed' });
    case 'reschedule':
      if (state === 'cancelled' || date === dayOf(take)) return no;
      return to({ state: 'scheduled', date: dayOf(take), certainty: 'confirmed' });
    case 'postpone':
      if (state === 'postponed') return same;
      return state === 'cancelled' ? no : to({ state: 'postponed' });
    case 'cancel':
      return state === 'cancelled' ? same : to({ state: 'cancelled' });
    case 'reinstate':
      if (state === 'scheduled') return no;
      return to({
        state: 'scheduled',
        certainty: date === monthExpected ? 'tentative' : 'confirmed',
      });
    case 'retract':
      return to({ state: 'retracted' });
  }
}
