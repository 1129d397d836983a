/** Markdown bodies as HTML: raw HTML is text, links lead to pages of the site, headings never skip a level. */
import type { Element, ElementContent, Root as HtmlRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { SKIP, visit } from 'unist-util-visit';
import { headingAnchor } from '../../model/anchors.js';
import { decoded } from '../../text/normal.js';
import { linkTo } from './address.js';
import { headingId, shownLevel } from './bodyHeadings.js';
import { addressIn, type BodyFrame, isOpen } from './bodyLinks.js';
import { plainBodyHtml } from './plainBody.js';
import { withWholeTimesIn } from './times.js';

/** The HTML of a body; empty for an empty body. */
export function bodyHtml(tree: Root, frame: BodyFrame): string {
  return withWholeTimesIn(plainBodyHtml(tree, frame) ?? treeHtml(tree, frame));
}

/** The HTML of any body, the long way. */
export function treeHtml(tree: Root, frame: BodyFrame): string {
  const html = toHast(tree, {
    clobberPrefix: 'note-',
    footnoteLabel: frame.words.footnotes,
    footnoteLabelTagName: 'h2',
    footnoteLabelProperties: {},
    footnoteBackLabel: frame.words.backToText,
  }) as HtmlRoot;
  const headings = shiftHeadings(html);
  wrapTables(html, frame);
  visit(html, 'element', (node, index, parent) => {
    if (node.tagName === 'a') leadLink(node, frame, headings);
    const picture = node.tagName === 'img' ? pictureOf(node, frame) : undefined;
    const box = node.tagName === 'input' ? text(node.properties.checked ? '☑' : '☐') : undefined;
    const other = picture ?? box;
    if (!other || parent === undefined || index === undefined) return undefined;
    parent.children[index] = other;
    return [SKIP, index + 1];
  });
  return toHtml(html).trim();
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

/** Gives headings ids and levels from h3 on, none skipped; the ids by the anchor one would write. */
function shiftHeadings(html: HtmlRoot): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const open: number[] = [];
  visit(html, 'element', (node) => {
    if (!/^h[1-6]$/.test(node.tagName)) return;
    node.tagName = `h${shownLevel(Number(node.tagName[1]), open)}`;
    if (node.properties.id !== undefined) return;
    const anchor = headingAnchor(wordsOf(node));
    if (anchor === '' || ids.has(anchor)) return;
    ids.set(anchor, headingId(anchor));
    node.properties.id = headingId(anchor);
  });
  return ids;
}

function wordsOf(node: Element): string {
  let words = '';
  visit(node, 'text', ({ value }) => {
    words += value;
  });
  return words;
}

/** Tables stand in a region that scrolls by itself; header cells say what they head. */
function wrapTables(html: HtmlRoot, { words }: BodyFrame): void {
  let count = 0;
  visit(html, 'element', (node, index, parent) => {
    if (node.tagName !== 'table' || !parent || index === undefined) return undefined;
    visit(node, 'element', dressCell);
    count += 1;
    const facts = { className: ['table-wrap'], tabIndex: 0, ariaLabel: `${words.table} ${count}` };
    parent.children[index] = element('section', facts, [node]);
    return [SKIP, index + 1];
  });
}

function dressCell(cell: Element): void {
  if (cell.tagName !== 'td' && cell.tagName !== 'th') return;
  const { align } = cell.properties;
  cell.properties = {
    ...(cell.tagName === 'th' ? { scope: 'col' } : {}),
    ...(align ? { className: [`align-${align}`] } : {}),
  };
}

/** Leads a link where it is meant to go; a link that leads nowhere becomes plain text. */
function leadLink(node: Element, frame: BodyFrame, headings: ReadonlyMap<string, string>): void {
  if (node.properties.dataFootnoteRef !== undefined || node.properties.dataFootnoteBackref !== undefined)
    return;
  const href = addressIn(String(node.properties.href ?? ''), frame, headings);
  if (href !== undefined) {
    node.properties.href = href;
    return;
  }
  node.tagName = 'span';
  node.properties = {};
}

/** A picture of the catalogue; one from elsewhere becomes a link, so that no page asks a third party. */
function pictureOf(node: Element, frame: BodyFrame): Element {
  const src = decoded(String(node.properties.src ?? ''));
  const alt = String(node.properties.alt ?? '');
  if (src.startsWith('file:') && frame.hasFile(src.slice(5))) {
    return element('img', { src: linkTo('file', src.slice(5), frame), alt, loading: 'lazy' }, []);
  }
  const name = text(alt === '' ? src : alt);
  return isOpen(src) ? element('a', { href: src }, [name]) : element('span', {}, [name]);
}
