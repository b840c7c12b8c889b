import { toSelectionPath } from '@dateline/contracts';

/** The newsroom as its readers see it: `url` is public, without a slash at its end. */
export interface Site {
  readonly title: string;
  readonly url: string;
}

/** The page of one occasion: in its own language, or in another one that it is asked for in. */
export function occasionUrl(site: Site, id: string, language?: string): string {
  const suffix = language === undefined ? '' : `.${language.toLowerCase()}`;
  return `${site.url}/occasions/${id}${suffix}.html`;
}

/** The calendar that holds one occasion alone. */
export function occasionCalendarUrl(site: Site, id: string, extension = 'ics'): string {
  return `${site.url}/occasions/${id}.${extension}`;
}

/** The page of one article, which the feeds service serves. */
export function articleUrl(site: Site, id: string): string {
  return `${site.url}/articles/${id}.html`;
}

/** The feed of changes, which the feeds service serves, of all occasions or one; no extension. */
export function changesUrl(site: Site, language: string, id?: string): string {
  const chosen = id === undefined ? '' : `occasion/${id}/`;
  return `${site.url}/feeds/${language.toLowerCase()}/${chosen}calendar-changes`;
}

/** A calendar by its name, such as `all`, `ar` or `ar/topic/20000337`. */
export function calendarUrl(site: Site, name: string, extension = 'ics'): string {
  return `${site.url}/calendars/${toSelectionPath(name)}.${extension}`;
}

/** The page of all calendars, in English or in another language. */
export function directoryUrl(site: Site, language?: string): string {
  return `${site.url}/calendars/${language === undefined ? '' : `${language.toLowerCase()}/`}index.html`;
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
