/** Marks are noncharacters, and cleaning leaves none in any text from outside: nothing forges one. */
const open = '\uFDD0';
const close = '\uFDD1';

/** The pattern of a slot, to be put between others; it has no group of its own. */
export const slotPattern = `${open}\\d+${close}`;

const slots = new RegExp(`${open}(\\d+)${close}`, 'g');

/** Texts that `feed` does not get to see: it writes a slot for each, which is filled afterwards. */
export interface Slots {
  /** Keeps a text that is ready for its place, and gives the slot to be written there. */
  hold(text: string): string;
  /** Puts every text in its place; a slot that was never handed out stays. */
  fill(document: string): string;
}

/** Makes the slots of one document. */
export function createSlots(): Slots {
  const held: string[] = [];
  return {
    hold(text) {
      held.push(text);
      return `${open}${held.length - 1}${close}`;
    },
    fill: (document) => document.replace(slots, (slot, number) => held[Number(number)] ?? slot),
  };
}

/** Whether a slot was left unfilled: the library's output is not what it is known to be. */
export function hasSlot(text: string): boolean {
  return text.includes(open) || text.includes(close);
}
