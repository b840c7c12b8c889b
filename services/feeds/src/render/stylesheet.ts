import { escapeMarkup } from './clean.ts';
import { allLabels } from './labels.ts';

/** Names the style sheet by which a browser lays a feed out as a page. */
export function withStylesheet(xml: string, address: string): string {
  const end = xml.indexOf('?>') + 2;
  const instruction = `<?xml-stylesheet type="text/css" href="${escapeMarkup(address)}"?>`;
  return `${xml.slice(0, end)}\n${instruction}${xml.slice(end)}`;
}

/** The languages that are written from right to left, as CSS selects them. */
const rightToLeft = ':lang(ar), :lang(fa), :lang(he), :lang(ps), :lang(sd), :lang(ug), :lang(ur)';

/** What to do with a feed, in its own language where there are words in it. */
const advice = allLabels()
  .map(({ language, copyAddress }, index) => {
    const range = index === 0 ? '' : `:lang(${language})`;
    const rule = (feed: string, name: string) =>
      `${feed}${range}::before { content: "${name} \\2013  ${copyAddress}"; }`;
    return `${rule('channel', 'RSS')}\n${rule('atom|feed', 'Atom')}`;
  })
  .join('\n');

/**
 * Both XML formats as a page: titles, dates and descriptions of the items, in the direction of each
 * item's language. CSS can neither make links nor read the HTML inside an item.
 */
export const feedStyles = `@namespace atom "http://www.w3.org/2005/Atom";
:root { color-scheme: light dark; }
rss, atom|feed {
  display: block; margin: 0 auto; max-width: 42rem; padding: 2rem 1rem 4rem;
  font: 1.0625rem/1.6 Georgia, "Noto Naskh Arabic", "Noto Serif CJK SC", serif;
  overflow-wrap: anywhere;
}
rss *, atom|feed * { display: none; }
channel::before, atom|feed::before {
  display: block; font: 0.875rem/1.5 system-ui, sans-serif;
  border: 1px solid; border-radius: 0.5rem; padding: 0.5rem 1rem; margin-block-end: 2rem;
}
${advice}
rss > channel { display: block; }
channel > title, atom|feed > atom|title {
  display: block; font-size: clamp(1.5rem, 6vw, 1.75rem); font-weight: bold; line-height: 1.25;
  margin-block-end: 1.5rem; text-wrap: balance;
}
item, atom|entry {
  display: flex !important; flex-direction: column;
  border-block-start: 1px solid #8886; padding-block: 1rem;
}
item > title, atom|entry > atom|title {
  display: block !important; font-size: 1.2rem; font-weight: bold; line-height: 1.4;
}
item > description, atom|entry > atom|summary { display: block !important; order: 2; }
item > pubDate, atom|entry > atom|published {
  display: block !important; order: 1; text-align: start;
  font: 0.8125rem/1.8 system-ui, sans-serif; opacity: 0.7;
}
:is(${rightToLeft}) { direction: rtl; }
`;
