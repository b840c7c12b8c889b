/** Embeddings, overrides and isolates with their ends, and the end of a line. */
const direction = /[\u202A-\u202E\u2066-\u2069\n]/g;
const endOfEmbedding = '\u202C';
const endOfIsolate = '\u2069';

/**
 * Ends what each line begins, and leaves out ends of what it does not: they would reach beyond the
 * line, also out of an isolation around it, and turn dates and links of ours (UAX #9 §2.1–2.5).
 */
export function closeDirections(text: string): string {
  const open: string[] = [];
  let isolates = 0;
  const endAll = () => {
    isolates = 0;
    return open.splice(0).reverse().join('');
  };
  const kept = text.replace(direction, (mark) => {
    if (mark === '\n') return `${endAll()}\n`;
    if (mark === endOfIsolate) {
      if (isolates === 0) return '';
      // Embeddings within an isolate end with it.
      while (open.pop() !== endOfIsolate);
      isolates -= 1;
    } else if (mark === endOfEmbedding) {
      if (open.at(-1) !== endOfEmbedding) return '';
      open.pop();
    } else if (mark < '\u2066') open.push(endOfEmbedding);
    else {
      open.push(endOfIsolate);
      isolates += 1;
    }
    return mark;
  });
  return kept + endAll();
}
