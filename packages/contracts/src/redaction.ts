import type { RecordedEvent } from './envelope.ts';
import type { OccasionChangeEvent, OccasionRedacted, RetoldEvent } from './occasion.ts';
import type { Text } from './schemas.ts';

type Redaction = Extract<RecordedEvent, { readonly type: 'occasion.redacted' }>;
/** An occasion's event that says something of it, as the log gives it back. */
export type OccasionChangeRecorded = Extract<
  RecordedEvent,
  { readonly type: OccasionChangeEvent['type'] }
>;

/** An event told again, as whole as any. */
type RetoldChange = OccasionChangeEvent & Omit<RetoldEvent, 'type' | 'data'>;

/** What stands for a title that was erased: no title that is stored is empty. */
const erased: Text = { value: '', language: 'und' };

/** Whether a title is one, and not the place of one that was erased. */
export function isTitled(title: Text): boolean {
  return title.value !== '';
}

/**
 * The events that a redaction tells again, each as it was recorded, without the erased words. Who
 * folds an occasion folds these in place of everything that came before.
 */
export function retell(event: Redaction): readonly OccasionChangeRecorded[] {
  const { source, stream, ref, entity } = event;
  return retoldEvents(event).map((told) => ({ ...told, source, stream, ref, entity }));
}

/** The same, of a redaction that is not in a log yet. */
export function retoldEvents({ data }: OccasionRedacted): readonly RetoldChange[] {
  return data.history.map((told) => {
    const facts = told.type === 'occasion.announced' ? { title: erased, ...told.data } : told.data;
    // The redaction's schema has let the pair of type and data through.
    return { ...told, data: facts } as RetoldChange;
  });
}

/** An entity's events, those that a redaction replaces in the form in which it tells them. */
export function withRetold(events: readonly RecordedEvent[]): readonly RecordedEvent[] {
  const at = events.findLastIndex(({ type }) => type === 'occasion.redacted');
  const redaction = events[at];
  if (redaction?.type !== 'occasion.redacted') return events;
  return [...retell(redaction), ...events.slice(at + 1)];
}
