/** Baselines: an old catalogue can start today; what is new fails, what is cured is told. */
import { describe, expect, it } from 'vitest';
import { applyBaseline, baselineOf, baselineText } from '../src/baseline.js';
import { check, isPublishable, lockedRules } from '../src/compile.js';
import { leafletView, sheets } from '../src/render/handbooks/leaflet.js';
import { itemView } from '../src/render/view/item.js';
import { catalogueFiles, itemFile, temporaryFolder } from './folder.js';

const old = () =>
  catalogueFiles({
    'items/a.md': itemFile({ timeLimit: 'timeLimit: 很快', materials: undefined }),
    'items/b.md': itemFile({
      name: 'name: 居民户口簿补领',
      timeLimit: 'timeLimit: { statutory: 20日, promised: 30日 }',
    }),
  });

function withBaseline(files: Record<string, string | Uint8Array>): Record<string, string | Uint8Array> {
  const { diagnostics } = check(temporaryFolder(files));
  return { ...files, 'baseline.yaml': baselineText(baselineOf(diagnostics, lockedRules)) };
}

describe('a baseline', () => {
  it('makes today’s findings known, so that the catalogue can be published', () => {
    const before = check(temporaryFolder(old()));
    expect(isPublishable(before)).toBe(false);
    const after = check(temporaryFolder(withBaseline(old())));
    expect(after.diagnostics.every(({ known }) => known)).toBe(true);
    expect(after.diagnostics).toHaveLength(before.diagnostics.length);
    expect(isPublishable(after)).toBe(true);
    expect(after.cured).toEqual([]);
  });

  it('lets a new finding fail', () => {
    const files = withBaseline(old());
    const after = check(
      temporaryFolder({
        ...files,
        'items/c.md': itemFile({ name: 'name: 丙事项', timeLimit: 'timeLimit: 很快' }),
      }),
    );
    expect(after.diagnostics.filter(({ known }) => !known)).toMatchObject([
      { rule: 'unreadable-duration', item: 'c' },
    ]);
    expect(isPublishable(after)).toBe(false);
  });

  it.each([
    ['status: 停办', 'status'],
    ['effective: 明年', 'effective'],
    ['type: 便民服务', 'type'],
    ['materials: [ { name: 身份证, need: 看情况 } ]', 'need'],
    ['materials: [ { name: 身份证, exempt: 不用交 } ]', 'exempt'],
    ['process: [ { name: 公示, counted: 看情况 } ]', 'counted'],
    ['fees: [ { name: 工本费, amount: 20, currency: 美刀, basis: 《甲法》第一条 } ]', 'currency'],
  ])('never takes what would then be published as something else: %s', (line, key) => {
    const [name = ''] = line.split(':');
    const files = { 'items/a.md': itemFile({ [name]: line }) };
    const open = check(temporaryFolder(withBaseline(catalogueFiles(files)))).diagnostics.filter(
      ({ known }) => !known,
    );
    expect(open.map(({ rule, field }) => [rule, field?.at(-1)])).toEqual([['invalid-value', key]]);
  });

  it.each([
    ['name', 'name: 换领\n状太: 停办'],
    ['name', 'name: 换领\nstatsu: suspended'],
    ['name', 'name: 换领\n停止日其: 2026-12-01'],
    ['name', 'name: 换领\n核验周其: 3'],
    ['name', 'name: 换领\n服务对像: 企业法人'],
    ['materials', 'materials: [ { name: 身份证, 必要星: 容缺后补 } ]'],
    ['materials', 'materials: [ { name: 身份证, 免提郊: true } ]'],
    ['materials', 'materials: [ { 名称: 身份证, 必要性：容缺后补 } ]'],
    ['materials', 'situations: [{ id: lost, name: 丢失 }]\nmaterials: [ { name: 声明, 情型: [lost] } ]'],
    ['process', 'process: [ { name: 公示, 计人时限: false } ]'],
    ['fees', 'fees: [ { name: 工本费, amount: 20, 币钟: USD, basis: 《甲法》第一条 } ]'],
    ['fees', 'fees: [ { name: 打印费, amount: 2, 单立: 张, basis: 《甲法》第一条 } ]'],
  ])('nor what would be under a misspelt key: %s as %j', (key, lines) => {
    const files = { 'items/a.md': itemFile({ [key]: lines }) };
    const open = check(temporaryFolder(withBaseline(catalogueFiles(files)))).diagnostics.filter(
      ({ known }) => !known,
    );
    expect(open.map(({ rule }) => rule)).toEqual(['unknown-key']);
  });

  it.each([
    ['收废: 不收费', 'fees'],
    ['受理单立: police', 'unit'],
    ['name: 换领\n常见问体: [{ 问: 多久, 答: 很快 }]', 'name'],
    ['name: 换领\n备注: 周末不办', 'name'],
  ])('takes a misspelt key whose absence shows as a gap or says nothing: %j', (lines, key) => {
    const files = { 'items/a.md': itemFile({ [key]: lines }) };
    const { diagnostics } = check(temporaryFolder(withBaseline(catalogueFiles(files))));
    expect(diagnostics.map(({ rule }) => rule)).toContain('unknown-key');
    expect(diagnostics.every(({ known }) => known)).toBe(true);
  });

  it('tells what is cured', () => {
    const files = withBaseline(old());
    const after = check(
      temporaryFolder({ ...files, 'items/b.md': itemFile({ name: 'name: 居民户口簿补领' }) }),
    );
    expect(after.cured).toMatchObject([{ rule: 'promise-longer-than-law', item: 'b' }]);
  });

  it('does not move with lines', () => {
    const files = withBaseline(old());
    const shifted = String(files['items/b.md']).replace('---\n', '---\n# 一行注释\n\n');
    expect(
      check(temporaryFolder({ ...files, 'items/b.md': shifted })).diagnostics.every(({ known }) => known),
    ).toBe(true);
  });

  it('never knows what protects readers', () => {
    const files = withBaseline(catalogueFiles({ 'items/a.md': itemFile({}, '[x](javascript:alert(1))\n') }));
    expect(check(temporaryFolder(files)).diagnostics).toMatchObject([{ rule: 'unsafe-link' }]);
    expect(check(temporaryFolder(files)).diagnostics[0]?.known).toBeUndefined();
  });

  it('counts: one more of a kind is new', () => {
    const [one, two] = check(temporaryFolder(old())).diagnostics;
    if (!one || !two) throw new Error('two findings are needed');
    const twice = { ...one, span: { start: one.span.start + 1, end: one.span.end + 1 } };
    const { diagnostics } = applyBaseline([one, twice], baselineOf([one], new Set()), new Set());
    expect(diagnostics.map(({ known }) => known === true)).toEqual([true, false]);
  });
});

