import { fill, type Labels } from '@dateline/occasion-words';
import { webcalUrl } from './site.ts';

/** How long a calendar program waits before it looks again, as far as it is known. */
interface Program {
  readonly name: string;
  /** Undefined where its user sets it. */
  readonly wait?: {
    readonly from?: number;
    readonly to: number;
    readonly unit: keyof Labels['units'];
  };
}

/** What their makers say, what their sources hold, or what was measured. */
const programs: readonly Program[] = [
  { name: 'Thunderbird', wait: { to: 30, unit: 'minutes' } },
  { name: 'GNOME Calendar, Evolution', wait: { to: 60, unit: 'minutes' } },
  { name: 'Nextcloud', wait: { from: 15, to: 60, unit: 'minutes' } },
  { name: 'Fastmail', wait: { to: 1, unit: 'hours' } },
  { name: 'Apple Calendar' },
  { name: 'ICSx⁵', wait: { to: 24, unit: 'hours' } },
  { name: 'Proton Calendar', wait: { from: 4, to: 16, unit: 'hours' } },
  { name: 'Outlook.com, Microsoft 365', wait: { from: 3, to: 24, unit: 'hours' } },
  { name: 'Google Calendar', wait: { from: 8, to: 24, unit: 'hours' } },
];

/** Each program with its delay in words. */
export function delaysOf(labels: Labels): readonly { name: string; delay: string }[] {
  return programs.map(({ name, wait }) => {
    if (!wait) return { name, delay: labels.directory.adjustable };
    const { from, to, unit } = wait;
    const n = from === undefined ? String(to) : `${from}–${to}`;
    return { name, delay: fill(labels.units[unit], { n }) };
  });
}

/** Addresses that subscribe to a calendar at once, in programs that have such. */
export function subscribeLinks(
  url: string,
  name: string,
): readonly { name: string; url: string }[] {
  // Google hides what is cancelled, and takes the webcal scheme alone.
  const marked = `${webcalUrl(url)}?cancelled=mark`;
  const [address, title] = [url, name].map(encodeURIComponent);
  return [
    {
      name: 'Google Calendar',
      url: `https://calendar.google.com/calendar/r?cid=${encodeURIComponent(marked)}`,
    },
    {
      name: 'Outlook',
      url: `https://outlook.live.com/calendar/0/addfromweb?url=${address}&name=${title}`,
    },
  ];
}
