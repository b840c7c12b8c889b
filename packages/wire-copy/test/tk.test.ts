import { describe, expect, test } from 'vitest';
import { readWireCopy } from '../src/index.ts';

const receivedAt = '2025-05-12T09:00:00+05:00';
const dateline = 'AŞGABAT, 12-nji maý (TDH). ';

/** Status, date, old date, title and place of every occasion of a sentence. */
const read = (sentence: string): readonly string[] =>
  readWireCopy(dateline + sentence, { receivedAt }).occasions.map((occasion) =>
    [
      occasion.status,
      occasion.edtf,
      occasion.previousEdtf && `(${occasion.previousEdtf})`,
      occasion.title,
      occasion.placeRaw && `@${occasion.placeRaw}`,
    ]
      .filter((part) => typeof part === 'string')
      .join(' '),
  );

describe('Turkmen sentences', () => {
  test.each<readonly [string, readonly string[]]>([
    [
      'Maryda 24-nji maýda «Güneşli günler» halkara aýdym-saz festiwaly geçiriler.',
      ['confirmed 2025-05-24 «Güneşli günler» halkara aýdym-saz festiwaly @Maryda'],
    ],
    [
      '2025-nji ýylyň 3–5-nji sentýabrynda Aşgabatda Dünýä sport oýunlary geçiriler.',
      ['confirmed 2025-09-03/2025-09-05 Dünýä sport oýunlary @Aşgabatda'],
    ],
    [
      'Ministrligiň maglumatyna görä, altynjy suw forumy geljek aýda Daşkent şäherinde geçiriler.',
      ['tentative 2025-06 altynjy suw forumy @Daşkent'],
    ],
    [
      'Türki döwletleriň sammiti oktýabr aýynda Astanada geçirilmegi mümkin.',
      ['tentative 2025-10 Türki döwletleriň sammiti @Astanada'],
    ],
    [
      'Kitap ýarmarkasy 28-nji maýdan 2-nji iýuna çenli Aşgabatda geçiriler.',
      ['confirmed 2025-05-28/2025-06-02 Kitap ýarmarkasy @Aşgabatda'],
    ],
    [
      'Mejlis 19-njy maý güni sagat 15:00-da Aşgabatda başlanar.',
      ['confirmed 2025-05-19T15:00:00+05:00 Mejlis @Aşgabatda'],
    ],
    [
      'Ertir Aşgabatda hökümet baştutanlarynyň geňeşi bolar.',
      ['confirmed 2025-05-13 hökümet baştutanlarynyň geňeşi @Aşgabatda'],
    ],
    [
      'Geljek hepdede Türkmenbaşyda ýaşlaryň forumy geçiriler diýip garaşylýar.',
      ['tentative 2025-05-19/2025-05-25 ýaşlaryň forumy @Türkmenbaşyda'],
    ],
    ['Forum 17-nji maýa bellenildi.', ['confirmed 2025-05-17 Forum']],
    [
      'Anna güni Aşgabatda «Ak şäher» sergisi açylar.',
      ['confirmed 2025-05-16 «Ak şäher» sergisi @Aşgabatda'],
    ],
    [
      '27-nji iýunda geçirilmeli bolan «Bagşylar» festiwaly näbelli wagta süýşürildi.',
      ['postponed (2025-06-27) «Bagşylar» festiwaly'],
    ],
    [
      '27-nji iýuna bellenilen telekeçiler forumy 4-nji iýula süýşürildi.',
      ['rescheduled 2025-07-04 (2025-06-27) telekeçiler forumy'],
    ],
    [
      'Telekeçiler forumy 27-nji iýundan 4-nji iýula göçürildi.',
      ['rescheduled 2025-07-04 (2025-06-27) Telekeçiler forumy'],
    ],
    [
      '25-nji maýda Daşoguzda geçiriljek konsert ýatyryldy.',
      ['cancelled 2025-05-25 konsert @Daşoguzda'],
    ],
    [
      '6-njy iýunda geçirilmeli ylmy maslahat onlaýn görnüşe geçirildi.',
      ['movedOnline 2025-06-06 ylmy maslahat'],
    ],
    ['Forum 10-njy iýuna süýşürilmegi mümkin.', []],
    ['Iýun aýynda sergi geçirmek meýilleşdirilýär.', ['tentative 2025-06 sergi']],
    ['Bilermenler iýun aýynda şeýle forumy geçirmegi teklip etdiler.', []],
    [
      '2025-nji ýylyň güýzünde Aşgabatda teatr festiwaly geçiriler.',
      ['tentative 2025-23 teatr festiwaly @Aşgabatda'],
    ],
    [
      'Awgust aýynyň başynda Awazada sanly tehnologiýalar forumy geçiriler.',
      ['tentative 2025-08 sanly tehnologiýalar forumy'],
    ],
    [
      'III halkara «Beýik Ýüpek ýoly» forumy 18–20-nji iýunda Aşgabatda geçiriler, diýip habar berdi penşenbe güni guramaçylar.',
      ['confirmed 2025-06-18/2025-06-20 III halkara «Beýik Ýüpek ýoly» forumy @Aşgabatda'],
    ],
    [
      'Aşgabatda «Media» forumy geçiriler. Çäre 5–6-njy iýuna bellenildi.',
      ['confirmed 2025-06-05/2025-06-06 «Media» forumy'],
    ],
    [
      'Geljek ýylyň aprel aýynda Aşgabatda ekologiýa sammiti bolar.',
      ['tentative 2026-04 ekologiýa sammiti @Aşgabatda'],
    ],
    [
      'Suw serişdeleri boýunça halkara maslahat 9-njy iýunda Daşoguz şäherinde bolup geçer.',
      ['confirmed 2025-06-09 Suw serişdeleri boýunça halkara maslahat @Daşoguz'],
    ],
    ['Ministrlik halkara konferensiýanyň 5-nji iýunda Aşgabatda geçiriljekdigini habar berdi.', []],
    [
      'Sergi 12-nji sentýabrda açylar we 14-nji sentýabra çenli dowam eder.',
      ['confirmed 2025-09-12/2025-09-14 Sergi'],
    ],
    ['Foruma gatnaşyjylary bellige almak 20-nji maýda tamamlanar.', []],
    ['Festiwalyň petekleri 20-nji maýdan satylyp başlanar.', []],
    ['Sergi 3-nji maýda Maryda geçirildi.', []],
    ['Öňki sammit 2023-nji ýylyň sentýabr aýynda Bişkekde geçirilipdi.', []],
    ['Şu gün Aşgabatda ylmy maslahat geçiriler.', []],
    ['Täze kanun 2026-njy ýylyň 1-nji ýanwarynda güýje girer.', []],
    ['Bäsleşik üçin arzalar 30-njy maýa çenli kabul edilýär.', []],
    ['Eger forum iýunda geçirilse, ministr gatnaşar.', []],
    ['Inflýasiýa iýun aýynda peseler diýip çaklanylýar.', []],
    ['Forumda 20-nji maýda güýje girjek ylalaşyk ara alnyp maslahatlaşyldy.', []],
    ['Sammitiň öňüsyrasynda ministrler 15-nji maýda duşuşarlar.', []],
    ['Täze demir ýol menzili dekabr aýynda açylar.', []],
    ['Geçen ýyl sergi sentýabrda Türkmenabatda guraldy.', []],
    ['Forum her ýyl iýun aýynda geçirilýär.', []],
    ['Gazetiň täze sany 20-nji maýda neşir ediler.', []],
    ['Daýhanlar pagta ýygymyna 15-nji awgustda başlarlar.', []],
    ['Konsert 10-njy maýda Aşgabatda boldy.', []],
    [
      'Prezident Serdar Berdimuhamedow 16–17-nji iýunda Astana şäherinde geçiriljek «Merkezi Aziýa – Hytaý» ikinji sammitine gatnaşar.',
      ['confirmed 2025-06-16/2025-06-17 «Merkezi Aziýa – Hytaý» ikinji sammitine @Astana'],
    ],
    [
      'Medeniýet ministrliginiň habar bermegine görä, Daşoguz şäherinde 6-njy iýundan başlap döwlet teatrlarynyň festiwaly geçiriler.',
      ['confirmed 2025-06-06 döwlet teatrlarynyň festiwaly @Daşoguz'],
    ],
    [
      'Aşgabatda 25-nji sentýabrda suw serişdeleri boýunça halkara maslahaty geçirmek göz öňünde tutulýar.',
      ['confirmed 2025-09-25 suw serişdeleri boýunça halkara maslahaty @Aşgabatda'],
    ],
    [
      'Aşgabat marafony 28-nji sentýabrdan 5-nji oktýabra süýşürildi.',
      ['rescheduled 2025-10-05 (2025-09-28) Aşgabat marafony'],
    ],
    [
      'Mejlisiň nobatdaky maslahaty 21-nji maýda geçiriler.',
      ['confirmed 2025-05-21 Mejlisiň nobatdaky maslahaty'],
    ],
    [
      'Sammitiň çäklerinde 17-nji iýunda işewürler forumy guralar.',
      ['confirmed 2025-06-17 işewürler forumy'],
    ],
    ['2025-nji ýylyň ikinji ýarymynda saýlaw geçirilmegi mümkin.', ['tentative 2025-41 saýlaw']],
    ['Ýygymy 10-njy sentýabrda başlamak göz öňünde tutulýar.', []],
    [
      'Sergi 4-nji iýunda Aşgabatda açylar we 8-nji iýuna çenli dowam eder.',
      ['confirmed 2025-06-04/2025-06-08 Sergi @Aşgabatda'],
    ],
    ['Täze mekdep 1-nji sentýabrda açylar.', []],
  ])('%s', (sentence, expected) => {
    expect(read(sentence)).toEqual(expected);
  });
});
