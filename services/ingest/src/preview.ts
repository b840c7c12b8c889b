import type { ArticleEvent } from '@dateline/contracts';
import { readsOccasionsIn } from '@dateline/wire-copy';
import { article } from './article.ts';
import type { ArticleCommand } from './article-commands.ts';
import { fold } from './decider.ts';
import { deriveId } from './identity.ts';
import { type Plan, planOccasions } from './policy.ts';
import { identityOfNew, knownOccasions } from './policy-runner.ts';
import type { RouteContext } from './route-context.ts';
import { readEntity } from './stored-entity.ts';
import type { Submission } from './submission.ts';

/** What would become of a story if it were published now; nothing is appended. */
export async function deskPreview(
  { desk, view }: RouteContext,
  submission: Submission,
): Promise<object> {
  const { id, draft, text, reading, embargoedUntil } = submission;
  const { history } = await readEntity(desk.log, 'article', id);
  // The decoder has let through article events alone.
  const events = history.events as readonly unknown[] as readonly ArticleEvent[];
  const at = desk.now();
  const command: ArticleCommand =
    embargoedUntil === undefined
      ? { type: 'publish-article', at, content: draft }
      : { type: 'set-embargo', at, content: draft, until: embargoedUntil };
  const decision = article.decide(fold(article, events), command);
  const plans = planOccasions({
    reading,
    stated: draft.x.occasions,
    article: {
      id,
      revision: 1,
      language: draft.ninjs.language,
      ...(draft.x.story !== undefined && { story: draft.x.story }),
    },
    known: knownOccasions(view),
    act: 'published',
    at,
    ids: identityOfNew(desk.newsroom, deriveId('preview', id)),
  });
  return {
    article: {
      id,
      language: draft.ninjs.language,
      title: draft.ninjs.headlines[0]?.value,
      ...describe(decision),
      ninjs: draft.ninjs,
      x: draft.x,
    },
    text,
    reading,
    isLanguageRead: readsOccasionsIn(reading.language),
    occasions: plans.flatMap(describePlan),
    unlinked: plans.filter((plan) => plan.kind === 'unlinked'),
  };
}

function describe(decision: ReturnType<typeof article.decide>): object {
  switch (decision.kind) {
    case 'append':
      return { outcome: 'appended', type: decision.event.type };
    case 'unchanged':
      return { outcome: 'unchanged' };
    case 'refuse':
      return { outcome: 'refused', code: decision.code, reason: decision.reason };
  }
}

/** A new occasion has no id yet: it gets one from the event that will announce it. */
function describePlan(plan: Plan): object[] {
  if (plan.kind === 'unlinked') return [];
  const { at: _at, type, ...facts } = plan.command;
  return [
    { command: type, isNew: plan.isNew, ...(!plan.isNew && { id: plan.occasion }), ...facts },
  ];
}
