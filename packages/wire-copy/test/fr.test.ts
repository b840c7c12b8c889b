import { describe, expect, test } from 'vitest';
import { readWireCopy } from '../src/index.ts';

// Monday.
const receivedAt = '2023-05-08T18:00:00+02:00';

/** Status, date, old date and title of every occasion of a French story. */
const read = (sentence: string): readonly string[] => {
  const text = `PARIS, 8 mai (AFP) - ${sentence}\n\nLe porte-parole n’est pas entré dans les détails.`;
  const { language, occasions } = readWireCopy(text, { receivedAt });
  expect(language).toBe('fr');
  return occasions.map(({ status, edtf, previousEdtf, title }) =>
    [status, edtf, previousEdtf, title].filter((part) => typeof part === 'string').join(' '),
  );
};

describe('when', () => {
  test.each([
    ['le 18 mai', 'confirmed 2023-05-18'],
    ['le jeudi 18 mai', 'confirmed 2023-05-18'],
    ['jeudi 18 mai', 'confirmed 2023-05-18'],
    ['le 1er juin', 'confirmed 2023-06-01'],
    ['le 18 mai prochain', 'confirmed 2023-05-18'],
    ['le 3 février 2024', 'confirmed 2024-02-03'],
    ['les 18 et 19 mai', 'confirmed 2023-05-18/2023-05-19'],
    ['jeudi 18 et vendredi 19 mai', 'confirmed 2023-05-18/2023-05-19'],
    ['du 18 au 20 mai', 'confirmed 2023-05-18/2023-05-20'],
    ['du jeudi 18 au samedi 20 mai 2023', 'confirmed 2023-05-18/2023-05-20'],
    ['du 30 mai au 2 juin', 'confirmed 2023-05-30/2023-06-02'],
    ['du 28 décembre au 3 janvier 2024', 'confirmed 2023-12-28/2024-01-03'],
    ['entre le 18 et le 20 mai', 'confirmed 2023-05-18/2023-05-20'],
    ['18-19 mai', 'confirmed 2023-05-18/2023-05-19'],
    ['en juin', 'tentative 2023-06'],
    ['au mois de juin', 'tentative 2023-06'],
    ["au mois d'octobre", 'tentative 2023-10'],
    ['fin juin', 'tentative 2023-06'],
    ['début juin', 'tentative 2023-06'],
    ['à la mi-juin', 'tentative 2023-06'],
    ['à la fin du mois de juin', 'tentative 2023-06'],
    ['courant juin', 'tentative 2023-06'],
    ['dans la première quinzaine de juin', 'tentative 2023-06'],
    ['le mois prochain', 'tentative 2023-06'],
    ['à la fin du mois', 'tentative 2023-05'],
    ['vendredi prochain', 'confirmed 2023-05-19'],
    ['vendredi', 'confirmed 2023-05-12'],
    ['la semaine prochaine', 'tentative 2023-05-15/2023-05-21'],
    ['demain', 'confirmed 2023-05-09'],
    ['après-demain', 'confirmed 2023-05-10'],
    ["l'année prochaine", 'tentative 2024'],
    ["l'an prochain", 'tentative 2024'],
    ['au printemps 2024', 'tentative 2024-21'],
    ['au second semestre 2023', 'tentative 2023-41'],
    ['au premier trimestre 2024', 'tentative 2024-33'],
    ['en mai et juin', 'tentative 2023-05/2023-06'],
  ])('%s', (when, expected) => {
    expect(read(`Le Forum des deltas se tiendra ${when} dans la ville, a dit le maire.`)).toEqual([
      `${expected} Forum des deltas`,
    ]);
  });

  test.each([
    ['le 18 mai à 10h30', '2023-05-18T10:30:00+02:00'],
    ['le 18 mai à 10 h 30', '2023-05-18T10:30:00+02:00'],
    ['jeudi à 10H00 (heure de Paris)', '2023-05-11T10:00:00+02:00'],
    ['le 18 mai à 14 heures', '2023-05-18T14:00:00+02:00'],
    ['le 18 mai à 15h00 GMT', '2023-05-18T17:00:00+02:00'],
    ['le 18 mai à 9h heure locale', '2023-05-18T09:00:00+02:00'],
  ])('%s', (when, edtf) => {
    expect(read(`Le Forum des deltas s’ouvrira ${when} à Paris, a dit le maire.`)).toEqual([
      `confirmed ${edtf} Forum des deltas`,
    ]);
  });
});

