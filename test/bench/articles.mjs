// Articles for the bench: Arabic, about 3 KB of JSON each, our own sentences shuffled by number.
import { toHeaders, toSubject } from '@dateline/contracts';

const sentences = [
  'قال مهندسو الري إن منسوب النهر ارتفع قليلا بعد أسبوعين من الأمطار في أعالي الوادي.',
  'وافتتح السوق القديم أبوابه صباحا وسط حضور لافت للحرفيين القادمين من القرى المجاورة.',
  'وأوضح مدير المرصد أن الفريق سجل مئة وعشرين قياسا خلال الليلة الماضية دون انقطاع.',
  'وتعمل البلدية على ترميم الجسر الحجري قبل موسم الحصاد حتى تعود الحافلات إلى خطها المعتاد.',
  'ورحب سكان الحي بعودة المكتبة المتنقلة التي تحمل كتبا بأربع لغات للأطفال والكبار.',
];

/** The text of article `number`; it announces nothing, so the policy has nothing to do. */
export function bodyOf(number) {
  const lines = Array.from({ length: 14 }, (_, index) => sentences[(number + index) % 5]);
  return `سمرقند 4 مارس 2031 (ديت لاين) خبر رقم ${number}. ${lines.join(' ')}`;
}

/** Article `number` as a stored message of the log. */
export function messageOf(number) {
  const id = `bench-${number}`;
  const at = new Date(Date.UTC(2031, 2, 4) + number * 1000).toISOString();
  const uuid = `00000000-0000-5000-8000-${String(number).padStart(12, '0')}`;
  const data = {
    ninjs: {
      uri: `urn:uuid:${uuid}`,
      type: 'text',
      version: '1',
      versionCreated: at,
      language: 'ar',
      representationType: 'full',
      pubStatus: 'usable',
      firstCreated: at,
      headlines: [{ value: `خبر رقم ${number} من وادي زرافشان` }],
      bodies: [{ contentType: 'text/plain', value: bodyOf(number) }],
    },
    x: {
      receivedAt: at,
      dateline: { place: null, placeRaw: null, date: null, agency: null, agencyRaw: null },
    },
  };
  const event = { id, type: 'article.published', recordedAt: at, source: '/bench', data };
  return {
    subject: toSubject({ kind: 'article', language: 'ar', id }),
    headers: { ...toHeaders(event, { entity: id, revision: 1 }), 'Nats-Msg-Id': id },
    body: JSON.stringify(data),
  };
}
