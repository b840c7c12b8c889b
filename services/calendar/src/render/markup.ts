import { cleanText } from './text.ts';

/** The style of all pages. */
export const style = `
body{font:1.1rem/1.6 system-ui,sans-serif;max-width:42rem;margin:2rem auto;padding:0 1rem;
color:#1b1b1b;background:#fff}
h1{line-height:1.25}h2{font-size:1.15rem;margin-top:2rem}
.label{display:inline-block;padding:.1rem .6rem;border:2px solid #b22222;border-radius:.4rem}
dt{font-weight:700;margin-top:.6rem}dd{margin:0}code{overflow-wrap:anywhere}
table{border-collapse:collapse}th,td{text-align:start;padding:.1rem 1rem .1rem 0;font-weight:400}
blockquote{margin:.4rem 0;padding-inline-start:1rem;border-inline-start:4px solid #b22222}
footer{margin-top:2rem;font-size:.9rem;color:#555}a{color:#8b1a1a}
@media(prefers-color-scheme:dark){body{color:#eee;background:#181818}footer{color:#aaa}
a{color:#ff9a9a}}
`;

/** Text as it may stand in markup, in an attribute as well. */
export function escapeHtml(text: string): string {
  return cleanText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** A link whose address is shown as well, for whoever copies it. */
export function link(url: string, text: string): string {
  return `<a href="${escapeHtml(url)}">${escapeHtml(text)}</a>`;
}
