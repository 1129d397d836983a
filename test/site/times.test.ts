/** Hours from and to are never parted at the dash, and copy as they were written. */
import { expect, it } from 'vitest';
import { withWholeTimes, withWholeTimesIn } from '../../src/render/site/times.js';
import { renderedSite, testCatalogue } from './rendered.js';

it.each([
  ['工作日 8:30—11:30、13:30—17:00', '工作日 [8:30—11:30]、[13:30—17:00]'],
  ['8：30－11：30', '[8：30－11：30]'],
  ['8:30 - 17:00', '[8:30 - 17:00]'],
  ['8:30至17:00', '[8:30至17:00]'],
  ['0412-5550126', '0412-5550126'],
  ['比分 3:2', '比分 3:2'],
  ['8:30开门', '8:30开门'],
])('%s', (text, expected) => {
  const html = withWholeTimes(text);
  expect(html.replace(/<span class="times">(.*?)<\/span>/g, '[$1]')).toBe(expected);
  expect(html.replace(/<[^>]+>/g, '')).toBe(text);
});

it('in a body only its text is looked at', () => {
  const link = '<a href="https://example.invalid/8:30-11:30">8:30-11:30</a>';
  expect(withWholeTimesIn(`<p>${link}</p>`)).toBe(
    '<p><a href="https://example.invalid/8:30-11:30"><span class="times">8:30-11:30</span></a></p>',
  );
});

it('on the page of an item: its places and its ways to ask', () => {
  const html = String(renderedSite(testCatalogue()).get('items/full.html'));
  expect(html).toContain('<dd>工作日 <span class="times">9:00—17:00</span>，法定节假日休息</dd>');
  expect(html).toContain('<span class="note">工作日 <span class="times">9:00—17:00</span>；');
});
