/** What an item has of its own, of its unit and of the catalogue. */
import { describe, expect, it } from 'vitest';
import { check } from '../../src/compile.js';
import { pathText } from '../../src/text/source.js';
import { published } from '../data/rendered.js';
import { catalogueFiles, itemFile, temporaryFolder } from '../folder.js';

const config = (more: string): string => `title: 目录\npublisher: 市政府\nareaCode: "0412"\n${more}\n`;
/** Of the office hall; the unit of the register that the tests write. */
const bare = { unit: 'unit: hall' };
const ofCatalogue = `咨询渠道:
  咨询: "0412-5550001"
  办公地点: { 名称: 市大厅, 地址: 和平路 1 号, 窗口: 3 号窗口, 办公时间: 工作日 8:30—16:30 }
监督途径: "12388"`;

function catalogue(units: string, item: Record<string, string> = {}): string {
  return temporaryFolder({
    ...catalogueFiles({ 'items/a.md': itemFile(item) }),
    'catalogue.yaml': config(ofCatalogue),
    'units.yaml': units,
  });
}

const reached = (folder: string) => {
  const {
    items: [item],
    units: [unit],
  } = published(folder);
  return [item, unit].map((one) => ({
    consult: one?.contacts.consult.map(({ value }) => value),
    places: one?.contacts.places.map(({ name }) => name),
    supervision: one?.supervision.map(({ value }) => value),
  }));
};

describe('contacts', () => {
  it('come from the catalogue where neither the item nor its unit has any', () => {
    const all = { consult: ['0412-5550001'], places: ['市大厅'], supervision: ['12388'] };
    expect(reached(catalogue('- { id: hall, name: 大厅 }', bare))).toEqual([all, all]);
  });

  it('come from the nearest that has them, each kind by itself', () => {
    const unit = '- { id: hall, name: 大厅, contacts: { consult: "0412-5550002" } }';
    const item = { ...bare, contacts: 'contacts: { places: { name: 分厅 } }' };
    expect(reached(catalogue(unit, item))).toEqual([
      { consult: ['0412-5550002'], places: ['分厅'], supervision: ['12388'] },
      { consult: ['0412-5550002'], places: ['市大厅'], supervision: ['12388'] },
    ]);
  });

  it('come from the unit before the catalogue', () => {
    const unit =
      '- { id: hall, name: 大厅, contacts: { places: { name: 大厅 } }, supervision: "0412-5550009" }';
    const own = { consult: ['0412-5550001'], places: ['大厅'], supervision: ['0412-5550009'] };
    expect(reached(catalogue(unit, bare))).toEqual([own, own]);
  });

  it('of the catalogue are judged once, where they are written', () => {
    const folder = temporaryFolder({
      ...catalogueFiles({
        'items/a.md': itemFile(bare),
        'items/b.md': itemFile({ ...bare, name: 'name: 乙' }),
      }),
      'catalogue.yaml': config(ofCatalogue.replace('5550001', '555').replace('"12388"', '"0412-555"')),
      'units.yaml': '- { id: hall, name: 大厅 }',
    });
    const found = check(folder).diagnostics.filter(({ rule }) => rule === 'bad-phone');
    expect(found.map(({ file, field }) => `${file}:${pathText(field ?? [])}`)).toEqual([
      'catalogue.yaml:contacts.consult[0].value',
      'catalogue.yaml:supervision[0].value',
    ]);
  });
});
