/** An item as the print templates read it: its view, with addresses for paper and the body ready to be walked. */
import type { ItemView, MaterialView } from '../view/types.js';
import type { WordKey } from '../view/words.js';
import { type Addressing, addressed, bodyTarget, itemHref } from './address.js';
import { belowHead, shortened } from './lettering.js';
import { type PrintNode, printBody } from './markdown.js';
import { type QrCode, qrCode } from './qr.js';

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
  /** The name of its unit, short enough for one, too. */
  readonly unitHead: string;
  readonly materials: readonly PrintedMaterial[];
  /** What is said before its situations: that materials differ by them, where they do. */
  readonly situationsIntro: string;
  readonly body: readonly PrintNode[];
  /** Leads to its page on the site, where there is one. */
  readonly qr?: QrCode;
}

/**
 * The print form of a view; `page` is the permanent address of its page. The two online links are left out: `online`
 * holds their addresses in full.
 */
export function printedItem(
  view: ItemView,
  words: PrintWords,
  address: Addressing,
  page: string | undefined,
): PrintedItem {
  const { body, keywords: _keywords, applyOnline: _apply, trackOnline: _track, materials, ...shown } = view;
  return {
    ...addressed(shown, address),
    label: itemHref(view.id).slice(1),
    head: shortened(view.title, 40),
    unitHead: shortened(view.unit.name, 48),
    materials: materials.map((material) => printedMaterial(material, words, address)),
    situationsIntro: materials.some(({ situationIds }) => situationIds.length > 0)
      ? words.printSituationsIntro
      : words.printSituationsPlain,
    body: printBody(body, (url) => address(bodyTarget(url))),
    ...(page === undefined ? {} : { qr: qrCode(page) }),
  };
}

function printedMaterial(material: MaterialView, words: PrintWords, address: Addressing): PrintedMaterial {
  return {
    ...addressed(material, address),
    originalCell: belowHead(material.original, words.original),
    copiesCell: belowHead(material.copies, words.copies),
  };
}
