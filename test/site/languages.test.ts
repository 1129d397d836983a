/** The site in two languages: the same pages twice, each with the way to its counterpart, files and assets once. */
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { editionsOf, isRightToLeft } from '../../src/render/site/editions.js';
import { brokenLinks } from './brokenLinks.js';
import { parseErrors } from './parsed.js';
import { bilingualCatalogue, pagesOf, renderedSite, testCatalogue, textOf } from './rendered.js';

const files = renderedSite(bilingualCatalogue());
const pages = new Map(pagesOf(files));
const english = [...pages].filter(([path]) => path.startsWith('en/'));

describe('editions', () => {
  it('the original stands at the root, whatever the order, and no language twice', () => {
    const tags = (languages: string[]): string[] =>
      editionsOf({ language: 'zh-CN', languages }, 'zh').map(({ tag, folder }) => `${folder}${tag}`);
    expect(tags(['en', 'zh-CN', 'EN'])).toEqual(['zh-CN', 'EN/EN']);
    expect(tags([])).toEqual(['zh-CN']);
    expect(tags(['ug'])).toEqual(['zh-CN', 'ug/ug']);
  });

  it('each speaks its own language; a site of one language speaks the one asked for', () => {
    const spoken = (languages: string[]): string[] => editionsOf({ languages }, 'en').map(({ lang }) => lang);
    expect(spoken(['en', 'zh-Hant'])).toEqual(['zh', 'en', 'zh']);
    expect(spoken([])).toEqual(['en']);
  });
});

it.each([
  ['ug', true],
  ['kk', true],
  ['kk-Cyrl', false],
  ['uz-Arab', true],
  ['bo', false],
  ['zh-CN', false],
])('%s is written from right to left: %s', (tag, expected) => {
  expect(isRightToLeft(tag)).toBe(expected);
});

it('a page in Uyghur runs from right to left', () => {
  const { config } = testCatalogue();
  const uyghur = { ...testCatalogue(), config: { ...config, languages: ['zh-CN', 'ug'] } };
  const rendered = new Map(pagesOf(renderedSite(uyghur)));
  expect(rendered.get('ug/index.html')).toContain('<html lang="ug" dir="rtl">');
  expect(rendered.get('index.html')).toContain('<html lang="zh-CN">');
});

it('a catalogue of one language has no switch and no second folder', () => {
  const single = new Map(pagesOf(renderedSite(testCatalogue())));
  expect([...single.keys()].filter((path) => path.startsWith('en/'))).toEqual([]);
  expect(single.get('items/full.html')).not.toContain('class="languages"');
});

it('every page is there in both languages; files and assets only once', () => {
  const chinese = [...pages.keys()].filter((path) => !path.startsWith('en/'));
  expect(english.map(([path]) => path.slice(3)).sort()).toEqual(chinese.sort());
  expect([...files.keys()].filter((path) => /^en\/(?:files|assets)\//.test(path))).toEqual([]);
});

it.each(english)('%s is English, valid, and leads nowhere in vain', async (path, html) => {
  expect(html).toContain('<html lang="en">');
  expect(html).toContain(`hreflang="zh-CN" lang="zh-CN"`);
  expect(brokenLinks(files, path, html)).toEqual([]);
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:a11y'],
    rules: {
      'doctype-style': 'off',
      'no-trailing-whitespace': 'off',
      'long-title': 'off',
      'tel-non-breaking': ['error', { ignoreClasses: ['nobreak'] }],
    },
  });
  const { results } = await validator.validateString(html);
  expect(results.flatMap(({ messages }) => messages.map((one) => `${one.line}: ${one.message}`))).toEqual([]);
  expect(parseErrors(html)).toEqual([]);
});

it('a page and its counterpart name each other', () => {
  const [chinese = '', other = ''] = [pages.get('items/full.html'), pages.get('en/items/full.html')];
  expect(chinese).toContain(
    '<a href="../en/items/full.html" hreflang="en" lang="en" rel="alternate">English</a>',
  );
  expect(other).toContain(
    '<a href="../../items/full.html" hreflang="zh-CN" lang="zh-CN" rel="alternate">中文</a>',
  );
  for (const html of [chinese, other]) {
    expect(html).toContain(
      '<link rel="alternate" hreflang="en" href="https://example.invalid/guide/en/items/full.html">',
    );
    expect(html).toContain(
      '<link rel="alternate" hreflang="zh-CN" href="https://example.invalid/guide/items/full.html">',
    );
  }
  expect(other).toContain('<link rel="canonical" href="https://example.invalid/guide/en/items/full.html">');
});

it('a translated item reads in English, with the facts of the original and its Chinese marked', () => {
  const html = pages.get('en/items/full.html') ?? '';
  const text = textOf(html);
  for (const words of [
    'Medical treatment elsewhere',
    'Referred elsewhere',
    '3 working days',
    'Good to know',
  ]) {
    expect(text).toContain(words);
  }
  expect(html).toContain('href="../../files/forms/%E5%A4%87%E6%A1%88%E8%A1%A8.docx"');
  const unmarked = html
    .replace(/<head>.*<\/head>/s, '')
    .replace(/<(\w+)[^>]*\slang="zh-CN"[^>]*>.*?<\/\1>/gs, '')
    .replace(/<[^>]+>/g, '');
  expect(unmarked.match(/\p{Script=Han}+/gu)).toBeNull();
});

it('says how far it is translated: behind, not at all, and on other pages of how many services there is none', () => {
  const note = (path: string): string =>
    textOf(/<p class="translation">.*?<\/p>/s.exec(pages.get(path) ?? '')?.[0] ?? '').trim();
  expect(note('en/items/full.html')).toMatch(/^This translation lags the Chinese/);
  expect(note('en/items/paused.html')).toMatch(/^This page is not yet translated/);
  expect(note('en/laws/index.html')).toMatch(
    /^Not yet in English: 4 of 5 services\. They are shown in Chinese\./,
  );
  expect(note('items/full.html')).toBe('');
});

describe('leaflets beside the site', () => {
  const beside = new Set(['handbooks'] as const);
  const linksOf = (path: string, catalogue = bilingualCatalogue()): string[] => {
    const html = new Map(pagesOf(renderedSite(catalogue, 'zh', beside))).get(path) ?? '';
    return [...html.matchAll(/<a [^>]*href="(?:\.\.\/)+handbooks\/leaflets\/([^"]+)"([^>]*)>/g)].map(
      ([, sheet = '', rest = '']) => sheet + rest,
    );
  };

  it('a translated page leads to the sheets in its language, the original to the others', () => {
    expect(linksOf('en/items/full.html')).toEqual([
      'en/full.pdf',
      'en/full-settled.pdf',
      'en/full-referral.pdf',
    ]);
    expect(linksOf('items/full.html')).toEqual(['full.pdf', 'full-settled.pdf', 'full-referral.pdf']);
  });

  it('what is not translated leads to the sheet there is, and says in which language that is', () => {
    expect(linksOf('en/items/overdue.html')).toEqual(['overdue.pdf hreflang="zh-CN"']);
    const html = new Map(pagesOf(renderedSite(bilingualCatalogue(), 'zh', beside))).get(
      'en/items/overdue.html',
    );
    expect(html).toContain('<span lang="zh-CN">(PDF · 中文)</span>');
  });
});
