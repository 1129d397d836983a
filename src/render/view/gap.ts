/** Gaps: what an office knows it still has to write shows as 【待补】, never as an empty field or a wrong word. */
import type { Catalogue, Entry } from '../../model/catalogue.js';
import { ruleSetting } from '../../model/config.js';
import { standIn } from '../../model/fault.js';
import { type Item, itemSchema } from '../../model/item.js';
import { fieldName, shapeOf, stepInto } from '../../model/shape.js';
import type { FieldPath } from '../../text/source.js';
import type { Lang } from '../../text/words.js';

const shape = shapeOf(itemSchema);

/** The stand-in for a field: 【待补】承诺时限, [to be added] Promised limit. */
export function gapText(path: FieldPath, lang: Lang): string {
  // Of an entry of a list the field alone: the page shows which entry it is.
  const at = path.findLastIndex((part) => typeof part === 'number') + 1;
  const name = fieldName(path.slice(0, at).reduce(stepInto, shape), path.slice(at))[lang];
  return lang === 'zh' ? `【待补】${name}` : `[to be added] ${name}`;
}

/** The required keys whose values a reader would take for an answer. */
export const gapFields = ['name', 'domain', 'unit', 'process', 'materials', 'fees'] as const;

/** Whether a required key could not be read, so that its value is only a stand-in. */
export function isGap(entry: Entry, field: (typeof gapFields)[number]): boolean {
  const { broken } = entry;
  if (!broken.some(([first]) => first === field)) return false;
  const value = entry.item[field];
  return typeof value === 'string' ? value === standIn : value.length === 0;
}

/** Whether a catalogue holds an item to a rule: neither excepted by the item nor switched off. What such an item lacks is a gap. */
export function owes(rule: string, { allow, status }: Item, { config }: Pick<Catalogue, 'config'>): boolean {
  if (status === 'abolished' || allow?.[rule] !== undefined) return false;
  return ruleSetting(config, rule)?.severity !== 'off';
}
