/** What the plain page at `/` needs to know. */
export interface HomeOptions {
  readonly title: string;
  /** Public base URL, no trailing slash. */
  readonly url: string;
  /** Language tokens that have a feed, and those that have a calendar. */
  readonly feedLanguages: readonly string[];
  readonly calendarLanguages: readonly string[];
}

const formats = [
  { extension: 'rss', name: 'RSS', mediaType: 'application/rss+xml' },
  { extension: 'atom', name: 'Atom', mediaType: 'application/atom+xml' },
  { extension: 'json', name: 'JSON Feed', mediaType: 'application/feed+json' },
] as const;

const style = `
:root { color-scheme: light dark; font: 1.05rem/1.55 system-ui, sans-serif; }
body { max-width: 46rem; margin: 2.5rem auto; padding: 0 1rem; }
h1 { font-size: 1.7rem; } h2 { font-size: 1.2rem; margin-top: 2rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; padding: .35rem .8rem .35rem 0; border-bottom: 1px solid #8884; }
code { font-size: .92em; overflow-wrap: anywhere; }
`;

/** The page that says what is here and how to subscribe; every feed is offered to browsers too. */
export function renderHome(options: HomeOptions): string {
  const { title, url } = options;
  const selections = ['all', ...options.feedLanguages];
  const calendars = ['all', ...options.calendarLanguages];
  const alternates = selections.flatMap((selection) =>
    formats.map(
      ({ extension, name, mediaType }) =>
        `<link rel="alternate" type="${mediaType}" title="${escapeHtml(
          `${title} – ${nameOf(selection)} (${name})`,
        )}" href="${escapeHtml(url)}/feeds/${selection}.${extension}">`,
    ),
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
${alternates.join('\n')}
<style>${style}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
<p>News as feeds and as calendars. When a story is corrected or withdrawn, its entry in the feed
follows; when an occasion gets its day, moves or is cancelled, the same calendar entry follows.</p>
<h2>Feeds</h2>
<table>
<thead><tr><th>Stories</th>${formats.map(({ name }) => `<th>${name}</th>`).join('')}</tr></thead>
<tbody>
${selections.map((selection) => feedRow(url, selection)).join('\n')}
</tbody>
</table>
<p>Copy an address into a feed reader. Each holds the newest 40 to 59 stories and links to those
before. <a href="${escapeHtml(url)}/feeds/index.html">All feeds</a>, by section, topic and place too.</p>
<h2>Calendars</h2>
<table>
<thead><tr><th>Labels</th><th>Subscribe</th><th>Address</th></tr></thead>
<tbody>
${calendars.map((selection) => calendarRow(url, selection)).join('\n')}
</tbody>
</table>
<p>Calendar programs ask again at their own pace: Thunderbird every 30 minutes, GNOME hourly, Apple
hourly to daily, Outlook every 3 to 24 hours, Google every 8 to 24 hours or later. Subscribe to the
address; importing the file once makes a copy that never changes.</p>
<h2>For the desk and for machines</h2>
<p>Everything that happens, from the first event: <a href="/events">in batches</a>,
<a href="/events/stream">as a stream</a>, or from <a href="/snapshot">how things stand</a>.</p>
<p>Publish with <code>npx dateline publish FILE</code>. Service state: <a href="/health">health</a>,
<a href="/ready">ready</a>; with a token also <code>/metrics</code>.</p>
</main>
</body>
</html>
`;
}

function feedRow(url: string, selection: string): string {
  const cells = formats.map(({ extension, name }) => {
    const address = `${escapeHtml(url)}/feeds/${selection}.${extension}`;
    return `<td><a href="${address}" aria-label="${name}, ${escapeHtml(nameOf(selection))}">${name}</a></td>`;
  });
  return `<tr><th scope="row">${escapeHtml(nameOf(selection))}</th>${cells.join('')}</tr>`;
}

function calendarRow(url: string, selection: string): string {
  const address = `${escapeHtml(url)}/calendars/${selection}.ics`;
  const webcal = address.replace(/^https?:/, 'webcal:');
  const name = selection === 'all' ? "Each story's own language" : nameOf(selection);
  return `<tr><th scope="row">${escapeHtml(name)}</th><td><a href="${webcal}">Subscribe</a></td><td><code>${address}</code></td></tr>`;
}

function nameOf(selection: string): string {
  if (selection === 'all') return 'All languages';
  if (selection === 'und') return 'Language unknown';
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(selection) ?? selection;
}

function escapeHtml(text: string): string {
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
  };
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
