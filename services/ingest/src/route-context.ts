import type { Access } from '@dateline/access';
import type { CreationKeys } from './creation-keys.ts';
import type { Desk } from './handle.ts';
import type { IngestView } from './view.ts';

/** What the routes work with. */
export interface RouteContext {
  readonly desk: Desk;
  readonly view: IngestView;
  readonly creationKeys: CreationKeys;
  readonly access: Access;
}
