/** Gaps: what an office knows it still has to write shows as 【待补】, never as an empty field or a wrong word. */
import type { Entry } from '../../model/catalogue.js';
import { itemSchema } from '../../model/item.js';
import { fieldName, shapeOf } from '../../model/shape.js';
import type { FieldPath } from '../../text/source.js';
import type { Lang } from '../../text/words.js';

const shape = shapeOf(itemSchema);

/** The stand-in for a field: 【待补】承诺时限, [to be added] Promised limit. */
export function gapText(path: FieldPath, lang: Lang): string {
  const name = fieldName(shape, path)[lang];
  return lang === 'zh' ? `【待补】${name}` : `[to be added] ${name}`;
}

/** Whether a required key could not be read, so that its value is only a stand-in. */
export function isGap(
  { broken, item }: Entry,
  field: 'name' | 'domain' | 'unit' | 'process' | 'materials' | 'fees',
): boolean {
  const value = item[field];
  const standIn = typeof value === 'string' ? value === '(?)' : value.length === 0;
  return standIn && broken.some(([first]) => first === field);
}
