/** The catalogue for exchange between government platforms, after GB/T 39046-2020: CSV, JSON and what they leave out. */
import type { Format } from '../format.js';
import { GrowingFile } from '../growing.js';
import type { PublishedHead, PublishedItem, PublishedMaterial } from '../published/records.js';
import { byteOrderMark, csvLine } from '../tables/csv.js';
import type { Cell } from '../tables/table.js';
import { type ExchangeField, type Misfit, misfits } from './field.js';
import { itemFields, materialFields } from './fields.js';
import { exchangeStandard, profile } from './profile.js';

/** Folder of the exchange files. */
const folder = 'data/gbt39046';

/** The files. */
export function exchangeFormat(head: PublishedHead): Format {
  const items = new GrowingFile(`${folder}/items.csv`, csvHead(itemFields));
  const materials = new GrowingFile(`${folder}/materials.csv`, csvHead(materialFields));
  const whole = new GrowingFile(`${folder}/catalogue.json`, jsonHead(head));
  const doNotFit: Misfit[] = [];
  return {
    *add(item) {
      const own = cellsOf(item, itemFields);
      const parts = item.materials.map((material) => cellsOf(material, materialFields));
      items.add(csvLine([item.id, ...own]));
      for (const cells of parts) materials.add(csvLine([item.id, ...cells]));
      const 材料 = parts.map((cells) => named(cells, materialFields));
      whole.addElements([JSON.stringify({ 标识: item.id, ...named(own, itemFields), 材料 })]);
      doNotFit.push(...misfits(item.id, own, itemFields));
      for (const cells of parts) doNotFit.push(...misfits(item.id, cells, materialFields));
      for (const file of [items, materials, whole]) yield* file.grown();
    },
    *end() {
      yield* items.end();
      yield* materials.end();
      yield* whole.end('\n]}\n');
      yield {
        path: `${folder}/profile.json`,
        content: `${JSON.stringify(profile(doNotFit), undefined, 2)}\n`,
      };
    },
  };
}

function csvHead(fields: readonly { readonly name: string }[]): string {
  return byteOrderMark + csvLine(['标识', ...fields.map(({ name }) => name)]);
}

function jsonHead({ title, publisher, edition }: PublishedHead): string {
  const head = { standard: exchangeStandard, profile: 'profile.json', title, publisher, edition };
  return `${JSON.stringify(head).slice(0, -1)},"items":[`;
}

function cellsOf<Row extends PublishedItem | PublishedMaterial>(
  row: Row,
  fields: readonly ExchangeField<Row>[],
): Cell[] {
  return fields.map(({ value }) => value(row));
}

/** The cells under their names. */
function named(cells: readonly Cell[], fields: readonly { readonly name: string }[]): Record<string, Cell> {
  return Object.fromEntries(fields.map(({ name }, index) => [name, cells[index]]));
}
