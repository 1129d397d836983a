/** The government exchange files, read back: names and codes of the standard, and an account of what they leave out. */
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { keysOf } from '../../src/model/field.js';
import { publishedItemSchema } from '../../src/render/data/published/records.js';
import { demonstration, everything, published, render, textOf } from './rendered.js';

const files = await render(everything);
const catalogue = published(everything);
const profile = JSON.parse(textOf(files, 'data/gbt39046/profile.json'));
const json = JSON.parse(textOf(files, 'data/gbt39046/catalogue.json'));
const read = (name: string): Record<string, string>[] =>
  parse(textOf(files, `data/gbt39046/${name}.csv`), { columns: true, bom: true });

describe('the exchange', () => {
  it('has a row for each item and each material, with codes of the standard', () => {
    const rows = read('items');
    expect(rows.map((row) => row.标识)).toEqual(catalogue.items.map(({ id }) => id));
    const card = rows.find((row) => row.标识 === 'card');
    expect(card).toMatchObject({ 事项类型: '20', 是否收费: '1' });
    expect(read('materials')).toHaveLength(catalogue.items.flatMap(({ materials }) => materials).length);
  });

  it('says the same in JSON as in CSV', () => {
    for (const [index, row] of read('items').entries()) {
      const item = json.items[index];
      for (const [name, text] of Object.entries(row)) {
        const value = item[name];
        const shown = Array.isArray(value) ? value.join('|') : String(value ?? '');
        expect(text.replace(/^'(?=[=+\-@])/, ''), name).toBe(shown);
      }
    }
  });

  it('accounts for every key of an item: it is carried, or listed as not carried', () => {
    const carried = profile.fields.items.flatMap(({ carries }: { carries: string[] }) =>
      carries.map((path) => path.split('.')[0]),
    );
    const left = profile.notCarried.items.map(({ key }: { key: string }) => key);
    for (const key of Object.keys(keysOf(publishedItemSchema) ?? {})) {
      if (key === 'id' || key === 'materials') continue;
      expect([...carried, ...left], key).toContain(key);
    }
    expect(left).toEqual(expect.arrayContaining(['process', 'supervision', 'body']));
    expect(left).not.toContain('name');
  });

  it('says of a key that it carries in part what that part is', () => {
    const left = Object.fromEntries(
      [...profile.notCarried.items, ...profile.notCarried.materials].map(({ key, but }) => [key, but]),
    );
    expect(left).toMatchObject({
      codes: ['codes.catalogue', 'codes.task'],
      fees: ['fees'],
      channels: ['channels.kind'],
      original: ['original'],
    });
    const fees = profile.fields.items.find(({ name }: { name: string }) => name === '是否收费');
    expect(fees.only.zh).toBe('只说有没有');
  });

  it('says what is no longer in force, though the standard has no place for it', () => {
    const status = (id: string): string | undefined => read('items').find((row) => row.标识 === id)?.状态;
    expect([status('card'), status('补贴')]).toEqual(['在用', '取消']);
  });

  it('says which materials need not be handed in, though the standard has no place for it', () => {
    const needs = read('materials').map((row) => [row.材料名称, row.必要性]);
    expect(needs).toEqual([
      ['申请表', '必要'],
      ['健在证明', '免提交'],
      ['居民身份证', '非必要'],
    ]);
  });

  it('leaves out of the JSON what is not there', () => {
    for (const item of json.items)
      for (const [name, value] of Object.entries(item))
        if (name !== '材料') expect(value, name).not.toEqual([]);
  });

  it('names codes that stand for several values', () => {
    expect(profile.merged).toContainEqual({
      codes: '服务对象',
      code: '6',
      values: ['非法人企业', '其他组织'],
    });
  });

  it('exports what is too long whole, and lists it', async () => {
    const made = await render(demonstration);
    const { doNotFit } = JSON.parse(textOf(made, 'data/gbt39046/profile.json'));
    const { items } = JSON.parse(textOf(made, 'data/gbt39046/catalogue.json'));
    for (const { item, field, value } of doNotFit) {
      const found = items.find(({ 标识: id }: { 标识: string }) => id === item);
      const values = [found, ...found.材料].map((one) => [one[field]].flat().join('|'));
      expect(values).toContain(value);
    }
    expect(textOf(files, 'data/gbt39046/profile.json')).not.toContain('null');
  });
});
