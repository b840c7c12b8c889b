import { describe, expect, test } from 'vitest';
import { readWireCopy } from '../src/index.ts';

/** Status, date, old date, title and place of every occasion that a story's one sentence has. */
function read(dateline: string, sentence: string): readonly string[] {
  const { occasions } = readWireCopy(dateline + sentence, { receivedAt: '2025-05-12T09:00:00Z' });
  return occasions.map(({ status, edtf, previousEdtf, title, place }) =>
    [status, edtf, previousEdtf && `(${previousEdtf})`, title, place && `@${place}`]
      .filter((part) => typeof part === 'string')
      .join(' '),
  );
}

const datelines: Readonly<Record<string, string>> = {
  ar: 'الرياض 12 مايو 2025 (واس) ',
  ru: 'МОСКВА, 12 мая - РИА Новости. ',
  fr: 'PARIS, 12 mai (AFP) - ',
  es: 'Madrid, 12 may (EFE).- ',
  kk: 'АСТАНА. 12 мамыр. ҚазАқпарат – ',
  ky: 'БИШКЕК, 12-май (Кабар) – ',
  uz: 'TOSHKENT, 12-may (O‘zA). ',
  tg: 'ДУШАНБЕ, 12 май. /АМИТ «Ховар»/. ',
  tk: 'AŞGABAT, 12-nji maý (TDH). ',
};

const turns: Readonly<Record<string, readonly (readonly [string, string, readonly string[]])[]>> = {
  'a plan and the date behind "to" are an old date and a new one, unless "from" opens a range': [
    [
      'ar',
      'أعلنت الوزارة تأجيل منتدى الغابات المقرر عقده في 20 مايو إلى 15 يونيو المقبل في أبها.',
      ['rescheduled 2025-06-15 (2025-05-20) منتدى الغابات @Abha'],
    ],
    [
      'ar',
      'أعلنت الوزارة تأجيل معرض الغابات الذي كان مقررا في 20 مايو إلى 15 يونيو المقبل في أبها.',
      ['rescheduled 2025-06-15 (2025-05-20) معرض الغابات @Abha'],
    ],
    [
      'ar',
      'أعلنت الوزارة تأجيل معرض الغابات الذي كان مقررا من 30 مايو إلى 2 يونيو المقبل في أبها.',
      ['postponed (2025-05-30/2025-06-02) معرض الغابات @Abha'],
    ],
  ],
  'a date denied for another one is the old date': [
    [
      'ru',
      'Чемпионат области по шахматам состоится в Казани не 27 мая, а 11 июня, сообщила федерация.',
      ['rescheduled 2025-06-11 (2025-05-27) Чемпионат области по шахматам @Kazan'],
    ],
    [
      'es',
      'La Cumbre Ibérica de Alcaldes no se realizará el 27 de junio, como estaba previsto, sino el 11 de julio en Sevilla.',
      ['rescheduled 2025-07-11 (2025-06-27) Cumbre Ibérica de Alcaldes @Seville'],
    ],
    [
      'fr',
      'Le colloque international sur la laine ne se tiendra pas le 29 mai mais le 12 juin à Lille.',
      ['rescheduled 2025-06-12 (2025-05-29) colloque international sur la laine @Lille'],
    ],
    [
      'fr',
      'Le Salon du livre est annulé, mais le 29 mai un débat public se tiendra à Lyon.',
      ['cancelled Salon du livre', 'confirmed 2025-05-29 débat public @Lyon'],
    ],
  ],
  'what is denied is denied with its clause': [
    ['ru', 'В министерстве не подтвердили, что 25 мая в Братске пройдет совещание геологов.', []],
    ['ru', 'В министерстве опровергли сообщения о том, что в июне пройдет саммит ШОС.', []],
  ],
  'the year that opens a clause is that of its months': [
    [
      'fr',
      "L'an dernier, le sommet sur la forêt avait été annulé en juin, à la veille du vote.",
      [],
    ],
    ['es', 'El año pasado, el Congreso de Bibliotecas fue cancelado en junio por la sequía.', []],
  ],
  'a date that is said to be open is tentative': [
    [
      'es',
      'El Foro Parlamentario del Pacífico se celebrará en Bilbao el 6 de junio, si bien la fecha sigue sujeta a confirmación.',
      ['tentative 2025-06-06 Foro Parlamentario del Pacífico @Bilbao'],
    ],
    [
      'uz',
      'Xalqaro hunarmandchilik ko‘rgazmasi 30-avgustda Qo‘qonda o‘tkaziladi, biroq sana hali tasdiqlanmagan.',
      ['tentative 2025-08-30 Xalqaro hunarmandchilik ko‘rgazmasi @Kokand'],
    ],
  ],
  'held online though planned for a place is a move': [
    [
      'ru',
      'Семинар для таможенников, который планировали провести 24–26 мая в Термезе, пройдет в те же дни в режиме видеоконференции.',
      ['movedOnline 2025-05-24/2025-05-26 Семинар для таможенников'],
    ],
    [
      'ky',
      'Нарында 20–21-май күндөрүнө пландалган Борбор Азия китепканачыларынын конференциясы онлайн форматта өтөт.',
      ['movedOnline 2025-05-20/2025-05-21 Борбор Азия китепканачыларынын конференциясы'],
    ],
    [
      'tk',
      'Türkmenabatda 25-nji maýa bellenilen suw hojalygy boýunça sebit okuw maslahaty onlaýn görnüşde geçiriler.',
      ['movedOnline 2025-05-25 suw hojalygy boýunça sebit okuw maslahaty'],
    ],
    [
      'ky',
      'Борбор Азия китепканачыларынын конференциясы 20–21-май күндөрү онлайн форматта өтөт.',
      ['confirmed 2025-05-20/2025-05-21 Борбор Азия китепканачыларынын конференциясы'],
    ],
  ],
  'a clock time behind its zone, with a case of its own': [
    [
      'kk',
      'Каспий энергетикалық форумы 24 мамырда Ақтауда жергілікті уақытпен сағат 10:00-де басталады.',
      ['confirmed 2025-05-24T10:00:00+05:00 Каспий энергетикалық форумы @Aktau'],
    ],
    [
      'ky',
      'Кыргыз-түрк ишкерлер форуму 24-майда Москва убактысы боюнча саат 10:00дө Ош шаарында ачылат.',
      ['confirmed 2025-05-24T13:00:00+06:00 Кыргыз-түрк ишкерлер форуму @Osh'],
    ],
  ],
  'where comes before when, or in the middle of what was to be': [
    [
      'uz',
      'Хивада ўтказиладиган “Лазги” халқаро рақс фестивали 27 майдан 11 июнга кўчирилди.',
      ['rescheduled 2025-06-11 (2025-05-27) “Лазги” халқаро рақс фестивали @Khiva'],
    ],
    [
      'tg',
      'Мусобиқаи ҷумҳуриявии гӯштин, ки бояд 6 июн дар Бохтар оғоз мешуд, бо сабаби гармӣ бекор карда шуд.',
      ['cancelled 2025-06-06 Мусобиқаи ҷумҳуриявии гӯштин @Bokhtar'],
    ],
    [
      'fr',
      'Le colloque sur la teinture végétale se tiendra le 12 juin au musée des Beaux-Arts de Lille.',
      ['confirmed 2025-06-12 colloque sur la teinture végétale @Lille'],
    ],
  ],
  'that day is the day said before': [
    [
      'ru',
      'Выставку вин открыли раньше, а 6 июня состоится суд: в тот же день в Ереване пройдет конференция сомелье.',
      ['confirmed 2025-06-06 конференция сомелье @Yerevan'],
    ],
  ],
};

