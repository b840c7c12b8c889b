import { RevisionConflictError } from './event-log.ts';
import type { Register } from './register.ts';

/** A register that lives as long as the process. */
export function createMemoryRegister(): Register {
  const texts: string[] = [];
  const at = (index: number) => {
    const text = texts[index];
    return text === undefined ? undefined : { number: index + 1, text };
  };
  return {
    newest: async () => at(texts.length - 1),
    read: async (from, countMax) =>
      texts
        .map((text, index) => ({ number: index + 1, text }))
        .slice(from - 1, from - 1 + countMax),
    async append({ number, text }) {
      if (number !== texts.length + 1) throw new RevisionConflictError(`${number} is taken`);
      texts.push(text);
    },
    health: () => ({ connected: true, detail: 'in memory' }),
    close: async () => {},
  };
}
