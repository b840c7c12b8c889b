import { openJetStreamLog } from '@dateline/eventlog';
import type { Newsroom } from './newsroom.ts';

/** Lets hours of the log's time pass, unless they have: as ingest would, had it waited for them. */
export async function passHours({ nats }: Newsroom, hours: number): Promise<number> {
  const servers = nats.url;
  const log = await openJetStreamLog({ servers, clientName: 'passing-hours', role: 'writer' });
  const ref = { kind: 'clock', id: 'clock' } as const;
  const { events, lastSequence: expectedSequence } = await log.read(ref.kind, ref.id);
  const at = new Date(Date.now() + hours * 3_600_000).toISOString();
  const last = events.at(-1);
  if (last && Date.parse(last.recordedAt) > Date.now() + (hours - 1) * 3_600_000) {
    await log.close();
    return last.sequence;
  }
  const event = { type: 'clock.ticked', data: { at }, id: `passed-${at}`, recordedAt: at } as const;
  const { sequence } = await log.append(
    ref,
    { ...event, source: '//newsroom.example/test' },
    { expectedSequence, revision: events.length + 1 },
  );
  await log.close();
  return sequence;
}
