/** Places on an item's page that a link may name after `#`: its sections, and the headings of its body. */
import type { Heading, Nodes } from 'mdast';

/** Ids of the sections of an item's page. */
export const sectionIds = [
  'at-a-glance',
  'who',
  'materials',
  'steps',
  'time-cost',
  'result',
  'where',
  'questions',
  'more',
  'complaints',
  'basis',
  'registry',
  'related',
] as const;

const sections: ReadonlySet<string> = new Set(sectionIds);

/** Whether a name after `#` is that of a section, which every item's page has. */
export function isSection(anchor: string): boolean {
  return sections.has(anchor);
}

/** How a link names a heading: `## 办理提示（2026 年）` is `#办理提示-2026-年`; empty for a heading without words. */
export function headingAnchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/** How a link names a heading of a body. */
export function anchorOf(heading: Heading): string {
  return headingAnchor(wordsOf(heading));
}

/** The words of a node, as they are shown. */
export function wordsOf(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
