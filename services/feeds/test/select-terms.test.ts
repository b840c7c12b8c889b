import { describe, expect, test } from 'vitest';
import { readChoice, toPath, toTerm, toTopic } from '../src/select-terms.ts';

describe('a selection’s name', () => {
  test.each([
    ['all', 'all'],
    ['ar', 'ar'],
    ['ZH-Hans', 'zh-hans'],
    ['all/section/sport', 'section/sport'],
    ['topic/20000337/section/Sport/AR', 'ar/section/sport/topic/20000337'],
    ['corrections/ar', 'ar/corrections'],
    ['section/%D8%B1%D9%8A%D8%A7%D8%B6%D8%A9', 'section/رياضة'],
    ['place/Xi%27an', 'place/xi-an'],
    ['story/Cup_2027', 'story/Cup_2027'],
  ])('%s is read as %s', (path, name) => {
    expect(readChoice(path)?.name).toBe(name);
  });

  test('is the same again when it is read from its own path', () => {
    for (const path of ['ar/section/رياضة/corrections', 'zh-hans', 'place/xi-an/story/a_b-C']) {
      const { name = '' } = readChoice(path) ?? {};
      expect(readChoice(toPath(name))?.name).toBe(name);
    }
  });

  test.each([
    '',
    'ar/en',
    'section',
    'section/',
    'section/!',
    'section/a/section/b',
    'ar/all',
    'author/me',
    'story/a.b',
    '%E0%A4%A',
    'ar/corrections/corrections',
    'ar//section/a',
  ])('%s is none', (path) => {
    expect(readChoice(path)).toBeUndefined();
  });
});

describe('a term', () => {
  test('is made of letters and digits of any script', () => {
    expect(toTerm('section', ' Arts & Culture ')).toBe('section/arts-culture');
    expect(toTerm('place', '西安')).toBe('place/西安');
    expect(toTerm('section', '…')).toBeUndefined();
    expect(toTerm('section', 'x'.repeat(200))).toHaveLength('section/'.length + 64);
  });

  test('of a topic is its IPTC code, however that is written', () => {
    for (const uri of [
      'http://cv.iptc.org/newscodes/mediatopic/20000337',
      'https://cv.iptc.org/newscodes/mediatopic/20000337?lang=ar',
      'medtop:20000337',
    ]) {
      expect(toTopic({ name: 'transport', uri })).toBe('topic/20000337');
    }
    expect(toTopic({ name: 'Rail & road', uri: 'https://topics.example/5' })).toBe(
      'topic/rail-road',
    );
  });
});
