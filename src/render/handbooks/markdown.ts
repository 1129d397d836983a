/** Markdown bodies made ready for the press: a plain tree that the template walks, no deeper than it can bear. */
import type { FootnoteDefinition, Nodes, Root, RootContent } from 'mdast';

/** A node as the template reads it: mdast without what print has no use for. */
export interface PrintNode {
  readonly type: string;
  readonly children?: readonly PrintNode[];
  readonly [field: string]: unknown;
}

/** Where a node stands, as far as links and footnotes are concerned. */
type Place = 'text' | 'note' | 'head';

/** Lists and quotations nested deeper than this print flat: the engine bounds how deep a call may go. */
const deepestBlock = 5;
/** Emphasis and links nested deeper than this print as plain text. */
const deepestInline = 5;

const han = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f\u2018-\u201d\u2026\u2014]/;

/** A line break in the source is a space between words, and nothing between Chinese characters. */
export function joinLines(text: string): string {
  return text.replace(/(.)[ \t]*\n[ \t]*(?=(.))/gsu, (_, before: string, after: string) =>
    han.test(before) && han.test(after) ? before : `${before} `,
  );
}

/** Where an address in a body leads in print; undefined: nowhere, only its words are set. */
export type Lead = (url: string) => string | undefined;

/** The blocks of a body for print. Headings begin at depth 1 and skip no level. */
export function printBody(root: Root, lead: Lead): PrintNode[] {
  return new Setter(root, lead).blocks(root.children, 0, 'text');
}

class Setter {
  readonly #notes = new Map<string, FootnoteDefinition>();
  readonly #targets = new Map<string, string>();
  readonly #noted = new Set<string>();
  /** Depths of the headings now open, outermost first. */
  readonly #open: number[] = [];

  constructor(
    root: Root,
    private readonly lead: Lead,
  ) {
    const walk = (node: Nodes): void => {
      if (node.type === 'footnoteDefinition') this.#notes.set(node.identifier, node);
      if (node.type === 'definition' && !this.#targets.has(node.identifier))
        this.#targets.set(node.identifier, node.url);
      if ('children' in node) for (const child of node.children) walk(child);
    };
    walk(root);
  }

  blocks(nodes: readonly RootContent[], depth: number, place: Place): PrintNode[] {
    return nodes.flatMap((node) => this.#block(node, depth, place));
  }

  #block(node: RootContent, depth: number, place: Place): PrintNode[] {
    switch (node.type) {
      case 'footnoteDefinition':
      case 'definition':
      case 'yaml':
        return [];
      case 'blockquote':
        if (depth >= deepestBlock) return this.blocks(node.children, depth, place);
        return [{ type: 'blockquote', children: this.blocks(node.children, depth + 1, place) }];
      case 'list': {
        if (depth >= deepestBlock)
          return node.children.flatMap((item) => this.blocks(item.children, depth, place));
        const children = node.children.map((item) => ({
          type: 'listItem',
          ...(typeof item.checked === 'boolean' ? { checked: item.checked } : {}),
          children: this.blocks(item.children, depth + 1, place),
        }));
        return [{ type: 'list', ordered: node.ordered === true, start: node.start ?? 1, children }];
      }
      case 'heading':
        return this.#heading(node.depth, this.#inlines(node.children, 0, place));
      case 'table': {
        const children = node.children.map((row, index) => ({
          type: 'tableRow',
          children: row.children.map((cell) => ({
            type: 'tableCell',
            children: this.#inlines(cell.children, 0, index === 0 ? 'head' : place),
          })),
        }));
        return [{ type: 'table', align: node.align ?? [], children }];
      }
      case 'code':
        return [{ type: 'code', value: node.value }];
      case 'thematicBreak':
        return [{ type: 'thematicBreak' }];
      case 'paragraph':
        return [{ type: 'paragraph', children: this.#inlines(node.children, 0, place) }];
      default:
        return [{ type: 'paragraph', children: this.#inline(node, 0, place) }];
    }
  }

  /** A heading without words would be an empty entry for a screen reader: it is left out. */
  #heading(written: number, children: PrintNode[]): PrintNode[] {
    if (plainText(children).trim() === '') return [];
    while ((this.#open.at(-1) ?? 0) >= written) this.#open.pop();
    this.#open.push(written);
    return [{ type: 'heading', depth: this.#open.length, children }];
  }

  #inlines(nodes: readonly RootContent[], depth: number, place: Place): PrintNode[] {
    return nodes.flatMap((node) => this.#inline(node, depth, place));
  }

  #inline(node: RootContent, depth: number, place: Place): PrintNode[] {
    switch (node.type) {
      case 'text':
      case 'html':
        return [{ type: 'text', value: joinLines(node.value) }];
      case 'inlineCode':
        return [{ type: 'inlineCode', value: node.value }];
      case 'break':
        return [{ type: 'break' }];
      case 'image':
      case 'imageReference':
        return node.alt ? [{ type: 'text', value: `［${node.alt}］` }] : [];
      case 'footnoteReference':
        return this.#note(node.identifier, place);
      case 'link':
        return this.#link(node.url, node.children, depth, place);
      case 'linkReference':
        return this.#link(this.#targets.get(node.identifier) ?? '', node.children, depth, place);
      default: {
        if (!('children' in node)) return [];
        const children = this.#inlines(node.children as RootContent[], depth + 1, place);
        return depth >= deepestInline ? children : [{ type: node.type, children }];
      }
    }
  }

  /** A link that shows nothing cannot be followed on paper nor read aloud: only its words stay. */
  #link(url: string, nodes: readonly RootContent[], depth: number, place: Place): PrintNode[] {
    const children = this.#inlines(nodes, depth + 1, place);
    const follows = place !== 'head' && depth < deepestInline && plainText(children).trim() !== '';
    const href = follows ? this.lead(url) : undefined;
    return href === undefined ? children : [{ type: 'link', href, children }];
  }

  /**
   * A footnote is set where it is first called; later calls repeat its number. In a note it would have no end, and
   * is left out; in the head of a table, which is repeated on every page, it becomes a remark in brackets.
   */
  #note(identifier: string, place: Place): PrintNode[] {
    const definition = this.#notes.get(identifier);
    if (!definition || place === 'note') return [];
    if (place === 'head') {
      return [{ type: 'text', value: `（${plainText(this.blocks(definition.children, 1, 'note'))}）` }];
    }
    if (this.#noted.has(identifier)) return [{ type: 'footnoteAgain', note: identifier }];
    this.#noted.add(identifier);
    return [{ type: 'footnote', note: identifier, children: this.blocks(definition.children, 1, 'note') }];
  }
}

/** The words of some nodes. */
export function plainText(nodes: readonly PrintNode[]): string {
  return nodes
    .map((node) => (typeof node.value === 'string' ? node.value : plainText(node.children ?? [])))
    .join('');
}
