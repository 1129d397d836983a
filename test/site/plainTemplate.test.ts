/** Templates of the plain kind are set without the engine: just what it gives, or nothing. */
import fc from 'fast-check';
import Handlebars from 'handlebars';
import { expect, it } from 'vitest';
import { pageWays } from '../../src/render/site/address.js';
import { readAssets } from '../../src/render/site/assets.js';
import { editionsOf } from '../../src/render/site/editions.js';
import { fieldNames, wordNames } from '../../src/render/site/fields.js';
import { layoutData, siteFrame } from '../../src/render/site/layout.js';
import { plainTemplates } from '../../src/render/site/plainTemplate.js';
import type { Helper } from '../../src/render/site/plainValues.js';
import { siteScope } from '../../src/render/site/scope.js';
import { pages } from '../../src/render/site/site.js';
import { TemplateFiles } from '../../src/render/site/templateFiles.js';
import { helpers, options, Templates } from '../../src/render/site/templates.js';
import { bilingualCatalogue } from './rendered.js';

it('every page of the site is set to the same HTML as by the engine', () => {
  const catalogue = bilingualCatalogue();
  const files = new TemplateFiles();
  const templates = new Templates(files, fieldNames, wordNames);
  const assets = { ...readAssets(files), findScript: 'assets/find.js' };
  const editions = editionsOf(catalogue.config, 'zh');
  const beside = new Set(['site', 'data', 'handbooks'] as const);
  const names = new Set<string>();
  for (const edition of editions) {
    const scope = siteScope(catalogue, { today: catalogue.config.date, beside }, edition, editions);
    const around = siteFrame(scope, assets);
    for (const page of pages(scope)) {
      const frame = { w: scope.words, ...pageWays(page, edition.folder, catalogue.config.url) };
      const set = (name: string, data: object): string => {
        const html = templates.renderByEngine(name, data, frame);
        expect(templates.plain(frame).get(name)?.(data)).toBe(html);
        names.add(name);
        return html;
      };
      set('layout', layoutData(page, set(page.template, page.data), around, scope));
    }
  }
  const all = files.templates().flatMap(([name, path]) => (path.startsWith('partials/') ? [] : [name]));
  expect([...names].sort()).toEqual(all.sort());
});

const frame = { w: { home: '首页 & <more>', stop: '。' }, base: '../../', home: '../' };

/** A template by the engine and by the short way; undefined where either has a fault. */
function bothWays(source: string, parts: Readonly<Record<string, string>>, data: object) {
  const engine = Handlebars.create();
  engine.registerHelper(helpers as unknown as Handlebars.HelperDeclareSpec);
  const trees = Object.entries(parts).map(([name, text]) => [name, engine.parse(text)] as const);
  for (const [name, text] of Object.entries(parts))
    engine.registerPartial(name, engine.compile(text, options));
  const pages = new Map([['page', engine.parse(source)]]);
  const callable = new Map(Object.entries(helpers)) as unknown as ReadonlyMap<string, Helper>;
  const plain = plainTemplates({ partials: new Map(trees), pages }, { helpers: callable, frame }).get('page');
  const orNothing = (work: () => string | undefined): string | undefined => {
    try {
      return work();
    } catch {
      return undefined;
    }
  };
  return {
    engine: orNothing(() => engine.compile(source, options)(data, { data: frame })),
    plain: orNothing(() => plain?.(data)),
  };
}

const data = {
  a: '甲<b>"&\'`=',
  b: '',
  n: 0,
  m: 12.5,
  yes: true,
  no: false,
  nothing: undefined,
  o: { a: '内', o: { a: '更内', list: ['x'] }, list: [] },
  list: ['一', '二', '一'],
  rows: [
    { a: '行1', list: ['p', 'q'], o: { a: 'z', list: [{ a: '深' }] } },
    { a: '行2', list: [], n: 3 },
  ],
  none: [],
};

