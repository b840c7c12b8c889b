import { afterEach, beforeEach, expect, test } from 'vitest';
import { startIngest, type TestIngest } from './ingest-server.ts';

/** One forum in the news of five languages: a month, the days, a new date, no date, the end. */
const stories = [
  {
    receivedAt: '2031-03-10T18:00:00+05:00',
    text: [
      'أستانا 10 مارس 2031 (شينخوا) من المقرر عقد منتدى الطاقة بين الصين وآسيا الوسطى في يونيو في مدينة أستانا، حسبما ذكرت وزارة الطاقة الكازاخستانية اليوم (الإثنين).',
      'وكانت الدورة السابقة للمنتدى قد عقدت في سبتمبر 2029.',
    ].join('\n'),
  },
  {
    receivedAt: '2031-04-02T18:00:00+08:00',
    text: [
      '新华社阿斯塔纳4月2日电 中国—中亚能源论坛将于6月10日至11日在阿斯塔纳举行，哈萨克斯坦能源部2日宣布。',
      '上届论坛于2029年9月在乌鲁木齐召开，与会各方签署了多项协议。',
    ].join('\n'),
  },
  {
    receivedAt: '2031-04-21T12:00:00+05:00',
    text: [
      'АСТАНА, 21 апр /Синьхуа/ -- Энергетический форум «Китай — Центральная Азия» в Астане перенесён с 10–11 июня на 24–25 июня, сообщили в понедельник организаторы.',
      'Приём заявок участников продлится до 15 мая.',
    ].join('\n'),
  },
  {
    receivedAt: '2031-05-15T12:00:00+05:00',
    text: [
      "ASTANA, 15 mai (Xinhua) -- Le Forum de l'énergie Chine-Asie centrale, qui devait se tenir les 24 et 25 juin à Astana, est reporté sine die, ont annoncé jeudi les organisateurs.",
      'Quelque 300 délégués étaient attendus.',
    ].join('\n'),
  },
  {
    receivedAt: '2031-06-02T12:00:00+05:00',
    text: [
      'ASTANA, 2 jun (Xinhua) -- El Foro de Energía China-Asia Central, que iba a celebrarse en Astana, ha sido cancelado, informó hoy el Ministerio de Energía de Kazajistán.',
      'Los organizadores devolverán las cuotas de inscripción antes del 30 de junio.',
    ].join('\n'),
  },
];

let ingest: TestIngest;
beforeEach(async () => {
  ingest = await startIngest();
});
afterEach(async () => {
  await ingest.close();
});

async function theOccasion() {
  const { items } = (await ingest.get('/occasions')).body;
  expect(items.length, 'never a second one').toBeLessThanOrEqual(1);
  return items.length === 0 ? undefined : (await ingest.get(`/occasions/${items[0].id}`)).body;
}

test('five stories in five languages are one occasion, named in each of them', async () => {
  const stages: unknown[] = [];
  for (const [index, { receivedAt, text }] of stories.entries()) {
    const path = `/articles?receivedAt=${encodeURIComponent(receivedAt)}`;
    expect((await ingest.post(path, { text })).status).toBe(201);
    await expect.poll(async () => (await theOccasion())?.revision).toBe(index + 1);
    const { state, certainty, date, uri } = await theOccasion();
    stages.push([state, certainty, date, uri]);
  }
  const { uri, titles, sources } = await theOccasion();
  expect(stages).toEqual([
    ['scheduled', 'tentative', '2031-06', uri],
    ['scheduled', 'confirmed', '2031-06-10/2031-06-11', uri],
    ['scheduled', 'confirmed', '2031-06-24/2031-06-25', uri],
    ['postponed', 'confirmed', '2031-06-24/2031-06-25', uri],
    ['cancelled', 'confirmed', '2031-06-24/2031-06-25', uri],
  ]);
  const languages = titles.map(({ language }: { language: string }) => language);
  expect(languages).toEqual(['ar', 'zh-Hans', 'ru', 'fr', 'es']);
  expect(sources).toHaveLength(5);
});