describe('what is said', () => {
  test.each([
    [
      'Le ministre a indiqué vendredi que le 3e Congrès mondial des abeilles se tiendrait du 5 au 7 juin à Genève.',
      ['confirmed 2023-06-05/2023-06-07 3e Congrès mondial des abeilles'],
    ],
    [
      'Selon la presse, un sommet sur le Sahel pourrait se tenir en juillet à Alger.',
      ['tentative 2023-07 sommet sur le Sahel'],
    ],
    [
      "L'exposition universelle du bois devrait s'ouvrir le 3 juin à Paris.",
      ['tentative 2023-06-03 exposition universelle du bois'],
    ],
    [
      "Paris accueillera du 5 au 9 juin le XXe Salon de l'aviation légère, selon ses organisateurs.",
      ["confirmed 2023-06-05/2023-06-09 XXe Salon de l'aviation légère"],
    ],
    [
      'La réunion du comité des sages est prévue le 22 mai à Bruxelles.',
      ['confirmed 2023-05-22 réunion du comité des sages'],
    ],
    [
      'Le sommet franco-italien, qui devait se tenir le 20 mai à Rome, a été reporté au 3 juin.',
      ['rescheduled 2023-06-03 2023-05-20 sommet franco-italien'],
    ],
    [
      'Le Festival des dunes a été reporté du 20 mai au 3 juin, selon la mairie de la ville.',
      ['rescheduled 2023-06-03 2023-05-20 Festival des dunes'],
    ],
    [
      'La foire du livre prévue le 20 mai à Genève est reportée sine die, ont dit les éditeurs.',
      ['postponed 2023-05-20 foire du livre'],
    ],
    [
      'Le concert de la paix, prévu le 20 mai à Paris, est annulé en raison de la grève.',
      ['cancelled 2023-05-20 concert de la paix'],
    ],
    [
      "Le colloque sur l'eau prévu le 20 mai à Paris n'aura pas lieu, a dit son président.",
      ["cancelled 2023-05-20 colloque sur l'eau"],
    ],
    [
      'Le conseil sur la pêche, fixé au 20 mai à Paris, se tiendra finalement en visioconférence. La réunion des experts de la pêche, fixée au 21 mai à Paris, se tiendra en ligne.',
      ['movedOnline 2023-05-21 réunion des experts de la pêche'],
    ],
    [
      'Le sommet de la Ligue des fleuves a été avancé au 15 mai, a fait savoir le secrétariat.',
      ['rescheduled 2023-05-15 sommet de la Ligue des fleuves'],
    ],
    [
      "La 12e édition du Festival de l'oud aura lieu les 2 et 3 juin à Tunis.",
      ["confirmed 2023-06-02/2023-06-03 12e édition du Festival de l'oud"],
    ],
    [
      'La réunion des ministres de l’Economie, des Finances et du Budget se tiendra le 2 juin.',
      ['confirmed 2023-06-02 réunion des ministres de l’Economie, des Finances et du Budget'],
    ],
    [
      'Le Dialogue Afrique-Pacifique et le Forum des ports se tiendront le 2 juin à Paris.',
      ['confirmed 2023-06-02 Forum des ports'],
    ],
    [
      "Les travaux du sommet de l'Union du fleuve débuteront le 2 juin à Paris.",
      ["confirmed 2023-06-02 sommet de l'Union du fleuve"],
    ],
    [
      'Le deuxième tour des élections législatives aura lieu le 4 juin dans le pays.',
      ['confirmed 2023-06-04 deuxième tour des élections législatives'],
    ],
    [
      'La conférence « Une mer pour tous » se tiendra le 4 juin à Paris avec 300 experts.',
      ['confirmed 2023-06-04 conférence « Une mer pour tous »'],
    ],
    [
      "Le Forum des deltas a été annoncé par le maire. Il se tiendra le 4 juin à Paris, selon l'AFP.",
      ['confirmed 2023-06-04 Forum des deltas'],
    ],
    [
      'Le chef de la diplomatie effectuera une visite officielle du 15 au 17 mai en Chine.',
      ['confirmed 2023-05-15/2023-05-17 visite officielle'],
    ],
    [
      'Les deux pays sont convenus d’organiser un forum des affaires en septembre à Tunis.',
      ['tentative 2023-09 forum des affaires'],
    ],
    [
      'Le tournoi des îles, initialement prévu en mai, se disputera du 3 au 5 août à Paris.',
      ['rescheduled 2023-08-03/2023-08-05 2023-05 tournoi des îles'],
    ],
    [
      'La prochaine réunion du groupe des amis de la mer aura lieu en septembre à Madrid.',
      ['tentative 2023-09 réunion du groupe des amis de la mer'],
    ],
    [
      'Les chefs d’Etat des Vingt-Sept se retrouveront les 21 et 22 juin à Bruxelles pour un sommet sur la mer.',
      ['confirmed 2023-06-21/2023-06-22 sommet sur la mer'],
    ],
    [
      'Le Forum sur la paix et la sécurité en Afrique, fixé au 2 juin, a été reporté au 24 du même mois.',
      ['rescheduled 2023-06-24 2023-06-02 Forum sur la paix et la sécurité en Afrique'],
    ],
    [
      'Le Salon des algues, programmé du 12 au 15 juin, est reporté et aura lieu du 25 au 28 juin.',
      ['rescheduled 2023-06-25/2023-06-28 2023-06-12/2023-06-15 Salon des algues'],
    ],
    [
      'Le concert gratuit prévu samedi sur les quais de la ville est reporté à dimanche, selon la mairie.',
      ['rescheduled 2023-05-14 2023-05-13 concert gratuit'],
    ],
    [
      'Une réunion entre l’armée du Nord, l’armée du Sud et la mission se tiendra mercredi matin.',
      ['confirmed 2023-05-10 réunion entre l’armée du Nord, l’armée du Sud et la mission'],
    ],
    [
      'La prochaine édition du Festival des dunes aura lieu en septembre, selon la mairie.',
      ['tentative 2023-09 Festival des dunes'],
    ],
    [
      'Le Forum des deltas verdira la ville et se tiendra le 2 juin, selon la mairie.',
      ['confirmed 2023-06-02 Forum des deltas'],
    ],
    [
      'Les élections législatives et régionales auront lieu dimanche prochain, a annoncé la présidence.',
      ['confirmed 2023-05-21 élections législatives et régionales'],
    ],
    [
      'L’Assemblée nationale a reçu lundi les sages. Un sommet des sages se tiendra vendredi, a dit l’un.',
      ['confirmed 2023-05-12 sommet des sages'],
    ],
    [
      'Selon un quotidien, le Salon des deltas se tiendrait le 3 juin dans le nord de la ville.',
      ['tentative 2023-06-03 Salon des deltas'],
    ],
  ])('%s', (sentence, expected) => {
    expect(read(sentence)).toEqual(expected);
  });
});

