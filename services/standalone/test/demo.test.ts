import { readWireCopy } from '@dateline/wire-copy';
import { expect, test } from 'vitest';
import { demoStory } from '../src/demo.ts';

test.each(['2026-11-23', '2026-12-31', '2027-01-01', '2028-02-29'])(
  'the demo story of %s announces a forum in the month after next',
  (today) => {
    const now = new Date(`${today}T12:00:00Z`);
    const held = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 2, 1));
    const reading = readWireCopy(demoStory(now), { receivedAt: now.toISOString() });
    expect(reading.language).toBe('ar');
    expect(reading.dateline).toMatchObject({ place: 'Samarkand', date: today });
    expect(reading.occasions).toEqual([
      expect.objectContaining({
        title: 'منتدى مياه زرافشان',
        place: 'Samarkand',
        timeZone: 'Asia/Samarkand',
        edtf: held.toISOString().slice(0, 7),
        status: 'tentative',
      }),
    ]);
  },
);
