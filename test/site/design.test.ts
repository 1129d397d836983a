/** A catalogue brings its own templates, colours and logo; what is wrong with them is said where it stands. */
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check, UsageError } from '../../src/compile.js';
import { loadCatalogue } from '../../src/load/load.js';
import { temporaryFolder } from '../folder.js';
import { catalogueFolder, renderedSite, textOf } from './rendered.js';

/** The test catalogue with files of its own below `templates/`. */
function withDesign(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  cpSync(catalogueFolder, folder, { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, 'templates', path)), { recursive: true });
    writeFileSync(join(folder, 'templates', path), text);
  }
  return folder;
}

/** The pages and assets of the site with such files. */
function siteWith(files: Readonly<Record<string, string>>): Map<string, string> {
  const site = renderedSite(loadCatalogue(withDesign(files)).value.catalogue);
  return new Map([...site].map(([path, content]) => [path, String(content)]));
}

/** What the publisher is told where the site cannot be made. */
function refusal(files: Readonly<Record<string, string>>): UsageError['words'] {
  try {
    siteWith(files);
  } catch (error) {
    expect(error).toBeInstanceOf(UsageError);
    return (error as UsageError).words;
  }
  throw new Error('It was made all the same');
}

const assetOf = (site: ReadonlyMap<string, string>, name: string): [string, string] =>
  [...site].find(([path]) => path.startsWith(`assets/${name}.`)) as [string, string];

describe('what a catalogue brings', () => {
  it('a template stands in for the program’s of its name, the others stay', () => {
    const site = siteWith({ 'site/not-found.hbs': '<h1>{{@w.notFound}}</h1><p>请回首页</p>' });
    expect(textOf(site.get('404.html') ?? '')).toContain('请回首页');
    expect(site.get('404.html')).toContain('class="site-footer"');
    expect(site.get('index.html')).toBe(siteWith({}).get('index.html'));
  });

  it('so does a part of templates, on every page that uses it', () => {
    const site = siteWith({ 'site/partials/tag.hbs': '{{#if state}}【{{state.word}}】{{/if}}' });
    expect(site.get('domains/health.html')).toContain('【');
  });

  it('colours come last in the style sheet', () => {
    const [path, style] = assetOf(
      siteWith({ 'site/styles/theme.css': ':root { --brand: #143d7a; }' }),
      'style',
    );
    expect(style.trimEnd().endsWith(':root { --brand: #143d7a; }')).toBe(true);
    expect(path).not.toBe(assetOf(siteWith({}), 'style')[0]);
  });

  it('a logo stands beside the name, the icon stays; an icon replaces both', () => {
    const drawn = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 3"/>';
    const withLogo = siteWith({ 'site/logo.svg': drawn });
    const [logo] = assetOf(withLogo, 'logo');
    const [icon] = assetOf(withLogo, 'icon');
    expect(withLogo.get('items/full.html')).toContain(`<img src="../${logo}" alt=""`);
    expect(withLogo.get('items/full.html')).toContain(`<link rel="icon" href="../${icon}"`);
    const [own, text] = assetOf(siteWith({ 'site/icon.svg': drawn }), 'icon');
    expect([own === icon, text]).toEqual([false, drawn]);
  });
});

describe('what the body says of causes and questions', () => {
  const said = {
    zh: '早去早办。',
    causes: '没带原件的，白跑一趟。',
    questions: '星期六也开门。',
  };
  const body = `## 提示\n\n${said.zh}\n\n## 常见退件原因\n\n${said.causes}\n\n## 常见问题\n\n${said.questions}\n`;
  const partial = (name: string): string => readFileSync(`templates/site/partials/${name}.hbs`, 'utf8');
  /** The page of an item with such a body, made with templates of the catalogue's own. */
  const pageWith = (files: Readonly<Record<string, string>>): string => {
    const folder = withDesign(files);
    const path = join(folder, 'items/甲/full.md');
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^(---\n[\s\S]*?\n---\n)[\s\S]*$/, `$1\n${body}`));
    return renderedSite(loadCatalogue(folder).value.catalogue).get('items/full.html') as string;
  };
  const times = (html: string, text: string): number => html.split(text).length - 1;

  it.each([
    ['the program’s own', {}],
    [
      'a causes partial from before',
      { 'site/partials/causes.hbs': partial('causes').replace(/\{\{\{.*?\}\}\}\n/g, '') },
    ],
    [
      'a causes partial that knows of one',
      { 'site/partials/causes.hbs': partial('causes').replaceAll('{{{questionsHtml}}}\n', '') },
    ],
    [
      'a causes partial that hides one',
      {
        'site/partials/causes.hbs': partial('causes').replaceAll(
          '{{{causesHtml}}}',
          '{{#if view.state.replacement}}{{{causesHtml}}}{{/if}}',
        ),
      },
    ],
    ['a page without causes', { 'site/item.hbs': '{{> item-head}}\n{{> body}}\n' }],
    ['a page that moves them in', { 'site/item.hbs': '{{> item-head}}\n  {{> causes}}\n  {{> body}}\n' }],
  ])('is on the page once with %s', (_what, files) => {
    const html = pageWith(files);
    for (const text of Object.values(said)) expect(times(html, text), text).toBe(1);
  });

  it('stands in the body, below its headings, where the template does not show it in their section', () => {
    const old = { 'site/partials/causes.hbs': '{{#if mistaken.length}}<h2 id="questions">问题</h2>{{/if}}' };
    const html = pageWith(old);
    expect(html).toContain('<h3 id="body-常见退件原因">常见退件原因</h3>');
    expect(html).toContain('<h3 id="body-常见问题">常见问题</h3>');
    expect(pageWith({})).not.toContain('<h3 id="body-常见退件原因">');
  });
});

