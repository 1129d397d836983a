/** Finds certificates that presuppose each other, through the items that issue them. */
import type { OutlinedEntry, Overview } from '../../model/catalogue.js';
import { bareName, registeredCertificate } from '../../model/certificate.js';
import { nameKey } from '../../text/normal.js';
import { isLive } from '../live.js';

/** An item on a circle: with which of its materials it asks for what the next item issues. */
export interface Link {
  readonly entry: OutlinedEntry;
  /** Place of the material in the item's list. */
  readonly material: number;
}

interface Node {
  readonly entry: OutlinedEntry;
  readonly gives: string | undefined;
  /** The certificates it cannot do without: key → place of the material. */
  readonly needs: ReadonlyMap<string, number>;
}

/** Gives the key of a certificate by its name: many items name the same. */
function keysOf(catalogue: Overview): (name: string) => string {
  const keys = new Map<string, string>();
  return (name) => {
    const made = keys.get(name);
    if (made !== undefined) return made;
    const known = catalogue.findCertificate(name) ?? catalogue.findCertificate(bareName(name));
    const key = known ? `certificate ${known.id}` : nameKey(bareName(name));
    keys.set(name, key);
    return key;
  };
}

function nodeOf(catalogue: Overview, entry: OutlinedEntry, keyOf: (name: string) => string): Node {
  const { outline } = entry;
  if (!isLive(outline)) return { entry, gives: undefined, needs: new Map() };
  const gives = outline.result && keyOf(outline.result.name);
  const needs = new Map<string, number>();
  for (const asked of outline.certificates) {
    const registered = registeredCertificate(asked, catalogue);
    const key = registered ? `certificate ${registered.id}` : keyOf(asked.name);
    if (key !== gives) needs.set(key, asked.index);
  }
  return { entry, gives, needs };
}

/**
 * The circles, each from its item with the smallest id. A certificate can be had where nothing in the
 * catalogue issues it, or where one item that issues it asks only for certificates that can be had;
 * whatever is left stands on a circle or behind one. Time is linear in items and materials.
 */
export function circlesIn(catalogue: Overview): readonly (readonly Link[])[] {
  const keyOf = keysOf(catalogue);
  const nodes = catalogue.entries
    .map((entry) => nodeOf(catalogue, entry, keyOf))
    // What neither gives nor needs a certificate stands in no circle.
    .filter(({ gives, needs }) => gives !== undefined || needs.size > 0);
  const issuers = groupBy(nodes, ({ gives }) => (gives === undefined ? [] : [gives]));
  const askers = groupBy(nodes, ({ needs }) => [...needs.keys()]);
  const open = new Map(
    nodes.map((node) => [node, [...node.needs.keys()].filter((key) => issuers.has(key)).length]),
  );
  const stuck = new Set(nodes);
  const had = new Set<string>();
  const ready = nodes.filter((node) => open.get(node) === 0);
  for (let node = ready.pop(); node; node = ready.pop()) {
    stuck.delete(node);
    if (node.gives === undefined || had.has(node.gives)) continue;
    had.add(node.gives);
    for (const asker of askers.get(node.gives) ?? []) {
      const left = (open.get(asker) ?? 0) - 1;
      open.set(asker, left);
      if (left === 0) ready.push(asker);
    }
  }
  return walk([...stuck], (node) => {
    for (const [key, material] of node.needs) {
      const issuer = had.has(key) ? undefined : issuers.get(key)?.[0];
      if (issuer) return { link: { entry: node.entry, material }, issuer };
    }
    return undefined;
  });
}

function groupBy(nodes: readonly Node[], keys: (node: Node) => readonly string[]): Map<string, Node[]> {
  const groups = new Map<string, Node[]>();
  for (const node of nodes) {
    for (const key of keys(node)) {
      const group = groups.get(key);
      if (group) group.push(node);
      else groups.set(key, [node]);
    }
  }
  return groups;
}

/** Follows each stuck item to what it waits for, until the way closes. */
function walk(
  stuck: readonly Node[],
  next: (node: Node) => { readonly link: Link; readonly issuer: Node } | undefined,
): Link[][] {
  const seen = new Set<Node>();
  const circles: Link[][] = [];
  for (const start of stuck) {
    const way: { node: Node; link: Link }[] = [];
    let node: Node | undefined = start;
    while (node && !seen.has(node)) {
      seen.add(node);
      const step = next(node);
      if (!step) break;
      way.push({ node, link: step.link });
      node = step.issuer;
    }
    const from = way.findIndex((one) => one.node === node);
    if (from >= 0) circles.push(fromSmallest(way.slice(from).map(({ link }) => link)));
  }
  return circles;
}

/** The same circle, begun at the item with the smallest id. */
function fromSmallest(circle: readonly Link[]): Link[] {
  const ids = circle.map(({ entry }) => entry.id);
  const at = ids.indexOf([...ids].sort()[0] ?? '');
  return [...circle.slice(at), ...circle.slice(0, at)];
}
