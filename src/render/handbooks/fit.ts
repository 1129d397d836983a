/** Sheets that should stay on one side of paper: set smaller where that helps, never below what can be read. */
import type { Setting } from './engine.js';

/** Sizes of type in points: of the text, of what stands beside it, of tables. */
export interface TypeSize {
  readonly base: number;
  readonly small: number;
  readonly table: number;
}

/** Sizes a sheet is tried in, largest first. */
export const sheetSizes: readonly TypeSize[] = [
  { base: 10.5, small: 8.8, table: 9.4 },
  { base: 9.6, small: 8.2, table: 8.8 },
  { base: 9, small: 8, table: 8.4 },
];

/** The largest setting that takes one page; where none does, the largest of all. */
export function fitted(set: (size: TypeSize) => Setting): Setting {
  let first: Setting | undefined;
  for (const size of sheetSizes) {
    const setting = set(size);
    if (setting.pages === 1) return setting;
    first ??= setting;
  }
  if (!first) throw new Error('A sheet is tried in no size of type');
  return first;
}
