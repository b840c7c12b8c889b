/** The contract's own, so that a cursor is the same on the bus and over HTTP. */
export { readCursor, toCursor } from '@dateline/contracts';
