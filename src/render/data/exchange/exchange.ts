/** The catalogue for exchange between government platforms, after GB/T 39046-2020: CSV, JSON and what they leave out. */

import { linedJson } from '../../../text/json.js';
import type { Format } from '../format.js';
import type { Join } from '../join.js';
import { joinOf, type LargeFile, listFile } from '../largeFile.js';
import type { PublishedHead, PublishedItem, PublishedMaterial } from '../published/records.js';
import { byteOrderMark, csvLine } from '../tables/csv.js';
import type { Cell } from '../tables/table.js';
import { type ExchangeField, type Misfit, misfits } from './field.js';
import { itemFields, materialFields } from './fields.js';
import { exchangeStandard, profile } from './profile.js';

/** Folder of the exchange files. */
const folder = 'data/gbt39046';

/** Under this name batches note what does not fit. */
const misfitNotes = 'exchange misfits';

/** The files. */
export function exchangeFormat(head: PublishedHead): Format {
  const items = csvFile('items', itemFields);
  const materials = csvFile('materials', materialFields);
  const whole = listFile(`${folder}/catalogue.json`, jsonHead(head), '\n]}\n');
  let doNotFit: Misfit[] = [];
  return {
    largeFiles: [items, materials, whole],
    add(item, batch) {
      const own = cellsOf(item, itemFields);
      const parts = item.materials.map((material) => cellsOf(material, materialFields));
      batch.add(items, csvLine([item.id, ...own]));
      for (const cells of parts) batch.add(materials, csvLine([item.id, ...cells]));
      const 材料 = parts.map((cells) => named(cells, materialFields));
      batch.add(whole, JSON.stringify({ 标识: item.id, ...named(own, itemFields), 材料 }));
      doNotFit.push(...misfits(item.id, own, itemFields));
      for (const cells of parts) doNotFit.push(...misfits(item.id, cells, materialFields));
      return [];
    },
    endBatch(batch) {
      batch.note(misfitNotes, JSON.stringify(doNotFit));
      doNotFit = [];
    },
    joins: [joinOf(items), joinOf(materials), joinOf(whole), profileJoin],
  };
}

/** What describes the files, with what does not fit. */
const profileJoin: Join = {
  name: `${folder}/profile.json`,
  restsOn: [misfitNotes],
  *make(made) {
    const all = [...made.notes<readonly Misfit[]>(misfitNotes)].flat();
    yield { path: `${folder}/profile.json`, content: linedJson(profile(all)) };
  },
};

function csvFile(name: string, fields: readonly { readonly name: string }[]): LargeFile {
  return { path: `${folder}/${name}.csv`, head: csvHead(fields), opening: '', between: '', tail: '' };
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

/** The cells under their names, but for what is empty. */
function named(cells: readonly Cell[], fields: readonly { readonly name: string }[]): Record<string, Cell> {
  const result: Record<string, Cell> = {};
  for (let index = 0; index < fields.length; index++) {
    const cell = cells[index];
    const isEmpty = cell === undefined || (typeof cell === 'object' && cell.length === 0);
    if (!isEmpty) result[(fields[index] as (typeof fields)[number]).name] = cell;
  }
  return result;
}
