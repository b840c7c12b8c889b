import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { renderHome } from '../src/home.ts';

const options = {
  title: 'Ministry <News> & "Views"',
  url: 'https://news.example',
  feedLanguages: ['ar', 'zh-hans', 'und'],
  calendarLanguages: ['ar', 'en'],
};

test('offers each feed in each format to browsers, by name', () => {
  const page = renderHome(options);
  for (const selection of ['all', 'ar', 'zh-hans', 'und']) {
    for (const extension of ['rss', 'atom', 'json']) {
      expect(page).toMatch(
        new RegExp(
          `<link rel="alternate"[^>]*href="https://news.example/feeds/${selection}.${extension}">`,
        ),
      );
    }
  }
  expect(page).toContain('Arabic');
  expect(page).toContain('Language unknown');
});

test('offers calendars to subscribe to and to copy', () => {
  const page = renderHome(options);
  expect(page).toContain('href="webcal://news.example/calendars/ar.ics"');
  expect(page).toContain('<code>https://news.example/calendars/all.ics</code>');
});

test('what a title holds stays text', () => {
  const page = renderHome(options);
  expect(page).toContain('<h1>Ministry &lt;News&gt; &amp; &quot;Views&quot;</h1>');
  // Void elements aside, the page nests as XML does.
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(page.replace('<!doctype html>', '').replaceAll(/<(meta|link)([^>]*)>/g, '<$1$2/>'));
  parser.close();
});
