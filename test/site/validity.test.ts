/** HTML as the standard has it, with what every page must carry. */
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { parseErrors } from './parsed.js';
import { pagesOf, renderedSite, testCatalogue, textOf } from './rendered.js';

const catalogue = testCatalogue();
const pages = pagesOf(renderedSite(catalogue));
const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  // The house style of generated HTML: lower case, and lines that follow the templates.
  rules: {
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    // A hyphen that copies and dials as a hyphen; the class keeps it on its line.
    'tel-non-breaking': ['error', { ignoreClasses: ['nobreak'] }],
  },
});

describe('pages are valid', () => {
  it.each(pages)('%s', async (_path, html) => {
    const report = await validator.validateString(html);
    const faults = report.results.flatMap(({ messages }) =>
      messages.map((one) => `${one.line}: ${one.ruleId}: ${one.message}`),
    );
    expect(faults).toEqual([]);
    expect(parseErrors(html)).toEqual([]);
  });
});

describe('every page', () => {
  it.each(pages)('%s', (path, html) => {
    expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="zh-CN">/);
    expect(html.match(/<h1[ >]/g)).toHaveLength(1);
    expect(html.match(/<main /g)).toHaveLength(1);
    expect(html).not.toMatch(
      /<script(?! (?:src="|type="application\/ld\+json">))|\sstyle=|<style|\son[a-z]+=/,
    );
    expect(html).toContain("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:");
    expect(textOf(html)).toContain('这是测试目录，不是官方发布。');
    expect(textOf(html)).toContain('2103000001');
    expect(html).toContain('<meta name="SiteIDCode" content="2103000001">');
    expect(html).toContain('<meta name="SiteDomain" content="example.invalid">');
    const levels = [...html.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
    const skips = levels.filter((level, index) => index > 0 && level > (levels[index - 1] as number) + 1);
    expect(skips, `${path}: ${levels}`).toEqual([]);
  });

  it('has a title of its own', () => {
    const titles = pages.map(([, html]) => /<title>(.*?)<\/title>/.exec(html)?.[1]);
    expect(new Set(titles).size).toBe(pages.length);
    for (const title of titles) expect(title).toMatch(/^(?:.+ - )?测试市办事指南$/);
  });
});

it('an article says what the government convention asks for', () => {
  const html = pages.find(([path]) => path === 'items/full.html')?.[1] ?? '';
  for (const [name, content] of [
    ['SiteName', '测试市办事指南'],
    ['ColumnName', '医疗卫生'],
    ['ArticleTitle', '去外地看病先登记'],
    ['PubDate', '2026-05-20'],
    ['ContentSource', '测试市卫生健康委员会'],
    ['Keywords', '异地看病,转诊'],
    ['Url', 'https://example.invalid/guide/items/full.html'],
  ]) {
    expect(html).toContain(`<meta name="${name}" content="${content}">`);
  }
  expect(html).toContain('<link rel="canonical" href="https://example.invalid/guide/items/full.html">');
});
