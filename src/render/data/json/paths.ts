/** Where the JSON files stand below the data folder. */
import { fileStem } from '../../fileName.js';

/** Path of an item's JSON. */
export function itemJsonPath(id: string): string {
  return `items/${fileStem(id)}.json`;
}