it.each([
  ['{{a}} {{{a}}} {{n}} {{m}} {{yes}} {{no}} {{b}} {{nothing}}'],
  ['{{o.a}} {{o.o.a}} {{list.length}} {{this.a}} {{@w.home}} {{@base}} {{@root.a}}'],
  ['{{#if a}}1{{else}}2{{/if}}{{#if n}}1{{else}}2{{/if}}{{#unless none}}3{{/unless}}{{^if no}}4{{/if}}'],
  ['{{#if b}}1{{else if o.list}}2{{else if list}}{{#each list}}{{this}}{{/each}}{{/if}}'],
  [
    '{{#each rows}}{{@index}}{{@key}}{{@first}}{{@last}}{{a}}{{../a}}{{#each list}}{{this}}{{@index}}{{/each}};{{/each}}',
  ],
  [
    '{{#each rows}}{{#if a}}{{../o.a}}{{/if}}{{#each o.list}}{{../a}}{{../../a}}{{a}}{{/each}}{{/each}}',
    'rows',
  ],
  ['  {{> row o}}\n{{#each rows}}\n  {{~> row~}}\n{{/each}}\n', 'rows'],
  ['{{to "item" a}} {{anchor "law" a}}{{#if (is a b)}}1{{else}}{{is n 0}}{{/if}}{{to "page" "x.html"}}'],
  ['{{!-- words --}}  {{#if a}}\n yes \n{{/if}}\n'],
])('%s', (source, faulty?: string) => {
  const { engine, plain } = bothWays(source, { row: '<li>\n{{a}}\n</li>\n' }, data);
  if (faulty === undefined) expect(engine).toBeDefined();
  expect(plain).toBe(engine);
});

it.each([
  ['{{c}}'],
  ['{{o.c}}'],
  ['{{o.c.d}}'],
  ['{{a.length}}'],
  ['{{toString}}'],
  ['{{#with o}}{{a}}{{/with}}'],
  ['{{#each o}}{{this}}{{/each}}'],
  ['{{#each rows as |row|}}{{row.a}}{{/each}}'],
  ['{{#o}}{{a}}{{/o}}'],
  ['{{> row a=1}}'],
  ['{{#> row}}{{/row}}'],
  ['{{> missing}}'],
  ['{{> calling}}'],
  ['{{@index}}'],
  ['{{../a}}'],
  ['{{list}}'],
  ['{{lookup o "a"}}'],
  ['{{#if a b}}1{{/if}}'],
  ['{{#if n includeZero=true}}1{{/if}}'],
])('%s is left to the engine', (source) => {
  const parts = { row: '{{a}}', calling: '{{> odd}}', odd: '{{#with o}}{{/with}}' };
  expect(bothWays(source, parts, data).plain).toBeUndefined();
});

const path = fc.constantFrom(
  ...[
    'a',
    'b',
    'n',
    'm',
    'o',
    'o.a',
    'o.o.a',
    'list',
    'o.list',
    'rows',
    'none',
    'this',
    '..',
    '../a',
    '../list',
  ],
  ...[
    '../../a',
    '@index',
    '@first',
    '@last',
    '@w.home',
    '@root.a',
    'list.length',
    'c',
    'o.c',
    'this.a',
    'nothing',
  ],
);
const { source } = fc.letrec<{ source: string; piece: string }>((tie) => ({
  source: fc.array(tie('piece'), { maxLength: 4 }).map((pieces) => pieces.join('')),
  piece: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom('字', '\n', '  ', '{{! c }}', '<li>'),
    path.map((name) => `{{${name}}}`),
    path.map((name) => `{{{${name}}}}`),
    path.map((name) => `{{~${name}~}}`),
    fc
      .tuple(fc.constantFrom('if', 'unless', 'each', 'each'), path, tie('source'), tie('source'))
      .map(
        ([kind, name, then, otherwise]) => `{{#${kind} ${name}}}${then}{{else}}\n${otherwise}{{/${kind}}}`,
      ),
    fc
      .tuple(path, path, tie('source'))
      .map(([one, other, then]) => `{{#if (is ${one} ${other})}}${then}{{/if}}`),
    path.map((name) => `\n  {{> row ${name}}}\n`),
    path.map((name) => `{{to "item" ${name}}}`),
  ),
}));

it('any template gives the same as by the engine, or is left to it', () => {
  const parts = fc.tuple(source, source, fc.integer({ min: 0, max: 2 }));
  let plainOnes = 0;
  fc.assert(
    fc.property(parts, ([page, row, at]) => {
      const { engine, plain } = bothWays(page, { row }, [data, data.o, data.rows[0]][at] as object);
      if (plain === undefined) return;
      plainOnes += 1;
      expect(plain).toBe(engine);
    }),
    { numRuns: 2000 },
  );
  expect(plainOnes).toBeGreaterThan(400);
});
