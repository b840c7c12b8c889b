import type { Scope } from './scope.ts';

/**
 * What a route asks of who comes: `open` to everybody; `inside`, for those who run the newsroom and
 * no business of the edge; or any one of the scopes.
 */
export type Door = 'open' | 'inside' | readonly Scope[];

const correct = ['correct'] as const;
const desk = ['desk'] as const;
const admin = ['admin'] as const;

const occasionChanges = [
  ...['refine-date', 'confirm', 'reschedule', 'postpone', 'cancel', 'reinstate'],
  ...['move', 'move-online', 'correct', 'retract', 'merge'],
];

/** Every route of every service, by method and path as it is registered; GET stands for HEAD too. */
export const doors: Readonly<Record<string, Door>> = {
  'POST /articles': ['publish'],
  'POST /articles/:id/lift-embargo': ['publish'],
  'POST /occasions': ['publish'],
  'POST /occasions/:id/lift-embargo': ['publish'],
  // It appends nothing, but tells which occasions are known.
  'POST /preview': ['publish', 'correct', 'desk'],
  'POST /articles/:id/update': correct,
  'POST /articles/:id/correct': correct,
  'POST /articles/:id/withhold': correct,
  'POST /articles/:id/release': correct,
  'POST /articles/:id/withdraw': correct,
  ...Object.fromEntries(
    occasionChanges.map((change) => [`POST /occasions/:id/${change}`, correct] as const),
  ),
  'POST /articles/:id/kill': ['kill'],
  // The desk sees what is under embargo and what was withheld.
  'GET /articles': desk,
  'GET /articles/:id': desk,
  'GET /articles/:id/history': desk,
  'GET /occasions': desk,
  'GET /occasions/:id': desk,
  'GET /occasions/:id/history': desk,
  'GET /consumers': desk,
  'GET /audit': desk,
  'GET /webhooks': desk,
  'GET /webhooks/:id': desk,
  'GET /websub/subscriptions': desk,
  // Everything, what is under embargo and every secret that is kept included.
  'GET /backup': admin,
  'POST /rebuild': admin,
  'GET /rebuild': admin,
  // Who is called by this newsroom, with what secret, and who may do what.
  'POST /webhooks': admin,
  'DELETE /webhooks/:id': admin,
  'POST /webhooks/:id/replay': admin,
  'POST /webhooks/:id/rotate-secret': admin,
  'DELETE /consumers/:name': admin,
  'GET /tokens': admin,
  'POST /tokens': admin,
  'POST /tokens/:name/rotate': admin,
  'DELETE /tokens/:name': admin,
  // What is published. Documents (feeds, calendars, pages, schemas) are open as well; no route
  // knows them.
  'GET /events': 'open',
  'GET /events/stream': 'open',
  'GET /snapshot': 'open',
  'GET /snapshot/:kind/:id': 'open',
  'GET /articles/:id(^[A-Za-z0-9_-]{1,64}).ninjs.json': 'open',
  'GET /articles/:id(^[A-Za-z0-9_-]{1,64}).html': 'open',
  'POST /websub': 'open',
  'GET /ready': 'open',
  'GET /notary/key': 'open',
  'GET /notary/checkpoints': 'open',
  'GET /consistency': 'open',
  'GET /consistency/:service': 'open',
  'GET /consistency/:service/revisions': 'open',
  // Without a token /health says whether all is well, and nothing else.
  'GET /health': 'inside',
  'GET /metrics': 'inside',
};

/** The door of a route; undefined where nobody has said who may pass, which is nobody then. */
export function doorOf(method: string, path: string): Door | undefined {
  return doors[`${method === 'HEAD' ? 'GET' : method} ${path}`];
}
