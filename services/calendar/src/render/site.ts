/** The newsroom as its readers see it: `url` is public, without a slash at its end. */
export interface Site {
  readonly title: string;
  readonly url: string;
}

/** The page of one occasion. */
export function occasionUrl(site: Site, id: string): string {
  return `${site.url}/occasions/${id}.html`;
}

/** The calendar that holds one occasion alone. */
export function occasionCalendarUrl(site: Site, id: string): string {
  return `${site.url}/occasions/${id}.ics`;
}

/** The page of one article, which the feeds service serves. */
export function articleUrl(site: Site, id: string): string {
  return `${site.url}/articles/${id}.html`;
}

/** A calendar by its name: `all`, or a language. */
export function calendarUrl(site: Site, name: string): string {
  return `${site.url}/calendars/${name}.ics`;
}

/** The same address under the scheme that opens a calendar program. */
export function webcalUrl(url: string): string {
  return url.replace(/^https?:/, 'webcal:');
}

/** An address that may stand in a link: absolute, http or https, in ASCII; undefined for any other. */
export function webUrl(text: string | undefined): string | undefined {
  if (text === undefined || !URL.canParse(text)) return undefined;
  const { protocol, href } = new URL(text);
  if (protocol !== 'http:' && protocol !== 'https:') return undefined;
  return /^[!-~]+$/.test(href) && !/["<>\\^`{|}]/.test(href) ? href : undefined;
}
