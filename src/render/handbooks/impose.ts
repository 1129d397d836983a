/**
 * The pages of a PDF two by two on sheets that are folded, with its tags. What is tagged stays the content of a page and
 * is numbered on from the left page to the right: few readers find tags inside of forms.
 */

import { inContent, type Leaf, leafOf, type Place, sidePage } from './leaf.js';
import { movedAnnotation, movedDestinations, movedElement, pageOfElements } from './moved.js';
import { type PdfFile, packedStream, pdfFile, written } from './pdfFile.js';

/** Width and height of a sheet in points. */
export type SheetSize = readonly [width: number, height: number];

/** A page in its place on a side. */
interface Placed {
  readonly leaf: Leaf;
  readonly place: Place;
}

/** A side of a sheet: the object that it is, and its pages. */
interface Side {
  readonly number: number;
  readonly placed: readonly Placed[];
}

/** The objects a document hangs on. `parents`: by its key, the object that names the parents of marked content. */
interface Parts {
  readonly root: number;
  readonly tree: number;
  readonly catalog: number;
  readonly pages: readonly number[];
  readonly parents: Map<number, number>;
}

/**
 * The document on sheets of a size, in the order in which they are read when they are folded; undefined where it is not
 * written as the engine writes, so that something could be lost.
 */
export function imposed(pdf: Uint8Array, size: SheetSize): Uint8Array | undefined {
  const file = pdfFile(pdf);
  const parts = file && partsOf(file);
  if (!parts) return undefined;
  const leaves = parts.pages.map((number) => leafOf(number, file, parts.parents));
  const read = leaves.filter((leaf) => leaf !== undefined);
  if (read.length < leaves.length) return undefined;
  const sides = sidesOf(read).map((pair): Side => {
    const number = file.size++;
    return { number, placed: onSide(pair, number, size) };
  });
  const places = moveAll(file, sides);
  putSides(file, sides, parts, size);
  restate(file, parts.catalog, sides.length);
  return leadsTo(file, places) ? undefined : written(file);
}

/** Everything that names a page, or a place on it, names the side now; gives the places of the pages, which are gone. */
function moveAll(file: PdfFile, sides: readonly Side[]): ReadonlyMap<number, Place> {
  const pageOf = pageOfElements(file);
  const places = new Map<number, Place>();
  const annotated = new Map<number, Place>();
  for (const { leaf, place } of sides.flatMap(({ placed }) => placed)) {
    places.set(leaf.number, place);
    for (const one of leaf.annotations) annotated.set(one, place);
    file.bodies.delete(leaf.number);
    file.streams.delete(leaf.contents);
  }
  for (const [number, body] of file.bodies) {
    const own = annotated.get(number);
    const moved = own
      ? movedAnnotation(body, own)
      : movedElement(body, places, places.get(pageOf(number) ?? 0));
    file.bodies.set(number, movedDestinations(moved, places));
  }
  return places;
}

/** The sides as the pages of the document, and the parents of what is tagged on them. */
function putSides(
  file: PdfFile,
  sides: readonly Side[],
  { root, tree, parents }: Parts,
  size: SheetSize,
): void {
  for (const { number, placed } of sides) {
    const [key, ...others] = placed.flatMap(({ leaf }) => leaf.key ?? []);
    if (key !== undefined) {
      const all = placed.flatMap(({ leaf }) => leaf.parents);
      file.bodies.set(parents.get(key) as number, `[${all.join(' ')}]`);
      for (const other of others) parents.delete(other);
    }
    const contents = file.size++;
    const content = placed.map(({ leaf, place }) => inContent(leaf, place)).join('\n');
    file.streams.set(contents, packedStream(content));
    file.bodies.set(number, sidePage(placed, { size, key, root, contents }));
  }
  const kids = sides.map(({ number }) => `${number} 0 R`).join(' ');
  file.bodies.set(root, `<< /Type /Pages /Count ${sides.length} /Kids [${kids}] >>`);
  const nums = [...parents].map(([key, to]) => `${key} ${to} 0 R`).join(' ');
  replaceIn(file, tree, /\/Nums \[[^\]]*\]/, `/Nums [${nums}]`);
}

