import sanitizeHtml from 'sanitize-html';

const lineEnds = /\r\n?/g;
const blockEnds =
  /<\/(?:p|div|li|h[1-6]|blockquote|tr|section|article|figure|figcaption|pre|dd|dt)>|<br ?\/?>|<hr ?\/?>/gi;

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
};

/** The copy with one kind of line end, so that the same story from any system is the same text. */
export function withPlainLineEnds(text: string): string {
  return text.replace(lineEnds, '\n');
}

/** The words of a body as people read them: tags gone, each block on a line of its own. */
export function plainTextOf(body: {
  readonly contentType?: string;
  readonly value: string;
}): string {
  if (body.contentType !== 'text/html') return body.value;
  const text = sanitizeHtml(body.value.replace(blockEnds, '$&\n'), {
    allowedTags: [],
    allowedAttributes: {},
  });
  return text
    .replace(/&(?:amp|lt|gt|quot);/g, (entity) => entities[entity] ?? entity)
    .replace(/[ \t\u00a0]*\n\s*/g, '\n')
    .trim();
}
