/** Where the links of a body lead on the page of its item. */
import { headingAnchor, isSection } from '../../model/anchors.js';
import { decoded } from '../../text/normal.js';
import { encoded, linkTo, type Ways } from './address.js';
import { headingId } from './bodyHeadings.js';

/** What a body's page brings to it. */
export interface BodyFrame extends Ways {
  /** Words for what the program adds. */
  readonly words: { readonly table: string; readonly footnotes: string; readonly backToText: string };
  /** The id of the item that a link means; undefined where no page of it is published. */
  itemId(reference: string): string | undefined;
  /** Whether the body on an item's page has a heading that is named so. */
  hasHeading(id: string, anchor: string): boolean;
  /** Whether a file is published. */
  hasFile(path: string): boolean;
}

/**
 * The address of a link as it was written, with `headings` the ids of the body's own by what links name them by;
 * undefined where it leads nowhere.
 */
export function addressIn(
  url: string,
  frame: BodyFrame,
  headings: ReadonlyMap<string, string>,
): string | undefined {
  const { hasFile } = frame;
  const plain = decoded(url);
  if (plain.startsWith('item:')) return itemAddress(plain.slice(5), frame);
  if (plain.startsWith('file:')) {
    return hasFile(plain.slice(5)) ? linkTo('file', plain.slice(5), frame) : undefined;
  }
  if (plain.startsWith('#')) {
    const name = plain.slice(1);
    const id = isSection(name) ? name : headings.get(headingAnchor(name));
    return id === undefined ? undefined : `#${encoded(id)}`;
  }
  return isOpen(url) ? url : undefined;
}

/** The page of an item, at the section or the heading of its body that is named after `#`. */
function itemAddress(target: string, frame: BodyFrame): string | undefined {
  const { itemId, hasHeading } = frame;
  const [reference = '', fragment = ''] = target.split('#');
  const id = itemId(reference);
  if (id === undefined) return undefined;
  const page = linkTo('item', id, frame);
  if (fragment === '') return page;
  if (isSection(fragment)) return `${page}#${fragment}`;
  const anchor = headingAnchor(fragment);
  return hasHeading(id, anchor) ? `${page}#${encoded(headingId(anchor))}` : page;
}

/** Whether an address has one of the schemes a page may lead to. */
export function isOpen(url: string): boolean {
  return /^(?:https:\/\/|mailto:|tel:)/i.test(url);
}
