/** Parts of a body that a section of the page already has a heading for: they are shown there, not a second time below it. */
import type { Nodes, Root } from 'mdast';
import { headingAnchor } from '../../model/anchors.js';
import { headingId } from './bodyHeadings.js';

/** A body without a part of it. */
export interface Lifted {
  readonly html: string;
  /** The part, without its heading but with the id of it, so that links to the heading lead there; empty for none. */
  readonly part: string;
}

/**
 * Takes the part below a heading out of a body, where it has one of these names and is of the highest level.
 * A body with footnotes, and one with headings inside of lists or quotations, stays as it is.
 */
export function liftedPart(html: string, tree: Root, names: readonly string[]): Lifted {
  const none = { html, part: '' };
  if (tree.children.some((node) => node.type === 'footnoteDefinition' || holdsHeading(node))) return none;
  for (const name of names) {
    const id = headingId(headingAnchor(name));
    const heading = `<h3 id="${id}">${name}</h3>`;
    const start = html.indexOf(heading);
    if (start < 0) continue;
    const next = html.indexOf('\n<h3', start + heading.length);
    const end = next < 0 ? html.length : next;
    const part = html.slice(start + heading.length, end).trim();
    if (part === '') continue;
    return {
      html: (html.slice(0, start) + html.slice(end).trimStart()).trim(),
      part: `<div class="prose" id="${id}">\n${part}\n</div>`,
    };
  }
  return none;
}

/** Whether there is a heading inside of a block that is none itself. */
function holdsHeading(node: Nodes): boolean {
  return 'children' in node && node.children.some((one) => one.type === 'heading' || holdsHeading(one));
}
