/**
 * Bodies of the plain kind – headings, paragraphs, lists, tables, quotations, links, words stressed or in code –
 * straight from their tree to HTML. Whatever else is in a body is left to the long way, and tests hold both against each other.
 */
import type { List, ListItem, Nodes, PhrasingContent, Root, Table } from 'mdast';
import { anchorOf } from '../../model/anchors.js';
import { headingId, shownLevel } from './bodyHeadings.js';
import { addressIn, type BodyFrame } from './bodyLinks.js';

/** What is known of a body while it is being set. */
interface Body {
  readonly frame: BodyFrame;
  /** Ids of its headings by what links name them by. */
  readonly headings: ReadonlyMap<string, string>;
  /** Levels of the headings that are open. */
  readonly open: number[];
  /** Ids of headings that are on the page already. */
  readonly named: Set<string>;
  tables: number;
}

/** Raised where a body is not of the plain kind. */
class NotPlain extends Error {}
const notPlain = new NotPlain();

/** The HTML of a body; undefined where the long way must be gone. */
export function plainBodyHtml(tree: Root, frame: BodyFrame): string | undefined {
  const body: Body = { frame, headings: headingsOf(tree), open: [], named: new Set(), tables: 0 };
  try {
    return tree.children
      .map((node) => block(node, body))
      .join('\n')
      .trim();
  } catch (error) {
    if (error === notPlain) return undefined;
    throw error;
  }
}

function headingsOf(tree: Root): Map<string, string> {
  const headings = new Map<string, string>();
  for (const node of tree.children) {
    if (node.type !== 'heading') continue;
    const anchor = anchorOf(node);
    if (anchor !== '') headings.set(anchor, headingId(anchor));
  }
  return headings;
}

function block(node: Nodes, body: Body): string {
  switch (node.type) {
    case 'heading': {
      const id = body.headings.get(anchorOf(node));
      const isFirst = id !== undefined && !body.named.has(id);
      if (isFirst) body.named.add(id);
      const name = `h${shownLevel(node.depth, body.open)}`;
      return `<${name}${isFirst ? ` id="${id}"` : ''}>${phrases(node.children, body)}</${name}>`;
    }
    case 'paragraph':
      return `<p>${phrases(node.children, body)}</p>`;
    case 'list':
      return list(node, body);
    case 'table':
      return table(node, body);
    case 'blockquote':
      // Headings and tables are counted over the whole body, in another order.
      if (
        node.children.length === 0 ||
        node.children.some(({ type }) => type !== 'paragraph' && type !== 'list')
      ) {
        throw notPlain;
      }
      return `<blockquote>\n${node.children.map((child) => block(child, body)).join('\n')}\n</blockquote>`;
    case 'thematicBreak':
      return '<hr>';
    default:
      throw notPlain;
  }
}

function list({ ordered, start, spread, children }: List, body: Body): string {
  const isLoose = spread === true || children.some((item) => item.spread === true);
  const items = children.map((item) => listItem(item, isLoose, body));
  const name = ordered ? 'ol' : 'ul';
  const first = typeof start === 'number' && start !== 1 ? ` start="${start}"` : '';
  const tasks = children.some(isTask) ? ' class="contains-task-list"' : '';
  return `<${name}${first}${tasks}>\n${items.join('\n')}\n</${name}>`;
}

/** An entry: a paragraph, and a list below it or none. */
function listItem(item: ListItem, isLoose: boolean, body: Body): string {
  const [words, below, ...more] = item.children;
  if (words?.type !== 'paragraph' || (below && below.type !== 'list') || more.length > 0) throw notPlain;
  const box = isTask(item) ? (item.checked ? '☑ ' : '☐ ') : '';
  const own = box + phrases(words.children, body);
  const blocks = [
    ...(isLoose ? [`\n<p>${own}</p>\n`] : [own]),
    ...(below ? [`${isLoose ? '' : '\n'}${list(below, body)}\n`] : []),
  ];
  return `<li${box ? ' class="task-list-item"' : ''}>${blocks.join('')}</li>`;
}

function isTask({ checked }: ListItem): boolean {
  return typeof checked === 'boolean';
}

/** A table in a region that scrolls by itself; header cells say what they head. */
function table({ align, children }: Table, body: Body): string {
  if (!align) throw notPlain;
  const rows = children.map((row, index) => {
    const [name, scope] = index === 0 ? ['th', ' scope="col"'] : ['td', ''];
    const cells = align.map((side, column) => {
      const cell = row.children[column];
      const words = cell === undefined ? '' : phrases(cell.children, body);
      return `<${name}${scope}${side ? ` class="align-${side}"` : ''}>${words}</${name}>`;
    });
    return `<tr>\n${cells.join('\n')}\n</tr>`;
  });
  const [head, ...others] = rows;
  if (head === undefined) throw notPlain;
  const rest = others.length === 0 ? '' : `\n<tbody>\n${others.join('\n')}\n</tbody>`;
  body.tables += 1;
  const label = inAttribute(`${body.frame.words.table} ${body.tables}`);
  return `<section class="table-wrap" tabindex="0" aria-label="${label}"><table>\n<thead>\n${head}\n</thead>${rest}\n</table></section>`;
}

function phrases(nodes: readonly PhrasingContent[], body: Body): string {
  let html = '';
  for (const node of nodes) html += phrase(node, body);
  return html;
}

function phrase(node: PhrasingContent, body: Body): string {
  switch (node.type) {
    case 'text':
      if (spaceAtLineEnd.test(node.value)) throw notPlain;
      return node.value.replace(/[<&]/g, reference);
    case 'break':
      return '<br>\n';
    case 'inlineCode':
      return `<code>${node.value.replace(/\n/g, ' ').replace(/[<&]/g, reference)}</code>`;
    case 'emphasis':
      return `<em>${phrases(node.children, body)}</em>`;
    case 'strong':
      return `<strong>${phrases(node.children, body)}</strong>`;
    case 'link': {
      if (typeof node.title === 'string' || !isWrittenPlainly(node.url)) throw notPlain;
      const href = addressIn(node.url, body.frame, body.headings);
      const words = phrases(node.children, body);
      return href === undefined ? `<span>${words}</span>` : `<a href="${inAttribute(href)}">${words}</a>`;
    }
    default:
      throw notPlain;
  }
}

/** White space that HTML made from Markdown does not keep. */
const spaceAtLineEnd = /[ \t]\n|\n[ \t]|\r/;

/** Whether an address is the same when it is encoded for HTML; those of this catalogue are written decoded anyway. */
function isWrittenPlainly(url: string): boolean {
  return /^[\w!#$&'()*+,\-./:;=?@~]*$/.test(url) || /^(?:item:|file:|#)[\p{L}\p{N}#./_-]*$/u.test(url);
}

function inAttribute(value: string): string {
  return value.replace(/[\0"&'`]/g, reference);
}

function reference(character: string): string {
  return `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`;
}