/** Whether an object still names a page that is gone. */
function leadsTo({ bodies }: PdfFile, gone: ReadonlyMap<number, unknown>): boolean {
  return [...bodies.values()].some((body) =>
    [...body.matchAll(/(?<![\d.])(\d+) 0 R/g)].some(([, number]) => gone.has(Number(number))),
  );
}

function partsOf(file: PdfFile): Parts | undefined {
  const only = (type: string): number | undefined => {
    const found = [...file.bodies].filter(([, body]) => body.startsWith(`<<\n  /Type /${type}\n`));
    return found.length === 1 ? found[0]?.[0] : undefined;
  };
  const [root, tree, catalog] = [only('Pages'), only('StructTreeRoot'), only('Catalog')];
  if (root === undefined || tree === undefined || catalog === undefined) return undefined;
  const kids = /\/Kids \[([^\]]*)\]/.exec(file.bodies.get(root) ?? '')?.[1];
  const nums = /\/Nums \[([^\]]*)\]/.exec(file.bodies.get(tree) ?? '')?.[1];
  if (kids === undefined || nums === undefined) return undefined;
  const pages = [...kids.matchAll(/(\d+) 0 R/g)].map(([, number]) => Number(number));
  const parents = [...nums.matchAll(/(\d+) (\d+) 0 R/g)].map(
    ([, key, to]) => [Number(key), Number(to)] as const,
  );
  return { root, tree, catalog, pages, parents: new Map(parents) };
}

/** Which pages stand on each side, left and right: first and last on the outermost; those beyond the last are blank. */
function sidesOf(leaves: readonly Leaf[]): [Leaf | undefined, Leaf | undefined][] {
  const last = Math.ceil(leaves.length / 4) * 4;
  return Array.from({ length: last / 2 }, (_, side) => {
    const [left, right] = side % 2 === 0 ? [last - side, side + 1] : [side + 1, last - side];
    return [leaves[left - 1], leaves[right - 1]];
  });
}

/** The pages of a side, as large as it takes them; they meet in the fold. */
function onSide(
  [left, right]: readonly [Leaf | undefined, Leaf | undefined],
  side: number,
  [width, height]: SheetSize,
): Placed[] {
  const placed = (leaf: Leaf | undefined, isRight: boolean): Placed[] => {
    if (!leaf) return [];
    const scale = Math.min(1, width / 2 / leaf.width, height / leaf.height);
    const x = isRight ? width / 2 : width / 2 - scale * leaf.width;
    const y = (height - scale * leaf.height) / 2;
    const firstMark = isRight ? (left?.parents.length ?? 0) : 0;
    return [{ leaf, place: { side, scale, x, y, firstMark, isRight } }];
  };
  return [...placed(left, false), ...placed(right, true)];
}

function replaceIn({ bodies }: PdfFile, number: number, from: RegExp, to: string): void {
  bodies.set(
    number,
    (bodies.get(number) ?? '').replace(from, () => to),
  );
}

/** The sides are not numbered one by one, the metadata count them, and nobody has looked at them as PDF/UA. */
function restate(file: PdfFile, catalog: number, pages: number): void {
  replaceIn(file, catalog, /\n {2}\/PageLabels \d+ 0 R/, '');
  const number = Number(/\/Metadata (\d+) 0 R/.exec(file.bodies.get(catalog) ?? '')?.[1]);
  const stream = file.streams.get(number);
  if (!stream) return;
  const text = stream
    .toString('utf8')
    .replace(/^[\s\S]*?stream\r?\n|\r?\nendstream\s*$/g, '')
    .replace(/<xmpTPg:NPages>\d+/, `<xmpTPg:NPages>${pages}`)
    .replace(/<pdfuaid:part>\d<\/pdfuaid:part>/, '');
  const bytes = Buffer.from(text);
  const head = `<< /Type /Metadata /Subtype /XML /Length ${bytes.length} >>\nstream\n`;
  file.streams.set(number, Buffer.concat([Buffer.from(head), bytes, Buffer.from('\nendstream')]));
}
