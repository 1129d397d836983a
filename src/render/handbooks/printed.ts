/** An item as the print templates read it: its view, with addresses for paper and the body ready to be walked. */
import type { ItemView, MaterialView } from '../view/types.js';
import type { WordKey } from '../view/words.js';
import { type Addressing, addressed, bodyTarget } from './address.js';
import { type PrintNode, printBody } from './markdown.js';

/** The words of a language by key. */
export type PrintWords = Readonly<Record<WordKey, string>>;

/** A material with its amounts as they read below a column head that already says what they count. */
export interface PrintedMaterial extends MaterialView {
  readonly originalCell: string;
  readonly copiesCell: string;
}

/** An item ready for print. Its links carry `href` and `file` in place of `target`. */
export interface PrintedItem
  extends Omit<ItemView, 'body' | 'keywords' | 'applyOnline' | 'trackOnline' | 'materials'> {
  /** Name of its heading inside the document. */
  readonly label: string;
  /** Its name, short enough for a running head. */
  readonly head: string;
  readonly materials: readonly PrintedMaterial[];
  readonly body: readonly PrintNode[];
}

/** The print form of a view. The two online links are left out: `online` holds their addresses in full. */
export function printedItem(view: ItemView, words: PrintWords, address: Addressing): PrintedItem {
  const { body, keywords: _keywords, applyOnline: _apply, trackOnline: _track, materials, ...shown } = view;
  return {
    ...(addressed(shown, address) as typeof shown),
    label: `item-${view.id}`,
    head: shortened(view.title, 40),
    materials: materials.map((material) => printedMaterial(material, words, address)),
    body: printBody(body, (url) => address(bodyTarget(url))),
  };
}

function printedMaterial(material: MaterialView, words: PrintWords, address: Addressing): PrintedMaterial {
  return {
    ...(addressed(material, address) as MaterialView),
    originalCell: belowHead(material.original, words.original),
    copiesCell: belowHead(material.copies, words.copies),
  };
}

/** 原件核验 below the head 原件 reads 核验; nothing to hand in is a dash, never a blank. */
export function belowHead(text: string, head: string): string {
  const rest = text.startsWith(head) ? text.slice(head.length).replace(/^[:：\s]+/, '') : text;
  return rest === '' ? '—' : rest;
}

/** A text cut to some columns, a Chinese character taking two; what was cut shows as an ellipsis. */
export function shortened(text: string, columns: number): string {
  const width = (char: string): number => (/[\u0000-\u02ff]/.test(char) ? 1 : 2);
  const chars = [...text.replace(/\s+/g, ' ')];
  if (chars.reduce((sum, char) => sum + width(char), 0) <= columns) return chars.join('');
  let used = 2;
  const kept = chars.filter((char) => {
    used += width(char);
    return used <= columns;
  });
  return `${kept.join('')}…`;
}

/** A pattern with its places filled: `{items} 个事项`. */
export function filled(pattern: string, values: Readonly<Record<string, string | number>>): string {
  return pattern.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The first sentence of a notice, where the whole would not fit at the foot of every page. */
export function footNotice(notice: string | undefined): string | undefined {
  if (notice === undefined) return undefined;
  const [first = ''] = /^[^。！？\n]*[。！？]?/u.exec(notice.trim()) ?? [];
  return shortened(notice.trim().length <= 40 ? notice.trim() : first, 80);
}
