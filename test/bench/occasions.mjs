// Occasions for the bench: our own titles in Arabic and English, each on two days of its own year.
import { toHeaders, toSubject } from '@dateline/contracts';

const topics = ['المياه', 'النقل', 'الطاقة', 'التعليم', 'الزراعة'];
const places = [
  { name: 'Samarkand', raw: 'سمرقند', latitude: 39.6542, longitude: 66.9597 },
  { name: 'Almaty', raw: 'ألماتي', latitude: 43.25, longitude: 76.95 },
];

/** The announcement of occasion `number`, as the log gives it back. */
export function announcementOf(number) {
  return eventOf(number, {
    revision: 1,
    type: 'occasion.announced',
    data: {
      source: {
        by: 'extraction',
        article: `bench-${number}`,
        articleRevision: 1,
        evidence: [
          { field: 'edtf', rule: 'bench', span: [0, 27], quote: 'ينعقد المنتدى في العاصمة' },
        ],
      },
      title: { value: `منتدى ${topics[number % 5]} لدول الوادي، الدورة ${number}`, language: 'ar' },
      uri: `urn:uuid:00000000-0000-5000-8000-${String(number).padStart(12, '0')}`,
      date: daysOf(number, 0),
      timeZone: 'Asia/Samarkand',
      place: places[number % 2],
      status: 'confirmed',
    },
  });
}

/** Its new date. */
export function reschedulingOf(number, revision) {
  return eventOf(number, {
    revision,
    type: 'occasion.rescheduled',
    data: {
      source: { by: 'editor' },
      date: daysOf(number, revision - 1),
      previousDate: daysOf(number, revision - 2),
      status: 'confirmed',
    },
  });
}

/** The same as a stored message of the log. */
export function messageOf(event) {
  const { entity, revision, data, ref, id } = event;
  return {
    subject: toSubject(ref),
    headers: { ...toHeaders(event, { entity, revision }), 'Nats-Msg-Id': id },
    body: JSON.stringify(data),
  };
}

function eventOf(number, { type, revision, data }) {
  const id = `occasion-${number}`;
  return {
    id: `${id}-${revision}`,
    type,
    recordedAt: new Date(Date.UTC(2024, 2, 4) + (number + 20_000 * revision) * 100).toISOString(),
    source: '/bench',
    stream: 'NEWSROOM',
    ref: { kind: 'occasion', id },
    entity: id,
    revision,
    sequence: number + 1 + 20_000 * (revision - 1),
    data,
  };
}

/** Two days in April of 2024 or later. */
function daysOf(number, shift) {
  const first = Date.UTC(2024, 3, 1 + ((number + shift) % 700));
  const day = (at) => new Date(at).toISOString().slice(0, 10);
  return `${day(first)}/${day(first + 86_400_000)}`;
}
