/** Items in the wrong place: they are never left out without a word, and never empty the site. */
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check, isPublishable } from '../../src/compile.js';
import { outputMarker } from '../../src/text/program.js';
import { catalogueFiles, itemFile, temporaryFolder } from '../folder.js';

/** What is said of files that are not where they belong, or not there. */
function saidOf(folder: string): string[] {
  return check(folder)
    .diagnostics.filter(({ rule }) => rule === 'no-items' || rule === 'stray-file')
    .map(({ rule, file, hint }) => `${rule} ${file}：${hint?.zh}`);
}

const withItems = (files: Record<string, string>): string =>
  temporaryFolder(catalogueFiles({ 'items/a.md': itemFile(), ...files }));

describe('a catalogue without an item', () => {
  it('is not published when its folder was renamed, and names that folder', () => {
    const folder = withItems({ 'items/b.md': itemFile({ name: 'name: 乙' }) });
    expect(isPublishable(check(folder))).toBe(true);
    renameSync(join(folder, 'items'), join(folder, '事项'));
    expect(isPublishable(check(folder))).toBe(false);
    expect(saidOf(folder)).toEqual([
      'no-items catalogue.yaml：事项是不是在 事项/ 里？那里有 2 个：把文件夹改名为 items/，或者移进 items/',
    ]);
  });

  it('is told where items are written', () => {
    const folder = temporaryFolder(catalogueFiles({ 'README.md': '# 说明\n' }));
    expect(saidOf(folder)).toEqual(['no-items catalogue.yaml：事项写在 items/ 里，一个事项一个 .md 文件']);
  });

  it('is told of the item beside the folder, too', () => {
    const folder = temporaryFolder(catalogueFiles({ 'a.md': itemFile(), '事项/b.md': itemFile() }));
    expect(saidOf(folder)).toEqual([
      expect.stringMatching(/^stray-file a\.md：移到 items\/a\.md/),
      expect.stringMatching(/^no-items .*那里有 1 个/),
    ]);
  });

  it.each([
    ['an item that cannot be read', 'items/a.md', '---\nname: "甲\n---\n', 'yaml-syntax'],
    ['an item that is no .md file', 'items/a.md.txt', 'name: 甲\n', 'stray-file'],
    ['a translation without its original', 'items/a.en.md', '---\nname: A\n---\n', 'broken-link'],
  ])('says nothing more of %s', (_, path, text, rule) => {
    const rules = check(temporaryFolder(catalogueFiles({ [path]: text }))).diagnostics.map((d) => d.rule);
    expect(rules).toEqual([rule]);
  });
});

describe('an item outside items/', () => {
  it.each(['a2.md', '事项/a2.md', 'units/a2.md', '草稿/旧/a2.MD'])('is told of as %s', (path) => {
    expect(saidOf(withItems({ [path]: itemFile() }))).toEqual([
      expect.stringContaining(`stray-file ${path}：移到 items/`),
    ]);
  });

  it.each([
    ['a file without front matter', 'README.md', '# 怎么写\n\n---\nname: 甲\n---\n'],
    ['a page of another program', 'docs/index.md', '---\ntitle: 首页\nlayout: page\n---\n'],
    ['a file of another program that has a name', 'docs/a.md', '---\nname: reviewer\ntools: none\n---\n'],
    ['a file that is published as it is', 'files/a.md', itemFile()],
    ['a template', 'templates/a.md', itemFile()],
    ['a hidden file', '.drafts/a.md', itemFile()],
    ['a library', 'node_modules/a/a.md', itemFile()],
    ['an item of a catalogue within', 'old/items/a.md', itemFile()],
  ])('is not %s', (_, path, text) => {
    const within = path.startsWith('old/') ? { 'old/catalogue.yaml': 'title: 旧目录\n' } : {};
    expect(saidOf(withItems({ [path]: text, ...within }))).toEqual([]);
  });

  it('is not what the program itself has put out', () => {
    const folder = withItems({});
    mkdirSync(join(folder, 'dist'));
    writeFileSync(join(folder, 'dist/a.md'), itemFile());
    expect(saidOf(folder)).toHaveLength(1);
    writeFileSync(join(folder, 'dist', outputMarker), '{}');
    expect(existsSync(join(folder, 'dist/a.md'))).toBe(true);
    expect(saidOf(folder)).toEqual([]);
  });
});

describe('a file under another name than the one that is read', () => {
  const laws = '- { 标识: law, 名称: 甲法, 效力层级: 法律 }\n';

  it.each([
    ['items/a.en_US.md', '文件名改成 a.en-US.md'],
    ['items/a.english.md', '文件名改成 a.en.md'],
    ['单位.yaml', '是不是“units.yaml”？'],
    ['法律登记簿.yml', '是不是“laws.yaml”？'],
    ['certificates.xlsx', '是不是“certificates.yaml”？'],
  ])('is told of once: %s', (path, hint) => {
    const { diagnostics } = check(withItems({ [path]: '---\nname: A\n---\n' }));
    expect(diagnostics.map(({ rule, hint: said }) => `${rule} ${said?.zh}`)).toEqual([`stray-file ${hint}`]);
  });

  it('is not a table beside its register', () => {
    expect(saidOf(withItems({ 'laws.yaml': laws, 'laws.xlsx': 'x', 'history.md': '# 历史\n' }))).toEqual([]);
  });
});

it('tells of a domain whose id is taken', () => {
  const config =
    'title: 甲\npublisher: 乙\ndate: "2026-11-23"\ndomains:\n  - { id: a, name: 甲 }\n  - { id: a, name: 乙 }\n';
  const rules = check(withItems({ 'catalogue.yaml': config })).diagnostics.map(({ rule }) => rule);
  expect(rules).toContain('duplicate-id');
});
