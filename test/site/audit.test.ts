/** The page of clean-up figures: every column says what stands in it. */
import { expect, it } from 'vitest';
import { renderedSite, testCatalogue, textOf } from './rendered.js';

const html = renderedSite(testCatalogue()).get('audit.html') as string;
const table = (id: string): string =>
  new RegExp(`<section aria-labelledby="list-${id}">[\\s\\S]*?</section>`).exec(html)?.[0] ?? '';
const cells = (id: string, tag: 'th' | 'td'): string[] =>
  [...table(id).matchAll(new RegExp(`<${tag}[^>]*>([\\s\\S]*?)</${tag}>`, 'g'))].map(([, cell]) =>
    textOf(cell as string).trim(),
  );

it('the fourth column is the decision on certificates, and how needed other materials are', () => {
  expect(cells('certificates', 'th')[3] ?? cells('waived', 'th')[3]).toBe('清理结论');
  expect(cells('shareable', 'th')[3]).toBe('必要性');
  const said = cells('shareable', 'td').filter((_cell, at) => at % 5 === 3);
  expect(said.length).toBeGreaterThan(0);
  expect(said.filter((one) => !/必要|容缺/.test(one))).toEqual([]);
});

it('no cell is empty', () => {
  for (const id of ['certificates', 'waived', 'stamps', 'shareable'])
    expect(cells(id, 'td')).not.toContain('');
});
