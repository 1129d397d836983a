/** Addresses: what is put together by hand is what browsers make of it. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { absoluteOf, encoded } from '../../src/render/site/address.js';

const sites = [
  'https://example.invalid',
  'https://example.invalid/a b/',
  'http://例子.invalid/指南?x',
  'file:///x/',
];
const path = fc
  .array(
    fc.oneof(fc.constantFrom('.', '..', '', 'index.html', 'items', "it's.html", 'a:b', '护照'), fc.string()),
    {
      maxLength: 4,
    },
  )
  .map((parts) => parts.join('/'))
  .filter((one) => !one.startsWith('/'));

it('the absolute address of a path is as the URL standard resolves it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...sites), path, (site, below) => {
      const folder = site.endsWith('/') ? site : `${site}/`;
      const resolved = new URL(encoded(below).replace(/(^|\/)index\.html$/, '$1'), folder).href;
      expect(absoluteOf(site, below)).toBe(resolved);
    }),
    { numRuns: 1000 },
  );
});

it.each([
  [
    'https://example.invalid/guide',
    'items/护照.html',
    'https://example.invalid/guide/items/%E6%8A%A4%E7%85%A7.html',
  ],
  ['https://example.invalid/guide/', 'index.html', 'https://example.invalid/guide/'],
  ['https://例子.invalid', 'en/items/index.html', 'https://xn--fsqu00a.invalid/en/items/'],
])('%s and %s', (site, below, whole) => {
  expect(absoluteOf(site, below)).toBe(whole);
});