describe.each(Object.entries(turns))('%s', (_, sentences) => {
  test.each(sentences)('%s: %s', (language, sentence, occasions) => {
    expect(read(datelines[language] ?? '', sentence)).toEqual(occasions);
  });
});

test.each([
  ['La Paz, 12 may (ABI).- El ministro viajó ayer.', 'La Paz', '2025-05-12'],
  ['Santo Domingo, 12 may (Prensa Latina) El ministro viajó ayer.', 'Santo Domingo', '2025-05-12'],
  ['MARY, 12-nji maý (TDH). Ministr düýn geldi.', 'Mary', '2025-05-12'],
  ['QUÉBEC, 12 mai (La Presse Canadienne) — Le ministre est parti.', 'Quebec City', '2025-05-12'],
])('%s is written from %s', (text, place, date) => {
  const { dateline } = readWireCopy(text, { receivedAt: '2025-05-12T20:00:00Z' });
  expect([dateline.place, dateline.date]).toEqual([place, date]);
});

test.each([
  ['ru', 'Саммит стран Каспия пройдет 30 февраля в Астане, сообщили в министерстве.'],
  ['fr', 'Le sommet sur le climat se tiendra le 30 février à Lyon, a annoncé le ministère.'],
  ['es', 'El foro se celebrará del 29 al 31 de abril en Lima, informó el ministerio.'],
  ['kk', 'Каспий елдерінің саммиті 30 ақпанда Ақтауда өтеді, деп хабарлады министрлік.'],
  ['ky', 'Эл аралык саммит 30-февралда Ошто өтөт, деп билдирди министрлик.'],
  ['tg', 'Ҳамоиши байналмилалӣ 30 феврал дар Хуҷанд баргузор мегардад, хабар дод вазорат.'],
  ['uz', 'Халқаро форум 31 апрель куни Бухорода бўлиб ўтади, деди вазирлик вакили.'],
  ['uz', 'Xalqaro sammit 30-fevral kuni Buxoroda bo‘lib o‘tadi, deb xabar berdi vazirlik.'],
  ['tk', 'Halkara sammiti 30-njy fewralda Maryda geçiriler, diýip ministrlik habar berýär.'],
])('%s: a day that the calendar has not is refused: %s', (language, sentence) => {
  const text = (datelines[language] ?? '') + sentence;
  const answer = readWireCopy(text, { receivedAt: '2025-05-12T09:00:00Z' });
  expect(answer.language).toBe(language);
  expect(answer.occasions).toEqual([]);
  expect(answer.rejected.map(({ why }) => why)).toEqual(['impossible']);
});

test.each([
  [
    'two scripts by turns',
    'Forum Форум 14-may kuni 14 май куни Toshkentda Тошкентда bo‘lib ўтади o‘tadi.',
  ],
  [
    'letters of the other script',
    'Сaммит пaрлaмeнттepдин 14-мaйдa Oштo өтөт, дeп билдирди министрлик.',
  ],
  [
    'Kazakh in Arabic letters',
    'حالىقارالىق كورمە 14-مامىردا استانادا وتەدى، دەپ حابارلادى مينيسترلىگى.',
  ],
])('%s: an answer, and no guess', (_, text) => {
  const answer = readWireCopy(text, { receivedAt: '2025-05-12T09:00:00Z' });
  expect(answer.occasions).toEqual([]);
  for (const { quote, span } of answer.rejected) expect(text.slice(...span)).toBe(quote);
});
