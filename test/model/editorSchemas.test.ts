/** The schemas for editors accept what the compiler accepts, and say what is wrong with what it does not. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { DocumentKind } from '../../src/model/documents.js';
import { editorSchemas } from '../../src/model/editorSchemas.js';

const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true });
formats.default(ajv);
const validators = Object.fromEntries(
  Object.entries(editorSchemas()).map(([kind, schema]) => [kind, ajv.compile(schema)]),
);

/** What is wrong with a document, as an editor would show it. */
function faults(kind: DocumentKind, yaml: string): string[] {
  const validate = validators[kind];
  if (!validate) throw new Error(kind);
  validate(parse(yaml, { version: '1.2' }));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const root = join(import.meta.dirname, '../../catalogue');

describe('schemas for editors', () => {
  it.each(['units', 'laws', 'certificates'] as const)('accept the register of %s', (kind) => {
    expect(faults(kind, readFileSync(join(root, `${kind}.yaml`), 'utf8'))).toEqual([]);
  });

  it('accept the configuration', () => {
    expect(faults('config', readFileSync(join(root, 'catalogue.yaml'), 'utf8'))).toEqual([]);
  });

  it('accept every item of the demonstration catalogue', () => {
    const files = readdirSync(join(root, 'items'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.md'),
    );
    expect(files.length).toBeGreaterThan(15);
    for (const file of files) {
      const front = readFileSync(join(root, 'items', file), 'utf8').split(/^---$/m)[1] ?? '';
      const kind = /\.[a-z]{2}(?:-\w+)?\.md$/.test(file) ? 'translation' : 'item';
      expect(faults(kind, front), file).toEqual([]);
    }
  });

  it.each([
    ['materials', '无'],
    ['申请材料', '[居民身份证, { 名称: 户口簿, 原件: 核验, 复印件: "1", 共享: 公安机关 }]'],
    ['fees', 'none'],
    ['收费', '[{ 项目: 工本费, 金额: 10至50, 减免: 低保对象 }, { name: 费, amount: 20 }]'],
    ['timeLimit', '当场'],
    ['timeLimit', '{ 法定: 20个工作日, promised: 5 working days }'],
    ['channels', '窗口'],
    ['channels', '[window, { kind: 网上, url: "https://a.invalid/" }]'],
    ['办理形式', '{ 窗口: 三楼, online: { url: "https://a.invalid/" }, 邮寄: }'],
    ['visits', '1'],
    ['contacts', '{ 咨询: "12345", places: [{ name: 大厅, geo: [122.9, 41.1] }] }'],
    ['basis', '《中华人民共和国居民身份证法》第七条'],
    ['level', '区级'],
    ['allow', '{ vague-wording: 有理由 }'],
  ])('accept %s: %s', (key, value) => {
    expect(faults('translation', `${key}: ${value}`)).toEqual([]);
  });

  it.each([
    ['an unknown key', 'nmae: 甲'],
    ['a key in both languages', 'name: 甲\n事项名称: 甲'],
    ['a code that YAML reads as a number', 'codes: { catalogue: 002000000001 }'],
    ['a telephone that YAML reads as a number', 'contacts: { consult: 12345 }'],
    ['a value that is none of a vocabulary', 'status: 半停'],
    ['a date that is none', 'reviewed: 去年'],
    ['an empty list of materials', 'materials: []'],
    ['an unknown key in a list', 'process: [{ name: 申请, 谁: 申请人 }]'],
    ['a channel that is none', 'channels: { 传真: 三楼 }'],
    ['a map where text is expected', 'summary: { a: b }'],
    ['an empty value', 'summary:'],
  ])('refuse %s', (_, yaml) => {
    expect(faults('translation', yaml)).not.toEqual([]);
  });

  it('name every definition, for editors cannot follow a reference to a name that is empty', () => {
    for (const schema of Object.values(editorSchemas()))
      expect(Object.keys(schema.$defs as object)).not.toContain('');
  });

  it('refuse an item without what is required, under either spelling', () => {
    const keys = ['name', 'domain', 'basis', 'unit', 'process', 'materials', 'fees', 'timeLimit'];
    expect(faults('item', '{}').filter((fault) => fault.includes('oneOf'))).toHaveLength(keys.length);
  });
});