describe('what is wrong is said with its place, as misuse and not as a crash', () => {
  it('a name no page has', () => {
    expect(refusal({ 'site/not-found.hbs': '<h1>\n{{@w.notFuond}}</h1>' })).toEqual({
      zh: '模板 templates/site/not-found.hbs 第 2 行有错：没有“notFuond”这个字段，是不是“notFound”？',
      en: 'Template templates/site/not-found.hbs:2 is at fault: there is no field “notFuond”. Did you mean “notFound”?',
    });
  });

  it('a name this page does not have, with the page', () => {
    expect(refusal({ 'site/item.hbs': '<h1>{{view.title}}</h1>\n<p>{{publisher}}</p>' }).zh).toBe(
      '模板 templates/site/item.hbs 第 2 行有错（生成 items/draft.html 时）：这里没有“publisher”',
    );
  });

  it('one in a part of a template', () => {
    const words = refusal({ 'site/partials/tag.hbs': '\n\n{{publisher}}' });
    expect(words.en).toMatch(
      /^Template templates\/site\/partials\/tag\.hbs:3 is at fault \(while making .+\.html\): there is no “publisher” here$/,
    );
  });

  it.each([
    ['{{#if title}}', /not-found\.hbs:1 is at fault: it cannot be read near/],
    ['a\n{{#if title}}b{{/each}}', /not-found\.hbs:2 is at fault: \{\{#if\}\} is closed by \{\{\/each\}\}$/],
    ['{{> rosw}}', /not-found\.hbs:1 is at fault: there is no partial “rosw”\. Did you mean “rows”\?$/],
    ['{{lookup title "x"}}', /not-found\.hbs:1 is at fault: there is no field “lookup”/],
  ])('a template that reads %j', (template, message) => {
    expect(refusal({ 'site/not-found.hbs': template }).en).toMatch(message);
  });
});

describe('a file that replaces nothing', () => {
  const warnings = (folder: string): string[] =>
    check(folder).diagnostics.flatMap(({ rule, severity, file, hint }) =>
      rule === 'unknown-template' ? [`${severity} ${file} ${hint?.zh}`] : [],
    );

  it('is a warning with the name that is meant', () => {
    const folder = withDesign({ 'site/itme.hbs': 'x', 'site/theme.css': 'x', 'site/fonts/a.woff2': 'x' });
    expect(warnings(folder)).toEqual([
      'warning templates/site/fonts/a.woff2 文件名要和程序 templates/ 里的相同；另外可以加 site/logo.svg, site/styles/theme.css',
      'warning templates/site/itme.hbs 是不是“templates/site/item.hbs”？',
      'warning templates/site/theme.css 是不是“templates/site/styles/theme.css”？',
    ]);
  });

  it('nothing outside the catalogue is read, be it by a link', () => {
    const outside = temporaryFolder({ 'secret.hbs': '<h1>secret</h1>' });
    const folder = withDesign({ 'site/styles/theme.css': '' });
    symlinkSync(join(outside, 'secret.hbs'), join(folder, 'templates/site/not-found.hbs'));
    const { catalogue, diagnostics } = check(folder);
    expect(diagnostics.map(({ rule, file }) => [rule, file])).toContainEqual([
      'path-escape',
      'templates/site/not-found.hbs',
    ]);
    expect(String(renderedSite(catalogue).get('404.html'))).not.toContain('secret');
  });
});
