import type { StatedOccasion } from '@dateline/contracts';
import type { WireCopy } from '@dateline/wire-copy';
import { occasion } from '../src/occasion.ts';
import type { OccasionCommand, OccasionState } from '../src/occasion-commands.ts';
import { hear, type KnownOccasion, type Plan, planOccasions } from '../src/policy.ts';

type Said = WireCopy['occasions'][number];

/** One article as the policy meets it. */
export interface Told {
  readonly id: string;
  readonly language?: string;
  readonly story?: string;
  readonly revision?: number;
  readonly act?: 'published' | 'updated' | 'corrected';
  readonly says?: readonly Said[];
  readonly stated?: readonly StatedOccasion[];
}

/** What the reading of a story says of one occasion; the least of it is a title and a status. */
export function says(title: string, over: Partial<Said> = {}): Said {
  return {
    title,
    place: 'Samarkand',
    placeRaw: 'سمرقند',
    timeZone: 'Asia/Samarkand',
    edtf: '2031-05',
    status: 'tentative',
    evidence: [{ field: 'edtf', rule: 'ar.month-in', span: [12, 20], quote: 'في مايو' }],
    ...over,
  };
}

/** A newsroom without a log: it carries out what the policy plans, each key once per occasion. */
export function openNewsroom() {
  const occasions = new Map<string, KnownOccasion>();
  const done = new Set<string>();
  const known = (): KnownOccasion[] => [...occasions.values()];

  function apply(id: string, command: OccasionCommand): void {
    const before = occasions.get(id);
    const decision = occasion.decide(before?.state ?? occasion.initial, command);
    if (decision.kind === 'refuse') throw new Error(`${command.type}: ${decision.reason}`);
    if (decision.kind === 'append') occasions.set(id, hear(before, id, decision.event));
  }

  function plan(told: Told): readonly Plan[] {
    const { id, story, language = 'ar', revision = 1, act = 'published' } = told;
    return planOccasions({
      reading: told.says && { ...nothingRead, language, occasions: told.says },
      stated: told.stated,
      article: { id, revision, language, ...(story && { story }) },
      known: known(),
      act,
      at: '2031-03-11T08:00:00.000Z',
      ids: (_title, index) => ({ id: `${id}-${index}`, uri: `urn:uuid:of-${id}-${index}` }),
    });
  }

  return {
    plan,
    apply,
    known,
    /**
     * Plans and carries out, at most so many plans; answers with the wishes that were not carried
     * out before, in short, and with the reasons for having none.
     */
    tell(told: Told, plansMax = 100): readonly string[] {
      return plan(told)
        .slice(0, plansMax)
        .flatMap((one) => {
          if (one.kind === 'unlinked') return `unlinked: ${one.reason}`;
          const key = `${one.occasion} ${told.id} ${told.revision ?? 1} ${one.key}`;
          if (done.has(key)) return [];
          done.add(key);
          apply(one.occasion, one.command);
          return `${one.occasion} ${one.command.type}`;
        });
    },
    occasion(id: string): OccasionState {
      return occasions.get(id)?.state ?? occasion.initial;
    },
  };
}

const nothingRead: WireCopy = {
  language: 'und',
  dateline: { place: null, placeRaw: null, date: null, agency: null, agencyRaw: null },
  occasions: [],
  rejected: [],
};