it('a known gap shows as 【待补】, never as an empty field or a wrong word', () => {
  const { catalogue } = check(temporaryFolder(withBaseline(old())));
  const entry = catalogue.findItem('a');
  if (!entry) throw new Error('item a is missing');
  const zh = itemView(entry, catalogue, { lang: 'zh', today: undefined });
  const en = itemView(entry, catalogue, { lang: 'en', today: undefined });
  expect(zh.noMaterials).toBe('【待补】申请材料');
  expect(en.noMaterials).toBe('[to be added] Materials');
  expect(zh.facts.map(({ value }) => value)).toContain('【待补】办理时限的承诺时限');
});

it('a known gap shows as 【待补】 on the leaflet too: nobody is told that no papers are needed', () => {
  const { catalogue } = check(temporaryFolder(withBaseline(old())));
  const context = { today: undefined, lang: 'zh', progress: () => undefined } as const;
  const leaflets = sheets(catalogue).map((sheet) => leafletView(sheet, catalogue, context));
  expect(leaflets.map(({ item }) => item.noMaterials)).toContain('【待补】申请材料');
});

it('a form without its blank and its sample shows both as gaps, unless the item is excepted', () => {
  const form = (allow?: string): ReturnType<typeof itemView> => {
    const files = catalogueFiles({
      'items/a.md': itemFile({
        materials:
          'materials:\n  - { name: 居民身份证申请表, kind: 申请表单, original: 1, copies: 0, form: forms/none.docx, basis: 《中华人民共和国居民身份证法》第十一条 }',
        allow,
      }),
    });
    const { catalogue } = check(temporaryFolder(withBaseline(files)));
    const entry = catalogue.findItem('a');
    if (!entry) throw new Error('item a is missing');
    return itemView(entry, catalogue, { lang: 'zh', today: undefined });
  };
  const [open] = form().materials;
  expect(open?.form).toEqual({ text: '【待补】空白表格' });
  expect(open?.sample).toEqual({ text: '【待补】示范文本' });
  const [excepted] = form('allow: { form-without-sample: 表只有一栏姓名 }').materials;
  expect(excepted?.form, 'a file that is named must be there').toEqual({ text: '【待补】空白表格' });
  expect(excepted?.sample).toBeUndefined();
});

describe('what a baseline never takes', () => {
  const open = (files: Record<string, string | Uint8Array>): string[] => {
    const checked = check(temporaryFolder(withBaseline(files)));
    return checked.diagnostics.filter(({ known }) => !known).map(({ message }) => message.zh);
  };

  it.each(['备注: 停办', '当前状况: 已取消', '说明: 暂停', '办理状况: 草稿'])(
    'a status under a key that there is not: %s',
    (line) => expect(open(catalogueFiles({ 'items/a.md': itemFile({ more: line }) }))).toHaveLength(1),
  );

  it.each(['备注: 周末不办', '数量限制: 无'])('other remarks it takes: %s', (line) =>
    expect(open(catalogueFiles({ 'items/a.md': itemFile({ more: line }) }))).toEqual([]),
  );

  it('the misspelt status of a law, which would be in force', () => {
    const laws = (lines: string) =>
      open(
        catalogueFiles({
          'items/a.md': itemFile(),
          'laws/more.yaml': `- { id: old, title: 旧法, level: 法律, ${lines} }\n`,
        }),
      );
    expect(laws('status: 失郊')).toHaveLength(1);
    expect(laws('状太: 废止')).toHaveLength(1);
    expect(laws('网址: 不详')).toEqual([]);
  });
});