describe('nothing', () => {
  test.each([
    'Le Forum des deltas s’est tenu du 3 au 5 mai à Paris, a rappelé le maire de la ville.',
    'Le sommet a eu lieu en mars à Paris, selon les médias du pays et de la région.',
    'Les inscriptions au Forum des deltas sont ouvertes jusqu’au 20 mai, a dit le maire.',
    'La date limite de dépôt des dossiers pour le Salon du livre est fixée au 20 mai.',
    'Les inscriptions au Salon du livre s’ouvriront le 20 mai, selon les organisateurs.',
    'Le blé pour livraison en septembre a reculé mardi après le sommet de la mer Noire.',
    'La croissance pourrait atteindre 3 % en juin, selon les prévisions de la conférence.',
    'Le rapport du sommet sera publié le 20 mai, a annoncé le secrétariat de la Ligue.',
    'Le ministre a proposé d’organiser un sommet des deltas en juin dans la capitale.',
    'Si le sommet des deltas se tient en juin, le ministre ira dans la ville de Paris.',
    'Le comité d’organisation du Festival des dunes se réunira le 20 mai, a dit la mairie.',
    'Le président du Forum des deltas sera reçu le 20 mai par le maire de la ville.',
    'La précédente édition du Forum des deltas avait eu lieu en juin 2021 à Genève.',
    'Le Forum des deltas pourrait être reporté au 20 juin, selon une source du ministère.',
    'La nouvelle loi sur les foires entrera en vigueur le 1er juin, a dit le ministre.',
    'Le sommet se tient ce lundi à Paris, sur fond de tensions entre les deux pays.',
    'Le ministère n’a pas encore annoncé la date du sommet, a dit mardi le porte-parole.',
    'L’Assemblée nationale se prononcera le 20 mai sur le texte, selon la présidente.',
  ])('%s', (sentence) => {
    expect(read(sentence)).toEqual([]);
  });
});
