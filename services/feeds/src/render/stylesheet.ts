import { escapeMarkup } from './clean.ts';

/** Names the style sheet by which a browser lays a feed out as a page. */
export function withStylesheet(xml: string, address: string): string {
  const end = xml.indexOf('?>') + 2;
  const instruction = `<?xml-stylesheet type="text/css" href="${escapeMarkup(address)}"?>`;
  return `${xml.slice(0, end)}\n${instruction}${xml.slice(end)}`;
}

/** The languages that are written from right to left, as CSS selects them. */
const rightToLeft = ':lang(ar), :lang(fa), :lang(he), :lang(ps), :lang(sd), :lang(ug), :lang(ur)';

/**
 * Both XML formats as a page: titles, descriptions and dates of the items, in the direction of each
 * item's language. CSS can neither make links nor read the HTML inside an item.
 */
export const feedStyles = `@namespace atom "http://www.w3.org/2005/Atom";
:root { color-scheme: light dark; }
rss, atom|feed {
  display: block; margin: 0 auto; max-width: 42rem; padding: 2rem 1rem 4rem;
  font: 1.0625rem/1.6 Georgia, "Noto Naskh Arabic", "Noto Serif CJK SC", serif;
}
rss::before, atom|feed::before {
  content: "RSS \\2192  Copy this page\\2019s address into a feed reader.";
  display: block; direction: ltr; font: 0.875rem/1.5 system-ui, sans-serif;
  border: 1px solid; border-radius: 0.5rem; padding: 0.5rem 1rem; margin-block-end: 2rem;
}
atom|feed::before { content: "Atom \\2192  Copy this page\\2019s address into a feed reader."; }
channel { display: block; }
rss *, atom|feed * { display: none; }
rss > channel { display: block; }
channel > title, atom|feed > atom|title {
  display: block; font-size: 1.75rem; font-weight: bold; line-height: 1.25;
  margin-block-end: 1.5rem; text-wrap: balance;
}
item, atom|entry {
  display: block !important; border-block-start: 1px solid #8886; padding-block: 1rem;
}
item > title, atom|entry > atom|title {
  display: block !important; font-size: 1.2rem; font-weight: bold; line-height: 1.4;
}
item > description, atom|entry > atom|summary { display: block !important; }
item > pubDate, atom|entry > atom|published {
  display: block !important; text-align: start;
  font: 0.8125rem/1.8 system-ui, sans-serif; opacity: 0.7;
}
:is(${rightToLeft}) { direction: rtl; }
`;
