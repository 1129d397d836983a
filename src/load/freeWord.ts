/** Notices that an item says free of charge in another word than the proper one; the value no longer shows it. */
import { itemSchema } from '../model/item.js';
import { saysFree } from '../model/process.js';
import { shapeOf } from '../model/shape.js';
import { isScalar, textOf } from '../model/written.js';
import type { Finding } from '../text/diagnostic.js';

/** The finding where the raw front matter of an item says 无, 免费 or 0元 for 不收费. */
export function freeWordFindings(file: string, data: unknown): Finding[] {
  const shape = shapeOf(itemSchema);
  if (shape.kind !== 'record' || typeof data !== 'object' || data === null) return [];
  const written = Object.entries(data).find(([spelling]) => shape.keys.get(spelling)?.name === 'fees')?.[1];
  if (!isScalar(written) || saysFree(textOf(written)) !== 'otherwise') return [];
  const word = textOf(written);
  const path = ['fees'];
  return [
    {
      rule: 'free-said-otherwise',
      file,
      path,
      message: {
        zh: `收费写成“${word}”，可能被当成没有填或者没有定`,
        en: `Fees say “${word}”, which may pass for not filled in or not settled`,
      },
      hint: { zh: '写成 收费: 不收费', en: 'Write fees: none' },
      fix: {
        title: { zh: '改成“不收费”', en: 'Change to “不收费”' },
        safe: true,
        edits: [{ path, text: '不收费' }],
      },
    },
  ];
}
