export { CursorError, type FollowOptions, type FollowOrder, follow, followLog } from './follow.ts';
export type { Gap, GapReason, Item } from './item.ts';
